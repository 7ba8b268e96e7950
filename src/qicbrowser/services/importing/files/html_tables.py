"""A `<table>` as a grid: from a web page, the clipboard, JATS or what mammoth makes of a Word document."""

from collections.abc import Iterator

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Block, Grid, GridCell, Remark, TableNote
from qicbrowser.services.importing.files.captions import Caption, caption_of
from qicbrowser.services.importing.files.html_blocks import Content, Element, content_of, style_of
from qicbrowser.services.importing.files.html_rows import Layout, PlacedCell, layout_of, nearest


def grid_from_table(table: Element, caption: Caption | None = None, notes: tuple[TableNote, ...] = ()) -> Grid:
    """The cells of a table with their spans; its label and title are those of its own caption where it has one.

    Without any caption, a first row that is one cell over all columns and begins with "Table 5" is read as one; the row
    stays in the grid.
    """
    layout = layout_of(table)
    contents = [content_of(cell.element) for cell in layout.cells]
    cells = tuple(map(_cell, layout.cells, contents))
    named = own_caption(table) or caption or _first_row(cells, layout.columns) or Caption()
    return Grid(
        named.label,
        named.title,
        layout.rows,
        layout.columns,
        cells,
        _heading_rows(layout),
        notes,
        remarks=tuple(_remarks(layout, contents)),
    )


def own_caption(table: Element) -> Caption | None:
    """What the table's `<caption>` says."""
    lines = [placed.block for part in nearest(table, "caption") for placed in content_of(part).blocks]
    return caption_of([line.text for line in lines if line], is_marked=True)


def nested_tables(table: Element) -> list[Element]:
    """Tables in the cells of a table."""
    return [inner for inner in table.iter("table") if inner is not table]


def _cell(placed: PlacedCell, content: Content) -> GridCell:
    blocks: tuple[Block, ...] = tuple([found.block for found in content.blocks if found.block])
    if "font-weight:bold" in style_of(placed.element):
        blocks = tuple(block._replace(runs=tuple(run._replace(bold=True) for run in block.runs)) for block in blocks)
    is_heading = placed.in_head or placed.element.tag == "th"
    return GridCell(placed.row, placed.column, blocks, placed.row_span, placed.column_span, is_heading)


def _first_row(cells: tuple[GridCell, ...], columns: int) -> Caption | None:
    first = cells[0] if cells else None
    if first is None or columns < 2 or (first.row, first.column_span) != (0, columns):
        return None
    return caption_of([block.text for block in first.blocks])


def _heading_rows(layout: Layout) -> int:
    """Rows of the thead; without one, or where it is all, those above the first cell that is not a `<th>`."""
    if 0 < layout.head_rows < layout.rows:
        return layout.head_rows
    return min((cell.row for cell in layout.cells if cell.element.tag != "th"), default=0)


def _remarks(layout: Layout, contents: list[Content]) -> Iterator[Remark]:
    """What to know about the cells, one remark of a kind, with the place of its first cell."""
    if fault := layout.faults.get("overlap"):
        yield Remark(Message("spans-overlap", n=fault[0]), *fault[1:])
    if fault := layout.faults.get("overrun"):
        yield Remark(Message("spans-overrun", n=fault[0]), *fault[1:])
    if fault := layout.faults.get("cut"):
        yield Remark(Message("table-cut-off"), *fault[1:])
    if found := _counted(layout, [content.images for content in contents]):
        yield Remark(Message("images-in-cells", n=found[0]), *found[1:])
    if found := _counted(layout, [content.nested_tables for content in contents]):
        yield Remark(Message("nested-tables", n=found[0]), *found[1:])
    if found := _counted(layout, [content.deletions for content in contents]):
        yield Remark(Message("deletions-left-out", n=found[0]), *found[1:])
    if short := _short_rows(layout):
        yield Remark(Message("rows-differ", n=len(short)), short[0])


def _counted(layout: Layout, counts: list[int]) -> tuple[int, int, int] | None:
    """The sum of what the cells have, and the place of the first cell that has any."""
    first = next((cell for cell, count in zip(layout.cells, counts, strict=True) if count), None)
    return (sum(counts), first.row, first.column) if first else None


def _short_rows(layout: Layout) -> list[int]:
    """Rows in which not every place is covered."""
    covered = [0] * (layout.rows + 1)  # as changes from row to row
    for cell in layout.cells:
        covered[cell.row] += cell.column_span
        covered[cell.row + cell.row_span] -= cell.column_span
    width, short = 0, []
    for row in range(layout.rows):
        width += covered[row]
        if width < layout.columns:
            short.append(row)
    return short
