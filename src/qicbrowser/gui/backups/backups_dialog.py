"""File > Backups: lists the backups of the reader's notes, makes one, and restores one."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.backups.backups_model import BackupsModel, Column, moment_text
from qicbrowser.gui.backups.restore_question import restore_question
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.shell.urls import open_url
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter
from qicbrowser.gui.widgets.tables import show_as_rows
from qicbrowser.services.backups import differences, restore
from qicbrowser.services.plain_text import note_text
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Backup, Reason
from qicbrowser.store.user.backups import Backups

_Index = QModelIndex | QPersistentModelIndex
_ActionRole = QDialogButtonBox.ButtonRole.ActionRole


class BackupsDialog(QDialog):
    restored = Signal()
    """The library holds other notes, citations and searches: whatever shows them is outdated; undo is impossible."""

    def __init__(
        self, library: Library, backups: Backups, flush: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`flush` saves the notes that are being written, and returns whether they are saved."""
        super().__init__(parent)
        set_guide_page(self, "backups.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._library = library
        self._backups = backups
        self._flush = flush
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
        backup = self._backups.make(datetime.now(UTC), Reason.REQUEST)
        self._refresh()
        self._show_message(self.tr("Backed up.") if backup else self.tr("No changes since the last backup."))

    def _restore(self) -> None:
        backup = self._selected()
        if backup is None:
            return
        if self._backups.is_current(backup):
            self._show_message(self.tr("This backup is the same as what you have now."))
            return
        question = restore_question(backup, differences(self._library, backup), self)
        question.accepted.connect(self._replace)  # the question is modal: the selected backup stays selected
        question.open()

    def _replace(self) -> None:
        """Restore the selected backup; the one that undoes this is selected then."""
        backup = self._selected()
        if backup is None:
            return
        if not self._flush():  # in another window, where one can write while this dialog is open
            self._show_message(self.tr("Not restored. A note that you are writing is not saved yet: save it first."))
            return
        before, repaired = restore(self._library, self._backups, backup, datetime.now(UTC))
        self._refresh()
        self.table.setFocus()
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
                "A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. "
                "One is made after each start if anything has changed since the last one. Before a backup is restored, "
                "what you have now is backed up: to undo, restore that newer backup."
            )
        )
        self._none_label = _label(self)
        self._none_label.setText(self.tr("There are no backups yet."))
        self._none_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._splitter = PaneSplitter(Qt.Orientation.Vertical)
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
        self.resize(820, 520)


def _table(model: BackupsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    show_as_rows(table)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(Column.MADE, QHeaderView.ResizeMode.Stretch)
    return table


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label
