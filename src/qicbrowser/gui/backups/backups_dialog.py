"""The backups of the reader's notes: what is in each, making one, and going back to one."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell import dates
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.services.plain_text import note_text
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Backup
from qicbrowser.store.user.backups import Backups

_Index = QModelIndex | QPersistentModelIndex
_ActionRole = QDialogButtonBox.ButtonRole.ActionRole


class BackupsModel(QAbstractTableModel):
    """One row per backup: when it was made, how large it is, how many notes are in it."""

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
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Made"), self.tr("Size"), self.tr("Notes"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        backup = self.backups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            locale = QLocale()
            notes = locale.toString(backup.notes)
            return (moment_text(backup.made), locale.formattedDataSize(backup.size), notes)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return backup.path.name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class BackupsDialog(QDialog):
    restored = Signal()
    """The library holds other notes and searches: all that shows them is old, and nothing of before can be undone."""

    def __init__(self, library: Library, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._library = library
        self._backups = backups
        self._model = BackupsModel(self)
        self.table = _table(self._model)
        self.table.setAccessibleName(self.tr("Backups"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("Notes in the backup"))
        self._said = _label(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._make = self._buttons.addButton(self.tr("&Back up now"), _ActionRole)
        self._restore = self._buttons.addButton(self.tr("&Restore…"), _ActionRole)
        self._open = self._buttons.addButton(self.tr("Open the &folder"), _ActionRole)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._make.clicked.connect(self._back_up)
        self._restore.clicked.connect(self._go_back)
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._backups.folder))))
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)  # Enter in the list does no harm
        self._refresh()
        (self.table if self._model.backups else self._make).setFocus()

    def _refresh(self) -> None:
        """List what there is now; the newest is chosen."""
        self._model.show_backups(self._backups.all())
        some = bool(self._model.backups)
        self._both.setVisible(some)
        self._nothing.setHidden(some)
        self._open.setEnabled(self._backups.folder.is_dir())
        if some:
            self.table.setCurrentIndex(self._model.index(0, 0))
        else:
            self._show_chosen()

    def _chosen(self) -> Backup | None:
        index = self.table.currentIndex()
        return self._model.backups[index.row()] if index.isValid() else None

    def _show_chosen(self) -> None:
        backup = self._chosen()
        self._restore.setEnabled(backup is not None)
        self.preview.setPlainText(self._text_of(backup) if backup else "")

    def _text_of(self, backup: Backup) -> str:
        """What is in a backup; why it cannot be read is told there, not in a box at every step through the list."""
        try:
            notes = self._backups.notes_in(backup)
        except ReaderError as error:
            return error_words(error)
        return "\n\n".join(map(note_text, notes)) or self.tr("There are no notes in this backup.")

    def _back_up(self) -> None:
        made = self._backups.make(datetime.now(UTC))
        self._refresh()
        self._say(self.tr("Backed up.") if made else self.tr("No changes since the last backup."))

    def _go_back(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        before, repaired = self._backups.restore(self._library, backup, datetime.now(UTC))
        self._refresh()
        if before == backup and not repaired:
            self._say(self.tr("This backup is the same as your notes now. Nothing was changed."))
            return
        restored = self.tr("Restored the backup of {made}. To undo, restore the backup of {before}.")
        restored = restored.format(made=moment_text(backup.made), before=moment_text(before.made))
        self._say(f"{restored} {repaired}".rstrip())
        self.restored.emit()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()

    def _lay_out(self) -> None:
        what = _label(self)
        what.setText(
            self.tr(
                "A backup contains your notes, stars, citations and saved searches. One is made after each start if "
                "anything has changed since the last one. Restoring a backup first makes a backup of what you "
                "have now, then replaces it. To undo, restore that newer backup."
            )
        )
        self._nothing = _label(self)
        self._nothing.setText(self.tr("There are no backups yet."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._both = QSplitter(Qt.Orientation.Vertical)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self.table)
        self._both.addWidget(self.preview)
        self._said.hide()
        column = QVBoxLayout(self)
        column.addWidget(what)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._both, 1)
        column.addWidget(self._said)
        column.addWidget(self._buttons)
        self.resize(640, 520)


def moment_text(moment: datetime) -> str:
    """A moment in the reader's time zone and language, to the second: two backups can be of one minute."""
    return dates.moment_text(moment, seconds=True)


def _table(model: BackupsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label
