"""The standalone program, run as on a stranger's machine: by nobody in particular, with nothing of Python's at hand."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from onscreen import NO_BUS, expect

PROGRAM = "qicbrowser.exe" if sys.platform == "win32" else "qicbrowser"
NOBODY = 65534
"""The user that owns nothing."""


class Frozen:
    """The standalone program, run by somebody with no rights, in an environment that helps it with nothing."""

    def __init__(self, folder: Path, home: Path, *options: str) -> None:
        self.folder, self.home = folder, home
        self._options = options
        self.owner = (os.getuid(), os.getgid()) if sys.platform != "win32" else (0, 0)
        self._somebody: dict[str, Any] = {}
        if self.owner[0] == 0 and sys.platform != "win32":
            self.owner = (NOBODY, NOBODY)
            self._somebody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        self._environment = {"HOME": str(home), "PATH": str(home / "no commands"), "LANG": "C.UTF-8"}
        if sys.platform == "win32":
            kept = ("SYSTEMROOT", "TEMP", "TMP", "LOCALAPPDATA", "APPDATA", "USERPROFILE")
            self._environment = {name: os.environ[name] for name in kept if name in os.environ}

    def __call__(self, *arguments: str, before: Sequence[str] = ()) -> str:
        """What it prints; `before` is a command that runs it."""
        done = subprocess.run(
            [*before, *self._command(*arguments)],
            **self._somebody,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            timeout=600,
            check=False,
        )
        says = " ".join(arguments)
        expect(done.returncode == 0, f"`{says}` ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        expect("Traceback" not in done.stderr, f"`{says}` told of a bug:\n{done.stderr}")
        return done.stdout

    def open_window(self, **desktop: str) -> "subprocess.Popen[str]":
        """Start it on a desktop, given by its variables: DISPLAY, for example."""
        environment = self._environment | NO_BUS | desktop
        return subprocess.Popen(self._command(), **self._somebody, env=environment, stderr=subprocess.PIPE, text=True)

    def left_at_home(self) -> list[Path]:
        """What it wrote in the home of whoever ran it; fontconfig, of the system, may keep its list of fonts there."""
        return [path for path in self.home.rglob("*") if path.is_file() and "fontconfig" not in path.parts]

    def _command(self, *arguments: str) -> list[str]:
        return [str(self.folder / PROGRAM), *self._options, *arguments]


def tool(name: str) -> str:
    """Where a command of the system is: the program itself is given no PATH."""
    path = shutil.which(name)
    if path is None:
        raise OSError(f"{name} is missing: sh packaging/linux/system-libraries.sh package")
    return path
