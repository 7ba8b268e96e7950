"""The reader's library in the window: tables are imported, and the lists show the evidence as it is then."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.opening import EvidenceWatch
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.imports.import_run import Preparation
    from qicbrowser.gui.imports.import_state import ImportedTables
    from qicbrowser.gui.imports.review_files import ReviewServices
    from qicbrowser.gui.imports.table_services import TableServices
    from qicbrowser.services.importing.library import LibraryChange
    from qicbrowser.services.importing.offered_reviews import OfferedReview
    from qicbrowser.services.importing.preparing import PreparedImport


class TableImports(QObject):
    message = Signal(str)
    """Something to show in the status bar."""

    changed_elsewhere = Signal()
    """Another window, or the command line, has changed the library, and the lists were reloaded."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        themes: ThemeModel,
        references: ReferenceModel,
        navigator: Navigator,
        status: StatusLine,
        flush: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """`flush` saves the note that is being written, and returns whether it is saved."""
        super().__init__(window)
        self._library = library
        self._history = history
        self._data = DataFolder(library.user_file.parent)
        self._themes = themes
        self._references = references
        self._navigator = navigator
        self._status = status
        self._flush = flush
        self._window = window
        self._watch = EvidenceWatch(self._data)
        self._failure = ""
        """Why the library file could not be read at the last check."""

    def services(self) -> "TableServices":
        """What imports are done with; what reads tables is imported with the first one."""
        from qicbrowser.gui.imports.storing import fitting_recipe, source_of_clipboard, source_of_file
        from qicbrowser.gui.imports.table_services import TableServices

        recipe_for, store = fitting_recipe(self._data), partial(self._put_in_place, self.tr("import table"))
        read_file, read_clipboard = partial(source_of_file, recipe_for), partial(source_of_clipboard, recipe_for)
        return TableServices(read_file, read_clipboard, recipe_for, self._preparation, store)

    def review_services(self) -> "ReviewServices":
        """What exports and imports of whole reviews are done with."""
        from qicbrowser.gui.imports.review_files import ReviewServices
        from qicbrowser.services.files.program_files import OwnFiles
        from qicbrowser.services.importing.library_writing import contents_of
        from qicbrowser.services.importing.offered_reviews import offered_in
        from qicbrowser.services.importing.review_files import export_reviews, exportable

        data, own = self._data, OwnFiles.of(self._library)
        return ReviewServices(
            lambda: exportable(contents_of(data)),
            lambda path, keys, progress: export_reviews(path, contents_of(data), keys, own, progress),
            partial(offered_in, data),
            self.preparation_of_reviews,
            partial(self._put_in_place, self.tr("import reviews")),
        )

    def check(self) -> None:
        """Show what another window, or the command line, has imported or removed; a failure is reported once."""
        if not self._watch.is_outdated():
            return
        try:
            with self._lists_reloaded():
                self._watch.refresh(self._library)
        except ReaderError as error:
            before, self._failure = self._failure, error_words(error)
            if self._failure != before:
                self.message.emit(self._failure)
            return
        self._failure = ""
        self._show_notices(())
        self.changed_elsewhere.emit()

    def can_export(self, review: str) -> bool:
        """Whether a review, by its key, has tables that were imported."""
        from qicbrowser.services.importing.library import review_in
        from qicbrowser.services.importing.library_writing import contents_of

        return bool(review_in(contents_of(self._data), review).sources)

    def can_remove(self, review: str) -> bool:
        """Whether a review, by its key, was imported; the bundled one cannot be removed."""
        from qicbrowser.services.importing.library_writing import bundled_reviews

        return self.can_export(review) and all(each.key != review for each in bundled_reviews())

    def ask_to_remove(self, review: str) -> None:
        """Ask whether to remove an imported review, and then do so."""
        from qicbrowser.gui.shell.questions import ask_first

        if not self._flush():
            return
        name = self._library.evidence.review_name(review)
        question = self.tr("Remove the review {review}?").format(review=name)
        notes = self.tr("Your notes on it stay as unplaced notes. They return to their places if you import it again.")
        ask_first(self._window, question, notes, self.tr("Remove"), lambda: self._remove(review))

    def _remove(self, review: str) -> None:
        from qicbrowser.services.importing.library import removing
        from qicbrowser.services.importing.library_writing import contents_of

        self.do(self.tr("remove review"), removing(contents_of(self._data), review))

    def do(self, name: str, change: "LibraryChange") -> None:
        """Save a change of the library as one step of the undo history."""
        self.save(change)
        self._history.remember(name, change)

    def _preparation(self, imported: "ImportedTables") -> "Preparation":
        """What prepares an import in another thread, from the notes as they are now."""
        from qicbrowser.gui.imports.storing import wanted_import
        from qicbrowser.services.importing.preparing import prepare_import

        notes, wanted = self._library.notes.all(), wanted_import(imported)
        return partial(prepare_import, self._data, self._library.evidence_file, notes, wanted)

    def preparation_of_reviews(self, offers: "Sequence[OfferedReview]") -> "Preparation":
        """What prepares the import of reviews of a file; those of them that the library has are replaced."""
        from qicbrowser.services.importing.offered_reviews import Standing, importing_reviews
        from qicbrowser.services.importing.preparing import prepare_change

        replaces = any(offer.standing is Standing.DIFFERENT for offer in offers)
        notes, change = self._library.notes.all(), importing_reviews(offers)
        prepare = partial(prepare_change, self._data, self._library.evidence_file, notes, change, replaces=replaces)
        return lambda progress: prepare(progress=progress)

    def _put_in_place(self, step: str, prepared: "PreparedImport") -> bool:
        """Store an import as one step of the undo history; False where the library was changed meanwhile."""
        if not self.put_in_place(prepared):
            return False
        self._history.remember(step, prepared.change)
        return True

    def put_in_place(self, prepared: "PreparedImport") -> bool:
        """Store an import without a step of the undo history; False where the library was changed meanwhile."""
        from qicbrowser.services.importing.library_writing import put_in_place

        if not self._flush():
            raise ReaderError(Message("note-not-saved"), Message("import-when-saved"))
        known = frozenset(self._themes.keys)
        with self._lists_reloaded():
            if not put_in_place(self._data, prepared.new, self._library):
                return False
            self._watch.refresh(self._library)  # what was saved here is not a change by another window
        self._go_to_first_beside(known)
        self._show_notices(prepared.new.problems)
        return True

    def save(self, change: "LibraryChange") -> None:
        """Save a change of the library, and go to the first theme that it adds."""
        from qicbrowser.services.importing.library_writing import save

        known = frozenset(self._themes.keys)
        with _wait_cursor(), self._lists_reloaded():
            problems = save(self._data, change, self._library)
            self._watch.refresh(self._library)
        self._go_to_first_beside(known)
        self._show_notices(problems)

    def _go_to_first_beside(self, known: frozenset[str]) -> None:
        """Go to the first theme that is not one of these."""
        first = next((key for key in self._themes.keys if key not in known), "")
        if first:
            self._navigator.go_to_theme(first)

    def _show_notices(self, problems: "Sequence[Message]") -> None:
        """Show what could not be read again, and what is to be known of the library file."""
        from qicbrowser.gui.shell.notices import show_in_box

        show_in_box((*problems, *self._watch.notices), self._window)

    @contextmanager
    def _lists_reloaded(self) -> Iterator[None]:
        """Reload the lists after the library was given other evidence; ticks stay, as far as their themes do."""
        ticked = self._themes.ticked
        yield
        self._themes.reload()
        self._references.reload()
        self._themes.tick(ticked, ticked=True)
        self._status.show_facts(self._library.evidence.facts())
        if not self._navigator.can_go_to(self._navigator.here.page):
            self._navigator.go_to_theme(self._themes.first)


@contextmanager
def _wait_cursor() -> Iterator[None]:
    """Every source is read again for a change of the library, which takes a moment."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
