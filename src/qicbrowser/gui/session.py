"""What the window remembers from one start to the next, in a file beside the reader's notes."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from qicbrowser.gui.looks import Scheme

_SMALLEST, _LARGEST = -4, 12

_HUGE = 2**31 - 1
"""The largest number Qt takes."""


class Session:
    """Values come back as they were left; one that is missing or unreadable is as at the first start."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        value = str(self._settings.value("scheme", Scheme.SYSTEM.value))
        return Scheme(value) if value in list(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("scheme", scheme.value)

    @property
    def text_size(self) -> int:
        """Points more (or less) than the desktop's own size."""
        return max(_SMALLEST, min(_LARGEST, self._number("text_size")))

    @text_size.setter
    def text_size(self, points: int) -> None:
        self._settings.setValue("text_size", points)

    @property
    def theme(self) -> str:
        return str(self._settings.value("theme", ""))

    @theme.setter
    def theme(self, key: str) -> None:
        self._settings.setValue("theme", key)

    @property
    def reference(self) -> str:
        return str(self._settings.value("reference", ""))

    @reference.setter
    def reference(self, key: str) -> None:
        self._settings.setValue("reference", key)

    @property
    def scroll(self) -> int:
        return self._number("scroll")

    @scroll.setter
    def scroll(self, position: int) -> None:
        self._settings.setValue("scroll", position)

    @property
    def export_shape(self) -> str:
        return str(self._settings.value("export/shape", ""))

    @export_shape.setter
    def export_shape(self, shape: str) -> None:
        self._settings.setValue("export/shape", shape)

    @property
    def export_preset(self) -> str:
        return str(self._settings.value("export/preset", ""))

    @export_preset.setter
    def export_preset(self, preset: str) -> None:
        self._settings.setValue("export/preset", preset)

    @property
    def export_notes(self) -> bool:
        return self._number("export/notes") == 1

    @export_notes.setter
    def export_notes(self, notes: bool) -> None:
        self._settings.setValue("export/notes", int(notes))

    @property
    def export_folder(self) -> str:
        return str(self._settings.value("export/folder", ""))

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._settings.setValue("export/folder", folder)

    @property
    def source_row(self) -> bool:
        return self._number("source_row") == 1

    @source_row.setter
    def source_row(self, shown: bool) -> None:
        self._settings.setValue("source_row", int(shown))

    @property
    def together(self) -> bool:
        """Whether all hits of a theme are listed together."""
        return self._number("together") == 1

    @together.setter
    def together(self, together: bool) -> None:
        self._settings.setValue("together", int(together))

    def shown(self, pane: str) -> bool:
        """Whether a pane was in sight; it is at the first start."""
        return self._number(f"shown/{pane}", 1) == 1

    def keep_shown(self, pane: str, shown: bool) -> None:
        self._settings.setValue(f"shown/{pane}", int(shown))

    def height(self, part: str, usual: int) -> int:
        return max(0, self._number(f"heights/{part}", usual))

    def keep_height(self, part: str, height: int) -> None:
        self._settings.setValue(f"heights/{part}", height)

    def shape(self, name: str) -> QByteArray:
        """How a window or splitter was left; empty at the first start."""
        value = self._settings.value(f"shapes/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_shape(self, name: str, shape: QByteArray) -> None:
        self._settings.setValue(f"shapes/{name}", shape)

    def _number(self, name: str, usual: int = 0) -> int:
        try:
            return max(-_HUGE, min(_HUGE, int(str(self._settings.value(name, usual)))))
        except ValueError:
            return usual
