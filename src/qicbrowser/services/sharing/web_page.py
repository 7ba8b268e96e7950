"""Writes reviews as one web page: readable as it is, with a map, contexts and a search where scripts run.

Its Content-Security-Policy lets nothing be fetched, and only our own style and script be used, by their hashes.
"""

import base64
import hashlib
import os
import re
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from string import Template
from typing import NamedTuple

from qicbrowser import __version__
from qicbrowser.paths import resource
from qicbrowser.services.export.html_parts import clean
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.sharing.contents import PageContents
from qicbrowser.services.sharing.page_parts import PageParts


class SharedPage(NamedTuple):
    """What was written: the file, its size in bytes, and how many themes are in it."""

    path: Path
    size: int
    themes: int

    @property
    def kilobytes(self) -> int:
        return -(-self.size // 1000)


Sharing = Generator[int, None, SharedPage]
"""A page being written: yields the number of themes so far. Closing it leaves nothing behind."""


def share(contents: PageContents, path: Path) -> Sharing:
    """Write the page, whole or not at all; raises ReaderError when it cannot be, or is one of the program's files."""
    path = Path(os.path.realpath(path))
    with whole_files(OwnFiles.of(contents.library)) as writing, writing(path) as file:
        yield from write_page(contents, file.write)
        size = file.tell()
    return SharedPage(path, size, len(contents.places))


def write_page(contents: PageContents, write: Callable[[bytes], object]) -> Generator[int, None, None]:
    """Write the page in pieces; yields the number of themes so far."""
    parts = PageParts(contents)
    for text, themes in _texts(parts):
        write(text.encode("utf-8", "replace"))
        yield themes


def _texts(parts: PageParts) -> Iterator[tuple[str, int]]:
    """The page piece by piece, each with the number of themes that are written."""
    template = resource("web-page/page.html").read_text(encoding="utf-8")
    style, script = (resource(f"web-page/page.{ending}").read_text(encoding="utf-8") for ending in ("css", "js"))
    words = parts.page_words() | {
        "program": clean(f"QIC Browser {__version__}"),
        "policy": policy(style, script),
        "style": style,
        "script": script,
    }
    outside = re.split(r"<!-- ([a-z]+) -->\n?", template)
    written = 0
    for text, name in zip(outside[::2], [*outside[1::2], ""], strict=True):
        yield Template(text).substitute(words), written
        for piece, themes in parts.part(name) if name else ():
            written = max(written, themes)
            yield piece, written


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy of the page."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}';"
        " base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
