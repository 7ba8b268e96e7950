"""The dialog that shows, note by note, what importing a file would change; and the one that lists its errors."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Note
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.gui.widgets.version_table import VersionTable
from qicbrowser.services.files.bounded_json import FaultsError
from qicbrowser.services.notes.exchange.merging import Entry, Kind, Plan, changes
from qicbrowser.services.plain_text import note_text

_Index = QModelIndex | QPersistentModelIndex

_SHOWN = 300
"""Characters of a note in a cell."""


_SIZE, _MARGIN = QSize(1000, 520), QSize(20, 20)
"""Of the dialog, and what the window shows of itself around it; in pixels."""


class Column(IntEnum):
    RESULT = 0
    ON = 1
    MINE = 2
    THEIRS = 3
    FROM = 4


class MergeModel(QAbstractTableModel):
    """One row per note of the file: the result of the import, the theme, my version, theirs, and its author."""

    def __init__(self, entries: Sequence[Entry], title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        order = list(Kind)
        self._entries = sorted(entries, key=lambda entry: order.index(entry.kind))
        self._title_of = title_of

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            names = self.tr("Result"), self.tr("On"), self.tr("Mine"), self.tr("Theirs"), self.tr("From")
            return names[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._text(index)[:_SHOWN].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(index))
        return None

    def _text(self, index: _Index) -> str:
        entry = self._entries[index.row()]
        match Column(index.column()):
            case Column.RESULT:
                return self._result(entry)
            case Column.ON:
                return self._title_of(entry.theirs.record_key)
            case Column.MINE:
                return _text_of(entry.mine)
            case Column.THEIRS:
                return _text_of(entry.theirs)
            case Column.FROM:
                return entry.theirs.creator or self.tr("Me")

    def _result(self, entry: Entry) -> str:
        if entry.kind is Kind.CONFLICT:
            theirs = any(change.after == entry.theirs for change in entry.changes)
            if theirs:
                return self.tr("Both changed: theirs is used")
            return self.tr("Both changed: mine is kept")
        return {
            Kind.NEW: self.tr("New: added"),
            Kind.NEWER: self.tr("Theirs is newer and used"),
            Kind.OLDER: self.tr("Mine is newer and kept"),
            Kind.SAME: self.tr("The same"),
            Kind.DELETED: self.tr("Stays deleted"),
        }[entry.kind]


def _text_of(note: Note | None) -> str:
    if note is None:
        return ""
    return "★" if note.starred else note_text(note)


class ImportNotesDialog(QDialog):
    def __init__(
        self,
        name: str,
        plan: Plan,
        title_of: Callable[[str], str],
        undo_key: str,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the file's; `title_of` gives the title of a theme or reference by its key."""
        super().__init__(parent)
        set_guide_page(self, "notes-exchange.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import notes from {file}").format(file=name))
        self.table = VersionTable(MergeModel(plan.entries, title_of, self), (Column.MINE, Column.THEIRS))
        self.table.setAccessibleName(self.tr("Notes in the file"))
        self.table.setColumnHidden(Column.MINE, not any(entry.mine for entry in plan.entries))
        self._lay_out(plan, undo_key)

    def _lay_out(self, plan: Plan, undo_key: str) -> None:
        some = bool(changes(plan))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        button = box.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        button.setEnabled(some)
        button.setDefault(some)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        if some:
            text = self.tr(
                "Your notes are backed up first. Versions that are replaced go to the deleted notes. The import"
                " can be undone in one step with {key}."
            )
            explanation = text.format(key=undo_key)
            if _new_stars(plan):
                explanation = "\n".join(
                    (self.tr("Their stars become yours: a theme has one star or none."), explanation)
                )
        else:
            explanation = self.tr("Nothing to import; your notes are unchanged.")
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self._summary(plan)))
        column.addWidget(self.table, 1)
        column.addWidget(plain_label(explanation))
        column.addWidget(box)
        parent = self.parentWidget()
        room = parent.size() - _MARGIN if parent is not None else self.screen().availableSize()
        self.resize(_SIZE.boundedTo(room))
        (button if some else box.button(QDialogButtonBox.StandardButton.Cancel)).setFocus()

    def _summary(self, plan: Plan) -> str:
        counts = plan.counts
        texts = {
            self.tr("%n new", "", counts[Kind.NEW]): counts[Kind.NEW],
            self.tr("%n stars among them", "", _new_stars(plan)): _new_stars(plan),
            self.tr("%n newer than mine", "", counts[Kind.NEWER]): counts[Kind.NEWER],
            self.tr("%n changed on both sides", "", counts[Kind.CONFLICT]): counts[Kind.CONFLICT],
            self.tr("%n that I deleted", "", counts[Kind.DELETED]): counts[Kind.DELETED],
            self.tr("%n older than mine", "", counts[Kind.OLDER]): counts[Kind.OLDER],
            self.tr("%n the same", "", counts[Kind.SAME]): counts[Kind.SAME],
            self.tr("%n on other evidence, not imported", "", plan.elsewhere): plan.elsewhere,
        }
        return " · ".join(text for text, count in texts.items() if count) or self.tr("There are no notes in this file.")


def _new_stars(plan: Plan) -> int:
    return sum(entry.kind is Kind.NEW and entry.theirs.starred for entry in plan.entries)


class ErrorsDialog(QDialog):
    def __init__(self, name: str, error: FaultsError, parent: QWidget | None = None) -> None:
        """`name` is the file's."""
        super().__init__(parent)
        set_guide_page(self, "notes-exchange.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("{file} was not imported").format(file=name))
        self.errors = QPlainTextEdit(words(error.hint))
        self.errors.setReadOnly(True)
        self.errors.setTabChangesFocus(True)
        self.errors.setAccessibleName(self.tr("Errors in the file, with their places"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{name}\n{error_words(error)}"))
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(words(error.message)))
        column.addWidget(plain_label(self.tr("Send this list to whoever made the file.")))
        column.addWidget(self.errors, 1)
        column.addWidget(box)
        self.resize(680, 360)
