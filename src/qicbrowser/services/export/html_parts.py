"""The parts of a report as HTML that browsers and Qt show alike; every text is escaped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from qicbrowser.domain.inline_markdown import Run
from qicbrowser.domain.markdown import RULER, Paragraph, paragraphs
from qicbrowser.domain.text_direction import runs_right_to_left
from qicbrowser.services.export.cited_references import Cited
from qicbrowser.services.export.links import linked_parts
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Fields,
    Grid,
    Heading,
    Line,
    Lines,
    OwnNote,
    OwnNotes,
    Part,
    References,
    Statement,
    Statements,
)

SIDES = {"+": "enablers", "−": "barriers", "±": "mixed", "": "factors"}
"""The classes of contextual factors, by their signs."""

_WEAKEST, _STRONGEST = (0xED, 0xF0, 0xF4), (0xA9, 0xC8, 0xE6)
"""The grounds of grades, as red, green and blue."""

_ASIDE = '<p class="aside">'

_STEP = 20
"""Pixels by which a list within a list, and a quote, is indented in a note."""

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def clean(text: str) -> str:
    """A text escaped for HTML; what HTML cannot hold is shown as a replacement character."""
    return escape(_UNSEEN.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n"))


def cell(text: str) -> str:
    """The same with its line ends as elements."""
    return clean(text).replace("\n", "<br>")


def _direction(text: str) -> str:
    """The attributes of an element whose text runs from right to left: in a language that is not known."""
    return ' dir="rtl" lang=""' if runs_right_to_left(text) else ""


def as_html(part: Part) -> str:
    match part:
        case Heading(level, text):
            return f"<h{level}{_direction(text)}>{cell(text)}</h{level}>\n"
        case Line(text, is_aside):
            name = ' class="aside"' if is_aside else ""
            return f"<p{name}{_direction(text)}>{cell(text)}</p>\n"
        case Fields() | Lines() | Grid():
            return _as_table(part)
        case Chain(links):
            return _layout('<td class="arrow" align="center" width="5%">→</td>', map(_box, links, part.widths[::2]))
        case Context(sides):
            return _layout('<td class="gap" width="5%"></td>', map(_side, sides, part.widths[::2]))
        case Statements():
            return _statements(part)
        case OwnNotes(notes):
            return "".join(map(_note, notes))
        case References(entries):
            return "".join(map(_reference, entries))


def source_html(parts: Iterable[Part]) -> str:
    """Where a report is from, in small letters."""
    return "".join(map(_source, parts))


def _source(part: Part) -> str:
    if not isinstance(part, Fields):
        return as_html(part)
    return "".join(f'<p class="source"><b>{cell(name)}</b> {with_links(text)}</p>\n' for name, text in part.fields)


def _as_table(part: Fields | Lines | Grid) -> str:
    match part:
        case Fields(fields):
            rows = "".join(
                f'<tr><th scope="row"{_direction(name)}>{cell(name)}</th>'
                f"<td{_direction(text)}>{with_links(text)}</td></tr>\n"
                for name, text in fields
            )
            return f"<table>\n<tbody>\n{rows}</tbody>\n</table>\n"
        case Lines(names, lines):
            return _table(
                "".join(f'<th scope="col"{_direction(name)}>{cell(name)}</th>' for name in names), map(_line, lines)
            )
        case Grid():
            return _grid(part)


def _table(heads: str, rows: Iterator[str]) -> str:
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{''.join(rows)}</tbody>\n</table>\n"


def _line(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td{_direction(text)}>{cell(text)}</td>' for text in cells)}</tr>\n"


def _grid(grid: Grid) -> str:
    heads = "".join(map(_graded_head, grid.names, grid.tones))
    as_cell = _count if grid.has_counts else _references
    rows = (
        f'<tr><th scope="row">{cell(name)}</th>{"".join(map(as_cell, cells, grid.tones[1:]))}</tr>\n'
        for name, *cells in grid.lines
    )
    return _table(heads, rows)


def _references(text: str, _: float | None) -> str:
    return f"<td>{cell(text)}</td>"


def _count(text: str, tone: float | None) -> str:
    """A number of studies, on the ground of its grade where there are any."""
    ground = "" if tone is None or text == "0" else f' style="background-color: {tone_colour(tone)}"'
    return f'<td class="count" align="center"{ground}>{cell(text)}</td>'


def _graded_head(name: str, tone: float | None) -> str:
    ground = "" if tone is None else f' style="background-color: {tone_colour(tone)}"'
    return f'<th scope="col"{ground}>{cell(name)}</th>'


def tone_colour(tone: float) -> str:
    """The ground of a grade by its place on the scale, from 0 to 1: "#a9c8e6"."""
    mixed = (round(weak + (strong - weak) * tone) for weak, strong in zip(_WEAKEST, _STRONGEST, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _layout(between: str, cells: Iterable[str]) -> str:
    """Cells side by side; a reader's program for the blind reads them as text, not as a table."""
    row = between.join(cells)
    return f'<table class="layout" role="presentation" width="100%"><tbody><tr>{row}</tr></tbody></table>\n'


def _box(link: Statements, width: float) -> str:
    return f'<td class="box" width="{width:.0f}%"><p class="name">{cell(link.heading)}</p>{_statements(link)}</td>'


def _side(side: Statements, width: float) -> str:
    name = f"{side.sign} {side.heading}".strip()
    return (
        f'<td class="side {SIDES[side.sign]}" width="{width:.0f}%">'
        f'<p class="name">{cell(name)} ({side.total + side.others})</p>{_statements(side)}</td>'
    )


def _statements(part: Statements) -> str:
    own = f'<p class="own"{_direction(part.own_heading)}>{cell(part.own_heading)}</p>' if part.own_heading else ""
    more = f'<p class="more">{cell(part.more)}</p>' if part.more else ""
    if not part.rows:
        return own + (more or f'<p class="blank">{cell(part.blank)}</p>')
    if part.is_single:
        (only,) = part.rows[0][1]
        return f'{own}<p class="only"{_direction(only.text)}>{_statement(only)}</p>'
    element = "ol" if part.numbered else "ul"
    rows = (
        (f'<p class="row">{cell(row)}</p>' if row else "") + _list(statements, element, part.start)
        for row, statements in part.rows
    )
    return own + "".join(rows) + more


def _list(statements: Sequence[Statement], element: str, start: int) -> str:
    """A list, with those nested under a statement in a list within it."""
    parts, level = [f'<ol start="{start}">' if element == "ol" and start > 1 else f"<{element}>"], 1
    for place, statement in enumerate(statements):
        if statement.level > level and place:
            parts.append("<ul>")
        elif place:
            parts.append("</li>" + "</ul></li>" * (statement.level < level))
        level = statement.level if place else 1
        parts.append(f"<li{_direction(statement.text)}>{_statement(statement)}")
    return "".join(parts) + "</li>" + "</ul></li>" * (level > 1) + f"</{element}>\n"


def _statement(statement: Statement) -> str:
    label = f'<span class="cited">{cell(statement.label)}</span> ' if statement.label else ""
    after = " ".join(filter(None, (statement.noted, statement.cited)))
    return f"{label}{cell(statement.text)}" + (f' <span class="cited">{cell(after)}</span>' if after else "")


def _note(note: OwnNote) -> str:
    quote = f'<p class="quote"{_direction(note.quote)}>{cell(note.quote)}</p>' if note.quote else ""
    words = "".join(_words(note.words, one) for one in paragraphs(note.words)) if note.words else ""
    about = f"{_ASIDE}{cell(note.about)}</p>" if note.about else ""
    return f'<div class="note">{quote}{words}{about}</div>\n'


def _words(text: str, paragraph: Paragraph) -> str:
    """A paragraph of a note with its emphasis; its links are text, as the addresses beside them are."""
    if paragraph.ruler:
        return f'<p class="words">{RULER}</p>'
    direction = _direction("".join(run.shown(text) for run in paragraph.runs))
    indent = f' style="margin-left: {_STEP * paragraph.steps}px"' if paragraph.steps else ""
    runs = "".join(run_html(text, run) for run in paragraph.runs) or "<code>&nbsp;</code>"  # a blank line of code
    return f'<p class="{"words quoted" if paragraph.quoted else "words"}"{direction}{indent}>{runs}</p>'


def run_html(text: str, run: Run) -> str:
    styles = (("b", run.bold), ("i", run.italic), ("s", run.strike), ("code", run.code))
    tags = [tag for tag, is_on in styles if is_on]
    inner = cell(run.shown(text))
    shown = f'<span class="cited">{inner}</span>' if run.aside else inner
    return "".join(f"<{tag}>" for tag in tags) + shown + "".join(f"</{tag}>" for tag in reversed(tags))


def _reference(one: Cited) -> str:
    direction = _direction("".join(run.text for run in one.runs))
    return f'<p class="reference"{direction}>[{cell(one.label)}] {citation_html(one)}</p>\n'


def citation_html(one: Cited) -> str:
    """A citation in its style, without its label."""
    return "".join(
        "".join(f"<{tag}>" for tag in run.tags)
        + with_links(run.text)
        + "".join(f"</{tag}>" for tag in reversed(run.tags))
        for run in one.runs
    )


def with_links(text: str) -> str:
    """A text whose DOIs and addresses of licences are links."""
    return "".join(
        f'<a href="{escape(part.address)}">{cell(part.text)}</a>' if part.address else cell(part.text)
        for part in linked_parts(text)
    )
