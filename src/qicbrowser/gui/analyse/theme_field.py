"""A field that completes titles of themes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from qicbrowser.domain.words import words


class OfferedTheme(NamedTuple):
    key: str
    name: str
    """The title, with the name of its review where there are several."""


class ThemeField(QLineEdit):
    chosen = Signal(str)
    """The key of a theme."""

    left = Signal()
    """Esc was pressed."""

    def __init__(
        self, offered: Callable[[Sequence[str]], Sequence[OfferedTheme]], parent: QWidget | None = None
    ) -> None:
        """`offered` gives themes for folded words that begin words of their titles; for none, some to begin with."""
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Beginning of a title"))
        self.setAccessibleName(self.tr("Theme to add"))
        self._offered_for = offered
        self._offered = QStandardItemModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(lambda _: self._choose(self._popup.currentIndex()))
        self._popup.setObjectName("completions")  # for the style sheet
        self.textEdited.connect(self.offer)

    def offer(self) -> None:
        """Offer the themes whose titles have words that begin as those typed."""
        self._offered.clear()
        for each in self._offered_for([word.folded for word in words(self.text())]):
            item = QStandardItem(each.name)
            item.setData(each.key, Qt.ItemDataRole.UserRole)
            self._offered.appendRow(item)
        if self._offered.rowCount():
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.offer()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.clear()
        self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))
