"""Someone at the window: keys go to whatever has the focus, the mouse to what is seen."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.gui.app import BUSY_SECONDS
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.store.library import Library

COMMUNITY = "zamboni2020/5/shared-community-of-practice"
PLATFORM = "zamboni2020/5/platform-for-capacity-building"
DEMONSTRATION = "zamboni2020/5/demonstration-role"
COMPETITION = "zamboni2020/5/friendly-competition"


def texts(widget: QWidget) -> list[str]:
    """The texts of the visible labels in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


class Reader:
    def __init__(self, qtbot: QtBot, data: DataFolder) -> None:
        self._qtbot = qtbot
        self._data = data
        self.library: Library | None = None
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self._lock: sqlite3.Connection | None = None

    def start(self) -> MainWindow:
        self.library = Library(choose_evidence(self._data).path, self._data.user_file, busy_seconds=BUSY_SECONDS)
        at_first = not self._data.session_file.exists()
        self.session = Session(self._data.session_file)
        self.window = MainWindow(self.library, self.session)
        if at_first:
            self.window.setWindowState(Qt.WindowState.WindowNoState)
            self.window.resize(1400, 840)  # as on a screen that has room: that of the offscreen platform has not
        with self._qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        return self.window

    def quit(self) -> None:
        self.keys("Ctrl+Q")
        self._qtbot.waitUntil(lambda: not self.window.isVisible())
        self.leave()

    def leave(self) -> None:
        """Close whatever is open, asking nothing."""
        self.unlock_file()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.library.close()

    def restart(self) -> MainWindow:
        self.quit()
        return self.start()

    def wait_until(self, condition: Callable[[], object]) -> None:
        """Let the window work until a condition holds."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=60_000)

    def lock_file(self) -> None:
        """Hold the lock on the user file, as another program that writes to it does: nothing can be saved."""
        self._lock = sqlite3.connect(self.library.user_file, isolation_level=None)
        self._lock.execute("BEGIN IMMEDIATE")

    def unlock_file(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None

    def keys(self, *sequences: str) -> None:
        for sequence in sequences:
            self._qtbot.keySequence(self._focused(), sequence)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        if text.isascii():
            self._qtbot.keyClicks(self._focused(), text)
        else:  # QTest knows the keys of Latin-1 only
            QApplication.clipboard().setText(text)
            self.keys("Ctrl+V")

    def search(self, text: str) -> None:
        """Type a query and wait for what it finds."""
        self.keys("Ctrl+K")
        self.keys("Delete")
        self.type(text)
        self._qtbot.waitUntil(lambda: self.window.live_search.text == text)

    def place(self) -> str:
        """The place among the results that is shown beside the search box."""
        self._qtbot.waitUntil(lambda: not self.window.live_search.is_counting)
        counter = self.window.bar.counter.existing
        return counter.label.text() if counter and counter.isVisible() else ""

    def click(
        self,
        widget: QWidget,
        at: QPoint | None = None,
        *,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Click in a widget, in its middle unless a point is given."""
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, held, widget.rect().center() if at is None else at)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key in a widget, whether it has the focus or not."""
        self._qtbot.keyClick(widget, key)

    def save_file(self, dialog: QWidget, path: Path) -> None:
        """Give the name of a file to the dialog that the Save button of another dialog opens."""
        button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Save…")
        self.click(button)
        (chooser,) = dialog.findChildren(QFileDialog)
        chooser.fileSelected.emit(str(path))
        chooser.close()

    def click_theme(self, key: str, *, box: bool = False) -> None:
        tree = self.window.panes.tree
        area = tree.visualRect(tree.model().index_of(key))
        inwards = 8 if box else 40
        x = area.right() - inwards if tree.isRightToLeft() else area.left() + inwards
        at = QPoint(x, area.center().y())
        self._qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_words(self, page: PageView, words: str, *, last: bool = False) -> None:
        """Click in the middle of words on a page."""
        cursor = self.find(page, words, last=last)
        cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
        self._scroll_to(page, cursor)
        self._qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center())

    def select_words(self, words: str) -> None:
        """Drag the mouse over words of the theme's page."""
        page = self.window.panes.page
        cursor = self.find(page, words)
        self._scroll_to(page, cursor)
        ends = []
        for place in (cursor.selectionStart(), cursor.selectionEnd()):
            cursor.setPosition(place)
            ends.append(page.cursorRect(cursor).center())
        self._qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=ends[0])
        self._qtbot.mouseMove(page.viewport(), ends[1])
        self._qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=ends[1])
        assert page.textCursor().selectedText() == words

    def _scroll_to(self, page: PageView, cursor: QTextCursor) -> None:
        """Scroll, as one does with the wheel, until words are in sight."""
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + page.cursorRect(cursor).center().y() - page.viewport().height() // 2)

    def find(self, page: PageView, words: str, *, last: bool = False) -> QTextCursor:
        found = page.document().find(words)
        if last:
            while not (later := page.document().find(words, found)).isNull():
                found = later
        assert not found.isNull(), f"{words!r} is not on the page: {page.toPlainText()!r}"
        return found

    @property
    def status(self) -> str:
        """The message in the status bar."""
        return self.window.statusBar().currentMessage()

    @property
    def undo_steps(self) -> list[str]:
        """The names of the undo steps, oldest first."""
        stack = self.window.history.stack
        return [stack.text(number) for number in range(stack.count())]

    def marked(self, page: PageView | None = None) -> list[str]:
        """The words laid over a page, in order."""
        page = page or self.window.panes.page
        laid = [(s.cursor.selectionStart(), s.cursor.selectedText()) for s in page.extraSelections()]
        return [words for _, words in sorted(laid)]

    def _focused(self):
        # No window manager gives the keys back when a dialog, or the list below a line, closes.
        if QApplication.activeWindow() is None or not QApplication.activeWindow().isVisible():
            self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()
