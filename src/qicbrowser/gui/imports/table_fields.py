"""What a table and its streams of evidence are called: filled in from the file, and changed here."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.imports.form_fields import FormFields, line_edit


class TableFields(QWidget):
    """Its fields are laid out by the form that they are in; it holds the names of the streams itself."""

    renamed = Signal(str, str)
    """The label and the title of the table."""

    stream_renamed = Signal(int, str)
    """The column of a stream, and its name."""

    def __init__(self, fields: FormFields) -> None:
        super().__init__()
        self._fields = fields
        self.label = line_edit(self.tr("Label of the table"))
        self.title = line_edit(self.tr("Title of the table"))
        self.streams: dict[int, QLineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.title_of_streams = QLabel(self.tr("Streams"))
        for line in (self.label, self.title):
            line.textChanged.connect(self._emit)

    def show_table(self, grid: Grid, label: str, title: str) -> None:
        """Fill in what the table is called, without a signal."""
        self._fields.show_texts(
            {self.label: grid.label, self.title: grid.title}, {self.label: label, self.title: title}
        )

    def show_streams(self, reading: TableReading) -> None:
        """A field for the name of each column that is a stream of evidence."""
        plans = {at: plan for at, plan in enumerate(reading.recipe.columns) if plan.holds is Holds.STREAM}
        for column in [column for column in self.streams if column not in plans]:
            self.streams.pop(column).deleteLater()
        for place, (column, plan) in enumerate(plans.items()):
            if column not in self.streams:
                heading = " › ".join(reading.headings[column])
                line = line_edit(self.tr("Stream of the column “{heading}”").format(heading=heading))
                line.editingFinished.connect(partial(self._rename_stream, column))
                self.streams[column] = line
                self._column.insertWidget(place, line)
            line = self.streams[column]
            if not line.hasFocus() or not line.isModified():
                line.setText(plan.stream)
                line.setCursorPosition(0)
            line.setToolTip(line.accessibleName())
        self.setVisible(bool(plans))
        self.title_of_streams.setVisible(bool(plans))

    def _rename_stream(self, column: int) -> None:
        line = self.streams[column]
        if line.isModified() and line.text().strip():
            line.setModified(False)
            self.stream_renamed.emit(column, line.text().strip())

    def _emit(self) -> None:
        self._fields.update_marks()
        self.renamed.emit(self.label.text().strip(), self.title.text().strip())
