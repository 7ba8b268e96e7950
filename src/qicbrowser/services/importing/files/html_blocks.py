"""The text of an HTML element as blocks: lines, paragraphs and list items, each of runs of one form."""

import re
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
_LIST_STYLE = re.compile(r"list-style(?:-type)?:([a-z-]+)")
_BOLD = re.compile(r"font-weight:(?:bold|[6-9]00)")
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


class _Form(NamedTuple):
    """What applies to text at a place."""

    raised: bool = False
    bold: bool = False
    target: str = ""
    level: int = 0
    is_marker: bool = False


_Place: TypeAlias = tuple[Element, _Form]
"""The element whose block text belongs to, and the form of the text."""


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
    reader.text(root.text)
    above = [(root, iter(root))]  # not recursive, whatever the depth
    while above:
        element, children = above[-1]
        for child in children:
            tag = child.tag
            if not isinstance(tag, str):  # a comment or the like; of an unknown entity, its name is its text
                if type(child).__name__ == "_Entity":
                    reader.text(child.text)
            elif is_hidden(child):
                reader.hidden(tag)
            elif tables_apart and tag == "table":
                reader.table(child)
            else:
                reader.start(child)
                reader.text(child.text)
                if len(child):
                    above.append((child, iter(child)))
                    break
                reader.end(child)
            reader.text(child.tail)
        else:
            above.pop()
            if above:
                reader.end(element)
                reader.text(element.tail)
    reader.close()
    return Content(tuple(reader.blocks), reader.images, reader.nested_tables, reader.deletions)


class _Reader:
    """Collects runs into blocks."""

    def __init__(self, root: Element) -> None:
        self.blocks: list[PlacedBlock] = []
        self.images = self.nested_tables = self.deletions = 0
        self._places: list[_Place] = [(root, _Form(root.tag == "sup"))]
        self._runs: list[Run] = []
        self._first: _Place | None = None  # of the block's first word
        self._marker = ""
        self._numbers: dict[Element, int] = {}

    def start(self, element: Element) -> None:
        tag = element.tag
        around, form = self._places[-1]
        if tag in _BREAKS:
            self.close()
            if tag == "li":
                self._marker = self._marker_of(element, form.level)
            elif tag == "table":
                self.nested_tables += 1
            if tag != "br":
                around = element
        elif tag in _IMAGES:
            self.images += 1
        style = style_of(element)
        if style or tag in _FORMING:
            form = _form_inside(element, style, form)
        self._places.append((around, form))

    def end(self, element: Element) -> None:
        tag = element.tag
        if tag in _BREAKS:
            self.close()
            if tag == "li":
                self._marker = ""
        self._places.pop()

    def table(self, element: Element) -> None:
        self.close()
        self.blocks.append(PlacedBlock(element, None))

    def hidden(self, tag: str) -> None:
        if tag == "del":
            self.deletions += 1

    def text(self, text: str | None) -> None:
        if not text:
            return
        place = self._places[-1]
        form = place[1]
        if form.is_marker:
            self._marker += text
            return
        if self._first is None and not text.isspace():
            self._first = place
        self._runs.append(Run(text, form.raised, form.bold, form.target))

    def close(self) -> None:
        """End the block, if one has begun."""
        if self._first is not None:
            element, form = self._first
            if block := block_of(self._runs, form.level, self._marker):
                self.blocks.append(PlacedBlock(element, block))
                self._marker = ""
            self._first = None
        if self._runs:
            self._runs = []

    def _marker_of(self, item: Element, level: int) -> str:
        """What a browser prints before a list item."""
        around = item.getparent()
        style = style_of(item) or style_of(around)
        named = _LIST_STYLE.search(style) if style else None
        kind = named[1] if named else around.get("type", "")
        if kind == "none":
            return ""
        if around.tag != "ol":
            return {"disc": "•", "circle": "◦", "square": "▪"}.get(kind.lower(), "•◦▪"[min(max(level, 1), 3) - 1])
        return numbered(self._number(item), kind) + "."

    def _number(self, item: Element) -> int:
        around = item.getparent()
        begin = _whole(around.get("start"), 1)
        step = -1 if "reversed" in around.attrib else 1
        number = self._numbers.get(around, begin - step) + step
        self._numbers[around] = number = _whole(item.get("value"), number)
        return number


def _form_inside(element: Element, style: str, around: _Form) -> _Form:
    """What applies to text in an element, by its tag and its style."""
    tag = element.tag
    word_level = _WORD_LEVEL.search(style)
    return _Form(
        around.raised or tag == "sup" or "vertical-align:super" in style,
        around.bold or tag in ("b", "strong") or bool(_BOLD.search(style)),
        fragment(element.get("href", "")) if tag == "a" and element.get("href") else around.target,
        around.level + 1 if tag in ("ol", "ul") else int(word_level[1]) if word_level else around.level,
        around.is_marker or "mso-list:ignore" in style,
    )


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
