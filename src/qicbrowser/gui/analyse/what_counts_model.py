"""What of a map's evidence counts: its streams, its grades and its studies, each with a box to tick."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import Reason, StudyChoice
from qicbrowser.domain.records import Grade, Stream
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.map_model import CellMark
from qicbrowser.gui.analyse.marks import Standing
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.reading.reference_columns import bracketed
from qicbrowser.services.analyse.choice import Choice, IndexedMap
from qicbrowser.services.analyse.evidence_map import grade_text, stream_name
from qicbrowser.services.analyse.what_if import scales

MARK_ROLE = Qt.ItemDataRole.UserRole
"""The CellMark of a study in a stream, or of a grade; None where there is none."""

HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether a row is a heading."""

LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether what a row is about does not count."""

_ROLES = frozenset(
    {
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole),
        *(Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
        *(MARK_ROLE, HEADING_ROLE, LEFT_OUT_ROLE),
    }
)
"""A view asks each cell for four more, which are not worth looking the study up for."""

_Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """A heading, or a stream, or a grade; studies follow them."""

    text: str
    key: str | None = None
    """What leaves it out; None of a heading, and of evidence without a stream or grade."""
    appraisals: int | None = None
    grade: Grade | None = None


class WhatCountsModel(QAbstractTableModel):
    toggle_wanted = Signal(object)
    """A tuple of the keys of streams, grades and references that are to count, or no longer."""

    def __init__(self) -> None:
        super().__init__()
        self._choice: Choice | None = None
        self._rows: list[Row] = []
        self._studies: dict[int, StudyChoice] = {}

    @property
    def worked_out(self) -> int:
        """How many studies were worked out since the last change."""
        return len(self._studies)

    @property
    def scale(self) -> int:
        return len(self._shown.grades) if self._shown else 0

    @property
    def heading_rows(self) -> int:
        """How many rows there are before those of the studies."""
        return len(self._rows)

    @property
    def longest_reasons(self) -> tuple[str, ...]:
        """Why a study may not count, as in the last column."""
        return self._why((Reason.GRADE,)), self._why((Reason.STREAM,)), self._why((Reason.REFERENCE,))

    @property
    def _shown(self) -> EvidenceMap | None:
        return self._choice.indexed.map if self._choice else None

    def show_map(self, choice: Choice | None) -> None:
        """Show what a map consists of, with what is left out of it."""
        self.beginResetModel()
        self._choice, self._studies = choice, {}
        self._rows = self._scale_rows(choice.indexed) if choice else []
        self.endResetModel()

    def show_choice(self, choice: Choice) -> None:
        """Show the same with something else left out."""
        self._choice, self._studies = choice, {}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def study_keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self._shown.references) if self._shown else ()

    def key(self, row: int) -> str | None:
        """What leaves a row out; None where nothing does."""
        if row < len(self._rows):
            return self._rows[row].key
        return self._shown.references[row - len(self._rows)].key if self._shown else None

    def toggle(self, rows: Iterable[int]) -> None:
        """Tick what is not ticked of these rows, and the other way round: all as the first of them."""
        keys = [key for key in map(self.key, rows) if key is not None]
        if not keys or self._choice is None:
            return
        is_left_out = keys[0] in self._choice.keys
        self.toggle_wanted.emit(tuple(key for key in keys if (key in self._choice.keys) is is_left_out))

    def study(self, row: int) -> StudyChoice | None:
        """The study of a row; None of another row."""
        at = row - len(self._rows)
        if at < 0 or self._choice is None:
            return None
        if at not in self._studies:
            indexed = self._choice.indexed
            self._studies[at] = self._choice.study(indexed.map.references[at], indexed.by_study[at])
        return self._studies[at]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        if parent.isValid() or self._shown is None:
            return 0
        return len(self._rows) + len(self._shown.references)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._shown is None else 2 + len(self._shown.streams)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or self._shown is None:
            return None
        last = self.columnCount() - 1
        if role == Qt.ItemDataRole.TextAlignmentRole and section == last:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section in (0, last):
            return self.tr("Themes") if section else self.tr("Ref.")
        name = str(cell_text(stream_name(self._shown.streams[section - 1])))
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.key(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle((index.row(),))
        return True

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._choice is None or role not in _ROLES:
            return None
        study = self.study(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if study is None:
            return self._scale_data(self._choice, self._rows[index.row()], index.column(), role)
        return self._study_data(self._choice, study, index, role)

    def spoken(self, row: int) -> str:
        """A row in words: what it is, whether it counts, and for how many themes."""
        study = self.study(row)
        if study is None:
            heading = self._rows[row]
            if heading.appraisals is None:
                return heading.text
            count = self.tr("%n appraisals", "", heading.appraisals)
            return ", ".join((heading.text, count, *self._standing(heading.key)))
        name = self.tr("Study {label}").format(label=study.reference.label)
        if study.reasons:
            return ", ".join((name, self.tr("does not count"), self._why(study.reasons)))
        return ", ".join((name, self.tr("counts"), self.tr("%n themes", "", study.counts_for)))

    def _standing(self, key: str | None) -> tuple[str, ...]:
        if key is None or self._choice is None:
            return ()
        return (self.tr("does not count") if key in self._choice.keys else self.tr("counts"),)

    def _scale_data(self, choice: Choice, row: Row, column: int, role: int) -> object:
        last = self.columnCount() - 1
        if role == Qt.ItemDataRole.DisplayRole:
            if column == last and row.appraisals is not None:
                return QLocale().toString(row.appraisals)
            return row.text if column == 0 else None
        if role == HEADING_ROLE:
            return row.appraisals is None
        if role == MARK_ROLE and column == 0 and row.grade:
            is_left_out = row.key in choice.keys
            return CellMark(row.grade, Standing.LEFT_OUT if is_left_out else Standing.CITED)
        if role == LEFT_OUT_ROLE:
            return row.key in choice.keys
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and row.key:
            return Qt.CheckState.Unchecked if row.key in choice.keys else Qt.CheckState.Checked
        return plain_tip(row.text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _study_data(self, choice: Choice, study: StudyChoice, index: _Index, role: int) -> object:
        column, last = index.column(), self.columnCount() - 1
        if role == LEFT_OUT_ROLE:
            return bool(study.reasons)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Unchecked if study.reasons else Qt.CheckState.Checked
        if role == MARK_ROLE and 0 < column < last:
            return self._mark(choice, index.row() - len(self._rows), column - 1)
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return bracketed(study.reference.label)
        if role == Qt.ItemDataRole.DisplayRole and column == last:
            return self._why(study.reasons) or QLocale().toString(study.counts_for)
        return plain_tip(self.spoken(index.row())) if role == Qt.ItemDataRole.ToolTipRole else None

    def _mark(self, choice: Choice, at: int, stream: int) -> CellMark | None:
        """The study's best grade in a stream, whichever theme it is given for; None where it is not cited there."""
        reference = choice.indexed.map.references[at]
        here = [each for cell in choice.indexed.by_study[at] for each in choice.judged(cell) if each.stream == stream]
        if not here:
            return None
        grades = dict.fromkeys(grade for each in here for grade, _ in each.given)
        best = max(filter(None, grades), key=lambda grade: grade.rank or 0, default=None)
        counts = reference.key not in choice.keys and any(each.counting for each in here)
        return CellMark(best, Standing.CITED if counts else Standing.LEFT_OUT, len(grades) > 1)

    def _why(self, reasons: Sequence[Reason]) -> str:
        """Why a study does not count; "" where it does."""
        if not reasons:
            return ""
        if Reason.REFERENCE in reasons:
            return self.tr("left out")
        if len(reasons) > 1:
            return self.tr("by stream and grade")
        return self.tr("by its stream") if reasons[0] is Reason.STREAM else self.tr("by its grade")

    def _scale_rows(self, indexed: IndexedMap) -> list[Row]:
        streams, grades = scales(indexed)
        rows = []
        if any(stream for stream, _ in streams):
            rows += [Row(self.tr("Streams")), *(self._stream_row(stream, n) for stream, n in streams)]
        if any(grade for grade, _ in grades):
            rows += [Row(self.tr("Grades")), *(self._grade_row(grade, n) for grade, n in grades)]
        return [*rows, Row(self.tr("Studies"))]

    def _stream_row(self, stream: Stream | None, count: int) -> Row:
        return Row(str(cell_text(stream_name(stream))), stream.key if stream else None, count)

    def _grade_row(self, grade: Grade | None, count: int) -> Row:
        return Row(str(cell_text(grade_text(grade))).capitalize(), grade.key if grade else None, count, grade)
