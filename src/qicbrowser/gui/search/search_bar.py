"""The toolbar: back and forward, where to search, the search box, export."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QFocusEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolBar, QToolButton, QWidget

from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.search.scope_box import ScopeBox
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.gui.widgets.shrinking_button import ShrinkingButton

if TYPE_CHECKING:
    from qicbrowser.gui.search.completion_list import CompletionList
    from qicbrowser.gui.search.hit_counter import HitCounter
    from qicbrowser.services.search.completion import Completion


_HOLD_MS = 500
"""A button that is held for so long shows its menu."""

_LEAST_TEXT, _BESIDE_TEXT = "n" * 12, 80
"""A query has room for as many letters; and the pixels of the lens, the cross and the edges beside it."""


class SearchBar(QToolBar):
    places_wanted = Signal(object, int)
    """A button, and whether the places back (-1) or forward (1) are to be listed below it."""

    def __init__(self, menus: Menus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self.setWindowTitle(self.tr("Search"))
        self.setMovable(False)
        self.back = _button("back", self.tr("Back"), menus.back)
        self.forward = _button("forward", self.tr("Forward"), menus.forward)
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        for button, direction in ((self.back, -1), (self.forward, 1)):
            self._offer_places(button, direction)
        self.scope = ScopeBox()
        self._scope_label = QLabel(self.tr("Where to search"), self)
        self._scope_label.setBuddy(self.scope)
        self._scope_label.hide()  # for screen readers, which take the name of a combo box for its value
        self.box = SearchBox()
        self.export = ShrinkingButton()
        self.export.setIcon(line_icon("export"))
        self.export.clicked.connect(menus.export.trigger)
        self.export.setToolTip(self.tr("Export the ticked themes ({key})").format(key=key_text(menus.export)))
        self.box.setToolTip(self.tr("Search themes, references and notes ({key})").format(key=key_text(menus.find)))
        self.show_ticks(0)
        for widget in (self.back, self.forward, self.scope, self.box):
            self.addWidget(widget)
        export = self.addWidget(self.export)
        self.counter: LazyWidget[HitCounter] = LazyWidget(
            self,
            lambda: _hit_counter(menus),
            lambda counter: self._insert(counter, export),
            lambda _: self._counter_action.setVisible(True),
            lambda _: self._counter_action.setVisible(False),
        )

    def _offer_places(self, button: QToolButton, direction: int) -> None:
        """Have a long press or a right click of a button list the places that it leads to."""

        def offer() -> None:
            button.setDown(False)  # or the release would go one place back as well
            self.places_wanted.emit(button, direction)

        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(offer)
        button.pressed.connect(self._hold.start)
        button.released.connect(self._hold.stop)
        self._hold.timeout.connect(lambda: offer() if button.isDown() else None)

    def _insert(self, counter: "HitCounter", before: QAction) -> None:
        from qicbrowser.gui.widgets.tab_order import put_before  # with the first part, not with the start

        self._counter_action = self.insertWidget(before, counter)
        put_before(counter, self.export)
        self._counter_action.setVisible(False)

    def focus_box(self) -> None:
        """Move the focus to the search box, with its text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def show_ticks(self, count: int) -> None:
        """Show on the export button how many themes are ticked."""
        self.export.setText(self.tr("Export %n themes…", "", count) if count else self.tr("Export…"))


class SearchBox(QLineEdit):
    query_changed = Signal(str)
    """The text that was typed."""

    completion_wanted = Signal(str, int)
    """The text and the position of the cursor in it, in code points."""

    next_hit_wanted = Signal()
    """Enter or Down was pressed."""

    escaped = Signal()
    """Escape was pressed in the empty box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._list: CompletionList | None = None
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        lens = line_icon("search", QPalette.ColorRole.PlaceholderText)
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self.setMaxLength(LONGEST_QUERY)
        # Keys that are queued already are handled together, so that no text is searched that is outdated at once.
        self._typed = QTimer(self, singleShot=True, interval=0)
        self._typed.timeout.connect(self._emit_query)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._emit_completion_wanted)
        self.returnPressed.connect(self._emit_next_hit)

    @property
    def completions(self) -> "CompletionList | None":
        """The list of completions, while it is visible."""
        return self._list if self._list and self._list.isVisible() else None

    def event(self, event: QEvent) -> bool:
        """Tab chooses the current completion; without one it moves the focus, as anywhere."""
        is_tab = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if is_tab and self.completions and self.completions.choose():
            return True
        return super().event(event)

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
                self.escaped.emit()
            case Qt.Key.Key_Down:
                self._emit_next_hit()
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from qicbrowser.gui.widgets.file_drops import refuse_files  # with the first drag, not with the start

        if not refuse_files(event):
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_completions(())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_completions()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_LEAST_TEXT) + _BESIDE_TEXT)
            self._place_completions()

    def _place_completions(self) -> None:
        if self.completions:
            self.completions.place(self.cursorRect().bottomLeft())

    def show_text(self, text: str) -> None:
        """Show a query that was not typed, without `query_changed`."""
        if text != self.text():
            with QSignalBlocker(self):
                self.setText(text)
            self.setClearButtonEnabled(True)

    def show_completions(self, completions: Sequence["Completion"]) -> None:
        """Show completions of the word before the cursor; an empty sequence hides the list."""
        if completions and self._list is None:
            from qicbrowser.gui.search.completion_list import (
                CompletionList,  # with the first search, not with the start
            )

            self._list = CompletionList(self)
            self._list.chosen.connect(self._complete)
        if self._list:
            self._list.show_completions(completions, self.cursorRect().bottomLeft())

    def _complete(self, completion: "Completion") -> None:
        """Insert a completion as if it were typed."""
        from qicbrowser.gui.widgets.utf16 import units

        text, at = self.text(), completion.at
        self.setSelection(units(text[: at.start]), units(at.of(text)))
        self.insert(completion.text)
        self._emit_completion_wanted()

    def _emit_completion_wanted(self) -> None:
        from qicbrowser.gui.widgets.utf16 import points  # with the first key, not with the start

        text = self.text()
        self.completion_wanted.emit(text, points(text, self.cursorPosition()))

    def _on_text_changed(self) -> None:
        self.setClearButtonEnabled(True)  # not before there is a text to clear: loading its icon is slow
        self._typed.start()

    def _emit_next_hit(self) -> None:
        self.show_completions(())
        if self._typed.isActive():
            self._emit_query()
        self.next_hit_wanted.emit()

    def _emit_query(self) -> None:
        self._typed.stop()
        self.query_changed.emit(self.text())


def _hit_counter(menus: Menus) -> "HitCounter":
    from qicbrowser.gui.search.hit_counter import HitCounter  # with the first search, not with the start

    return HitCounter(menus)


def _button(icon: str, name: str, action: QAction) -> QToolButton:
    """A button for an action, with an icon instead of the action's text."""
    button = QToolButton()
    button.setIcon(line_icon(icon))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({key_text(action)})")
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
