"""The windows of the program, which show one library: what is done in one of them is seen in the others at once.

Each has a connection of its own, as windows of two programs have, and all have one undo history. A program with one
window has none of this: it is built with the second one.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QMainWindow, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.own_keys import apply_own_keys
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoStack
from qicbrowser.gui.window.feature_parts import FeatureParts
from qicbrowser.services.changes import Change, UserData
from qicbrowser.store.library import Library

_OFFSET = QPoint(28, 28)
"""From the corner of a window to that of the next, so that both can be seen."""


class OpenedWindow(Protocol):
    windows: LazyFeature["Windows"]

    def move(self, corner: QPoint, /) -> None: ...

    def show(self) -> None: ...

    def finish_start(self) -> None:
        """Do what the window put off until it was painted."""


BuildWindow = Callable[[Library, Session, "Windows", str], OpenedWindow]
"""Builds a window on a library: a main window, or that of a theme by its key."""


class Windows(QObject):
    def __init__(self, build: BuildWindow) -> None:
        super().__init__()
        self._build = build
        self._open: list[FeatureParts] = []
        self._telling = False
        """Whether windows are being told what another one did: what they do then is not news to others."""

    @property
    def undo_stack(self) -> UndoStack:
        """That of all windows."""
        return self._open[0].history.stack

    @property
    def open(self) -> Sequence[QMainWindow]:
        """In the order in which they were opened."""
        return [each.window for each in self._open]

    def add(self, parts: FeatureParts) -> None:
        """Connect a window with the others."""
        self._open.append(parts)
        menus = parts.menus
        menus.new_window.triggered.connect(lambda: self.open_window(parts.window))
        menus.open_theme_window.triggered.connect(lambda: self.open_theme(parts.window, parts.navigator.here.theme))
        parts.history.changed.connect(lambda changes: self._tell_of_changes(parts, changes))
        parts.user_file.flush = self.flush
        parts.user_file.restored.connect(lambda: self._tell(parts, lambda other: other.user_file.restored.emit()))
        parts.appearance.look_changed.connect(
            lambda _: self._tell(parts, lambda other: other.appearance.show_choices())
        )
        parts.citations.styles.style_changed.connect(
            lambda: self._tell(parts, lambda other: other.citations.styles.show_choice())
        )
        parts.window.installEventFilter(self)

    def open_window(self, beside: QWidget) -> None:
        """Open a main window that shows what this one shows."""
        self._parts_of(beside).save_state()
        self._open_beside(beside, "")

    def open_theme(self, beside: QWidget, key: str) -> None:
        """Open a window with the page of a theme alone; "" for none."""
        if key:
            self._open_beside(beside, key)

    def speak(self, language: str, active: QWidget) -> None:
        """Speak a language by its code: each window is built anew where it is, and shows what it showed.

        Where a note cannot be saved, or answers of an import would be lost, everything stays as it is.
        """
        before = tuple(self._open)
        for each in before:
            _raise_if_damaged(each)
        if not all(each.may_close() for each in before):
            return
        before[0].session.language = language
        translation.install(language)
        for old in before:
            old.save_state()
            window, new = self._built(old, old.navigator.here.theme if old.is_theme_alone else "")
            new.window.setGeometry(old.window.normalGeometry())
            new.window.setWindowState(old.window.windowState())
            _show(window)
            new.live_search.search_for(old.live_search.text)
            if old.window is active:
                new.menus.settings.trigger()  # where the language was chosen
            old.window.close()

    def flush(self) -> bool:
        """Save the open note of every window; False where one cannot be saved, whose window is shown then."""
        for each in self._open:
            if not each.note_writing.flush():
                each.window.raise_()
                each.window.activateWindow()
                return False
        return True

    def close_all(self, last: QMainWindow) -> None:
        """Close every window, until one of them stays open; the session is that of the `last`."""
        for window in sorted(self.open, key=lambda window: window is last):
            if not window.close():
                return

    def remove(self, window: QMainWindow) -> None:
        """Forget a window that was closed, and delete it."""
        closed = self._parts_of(window)
        self._open.remove(closed)
        window.destroyed.connect(closed.library.close)
        window.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a window that becomes the active one the keys that were changed in another."""
        if event.type() is QEvent.Type.WindowActivate:
            for each in self._open:
                if each.window is watched:
                    apply_own_keys(each.menus, each.session)
        return super().eventFilter(watched, event)

    def _parts_of(self, window: QWidget) -> FeatureParts:
        return next(each for each in self._open if each.window is window)

    def _open_beside(self, beside: QWidget, theme: str) -> None:
        parts = self._parts_of(beside)
        _raise_if_damaged(parts)
        window, _ = self._built(parts, theme)
        window.move(beside.pos() + _OFFSET)
        _show(window)

    def _built(self, parts: FeatureParts, theme: str) -> tuple[OpenedWindow, FeatureParts]:
        """A window on what another one shows, connected with all."""
        window = self._build(parts.library.opened_again(), parts.session, self, theme)
        window.windows.get()  # which it is added to
        return window, self._open[-1]

    def _tell_of_changes(self, source: FeatureParts, changes: tuple[Change[UserData], ...]) -> None:
        def tell(other: FeatureParts) -> None:
            other.note_writing.follow(changes)
            other.user_file.check()

        self._tell(source, tell)

    def _tell(self, source: FeatureParts, tell: Callable[[FeatureParts], None]) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            for other in self._open:
                if other is not source:
                    tell(other)
        finally:
            self._telling = False


def _raise_if_damaged(parts: FeatureParts) -> None:
    """Opening a damaged file again would set it aside."""
    if damage := parts.library.damage():
        raise ReaderError(damage)


def _show(window: OpenedWindow) -> None:
    window.show()
    window.finish_start()
