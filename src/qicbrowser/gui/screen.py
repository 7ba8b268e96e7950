"""Whether a window can be opened, and how Qt asks the desktop for its colours; does not import Qt."""

import os
import sys
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.gui.session_bus import has_session_bus, leave_silent_bus

_PACKAGES = (
    "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4"
    " libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0"
    " libxcb-xkb1 libxkbcommon-x11-0"
)
"""The Debian packages that hold what Qt, and Qt's plugin for X, ask of the system."""

PLATFORM_THEME = "QT_QPA_PLATFORMTHEME"
"""The variable that chooses one of Qt's platform themes."""

_GTK = ("gtk2", "gtk3")


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


def choose_platform_theme() -> bool:
    """Have Qt ask the desktop without GTK; returns whether the reader has chosen a theme already.

    On most desktops Qt would load GTK for that, which costs a third of a start and shows nothing in Fusion style, and
    would then start light on a dark desktop. Qt's own theme `gnome` asks the desktop portal, and does not wait for the
    answer; `xdgdesktopportal` would wait, up to 25 seconds. Qt's theme for KDE reads the colours and fonts of KDE, and
    the one where no desktop is named asks nobody. All of them wait for a bus that is silent: it is left alone.
    """
    if sys.platform == "linux":
        leave_silent_bus()
    if os.environ.get(PLATFORM_THEME, "gtk3") not in _GTK:
        return True
    os.environ.pop(PLATFORM_THEME, None)
    desktops = [name for name in os.environ.get("XDG_CURRENT_DESKTOP", "").casefold().split(":") if name]
    if "kde" in desktops:
        asks_portal = has_session_bus() and not _has_kde_settings()
    else:
        asks_portal = bool(desktops) or has_session_bus()
    if asks_portal:
        os.environ[PLATFORM_THEME] = "gnome"
    return False


def _has_kde_settings() -> bool:
    own = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    system = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return any(Path(folder, "kdeglobals").is_file() for folder in (own, *system.split(":")) if folder)
