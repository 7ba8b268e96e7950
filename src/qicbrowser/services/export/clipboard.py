"""An export for the clipboard: as text, and as a table that pastes into a spreadsheet."""

from io import BytesIO
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.export.formats import exporter_of, with_ending
from qicbrowser.services.export.html_report import as_cells
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import sheet

MOST_ROWS = 10_000


class Copied(NamedTuple):
    text: str
    html: str


def copied(request: Request) -> Copied:
    """The export, as tab-separated lines where its format is not text; raises ReaderError for too many rows."""
    shown = sheet(request.library, request.choice, request.options)
    if shown.rows > MOST_ROWS:
        raise ReaderError(
            Message("clipboard-too-small", most=MOST_ROWS, rows=shown.rows), hint=Message("save-or-choose-fewer")
        )
    if not exporter_of(request.options).is_text:
        request = request._replace(options=with_ending(request.options, "tsv"))
    file = BytesIO()
    for _ in exporter_of(request.options).write(request, file):
        pass
    return Copied(file.getvalue().decode("utf-8-sig"), as_cells(shown))
