"""Up and Down on a page: from line to line in the order of reading, through every box and cell.

Qt goes straight down instead, past whatever is beside the column that the caret is in.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextLine

from qicbrowser.gui.page.page_tables import following


def stepped(cursor: QTextCursor, by: int) -> int | None:
    """The place in the next line (1) or the one before (-1), below or above the caret where they overlap.

    None at the ends of the page.
    """
    block, within = cursor.block(), cursor.positionInBlock()
    line = block.layout().lineForTextPosition(within)
    wanted = _x_of(line, within) + block.layout().position().x() if line.isValid() else 0.0
    number = line.lineNumber() if line.isValid() else 0
    lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
    if 0 <= number + by < len(lines):
        return block.position() + _place_in(lines[number + by], block, wanted)
    for other in _blocks(block, by):
        count = other.layout().lineCount()
        if count and other.isVisible():
            return other.position() + _place_in(other.layout().lineAt(0 if by > 0 else count - 1), other, wanted)
    return None


def _blocks(block: QTextBlock, by: int) -> Iterator[QTextBlock]:
    """The paragraphs with words behind a paragraph, or before it; an arrow between two boxes is none."""
    while (block := following(block, by)).isValid():
        if any(map(str.isalnum, block.text())):
            yield block


def _place_in(line: QTextLine, block: QTextBlock, wanted: float) -> int:
    """The place in a line of a paragraph that is nearest to `wanted`, in pixels from the edge of the page."""
    place = line.xToCursor(wanted - block.layout().position().x())
    return min(int(place), max(line.textStart(), line.textStart() + line.textLength() - (not _is_last(line, block))))


def _is_last(line: QTextLine, block: QTextBlock) -> bool:
    return line.lineNumber() == block.layout().lineCount() - 1


def _x_of(line: QTextLine, within: int) -> float:
    x: tuple[float, int] = line.cursorToX(within)  # type: ignore[assignment]  # with the place, which is the same
    return x[0]
