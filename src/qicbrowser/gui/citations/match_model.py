"""The citations of a file as a list, each with the reference it is to be attached to."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from qicbrowser.domain.csl import as_given, brief, item_of
from qicbrowser.domain.records import Citation
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.page.note_list import day
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.matching import Proposal, obstacle
from qicbrowser.services.citations.records import Record
from qicbrowser.store.evidence.evidence import Evidence

_Index = QModelIndex | QPersistentModelIndex


_LONGEST = 600
"""Characters of a citation that are shown."""


class Column(IntEnum):
    RECORD = 0
    REFERENCE = 1
    WHY = 2


class PairingModel(QAbstractTableModel):
    """A citation, the number of its reference, which can be typed, and why it is proposed, or is not."""

    pairs_changed = Signal()
    refused = Signal(str)
    """A number was typed that no reference has."""

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
        self._why = [words(proposal.ground) for proposal in proposals]
        self._left_out = [bool(obstacle(record.item)) for record in self._records]
        named = evidence.listed.named(key for key in self._keys if key)
        self._numbers = {each.key: each.number for each in named}

    @property
    def pairs(self) -> list[tuple[Record, str]]:
        return [(record, key) for record, key in zip(self._records, self._keys, strict=True) if key]

    @property
    def replaced(self) -> int:
        """How many citations attached before others would take the place of."""
        return sum(self._replaces(row) for row in range(len(self._records)))

    def can_be_paired(self, row: int) -> bool:
        return not self._left_out[row]

    def pair(self, row: int, key: str | None) -> None:
        """Give a record a reference, which any other that had it loses; or None."""
        if not self.can_be_paired(row) or key == self._keys[row]:
            return
        if key:
            self._numbers |= {each.key: each.number for each in self._evidence.listed.named([key])}
            for other in [at for at, kept in enumerate(self._keys) if kept == key]:
                self._put(other, None, self.tr("You gave its number to another one."))
        self._put(row, key, self.tr("Chosen by you.") if key else self.tr("Left unpaired by you."))
        self.pairs_changed.emit()

    def whole(self, row: int) -> tuple[str, str]:
        """A citation in full, with its place in the file, and why it is proposed, or is not."""
        record = self._records[row]
        text = brief(record.item) if self._left_out[row] else formatted(record.item)
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        return f"{words(record.place)}: {shown}", self._text(row, Column.WHY)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("In the file"), self.tr("Reference"), self.tr("Why"))[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not self.can_be_paired(index.row()):
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
                return str(self._numbers[key]) if (key := self._keys[row]) else ""
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(self.whole(row)))
            case Qt.ItemDataRole.FontRole if index.column() == Column.RECORD and as_given(self._records[row].item):
                font = QFont()
                font.setItalic(True)
                return font
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != Column.REFERENCE:
            return False
        typed = str(value).strip().strip("[].")
        if not typed:
            self.pair(index.row(), None)
            return True
        keys = self._evidence.listed.keys_numbered([int(typed)]).get(int(typed), ()) if _is_number(typed) else ()
        if len(keys) != 1:
            told = self.tr("There is no reference {}.") if not keys else self.tr("Several reviews have a reference {}.")
            self.refused.emit(told.format(typed))
            return False
        self.pair(index.row(), keys[0])
        return True

    def _text(self, row: int, column: Column) -> str:
        match column:
            case Column.RECORD:
                return " ".join(brief(self._records[row].item)[:_LONGEST].split()) or self.tr("(nothing)")
            case Column.REFERENCE:
                return f"[{self._numbers[key]}]" if (key := self._keys[row]) else ""
        return self._why[row] + self._replacing(row)

    def _replacing(self, row: int) -> str:
        key = self._keys[row]
        if key is None or key not in self._attached:
            return ""
        before = self._attached[key]
        if not self._replaces(row):
            return " " + self.tr("It is attached already.")
        return " " + self.tr("Replaces what you attached, {source}, {day}.").format(
            source=before.source, day=day(before.attached)
        )

    def _replaces(self, row: int) -> bool:
        key = self._keys[row]
        return key is not None and key in self._attached and item_of(self._attached[key]) != self._records[row].item

    def _put(self, row: int, key: str | None, why: str) -> None:
        self._keys[row], self._why[row] = key, why
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))


def _is_number(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) < 7
