"""The list of completions below the search box."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from qicbrowser.gui.widgets.direction import IsolatingDelegate

if TYPE_CHECKING:
    from qicbrowser.services.search.completion import Completion

_WIDEST = 420
_ROWS = 12

_PADDING = 4
"""Pixels above and below the rows, as the style sheet has it."""


class CompletionList(QListWidget):
    """A child of the window, not a popup: the box keeps the focus, and forwards the keys that are for the list."""

    chosen = Signal(object)
    """The Completion."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box.window())
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Completions"))
        self.setFrameShape(QFrame.Shape.Box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(IsolatingDelegate(self))
        self._box = box
        self._completions: tuple[Completion, ...] = ()
        self.itemClicked.connect(lambda item: self._choose(self.row(item)))
        self.hide()

    def show_completions(self, completions: Sequence["Completion"], at: QPoint) -> None:
        """Show completions below a point in the box, none of them current. An empty sequence hides the list."""
        self._completions = tuple(completions)
        self.clear()
        self.addItems([completion.text.strip() for completion in completions])
        self.setVisible(bool(completions))
        if completions:
            self.place(at)
            self.raise_()

    def place(self, at: QPoint) -> None:
        """Lie below a point in the box."""
        size = self._size()
        corner = self._box.mapTo(self.window(), QPoint(at.x(), self._box.height()))
        corner.setX(max(0, min(corner.x(), self.window().width() - size.width())))
        self.setGeometry(corner.x(), corner.y(), size.width(), size.height())

    def step(self, by: int) -> None:
        """Make the next one (1) or the previous one (-1) current; the ends are joined."""
        # Without a current row, Qt gives -1: down from there is the first, and up from there the last.
        row = max(self.currentRow(), 0 if by < 0 else -1)
        self.setCurrentRow((row + by) % self.count())

    def choose(self) -> bool:
        """Choose the current one; False where none is."""
        if self.currentRow() < 0:
            return False
        self._choose(self.currentRow())
        return True

    def _choose(self, row: int) -> None:
        completion = self._completions[row]
        self.hide()
        self.chosen.emit(completion)

    def _size(self) -> QSize:
        edge = 2 * self.frameWidth()
        side = 2 * self.fontMetrics().averageCharWidth() + self.verticalScrollBar().sizeHint().width()
        return QSize(
            min(_WIDEST, self.sizeHintForColumn(0) + side + edge),
            min(_ROWS, self.count()) * self.sizeHintForRow(0) + edge + 2 * _PADDING,
        )
