"""What a note's words look like when they are read as Markdown: paragraphs of runs, each a stretch of the words.

Qt parses. What it makes is laid beside the words again, in order: whatever it left out that is more than markup (an
address, the number of an item, a language) is shown as it was written, so that no word is ever out of sight.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat, QTextFragment

from qicbrowser.domain.records import Span

LONGEST = 20_000
"""Characters of a note that is read as Markdown; a longer one is shown as it was written."""

_LONGEST_WORD = 500
_DEEPEST = 12
"""Levels of quotes and lists; a note nested more deeply is shown as it was written."""

_SIGNS = re.compile(
    r"[*_~`#|\[\\]|^[ \t]*(?:>|[-+=]|\d{1,9}[.)](?:\s|$))|^(?: {4}|\t)|www\.|://|mailto:|\S@\S", re.MULTILINE
)
"""Without one of these there is nothing to read but lines of words."""

_NESTED = re.compile(rf"^(?:[ \t]*(?:>|[-+*]|\d{{1,9}}[.)])){{{_DEEPEST},}}|[\[*_~`]{{{4 * _DEEPEST},}}", re.MULTILINE)
_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
"""Characters that a text document takes for its own, or does not hold."""

_LITERAL = re.compile(r"&|(?<=\w)[*~]+(?=\w)|^[ \t]*>(?=[ \t]*\d)", re.MULTILINE)
"""Signs that are words to most readers: an ampersand, a product, "> 5 studies"."""

_MARKUP = frozenset(" \t\n*_~`#>|-+=:[]()!\\<")
_EDGES = " \t*_~`#|>"
_LINKED = re.compile(r"\](?=\()|!\[")
_ADDRESS = re.compile(r"[*_~`]*\]\(\s*<?")
_MARKER = re.compile(r"[\s>]*([-*+]|\d{1,9}[.)])(?=\s|$)[ \t]*")
_TICK = re.compile(r"\[[ xX]\]")
_FENCE = re.compile(r"[\s>]*(?:`{3,}|~{3,})[^\n]*\n")
_WORD = re.compile(r"\S+")
_WEB = ("http", "https", "mailto")


class Run(NamedTuple):
    """A stretch of the note's words in one style, or a sign of our own: in their place, or between them."""

    span: Span | None = None
    sign: str = ""
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    aside: bool = False
    """Shown so that it is not lost: an address, the language of a piece of code."""
    link: str = ""


class Paragraph(NamedTuple):
    """Runs that stand together; `heading` is its level, `depth` and `quoted` how far in it stands. A ruler has none."""

    runs: tuple[Run, ...]
    heading: int = 0
    depth: int = 0
    quoted: int = 0
    code: bool = False
    ruler: bool = False


@lru_cache(
    maxsize=256
)  # more than a page lists; a page is written anew with every word of the note that is being written
def paragraphs(words: str) -> tuple[Paragraph, ...]:
    """The words of a note as they are to be shown: as they were written, where they cannot be read as Markdown."""
    if len(words) <= LONGEST and _SIGNS.search(words) and not _UNREADABLE.search(words) and not _NESTED.search(words):
        try:
            read = _laid_out(words, _aligned(words))
        except _LostError:
            read = ()
        if any(run.span and not run.sign for paragraph in read for run in paragraph.runs):
            return read
    return (Paragraph((Run(Span(0, len(words))),)),)


def is_web(address: str) -> bool:
    """Whether an address leads into the web, or to a letter: nothing else becomes a link."""
    return QUrl(address).scheme().lower() in _WEB


class _Parsed(QTextDocument):
    """Qt's reading of Markdown; it fetches nothing."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


class _LostError(Exception):
    """What Qt made cannot be found in the words again."""


class _Block(NamedTuple):
    """A block that Qt made: how it stands, its runs laid on the words, and the table, row and column it is in."""

    form: Paragraph
    runs: list[Run]
    cell: tuple[int, int, int] | None


def _aligned(words: str) -> list[_Block]:
    # Characters that are not in the words stand for the signs that Qt shall leave alone.
    free = (chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in words)
    stand_ins = {sign: next(free) for sign in "&*~>"}
    parsed = _Parsed()
    features = QTextDocument.MarkdownFeature
    meant = _LITERAL.sub(lambda found: "".join(stand_ins.get(sign, sign) for sign in found[0]), words)
    parsed.setMarkdown(meant, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    aligner = _Aligner(words, str.maketrans({stand_in: sign for sign, stand_in in stand_ins.items()}))
    blocks: list[_Block] = []
    block = parsed.begin()
    while block.isValid():
        blocks.append(aligner.read(block, after_code=bool(blocks) and blocks[-1].form.code))
        block = block.next()
    return blocks


class _Aligner:
    """Goes through the words from their beginning, looking for what was read of them next."""

    def __init__(self, words: str, signs: dict[int, str]) -> None:
        self._words = words
        self._signs = signs
        self._at = 0

    def read(self, block: QTextBlock, *, after_code: bool) -> _Block:
        form, listed, table = block.blockFormat(), block.textList(), QTextCursor(block).currentTable()
        paragraph = Paragraph(
            (),
            form.headingLevel(),
            form.indent() + (listed.format().indent() if listed else 0),
            form.intProperty(QTextFormat.Property.BlockQuoteLevel),
            form.hasProperty(QTextFormat.Property.BlockCodeFence),
            form.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth),
        )
        if paragraph.code and not after_code and (fence := _FENCE.match(self._words, self._line())):
            self._at = fence.end()
        at = table.cellAt(block.position()) if table else None
        cell = (table.firstPosition(), at.row(), at.column()) if table and at else None
        ticked = form.marker() != QTextBlockFormat.MarkerType.NoMarker
        runs = self._markers(ticked=ticked) if listed else []
        pieces = block.begin()
        while not pieces.atEnd():
            runs += self._read_piece(pieces.fragment(), code=paragraph.code)
            pieces += 1
        if cell and cell[1] == 0:
            runs = [run._replace(bold=True) for run in runs]
        return _Block(paragraph, runs, cell)

    def _line(self) -> int:
        """Where the next line begins."""
        begun = self._at == 0 or self._words[self._at - 1] == "\n"
        return self._at if begun else self._words.find("\n", self._at) + 1 or self._at

    def _markers(self, *, ticked: bool) -> list[Run]:
        """What an item begins with: its number as it was written, or a bullet."""
        runs = []
        at = self._line()
        while found := _MARKER.match(self._words, at):
            bullet = found[1] in "-*"
            runs.append(Run(Span(*found.span(1)), "•" if bullet else ""))
            at = self._at = found.end()
        if ticked and (tick := _TICK.match(self._words, at)):
            runs[-1:] = [Run(Span(*tick.span()), "☐" if tick[0][1] == " " else "☑")]
            self._at = tick.end()
        return runs

    def _read_piece(self, piece: QTextFragment, *, code: bool) -> list[Run]:
        text, form = piece.text().translate(self._signs), piece.charFormat()
        if form.isImageFormat():
            return []
        address = form.anchorHref().translate(self._signs)
        style = Run(
            bold=form.fontWeight() > QFont.Weight.Normal,
            italic=form.fontItalic() or (form.fontUnderline() and not address),  # what Qt makes of _words_
            strike=form.fontStrikeOut(),
            code=form.fontFixedPitch() or "monospace" in (form.fontFamilies() or ()),
            link=address if is_web(address) else "",
        )
        whole = self._words.find(text, self._at) if code else -1
        if whole >= 0:
            self._at = whole + len(text)
            return [style._replace(span=Span(whole, self._at))]
        runs = [style._replace(span=span) for word in _WORD.findall(text) for span in self._find(word)]
        if address and (opened := _ADDRESS.match(self._words, self._at)):
            self._at = opened.end() + len(address) * self._words.startswith(address, opened.end())
        return runs

    def _find(self, word: str) -> list[Span]:
        """The next place of a word, in which signs can have been written with a backslash before them."""
        at = self._words.find(word, self._at)
        if at >= 0:
            self._at = at + len(word)
            return [Span(at, self._at)]
        if len(word) > _LONGEST_WORD:
            raise _LostError
        found = re.compile(r"(\\?)".join(re.escape(sign) for sign in word)).search(self._words, self._at)
        if not found:
            raise _LostError
        self._at = found.end()
        left_out = [found.start(group) for group in range(1, len(word)) if found[group]]
        ends = [*left_out, found.end()]
        return [Span(*ends_of) for ends_of in zip([found.start(), *(at + 1 for at in left_out)], ends, strict=True)]


def _laid_out(words: str, blocks: Sequence[_Block]) -> tuple[Paragraph, ...]:
    """Paragraphs of the blocks, with all that stands between what was read of the words and is more than markup."""
    done: list[Paragraph] = []
    shown = 0
    last = None
    for block in blocks:
        runs: list[Run] = []
        first = True
        for run in block.runs:
            if run.span is None:
                runs.append(run)
                continue
            gap = Span(shown, run.span.start)
            if runs and runs[-1].span and _goes_on(runs[-1], run, gap.of(words)):
                runs[-1] = run._replace(span=Span(runs[-1].span.start, run.span.end))
            else:
                runs += [*(_before(words, gap, done) if first else _between(words, gap)), run]
            first, shown = False, run.span.end
        if block.cell and last and block.cell[:2] == last[:2]:
            divider = (Run(sign=" | ", aside=True),) if block.cell != last else ()
            done[-1] = done[-1]._replace(runs=(*done[-1].runs, *divider, *runs))
        elif runs or block.cell or block.form.code or block.form.ruler:
            done.append(block.form._replace(runs=tuple(runs)))
        last = block.cell
    _before(words + "\n", Span(shown, len(words) + 1), done)
    return tuple(done)


def _goes_on(before: Run, run: Run, gap: str) -> bool:
    """Whether a run is in the style of the one before, with blanks at most between them."""
    same = before._replace(span=None) == run._replace(span=None) and not run.sign
    return same and not gap.strip() and "\n" not in gap


def _between(words: str, gap: Span) -> list[Run]:
    """What is shown between two runs of a paragraph."""
    text = gap.of(words)
    if text and not text.strip() and "\n" not in text:
        return [Run(gap)]
    runs: list[Run] = []
    for line in _lines(words, gap):
        runs += [Run(sign="\n")] if line.start > gap.start else []
        runs += _asides(words, line)
    if not runs and any(sign.isspace() for sign in text):
        return [Run(sign=" ")]
    return runs


def _before(words: str, gap: Span, done: list[Paragraph]) -> list[Run]:
    """What is shown before a paragraph: the end of the line before, lines of their own, its own beginning."""
    *earlier, own = (_asides(words, line) for line in _lines(words, gap))
    for place, runs in enumerate(earlier):
        if runs and place == 0 and done and not done[-1].ruler:
            done[-1] = done[-1]._replace(runs=(*done[-1].runs, *runs))
        elif runs:
            done.append(Paragraph(tuple(runs[1:])))
    return own[1:]


def _asides(words: str, gap: Span) -> list[Run]:
    """The parts of a stretch of markup that are more than that."""
    runs: list[Run] = []
    joints = [found.span() for found in _LINKED.finditer(words, *gap)]
    begins, ends = [gap.start, *(end for _, end in joints)], [*(start for start, _ in joints), gap.end]
    for start, end in zip(begins, ends, strict=True):
        kept = words[start:end].strip(_EDGES).removeprefix("]").rstrip("[ ")
        if any(sign not in _MARKUP for sign in kept):
            at = words.index(kept, start)
            runs += [Run(sign=" "), Run(Span(at, at + len(kept)), aside=True)]
    return [*runs, *([Run(sign=" ")] if runs and words[gap.end : gap.end + 1].isalnum() else [])]


def _lines(words: str, stretch: Span) -> list[Span]:
    spans = []
    start = stretch.start
    for line in stretch.of(words).split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans
