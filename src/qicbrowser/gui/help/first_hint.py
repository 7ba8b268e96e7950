"""The strip above the page that names three things to begin with, for someone who has no notes yet."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.store.library import Library

_LEFT, _RIGHT, _EDGE, _BETWEEN = 26, 14, 10, 4

_LARGEST_SHARE = 0.4
"""The share of the height of what it is in that the strip takes at most."""


def is_wanted(library: Library, session: Session) -> bool:
    """Whether the strip is to be shown; not to someone who has notes already."""
    return not (session.first_hint_dismissed or library.notes.counts() or library.notes.starred())


class FirstHint(QWidget):
    guide_wanted = Signal()

    dismissed = Signal()
    """The reader has read it."""

    def __init__(self, menus: Menus) -> None:
        super().__init__()
        set_guide_page(self, "index.md")
        self.setObjectName("firstHint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("First steps"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, _EDGE, _RIGHT, _EDGE)
        column.setSpacing(_BETWEEN)
        self._labels = tuple(QLabel(text, wordWrap=True) for text in self._texts(menus))
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.guide, self.got_it = QPushButton(self.tr("&Open the guide")), QPushButton(self.tr("Got &it"))
        row = QWidget()
        self._buttons = FlowLayout(row)
        self._buttons.setContentsMargins(0, 6, 0, 0)
        for button, signal in ((self.guide, self.guide_wanted), (self.got_it, self.dismissed)):
            button.setAutoDefault(True)  # Enter presses it, as Space does
            button.clicked.connect(signal)
            self._buttons.addWidget(button)
        column.addWidget(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if parent := self.parentWidget():
            parent.installEventFilter(self)
            self._fit(parent.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange) and isinstance(watched, QWidget):
            self._fit(watched.size())
        return super().eventFilter(watched, event)

    def _fit(self, room: QSize) -> None:
        """Show as many steps as have room above the page, from the first; the guide has them all."""
        width, left = room.width() - _LEFT - _RIGHT, _LARGEST_SHARE * room.height() - 2 * _EDGE
        left -= self._buttons.heightForWidth(width)
        for label in self._labels:
            left -= label.heightForWidth(width) + _BETWEEN
            label.setVisible(left >= 0)

    def _texts(self, menus: Menus) -> tuple[str, str, str]:
        return (
            self.tr("Search: type in the box at the top ({keys}). It finds themes, references and your notes.").format(
                keys=key_text(menus.find)
            ),
            self.tr("Annotate: select words of a theme, then press {first} to {last} for a highlight.").format(
                first=key_text(menus.colours[0]), last=key_text(menus.colours[-1])
            ),
            self.tr("Export: tick themes in the list of themes, then press {keys}.").format(
                keys=key_text(menus.export)
            ),
        )
