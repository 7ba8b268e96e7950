"""The reference list of a web page or a Word document."""

import re
from collections.abc import Iterator, Sequence

from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.services.importing.files.html_blocks import Element, PlacedBlock, content_of, style_of
from qicbrowser.services.importing.files.html_rows import span_of
from qicbrowser.services.importing.files.reference_paragraphs import entries_below_heading, target_of
from qicbrowser.services.importing.files.review_details import entry_identifiers

_LIST = re.compile(r"\bref-list\b|\breferences?\b|article-references|\bcit-list\b|bibliograph|\bbib\d", re.IGNORECASE)
_LABEL = re.compile(r"(?:^|\s)(?:ref-)?label(?:\s|$)")
_TEXT = re.compile(r"references__text|\bcit-content\b")
_PRINTED = re.compile(r"\[?(\d{1,4})(?:\]\.?|[.)]|\s)\s*(?=\D)")


def references_of(root: Element, outline: Sequence[PlacedBlock]) -> tuple[ListedReference, ...]:
    """The entries of the list that is marked as one; without it, the numbered paragraphs below its heading.

    `outline` is the content of the page with its tables apart.
    """
    items = [item for item in root.iter("li") if _is_entry(item)]
    entries = tuple(_entry(item, number) for item, number in zip(items, _numbers(items), strict=True))
    return tuple(entry for entry in entries if entry.text) or entries_below_heading(outline)


def _is_entry(item: Element) -> bool:
    """Whether a list item is in a reference list, and not in a list inside an entry."""
    around = item.getparent()
    for _ in range(4):
        if around is None or around.tag in ("body", "li", "table"):
            return False
        if _LIST.search(f"{around.get('class', '')} {around.get('id', '')}"):
            return True
        around = around.getparent()
    return False


def _numbers(items: list[Element]) -> Iterator[str]:
    """What a browser prints before each of the entries; "" where it prints no number."""
    last: dict[Element, int] = {}
    for item in items:
        around = item.getparent()
        next_one = last.get(around, span_of(around, "start", 1) - 1) + 1
        last[around] = number = span_of(item, "value", next_one)
        is_numbered = around.tag == "ol" and around.get("type", "1") == "1" and "reversed" not in around.attrib
        yield str(number) if is_numbered and "list-style" not in style_of(around) else ""


def _entry(item: Element, number: str) -> ListedReference:
    label = next((part for part in _elements(item) if _LABEL.search(part.get("class", ""))), None)
    words = next((part for part in _elements(item) if part.tag == "cite" or _TEXT.search(part.get("class", ""))), item)
    text = _text(words)
    printed = _text(label).rstrip(".") if label is not None else item.get("data-counter", "").rstrip(".")
    if label is not None and words is item:
        text = text.removeprefix(_text(label)).lstrip()
    elif not printed and (found := _PRINTED.match(text)):
        printed, text = found[1], text[found.end() :]
    printed = printed or number
    addresses = [part.get("href", "") for part in item.iter("a")]
    return ListedReference(target_of(item), printed.strip("[] "), text, *entry_identifiers(addresses, text))


def _elements(item: Element) -> Iterator[Element]:
    return (part for part in item.iter() if isinstance(part.tag, str))


def _text(element: Element) -> str:
    return " ".join(placed.block.text for placed in content_of(element).blocks if placed.block)
