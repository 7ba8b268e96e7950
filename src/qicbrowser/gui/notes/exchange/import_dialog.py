"""What taking a file of notes in would do, note by note, before it is done; or what is wrong in the file, and where."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
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

from qicbrowser.domain.records import Note
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.services.files.bounded_json import FaultsError
from qicbrowser.services.notes.exchange.merging import Entry, Kind, Plan, changes
from qicbrowser.services.plain_text import note_text

_Index = QModelIndex | QPersistentModelIndex

_SHOWN = 300
"""Characters of a note in a cell."""


class MergeModel(QAbstractTableModel):
    """A row a note of the file: what becomes of it, what it is on, mine and theirs, and whose it is."""

    def __init__(self, entries: Sequence[Entry], about: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        order = list(Kind)
        self._entries = sorted(entries, key=lambda entry: order.index(entry.kind))
        self._about = about

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._names()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text(index)[:_SHOWN].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(index))
        return None

    def _names(self) -> tuple[str, ...]:
        return self.tr("What happens"), self.tr("On"), self.tr("Mine"), self.tr("Theirs"), self.tr("Whose it is")

    def _text(self, index: _Index) -> str:
        entry = self._entries[index.row()]
        match index.column():
            case 0:
                return self._fate(entry)
            case 1:
                return self._about(entry.theirs.record_key)
            case 2:
                return _written(entry.mine)
            case 3:
                return _written(entry.theirs)
            case _:
                return entry.theirs.creator or self.tr("Mine")

    def _fate(self, entry: Entry) -> str:
        if entry.kind is Kind.CONFLICT:
            theirs = any(change.after == entry.theirs for change in entry.changes)
            if theirs:
                return self.tr("Both changed: theirs stays, mine goes to the bin")
            return self.tr("Both changed: mine stays, theirs goes to the bin")
        return {
            Kind.NEW: self.tr("New: added"),
            Kind.NEWER: self.tr("Theirs is newer: it stays, mine goes to the bin"),
            Kind.OLDER: self.tr("Mine is newer: it stays"),
            Kind.SAME: self.tr("The same"),
            Kind.DELETED: self.tr("I deleted it: it stays in the bin"),
        }[entry.kind]


def _written(note: Note | None) -> str:
    if note is None:
        return ""
    return "★" if note.starred else note_text(note)


class ImportNotesDialog(QDialog):
    def __init__(self, name: str, plan: Plan, about: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`about` gives what a record is called, by its key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import notes from {}").format(name))
        self.table = QTableView()
        self.table.setModel(MergeModel(plan.entries, about, self))
        self.table.setAccessibleName(self.tr("Notes in the file"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self._lay_out(plan)

    def _lay_out(self, plan: Plan) -> None:
        some = bool(changes(plan))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take_in = box.addButton(self.tr("&Take in"), QDialogButtonBox.ButtonRole.AcceptRole)
        take_in.setEnabled(some)
        take_in.setDefault(some)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(_label(self._summary(plan)))
        column.addWidget(self.table, 1)
        column.addWidget(
            _label(
                self.tr("Your notes are backed up first. It is one step: Ctrl+Z takes all of it back.")
                if some
                else self.tr("There is nothing to take in: your notes stay as they are.")
            )
        )
        column.addWidget(box)
        self.resize(1000, 520)
        header, wide = self.table.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column_at, characters in ((0, 53), (1, 24), (4, 16)):
            self.table.setColumnWidth(column_at, characters * wide)
        for column_at in (2, 3):
            header.setSectionResizeMode(column_at, QHeaderView.ResizeMode.Stretch)
        (take_in if some else box.button(QDialogButtonBox.StandardButton.Cancel)).setFocus()

    def _summary(self, plan: Plan) -> str:
        names = {
            Kind.NEW: self.tr("{} new"),
            Kind.NEWER: self.tr("{} newer than mine"),
            Kind.CONFLICT: self.tr("{} changed on both sides"),
            Kind.DELETED: self.tr("{} that I deleted"),
            Kind.OLDER: self.tr("{} older than mine"),
            Kind.SAME: self.tr("{} the same"),
        }
        told = [words.format(plan.counts[kind]) for kind, words in names.items() if plan.counts[kind]]
        if plan.elsewhere:
            told.append(self.tr("{} for other evidence, left out").format(plan.elsewhere))
        return " · ".join(told) or self.tr("There are no notes in this file.")


class FaultsDialog(QDialog):
    def __init__(self, name: str, error: FaultsError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("{} was not taken in").format(name))
        self.faults = QPlainTextEdit(words(error.hint))
        self.faults.setReadOnly(True)
        self.faults.setTabChangesFocus(True)
        self.faults.setAccessibleName(self.tr("What is wrong, and where"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{name}\n{error_words(error)}"))
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(
            _label(self.tr("{} Who made the file can put it right with this list.").format(words(error.message)))
        )
        column.addWidget(self.faults, 1)
        column.addWidget(box)
        self.resize(680, 360)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
