"""Whether a window can be opened at all; knows nothing of Qt, which ends the program where it cannot."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

from qicbrowser.domain.errors import ReaderError

_QT = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"
_X = (
    "libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0"
    " libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0"
)
"""The Debian packages that hold what Qt, and Qt's plugin for X, ask of the system."""


def check_screen() -> None:
    """Raises ReaderError, saying what to do, when there is no screen or Qt's plugin for it cannot be loaded."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise ReaderError(
            "There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).",
            hint="Everything but the window works here too: see “qicbrowser --help”.",
        )
    plugin = _x_plugin()
    if plugin.exists():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise missing_library(error) from error


def missing_library(error: OSError | ImportError) -> ReaderError:
    """What to tell the reader when Qt, or its plugin for the screen, cannot be loaded."""
    return ReaderError(
        f"Qt cannot be loaded: {error}.",
        hint=f"On Debian and Ubuntu, install what it needs with: sudo apt-get install -y {_QT} {_X}",
    )


def _x_plugin() -> Path:
    found = find_spec("PySide6")
    package = Path(found.origin).parent if found and found.origin else Path()
    return package / "Qt" / "plugins" / "platforms" / "libqxcb.so"
