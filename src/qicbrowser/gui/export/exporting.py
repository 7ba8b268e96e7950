"""Exporting themes from the window: to a file, to the same file again, and on paper."""

import json
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtPrintSupport import QPrinter

    from qicbrowser.services.export.choice import Choice, What
    from qicbrowser.services.export.export import Exported
    from qicbrowser.services.export.options import Options
    from qicbrowser.services.export.paper_sizes import PaperSize
    from qicbrowser.services.export.request import Request

# Whatever an export needs is imported with the first one: a start needs none of it.


class Exporting(QObject):
    """Opens the export dialog, and exports or prints the themes chosen there."""

    message = Signal(str)
    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""
    print_wanted = Signal(object, object)
    """A Choice and Options, from the export dialog."""
    shown_print_wanted = Signal()
    """The theme that is read is to be printed."""

    def __init__(
        self,
        library: Library,
        session: Session,
        themes: ThemeModel,
        flush: Callable[[], bool],
        found: "Callable[[], Choice]",
        menus: Menus,
        window: QWidget,
    ) -> None:
        """`flush` saves the note that is being written, and returns False where it cannot; `found` is what the search
        has found.
        """
        super().__init__(window)
        self._library = library
        self._session = session
        self._themes = themes
        self.flush = flush
        self._found = found
        self._window = window
        self.dialog: QDialog | None = None
        """The dialog that is open for an export; it is closed when the export is done."""
        menus.export.triggered.connect(self.open_dialog)
        menus.export_again.triggered.connect(self.export_again)

    def open_dialog(self) -> None:
        """Open the dialog for the ticked themes, or for all where none is ticked."""
        from qicbrowser.services.export.choice import What

        self.open_dialog_for(What.TICKED if self._themes.ticked_count else What.ALL)

    def open_dialog_for_found(self) -> None:
        """Open the dialog for the themes that the search found."""
        from qicbrowser.services.export.choice import What

        self.open_dialog_for(What.FOUND)

    def open_dialog_for_theme(self, key: str) -> None:
        """Open the dialog for one theme, which takes the place of the ticked ones."""
        from qicbrowser.services.export.choice import What

        self.open_dialog_for(What.TICKED, self.choices() | {What.TICKED: self.theme(key)})

    def open_dialog_for(self, first: "What", choices: "Mapping[What, Choice] | None" = None) -> None:
        from qicbrowser.gui.export.dialog import ExportDialog

        choices = choices or self.choices()
        if not any(choice.places for choice in choices.values()):
            self.message.emit(self.tr("There are no themes to export."))
            return
        dialog = ExportDialog(self._library, self._session, tuple(choices.values()), first, self._window)
        dialog.message.connect(self.message)
        dialog.save_wanted.connect(self.save)
        dialog.print_wanted.connect(self.print_wanted)
        self.open(dialog)

    def choices(self) -> "dict[What, Choice]":
        """What can be exported now; a choice without themes too."""
        from qicbrowser.services.export.choice import Choice, What

        count = self._library.evidence.facts().themes
        return {
            What.TICKED: Choice(What.TICKED, self._library.evidence.places_of(self._themes.ticked)),
            What.FOUND: self._found(),
            What.ALL: Choice(What.ALL, range(1, count + 1)),
        }

    def export_again(self) -> None:
        """Repeat the last export, with the themes ticked or found now, to the same file; else open the dialog."""
        from qicbrowser.services.export.choice import What
        from qicbrowser.services.export.formats import exporter_of
        from qicbrowser.services.export.options import from_json

        try:
            last = json.loads(self._session.export_made)
            what, options, name = What(last["what"]), from_json(last["options"]), str(last["file"])
            exporter_of(options)
        except (ValueError, LookupError, TypeError, RecursionError):  # none, or the session was edited by hand
            self.open_dialog()
            return
        if (choice := self.choices()[what]).places:
            self.save(choice, self._with_known_columns(options), name)
        else:
            self.open_dialog()

    def save(self, choice: "Choice", options: "Options", name: str, paper: "PaperSize | None" = None) -> None:
        """Save the themes in a file, with pages of a size, or of that of the reader's country."""
        from qicbrowser.services.export.export import export

        request = self.request(choice, options, paper)
        self._carry_out(export(request, Path(name)), request)

    def print_on(self, choice: "Choice", options: "Options", printer: "QPrinter") -> None:
        """Print a report of the themes."""
        from qicbrowser.gui.export.printing import draw

        request = self.request(choice, options)
        self._carry_out(draw(request, printer, printer.abort), request)

    def open(self, dialog: QDialog) -> None:
        """Open a dialog that saves or prints by this."""
        dialog.destroyed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def theme(self, key: str) -> "Choice":
        from qicbrowser.services.export.choice import Choice, What

        return Choice(What.TICKED, self._library.evidence.places_of([key]))

    def request(self, choice: "Choice", options: "Options", paper: "PaperSize | None" = None) -> "Request":
        from qicbrowser.gui.export.printing import usual_paper, write_pdf
        from qicbrowser.gui.export.words import WORDS
        from qicbrowser.services.export.request import Request

        wants_sidecar = not self._session.export_without_sidecar
        return Request(self._library, choice, options, WORDS, write_pdf, paper or usual_paper(), wants_sidecar)

    def _with_known_columns(self, options: "Options") -> "Options":
        from qicbrowser.services.export.choice import everything
        from qicbrowser.services.export.sheet import columns

        known = {column.name for column in columns(self._library, everything(self._library), options)}
        return options._replace(columns=tuple(name for name in options.columns if name in known))

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _carry_out(self, work: "Generator[int, None, Exported | None]", request: "Request") -> None:
        from qicbrowser.gui.shell.sliced_task import LongExport
        from qicbrowser.services.export.formats import row_count
        from qicbrowser.services.export.options import Notes

        if request.options.notes is not Notes.NONE and not self.flush():  # the file would lack what is being written
            return
        rows = row_count(self._library, request.choice, request.options)
        task = LongExport(work, rows, self.dialog or self._window)
        task.done.connect(lambda exported: self._show_done(exported, request))
        task.cancelled.connect(lambda: self.message.emit(self.tr("Cancelled.")))
        task.go_on()

    def _show_done(self, exported: "Exported | None", request: "Request") -> None:
        """Say what was written, and remember it for `export_again`; None is what was printed."""
        from qicbrowser.services.export.options import to_json

        if self.dialog:
            self.dialog.accept()
        if exported is None:
            self.message.emit(self.tr("Printed."))
            return
        last = {"what": request.choice.what, "options": to_json(request.options), "file": str(exported.path)}
        if request.choice.places == self.choices()[request.choice.what].places:  # one theme cannot be chosen again
            self._session.export_made = json.dumps(last)
        sentences = [self.tr("%n rows written to {name}.", "", exported.rows).format(name=exported.path.name)]
        if exported.guarded:
            sentences.append(self.tr("%n cells have an apostrophe to prevent formulas.", "", exported.guarded))
        if exported.sidecar:
            sentences.append(self.tr("Source details are in {name}.").format(name=exported.sidecar.name))
        self.saved.emit(" ".join(sentences), exported.path)
