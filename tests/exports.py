"""Exports as the command line makes them: in English."""

from pathlib import Path
from typing import Any

from qicbrowser.services.export import clipboard, formats
from qicbrowser.services.export.choice import Choice
from qicbrowser.services.export.export import Exported, Exporting, export, finished
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.request import Request, Words
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

ENGLISH = Words(words, words)

TEXT_FORMATS = ("json", "markdown", "html")
FORMATS = ("csv", "xlsx", *TEXT_FORMATS)
"""Those that need no window."""


def request(library: Library, choice: Choice, options: Options, draw_pages: Any = None) -> Request:
    return Request(library, choice, options, ENGLISH, draw_pages)


def start_export(library: Library, choice: Choice, options: Options, path: Path, draw_pages: Any = None) -> Exporting:
    return export(request(library, choice, options, draw_pages), path)


def write_export(library: Library, choice: Choice, options: Options, path: Path, draw_pages: Any = None) -> Exported:
    return finished(start_export(library, choice, options, path, draw_pages))


def preview(library: Library, choice: Choice, options: Options) -> Preview:
    return formats.exporter_of(options).preview(request(library, choice, options))


def copied(library: Library, choice: Choice, options: Options) -> clipboard.Copied:
    return clipboard.copied(request(library, choice, options))


def ending(options: Options) -> str:
    """What the name of a file of this format ends in."""
    return formats.exporter_of(options).endings[0]
