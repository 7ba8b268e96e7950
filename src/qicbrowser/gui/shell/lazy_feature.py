"""A feature that is built with the first use of one of its actions, so that a start imports nothing of it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

F = TypeVar("F")


class LazyFeature(QObject, Generic[F]):
    def __init__(self, parent: QObject, build: Callable[[], F], *actions: QAction) -> None:
        """`build` imports and returns the feature, which connects its own actions; these are `actions`."""
        super().__init__(parent)  # its connections end with its parent: they would keep the window alive
        self._build = build
        self._actions = actions
        self._feature: F | None = None
        for action in actions:
            action.triggered.connect(self._build_and_repeat)

    @property
    def existing(self) -> F | None:
        """The feature, if it was built already, else None."""
        return self._feature

    def get(self) -> F:
        """The feature, built now if it was not before."""
        if self._feature is None:
            self._feature = self._build()
            for action in self._actions:
                action.triggered.disconnect(self._build_and_repeat)
        return self._feature

    def _build_and_repeat(self) -> None:
        """Build the feature and send the signal again: what is connected while a signal is sent does not receive it."""
        action = self.sender()
        self.get()
        if isinstance(action, QAction):
            action.triggered.emit()
