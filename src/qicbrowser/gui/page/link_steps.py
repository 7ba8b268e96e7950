"""Tab on a page whose columns are reversed: from link to link in the order of reading. Qt goes from the left."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from qicbrowser.gui.page.page_tables import following


def next_link(cursor: QTextCursor, by: int) -> int | None:
    """Where the link after (1) or before (-1) a selection begins, else the first or last one; None at the ends."""
    document = cursor.document()
    if cursor.hasSelection():
        place = cursor.selectionEnd() if by > 0 else cursor.selectionStart()
        block = document.findBlock(cursor.selectionStart())
    else:
        block = document.firstBlock() if by > 0 else document.lastBlock()
        place = block.position() if by > 0 else block.position() + block.length()
    links = [link for link in _links(block) if (link >= place if by > 0 else link < place)]
    while not links:
        block = following(block, by)
        if not block.isValid():
            return None
        links = list(_links(block))
    return links[0 if by > 0 else -1]


def _links(block: QTextBlock) -> Iterator[int]:
    """Where the links of a paragraph begin; neighbouring runs with one address are one link."""
    before, run = "", block.begin()
    while not run.atEnd():
        address = run.fragment().charFormat().anchorHref()
        if address and address != before:
            yield run.fragment().position()
        before = address
        run += 1
