"""The preview of an export: its first rows in a table, or the beginning of its text or page."""

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QStackedWidget, QTableView, QTextBrowser, QWidget

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.files.csv_dialects import Table

_LINES, _LETTERS = 3, 22
"""The size of a cell, in lines and average characters."""

_Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """The first rows of a table, as the target program will show them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), ())

    def show_table(self, shown: Table) -> None:
        self.beginResetModel()
        self._table = shown
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._table.columns[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[index.row()][index.column()]
        return None


class ExportPreview(QStackedWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setLocale(QLocale.c())  # numbers as they are in the file
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.page = QTextBrowser()
        for widget in (self._table, self.text, self.page):
            widget.setAccessibleName(self.tr("Preview"))
            self.addWidget(widget)

    def show_preview(self, shown: Preview) -> None:
        if shown.table:
            self._table.ensurePolished()  # the text size of the window is applied only then
            letters = self._table.fontMetrics()
            self._table.verticalHeader().setDefaultSectionSize(_LINES * letters.lineSpacing() + 4)
            self._table.horizontalHeader().setDefaultSectionSize(_LETTERS * letters.averageCharWidth())
            self.model.show_table(shown.table)
            self.setCurrentWidget(self._table)
        elif shown.html:
            self.page.setHtml(shown.html)  # every text in it was escaped when the report was written
            self.setCurrentWidget(self.page)
        else:
            self.text.setPlainText(shown.text)
            self.setCurrentWidget(self.text)


def size_of(shown: Preview) -> Message:
    """The size of the export, in themes where there are no columns; with the encoding of a CSV file."""
    if not shown.columns:
        return Message("export-size-as-read", n=shown.rows)
    rows, columns = Message("row-count", n=shown.rows), Message("column-count", n=shown.columns)
    if shown.encoding:
        return Message("export-size-encoded", rows=rows, columns=columns, encoding=shown.encoding)
    return Message("export-size", rows=rows, columns=columns)
