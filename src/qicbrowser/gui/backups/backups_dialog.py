"""File > Backups: lists the backups of the reader's notes, makes one, and restores one."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
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
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.shell.urls import open_url
from qicbrowser.gui.widgets.tables import show_as_rows
from qicbrowser.services.backups import restore
from qicbrowser.services.plain_text import note_text
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Backup
from qicbrowser.store.user.backups import Backups

_Index = QModelIndex | QPersistentModelIndex
_ActionRole = QDialogButtonBox.ButtonRole.ActionRole


class BackupsModel(QAbstractTableModel):
    """One row per backup: when it was made, its size, its number of notes."""

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
    """The library holds other notes, citations and searches: whatever shows them is outdated; undo is impossible."""

    def __init__(self, library: Library, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "backups.md")
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
        self._message = _label(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._make_button = self._buttons.addButton(self.tr("&Back up now"), _ActionRole)
        self._restore_button = self._buttons.addButton(self.tr("&Restore…"), _ActionRole)
        self._open_button = self._buttons.addButton(self.tr("Open &folder"), _ActionRole)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_preview)
        self._make_button.clicked.connect(self._back_up)
        self._restore_button.clicked.connect(self._restore)
        self._open_button.clicked.connect(self._open_folder)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(
            True
        )  # Enter in the list restores nothing
        self._refresh()
        (self.table if self._model.backups else self._make_button).setFocus()

    def _refresh(self) -> None:
        """List the backups, and select the newest."""
        self._model.show_backups(self._backups.all())
        any_backups = bool(self._model.backups)
        self._splitter.setVisible(any_backups)
        self._none_label.setHidden(any_backups)
        self._open_button.setEnabled(self._backups.folder.is_dir())
        if any_backups:
            self.table.setCurrentIndex(self._model.index(0, 0))
        else:
            self._show_preview()

    def _selected(self) -> Backup | None:
        index = self.table.currentIndex()
        return self._model.backups[index.row()] if index.isValid() else None

    def _show_preview(self) -> None:
        backup = self._selected()
        self._restore_button.setEnabled(backup is not None)
        self.preview.setPlainText(self._text_of(backup) if backup else "")

    def _text_of(self, backup: Backup) -> str:
        """The notes in a backup, or why it cannot be read: here, not in a box for every row that is selected."""
        try:
            notes = self._backups.notes_in(backup)
        except ReaderError as error:
            return error_words(error)
        return "\n\n".join(map(note_text, notes)) or self.tr("There are no notes in this backup.")

    def _back_up(self) -> None:
        backup = self._backups.make(datetime.now(UTC))
        self._refresh()
        self._show_message(self.tr("Backed up.") if backup else self.tr("No changes since the last backup."))

    def _restore(self) -> None:
        backup = self._selected()
        if backup is None:
            return
        before, repaired = restore(self._library, self._backups, backup, datetime.now(UTC))
        self._refresh()
        if before == backup and not repaired:
            self._show_message(self.tr("This backup is the same as your notes now. Nothing was changed."))
            return
        message = self.tr("Restored the backup of {made}. To undo, restore the backup of {before}.").format(
            made=moment_text(backup.made), before=moment_text(before.made)
        )
        self._show_message("\n".join([message, *([words(repaired)] if repaired else [])]))
        self.restored.emit()

    def _open_folder(self) -> None:
        open_url(QUrl.fromLocalFile(str(self._backups.folder)))

    def _show_message(self, text: str) -> None:
        self._message.setText(text)
        self._message.show()

    def _lay_out(self) -> None:
        explanation = _label(self)
        explanation.setText(
            self.tr(
                "A backup contains your notes, stars, citations and saved searches. One is made after each start if "
                "anything has changed since the last one. Restoring a backup first makes a backup of what you "
                "have now, then replaces it. To undo, restore that newer backup."
            )
        )
        self._none_label = _label(self)
        self._none_label.setText(self.tr("There are no backups yet."))
        self._none_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.preview)
        self._message.hide()
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addWidget(self._none_label, 1)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._message)
        column.addWidget(self._buttons)
        self.resize(640, 520)


def moment_text(moment: datetime) -> str:
    """A moment in the reader's time zone and language, to the second: two backups can be of one minute."""
    return dates.moment_text(moment, seconds=True)


def _table(model: BackupsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    show_as_rows(table)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label
