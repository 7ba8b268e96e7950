"""The text of a note as Markdown for other programs: its emphasis is kept, and nothing else in it is markup."""

import re
from collections.abc import Iterator, Sequence

from qicbrowser.domain.inline_markdown import Run, inline_lines
from qicbrowser.domain.markdown import LONGEST
from qicbrowser.domain.records import Span
from qicbrowser.services.plain_text import escaped_markdown, printable

_AT_THE_START = re.compile(r"[+\-=:]")
_NUMBERED = re.compile(r"([0-9]+)([.)])")


def escaped(text: str) -> str:
    """A text that stands in Markdown as it is, whatever is in it: its line breaks stay, and nothing in it is markup."""
    return _joined([_escaped_line(line) for line in paragraph] for paragraph in _paragraphs(text))


def with_emphasis(text: str) -> str:
    """The same, but for what the reader made bold, italic or struck out, and for code within a line."""
    if len(text) > LONGEST:
        return escaped(text)
    return _joined(_emphasised(paragraph) for paragraph in _paragraphs(text))


def _paragraphs(text: str) -> Iterator[list[str]]:
    """The lines of a text between its blank lines, without the blanks at their ends."""
    lines: list[str] = []
    for line in (*printable(text).splitlines(), ""):
        if line.strip():
            lines.append(line.strip())
        elif lines:
            yield lines
            lines = []


def _joined(paragraphs: Iterator[list[str]]) -> str:
    return "\n\n".join("\\\n".join(lines) for lines in paragraphs)


def _emphasised(lines: Sequence[str]) -> list[str]:
    """The lines of a paragraph; one whose emphasis could be read otherwise is escaped as a whole."""
    text, start, spans = "\n".join(lines), 0, list[Span]()
    for line in lines:
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    written = []
    for line, runs in zip(lines, inline_lines(text, spans, Run()), strict=True):
        marked = _safe_start("".join(_marked(text, run) for run in runs))
        (again,) = inline_lines(marked, [Span(0, len(marked))], Run())
        same = not any(run.sign or run.aside for run in runs) and _looks(text, runs) == _looks(marked, again)
        written.append(marked if same else _escaped_line(line))
    return written


def _marked(text: str, run: Run) -> str:
    """A run between its marks, with the blanks at its ends outside of them."""
    words = run.span.of(text) if run.span else ""
    core = words.strip()
    if not core:
        return words
    before, _, after = words.partition(core)
    if run.code:
        return f"{before}`{core}`{after}"
    marks = "*" * (run.italic + 2 * run.bold) + "~~" * run.strike
    return f"{before}{marks}{escaped_markdown(core)}{marks[::-1]}{after}"


def _looks(text: str, runs: Sequence[Run]) -> list[tuple[str, bool, bool, bool, bool]]:
    """What one sees of runs: the letters, each with its emphasis."""
    shown = ((run, run.span.of(text)) for run in runs if run.span)
    return [
        (letter, run.bold, run.italic, run.strike, run.code)
        for run, words in shown
        for letter in words
        if not letter.isspace()
    ]


def _escaped_line(line: str) -> str:
    return _safe_start(escaped_markdown(line))


def _safe_start(line: str) -> str:
    """A line of which the beginning is not the mark of a list or heading."""
    if _AT_THE_START.match(line):
        return f"\\{line}"
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line
