"""The commands that print: each opens the print window for the themes that it is about."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.export.exporting import Exporting
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.export.print_window import Printable
    from qicbrowser.services.export.choice import Choice, What
    from qicbrowser.services.export.options import Options

# As in `exporting`: whatever printing needs is imported with the first use.

_SHOWN = "shown"
"""In the print window, the theme that is read."""


class PrintCommands(QObject):
    message = Signal(str)

    def __init__(
        self,
        library: Library,
        session: Session,
        themes: ThemeModel,
        shown: Callable[[], str],
        exporting: Exporting,
        menus: Menus,
        window: QWidget,
    ) -> None:
        """`shown` is the key of the theme that is read, "" where there is none."""
        super().__init__(window)
        self._library = library
        self._session = session
        self._themes = themes
        self._shown = shown
        self._exporting = exporting
        self._window = window
        menus.print.triggered.connect(self.print_themes)
        menus.summary.triggered.connect(self.print_summary)

    def print_themes(self) -> None:
        """Open the print window for the ticked themes; where none is ticked, for the theme shown, or for all."""
        from qicbrowser.services.export.choice import What

        shown = _SHOWN if self._shown() else What.ALL.value
        self._open(What.TICKED.value if self._themes.ticked_count else shown)

    def print_theme(self) -> None:
        """Open the print window for the theme that is shown."""
        self._open(_SHOWN)

    def print_summary(self) -> None:
        """Open the print window for the theme that is shown, on one page."""
        from qicbrowser.services.export.theme_summary import SUMMARY_FORMAT

        self._open(_SHOWN, SUMMARY_FORMAT)

    def print_export(self, choice: "Choice", options: "Options") -> None:
        """Open the print window for what was chosen in the export dialog, which it replaces."""
        if self._exporting.dialog:
            self._exporting.dialog.accept()
        printables = self._printables() | self._named({choice.what: choice})
        self._show_window(printables, choice.what.value, options)

    def _open(self, first: str, form: str = "") -> None:
        """Open the print window, with the layout that was printed last unless one is named, and notes as then."""
        from qicbrowser.gui.export.options import remembered
        from qicbrowser.services.export.options import Notes, Options

        notes = Notes.COLUMNS if self._session.print_notes else Notes.NONE
        form = form or self._session.print_layout
        options = Options(notes=notes, format=form, style=remembered(self._session).style)
        self._show_window(self._printables(), first, options)

    def _show_window(self, printables: "Mapping[str, Printable]", first: str, options: "Options") -> None:
        from qicbrowser.gui.export.print_window import PrintWindow

        if first not in printables:
            self.message.emit(self.tr("There are no themes to print."))
        elif self._exporting.flush():  # or the preview would lack what is being written
            window = PrintWindow(printables, first, options, self._exporting.request, self._session, self._window)
            window.print_wanted.connect(self._exporting.print_on)
            window.save_wanted.connect(self._exporting.save)
            self._exporting.open(window)

    def _printables(self) -> "dict[str, Printable]":
        """What can be printed now: the theme shown, and what can be exported, without what has no themes."""
        from qicbrowser.gui.export.print_window import Printable

        theme = self._library.evidence.theme(self._shown())
        shown = {_SHOWN: Printable(theme.title, self._exporting.theme(theme.key))} if theme else {}
        return shown | self._named(self._exporting.choices())

    def _named(self, choices: "Mapping[What, Choice]") -> "dict[str, Printable]":
        """Choices as they are called in the print window."""
        from qicbrowser.gui.export.print_window import Printable
        from qicbrowser.services.export.choice import What

        named = {}
        for what, choice in choices.items():
            count = len(choice.places)
            text = {
                What.TICKED: self.tr("%n ticked themes", "", count),
                What.FOUND: self.tr("%n themes found by the search", "", count),
                What.ALL: self.tr("All %n themes", "", count),
            }[what]
            if count:
                named[what.value] = Printable(text, choice)
        return named
