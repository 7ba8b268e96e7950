"""A small bar at the selected words: five colours, a note, copy, and copy with the source."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.icons import icon
from qicbrowser.gui.looks.palettes import Look, colour_name
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.tips import show_tip

_GAP = 6
"""Pixels between the words and the bar, and between the bar and the edges of the page."""


class SelectionBar(QFrame):
    """Never takes the focus: the keys stay those of the page, and all that the bar does has a key there."""

    def __init__(self, page: PageView, menus: Menus) -> None:
        super().__init__(page)
        self._page = page
        self._commands = ((menus.write_note, "note"), (menus.copy, "copy"), (menus.copy_with_source, "quote"))
        self._buttons: dict[QAction, QToolButton] = {}
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("Commands for the selected words"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for action in (*menus.colours, *(action for action, _ in self._commands)):
            row.addWidget(self._button(action))
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)
        page.selectionChanged.connect(self._close_without_selection)
        page.verticalScrollBar().valueChanged.connect(self._follow_text)
        page.horizontalScrollBar().valueChanged.connect(self._follow_text)
        self.hide()

    def open(self) -> None:
        """Show the bar at what is selected on the page."""
        self._show_look(self._page.look)
        self.show()
        self._place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Escape, with the next press of the mouse, when the page loses the keyboard or its size changes."""
        kind = event.type()
        if self.isHidden():
            return super().eventFilter(watched, event)
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Hide):
            self.hide()
        return False

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(action.trigger)
        button.clicked.connect(self.hide)
        self._buttons[action] = button
        return button

    def _show_look(self, look: Look) -> None:
        names = dict(self._commands)
        for action, button in self._buttons.items():
            colour = None if action in names else Colour(action.data())
            text = colour_name(look, colour) if colour else _plain(action.text())
            button.setIcon(icon(colour or names[action], look))
            button.setAccessibleName(text)
            show_tip(button, self.tr("{name} ({key})").format(name=text, key=key_text(action)))

    def _close_without_selection(self) -> None:
        if not self._page.textCursor().hasSelection():
            self.hide()

    def _follow_text(self) -> None:
        if not self.isHidden():
            self._place()

    def _place(self) -> None:
        """Above the beginning of the selection; below its end where there is no room; always inside the page."""
        self.adjustSize()
        room = self._page.viewport().geometry().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        selected = self._page.textCursor()
        first, last = self._line_at(selected.selectionStart()), self._line_at(selected.selectionEnd())
        left = first.right() - self.width() if self.isRightToLeft() else first.left()
        top = first.top() - _GAP - self.height()
        if top < room.top():
            top = last.bottom() + _GAP
        left = max(room.left(), min(left, room.right() - self.width()))
        top = max(room.top(), min(top, room.bottom() - self.height()))
        self.move(QPoint(left, top))

    def _line_at(self, position: int) -> QRect:
        """Where the caret would be, in the coordinates of the page."""
        at = QTextCursor(self._page.document())
        at.setPosition(position)
        return self._page.cursorRect(at).translated(self._page.viewport().pos())


def _plain(text: str) -> str:
    """The text of a menu entry without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
