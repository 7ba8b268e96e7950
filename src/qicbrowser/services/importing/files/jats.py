"""JATS XML, the form in which articles are deposited: its tables, its reference list, and what review it is."""

from collections.abc import Iterator

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, FileForm, Grid, Remark, TableFile, TableNote, TextForm
from qicbrowser.services.importing.files.captions import Caption, caption_of
from qicbrowser.services.importing.files.continued_tables import joined
from qicbrowser.services.importing.files.decoding import decoded
from qicbrowser.services.importing.files.html_blocks import Element, content_of
from qicbrowser.services.importing.files.html_document import check_size
from qicbrowser.services.importing.files.html_rows import nearest
from qicbrowser.services.importing.files.html_tables import grid_from_table
from qicbrowser.services.importing.files.jats_document import parsed_jats, stated_encoding
from qicbrowser.services.importing.files.jats_front import details_of, is_in_sub_article, references_of, text_of
from qicbrowser.services.importing.files.table_notes import notes_of


def read_jats(content: bytes, name: str, form: TextForm = AS_FOUND) -> TableFile:
    """The tables and the reference list of an article; a ReaderError where it has neither, or cannot be read."""
    check_size(len(content), name)
    text, encoding, remarks = decoded(content, stated_encoding(content), form)
    root = parsed_jats(text, name)
    everywhere = list(root.iter("table-wrap"))
    wraps = [wrap for wrap in everywhere if not is_in_sub_article(wrap)]
    grids = joined(grid for wrap in wraps for grid in _grids(wrap))
    images = tuple(
        Remark(Message("table-is-image", label=_caption(wrap).label or _caption(wrap).title))
        for wrap in wraps
        if _is_image(wrap)
    )
    references = references_of(root)
    if not grids and not references:
        if images:
            raise ReaderError(images[0].message, hint=Message("table-as-text-or-page"))
        raise ReaderError(Message("without-tables", path=name), hint=Message("open-page-with-table"))
    others = len(everywhere) - len(wraps)
    left_out = (Remark(Message("tables-of-sub-articles-left-out", n=others)),) if others else ()
    remarks = (*remarks, *images, *left_out)
    return TableFile(name, FileForm.JATS, grids, details_of(root), references, remarks, encoding)


def _grids(wrap: Element) -> Iterator[tuple[Grid, bool]]:
    """The tables of a table-wrap, each with whether it says that it is continued."""
    caption, notes = _caption(wrap), _notes(wrap)
    for table in _tables(wrap):
        yield grid_from_table(table, caption, notes), caption.is_continued


def _tables(wrap: Element) -> list[Element]:
    """Its own tables, but not those of a table-wrap or a cell inside it."""
    return [table for table in nearest(wrap, "table-wrap", "table") if table.tag == "table"]


def _is_image(wrap: Element) -> bool:
    return not _tables(wrap) and next(wrap.iter("graphic", "inline-graphic"), None) is not None


def _caption(wrap: Element) -> Caption:
    """Its own label and caption: not the label of a note, nor of a table inside it."""
    label, title = text_of(wrap.find("label")), text_of(wrap.find("caption"))
    if not label:
        return caption_of([title], is_marked=True) or Caption()
    named = caption_of([label], is_marked=True) or Caption()
    return Caption(named.label or named.title, title, named.is_continued)  # a label may be only a number


def _notes(wrap: Element) -> tuple[TableNote, ...]:
    """Notes with the label that the file gives them, or else the raised marker that they begin with."""
    parts = [part for foot in wrap.findall("table-wrap-foot") for part in nearest(foot, "fn", "p", "attrib")]
    return tuple(note for note in map(_note, parts) if note.text)


def _note(part: Element) -> TableNote:
    """The paragraphs of a note as one."""
    blocks = [placed.block for placed in content_of(part).blocks if placed.block]
    label = text_of(part.find("label"))
    if label:
        return TableNote(label, " ".join(block.text for block in blocks).removeprefix(label).lstrip())
    first, *more = notes_of(blocks) or (TableNote("", ""),)
    return first._replace(text=" ".join([first.text, *(note.text for note in more)]))
