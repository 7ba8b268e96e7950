"""The tip of whatever has the keyboard, as the pointer would show it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QToolTip, QWidget


def show_tip(widget: QWidget) -> str:
    """Show the tip of the current row, of the words at the caret, or of the widget; returns its text, "" for none."""
    QToolTip.hideText()
    if isinstance(widget, QAbstractItemView):
        tip = _tip_of_row(widget)
        at = widget.viewport().mapToGlobal(widget.visualRect(widget.currentIndex()).bottomLeft())
        QToolTip.showText(at, tip, widget)
    elif isinstance(widget, QTextEdit):
        tip = _shown_as_by_pointer(widget.viewport(), _at_caret(widget))
    else:
        tip = _shown_as_by_pointer(widget, widget.rect().center())
    return QTextDocumentFragment.fromHtml(tip).toPlainText().strip()


def _shown_as_by_pointer(widget: QWidget, at: QPoint) -> str:
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return QToolTip.text() if event.isAccepted() else ""  # an earlier tip is visible for a moment yet


def _tip_of_row(view: QAbstractItemView) -> str:
    """The tips of all cells of the current row that are visible, each once, in their order."""
    current = view.currentIndex()
    cells = [current.siblingAtColumn(column) for column in range(view.model().columnCount(current.parent()))]
    tips = (cell.data(Qt.ItemDataRole.ToolTipRole) for cell in cells if not view.visualRect(cell).isEmpty())
    return "".join(dict.fromkeys(tip for tip in tips if tip))


def _at_caret(page: QTextEdit) -> QPoint:
    """A point on the letter behind the caret, or on the first that is selected, in pixels of the viewport."""
    cursor = page.textCursor()
    cursor.setPosition(cursor.selectionStart())
    here = page.cursorRect(cursor)
    return QPoint(here.left() + 2, here.center().y())
