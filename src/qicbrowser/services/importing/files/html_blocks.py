"""The text of an HTML element as blocks: lines, paragraphs and list items, each of runs of one form."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from qicbrowser.domain.tables.grid import Block, Run
from qicbrowser.services.importing.files.cell_text import block_of

Element: TypeAlias = Any
"""An element of lxml, which ships no types."""

_BREAKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
    )
)
_FORMING = frozenset(("a", "b", "ol", "strong", "sup", "ul"))
"""Elements that change the form of the text in them without any style."""

_HIDDEN = frozenset(
    (
        *("annotation", "annotation-xml", "del", "head", "object", "script", "select", "style", "svg", "template"),
        *("tex-math", "textarea"),
    )
)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:u-|usa-)?(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:\s|$)", re.IGNORECASE
)
_BLANK = re.compile(r"\s")
_WORD_LEVEL = re.compile(r"mso-list:[^;]*?level([1-9])")
_IMAGES = frozenset(("graphic", "img", "inline-graphic", "picture"))


class PlacedBlock(NamedTuple):
    """A block with the element that it is the text of; or, without a block, a table that stands between blocks."""

    element: Element
    block: Block | None


class Content(NamedTuple):
    """What an element holds: its blocks, and how many elements of it are not text or were left out."""

    blocks: tuple[PlacedBlock, ...]
    images: int
    nested_tables: int
    deletions: int


class _State(NamedTuple):
    """What applies to text at a place."""

    element: Element
    raised: bool = False
    bold: bool = False
    target: str = ""
    level: int = 0
    is_marker: bool = False


def style_of(element: Element) -> str:
    """The element's own CSS, in lower case and without blanks."""
    style = element.get("style")
    return _BLANK.sub("", style).lower() if style else ""


def is_hidden(element: Element) -> bool:
    """Whether a browser shows nothing of the element."""
    if element.tag in _HIDDEN or element.get("hidden") is not None:
        return True
    style, names = style_of(element), element.get("class")
    return "display:none" in style or "mso-hide:all" in style or bool(names and _HIDDEN_CLASS.search(names))


def fragment(address: str) -> str:
    """The part of a link's address that names a place in a page; "" without one."""
    name = address.partition("#")[2].strip()
    return "" if name.startswith(":~:") else name


def content_of(root: Element, *, tables_apart: bool = False) -> Content:
    """The blocks of an element; with `tables_apart`, its tables stand between them and their text is not read."""
    reader = _Reader(root)
    for kind, element, text in _events(root, tables_apart=tables_apart):
        if kind == "start":
            reader.start(element)
        elif kind == "end":
            reader.end(element)
        elif kind == "table":
            reader.table(element)
        elif kind == "hidden":
            reader.seen["deletion"] += element.tag == "del"
        reader.text(text)
    reader.close()
    seen = reader.seen
    return Content(tuple(reader.blocks), seen["image"], seen["table"], seen["deletion"])


def _events(root: Element, *, tables_apart: bool) -> Iterator[tuple[str, Element, str]]:
    """Starts and ends of what is inside an element, each with the text after it; not recursive, whatever the depth."""
    yield "text", root, root.text or ""
    above = [(root, iter(root))]
    while above:
        element, children = above[-1]
        child = next(children, None)
        if child is None:
            above.pop()
            if above:
                yield "end", element, element.tail or ""
        elif not isinstance(child.tag, str):  # a comment or the like; of an unknown entity, its name is its text
            name = child.text if type(child).__name__ == "_Entity" else ""
            yield "text", child, name + (child.tail or "")
        elif is_hidden(child):
            yield "hidden", child, child.tail or ""
        elif tables_apart and child.tag == "table":
            yield "table", child, child.tail or ""
        else:
            yield "start", child, child.text or ""
            above.append((child, iter(child)))


class _Reader:
    """Collects runs into blocks."""

    def __init__(self, root: Element) -> None:
        self.blocks: list[PlacedBlock] = []
        self.seen: Counter[str] = Counter()
        self._states = [_State(root, root.tag == "sup")]
        self._runs: list[Run] = []
        self._first = self._states[0]  # the state at the block's first word
        self._marker = ""
        self._numbers: dict[Element, int] = {}

    def start(self, element: Element) -> None:
        tag, above = element.tag, self._states[-1]
        if tag in _BREAKS:
            self.close()
        if tag == "table":
            self.seen["table"] += 1
        elif tag in _IMAGES:
            self.seen["image"] += 1
        elif tag == "li":
            self._marker = self._marker_of(element, above.level)
        self._states.append(self._inside(element, above))

    def _inside(self, element: Element, above: _State) -> _State:
        tag, style = element.tag, style_of(element)
        if not style and tag not in _FORMING:
            return above._replace(element=element) if tag in _BREAKS and tag != "br" else above
        word_level = _WORD_LEVEL.search(style)
        return _State(
            element if tag in _BREAKS and tag != "br" else above.element,
            above.raised or tag == "sup" or "vertical-align:super" in style,
            above.bold or tag in ("b", "strong") or bool(re.search(r"font-weight:(?:bold|[6-9]00)", style)),
            fragment(element.get("href", "")) if tag == "a" and element.get("href") else above.target,
            above.level + 1 if tag in ("ol", "ul") else int(word_level[1]) if word_level else above.level,
            above.is_marker or "mso-list:ignore" in style,
        )

    def end(self, element: Element) -> None:
        if element.tag in _BREAKS:
            self.close()
        if element.tag == "li":
            self._marker = ""
        self._states.pop()

    def table(self, element: Element) -> None:
        self.close()
        self.blocks.append(PlacedBlock(element, None))

    def text(self, text: str) -> None:
        if not text:
            return
        state = self._states[-1]
        if state.is_marker:
            self._marker += text
            return
        if text.strip() and not any(run.text.strip() for run in self._runs):
            self._first = state
        self._runs.append(Run(text, state.raised, state.bold, state.target))

    def close(self) -> None:
        """End the block, if one has begun."""
        block = block_of(self._runs, self._first.level, self._marker) if self._runs else None
        self._runs = []
        if block:
            self.blocks.append(PlacedBlock(self._first.element, block))
            self._marker = ""

    def _marker_of(self, item: Element, level: int) -> str:
        """What a browser prints before a list item."""
        ordered = item.getparent().tag == "ol"
        style = re.search(r"list-style(?:-type)?:([a-z-]+)", style_of(item) or style_of(item.getparent()))
        kind = style[1] if style else item.getparent().get("type", "")
        if kind == "none":
            return ""
        if not ordered:
            return {"disc": "•", "circle": "◦", "square": "▪"}.get(kind.lower(), "•◦▪"[min(max(level, 1), 3) - 1])
        return numbered(self._number(item), kind) + "."

    def _number(self, item: Element) -> int:
        around = item.getparent()
        begin = _whole(around.get("start"), 1)
        step = -1 if "reversed" in around.attrib else 1
        number = self._numbers.get(around, begin - step) + step
        self._numbers[around] = number = _whole(item.get("value"), number)
        return number


def numbered(number: int, kind: str) -> str:
    """A list's number in the form that its `type` or style names."""
    if kind in ("a", "A") or kind.endswith(("-alpha", "-latin")):
        if 1 <= number <= 26:
            letter = chr(ord("a") + number - 1)
            return letter.upper() if kind == "A" or kind.startswith("upper") else letter
    elif (kind in ("i", "I") or kind.endswith("-roman")) and 1 <= number < 40:
        roman = "x" * (number // 10) + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]
        return roman.upper() if kind == "I" or kind.startswith("upper") else roman
    return str(number)


def _whole(text: str | None, otherwise: int) -> int:
    found = re.match(r"\s*(-?\d{1,9})", text or "")
    return int(found[1]) if found else otherwise
