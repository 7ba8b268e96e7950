"""What a format of export consists of."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.embedded import ExportedFile
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.csv_dialects import Preset


class Written(NamedTuple):
    """What was written; `guarded` counts the cells that got an apostrophe against formulas."""

    rows: int
    guarded: int = 0


Writing = Generator[int, None, Written]
"""A file being written: yields the number of rows so far. It can be closed at any time."""


class Exporter(NamedTuple):
    """A format: the dialog, the command line, the preview and reopening read this and nothing else.

    A new one is a module with such a row, listed in `formats.EXPORTERS`.
    """

    format: str
    """Its name in exported files, in the session and on the command line."""
    title: Message
    endings: tuple[str, ...]
    """Of file names, without the dot; a new file gets the first one."""
    write: Callable[[Request, IO[bytes]], Writing]
    preview: Callable[[Request], Preview]
    facts: Callable[[ExportedFile], Provenance | None]
    """Reads the provenance back from a file; None for a file of another format."""
    preset: Preset | None = None
    """Of a CSV file: `format` and `preset` together name the row."""
    sidecar: Callable[[Request, Path, IO[bytes], Written], bytes] | None = None
    """The content of the file beside it that describes it; read from the file as written."""
    has_sheets: bool = False
    is_text: bool = True
    """Whether it can go to standard output and the clipboard."""
    needs_window: bool = False
    has_rows: bool = True
    """Whether rows and columns can be chosen."""
