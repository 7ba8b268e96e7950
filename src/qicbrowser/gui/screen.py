"""Checks whether a window can be opened, with an error that says why not; does not import Qt."""

import os
import sys

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

_PACKAGES = (
    "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4"
    " libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0"
    " libxcb-xkb1 libxkbcommon-x11-0"
)
"""The Debian packages that hold what Qt, and Qt's plugin for X, ask of the system."""


def check_screen() -> None:
    """Raises ReaderError where there is no screen to open a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise ReaderError(Message("no-screen"), hint=Message("use-commands"))


def no_window(reason: str) -> ReaderError:
    """The error when Qt, or its platform plugin, cannot be loaded."""
    hint = Message("install-for-qt", packages=_PACKAGES) if sys.platform == "linux" else Message("check-screen")
    return ReaderError(Message("window-cannot-open", reason=reason), hint)
