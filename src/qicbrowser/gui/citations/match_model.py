"""The citations of a file as a table model, each with the reference that it is matched with."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from qicbrowser.domain.csl import as_given, brief, item_of
from qicbrowser.domain.keys import citation_id, reference_key_in
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.page.note_list import day
from qicbrowser.gui.reading.reference_columns import bracketed
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.matching import Proposal, obstacle
from qicbrowser.services.citations.records import Record
from qicbrowser.store.evidence.evidence import Evidence

_Index = QModelIndex | QPersistentModelIndex

_LONGEST = 600
"""Characters of a citation that are shown."""

_LONGEST_NUMBER = 6
"""Digits."""


class Column(IntEnum):
    RECORD = 0
    REFERENCE = 1
    REASON = 2


class MatchModel(QAbstractTableModel):
    """A citation, the label of its reference, which can be typed, and why they match, or do not."""

    matches_changed = Signal()
    number_refused = Signal(str)
    """A label was typed that no reference has, or several have: says so."""

    def __init__(
        self,
        evidence: Evidence,
        attached: Mapping[str, Citation],
        proposals: Sequence[Proposal],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._attached = attached
        self._records = [proposal.record for proposal in proposals]
        self._keys = [proposal.reference_key for proposal in proposals]
        self._reasons: list[Message | str] = [proposal.ground for proposal in proposals]
        """Put into words where they are shown: there may be thousands."""
        self._labels = {proposal.reference_key: proposal.label for proposal in proposals if proposal.reference_key}

    @property
    def matches(self) -> list[tuple[Record, str]]:
        """The records that are matched, each with the key of its reference."""
        return [(record, key) for record, key in zip(self._records, self._keys, strict=True) if key]

    @property
    def replaced_count(self) -> int:
        """How many citations attached before will be replaced."""
        return sum(self._replaces(row) for row in range(len(self._records)))

    @property
    def widest_row(self) -> int:
        """A row with one of the longest names of references; -1 without rows."""
        lengths = [len(self._name(key)) if key else 0 for key in self._keys]
        return lengths.index(max(lengths)) if lengths else -1

    def can_be_matched(self, row: int) -> bool:
        return obstacle(self._records[row].item) is None

    def set_match(self, row: int, key: str | None) -> None:
        """Match a record with a reference, in place of the record that it was matched with; None unmatches it."""
        if not self.can_be_matched(row) or key == self._keys[row]:
            return
        if key:
            self._labels |= {each.key: each.label for each in self._evidence.reference_lists.named([key])}
            for other in [at for at, other_key in enumerate(self._keys) if other_key == key]:
                self._set(other, None, self.tr("You assigned this number to another citation."))
        self._set(row, key, self.tr("Chosen by you.") if key else self.tr("Left unmatched by you."))
        self.matches_changed.emit()

    def full_text(self, row: int) -> str:
        """A citation in full, after its place in the file."""
        record = self._records[row]
        text = formatted(record.item) if self.can_be_matched(row) else brief(record.item)
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        return self.tr("{place}: {citation}").format(place=words(record.place), citation=shown)

    def reason(self, row: int) -> str:
        """Why a citation matches its reference, or none; and what becomes of the one attached before."""
        reason = self._reasons[row]
        text = reason if isinstance(reason, str) else words(reason)
        return " ".join(filter(None, (text, self._replacement(row))))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Citation in the file"), self.tr("Reference"), self.tr("Reason"))[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not self.can_be_matched(index.row()):
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.REFERENCE else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, Column(index.column()))
            case Qt.ItemDataRole.EditRole if index.column() == Column.REFERENCE:
                return self._typed_name(key) if (key := self._keys[row]) else ""
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{self.full_text(row)}\n{self.reason(row)}")
            case Qt.ItemDataRole.FontRole if index.column() == Column.RECORD and as_given(self._records[row].item):
                font = QFont()
                font.setItalic(True)
                return font
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Match a record with the reference whose label was typed."""
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.REFERENCE:
            return False
        typed = str(value).strip().strip("[].")
        if not typed:
            self.set_match(index.row(), None)
            return True
        keys = self._keys_named(typed)
        if len(keys) != 1:
            several, none = (
                self.tr("Several reviews have a reference {number}. Type {example}, or drag the citation to one."),
                self.tr("There is no reference {number}."),
            )
            example = citation_id(keys[0]) if keys else ""
            self.number_refused.emit((several if keys else none).format(number=typed, example=example))
            return False
        self.set_match(index.row(), keys[0])
        return True

    def _text(self, row: int, column: Column) -> str:
        match column:
            case Column.RECORD:
                return " ".join(brief(self._records[row].item)[:_LONGEST].split()) or self.tr("(empty)")
            case Column.REFERENCE:
                return self._name(key) if (key := self._keys[row]) else ""
            case Column.REASON:
                return self.reason(row)

    def _name(self, key: str) -> str:
        label, review = bracketed(self._labels[key]), self._evidence.shown_review(key)
        return f"{label} · {review}" if review else label

    def _typed_name(self, key: str) -> str:
        """What means just this reference when it is typed: its label, or with several reviews the review too."""
        return self._labels[key] if self._evidence.has_one_review else citation_id(key)

    def _keys_named(self, typed: str) -> Sequence[str]:
        """The keys of the references with this label, or the one with this id."""
        label = str(int(typed)) if _is_number(typed) else typed
        keys = self._evidence.reference_lists.keys_labelled([label]).get(label, ())
        named = reference_key_in(typed)
        return keys or [each.key for each in self._evidence.reference_lists.named([named])]

    def _replacement(self, row: int) -> str:
        key = self._keys[row]
        if key is None or key not in self._attached:
            return ""
        if not self._replaces(row):
            return self.tr("This citation is already attached.")
        before = self._attached[key]
        text = self.tr("Replaces the citation that you attached ({source}, {day}).")
        return text.format(source=before.source, day=day(before.attached))

    def _replaces(self, row: int) -> bool:
        key = self._keys[row]
        return key is not None and key in self._attached and item_of(self._attached[key]) != self._records[row].item

    def _set(self, row: int, key: str | None, reason: str) -> None:
        self._keys[row], self._reasons[row] = key, reason
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _is_number(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) <= _LONGEST_NUMBER
