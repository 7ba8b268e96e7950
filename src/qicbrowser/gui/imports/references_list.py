"""The references that the table cites, each with its entry in the file's own list."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from qicbrowser.domain import labels
from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.gui.imports.summarised_table import SummarisedTable
from qicbrowser.gui.looks.palettes import plain_tip


class ReferencesList(SummarisedTable):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._shown: tuple[Counter[str], dict[str, str]] | None = None
        name = self.tr("References that the table cites")
        self.show_headings(name, self.tr("Reference"), self.tr("Themes"), self.tr("Entry in the file"))

    def show_references(self, reading: TableReading, listed: Sequence[ListedReference]) -> None:
        """List what is cited, with how many themes cite it."""
        counts = cited(reading)
        entries = {each.label: each.text for each in listed if each.label}
        if (counts, entries) == self._shown:  # as after most changes
            return
        self._shown = counts, entries
        self.table.setRowCount(len(counts))
        for row, (label, themes) in enumerate(sorted(counts.items(), key=lambda each: labels.order(each[0]))):
            entry = entries.get(label, "")
            for column, text in enumerate((label, self.locale().toString(themes), entry)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.setColumnHidden(2, not entries)
        if not counts:
            self.summary.setText(self.tr("As it is read now, the table cites no references."))
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
        rows = [reading.rows[at] for at in theme.rows]
        citing = [each.references for row in rows for part in (row.evidence, row.statements) for each in part]
        counts.update(dict.fromkeys(chain.from_iterable(filter(None, citing))).keys())
    return counts
