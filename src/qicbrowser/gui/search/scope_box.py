"""The box that chooses where to search."""

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

_LONGEST = 30
"""The most characters of a name that are shown."""


class ScopeKind(Enum):
    ALL = 0
    TABLE = 1
    RESULTS = 2
    NOTES = 3
    REVIEW = 4
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
        self.addItems([self.tr("Everywhere"), self.tr("This table"), self.tr("These results"), self.tr("My notes")])
        self.offer(ScopeKind.RESULTS, possible=False)
        self.activated.connect(lambda row: self.scope_chosen.emit(ScopeKind(row)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel on its way over the toolbar does not choose where to search

    def offer_review(self, *, offered: bool) -> None:
        """Offer to search in this review, or no longer."""
        is_offered = self.count() > ScopeKind.REVIEW.value
        if offered and not is_offered:
            self.addItem(self.tr("This review"))
        elif is_offered and not offered and self.currentIndex() != ScopeKind.REVIEW.value:
            self.removeItem(ScopeKind.REVIEW.value)

    def offer(self, kind: ScopeKind, *, possible: bool) -> None:
        """Grey a scope in which nothing can be searched now."""
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(kind.value).setEnabled(possible)

    def show_scope(self, kind: ScopeKind, name: str) -> None:
        """Show a scope; `name` is that of the table or review, or the query whose results are searched."""
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
        self.setItemText(ScopeKind.TABLE.value, self.tr("This table"))
        self.setItemText(ScopeKind.RESULTS.value, self.tr("These results"))
        self.setItemText(ScopeKind.REVIEW.value, self.tr("This review"))
        if kind is ScopeKind.TABLE and name:
            self.setItemText(kind.value, self.tr("Table: {title}").format(title=short))
        elif kind is ScopeKind.REVIEW:
            self.offer_review(offered=True)
            self.setItemText(kind.value, self.tr("Review: {title}").format(title=short))
        elif kind is ScopeKind.RESULTS:
            self.setItemText(kind.value, self.tr("Results of {query}").format(query=short))
        with QSignalBlocker(self):
            self.setCurrentIndex(kind.value)
