"""The table whose map is shown, of those of its review: where there are several, the choice goes to another."""

from PySide6.QtWidgets import QComboBox

from qicbrowser.domain.keys import is_within, table_of_group
from qicbrowser.domain.records import SourceTable
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.store.library import Library


class TableChoice(ElidingComboBox):
    def __init__(self, library: Library, navigator: Navigator) -> None:
        super().__init__()
        self._library = library
        self._navigator = navigator
        self.setAccessibleName(self.tr("Table of the review"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(lambda at: navigator.go_to_branch(self.itemData(at), stay=True))
        self.hide()

    @property
    def place(self) -> str:
        """The key of the table or group that is meant by the place in the tree; "" where there is none."""
        here, evidence = self._navigator.here, self._library.evidence
        if theme := evidence.theme(here.theme):
            return theme.table.key
        keys = [branch.table.key for branch in evidence.tables()]
        if here.branch in keys or table_of_group(here.branch):
            return here.branch
        return next((key for key in keys if is_within(key, here.branch)), keys[0] if keys else "")

    def show_table(self, table: SourceTable | None) -> None:
        """List the tables of the review that a table is of; hide where there is no other."""
        self.clear()
        branches = self._library.evidence.tables() if table else ()
        tables = [branch.table for branch in branches if table and branch.table.review.key == table.review.key]
        for each in tables:
            self.addItem(self._name(each), each.key)
        self.setCurrentIndex(self.findData(table.key) if table else -1)
        self.setVisible(len(tables) > 1)

    def _name(self, table: SourceTable) -> str:
        if not table.label:
            return table.title
        if not table.title:
            return self.tr("Table {number}").format(number=table.label)
        return self.tr("Table {number}: {title}").format(number=table.label, title=table.title)
