"""The window follows the desktop portal from its start, whatever the desktop is called, and never waits for it."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.xserver.test_real_window import desktop

if TYPE_CHECKING:
    from onscreen import Screen

pytestmark = pytest.mark.xserver

PORTAL = Path(__file__).with_name("portal.py")
PYTHON = "/usr/bin/python3"
DESKTOPS = ("GNOME", "XFCE", "KDE", "")

NO_PREFERENCE, DARK, LIGHT = "0", "1", "2"
HIGH_CONTRAST = "1"

START = """
import os, sys, tempfile
from pathlib import Path
from qicbrowser.gui import app
from qicbrowser.paths import DataFolder

application = app.make_app()
if sys.argv[1:]:
    # Answers come in the order of the questions: once this one is here, that to Qt's question is here too.
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "Read"
    )
    question.setArguments(["org.freedesktop.appearance", "color-scheme"])
    QDBusConnection.sessionBus().call(question)
data = DataFolder(Path(tempfile.mkdtemp()), False)
library, window = app._opened(data, app._evidence(data)[0])
print(window.appearance.look.page, "gtk" in Path("/proc/self/maps").read_text("utf-8"))
sys.stdout.flush()
os._exit(0)
"""


FOLLOW = """
import os, sys, tempfile
from pathlib import Path
from qicbrowser.gui import app
from qicbrowser.paths import DataFolder

application = app.make_app()
data = DataFolder(Path(tempfile.mkdtemp()), False)
library, window = app._opened(data, app._evidence(data)[0])
window.show()
app.finish_start(window)

def show_colour():
    page = window.panes.page
    print(window.appearance.look.page, page.grab().toImage().pixelColor(page.width() - 30, page.height() - 4).name())
    sys.stdout.flush()

window.appearance.look_changed.connect(lambda _: show_colour())
show_colour()
application.exec()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A session bus of our own, as the variable of the environment that names it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout
            yield {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        finally:
            daemon.terminate()


@contextmanager
def portal(bus: dict[str, str], colour_scheme: str, contrast: str = "0") -> "Iterator[subprocess.Popen[str]]":
    command = [PYTHON, str(PORTAL), colour_scheme, contrast]
    with subprocess.Popen(command, env=os.environ | bus, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            assert server.stdout.readline() == "ready\n", "apt-get install python3-gi"
            yield server
        finally:
            server.terminate()


def page_colour(screen: "Screen", environment: dict[str, str], *arguments: str) -> str:
    """The colour of the page of a window that has not had a turn yet; GTK is not loaded for it."""
    done = subprocess.run(
        [sys.executable, "-c", START, *arguments],
        env=desktop(screen) | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=20,  # less than Qt waits for an answer of D-Bus
    )
    colour, has_gtk = done.stdout.split()
    assert has_gtk == "False"
    return colour


@pytest.mark.parametrize("name", DESKTOPS)
@pytest.mark.parametrize(
    ("scheme", "contrast", "colour"),
    [(DARK, "0", "#16191e"), (LIGHT, "0", "#ffffff"), (NO_PREFERENCE, "0", "#ffffff"), (DARK, "1", "#000000")],
    ids=["dark", "light", "no preference", "high contrast"],
)
def test_the_window_starts_as_the_desktop_is(
    shared_screen: "Screen", bus: dict[str, str], tmp_path: Path, name: str, scheme: str, contrast: str, colour: str
) -> None:
    environment = bus | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
    with portal(bus, scheme, contrast):
        assert page_colour(shared_screen, environment, "ask") == colour


@pytest.mark.parametrize("name", DESKTOPS)
def test_without_a_portal_the_window_is_light(
    shared_screen: "Screen", bus: dict[str, str], tmp_path: Path, name: str
) -> None:
    environment = bus | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
    assert page_colour(shared_screen, environment) == "#ffffff"


@pytest.mark.parametrize("name", DESKTOPS)
def test_a_start_does_not_wait_for_a_portal_that_is_silent(
    shared_screen: "Screen", bus: dict[str, str], tmp_path: Path, name: str
) -> None:
    environment = bus | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
    with portal(bus, "silent"):
        assert page_colour(shared_screen, environment) == "#ffffff"


@pytest.mark.parametrize("name", ["GNOME", ""])
def test_a_start_does_not_wait_for_a_bus_that_is_silent(shared_screen: "Screen", tmp_path: Path, name: str) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as silent:
        silent.bind(f"{tmp_path}/bus")
        silent.listen()  # connections are accepted, and nobody reads or writes
        named = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/bus", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment = named | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
        assert page_colour(shared_screen, environment) == "#ffffff"


def test_a_start_does_not_wait_for_a_bus_that_is_stopped(shared_screen: "Screen", tmp_path: Path) -> None:
    address = f"unix:path={tmp_path}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout
            daemon.stdout.readline()
            daemon.send_signal(signal.SIGSTOP)
            environment = {"DBUS_SESSION_BUS_ADDRESS": address, "XDG_CONFIG_HOME": str(tmp_path)}
            assert page_colour(shared_screen, environment) == "#ffffff"
        finally:
            daemon.kill()


@pytest.mark.parametrize("name", DESKTOPS)
def test_a_start_does_not_wait_for_a_bus_that_has_gone(shared_screen: "Screen", tmp_path: Path, name: str) -> None:
    gone = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/gone"}
    environment = gone | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
    assert page_colour(shared_screen, environment) == "#ffffff"


def test_kde_has_settings_of_its_own(shared_screen: "Screen", bus: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "kdeglobals").write_text(
        "[General]\nColorScheme=MadeDark\n[Colors:Window]\nBackgroundNormal=42,46,50\nForegroundNormal=252,252,252\n",
        "utf-8",
    )
    environment = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "6", "XDG_CONFIG_HOME": str(tmp_path)}
    with portal(bus, LIGHT):
        assert page_colour(shared_screen, bus | environment) == "#16191e"


@pytest.mark.parametrize("name", ["GNOME", "XFCE", ""])
def test_an_open_window_follows_the_desktop(
    shared_screen: "Screen", bus: dict[str, str], tmp_path: Path, name: str
) -> None:
    environment = desktop(shared_screen) | bus | {"XDG_CURRENT_DESKTOP": name, "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", FOLLOW]
    with (
        portal(bus, LIGHT) as settings,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program,
    ):
        try:
            assert program.stdout
            assert program.stdout.readline().split()[0] == "#ffffff"
            settings.send_signal(signal.SIGUSR1)
            while (line := program.stdout.readline()) and line.split() != ["#16191e", "#16191e"]:
                pass
            assert line.split() == ["#16191e", "#16191e"]
        finally:
            program.kill()
