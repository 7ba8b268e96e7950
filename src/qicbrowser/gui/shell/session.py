"""The state of the window that is saved between starts, in a file in the data folder."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from qicbrowser.gui.looks.palettes import Scheme
from qicbrowser.store.disk import is_pipe_or_device, make_private_file

SMALLEST_TEXT, LARGEST_TEXT = -4, 12
"""Limits of the text size, in points more than the desktop's own."""

_HUGE = 2**31 - 1
"""The largest number Qt takes."""

_LONGEST_TICKED = 2**22
"""Characters of the keys of ticked themes that are read."""


class LineWidth(StrEnum):
    """How long the lines of a page can become in a wide window."""

    NARROW = "narrow"
    USUAL = "usual"
    FULL = "full"


class _Text:
    """A text that is remembered under a name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, session: "Session", _: type) -> str:
        return str(session.settings.value(self._name, ""))

    def __set__(self, session: "Session", text: str) -> None:
        session.settings.setValue(self._name, text)


class _Number:
    """An integer saved under a name, within limits."""

    def __init__(self, name: str, smallest: int = -_HUGE, largest: int = _HUGE) -> None:
        self._name = name
        self._limits = smallest, largest

    def __get__(self, session: "Session", _: type) -> int:
        smallest, largest = self._limits
        return max(smallest, min(largest, session.number(self._name)))

    def __set__(self, session: "Session", number: int) -> None:
        session.settings.setValue(self._name, number)


class _Yes:
    """Whether something is so, which is remembered under a name; at the first start it is not."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, session: "Session", _: type) -> bool:
        return session.number(self._name) == 1

    def __set__(self, session: "Session", yes: bool) -> None:
        session.settings.setValue(self._name, int(yes))


class Session:
    """Values come back as they were left; one that is missing or unreadable is as at the first start."""

    text_size = _Number("text_size", SMALLEST_TEXT, LARGEST_TEXT)
    """Points more (or less) than the desktop's own size."""
    language = _Text("language")
    """The code of the language of the window; "" for the system's."""
    window_font, page_font = _Text("window_font"), _Text("page_font")
    """Families of fonts; "" for the desktop's own, and for that of the window."""
    theme, reference = _Text("theme"), _Text("reference")
    site = _Text("site")
    """The id of the site whose marks were shown last."""
    contexts_scope = _Text("contexts/scope")
    """Of which part of the library the contextual factors were listed last."""
    scroll = _Number("scroll")
    source_row = _Yes("source_row")
    together = _Yes("together")
    """Whether all hits of a theme are listed together."""
    references_in_narrow_window = _Yes("shown/references_in_narrow_window")
    """Whether the references are shown where the window has little room for them."""
    first_hint_dismissed = _Yes("first_hint/dismissed")
    key_of_notes_named = _Yes("notes/key_named")
    """Whether someone with notes was told that their list has another key than before there were maps."""
    citation_style, citations_folder = _Text("citations/style"), _Text("citations/folder")
    references_form = _Text("references/form")
    export_shape, export_notes = _Text("export/shape"), _Text("export/with")
    export_format, export_preset = _Text("export/format"), _Text("export/preset")
    export_every_shape = _Yes("export/every_shape")
    export_without_sidecar = _Yes("export/without_sidecar")
    """Whether CSV files are written without the file beside them that names their source."""
    export_made, export_folder = _Text("export/made"), _Text("export/folder")
    """The last export, as JSON, and the folder last chosen for one."""
    print_notes, print_layout = _Yes("print/notes"), _Text("print/layout")
    """Whether the reader's notes were printed last, and the name of the layout."""

    def __init__(self, file: Path) -> None:
        with suppress(OSError):  # Qt would make it readable for everybody
            make_private_file(file)
        # Qt would wait for ever for what comes out of a pipe. What is below one is not there: nothing is remembered.
        path = file / file.name if is_pipe_or_device(file) else file
        self.settings = QSettings(str(path), QSettings.Format.IniFormat)
        # Qt's own file dialog remembers its folders too: on Linux in the folder of this file, not in the home folder.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(file.parent))

    @property
    def scheme(self) -> Scheme:
        value = str(self.settings.value("scheme", Scheme.SYSTEM.value))
        return Scheme(value) if value in list(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self.settings.setValue("scheme", scheme.value)

    @property
    def line_width(self) -> LineWidth:
        value = str(self.settings.value("line_width", LineWidth.USUAL.value))
        return LineWidth(value) if value in list(LineWidth) else LineWidth.USUAL

    @line_width.setter
    def line_width(self, width: LineWidth) -> None:
        self.settings.setValue("line_width", width.value)

    def export_columns(self, rows: str) -> tuple[str, ...]:
        """The columns that were chosen for rows of a kind, in their order; none where the usual ones were."""
        return tuple(filter(None, str(self.settings.value(f"export/columns/{rows}", "")).split(" ")))

    def save_export_columns(self, rows: str, columns: Sequence[str]) -> None:
        self.settings.setValue(f"export/columns/{rows}", " ".join(columns))

    @property
    def own_keys(self) -> dict[str, str]:
        """The keys that the reader gave to commands, by the ids of these, as they are stored."""
        self.settings.beginGroup("keys")
        own = {id_: str(self.settings.value(id_, "")) for id_ in self.settings.childKeys()}
        self.settings.endGroup()
        return own

    @own_keys.setter
    def own_keys(self, own: Mapping[str, str]) -> None:
        self.settings.remove("keys")
        for id_, keys in own.items():
            self.settings.setValue(f"keys/{id_}", keys)

    @property
    def last_used(self) -> tuple[str, ...]:
        """What was chosen last in the command palette, the last first: the ids of its entries."""
        return tuple(filter(None, str(self.settings.value("palette/last_used", "")).split("\n")))

    @last_used.setter
    def last_used(self, ids: Sequence[str]) -> None:
        self.settings.setValue("palette/last_used", "\n".join(ids))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the themes that were ticked."""
        return tuple(str(self.settings.value("ticked", ""))[:_LONGEST_TICKED].split())

    @ticked.setter
    def ticked(self, keys: Sequence[str]) -> None:
        self.settings.setValue("ticked", " ".join(keys))

    def shown(self, pane: str) -> bool:
        """Whether a pane was visible; true at the first start."""
        return self.number(f"shown/{pane}", 1) == 1

    def save_shown(self, pane: str, shown: bool) -> None:
        self.settings.setValue(f"shown/{pane}", int(shown))

    def height(self, part: str, usual: int) -> int:
        return max(0, self.number(f"heights/{part}", usual))

    def save_height(self, part: str, height: int) -> None:
        self.settings.setValue(f"heights/{part}", height)

    def shape(self, name: str) -> QByteArray:
        """How a window or splitter was left; empty at the first start."""
        value = self.settings.value(f"shapes/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_shape(self, name: str, shape: QByteArray) -> None:
        self.settings.setValue(f"shapes/{name}", shape)

    def number(self, name: str, usual: int = 0) -> int:
        try:
            return max(-_HUGE, min(_HUGE, int(str(self.settings.value(name, usual)))))
        except ValueError:
            return usual
