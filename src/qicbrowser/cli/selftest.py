"""The test of an installation, `--self-test`: evidence, window, search, note and export, with temporary files."""

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

_LIBRARIES = {
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
"""Qt's platform plugins, and the variable that is set where a desktop needs one; "" where every desktop does."""


def self_test(context: click.Context) -> None:
    """Print each step that passed; exits with status 0, or with 2 at the first that fails."""
    started = time.monotonic()
    try:
        for step in _steps():
            click.echo(safe(f"ok  {words(step)}"))
    except (ReaderError, OSError, ImportError) as error:
        reason = error_words(error, "\n") if isinstance(error, ReaderError) else str(error)
        click.echo(safe(f"FAILED  {reason}"), err=True)
        context.exit(FAILED)
    click.echo(words(Message("test-passed", seconds=round(time.monotonic() - started, 1))))
    context.exit()


def _steps() -> Iterator[Message]:
    if sys.platform == "linux":
        _check_libraries()
        yield Message("test-libraries")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        room = shutil.disk_usage(folder).free
        _expect(room > _ROOM, Message("disk-of-folder-full", folder=folder.parent), hint=Message("make-room"))
        data = data_folder(folder / "data")
        with Library(bundled_evidence(), data.user_file) as library:
            _expect(library.evidence.is_intact(), Message("evidence-damaged"))
            themes = library.evidence.themes(list(library.evidence.keys_of_themes()))
            yield Message("test-evidence", n=len(themes))
            yield Message("test-notes-file")
        _expect("Zamboni" in formatted(_CITED), Message("citation-not-written"))
        yield Message("test-citation")
        from qicbrowser.gui.tour import NOTE, take_tour  # Qt: only after its libraries were looked at

        take_tour(folder, data.folder)
        picture, table = folder / "window.png", folder / "themes.csv"
        _expect(picture.stat().st_size > _EMPTY, Message("window-empty"))
        yield Message("test-window")
        _expect(len(table.read_text("utf-8").splitlines()) > 1, Message("export-empty"))
        _expect((folder / "themes.pdf").read_bytes().startswith(b"%PDF"), Message("pages-not-pdf"))
        yield Message("test-export")
        with Library(bundled_evidence(), data.user_file) as library:
            notes = [note for note in library.notes.all() if note.words == NOTE]
            hits = search(library, f'note:"{NOTE}"').count().number
            _expect(len(notes) == 1 and hits > 0, Message("written-note-not-found"))
        yield Message("test-note")


_CITED = {
    "type": "article-journal",
    "title": "A systematic review",
    "author": [{"family": "Zamboni", "given": "K"}],
    "issued": {"date-parts": [[2020]]},
}

_ROOM = 5_000_000
"""Bytes that a disk must have free: the test needs less."""

_EMPTY = 20_000
"""Bytes; the picture of an empty window has fewer."""


def _check_libraries() -> None:
    """Raises ReaderError naming the libraries that this system lacks."""
    missing = {name: package for name, package in _LIBRARIES.items() if _load_error(name)}
    if missing:
        raise ReaderError(
            Message("libraries-missing", libraries=", ".join(missing)),
            hint=Message("install-packages", packages=" ".join(missing.values())),
        )
    qt = find_spec("PySide6")
    for plugin, variable in _PLUGINS.items():
        if variable and variable not in os.environ:
            continue
        path = Path(qt.origin if qt and qt.origin else "").parent / "Qt" / "plugins" / plugin
        if reason := _load_error(str(path)):
            message = Message("library-not-loaded", name=path.name, reason=reason)
            raise ReaderError(message, hint=Message("install-named-library"))


def _load_error(library: str) -> str:
    """Why a library cannot be loaded; "" if it can."""
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error.__cause__ or error)  # in a standalone program PyInstaller puts its own error first
    return ""


def _expect(holds: bool, failure: Message, hint: Message = Message("install-again")) -> None:  # noqa: B008  immutable
    if not holds:
        raise ReaderError(failure, hint=hint)
