"""Tables of a web page that are images: they are named, because nothing of them can be read."""

import re
from collections.abc import Iterator
from itertools import islice

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Remark
from qicbrowser.services.importing.files.captions import caption_of
from qicbrowser.services.importing.files.html_blocks import Element, content_of, is_hidden

_TABLE = re.compile(r"(?:^|\s)(?:tw|table-wrap|c-article-table(?:-image|-container)?|table-expansion)(?:\s|$)")
_IMAGES = frozenset(("img", "picture"))
_MOST_FIGURES = 300
_LARGEST_FIGURE = 300
"""Elements in one; figures may be in one another, and each is looked through."""


def image_tables(root: Element) -> Iterator[Remark]:
    """A remark for each figure or part for a table that has an image and no table in it, and is labelled as a table."""
    named: set[Element] = set()
    parts = (part for part in root.iter("figure", "div", "section") if _is_figure(part))
    for part in islice(parts, _MOST_FIGURES):
        if named.isdisjoint(part.iterancestors()) and _is_image(part) and (label := _label(part)):
            named.add(part)
            yield Remark(Message("table-is-image", label=label))


def _is_figure(part: Element) -> bool:
    return part.tag == "figure" or bool(_TABLE.search(part.get("class", "")))


def _is_image(part: Element) -> bool:
    tags = [each.tag for each in islice(part.iter(), _LARGEST_FIGURE)]
    return len(tags) < _LARGEST_FIGURE and "table" not in tags and not _IMAGES.isdisjoint(tags) and not is_hidden(part)


def _label(part: Element) -> str:
    """By the first of its lines that begins as a caption."""
    lines = (placed.block.text for placed in content_of(part).blocks if placed.block)
    captions = (caption_of([line]) for line in lines)
    return next((caption.label for caption in captions if caption and caption.label), "")
