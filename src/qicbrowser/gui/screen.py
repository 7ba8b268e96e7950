"""Whether a window can be opened at all; knows nothing of Qt, which ends the program where it cannot."""

import ctypes
import os
import sys

from qicbrowser.domain.errors import ReaderError

_X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's plugin for X needs, and the Debian packages that hold it."""

_QT_PACKAGES = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"


def check_screen() -> None:
    """Raises ReaderError, saying what to do, when there is no screen or Qt's plugin for it cannot be loaded."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise ReaderError(
            "There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).",
            hint="Everything but the window works here too: see “qicbrowser --help”.",
        )
    missing = [package for library, package in _X_LIBRARIES.items() if not _loads(library)]
    if missing:
        raise ReaderError(
            "System libraries that Qt needs to open a window are missing.",
            hint=f"Install them with: sudo apt-get install -y {' '.join(missing)}",
        )


def missing_library(error: ImportError) -> ReaderError:
    """What to tell the reader when Qt itself could not be loaded."""
    return ReaderError(
        f"Qt cannot be loaded: {error}.",
        hint=f"On Debian and Ubuntu, install what it needs with: sudo apt-get install -y {_QT_PACKAGES}",
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
