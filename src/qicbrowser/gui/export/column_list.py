"""Which columns an export has, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.list_actions import ExportColumnActions
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.export.columns import Column

_NAME = Qt.ItemDataRole.UserRole
"""The name of a column in the file, which never changes; its heading is in the reader's language."""


class ColumnList(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        title = QLabel(self.tr("C&olumns"))
        title.setBuddy(self.list)
        self.up, self.down = QPushButton(self.tr("&Up")), QPushButton(self.tr("&Down"))
        self.default = QPushButton(self.tr("Defau&lt columns"))
        self._columns: tuple[Column, ...] = ()
        buttons = QHBoxLayout()
        for button, does in (
            (self.up, self._move_up),
            (self.down, self._move_down),
            (self.default, self._show_default),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(does)
            buttons.addWidget(button)
        commands = ExportColumnActions(self.list)
        commands.up.triggered.connect(self._move_up)
        commands.down.triggered.connect(self._move_down)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.itemChanged.connect(self._emit_changed)
        self.list.model().rowsMoved.connect(self._emit_changed)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked columns, in their order; none where these are the default ones."""
        items = (self.list.item(row) for row in range(self.list.count()))
        names = tuple(str(item.data(_NAME)) for item in items if item.checkState() is Qt.CheckState.Checked)
        return () if names == _default_names(self._columns) else names

    @property
    def is_empty(self) -> bool:
        return not any(self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count()))

    def show_columns(self, columns: Sequence[Column], chosen: Sequence[str]) -> None:
        """Show all columns; the `chosen` ones come first and are ticked, or else the default ones are ticked."""
        self._columns = tuple(columns)
        known = {column.name: column for column in columns}
        ticked = [name for name in chosen if name in known] or _default_names(columns)
        order = dict.fromkeys((*ticked, *known)) if chosen else known
        framed = self.palette()  # Fusion frames tick boxes in a darker shade of the window's colour: unseen in the dark
        framed.setColor(QPalette.ColorRole.Window, framed.color(QPalette.ColorRole.PlaceholderText))
        self.list.setPalette(framed)
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in order:
                item = QListWidgetItem(words(known[name].heading))
                item.setData(_NAME, name)
                item.setToolTip(plain_tip(f"{words(known[name].meaning)}\n{name}"))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
                self.list.addItem(item)
            self.list.setCurrentRow(0)

    def _show_default(self) -> None:
        self.show_columns(self._columns, ())
        self._emit_changed()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + by < self.list.count():
            return
        with QSignalBlocker(self.list):
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
        self._emit_changed()

    def _emit_changed(self) -> None:
        self.changed.emit()


def _default_names(columns: Sequence[Column]) -> tuple[str, ...]:
    return tuple(column.name for column in columns if column.is_default)
