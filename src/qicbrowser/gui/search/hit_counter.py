"""The place among the results beside the search box, "3 of 8", with buttons to the previous and the next one."""

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.menus import Menus


class HitCounter(QWidget):
    def __init__(self, menus: Menus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Place among the results"))
        self.previous = _button("up", self.tr("Previous result ({keys})"), menus.previous_hit)
        self.next = _button("down", self.tr("Next result ({keys})"), menus.next_hit)
        self.label = _GrowingLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.label, self.previous, self.next):
            row.addWidget(widget)

    def show_place(self, place: int, total: int | None) -> None:
        """Show the number of the current result, 0 for none, and how many there are; None for too many to count."""
        locale = QLocale()
        if total is None:
            self.label.setText(locale.toString(place) if place else "")
        elif place:
            words = self.tr("{place} of {total}")
            numbers = {"place": locale.toString(place), "total": locale.toString(total)}
            self.label.setText(words.format(**numbers))
            self.label.setAccessibleName(self.tr("Hit {place} of {total}").format(**numbers))
            announce(self, self.label.accessibleName())
        else:
            self.label.setText(self.tr("%n results", "", total))
            self.label.setAccessibleName("")
        for button in (self.previous, self.next):
            button.setEnabled(total != 0)


class _GrowingLabel(QLabel):
    """As wide as the widest text that it showed, so that the search box does not shrink and grow with every key."""

    def __init__(self) -> None:
        super().__init__()
        self._widest = ""
        self.setObjectName("muted")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def setText(self, text: str) -> None:
        measured = self.fontMetrics().horizontalAdvance
        self._widest = max(self._widest, text, key=measured)
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._widest), super().minimumSizeHint().height())


def _button(icon: str, tip: str, action: QAction) -> QToolButton:
    button = QToolButton()
    button.setIcon(line_icon(icon))
    tip = tip.format(keys=action.shortcut().toString(action.shortcut().SequenceFormat.NativeText))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRepeat(True)
    button.clicked.connect(action.trigger)
    return button
