"""Themes as a PDF file, whose pages only the window can set."""

from collections.abc import Iterator
from typing import IO

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.export import html_report
from qicbrowser.services.export.embedded import ExportedFile
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import sheet
from qicbrowser.services.export.theme_summary import SUMMARY_FORMAT, preview_summaries


def _draw(request: Request, file: IO[bytes]) -> Iterator[int]:
    if request.draw_pages is None:
        raise ReaderError(Message("pdf-needs-window"), hint=Message("choose-pdf-in-window"))
    yield from request.draw_pages(request, file)


def _write(request: Request, file: IO[bytes]) -> Writing:
    yield from _draw(request, file)
    return Written(sheet(request.library, request.choice, request.options).rows)


def _write_summaries(request: Request, file: IO[bytes]) -> Writing:
    yield from _draw(request, file)
    return Written(len(request.choice.places))


def _facts(file: ExportedFile) -> Provenance | None:
    if file.head.startswith(b"%PDF"):
        raise ReaderError(Message("pdf-not-reopened", path=file.path), hint=Message("choose-other-format-of-export"))
    return None


PDF = Exporter(
    format="pdf",
    title=Message("pdf"),
    endings=("pdf",),
    write=_write,
    preview=html_report.preview,
    facts=_facts,
    is_text=False,
    needs_window=True,
)

SUMMARY = Exporter(
    format=SUMMARY_FORMAT,
    title=Message("pdf-summary"),
    endings=("pdf",),
    write=_write_summaries,
    preview=preview_summaries,
    facts=_facts,
    is_text=False,
    needs_window=True,
    has_rows=False,
)
