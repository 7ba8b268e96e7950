"""A web page, a page saved by Word, or HTML from the clipboard: its tables, its references, and its review."""

import re
from collections.abc import Iterator, Sequence

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, FileForm, Grid, Remark, TableFile, TextForm
from qicbrowser.services.importing.files.captions import caption_of
from qicbrowser.services.importing.files.continued_tables import joined
from qicbrowser.services.importing.files.html_blocks import Element, PlacedBlock, content_of
from qicbrowser.services.importing.files.html_document import check_size, page_text, parsed
from qicbrowser.services.importing.files.html_tables import grid_from_table, nested_tables, own_caption
from qicbrowser.services.importing.files.image_tables import image_tables
from qicbrowser.services.importing.files.page_details import details_of, publisher_of
from qicbrowser.services.importing.files.page_outline import caption_at, notes_at
from qicbrowser.services.importing.files.page_references import references_of

_FRAME_TAGS = ("nav", "footer", "header", "aside")
_FRAME_ROLES = ("navigation", "banner", "contentinfo", "complementary", "search")
_CLIPBOARD_HEADER = re.compile(r"Version:\s?[\d.]+\s[^<]{0,4000}?(?=<)")
_WRAPPER_CELLS = 6
"""The most cells of a table that holds other tables to arrange them on the page."""

_DEEPEST = 8
"""Tables that arrange tables, in one another."""


def read_html(content: bytes, name: str, form: TextForm = AS_FOUND) -> TableFile:
    """The tables and the reference list of a page; a ReaderError where it has neither, or is too large."""
    text, encoding, remarks = page_text(content, name, form)
    read = _read(text, name, remarks)
    if not read.tables and not read.references:
        if image := next((each.message for each in read.remarks if each.message.id == "table-is-image"), None):
            raise ReaderError(image, hint=Message("table-as-text-or-page"))
        raise ReaderError(Message("without-tables", path=name), hint=Message("open-page-with-table"))
    return read._replace(encoding=encoding)


def read_html_text(text: str) -> TableFile:
    """The tables of HTML from the clipboard, with or without Windows' header; a ReaderError where it has none."""
    check_size(len(text), "")
    if header := _CLIPBOARD_HEADER.match(text):
        text = text[header.end() :]
    if "<table" not in text.lower():  # rows alone were copied
        text = f"<table>{text}</table>"
    read = _read(text, "", ())
    if not any(grid.cells for grid in read.tables):
        raise ReaderError(Message("without-tables-pasted"), hint=Message("open-page-with-table"))
    return read


def _read(text: str, name: str, remarks: tuple[Remark, ...]) -> TableFile:
    root, dropped = parsed(text)
    if root is None:
        return TableFile(name, FileForm.HTML, ())
    publisher = publisher_of(root)
    outline = content_of(root, tables_apart=True).blocks
    grids = joined(_grids(outline, publisher))
    return TableFile(
        name,
        FileForm.HTML,
        _titled(root, grids),
        details_of(root, publisher),
        references_of(root, outline),
        (*remarks, *dropped, *image_tables(root)),
        publisher=publisher,
    )


def _grids(outline: Sequence[PlacedBlock], publisher: str, depth: int = 0) -> Iterator[tuple[Grid, bool]]:
    """The tables of an outline, each with whether it says that it is continued."""
    for at, placed in enumerate(outline):
        if placed.block is not None:
            continue
        caption = own_caption(placed.element) or caption_at(outline, at)
        notes = notes_at(outline, at, in_lists=publisher == "highwire")
        grid = grid_from_table(placed.element, caption, notes)
        is_wrapper = depth < _DEEPEST and _arranges_tables(placed.element, grid)
        is_layout = is_wrapper or grid.rows < 2 or not any(cell.blocks for cell in grid.cells)
        is_layout = is_layout or _is_of_frame(placed.element)
        yield grid._replace(is_layout=is_layout), bool(caption and caption.is_continued)
        if is_wrapper:
            yield from _grids(content_of(placed.element, tables_apart=True).blocks, publisher, depth + 1)


def _arranges_tables(table: Element, grid: Grid) -> bool:
    """Whether a table only arranges other tables on the page."""
    if grid.heading_rows or grid.title or "Mso" in table.get("class", ""):
        return False
    return (grid.columns == 1 or len(grid.cells) <= _WRAPPER_CELLS) and bool(nested_tables(table))


def _is_of_frame(table: Element) -> bool:
    """Whether a table is a part of the page around the article, or says that it is not of data."""
    if table.get("role", "") in ("presentation", "none"):
        return True
    return any(above.tag in _FRAME_TAGS or above.get("role", "") in _FRAME_ROLES for above in table.iterancestors())


def _titled(root: Element, grids: tuple[Grid, ...]) -> tuple[Grid, ...]:
    """The page of a single table may name it only in the title of the window: "Table 3 Barriers | A review"."""
    data = [grid for grid in grids if not grid.is_layout]
    title = root.findtext(".//title") or ""
    named = caption_of([title.partition(" | ")[0]])
    if len(data) != 1 or data[0].label or data[0].title or not named:
        return grids
    return tuple(
        grid if grid.is_layout else grid._replace(label=named.label, title=" ".join(named.title.split()))
        for grid in grids
    )
