"""Where the search looks: everywhere, or in less."""

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

_LONGEST = 30
"""Characters of a name that are shown."""


class ScopeKind(Enum):
    ALL = 0
    BRANCH = 1
    RESULTS = 2
    NOTES = 3


class ScopeBox(QComboBox):
    scope_chosen = Signal(object)
    """A ScopeKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope")
        self.setAccessibleName(self.tr("Where to search"))
        self.setToolTip(self.tr("Where to search: everywhere, this table, the results so far, my notes"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItems([self.tr("Everywhere"), self.tr("This table"), self.tr("These results"), self.tr("My notes")])
        self.activated.connect(lambda row: self.scope_chosen.emit(ScopeKind(row)))

    def show_scope(self, kind: ScopeKind, name: str) -> None:
        """Show what was chosen; `name` is that of the table, or the query whose results are searched."""
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        self.setItemText(ScopeKind.BRANCH.value, self.tr("This table"))
        self.setItemText(ScopeKind.RESULTS.value, self.tr("These results"))
        if kind is ScopeKind.BRANCH and name:
            self.setItemText(kind.value, self.tr("Table: {}").format(short))
        elif kind is ScopeKind.RESULTS:
            self.setItemText(kind.value, self.tr("Results of {}").format(short))
        with QSignalBlocker(self):
            self.setCurrentIndex(kind.value)
