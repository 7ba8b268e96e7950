"""Opening the window."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "no-screen": sentence("There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set)."),
    "use-commands": sentence("Everything but the window works here too: see “qicbrowser --help”."),
    "window-cannot-open": sentence("The window cannot be opened: {reason}"),
    "check-screen": sentence("Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY)."),
    "install-for-qt": sentence(
        "Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is "
        "installed with: sudo apt-get install -y {packages}"
    ),
}
