"""A report as a Word document, with the provenance as a part that Word keeps and does not show."""

import json
import zipfile
from typing import IO, TYPE_CHECKING
from xml.sax.saxutils import escape

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.services.export.embedded import (
    CHOOSE_EXPORT,
    DOCUMENT,
    ExportedFile,
    loaded,
    packed_xml,
)
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.html_report import preview
from qicbrowser.services.export.provenance import Provenance, provenance, reviews_of
from qicbrowser.services.export.report import begins_page, report, source_parts
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.bounded_reading import opened

if TYPE_CHECKING:
    from qicbrowser.services.export.docx_document import WordDocument

MOST_ROWS = 2_000
"""Themes or rows of one document: it is made in memory, and Word itself is slow with more."""

_THEMES_AT_ONCE = 20
_NAMESPACE = "urn:qicbrowser:export"
_PART = "customXml/qicbrowser.xml"


def _write(request: Request, file: IO[bytes]) -> Writing:
    from qicbrowser.services.export.docx_document import WordDocument  # with the first document, not with the start

    content = report(request)
    check_length(content.rows)
    facts, words = provenance(request, content.rows), request.words.reader
    source = ", ".join(map(cite_briefly, reviews_of(request.library, request.choice)))
    document = WordDocument(content.title, source, request.paper, has_title=bool(content.opening))
    if not content.is_as_read:  # then every theme has a page of its own, with its own title
        document.add_parts(content.opening)
    for rows, parts in content.parts(_THEMES_AT_ONCE):
        for part in parts:
            if begins_page(content, part):
                document.start_page()
            document.add_parts((part,))
        yield rows
    document.add_source(source_parts(facts, words, is_as_read=content.is_as_read))
    attach_facts(document, facts)
    document.save(file)
    return Written(content.rows)


def attach_facts(document: "WordDocument", facts: Provenance) -> None:
    """Put the provenance into a document."""
    # In ASCII, with what XML cannot hold as JSON's own backslash sequences.
    content = f'<export xmlns="{_NAMESPACE}">{escape(json.dumps(facts))}</export>'.encode("ascii")
    document.attach(f"/{_PART}", content)


def check_length(rows: int) -> None:
    """Raise ReaderError for more rows than a document can have."""
    if rows > MOST_ROWS:
        raise ReaderError(Message("document-too-long", most=MOST_ROWS, rows=rows), hint=Message("choose-html-or-fewer"))


def facts_in(file: ExportedFile) -> Provenance | None:
    if not file.head.startswith(b"PK"):
        return None
    with opened(file.path, CHOOSE_EXPORT) as content, zipfile.ZipFile(content) as document:
        if DOCUMENT not in document.namelist():
            return None
        parts = [name for name in document.namelist() if name.startswith("customXml/") and name.endswith(".xml")]
        for name in parts[:_MOST_PARTS]:
            root = packed_xml(document, name)
            if root.tag == f"{{{_NAMESPACE}}}export":
                return loaded(root.text or "")
    raise ValueError


_MOST_PARTS = 20
"""Parts that are looked at; another program that saved the document may have renamed ours."""

DOCX = Exporter(
    format="docx",
    title=Message("docx"),
    endings=("docx",),
    write=_write,
    preview=preview,
    facts=facts_in,
    is_text=False,
)
