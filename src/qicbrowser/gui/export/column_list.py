"""Which columns an export has, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
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
from qicbrowser.services.export.columns import Column


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
        self.usual = QPushButton(self.tr("&The usual ones"))
        self._columns: tuple[Column, ...] = ()
        buttons = QHBoxLayout()
        for button, does in ((self.up, self._move_up), (self.down, self._move_down), (self.usual, self._show_usual)):
            button.setAutoDefault(False)
            button.clicked.connect(does)
            buttons.addWidget(button)
        for keys, does in (("Alt+Up", self._move_up), ("Alt+Down", self._move_down)):
            QShortcut(QKeySequence(keys), self.list, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(does)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The columns that are ticked, in their order; none where these are the usual ones."""
        items = (self.list.item(row) for row in range(self.list.count()))
        names = tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
        return () if names == _usual(self._columns) else names

    @property
    def is_empty(self) -> bool:
        return not any(self.list.item(row).checkState() is Qt.CheckState.Checked for row in range(self.list.count()))

    def show_columns(self, columns: Sequence[Column], chosen: Sequence[str]) -> None:
        """Show those there can be; those that were `chosen` come first and are ticked, or the usual ones are."""
        self._columns = tuple(columns)
        known = {column.name: column for column in columns}
        ticked = [name for name in chosen if name in known] or _usual(columns)
        order = dict.fromkeys((*ticked, *known)) if chosen else known
        framed = self.palette()  # Fusion frames tick boxes in a darker shade of the window's colour: none in the dark
        framed.setColor(QPalette.ColorRole.Window, framed.color(QPalette.ColorRole.PlaceholderText))
        self.list.setPalette(framed)
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in order:
                item = QListWidgetItem(name)
                item.setToolTip(plain_tip(known[name].meaning))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
                self.list.addItem(item)
            self.list.setCurrentRow(0)

    def _show_usual(self) -> None:
        self.show_columns(self._columns, ())
        self._tell()

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
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()


def _usual(columns: Sequence[Column]) -> tuple[str, ...]:
    return tuple(column.name for column in columns if column.usual)
