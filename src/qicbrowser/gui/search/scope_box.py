"""The box that chooses where to search."""

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_LONGEST = 30
"""The most characters of a name that are shown."""


class ScopeKind(Enum):
    """Where to search, in the order of the box."""

    ALL = 0
    TABLE = 1
    GROUP = 2
    """Offered where a group is shown, or a theme of one."""
    RESULTS = 3
    NOTES = 4
    REVIEW = 5
    """Offered where there are several."""


class ScopeBox(QComboBox):
    scope_chosen = Signal(object)
    """A ScopeKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scope")
        self.setAccessibleName(self.tr("Where to search"))
        self.setToolTip(self.tr("Where to search: everywhere, in this table, in these results or in my notes"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for kind in (ScopeKind.ALL, ScopeKind.TABLE, ScopeKind.RESULTS, ScopeKind.NOTES):
            self.addItem(self._plain_text(kind), kind.value)
        self.enable(ScopeKind.RESULTS, possible=False)
        self.activated.connect(lambda row: self.scope_chosen.emit(ScopeKind(self.itemData(row))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel on its way over the toolbar does not choose where to search

    def row_of(self, kind: ScopeKind) -> int:
        """The row of a scope; -1 where it is not offered."""
        return self.findData(kind.value)

    def offer(self, kind: ScopeKind, *, offered: bool) -> None:
        """Offer a scope, or no longer; the one that is searched in stays."""
        row = self.row_of(kind)
        if offered and row < 0:
            before = sum(self.itemData(each) < kind.value for each in range(self.count()))
            self.insertItem(before, self._plain_text(kind), kind.value)
        elif not offered and row not in (-1, self.currentIndex()):
            self.removeItem(row)

    def enable(self, kind: ScopeKind, *, possible: bool) -> None:
        """Grey a scope in which nothing can be searched now."""
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(self.row_of(kind)).setEnabled(possible)

    def show_scope(self, kind: ScopeKind, name: str) -> None:
        """Show a scope; `name` is that of the table, group or review, or the query whose results are searched."""
        self.offer(kind, offered=True)
        for row in range(self.count()):
            self.setItemText(row, self._plain_text(ScopeKind(self.itemData(row))))
        if name:
            short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            self.setItemText(self.row_of(kind), self._named_text(kind, short))
        with QSignalBlocker(self):
            self.setCurrentIndex(self.row_of(kind))

    def _plain_text(self, kind: ScopeKind) -> str:
        return {
            ScopeKind.ALL: self.tr("Everywhere"),
            ScopeKind.TABLE: self.tr("This table"),
            ScopeKind.GROUP: self.tr("This group"),
            ScopeKind.RESULTS: self.tr("These results"),
            ScopeKind.NOTES: self.tr("My notes"),
            ScopeKind.REVIEW: self.tr("This review"),
        }[kind]

    def _named_text(self, kind: ScopeKind, name: str) -> str:
        match kind:
            case ScopeKind.TABLE:
                return self.tr("Table: {title}").format(title=name)
            case ScopeKind.GROUP:
                return self.tr("Group: {title}").format(title=name)
            case ScopeKind.REVIEW:
                return self.tr("Review: {title}").format(title=name)
            case ScopeKind.RESULTS:
                return self.tr("Results of {query}").format(query=name)
            case _:
                return self._plain_text(kind)
