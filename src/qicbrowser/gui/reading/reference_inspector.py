"""The reference inspector: every reference with what rests on it, and the chosen one in full."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextTable
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QSplitter, QTableView, QVBoxLayout, QWidget

from qicbrowser.domain.records import Grade, Part, Reference
from qicbrowser.gui.looks.palettes import LIGHT, Look, grade_colours
from qicbrowser.gui.page.annotated_page import NotePage
from qicbrowser.gui.page.note_list import Own, day, write_star
from qicbrowser.gui.page.writer import PageWriter, shortened
from qicbrowser.gui.reading.reference_model import KEY_ROLE, Column, ReferenceModel, numbered
from qicbrowser.gui.widgets.header_columns import fit, stretch

_MARGIN = 14
_SPACE = 4
_LONGEST_CITATION = 2_000
"""Characters of a citation on the page; the window in which it is edited has all of it."""

_LEAST_LETTERS = 20
"""What a study has room for, at least."""

_LEAST_FIRST = (Column.YEAR, Column.GRADE, Column.NOTES, Column.THEMES)
"""The columns that a narrow list does without, the first of them first."""


class FilterLine(QLineEdit):
    """What the list is filtered by; the arrow keys go on to the list, Escape takes the filter back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Cited(NamedTuple):
    """The citation attached to a reference, as it is read; `address` and `pubmed` are "" where there is none."""

    text: str
    title: str
    address: str
    pubmed: str
    source: str
    attached: str


class ReferenceInspector(QSplitter):
    """The list above, the chosen reference below."""

    reference_chosen = Signal(str)

    def __init__(self, model: ReferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._model = model
        self._look = LIGHT
        self.list = QTableView()
        self.list.setAccessibleName(self.tr("References"))
        self.list.setModel(model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)  # to copy several citations
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.horizontalHeader().setHighlightSections(False)
        self._set_headings_up()
        self.list.selectionModel().currentRowChanged.connect(self._row_changed)
        self.filter = FilterLine()
        self.filter.setPlaceholderText(self.tr("Filter by number, author, title or year"))
        self.filter.setAccessibleName(self.tr("Filter references"))
        self.filter.setObjectName("filter")
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.left.connect(self.list.setFocus)
        model.modelReset.connect(self._show_chosen)
        model.modelReset.connect(self._tell_of_none)
        model.known_changed.connect(self._make_room)
        self._chosen = ""
        self._none: QWidget | None = None
        self._sizes: dict[Column, int] = {}
        self._number = 0
        self.left_out: frozenset[Column] = frozenset()
        self.page = NotePage()
        self.page.setAccessibleName(self.tr("Reference"))
        above = QWidget()
        self._above = QVBoxLayout(above)
        self._above.setContentsMargins(0, _SPACE, 0, 0)
        self._above.setSpacing(_SPACE)
        line = QVBoxLayout()
        line.setContentsMargins(_SPACE, 0, _SPACE, 0)
        line.addWidget(self.filter)
        self._above.addLayout(line)
        self._above.addWidget(self.list)
        self.addWidget(above)
        self.addWidget(self.page)
        self.setSizes([400, 400])

    @property
    def selected(self) -> list[str]:
        """The references whose rows are selected, in the order of the list."""
        rows = sorted(self.list.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(KEY_ROLE) for index in rows]

    def fit(self) -> None:
        """Take up another font or style."""
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        for column in Column:
            self.list.setColumnHidden(column, False)
        header = self.list.horizontalHeader()
        fit(header, {Column.NUMBER: numbered(self._model.largest), Column.YEAR: "2000"})
        self._sizes = {column: header.sectionSize(column) for column in _LEAST_FIRST}
        self._number = header.sectionSize(Column.NUMBER)
        self._make_room()

    def show_nothing(self) -> None:
        writer = self.page.begin(_MARGIN)
        writer.block()
        writer.text(
            self.tr("Choose a reference, here or in a theme, to see what rests on it."), colour=self._look.muted
        )
        self.page.finish(writer)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._model.show_look(look)
        self.page.show_look(look)

    def show_reference(self, reference: Reference, own: Own, cited: Cited | None = None) -> None:
        """Show a reference and what rests on it, without saying that it was chosen."""
        self._chosen = reference.key
        self._show_chosen()

        def write(writer: PageWriter) -> None:
            writer.block(below=3)
            writer.text(self.tr("Reference "), size=1.4, bold=True)
            writer.text(str(reference.number), reference.key, Part.REFERENCE, size=1.4, bold=True)
            if cited or not own.unreadable:  # else it is not known whether there is a citation
                self._write_citation(writer, reference.key, cited)
            writer.block(above=3)
            write_star(writer, reference.key, self.tr("Star this reference"), starred=own.starred)
            writer.section(self.tr("What rests on it"))
            self._write_supports(writer, reference)

        invitation = self.tr("Write a note on this reference")
        self.page.show_record((reference, cited), write, own, reference.key, invitation, _MARGIN)

    def _write_citation(self, writer: PageWriter, key: str, cited: Cited | None) -> None:
        writer.block()
        if cited is None:
            writer.text(
                self.tr("The source table gives the number only: the citation is not in it."), colour=self._look.muted
            )
            writer.block(above=3)
            writer.text(self.tr("Attach its citation"), link="attach-citation:", underline=True)
            return
        text = shortened(cited.text, _LONGEST_CITATION)
        before, title, after = text.partition(cited.title) if cited.title else (text, "", "")
        writer.text(before)
        if title:  # where its words were searched for, they are marked
            writer.text(title, f"{key}/citation/title", Part.REFERENCE)
        writer.text(after)
        writer.block(above=2)
        place = self.tr("Open DOI") if cited.address.startswith("https://doi.org/") else self.tr("Open its page")
        for name, address in ((place, cited.address), (self.tr("PubMed"), cited.pubmed)):
            if address:
                writer.text(name, link=f"web:{quote(address, safe='')}", underline=True)
                writer.text("  ")
        writer.text(self.tr("Edit"), link="attach-citation:", underline=True)
        writer.text("  ")
        writer.text(self.tr("Remove"), link="detach-citation:", underline=True)
        writer.block(above=2)
        told = self.tr("Attached by you, {source}, {day}. It is not in the source table.")
        writer.text(told.format(source=cited.source, day=day(cited.attached)), colour=self._look.muted, size=0.9)

    def _write_supports(self, writer: PageWriter, reference: Reference) -> None:
        """A theme, and below it a column a stream; a study graded twice in a stream shows both."""
        for table_streams in dict.fromkeys(tuple(s for s, _ in support.grades) for support in reference.supports):
            rows = [s for s in reference.supports if tuple(stream for stream, _ in s.grades) == table_streams]
            table = writer.table(1 + 2 * len(rows), tuple(100 / len(table_streams) for _ in table_streams), spacing=2)
            for column, stream in enumerate(table_streams):
                writer.cell(table, 0, column, padding=3)
                writer.block()
                writer.text(stream.name, colour=self._look.muted, size=0.86)
            for row, support in enumerate(rows):
                table.mergeCells(2 * row + 1, 0, 1, len(table_streams))
                writer.cell(table, 2 * row + 1, 0, self._look.component, padding=5)
                writer.block()
                writer.text(support.theme_title, link=f"theme:{support.theme_key}")
                for column, (_, grades) in enumerate(support.grades):
                    self._write_grades(writer, grades, support.scale, (table, 2 * row + 2, column))
            writer.leave_table()

    def _write_grades(
        self, writer: PageWriter, grades: Sequence[Grade], scale: int, where: tuple[QTextTable, int, int]
    ) -> None:
        ground, text = (None, self._look.text)
        if grades:
            ground, text = grade_colours(self._look, grades[-1], scale)
        writer.cell(*where, ground, padding=5)
        writer.block()
        writer.text(self.tr(" and ").join(grade.name for grade in grades).capitalize(), colour=text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide what has nothing to say, and then what leaves the study too little room."""
        empty = {column for column in Column if column in self.left_out or self._model.says_nothing(column)}
        left = self.width() - self._number - sum(size for column, size in self._sizes.items() if column not in empty)
        for column in self._sizes:
            hidden = column in empty or left < _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
            left += self._sizes[column] if hidden and column not in empty else 0
            self.list.setColumnHidden(column, hidden)

    def _set_headings_up(self) -> None:
        """A click on one sorts; so does the menu of the list, which the keyboard has a key for."""
        header = self.list.horizontalHeader()
        stretch(header, Column.STUDY)
        header.moveSection(header.visualIndex(Column.YEAR), 2)
        header.moveSection(header.visualIndex(Column.GRADE), 3)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.list.setSortingEnabled(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer_orders)

    def _offer_orders(self, at: QPoint) -> None:
        from PySide6.QtWidgets import QMenu

        header = self.list.horizontalHeader()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column, name in (
            (Column.NUMBER, self.tr("Sort by &number")),
            (Column.STUDY, self.tr("Sort by &author")),
            (Column.YEAR, self.tr("Sort by &year")),
            (Column.GRADE, self.tr("Sort by &grade")),
            (Column.THEMES, self.tr("Sort by number of &themes")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(header.sortIndicatorSection() == column)
            action.triggered.connect(partial(self._sort_or_turn, column))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _sort_or_turn(self, column: Column) -> None:
        """Sort by a column; by the one that is sorted by already, the other way round."""
        header = self.list.horizontalHeader()
        turned = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)

    def _filter_changed(self, text: str) -> None:
        from qicbrowser.domain.words import fold  # with the first filter

        self.filter.setClearButtonEnabled(True)  # not before there is something to clear: its icon takes long to find
        self._model.show_filter(tuple(map(fold, text.split())))

    def _tell_of_none(self) -> None:
        """Say so where the filter leaves nothing."""
        nothing = bool(self.filter.text()) and not self._model.rowCount()
        if nothing and self._none is None:
            from PySide6.QtWidgets import QLabel

            words = self.tr(
                "No reference is like this. Authors, titles and years are known of those that have a citation."
                " Escape lists all again."
            )
            self._none = QLabel(words, wordWrap=True, margin=_SPACE)
            self._none.setObjectName("muted")
            self._above.insertWidget(1, self._none)
        if self._none is not None:
            self._none.setVisible(nothing)

    def _show_chosen(self) -> None:
        """Select the reference shown, where it is listed, without saying that it was chosen."""
        row = self._model.row_of(self._chosen) if self._chosen else -1
        with QSignalBlocker(self):
            if row < 0:
                self.list.clearSelection()
            elif row != self.list.currentIndex().row():  # else it is shown because the list went there
                flag = QItemSelectionModel.SelectionFlag  # `selectRow` would heed the keys held down at this moment
                index = self._model.index(row, Column.NUMBER)
                self.list.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _row_changed(self, current: QModelIndex) -> None:
        key = current.data(KEY_ROLE)
        if key:
            self.reference_chosen.emit(key)
