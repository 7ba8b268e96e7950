"""A window that fills the screen is as small as the screen, however much room its content asks for."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FilledScreen(QObject):
    """Suspends the minimum size of a window with a layout while it is maximised or in full screen.

    Qt would make the window larger than the room that it was given. To a Wayland compositor that may be a violation of
    its protocol (`xdg_wm_base`, invalid_surface_state), for which it ends the connection and so the program, as Weston
    does.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._window.isMaximized() or self._window.isFullScreen():
            self._window.setMinimumSize(1, 1)  # a size of one's own stands above that of the layout
        else:
            self._window.setMinimumSize(0, 0)
            if layout := self._window.layout():
                layout.invalidate()
                layout.activate()
