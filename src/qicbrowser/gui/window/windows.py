"""The windows of the program, which show one library: what is done in one of them is seen in the others at once.

Each has a connection of its own, as windows of two programs have, and all have one undo history. A program with one
window has none of this: it is built with the second one.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.own_keys import apply_own_keys
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoStack
from qicbrowser.gui.window.feature_parts import FeatureParts
from qicbrowser.services.changes import Change, UserData
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

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
        """Speak a language by its code: each window is built anew where it is, with its place, its tab and its search.

        Where something is open that would be lost with a window, or a note cannot be saved, everything stays as it is.
        """
        before = tuple(self._open)
        spoken_to = self._parts_of(active)
        if self.undo_stack.is_saving or any(map(_is_busy, before)):
            spoken_to.status.show_message(
                translate("Windows", "Finish what is open first: another language builds the windows anew.")
            )
            return
        if not self.flush():
            return
        libraries = _opened_again(before)
        spoken_to.session.language = language
        translation.install(language)
        for old, library in zip(before, libraries, strict=True):
            old.save_state()
            theme = old.theme_alone and (old.navigator.here.theme or old.theme_alone)
            window, new = self._built(library, old.session, theme)
            new.window.setGeometry(old.window.normalGeometry())
            new.window.setWindowState(old.window.windowState())
            _show(window)
            _take_over(new, old)
            if old is spoken_to:
                spoken_to = new
            old.window.close()
        spoken_to.window.activateWindow()
        spoken_to.menus.settings.trigger()  # where the language was chosen

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
        [library] = _opened_again((parts,))
        window, _ = self._built(library, parts.session, theme)
        window.move(beside.pos() + _OFFSET)
        _show(window)

    def _built(self, library: Library, session: Session, theme: str) -> tuple[OpenedWindow, FeatureParts]:
        """A window that is connected with all others."""
        window = self._build(library, session, self, theme)
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


def _opened_again(windows: Sequence[FeatureParts]) -> Sequence[Library]:
    """A connection for a window in the place of each; raises ReaderError, with none open, where one is refused."""
    with ExitStack() as opened:
        for each in windows:
            if damage := each.library.damage():  # opening the file again would set it aside
                raise ReaderError(damage)
        libraries = [opened.enter_context(each.library.opened_again()) for each in windows]
        opened.pop_all()
    return libraries


def _is_busy(parts: FeatureParts) -> bool:
    """Whether a table is being imported, or a question or a task is open, whose answers or work would be lost."""
    dialogs = parts.window.findChildren(QDialog)
    return parts.is_importing() or any(dialog.isVisible() and dialog.isModal() for dialog in dialogs)


def _take_over(new: FeatureParts, old: FeatureParts) -> None:
    """Search for what the window searched for before it was built anew, and show the tab that it showed."""
    query, scope = old.live_search.kept_text, old.live_search.scope
    if scope is not None:
        new.live_search.search_in(scope, "")
    new.live_search.search_for_kept(query)
    new.views.tabs.show_tab(old.views.tabs.current)


def _show(window: OpenedWindow) -> None:
    window.show()
    window.finish_start()
