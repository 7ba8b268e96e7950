"""Word documents (.docx, .docm): their tables, with the captions above and the notes below."""

import io
import re
import zipfile
from collections.abc import Iterator

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import FileForm, Grid, Remark, TableFile, TableNote
from qicbrowser.services.importing.files.archives import checked_archive
from qicbrowser.services.importing.files.captions import Caption, caption_of
from qicbrowser.services.importing.files.cell_text import cleaned
from qicbrowser.services.importing.files.continued_tables import joined
from qicbrowser.services.importing.files.docx_bounds import check_bounds, too_complex
from qicbrowser.services.importing.files.html_blocks import Element, content_of
from qicbrowser.services.importing.files.html_tables import grid_from_table, nested_tables
from qicbrowser.services.importing.files.note_lines import is_note, note_of
from qicbrowser.services.importing.files.office_properties import has_macros, review_of
from qicbrowser.services.importing.files.page_references import references_of

_TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)\s")
_LEFT_OUT = re.compile(r"w:sym element|/math\}oMath")
"""What mammoth says that it ignores."""

_DIVIDER = " .:)"


def read_docx(content: bytes, name: str) -> TableFile:
    """The tables and the reference list of a document; raises ReaderError where it has neither, or is damaged.

    Tracked insertions are read, tracked deletions are not.
    """
    archive = checked_archive(content)
    check_bounds(archive)
    body, is_whole = _html(content)
    grids = joined(grid for table in body.findall("table") for grid in _grids(table))
    references = references_of(body, content_of(body, tables_apart=True).blocks)
    if not grids and not references:
        raise ReaderError(Message("document-without-table"), Message("table-as-text-or-page"))
    remarks = [Remark(Message("macros-ignored"))] if has_macros(archive) else []
    if not is_whole:
        remarks.append(Remark(Message("document-parts-not-read")))
    if _TRACKED.search(_document(archive)):
        remarks.append(Remark(Message("tracked-changes-read")))
    return TableFile(name, FileForm.DOCX, grids, review_of(archive), references, tuple(remarks))


def _html(content: bytes) -> tuple[Element, bool]:
    """The document's body as HTML, and whether none of its symbols and equations is left out.

    No picture and no other file is read, and no rule of its own for the HTML.
    """
    import mammoth  # with the first document, not with the start
    from lxml import etree

    without_pictures = mammoth.images.img_element(lambda _image: {"src": ""})
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(content),
            convert_image=without_pictures,
            external_file_access=False,
            include_embedded_style_map=False,
        )
        page = etree.fromstring(f"<html><body>{result.value}</body></html>", etree.HTMLParser(huge_tree=True))
        return page.find("body"), not any(_LEFT_OUT.search(message.message) for message in result.messages)
    except RecursionError as error:
        raise too_complex() from error
    except Exception as error:  # a malformed document makes mammoth raise almost anything
        raise ReaderError(Message("archive-damaged"), Message("copy-file-again")) from error


def _document(archive: zipfile.ZipFile) -> bytes:
    return archive.read("word/document.xml") if "word/document.xml" in archive.namelist() else b""


def _grids(table: Element) -> Iterator[tuple[Grid, bool]]:
    """The table with whether it says that it is continued, and those in its cells that are tables of their own."""
    caption = _caption(table)
    yield grid_from_table(table, caption, tuple(_notes(table))), bool(caption and caption.is_continued)
    for each in nested_tables(table):
        if (inner := grid_from_table(each)).columns > 1:
            yield inner, False


def _caption(table: Element) -> Caption | None:
    """What the paragraphs just above a table say: "Table S3. Title", or the label and the title in two of them."""
    above: list[str] = []
    for element in table.itersiblings(preceding=True):
        if element.tag == "table" or len(above) == 2:
            break
        if text := _text(element):
            above.insert(0, text)
    if above and (caption := caption_of(above[-1:])):
        return caption
    caption = caption_of(above[:1])
    return caption_of(above, is_marked=True) if caption and not caption.title else None


def _notes(table: Element) -> list[TableNote]:
    """The paragraphs just below a table that begin as notes do."""
    notes = []
    for element in table.itersiblings():
        text = _text(element)
        if not text:
            continue
        raised = _text(element[0]) if len(element) and element[0].tag == "sup" and not element.text else ""
        if element.tag == "table" or caption_of([text]) or not (raised or is_note(text)):
            break
        notes.append(TableNote(raised, text.removeprefix(raised).lstrip(_DIVIDER)) if raised else note_of(text))
    return notes


def _text(element: Element) -> str:
    return cleaned("".join(element.itertext())).strip()
