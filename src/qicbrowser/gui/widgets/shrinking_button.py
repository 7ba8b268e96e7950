"""Buttons with an icon and a text; where there is no room for both, the icon is shown alone."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

_BESIDE_ICON = 10
"""Pixels on either side of an icon that is alone."""

_UNLIMITED = (1 << 24) - 1
"""Qt's largest width."""


class ShrinkingButton(QToolButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def shows_text(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.iconSize().width() + 2 * _BESIDE_ICON, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Say in the tool tip of a command its keys too, as they are now."""
        action = self.defaultAction() if event.type() is QEvent.Type.ToolTip else None
        if action and (keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)):
            tip = self.tr("{tip} ({keys})", "a tip and the keys")
            self.setToolTip(tip.format(tip=action.iconText(), keys=keys))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shows_text:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter  # in a narrow window only

        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class PaneHead(QWidget):
    """The title above a pane, with buttons beside it, which all shrink where one of them has no room."""

    def __init__(self, title: str, actions: Iterable[QAction]) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        label = QLabel(title)
        label.setObjectName("paneTitle")
        label.setIndent(0)  # with an edge below it, Qt would indent it by half a letter
        self._row.addWidget(label, 1)
        self._buttons = []
        for action in actions:
            button = ShrinkingButton()
            button.setDefaultAction(action)
            self._buttons.append(button)
            self._row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        have_room = self.width() >= self._row.sizeHint().width()
        for button in self._buttons:
            button.setMaximumWidth(_UNLIMITED if have_room else button.minimumSizeHint().width())
