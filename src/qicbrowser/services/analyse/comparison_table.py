"""The table behind a comparison: a row for each role, then for each stream, a column for each theme."""

from collections.abc import Callable, Iterable

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.comparison import ComparedStudy, Comparison, RoleCell
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role, Stream
from qicbrowser.services.analyse.comparison import letter
from qicbrowser.services.analyse.evidence_map import grade_text, stream_name
from qicbrowser.services.export.columns import OF_ROLES
from qicbrowser.services.export.theme_as_read import BLANK


def rows(shown: Comparison, words: Callable[[Message], str]) -> AnswerTable:
    """Behind what another column has too stands its letter: "(= B, C)"."""
    headings: tuple[str | Message, ...] = (
        Message("compared-heading"),
        *(f"{each.letter}: {each.theme.title}" for each in shown.themes),
    )
    said = tuple(
        (OF_ROLES[line.role].heading, *(role_text(line.role, cell) for cell in line.cells)) for line in shown.lines
    )
    studies = tuple(
        (stream_name(stream), *("\n".join(study_texts(of_theme, stream, words)) for of_theme in shown.studies))
        for stream in shown.streams
    )
    return AnswerTable(headings, said + studies)


def role_text(role: Role, cell: RoleCell) -> Cell:
    """What a theme says in a role, or that it says nothing, or that its table does not ask for it."""
    if cell.is_blank:
        return BLANK[role] if cell.is_in_table else Message("role-not-in-table")
    return "\n".join(f"{passage.text}{_also_in(passage.others)}" for passage in cell.passages)


def study_texts(studies: Iterable[ComparedStudy], stream: Stream | None, words: Callable[[Message], str]) -> list[str]:
    """The studies of a theme in a stream, each with its grades and directions there."""
    return [
        f"[{study.label}] {', '.join(given)}{_also_in((*study.others, *(each.column for each in study.same)))}"
        for study in studies
        if (given := _given(study, stream, words))
    ]


def _given(study: ComparedStudy, stream: Stream | None, words: Callable[[Message], str]) -> list[str]:
    texts = (grade_text(grade, direction) for of, grade, direction in study.given if of == stream)
    return [words(text) if isinstance(text, Message) else text for text in texts]


def _also_in(columns: Iterable[int]) -> str:
    others = ", ".join(map(letter, sorted(set(columns))))
    return f" (= {others})" if others else ""
