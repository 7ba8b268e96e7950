"""Keys by their places on a US keyboard, where the keyboard has no Latin letters and Qt would find no shortcut.

On X11 and Wayland, Qt looks for Latin letters in the other layouts of the keyboard. Where there are none, Ctrl with the
key of K is Ctrl+Л, which no command has. On Windows and macOS the system gives such keys their Latin names itself.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

_ROWS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'`", 51: "\\ZXCVBNM,./"}
"""The keys of a US keyboard: each row, by the code that X11 and Wayland give its first key."""

_NAMES = {first + place: ord(sign) for first, row in _ROWS.items() for place, sign in enumerate(row)}
_DIGITS = frozenset("1234567890")
_NOT_LATIN = range(0x370, 0x100_0000)
"""The codes of keys with a letter, from Greek on; keys without one have higher codes."""

_CTRL_OR_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_CODED_PLATFORMS = ("xcb", "wayland")

Use = tuple[list[QKeySequence], Callable[[], object]]
"""What acts by some keys."""


def install() -> None:
    """Have the keys act on the platforms that need it."""
    app = QApplication.instance()
    if QGuiApplication.platformName() in _CODED_PLATFORMS and isinstance(app, QApplication):
        LatinKeys(app)


def latin_key(event: QKeyEvent) -> Qt.Key | None:
    """What a key is called on a US keyboard, where here it is not Latin; None for any other key.

    So is a key of the upper row that gives no digit without Shift, as on a French keyboard.
    """
    name = _NAMES.get(event.nativeScanCode())
    if name is None:
        return None
    is_digit = chr(name) in _DIGITS and not event.modifiers() and event.text() not in _DIGITS
    return Qt.Key(name) if is_digit or event.key() in _NOT_LATIN else None


class LatinKeys(QObject):
    """Filters the events of each window that has the keyboard, ahead of its widgets.

    A key with Ctrl or Alt is first offered to the widget that has the focus, as a field keeps Ctrl+C for itself; else
    it does what has that shortcut. Any other key only does what the focused widget itself has it for, such as 1 on a
    page: letters stay letters.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._is_of_field = False
        """Whether the focused widget keeps the key that is being pressed for itself."""
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, focused = latin_key(event), QApplication.focusWidget()
        if key is None or focused is None:
            return False
        sequence = QKeySequence(QKeyCombination(event.modifiers(), key))
        if not event.modifiers() & _CTRL_OR_ALT:
            return event.type() is QEvent.Type.KeyPress and _use(_own_actions(focused), sequence)
        if event.type() is QEvent.Type.ShortcutOverride:
            self._is_of_field = _sent(event, key, focused)
            event.setAccepted(self._is_of_field)
        elif self._is_of_field or not _use(_actions(focused), sequence):
            _sent(event, key, focused)
        return True

    def _watch(self, window: QObject | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _sent(event: QKeyEvent, key: Qt.Key, widget: QWidget) -> bool:
    """Send an event to a widget under another key; whether it was accepted."""
    other = QKeyEvent(
        *(event.type(), key, event.modifiers()),
        *(event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()),
        *("", event.isAutoRepeat(), event.count()),
    )
    other.setAccepted(event.type() is QEvent.Type.KeyPress)
    QApplication.sendEvent(widget, other)
    return other.isAccepted()


def _use(uses: Iterator[Use], sequence: QKeySequence) -> bool:
    """Do the first thing that has a shortcut; whether there is one."""
    for sequences, use in uses:
        if sequence in sequences:
            use()
            return True
    return False


def _own_actions(focused: QWidget) -> Iterator[Use]:
    for action in focused.actions():
        if action.isEnabled() and action.isVisible():
            yield action.shortcuts(), action.trigger


def _actions(focused: QWidget) -> Iterator[Use]:
    """What has shortcuts where a widget has the focus: actions, titles of menus and buttons of its window."""
    from PySide6.QtGui import QShortcut  # with the first such key, not with the start
    from PySide6.QtWidgets import QAbstractButton

    yield from _own_actions(focused)
    window = focused.window()
    for action in window.findChildren(QAction):
        of_window = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        if of_window and action.isEnabled() and action.isVisible() and _window_of(action) is window:
            yield action.shortcuts(), action.trigger
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and _window_of(shortcut) is window:
            yield shortcut.keys(), shortcut.activated.emit
    if isinstance(window, QMainWindow):
        for title in window.menuBar().actions():
            yield [QKeySequence.mnemonic(title.text())], partial(window.menuBar().setActiveAction, title)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.window() is window:
            yield [button.shortcut()], button.click


def _window_of(part: QObject) -> QWidget | None:
    parent = part.parent()
    return parent.window() if isinstance(parent, QWidget) else None
