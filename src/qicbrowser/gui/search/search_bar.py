"""The bar above the panes: the way back, where to search, the search box, and the way out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolBar, QToolButton, QWidget

from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.gui.search.scope_box import ScopeBox
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.reserved_keys import is_of_the_window
from qicbrowser.gui.widgets.utf16 import points, units

if TYPE_CHECKING:
    from qicbrowser.gui.search.completion_list import CompletionList
    from qicbrowser.services.search.completion import Completion


class SearchBar(QToolBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self.setWindowTitle(self.tr("Search"))
        self.setMovable(False)
        self.back = self._button("←", self.tr("Back"))
        self.forward = self._button("→", self.tr("Forward"))
        self.scope = ScopeBox()
        self.box = SearchBox()
        self.export = QToolButton()
        for widget in (self.back, self.forward, self.scope, self.box, self.export):
            self.addWidget(widget)

    def begin(self) -> None:
        """Let the reader type another query."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


class SearchBox(QLineEdit):
    query_changed = Signal(str)
    completion_wanted = Signal(str, int)
    """The text and the place of the cursor in it, in code points."""

    next_asked = Signal()
    left = Signal()
    """The reader is done with the box and goes back to reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._list: CompletionList | None = None
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(
            self.tr("Search themes, mechanisms, contextual factors, references and notes    Ctrl+K")
        )
        self.setMaxLength(LONGEST_QUERY)
        # Keys that wait already are taken together: nothing is searched that is out of date at once.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._say)
        self.textChanged.connect(self._wait)
        self.textEdited.connect(self._ask_for_completions)
        self.returnPressed.connect(self._go_on)

    @property
    def completions(self) -> "CompletionList | None":
        """The list of what could be typed next, while it is in sight."""
        return self._list if self._list and self._list.isVisible() else None

    def event(self, event: QEvent) -> bool:
        """Tab takes what was gone to in the list; without that it goes to the next pane, as anywhere."""
        is_tab = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if is_tab and self.completions and self.completions.choose():
            return True
        return False if is_of_the_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down if self.completions:
                self.completions.step(1)
            case Qt.Key.Key_Up if self.completions:
                self.completions.step(-1)
            case Qt.Key.Key_Escape if self.completions:
                self.completions.hide()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.completions and self.completions.choose():
                pass
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down:
                self._go_on()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_completions(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_completions(())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.show_completions(())

    def show_text(self, text: str) -> None:
        """Show a query that was made elsewhere, without saying that it was typed."""
        if text != self.text():
            with QSignalBlocker(self):
                self.setText(text)
            self.setClearButtonEnabled(True)

    def show_completions(self, completions: Sequence["Completion"]) -> None:
        """Offer what the word before the cursor could become."""
        if completions and self._list is None:
            from qicbrowser.gui.search.completion_list import (
                CompletionList,  # with the first search, not with the start
            )

            self._list = CompletionList(self)
            self._list.chosen.connect(self._complete)
        if self._list:
            self._list.show_completions(completions, self.cursorRect().bottomLeft())

    def _complete(self, completion: "Completion") -> None:
        """Put what was chosen in the place of what it completes, as if it were typed."""
        written, at = self.text(), completion.at
        self.setSelection(units(written[: at.start]), units(at.of(written)))
        self.insert(completion.text)
        self._ask_for_completions()

    def _ask_for_completions(self) -> None:
        text = self.text()
        self.completion_wanted.emit(text, points(text, self.cursorPosition()))

    def _wait(self) -> None:
        self.setClearButtonEnabled(True)  # not before there is something to clear: its icon takes long to find
        self._turn.start()

    def _go_on(self) -> None:
        self.show_completions(())
        if self._turn.isActive():
            self._say()
        self.next_asked.emit()

    def _say(self) -> None:
        self._turn.stop()
        self.query_changed.emit(self.text())
