"""The table behind a picture: to read, to copy and to save."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.gui.widgets.tables import fit_rows

_SIZE = (760, 520)
_WIDEST = 320
"""Pixels of a column at first; the reader can make it wider."""

_Index = QModelIndex | QPersistentModelIndex


def cell_text(cell: Cell) -> str | int:
    return cell if isinstance(cell, int | str) else words(cell)


class DataTableModel(QAbstractTableModel):
    def __init__(self, table: AnswerTable) -> None:
        super().__init__()
        self._table = table

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._table.headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return str(cell_text(self._table.headings[section]))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            cell = cell_text(self._table.rows[index.row()][index.column()])
            return plain_tip(str(cell)) if role == Qt.ItemDataRole.ToolTipRole else cell
        return None


class DataTableDialog(QDialog):
    """The table behind a picture; Ctrl+C copies the selected cells, or all of them."""

    def __init__(self, title: str, table: AnswerTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._table = table
        self.view = QTableView()
        self.view.setAccessibleName(title)
        self._model = DataTableModel(table)
        self.view.setModel(self._model)
        self.view.setItemDelegate(IsolatingDelegate(self.view))
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        fit_rows(self.view, 8)
        self.view.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.view.resizeColumnsToContents()
        self.view.horizontalHeader().setMaximumSectionSize(-1)
        self.view.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self.tr("%n rows", "", len(table.rows)), muted=True))
        column.addWidget(self.view)
        column.addWidget(buttons)
        self.resize(*_SIZE)
        self.view.setFocus()

    def copy(self) -> None:
        """Copy the selected cells, or all with their headings where none or one is selected."""
        QGuiApplication.clipboard().setText(self._copied)

    @property
    def _copied(self) -> str:
        chosen = self.view.selectionModel().selectedIndexes()
        if len(chosen) < 2:  # the cell where the keyboard is
            return as_tabs((self._table.headings, *self._table.rows))
        rows: dict[int, list[Cell]] = {}
        for index in sorted(chosen, key=lambda each: (each.row(), each.column())):
            rows.setdefault(index.row(), []).append(self._table.rows[index.row()][index.column()])
        return as_tabs(list(rows.values()))


def as_tabs(rows: Sequence[Sequence[Cell]]) -> str:
    """Rows for a spreadsheet's clipboard: tabs between cells, each in one line."""
    return "\n".join("\t".join(" ".join(str(cell_text(cell)).split()) for cell in row) for row in rows)
