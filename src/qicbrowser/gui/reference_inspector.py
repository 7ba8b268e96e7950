"""The reference inspector: every reference with what rests on it, and the chosen one in full."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QTextTable
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableView, QWidget

from qicbrowser.domain.records import Grade, Part, Reference, ReferenceLine
from qicbrowser.gui.columns import fit, stretch
from qicbrowser.gui.looks import LIGHT, Look, grade_colours, plain_tip
from qicbrowser.gui.note_list import PlacedNote, day, write_notes, write_star
from qicbrowser.gui.page_view import PageView
from qicbrowser.gui.page_writer import PageWriter
from qicbrowser.store.evidence import Evidence

_Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole
_MARGIN = 14

_ACROSS = Qt.Orientation.Horizontal
_BLOCK = 32
"""References read together."""


class Cited(NamedTuple):
    """The citation attached to a reference, as it is read; `address` and `pubmed` are "" where there is none."""

    text: str
    address: str
    pubmed: str
    source: str
    attached: str


class ReferenceModel(QAbstractTableModel):
    """Reference, study, number of themes resting on it, number of notes.

    How many references there are is known from the start; what a row says is read when it comes into sight.
    """

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._count = evidence.reference_count()
        self.largest = evidence.largest_reference_number()
        self._read: dict[int, tuple[ReferenceLine, ...]] = {}
        self._notes: Mapping[str, int] = {}
        self._citations: Mapping[str, str] = {}
        self._find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None = None
        self._found: dict[int, Collection[str]] = {}
        self._look = LIGHT

    def row_of(self, key: str) -> int:
        """A reference's row, -1 when it is not there."""
        return (self._evidence.reference_place(key) or 0) - 1

    def show_notes(self, counts: Mapping[str, int]) -> None:
        self._notes = counts
        self._all_changed()

    def show_citations(self, citations: Mapping[str, str]) -> None:
        """What is attached to references, in a few words, by their keys."""
        self._citations = citations
        self._all_changed()

    def show_found(self, find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None) -> None:
        """Mark those a search found, by key; it is asked of some in sight at a time. None when nothing is searched."""
        self._find = find
        self._found = {}
        self._all_changed()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._all_changed()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not _ACROSS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._line(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            study = self._citations.get(line.key) or self.tr("not in the source table")
            return (_numbered(line.number), study, line.themes, self._notes.get(line.key))[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == 1 and line.key in self._citations:
            return plain_tip(self._citations[line.key])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and column == 1 and line.key not in self._citations:
            return QColor(self._look.muted)
        if role == Qt.ItemDataRole.BackgroundRole and column == 0 and self._is_found(line):
            return QColor(self._look.hit)
        return line.key if role == KEY_ROLE else None

    def _line(self, row: int) -> ReferenceLine:
        block, at = divmod(row, _BLOCK)
        if block not in self._read:
            self._read[block] = self._evidence.reference_lines(block * _BLOCK + 1, _BLOCK)
        return self._read[block][at]

    def _is_found(self, line: ReferenceLine) -> bool:
        if self._find is None:
            return False
        block = (line.place - 1) // _BLOCK
        if block not in self._found:
            self._found[block] = self._find(self._read[block])
        return line.key in self._found[block]

    def _headings(self) -> tuple[str, ...]:
        return self.tr("Ref."), self.tr("Study"), self.tr("Themes"), self.tr("Notes")

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


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
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.horizontalHeader().setHighlightSections(False)
        stretch(self.list.horizontalHeader(), 1)
        self.list.selectionModel().currentRowChanged.connect(self._row_changed)
        self.page = PageView()
        self.page.setAccessibleName(self.tr("Reference"))
        self.addWidget(self.list)
        self.addWidget(self.page)
        self.setSizes([400, 400])

    def fit(self) -> None:
        """Take up another font or style."""
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 5)
        fit(self.list.horizontalHeader(), {0: _numbered(self._model.largest)})

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

    def show_reference(
        self, reference: Reference, notes: Sequence[PlacedNote], cited: Cited | None = None, *, starred: bool = False
    ) -> None:
        """Show a reference and what rests on it, without saying that it was chosen."""
        with QSignalBlocker(self):
            self.list.selectRow(self._model.row_of(reference.key))
        writer = self.page.begin(_MARGIN)
        writer.block(below=3)
        writer.text(self.tr("Reference "), size=1.4, bold=True)
        writer.text(str(reference.number), reference.key, Part.REFERENCE, size=1.4, bold=True)
        self._write_citation(writer, cited)
        writer.block(above=3)
        write_star(writer, reference.key, self.tr("Star this reference"), starred=starred)
        writer.section(self.tr("What rests on it"))
        self._write_supports(writer, reference)
        writer.section(self.tr("My notes"))
        write_notes(writer, self._look, notes, reference.key, self.tr("Write a note on this reference"))
        self.page.finish(writer)

    def _write_citation(self, writer: PageWriter, cited: Cited | None) -> None:
        writer.block()
        if cited is None:
            writer.text(
                self.tr("The source table gives the number only: the citation is not in it."), colour=self._look.muted
            )
            writer.block(above=3)
            writer.text(self.tr("Attach its citation"), link="attach-citation:", underline=True)
            return
        writer.text(cited.text)
        writer.block(above=2)
        for name, address in ((self.tr("Open DOI"), cited.address), (self.tr("PubMed"), cited.pubmed)):
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

    def _row_changed(self, current: QModelIndex) -> None:
        key = current.data(KEY_ROLE)
        if key:
            self.reference_chosen.emit(key)


def _numbered(number: int) -> str:
    return f"[{number}]"
