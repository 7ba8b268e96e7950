"""A theme as HTML without styles of its own: the Content-Security-Policy of the page allows none."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import quote

from qicbrowser.domain.evidence_lines import EvidenceLine, evidence_lines, graded_columns
from qicbrowser.domain.inline_markdown import Run
from qicbrowser.domain.markdown import Paragraph, paragraphs
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Appraisal, Grade, Theme
from qicbrowser.services.export.html_parts import SIDES, clean, run_html
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Grid,
    Heading,
    Line,
    OwnNote,
    Part,
    Statement,
    Statements,
)
from qicbrowser.services.export.theme_as_read import Annotated, ThemeWriter, own_notes

TONES = 4
"""Steps between the grounds of the weakest and the strongest grade, as in the style sheet."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")

Renderer = Callable[[Message], str]


def own(language: str = "") -> str:
    """The attributes of an element with words of a source: they have their own direction and language."""
    return f' dir="auto" lang="{language if _LANGUAGE.fullmatch(language) else ""}"'


def link(key: str, text: str) -> str:
    """A link to a theme or reference of the page."""
    return f'<a href="#{quote(key)}">{clean(text)}</a>'


def tone_class(grade: Grade | None, scale: Sequence[Grade]) -> str:
    """The class of a grade's ground, by its place on the scale: "tone0" to "tone4"; "" where that is not known."""
    if grade is None or grade.rank is None or len(scale) < 2:
        return ""
    return f"tone{round((grade.rank - 1) / (len(scale) - 1) * TONES)}"


class ThemeHtml:
    """Writes a theme as an `article`, whose id is its key; its heading is of level 4."""

    def __init__(self, theme: Theme, annotated: Annotated | None, words: Renderer) -> None:
        self._theme = theme
        self._notes = own_notes(theme.key, annotated, words) if annotated else ()
        self._words = words
        self._own = own(theme.table.review.language)

    def html(self) -> str:
        parts = "".join(map(self._part, ThemeWriter(self._theme, self._words).parts()))
        return f'<article class="theme" id="{clean(self._theme.key)}">\n{parts}{self._notes_html()}</article>\n'

    def _part(self, part: Part) -> str:
        match part:
            case Heading(2, text):
                return f'<h4><span class="words"{self._own}>{clean(text)}</span></h4>\n'
            case Heading(_, text):
                return f"<h5>{clean(text)}</h5>\n"
            case Line(text, is_aside):
                return f'<p class="{"aside" if is_aside else "line"}" dir="auto">{clean(text)}</p>\n'
            case Chain(links):
                return f'<div class="chain">{"".join(map(self._link, links))}</div>\n'
            case Context(sides):
                return f'<div class="sides">{"".join(map(self._side, sides))}</div>\n'
            case Statements():
                return self._statements(part)
            case Grid():
                return self._evidence(part)
        return ""

    def _link(self, part: Statements) -> str:
        return f"<section><h6>{clean(part.heading)}</h6>{self._statements(part)}</section>"

    def _side(self, part: Statements) -> str:
        sign = f"{part.sign} " if part.sign else ""
        head = f"<h6>{sign}{clean(part.heading)} ({part.total})</h6>"
        return f'<section class="{SIDES[part.sign]}">{head}{self._statements(part)}</section>'

    def _statements(self, part: Statements) -> str:
        heading = f'<p class="aside"{self._own}>{clean(part.own_heading)}</p>' if part.own_heading else ""
        if not part.rows:
            return f'{heading}<p class="blank">{clean(part.blank)}</p>'
        if part.is_single:
            return f"{heading}<p>{self._statement(part.rows[0][1][0])}</p>"
        element = "ol" if part.numbered else "ul"
        return heading + "".join(
            (f'<p class="row" dir="auto">{clean(row)}</p>' if row else "") + self._list(statements, element)
            for row, statements in part.rows
        )

    def _list(self, statements: Sequence[Statement], element: str) -> str:
        """A list; the statements nested under one are a list within it."""
        items: list[str] = []
        for statement in statements:
            if statement.level > 1 and items:
                items[-1] += f"<ul><li>{self._statement(statement)}</li></ul>"
            else:
                items.append(self._statement(statement))
        return f"<{element}>{''.join(f'<li>{item}</li>' for item in items)}</{element}>\n"

    def _statement(self, statement: Statement) -> str:
        label = f'<span class="aside" dir="auto">{clean(statement.label)}</span> ' if statement.label else ""
        after = " ".join(filter(None, (statement.noted, statement.cited)))
        cited = f' <span class="aside">{clean(after)}</span>' if after else ""
        return f'{label}<span class="words"{self._own}>{clean(statement.text)}</span>{cited}'

    def _evidence(self, grid: Grid) -> str:
        """The studies by stream and grade; each number leads to its reference."""
        lines = evidence_lines(self._theme)
        grades = graded_columns(self._theme, lines)
        heads = "".join(
            f'<th scope="col" class="{tone_class(grade, self._theme.grades)}" dir="auto">{clean(name)}</th>'
            for grade, name in zip(grades, grid.names[1:-1], strict=True)
        )
        rows = "".join(
            f'<tr><th scope="row" dir="auto">{clean(names[0])}</th>{self._cells(line, grades)}'
            f'<td class="count">{names[-1]}</td></tr>\n'
            for names, line in zip(grid.lines, lines, strict=True)
        )
        caption = f'<caption class="unseen" dir="auto">{clean(self._theme.title)}</caption>'
        return (
            f'<div class="wide"><table class="evidence">{caption}<thead><tr><th scope="col">{clean(grid.names[0])}</th>'
            f'{heads}<th scope="col">{clean(grid.names[-1])}</th></tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n'
        )

    def _cells(self, line: EvidenceLine, grades: Iterable[Grade | None]) -> str:
        return "".join(
            f'<td class="{tone_class(grade, self._theme.grades) if cited else ""}">{_linked(cited)}</td>'
            for grade in grades
            for cited in [line.with_grade(grade)]
        )

    def _notes_html(self) -> str:
        if not self._notes:
            return ""
        return f"<h5>{clean(self._words(Message('page-notes')))}</h5>\n" + notes_html(self._notes)


def _linked(cited: Iterable[Appraisal]) -> str:
    labels = {each.reference_key: each.label for each in cited}
    return " ".join(link(key, f"[{label}]") for key, label in labels.items())


def notes_html(notes: Iterable[OwnNote]) -> str:
    return "".join(map(_note, notes))


def _note(note: OwnNote) -> str:
    quote = f'<blockquote dir="auto">{clean(note.quote)}</blockquote>' if note.quote else ""
    about = f'<p class="aside" dir="auto">{clean(note.about)}</p>' if note.about else ""
    return f'<div class="note">{quote}{"".join(_paragraphs(note.words))}{about}</div>\n'


def _paragraphs(text: str) -> Iterator[str]:
    for one in paragraphs(text) if text else ():
        yield _paragraph(text, one)


def _paragraph(text: str, one: Paragraph) -> str:
    if one.ruler:
        return "<hr>"
    runs: tuple[Run, ...] = one.runs
    inner = "".join(run_html(text, run) for run in runs) or "<br>"
    return f'<p class="step{one.steps}" dir="auto">{inner}</p>'
