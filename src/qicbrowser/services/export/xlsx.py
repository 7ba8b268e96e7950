"""Themes as a workbook (XLSX), with a sheet per row type if wanted."""

from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.cited_references import cited, sheet_of
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.preview import Preview, first_rows
from qicbrowser.services.export.provenance import provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import sheet, sheets
from qicbrowser.services.export.workbook import write_xlsx
from qicbrowser.services.export.workbook_facts import workbook_facts


def _write(request: Request, file: IO[bytes]) -> Writing:
    library, choice, options, words = request.library, request.choice, request.options, request.words.reader
    tables = sheets(library, choice, options)
    rows = sum(one.rows for one in tables)
    references = cited(library, choice, options)
    yield from write_xlsx(
        file, tables, provenance(request, rows), words, sheet_of(references, words) if references else None
    )
    return Written(rows)


def _preview(request: Request) -> Preview:
    shown = sheet(request.library, request.choice, request.options)
    rows = sum(one.rows for one in sheets(request.library, request.choice, request.options))
    return Preview(rows, len(shown.columns), Message("workbook-holds-text"), table=first_rows(shown))


XLSX = Exporter(
    format="xlsx",
    title=Message("xlsx"),
    endings=("xlsx",),
    write=_write,
    preview=_preview,
    facts=workbook_facts,
    has_sheets=True,
    is_text=False,
)
