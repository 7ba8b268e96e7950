"""What is to be settled, looked at or known about a table as read, each with its place and the ways to settle it."""

from collections.abc import Iterator, Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.body import Body, PlacedContent
from qicbrowser.domain.tables.cell_content import Question
from qicbrowser.domain.tables.counts import names_studies
from qicbrowser.domain.tables.grades import (
    LONGEST_GRADE,
    grade_below,
    is_range_of_grades,
    known_order,
    printed_grade,
)
from qicbrowser.domain.tables.grid import Remark
from qicbrowser.domain.tables.questions import about_second_headings, open_questions, question_about_cells
from qicbrowser.domain.tables.readings import Problem, Proposal, RowReading, Severity, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.row_ids import repeated_ids

STATEMENTS = frozenset(
    {
        Holds.COMPONENT,
        Holds.CONTEXT,
        Holds.ENABLER,
        Holds.BARRIER,
        Holds.MIXED,
        Holds.MECHANISM,
        Holds.OUTCOME,
        Holds.FINDING,
        Holds.CONFIGURATION,
    }
)
_TITLES = frozenset({Holds.THEME, Holds.THEME_AND_FINDING})
_EVIDENCE = frozenset({Holds.REFERENCES, Holds.STREAM})
_MOST_PROBLEMS = 2_000


def problems_of(
    remarks: Sequence[Remark],
    headings: Sequence[tuple[str, ...]],
    kinds: Sequence[RowKind],
    plans: Sequence[ColumnPlan],
    recipe: Recipe,
    noted: Sequence[PlacedContent],
    body: Body,
    second_headings: Sequence[tuple[int, tuple[str, ...]]],
) -> tuple[Problem, ...]:
    """All problems: the questions first, then those of rows and cells from the top.

    `remarks` are those on the file and its grid; `noted` are the cells with doubts or questions, in the order of the
    table; `second_headings` are rows that look like headings of another table, with their texts.
    """
    in_order = sorted(
        (*_of_cells(recipe, noted), *_of_themes(plans, body), *repeated_ids(body.rows, _column_of_ids(plans))),
        key=lambda problem: (problem.row if problem.row is not None else -1, problem.column or 0),
    )
    return (
        *open_questions(headings, kinds, plans, recipe, body),
        *about_second_headings(second_headings, kinds, recipe),
        *_of_questions(headings, recipe, noted),
        *_of_columns(headings, plans, recipe.row_is),
        *(_of_remark(remark, recipe) for remark in remarks),
        *in_order[:_MOST_PROBLEMS],
    )


def _of_remark(remark: Remark, recipe: Recipe) -> Problem:
    """What is to be known about the file or table, or a question about the file; an answer to it can be changed."""
    others = [choice for choice in remark.choices if choice.form != recipe.text_form]
    proposals = tuple(Proposal(choice.message, recipe._replace(text_form=choice.form)) for choice in others)
    asks = bool(others) and len(others) == len(remark.choices)
    severity = Severity.SETTLE if asks else Severity.KNOW
    return Problem(severity, remark.message, remark.row, remark.column, proposals, asks=asks)


def _of_cells(recipe: Recipe, noted: Sequence[PlacedContent]) -> Iterator[Problem]:
    as_printed = frozenset(recipe.as_printed)
    contents = {(placed.cell.row, placed.cell.column): placed.content for placed in noted}
    for place, content in contents.items():
        for severity, message in content.doubts:
            if severity is not Severity.SETTLE:
                yield Problem(severity, message, *place)
            elif place not in as_printed:
                as_it_is = Proposal(
                    Message("propose-as-printed"), recipe._replace(as_printed=(*recipe.as_printed, place))
                )
                yield Problem(severity, message, *place, (*_longer_scales(message, recipe), as_it_is))


def _longer_scales(message: Message, recipe: Recipe) -> Iterator[Proposal]:
    """The scale with the words of a cell as a grade of its own; "moderate to high" comes after the weaker of these."""
    if message.id != "grade-not-of-scale":
        return
    printed = str(message.values["text"])
    name = printed_grade(printed, 0, len(printed))
    if name is None or not name.name or len(printed) >= LONGEST_GRADE:
        return
    if below := grade_below(name.name, recipe.scale):
        place = recipe.scale.index(below) + 1
        scale = (*recipe.scale[:place], name.name, *recipe.scale[place:])
        yield Proposal(Message("propose-grade-after", grade=below), recipe._replace(scale=scale))
    elif not is_range_of_grades(name.name):
        scale = (*recipe.scale, name.name)
        ordered = known_order(scale)
        longer = recipe._replace(scale=ordered or scale, scale_is_ordered=True if ordered else None)
        yield Proposal(Message("propose-grade", grade=name.name), longer)


def _of_questions(
    headings: Sequence[tuple[str, ...]], recipe: Recipe, noted: Sequence[PlacedContent]
) -> Iterator[Problem]:
    """A problem for each question that cells leave open, at the first of them."""
    first: dict[Question, PlacedContent] = {}
    signs: dict[str, None] = {}
    for placed in noted:
        for question in placed.content.questions:
            first.setdefault(question, placed)
            if question is Question.SIGNS:
                signs[placed.content.words] = None
    for question in Question:
        if question in first:
            yield question_about_cells(question, first[question], headings, recipe, list(signs))


def _of_columns(headings: Sequence[tuple[str, ...]], plans: Sequence[ColumnPlan], row_is: RowIs) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for column, (path, plan) in enumerate(zip(headings, plans, strict=True)):
        if plan.holds in _EVIDENCE and path:
            other = first.setdefault(path[-1].casefold(), column)
            if other != column and headings[other] != path:
                message = Message("streams-of-one-name", name=path[-1])
                yield Problem(Severity.KNOW, message, None, column)
    graded = [column for column, plan in enumerate(plans) if plan.holds is Holds.GRADE]
    if len(graded) > 1:
        yield Problem(Severity.LOOK, Message("several-grade-columns"), None, graded[1])
    counts = [
        column
        for column, plan in enumerate(plans)
        if plan.holds is Holds.COUNT and any(map(names_studies, headings[column]))
    ]
    if len(counts) > 1 and row_is is not RowIs.LISTS:
        yield Problem(Severity.LOOK, Message("several-count-columns"), None, counts[1])
    signed = any(plan.holds is Holds.CONTEXT for plan in plans)
    for column, plan in enumerate(plans):
        if plan.holds is Holds.SIGN and not signed:
            yield Problem(Severity.SETTLE, Message("sign-column-without-contexts"), None, column)


def _column_of_ids(plans: Sequence[ColumnPlan]) -> int | None:
    return next((column for column, plan in enumerate(plans) if plan.holds is Holds.ROW_ID), None)


def _says_something(row: RowReading) -> bool:
    return bool(row.evidence) or any(statement.role is not StatementRole.COUNT for statement in row.statements)


def _of_themes(plans: Sequence[ColumnPlan], body: Body) -> Iterator[Problem]:
    has_statements = any(plan.holds in STATEMENTS for plan in plans)
    has_evidence = any(plan.holds in _EVIDENCE for plan in plans)
    column = next((column for column, plan in reversed(list(enumerate(plans))) if plan.holds in _TITLES), None)
    counts_are_of_studies = has_evidence and not any(plan.holds is Holds.COUNT for plan in plans)
    for theme in body.themes:
        rows = [body.rows[n] for n in theme.rows]
        first = rows[0].row
        if has_statements and not any(_says_something(row) for row in rows):
            yield Problem(Severity.LOOK, Message("theme-without-statements", title=theme.title), first, column)
        if theme.printed_count is None or not counts_are_of_studies:
            continue
        cited = {label for row in rows for group in row.evidence for label in group.references}
        cited.update(label for row in rows for statement in row.statements for label in statement.references)
        if len(cited) != theme.printed_count:
            message = Message("count-and-references-differ", printed=theme.printed_count_text, cited=len(cited))
            yield Problem(Severity.LOOK, message, first, column)
