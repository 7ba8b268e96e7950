"""A Wayland compositor of our own: Weston in a window of an X server, which passes real keys and clicks on to it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onscreen import NO_BUS, WIDTH, Screen, wait_until

OUTSIDE = ("1590", "990")
"""A place on the X server's screen beside Weston's window."""

BACKGROUND = 0x123456
"""The colour of the screen where there is no window."""

SETTINGS = f"""
[shell]
background-color=0xff{BACKGROUND:06x}
panel-position=none
[keyboard]
repeat-rate=0
[input-method]
path=
"""
"""Nothing but windows on the screen, and no keys but those that are pressed."""


@contextmanager
def weston(
    screen: Screen, folder: Path, size: tuple[int, int] = (1366, 768), scale: int = 1
) -> Iterator[dict[str, str]]:
    """Weston at the top left of a screen, `size` in its pixels before they are scaled.

    Gives the environment that a program needs to open windows in it; nothing in it leads to the X server.
    """
    settings, socket = folder / "weston.ini", folder / "wayland"
    settings.write_text(SETTINGS, "utf-8")
    command = ["weston", "--backend=x11-backend.so", "--use-pixman", f"--width={size[0]}", f"--height={size[1]}"]
    command += [f"--scale={scale}", f"--socket={socket.name}", "--idle-time=0"]
    command += [f"--config={settings}", f"--log={folder / 'weston.log'}"]
    folder.chmod(0o755)  # for a program that somebody else runs
    environment = {"PATH": os.environ["PATH"], "DISPLAY": screen.display, "XDG_RUNTIME_DIR": str(folder)}
    with subprocess.Popen(command, env=environment | NO_BUS, stderr=subprocess.PIPE, text=True) as compositor:
        try:
            wait_until(socket.exists, compositor, "Weston did not start")
            socket.chmod(0o777)
            blank = BACKGROUND.to_bytes(3, "little")
            middle = 4 * (WIDTH * (size[1] // 2) + size[0] // 2)
            wait_until(lambda: screen.picture()[middle : middle + 3] == blank, compositor, "Weston painted nothing")
            # Weston counts the moves of a pointer from where it came in, which it misses while it starts.
            enter = ["xdotool", "mousemove", *OUTSIDE, "sleep", "0.2", "mousemove", "640", "360"]
            subprocess.run(enter, env=environment, check=True)
            yield NO_BUS | {"WAYLAND_DISPLAY": str(socket)}
        finally:
            compositor.terminate()
