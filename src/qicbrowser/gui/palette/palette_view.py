"""The palette on the screen: a line to type in, with the matching commands and places below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.palette.entries import Entry, Match, Section
from qicbrowser.gui.palette.rows import MATCH_ROLE, RowDelegate, RowModel
from qicbrowser.gui.shell.context_help import set_guide_page

_WIDEST, _BESIDE, _ROWS = 680, 20, 14
_LONGEST = 200
"""The most characters that can be typed."""

_PAGE = 8
"""Entries that Page Up and Page Down go over."""


class PaletteView(QFrame):
    """A child of the window, not a popup, as the list of completions is."""

    typed = Signal(str)
    chosen = Signal(object)
    """The Entry."""

    keys_wanted = Signal(object)
    """The reader wants to change the keys of an Entry."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        set_guide_page(self, "keyboard.md")
        self._window = window
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setObjectName("search")
        self.line.setMaxLength(_LONGEST)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.typed)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.list = _List()
        self.list.setAccessibleName(self.tr("Commands and places"))
        self.rows = RowModel(self)
        self._delegate = RowDelegate(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.rows)
        self.list.clicked_with_left.connect(self._choose)
        self.foot = QLabel()
        self.foot.setObjectName("muted")
        self.foot.setWordWrap(True)
        self._lay_out()
        self.hide()
        window.installEventFilter(self)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow_focus)

    def show_look(self, look: Look) -> None:
        self._delegate.look = look
        self.setStyleSheet(f"#palette {{ border: 1px solid {look.edge}; background: {look.page}; }}")

    def open(self, name: str, foot: str) -> None:
        """Show the palette, empty; `name` says what can be typed."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.foot.setText(foot)
        self.line.clear()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_and_return(self) -> None:
        """Hide the palette, and give the keyboard back to what had it before."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_sections(self, sections: Sequence[Section]) -> None:
        self.rows.show_sections([section for section in sections if section.matches])
        number = sum(len(section.matches) for section in sections)
        self.count.setText(self.tr("%n entries", "", number) if number else self.tr("Nothing matches"))
        self._go_to(self.rows.step(-1, 0))
        self.list.scrollToTop()
        self._fit()

    @property
    def current(self) -> Entry | None:
        match = self.list.currentIndex().data(MATCH_ROLE)
        return match.entry if isinstance(match, Match) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        elif watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._use_key(event)
        return super().eventFilter(watched, event)

    def _use_key(self, event: QKeyEvent) -> bool:
        """Use a key that is for the list; False for one that is the line's."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_and_return()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(wants_keys=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif key in steps:
            self._step(steps[key])
        else:
            return False
        return True

    def _choose(self, *, wants_keys: bool = False) -> None:
        entry = self.current
        if entry is None:
            return
        self.close_and_return()
        (self.keys_wanted if wants_keys else self.chosen).emit(entry)

    def _step(self, by: int) -> None:
        self._go_to(self.rows.step(self.list.currentIndex().row(), by))

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row))
        self.list.scrollTo(self.rows.index(max(0, row - 1)))  # its heading, where it has one
        self.list.scrollTo(self.rows.index(row))

    def _follow_focus(self, _: QWidget | None, focused: QWidget | None) -> None:
        """Hide once something else in the window has the keyboard."""
        if self.isVisible() and focused is not None and not self.isAncestorOf(focused):
            self.hide()

    def _fit(self) -> None:
        """At the top of the window, as high as the rows need and the window allows."""
        if not self.isVisible():
            return
        central = self._window.centralWidget()
        top = (central.y() if central else 0) + _BESIDE // 2
        width = min(_WIDEST, self._window.width() - 2 * _BESIDE)
        rows = min(_ROWS, max(1, self.rows.rowCount()))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 4 if self.rows.rowCount() else 0)
        height = min(self._column.heightForWidth(width), self._window.height() - top - _BESIDE)
        self.setGeometry((self._window.width() - width) // 2, top, width, height)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 14, 10)
        head.setSpacing(10)
        head.addWidget(self.line, 1)
        head.addWidget(self.count)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        self.foot.setContentsMargins(14, 8, 14, 8)


class _List(QListView):
    clicked_with_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("results")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.data(MATCH_ROLE) is not None:
            self.setCurrentIndex(index)
            self.clicked_with_left.emit()
