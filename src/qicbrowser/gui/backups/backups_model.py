"""The backups as rows of a table: when and why each was made, and how much of each kind it has."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.shell import dates
from qicbrowser.store.user.backup_file import Backup, Reason

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    MADE = 0
    REASON = 1
    NOTES = 2
    STARS = 3
    TAGS = 4
    CITATIONS = 5
    SEARCHES = 6
    LABELS = 7
    SCENARIOS = 8
    SITES = 9
    SIZE = 10


class BackupsModel(QAbstractTableModel):
    """One row per backup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backups: tuple[Backup, ...] = ()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self.beginResetModel()
        self.backups = tuple(backups)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.backups)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role == Qt.ItemDataRole.DisplayRole:
            made, reason, notes, stars = self.tr("Made"), self.tr("Why"), self.tr("Notes"), self.tr("Stars")
            tags, citations, searches = self.tr("Tags"), self.tr("Citations"), self.tr("Saved searches")
            labels, scenarios, sites = self.tr("Labels"), self.tr("Scenarios"), self.tr("Sites")
            own = notes, stars, tags, citations, searches, labels, scenarios, sites
            return (made, reason, *own, self.tr("Size"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        backup, column = self.backups[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(backup, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return backup.path.name
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, backup: Backup, column: Column) -> str:
        counts = backup.counts
        match column:
            case Column.MADE:
                return moment_text(backup.made)
            case Column.REASON:
                return self._reason(backup.reason)
            case Column.SIZE:
                return QLocale().formattedDataSize(backup.size)
        number = {
            Column.NOTES: counts.notes,
            Column.STARS: counts.stars,
            Column.TAGS: counts.tags,
            Column.CITATIONS: counts.citations,
            Column.SEARCHES: counts.searches,
            Column.LABELS: counts.labels,
            Column.SCENARIOS: counts.scenarios,
            Column.SITES: counts.sites,
        }[column]
        return QLocale().toString(number)

    def _reason(self, reason: Reason) -> str:
        return {
            Reason.UNKNOWN: "–",
            Reason.START: self.tr("After a start"),
            Reason.REQUEST: self.tr("By hand"),
            Reason.IMPORT: self.tr("Before an import"),
            Reason.RESTORE: self.tr("Before a restore"),
            Reason.DELETION: self.tr("Before permanent deletion"),
            Reason.UPGRADE: self.tr("Before an update"),
        }[reason]


def moment_text(moment: datetime) -> str:
    """A moment in the reader's time zone and language, to the second: two backups can be of one minute."""
    return dates.moment_text(moment, seconds=True)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (Column.MADE, Column.REASON) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
