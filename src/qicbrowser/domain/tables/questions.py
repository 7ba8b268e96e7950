"""Questions that must not be decided for the reader, each with the recipes that the answers make."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, permutations

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.body import Body, PlacedContent
from qicbrowser.domain.tables.cell_content import Question
from qicbrowser.domain.tables.graded_headings import with_grades_in_headings
from qicbrowser.domain.tables.readings import Problem, Proposal, Severity
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.signs import unsure_words
from qicbrowser.domain.tables.spellings import similar_references
from qicbrowser.domain.tables.synonyms import held_by_heading

_MOST_GRADES_TO_PERMUTE = 3
_MOST_SPELLINGS = 100
_TITLES = frozenset({Holds.THEME, Holds.THEME_AND_FINDING})


def open_questions(
    headings: Sequence[tuple[str, ...]],
    kinds: Sequence[RowKind],
    plans: Sequence[ColumnPlan],
    recipe: Recipe,
    body: Body,
) -> Iterator[Problem]:
    """What the table as a whole leaves open."""
    titles = [column for column, plan in enumerate(plans) if plan.holds in _TITLES]
    if not titles and body.rows and recipe.row_is is not RowIs.LISTS:
        lists = (Message("propose-lists"), recipe._replace(row_is=RowIs.LISTS))
        yield _asks(Message("no-theme-column"), None, None, *_theme_columns(headings, recipe), lists)
    elif len(titles) > 1:
        group = _with_plan(recipe, titles[0], recipe.columns[titles[0]]._replace(holds=Holds.GROUP))
        yield _asks(Message("several-theme-columns"), None, titles[1], (Message("propose-group-and-theme"), group))
    sections = [row for row, kind in enumerate(kinds) if kind is RowKind.SECTION]
    if sections and recipe.sections_are_groups is None:
        yield _asks(
            Message("are-sections-groups", n=len(sections)),
            sections[0],
            None,
            (Message("propose-sections-are-groups"), recipe._replace(sections_are_groups=True)),
            (Message("propose-sections-left-out"), recipe._replace(sections_are_groups=False)),
        )
    if titles and body.rows_before_sections and recipe.first_group is None and headings[titles[-1]]:
        heading = headings[titles[-1]][-1]
        yield _asks(
            Message("is-heading-first-group", heading=heading),
            body.rows[0].row,
            titles[-1],
            (Message("propose-first-group", heading=heading), recipe._replace(first_group=heading)),
            (Message("propose-no-first-group"), recipe._replace(first_group="")),
        )
    if len(recipe.scale) > 1 and recipe.scale_is_ordered is None:
        yield _asks(
            Message("order-of-scale", grades=", ".join(recipe.scale)),
            None,
            next((c for c, plan in enumerate(plans) if plan.holds in {Holds.GRADE, Holds.STREAM}), None),
            *_orders(recipe),
            (Message("propose-scale-unordered"), recipe._replace(scale_is_ordered=False)),
        )
    graded = [column for column, plan in enumerate(plans) if plan.grade]
    if graded and recipe.grades_in_headings is None:
        yield _asks(
            Message("are-headings-grades", grades=", ".join(plans[column].grade for column in graded)),
            None,
            graded[0],
            (Message("propose-headings-are-grades"), with_grades_in_headings(recipe, headings, are_grades=True)),
            (Message("propose-headings-are-not-grades"), with_grades_in_headings(recipe, headings, are_grades=False)),
        )
    yield from _about_titles(titles, recipe, body)
    yield from _about_spellings(recipe, body)


def about_second_headings(
    rows: Sequence[tuple[int, tuple[str, ...]]], kinds: Sequence[RowKind], recipe: Recipe
) -> Iterator[Problem]:
    """Whether another table begins at a row that looks like headings; either of both can be read."""
    for row, texts in rows:
        settled = dict(recipe.row_kinds)
        above = dict.fromkeys(range(row), RowKind.LEFT_OUT)
        below = dict.fromkeys(range(row, len(kinds)), RowKind.LEFT_OUT)
        plans = [ColumnPlan(held_by_heading(text) or Holds.NOTE) for text in texts]
        if not any(plan.holds in _TITLES for plan in plans):
            plans[0] = ColumnPlan(Holds.THEME)
        lower = Recipe(tuple(plans), row + 1, row_kinds=tuple(above.items()), citations=recipe.citations)
        yield _asks(
            Message("is-second-table", text=" · ".join(filter(None, texts))[:120]),
            row,
            None,
            (Message("propose-upper-table"), _with_rows(recipe, settled | below)),
            (Message("propose-lower-table"), lower),
            (Message("propose-heading-row"), _with_rows(recipe, settled | {row: RowKind.HEADING})),
            (Message("propose-body-row"), _with_rows(recipe, settled | {row: RowKind.BODY})),
        )


def _with_rows(recipe: Recipe, kinds: Mapping[int, RowKind]) -> Recipe:
    return recipe._replace(row_kinds=tuple(sorted(kinds.items())))


def _orders(recipe: Recipe) -> Iterator[tuple[Message, Recipe]]:
    """Each order of a short scale: none of them is likelier than another."""
    if len(recipe.scale) <= _MOST_GRADES_TO_PERMUTE:
        for scale in permutations(recipe.scale):
            message = Message("propose-scale-in-this-order", grades=", ".join(scale))
            yield message, recipe._replace(scale=scale, scale_is_ordered=True)


def _about_titles(titles: Sequence[int], recipe: Recipe, body: Body) -> Iterator[Problem]:
    if titles and body.untitled_rows:
        column = titles[-1]
        if column < len(recipe.columns) and not recipe.columns[column].blank_repeats:
            repeats = _with_plan(recipe, column, recipe.columns[column]._replace(blank_repeats=True))
            message = Message("rows-without-title", n=len(body.untitled_rows))
            yield _asks(message, body.untitled_rows[0], column, (Message("propose-blank-repeats"), repeats))
    if body.repeated_titles and recipe.joined_titles is None:
        title, row = body.repeated_titles[0]
        yield _asks(
            Message("title-printed-again", title=title),
            row,
            titles[-1] if titles else None,
            (Message("propose-one-theme"), recipe._replace(joined_titles=True)),
            (Message("propose-themes-of-their-own"), recipe._replace(joined_titles=False)),
        )


def _about_spellings(recipe: Recipe, body: Body) -> Iterator[Problem]:
    for first, second, row in islice(similar_references(body.rows, recipe.different_references), _MOST_SPELLINGS):
        one, two = recipe.same_references, recipe.different_references
        yield _asks(
            Message("are-spellings-one-study", first=first, second=second),
            row,
            None,
            (Message("propose-one-study", label=first), recipe._replace(same_references=(*one, (second, first)))),
            (Message("propose-one-study", label=second), recipe._replace(same_references=(*one, (first, second)))),
            (Message("propose-two-studies"), recipe._replace(different_references=(*two, (first, second)))),
        )


def question_about_cells(
    question: Question,
    first: PlacedContent,
    headings: Sequence[tuple[str, ...]],
    recipe: Recipe,
    signs: Sequence[str],
) -> Problem:
    """A question that cells leave open, at the first of them."""
    row, column = first.cell.row, first.cell.column
    text = " ".join(first.content.text[:80].split())
    match question:
        case Question.ARROWS:
            return _asks(
                Message("do-arrows-divide", text=text),
                row,
                column,
                (Message("propose-arrows-divide"), recipe._replace(arrows_divide=True)),
                (Message("propose-arrows-stay"), recipe._replace(arrows_divide=False)),
            )
        case Question.GLUED:
            forms = tuple(form for form in recipe.citations if form is not CitationForm.NONE)
            glued = recipe._replace(citations=(*forms, CitationForm.GLUED))
            return _asks(
                Message("are-digits-references", text=text),
                row,
                column,
                (Message("propose-glued-references"), glued),
                (Message("propose-glued-words"), recipe._replace(raised_are_references=False)),
            )
        case Question.RAISED:
            forms = tuple(form for form in recipe.citations if form not in {CitationForm.NONE, CitationForm.RAISED})
            raised = recipe._replace(raised_are_references=True, citations=(*forms, CitationForm.RAISED))
            return _asks(
                Message("are-raised-references", text=text),
                row,
                column,
                (Message("propose-raised-references"), raised),
                (Message("propose-raised-notes"), recipe._replace(raised_are_references=False)),
            )
        case Question.MARKERS:
            return _asks(
                Message("are-raised-markers", text=text),
                row,
                column,
                (Message("propose-raised-markers"), recipe._replace(raised_letters_are_markers=True)),
                (Message("propose-raised-words"), recipe._replace(raised_letters_are_markers=False)),
            )
        case Question.PREFIX:
            word = _unsure_word(first, recipe)
            return _asks(
                Message("is-prefix-a-sign", word=word),
                row,
                column,
                (Message("propose-prefix-is-both"), recipe._replace(mixed_prefixes=(*recipe.mixed_prefixes, word))),
                (Message("propose-prefix-is-text"), recipe._replace(plain_prefixes=(*recipe.plain_prefixes, word))),
            )
        case Question.UNSIGNED:
            return _asks(
                Message("are-unsigned-enablers"),
                row,
                column,
                (Message("propose-unsigned-enablers"), recipe._replace(unsigned_are_enablers=True)),
                (Message("propose-unsigned-contexts"), recipe._replace(unsigned_are_enablers=False)),
            )
        case Question.SIGNS:
            heading = headings[column][-1] if headings[column] else ""
            return _asks(
                Message("meaning-of-signs", signs=", ".join(signs[:8]), heading=heading),
                row,
                column,
                *_meanings(recipe, signs),
            )


def _unsure_word(first: PlacedContent, recipe: Recipe) -> str:
    """The first word of a cell that may be a sign, and of which nobody has said whether it is one."""
    plain = {word.casefold() for word in recipe.plain_prefixes}
    return next(word for word in unsure_words(first.content.text) if word.casefold() not in plain)


def _meanings(recipe: Recipe, signs: Sequence[str]) -> Iterator[tuple[Message, Recipe]]:
    """Each way in which a sign can be meant."""
    for sign in signs[:8]:
        yield (
            Message("propose-sign-is-enabler", sign=sign),
            recipe._replace(enabler_signs=(*recipe.enabler_signs, sign)),
        )
        yield (
            Message("propose-sign-is-barrier", sign=sign),
            recipe._replace(barrier_signs=(*recipe.barrier_signs, sign)),
        )
        yield Message("propose-sign-is-both", sign=sign), recipe._replace(mixed_signs=(*recipe.mixed_signs, sign))
        yield Message("propose-sign-is-plain", sign=sign), recipe._replace(plain_signs=(*recipe.plain_signs, sign))
        yield Message("propose-sign-is-nothing", sign=sign), recipe._replace(nothing=(*recipe.nothing, sign))


def _theme_columns(headings: Sequence[tuple[str, ...]], recipe: Recipe) -> Iterator[tuple[Message, Recipe]]:
    for column, path in enumerate(headings[:8]):
        if path and column < len(recipe.columns):
            theme = _with_plan(recipe, column, recipe.columns[column]._replace(holds=Holds.THEME))
            yield Message("propose-theme-column", heading=path[-1]), theme


def _with_plan(recipe: Recipe, column: int, plan: ColumnPlan) -> Recipe:
    return recipe._replace(columns=(*recipe.columns[:column], plan, *recipe.columns[column + 1 :]))


def _asks(message: Message, row: int | None, column: int | None, *answers: tuple[Message, Recipe]) -> Problem:
    proposals = tuple(Proposal(words, recipe) for words, recipe in answers)
    return Problem(Severity.SETTLE, message, row, column, proposals, asks=True)
