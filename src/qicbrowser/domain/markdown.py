"""Reads the text of a note as Markdown, line by line: paragraphs of runs, each a span of the text.

A run is a span of the text as it was written, so places in the text and on the page correspond exactly. Only markup is
left out: what is not recognised is shown as it was written. A line of the text is a line on the page; emphasis can span
the lines of a paragraph.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.inline_markdown import Run, inline_lines, inline_runs
from qicbrowser.domain.records import Span

LONGEST = 20_000
"""Characters of a note that is read as Markdown; a longer one is shown as it was written."""

_DEEPEST = 12
"""Quotes and lists within one another; a line with more is shown as it was written."""

RULER = "―" * 12
"""What a line between paragraphs is shown as."""

_MARKUP = re.compile(r"[*_~`#|\[\\]|^[ \t]*(?:>|[-+]|\d{1,9}[.)](?:\s|$))|www\.|://|mailto:|\S@\S", re.MULTILINE)
"""Text without any of these is not Markdown: it is shown with its blank lines."""

_QUOTE = re.compile(r"[ \t]*>(?![ \t]*\d)[ \t]?")
"""The mark of a quote; but "> 5 studies" is a comparison."""

_ITEM = re.compile(r"[ \t]*(?P<marker>[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_TASK = re.compile(r"\[(?P<state>[ xX])\](?:[ \t]+|$)")
_RULER = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")
_HEADING = re.compile(r"[ \t]*(?P<signs>#{1,6})[ \t]+")
_FENCE = re.compile(r"[ \t]*(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")
_DELIMITER_ROW = re.compile(r"(?=.*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_DIVIDER = re.compile(r"(?<!\\)\|")
_BLANKS = " \t"


class Paragraph(NamedTuple):
    """A line on the page; `heading` is the level of a heading, `depth` of a list, `quoted` of a quote."""

    runs: tuple[Run, ...] = ()
    heading: int = 0
    depth: int = 0
    quoted: int = 0
    code: bool = False
    ruler: bool = False

    @property
    def steps(self) -> int:
        """How many steps it is indented; lists that go deeper than a page can show are cut off."""
        return min(max(0, self.depth - 1) + self.quoted, _DEEPEST)


@lru_cache(maxsize=256)  # more notes than a page lists: a page is written again with every letter of the edited note
def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The text of a note as it is to be shown; as it was written, where it is not Markdown."""
    if len(text) <= LONGEST and _MARKUP.search(text):
        read = tuple(_Reader(text).paragraphs())
        if any(run.span and not run.sign for paragraph in read for run in paragraph.runs):
            return read
    return (Paragraph((Run(Span(0, len(text))),)),)


def unmarked(text: str) -> str:
    """The text of a note without the marks of Markdown, as plain text in the same lines."""
    return "\n".join("".join(run.shown(text) for run in paragraph.runs) for paragraph in paragraphs(text))


class _Reader:
    """Reads lines from the first to the last; remembers the open code block, table and list items."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = list(_lines(text))
        self._fence = ""
        self._in_table = False
        self._items: list[int] = []
        """The columns of the markers of the open list items."""
        self._open: list[tuple[Paragraph, Span]] = []
        """The lines, with their words, of the paragraph that the next line may belong to."""

    def paragraphs(self) -> Iterator[Paragraph]:
        for number, line in enumerate(self._lines):
            if self._fence:
                yield from self._code(line)
            elif line.of(self._text).strip():
                yield from self._line(number, line)
            else:
                self._in_table = False
                yield from self._close_paragraph()
        yield from self._close_paragraph()

    def _close_paragraph(self) -> Iterator[Paragraph]:
        """The lines of the open paragraph."""
        lines, self._open = self._open, []
        inline = inline_lines(self._text, [words for _, words in lines], Run())
        for (paragraph, _), runs in zip(lines, inline, strict=True):
            yield paragraph._replace(runs=(*paragraph.runs, *runs))

    def _code(self, line: Span) -> Iterator[Paragraph]:
        """A line of a code block; nothing for the fence that closes it."""
        fence = _FENCE.fullmatch(self._text, *line)
        if fence and not fence["info"].strip() and fence["fence"].startswith(self._fence):
            self._fence = ""
        else:
            yield Paragraph((Run(line, code=True),) if line.start < line.end else (), code=True)

    def _line(self, number: int, line: Span) -> Iterator[Paragraph]:
        """A line outside code blocks, after the paragraph it ends; nothing for one that is only markup."""
        block = self._block(number, line)
        if block is None:
            yield from self._nested(line)
        else:
            yield from self._close_paragraph()
            yield from block

    def _block(self, number: int, line: Span) -> tuple[Paragraph, ...] | None:
        """A line of a table, a ruler or the beginning of a code block; None for any other."""
        if self._is_table_header(number):
            self._in_table = True
            return (self._row(line, Run(bold=True)),)
        if self._in_table and _DELIMITER_ROW.fullmatch(self._text, *line):
            return ()
        if self._in_table and _DIVIDER.search(self._text, *line):
            return (self._row(line, Run()),)
        if _RULER.fullmatch(self._text, *line):
            return (Paragraph(ruler=True),)
        if fence := _FENCE.fullmatch(self._text, *line):
            self._fence = fence["fence"]
            info = _stripped(self._text, Span(*fence.span("info")))
            return (Paragraph((Run(info, aside=True),)),) if info.start < info.end else ()
        return None

    def _is_table_header(self, number: int) -> bool:
        """Whether a table begins with this line: the next one is of dashes and dividers only."""
        if self._in_table or number + 1 == len(self._lines) or not _DIVIDER.search(self._text, *self._lines[number]):
            return False
        return _DELIMITER_ROW.fullmatch(self._text, *self._lines[number + 1]) is not None

    def _row(self, line: Span, style: Run) -> Paragraph:
        """A row of a table: its cells in one line, with dividers between them."""
        start, end = _stripped(self._text, line)
        start += self._text[start] == "|"
        end -= start < end and self._text[end - 1] == "|" and self._text[end - 2] != "\\"
        runs: list[Run] = []
        for number, cell_end in enumerate(
            [*(found.start() for found in _DIVIDER.finditer(self._text, start, end)), end]
        ):
            if number:
                runs.append(Run(sign=" | ", aside=True))
            runs += inline_runs(self._text, _stripped(self._text, Span(start, cell_end)), style)
            start = cell_end + 1
        return Paragraph(tuple(runs))

    def _nested(self, line: Span) -> Iterator[Paragraph]:
        """A line in any number of quotes and list items, or in none; it is held back while its paragraph is open."""
        at, quoted, runs = line.start, 0, list[Run]()
        for _ in range(_DEEPEST):
            if quote := _QUOTE.match(self._text, at, line.end):
                quoted += 1
                at = quote.end()
            elif item := _ITEM.match(self._text, at, line.end):
                self._close_items(item.start("marker") - line.start)
                self._items.append(item.start("marker") - line.start)
                runs.append(marker := self._marker(item, line.end))
                at = marker.span.end if marker.span else item.end()
            else:
                break
        else:
            yield from self._close_paragraph()
            yield Paragraph((Run(line),))
            return
        if not runs:
            indent = _stripped(self._text, Span(at, line.end)).start
            self._close_items(indent - line.start)
            at = indent if self._items else at
        yield from self._last_part(Span(at, line.end), Paragraph(tuple(runs), depth=len(self._items), quoted=quoted))

    def _close_items(self, column: int) -> None:
        self._items = [marker for marker in self._items if marker < column]

    def _marker(self, item: re.Match[str], end: int) -> Run:
        """The bullet, number or tick box that a list item begins with, and the blanks after it."""
        if item["marker"] not in "-*":  # "+ 3" may be meant as it is written
            return Run(Span(item.start("marker"), item.end()))
        if task := _TASK.match(self._text, item.end(), end):
            return Run(Span(item.start("marker"), task.end()), "☐ " if task["state"] == " " else "☑ ")
        return Run(Span(item.start("marker"), item.end()), "• ")

    def _last_part(self, rest: Span, paragraph: Paragraph) -> Iterator[Paragraph]:
        """The text of a line after its quotes and list items: a heading, or words of a paragraph."""
        heading = _HEADING.match(self._text, *rest)
        if heading and heading.end() < rest.end:
            yield from self._close_paragraph()
            rest = _stripped(self._text, Span(heading.end(), rest.end))
            before_signs = rest.of(self._text).rstrip("#")
            if before_signs.endswith((" ", "\t")):  # signs may close a heading, too
                rest = _stripped(self._text, Span(rest.start, rest.start + len(before_signs)))
            runs = inline_runs(self._text, rest, Run(bold=True))
            yield paragraph._replace(heading=len(heading["signs"]), runs=(*paragraph.runs, *runs))
        elif rest.of(self._text).strip():
            if paragraph.runs or (self._open and self._open[0][0].quoted != paragraph.quoted):
                yield from self._close_paragraph()
            self._open.append((paragraph, rest))
        else:
            yield from self._close_paragraph()
            yield paragraph


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1


def _stripped(text: str, span: Span) -> Span:
    """A span without the blanks at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_BLANKS))
    return Span(start, max(start, span.start + len(words.rstrip(_BLANKS))))
