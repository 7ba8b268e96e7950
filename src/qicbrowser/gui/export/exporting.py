"""Taking themes away: which of them, where they go, again as before, and onto paper."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.search.live_search import Searching
from qicbrowser.gui.shell.actions import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from qicbrowser.gui.export.dialog import ExportDialog
    from qicbrowser.services.export.export import Exported
    from qicbrowser.services.export.reopening import Earlier
    from qicbrowser.services.export.table import Choice, Options, What

# What an export needs is imported when it is asked for: a start needs nothing of it, nor of the services below it.


class ExportDesk(QObject):
    told = Signal(str)

    def __init__(
        self,
        library: Library,
        session: Session,
        desk: NoteWriting,
        themes: ThemeModel,
        searching: Searching,
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._desk = desk
        self._themes = themes
        self._searching = searching
        self._window = window
        self.dialog: ExportDialog | None = None
        menus.export.triggered.connect(self.ask)
        menus.export_again.triggered.connect(self.again)
        menus.reopen.triggered.connect(self._ask_what_to_reopen)
        menus.print.triggered.connect(self._print_remembered)

    def ask(self) -> None:
        """Ask how to export the ticked themes, or all where none is ticked."""
        from qicbrowser.services.export.table import What

        self._ask(What.TICKED if self._themes.ticked_count else What.ALL)

    def ask_for_found(self) -> None:
        """Ask how to export what the search found."""
        from qicbrowser.services.export.table import What

        self._ask(What.FOUND)

    def again(self) -> None:
        """Make the last export again, of what is ticked or found now, to the same file."""
        import json

        from qicbrowser.services.export.provenance import kept_options
        from qicbrowser.services.export.table import What

        try:
            made = json.loads(self._session.export_made)
            what, options, name = What(made["what"]), kept_options(made["options"]), str(made["file"])
        except (ValueError, KeyError, TypeError, RecursionError):  # there is none, or the session was changed by hand
            self.ask()
            return
        if (choice := self._choices()[what]).places:
            self._save(choice, self._with_known_columns(options), name)
        else:
            self.ask()

    def reopen(self, name: str) -> None:
        """Read an earlier export beside the window, then ask for one like it."""
        from qicbrowser.gui.shell.background_task import run_with_progress
        from qicbrowser.services.export.reopening import read

        run_with_progress(self.tr("Reading the export…"), partial(read, Path(name)), self._ask_again, self._window)

    def _ask_again(self, earlier: "Callable[[], Earlier]") -> None:
        """Tick what was ticked in an export, or search for what was found, and ask as it was answered then."""
        from qicbrowser.gui.export.options import keep
        from qicbrowser.services.export.reopening import found_again
        from qicbrowser.services.export.table import What

        again = found_again(self._library, earlier())
        what, places = again.choice.what, again.choice.places
        keep(self._session, again.options)
        if what is What.FOUND:
            self._searching.change(again.choice.query)
        if what is not What.ALL:
            self._themes.untick_all()
            self._themes.tick_places(places, ticked=True)
        finds_others = what is What.FOUND and list(self._choices()[What.FOUND].places) != list(places)
        self._ask(What.TICKED if finds_others else what)
        if again.missing:
            self.told.emit(self.tr("Not in this evidence: {} of that export's themes.").format(again.missing))
        elif finds_others:
            self.told.emit(self.tr("The search finds other themes now: those of that export are ticked."))
        elif not again.same_evidence:
            self.told.emit(self.tr("That export was made of another edition of the evidence."))
        elif not again.same_file:
            self.told.emit(self.tr("That file was changed after it was exported."))

    def print_on(self, choice: "Choice", options: "Options", printer: "QPrinter") -> None:
        """Print a report of the themes."""
        from qicbrowser.gui.export.printing import draw

        self._carry_out(draw(self._library, choice, options, printer, printer.abort), choice, options)

    def _choices(self) -> "dict[What, Choice]":
        """What can be exported now; none of these themes may be there."""
        from qicbrowser.services.export.table import Choice, What

        places, searching = self._library.evidence.places_of, self._searching
        count = self._library.evidence.facts().themes
        return {
            What.TICKED: Choice(What.TICKED, places(self._themes.ticked)),
            What.FOUND: Choice(What.FOUND, places(searching.themes_found), searching.text, searching.sought_in),
            What.ALL: Choice(What.ALL, range(1, count + 1)),
        }

    def _remembered(self) -> "Options":
        """The options that were chosen last."""
        from qicbrowser.gui.export.options import remembered

        return self._with_known_columns(remembered(self._session))

    def _with_known_columns(self, options: "Options") -> "Options":
        from qicbrowser.services.export.table import columns, everything

        known = {column.name for column in columns(self._library, everything(self._library), options)}
        return options._replace(columns=tuple(name for name in options.columns if name in known))

    def _ask_what_to_reopen(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        asked = QFileDialog(self._window, self.tr("Reopen an export"), self._session.export_folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([self.tr("Exports (*.csv *.tsv *.xlsx *.json *.md *.html)"), self.tr("All files (*)")])
        asked.fileSelected.connect(self.reopen)
        asked.open()

    def _ask(self, first: "What") -> None:
        from qicbrowser.gui.export.dialog import ExportDialog

        choices = self._choices()
        if not any(choice.places for choice in choices.values()):
            self.told.emit(self.tr("There are no themes to export."))
            return
        dialog = ExportDialog(self._library, self._session, tuple(choices.values()), first, self._window)
        dialog.told.connect(self.told)
        dialog.save_asked.connect(self._save)
        dialog.print_asked.connect(self._ask_where_to_print)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _save(self, choice: "Choice", options: "Options", name: str) -> None:
        from qicbrowser.gui.export.printing import write_pdf
        from qicbrowser.services.export.export import export

        self._carry_out(export(self._library, choice, options, Path(name), write_pdf), choice, options)

    def _print_remembered(self) -> None:
        """Print the ticked themes, or all where none is ticked, as they were exported last."""
        from qicbrowser.services.export.table import What

        choices = self._choices()
        self._ask_where_to_print(choices[What.TICKED if self._themes.ticked_count else What.ALL], self._remembered())

    def _ask_where_to_print(self, choice: "Choice", options: "Options") -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from qicbrowser.gui.export.printing import page_size

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size())
        printer.setCreator("QIC Browser")
        asked = QPrintDialog(printer, self.dialog or self._window)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        asked.accepted.connect(lambda: self.print_on(choice, options, printer))
        asked.setModal(True)  # its own open() wants to know whom to tell
        asked.show()

    def _carry_out(self, work: "Generator[int, None, Exported | None]", choice: "Choice", options: "Options") -> None:
        from qicbrowser.gui.shell.sliced_task import LongExport
        from qicbrowser.services.export.table import Notes, row_count

        if options.notes is not Notes.NONE and not self._desk.flush():  # the file would lack what is being written
            return
        going = LongExport(work, row_count(self._library, choice, options), self.dialog or self._window)
        going.done.connect(lambda made: self._tell_done(made, choice, options))
        going.cancelled.connect(lambda: self.told.emit(self.tr("Cancelled.")))
        going.go_on()

    def _tell_done(self, exported: "Exported | None", choice: "Choice", options: "Options") -> None:
        """Say what was written; nothing is given where it was printed."""
        import json

        from qicbrowser.services.export.provenance import as_kept

        if self.dialog:
            self.dialog.accept()
        if exported is None:
            self.told.emit(self.tr("Printed."))
            return
        made = {"what": choice.what, "options": as_kept(options), "file": str(exported.path)}
        self._session.export_made = json.dumps(made)
        rows = self.tr("1 row") if exported.rows == 1 else self.tr("{} rows").format(f"{exported.rows:,}")
        said = self.tr("{rows} written to {path}").format(rows=rows, path=exported.path)
        if exported.guarded:
            cells = self.tr("1 cell") if exported.guarded == 1 else self.tr("{} cells").format(f"{exported.guarded:,}")
            said = self.tr("{said}, {cells} guarded with an apostrophe").format(said=said, cells=cells)
        if exported.sidecar:
            said = self.tr("{said}; {sidecar} says where they come from").format(
                said=said, sidecar=exported.sidecar.name
            )
        self.told.emit(self.tr("{}.").format(said))
