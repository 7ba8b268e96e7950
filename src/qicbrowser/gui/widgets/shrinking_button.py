"""A button with an icon and a text; where there is no room for both, the icon is shown alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

_BESIDE_ICON = 10
"""Pixels on either side of an icon that is alone."""


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

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shows_text:
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter  # in a narrow window only

        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
