"""The references that the table cites, each with its entry in the file's own list."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows


class ReferencesList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(12, 8, 12, 8)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("References that the table cites"))
        self.table.setHorizontalHeaderLabels([self.tr("Reference"), self.tr("Themes"), self.tr("Entry in the file")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        show_as_rows(self.table)
        fit_rows(self.table, 8)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)

    def show_references(self, reading: TableReading, listed: Sequence[ListedReference]) -> None:
        """List what is cited, with how many themes cite it."""
        counts = cited(reading)
        entries = {each.label: each.text for each in listed if each.label}
        self.table.setRowCount(len(counts))
        for row, (label, themes) in enumerate(counts.items()):
            entry = entries.get(label, "")
            for column, text in enumerate((label, self.locale().toString(themes), entry)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.setColumnHidden(2, not entries)
        if not counts:
            self.summary.setText(self.tr("The table cites no reference, as it is read now."))
        elif listed:
            found = sum(label in entries for label in counts)
            text = self.tr("The table cites %n references; {found} are in the list of the file.", "", len(counts))
            self.summary.setText(text.format(found=self.locale().toString(found)))
        else:
            self.summary.setText(
                self.tr("The table cites %n references. The file has no list of references.", "", len(counts))
            )


def cited(reading: TableReading) -> Counter[str]:
    """The labels of the references that a table cites, in their order, with how many themes cite each."""
    counts: Counter[str] = Counter()
    for theme in reading.themes:
        labels: dict[str, None] = {}
        for at in theme.rows:
            row = reading.rows[at]
            for references in (each.references for part in (row.evidence, row.statements) for each in part):
                labels |= dict.fromkeys(references)
        counts.update(labels.keys())
    return counts
