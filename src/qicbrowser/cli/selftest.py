"""The program tries itself, with `--self-test`: evidence, window, search, note and export, on files it throws away."""

import ctypes
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click

from qicbrowser.cli.common import safe
from qicbrowser.cli.streams import FAILED
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.paths import bundled_evidence, data_folder
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words, words

_OF_THE_DESKTOP = {
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
}
"""Libraries that a standalone program takes from the desktop, and the packages that hold them on Debian and Ubuntu."""

_PLUGINS = {"platforms/libqxcb.so": "", "platforms/libqwayland.so": "WAYLAND_DISPLAY", "platforms/libqoffscreen.so": ""}
"""What Qt shows the window with, and the variable that says that a desktop asks for it."""


def self_test(context: click.Context) -> None:
    """Tell of each step; ends the program with exit status 0, or with 2 at the first that fails."""
    started = time.monotonic()
    try:
        for step in _steps():
            click.echo(safe(f"ok  {step}"))
    except (ReaderError, OSError, ImportError) as error:
        reason = error_words(error, "\n") if isinstance(error, ReaderError) else str(error)
        click.echo(safe(f"FAILED  {reason}"), err=True)
        context.exit(FAILED)
    click.echo(f"All is well, in {time.monotonic() - started:.1f} s.")
    context.exit()


def _steps() -> Iterator[str]:
    if sys.platform == "linux":
        _check_libraries()
        yield "this system has the libraries that the window needs"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        room = shutil.disk_usage(folder).free
        _expect(room > _ROOM, f"The disk that holds {folder.parent} is full.", hint="Make room on it and try again.")
        data = data_folder(folder / "data")
        with Library(bundled_evidence(), data.user_file) as library:
            _expect(library.evidence.is_intact(), "The evidence file is damaged.")
            themes = library.evidence.themes(list(library.evidence.keys_of_themes()))
            yield f"the evidence is whole: {words(Message('count-themes', n=len(themes)))}"
            yield "a file of notes was made"
        _expect("Zamboni" in formatted(_CITED), "A citation is not written as it should be.")
        yield "a citation was written as a journal asks"
        from qicbrowser.gui.tour import NOTE, take_tour  # Qt: only after its libraries were looked at

        take_tour(folder, data.folder)
        picture, table = folder / "window.png", folder / "themes.csv"
        _expect(picture.stat().st_size > _EMPTY, "The window was painted, but nothing is in it.")
        yield "the window was painted, and searched"
        _expect(len(table.read_text("utf-8").splitlines()) > 1, "The export is empty.")
        _expect((folder / "themes.pdf").read_bytes().startswith(b"%PDF"), "The pages are no PDF.")
        yield "the themes found were exported, as a table and as pages"
        with Library(bundled_evidence(), data.user_file) as library:
            notes = [note for note in library.notes.all() if note.words == NOTE]
            found = search(library, f'note:"{NOTE}"').count().number
            _expect(len(notes) == 1 and found > 0, "The note that was written is not found.")
        yield "the note written in the window was found again"


_CITED = {
    "type": "article-journal",
    "title": "A systematic review",
    "author": [{"family": "Zamboni", "given": "K"}],
    "issued": {"date-parts": [[2020]]},
}

_ROOM = 5_000_000
"""Bytes that a disk must have free: what is tried takes less."""

_EMPTY = 20_000
"""Bytes of a picture of the window with nothing in it, and more."""


def _check_libraries() -> None:
    """Raises ReaderError naming the libraries that this system lacks."""
    missing = {name: package for name, package in _OF_THE_DESKTOP.items() if _why_not(name)}
    if missing:
        raise ReaderError(
            f"This system lacks {', '.join(missing)}, which the window needs.",
            hint=f"On Debian and Ubuntu: sudo apt-get install -y {' '.join(missing.values())}",
        )
    qt = find_spec("PySide6")
    for plugin, asked_for in _PLUGINS.items():
        if asked_for and asked_for not in os.environ:
            continue
        path = Path(qt.origin if qt and qt.origin else "").parent / "Qt" / "plugins" / plugin
        if reason := _why_not(str(path)):
            raise ReaderError(f"{path.name} cannot be loaded: {reason}", hint="Install the library that it names.")


def _why_not(library: str) -> str:
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error.__cause__ or error)  # in a standalone program PyInstaller stands before the reason
    return ""


def _expect(holds: bool, otherwise: str, hint: str = "Install the program again.") -> None:
    if not holds:
        raise ReaderError(otherwise, hint=hint)
