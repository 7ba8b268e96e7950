"""The window in which a table is imported: its grid as read, the rules, the problems, and what comes of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.imports.attach_bar import AttachBar
from qicbrowser.gui.imports.foot import Foot
from qicbrowser.gui.imports.grid_menu import open_grid_menu
from qicbrowser.gui.imports.import_state import ImportSource, ImportState, guessed_recipe
from qicbrowser.gui.imports.opening_bar import OpeningBar
from qicbrowser.gui.imports.panes import Panes
from qicbrowser.gui.imports.readiness import missing
from qicbrowser.gui.imports.reading_pane import ReadingPane
from qicbrowser.gui.imports.recipe_edits import with_column, with_stream
from qicbrowser.gui.imports.result_pane import ResultPane
from qicbrowser.gui.imports.shown_place import ShownPlace
from qicbrowser.gui.imports.style import style_sheet
from qicbrowser.gui.imports.table_work import RecipeFor
from qicbrowser.gui.imports.top_bar import TopBar
from qicbrowser.gui.looks.icons import show_box_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.filled_screen import FilledScreen

if TYPE_CHECKING:
    from qicbrowser.services.importing.listed_citations import ReviewList

SIZE = (1400, 900)
"""The size of the window in pixels where the screen has room."""


class ImportWindow(QWidget):
    """Shows one file at a time; storing and opening files are done by whoever opened the window."""

    import_wanted = Signal(object)
    """The ImportedTables that are to be stored. Whoever stores them calls `show_running`, and then `finish`."""

    stop_wanted = Signal()
    """The import that is running is to be cancelled."""

    attach_wanted = Signal(object)
    """The TableFile whose reference list is to be attached to its review, which is in the library."""

    file_wanted = Signal()
    paste_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        look: Look,
        size: tuple[int, int],
        recipe_for: RecipeFor = guessed_recipe,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Import a table"))
        set_guide_page(self, "importing.md")
        self.setAcceptDrops(True)
        FilledScreen(self)
        self.state = ImportState(recipe_for, self)
        self.bar, self.reading, self.result, self.foot = TopBar(), ReadingPane(), ResultPane(), Foot()
        self.opening_bar, self.rereading_bar, self.attach_bar = OpeningBar(), OpeningBar(), AttachBar()
        self.panes = Panes(self.reading, self.result, self.bar.result)
        self._place = ShownPlace(self.state, self.reading, self.result, self)
        self._may_close = False
        self._lay_out()
        self._connect()
        self._connect_keys()
        self.show_look(look)
        self.resize(*size)
        self._update()

    @property
    def has_answers(self) -> bool:
        """Whether the reader has answered or written anything that closing would lose."""
        return self.state.is_changed or self.result.details.is_changed

    def show_source(self, source: ImportSource) -> None:
        """Show the tables of a file, and the first of them in the grid."""
        self._place.forget()
        self.state.show_source(source)
        self.reading.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_review_list(self, listed: "ReviewList | None") -> None:
        """Show what the file's list has for a review in the library; None where its review is not there."""
        self.attach_bar.show_list(listed)
        self.result.show_review_list(listed)
        if self.state.grid is None:
            self.attach_bar.attach.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look) -> None:
        self.setStyleSheet(style_sheet(look))
        for part in (self.bar, self.reading, self.result, self.foot):
            part.show_look(look)
        self._place.show_theme()

    def bring_to_front(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def finish(self) -> None:
        """Close the window without a question."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; where answers would be lost, only after the reader has agreed."""
        if self.foot.is_running:
            event.ignore()
            self.stop_wanted.emit()
            return
        if self._may_close or not self.has_answers:
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.windowTitle(), self.tr("Discard your answers?"), parent=self)
        show_box_icon(box, "help")
        box.setInformativeText(
            self.tr("The table is not imported yet. Your answers about how to read it will be lost.")
        )
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        discard.clicked.connect(self.finish)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._show_table()

    def start_import(self) -> None:
        """Have the table stored, where nothing is missing."""
        if self.foot.start.isEnabled():
            attaches = self.result.details.attach_box.is_ticked
            self.import_wanted.emit(self.state.imported()._replace(attaches_list=attaches))

    def show_running(self, *, running: bool) -> None:
        """Show that the tables are being stored: nothing can be changed meanwhile."""
        self.foot.show_running(running=running)
        for part in (self.bar, self.opening_bar, self.attach_bar, self.reading, self.result):
            part.setEnabled(not running)

    def _connect(self) -> None:
        state, reading, result = self.state, self.reading, self.result
        state.file_changed.connect(self._show_file)
        state.table_changed.connect(self._show_table)
        state.reading_changed.connect(self._show_reading)
        state.details_changed.connect(self._update)
        state.rereading.progressed.connect(self._show_rereading)
        state.rereading.ended.connect(self.rereading_bar.hide)
        self.rereading_bar.cancelled.connect(state.rereading.cancel)
        self.attach_bar.attach_wanted.connect(lambda: self.attach_wanted.emit(state.file))
        result.reveal_wanted.connect(self.panes.reveal_result)
        self.attach_bar.entries_wanted.connect(result.go_to_entries)
        self.bar.file_wanted.connect(self.file_wanted)
        self.bar.paste_wanted.connect(self.paste_wanted)
        self.bar.table_shown.connect(state.show_table)
        self.bar.ticked_changed.connect(state.tick)
        reading.grid.columns.column_chosen.connect(self._set_column)
        reading.grid.customContextMenuRequested.connect(
            lambda at: open_grid_menu(reading.grid, state, reading.cell.edit, at)
        )
        reading.rules.edited.connect(state.edit_recipe)
        reading.problems.recipe_chosen.connect(state.change_recipe)
        result.details.changed.connect(self._take_details)
        result.details.table.renamed.connect(state.rename_table)
        result.details.table.stream_renamed.connect(self._rename_stream)
        self.foot.import_wanted.connect(self.start_import)
        self.foot.cancelled.connect(self.close)
        self.foot.reason_clicked.connect(self._show_missing)

    def _connect_keys(self) -> None:
        for keys, does in (
            ("F8", lambda: self._place.step_problem(1)),
            ("Shift+F8", lambda: self._place.step_problem(-1)),
            *((keys, self.start_import) for keys in ("Ctrl+Return", "Ctrl+Enter")),
            ("Ctrl+W", self.close),
            ("Ctrl+O", self.file_wanted.emit),
            ("Ctrl+Shift+V", self.paste_wanted.emit),
            ("Ctrl+T", self.bar.table.click),
            ("Ctrl+Shift+B", self.bar.result.toggle),
            ("Ctrl+Z", self.state.undo),
            ("Ctrl+Shift+Z", self.state.redo),
        ):
            QShortcut(QKeySequence(keys), self, does)

    def _show_file(self) -> None:
        if self.state.file is not None:
            has_table = bool(self.state.file.tables)
            self.bar.show_file(self.state.file)
            self.panes.show_table(has_table=has_table)
            self.result.show_only_entries(only=not has_table)
            self.result.details.show_details(self.state.file.review, self.state.review, self.state.short_name)

    def _show_table(self) -> None:
        state = self.state
        if state.file is None or state.table is None or state.grid is None or state.reading is None:
            return
        self.bar.show_table(state.file, state.place)
        self.result.details.table.show_table(state.grid, state.table.label, state.table.title)
        self.reading.show_table(state.grid, state.reading)

    def _show_reading(self) -> None:
        reading = self.state.reading
        if reading is None or self.state.file is None:
            return
        self.reading.show_reading(reading)
        self.result.show_references(reading, self.state.file.references)
        self.result.details.table.show_streams(reading)
        self._place.show_reading()
        self._update()

    def _show_rereading(self, done: int, total: int) -> None:
        self.rereading_bar.show_progress(self.state.rereading.name, done, total)

    def _set_column(self, column: int, holds: Holds) -> None:
        recipe, reading = self.state.recipe, self.state.reading
        if recipe and reading:
            stream = recipe.columns[column].stream or (reading.headings[column] or ("",))[-1]
            self.state.change_recipe(with_column(recipe, column, holds, stream))

    def _rename_stream(self, column: int, name: str) -> None:
        self.state.edit_recipe(lambda recipe: with_stream(recipe, column, name))

    def _take_details(self) -> None:
        form = self.result.details
        self.state.change_details(form.review, form.short_name.text().strip())

    def _update(self) -> None:
        """Show the counts, and whether the tables can be imported, or why they cannot."""
        lacking = missing(self.state)
        self.foot.show_readings([table.reading for table in self.state.wanted], lacking.text if lacking else "")
        without_title = lacking is not None and lacking.table is None
        self.result.show_details_missing(missing=without_title)
        self.bar.show_review(self.state.short_name or self.state.review.title)

    def _show_missing(self) -> None:
        """Go to what is missing."""
        lacking = missing(self.state)
        if lacking is None:
            return
        if lacking.table is None:
            self.result.go_to_details()
        elif lacking.table >= 0:
            self.state.show_table(lacking.table)
            self.reading.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.bar, self.opening_bar, self.rereading_bar, self.attach_bar):
            column.addWidget(bar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.foot)
