"""The first recipe for a grid: what can be seen is guessed, and what cannot be known is left open."""

from collections.abc import Iterator, Sequence

from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_text import CellText, plain_text, without_raised
from qicbrowser.domain.tables.citations import CitationReader, ReferenceList
from qicbrowser.domain.tables.column_guess import ColumnGuess, guess_columns
from qicbrowser.domain.tables.column_samples import column_sample
from qicbrowser.domain.tables.graded_citations import grades_of_cell
from qicbrowser.domain.tables.grades import is_grade, is_range_of_grades, known_order, printed_grade
from qicbrowser.domain.tables.grid import Grid, ListedReference
from qicbrowser.domain.tables.headings import guess_heading_rows
from qicbrowser.domain.tables.layout_guess import are_lists, guess_by_layout
from qicbrowser.domain.tables.reading import Layout, Reader
from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.signs import known_prefix
from qicbrowser.domain.tables.study_guess import rows_are_studies, with_ratings

_MOST_GRADES = 10
_ALL_FORMS = (CitationForm.BRACKETS, CitationForm.AUTHOR_YEAR, CitationForm.NUMBERS)
_STATEMENTS = frozenset(
    {
        *(Holds.COMPONENT, Holds.CONTEXT, Holds.ENABLER, Holds.BARRIER, Holds.MIXED, Holds.MECHANISM, Holds.OUTCOME),
        *(Holds.FINDING, Holds.THEME_AND_FINDING, Holds.CONFIGURATION),
    }
)


def first_recipe(
    grid: Grid,
    references: Sequence[ListedReference] = (),
    heading_rows: int | None = None,
    plans: tuple[ColumnPlan, ...] | None = None,
) -> Recipe:
    """The recipe to begin with; the number of heading rows and what the columns hold are guessed if not given."""
    reader = Reader(grid, references)
    if heading_rows is None:
        heading_rows = guess_heading_rows(grid, reader.places)
    layout = reader.layout(heading_rows)
    cells = _cells_of_columns(reader, layout)
    guesses = _column_guesses(layout, cells, references)
    if plans is None:
        plans = tuple(guess.plan for guess in guesses)
    else:
        guesses = [guess._replace(plan=plan) for guess, plan in zip(guesses, plans, strict=True)]
    recipe = Recipe(plans, heading_rows, row_is=_row_is(layout, guesses))
    forms = _citation_forms(cells, plans, recipe.row_is)
    recipe = recipe._replace(citations=_with_those_of_marks(forms, layout, plans))
    recipe = _with_prefixes(recipe, cells)
    return _with_scale(recipe, cells, references)


def column_guesses(
    grid: Grid, heading_rows: int, references: Sequence[ListedReference] = ()
) -> tuple[ColumnGuess, ...]:
    """What each column seems to hold, each with its reason in words."""
    reader = Reader(grid, references)
    layout = reader.layout(heading_rows)
    return tuple(_column_guesses(layout, _cells_of_columns(reader, layout), references))


def _cells_of_columns(reader: Reader, layout: Layout) -> list[list[CellText]]:
    """The texts of each column's cells in the body, merged cells once."""
    columns: list[list[CellText]] = [[] for _ in range(reader.grid.columns)]
    for cell in reader.grid.cells:
        if layout.kinds[cell.row] is RowKind.BODY and cell.column_span == 1:
            columns[cell.column].append(reader.text(cell))
    return columns


def _column_guesses(
    layout: Layout, cells: Sequence[Sequence[CellText]], references: Sequence[ListedReference]
) -> list[ColumnGuess]:
    citations = CitationReader(
        (*_ALL_FORMS, CitationForm.RAISED), raised_are_references=True, known=ReferenceList(references)
    )
    samples = [column_sample(column, citations) for column in cells]
    guesses = guess_by_layout(layout.headings, samples, guess_columns(layout.headings, samples))
    is_of_studies = rows_are_studies(layout.headings, guesses)
    return with_ratings(layout.headings, samples, guesses) if is_of_studies else guesses


def _row_is(layout: Layout, guesses: Sequence[ColumnGuess]) -> RowIs:
    holds = {guess.plan.holds for guess in guesses}
    if Holds.CONFIGURATION in holds or {Holds.CONTEXT, Holds.MECHANISM, Holds.OUTCOME} <= holds:
        return RowIs.CONFIGURATION
    if rows_are_studies(layout.headings, guesses):
        return RowIs.STUDY
    if are_lists([guess.plan for guess in guesses]):
        return RowIs.LISTS
    return RowIs.CONFIGURATION if Holds.ROW_ID in holds else RowIs.THEME


def _citation_forms(
    cells: Sequence[Sequence[CellText]], plans: Sequence[ColumnPlan], row_is: RowIs
) -> tuple[CitationForm, ...]:
    """The forms in which citations are seen. Bare numbers are citations only in a column of them.

    Parentheses are counts as often as citations, so only lists in a column of references count; whether raised digits
    are references is asked.
    """
    nobody = ReferenceList(())
    in_evidence = {Holds.REFERENCES, Holds.STREAM}
    found = []
    for form in (CitationForm.BRACKETS, CitationForm.PARENTHESES, CitationForm.AUTHOR_YEAR, CitationForm.NUMBERS):
        reader = CitationReader((form,), raised_are_references=False, known=nobody)
        for column, plan in zip(cells, plans, strict=True):
            of_study = row_is is RowIs.STUDY and plan.holds is Holds.THEME and form is CitationForm.AUTHOR_YEAR
            is_evidence = plan.holds in in_evidence or of_study
            if plan.holds is Holds.LEFT_OUT or (
                form in {CitationForm.PARENTHESES, CitationForm.NUMBERS} and not is_evidence
            ):
                continue
            if any(
                citation.references
                for cell in column
                if not (form is CitationForm.NUMBERS and is_blank(cell.text))
                for citation in reader.in_stretch(cell, 0, len(cell.text), whole=is_evidence)
            ):
                found.append(form)
                break
    return tuple(found) or (CitationForm.NONE,)


def _with_those_of_marks(
    forms: tuple[CitationForm, ...], layout: Layout, plans: Sequence[ColumnPlan]
) -> tuple[CitationForm, ...]:
    """The forms, and those of the studies that columns of marks are named after."""
    headings = [path[-1] for path, plan in zip(layout.headings, plans, strict=True) if path and _is_marks(plan)]
    used = [form for form in forms if form is not CitationForm.NONE]
    for form in (CitationForm.BRACKETS, CitationForm.AUTHOR_YEAR):
        reader = CitationReader((form,), raised_are_references=False, known=ReferenceList(()))
        if any(reader.in_stretch(plain_text(heading), 0, len(heading), whole=True) for heading in headings):
            used.append(form)
    return tuple(dict.fromkeys(used)) or (CitationForm.NONE,)


def _is_marks(plan: ColumnPlan) -> bool:
    return plan.holds is Holds.MARKS and not plan.grade


def _with_prefixes(recipe: Recipe, cells: Sequence[Sequence[CellText]]) -> Recipe:
    """Words such as "Barrier:" that begin statements or titles, as the table prints them."""
    words: dict[StatementRole, dict[str, None]] = {}
    for column, plan in zip(cells, recipe.columns, strict=True):
        if plan.holds not in {Holds.CONTEXT, Holds.ENABLER, Holds.BARRIER, Holds.MIXED, Holds.THEME}:
            continue
        for role, word in _prefixes(column, recipe.bullets):
            if word.casefold() not in {known.casefold() for known in words.get(role, ())}:
                words.setdefault(role, {})[word] = None
    return recipe._replace(
        enabler_prefixes=tuple(words.get(StatementRole.ENABLER, ())),
        barrier_prefixes=tuple(words.get(StatementRole.BARRIER, ())),
        mixed_prefixes=tuple(words.get(StatementRole.MIXED, ())),
    )


def _prefixes(cells: Sequence[CellText], bullets: Sequence[str]) -> Iterator[tuple[StatementRole, str]]:
    for cell in cells:
        for line in cell.lines:
            text = cell.text[line.start : min(line.end, line.start + 200)].strip()
            for bullet in bullets:
                if text.startswith(bullet):
                    text = text[len(bullet) :].strip()
                    break
            if prefix := known_prefix(text, 0, len(text)):
                yield prefix.role, prefix.word


def _with_scale(recipe: Recipe, cells: Sequence[Sequence[CellText]], references: Sequence[ListedReference]) -> Recipe:
    """The grades in the order of a known scale; unordered, in the order of the table, if the scale is unknown.

    Beside grades of a known scale nothing else is one, and a single unknown word makes no scale: these are asked about.
    """
    citations = CitationReader(recipe.citations, raised_are_references=True, known=ReferenceList(references))
    in_headings = {plan.grade.casefold(): plan.grade for plan in recipe.columns if plan.grade}
    names = dict(in_headings)
    for column, plan in zip(cells, recipe.columns, strict=True):
        for cell in column:
            if is_blank(cell.text, recipe.nothing):
                continue
            printed = []
            if plan.holds is Holds.GRADE:
                words = without_raised(cell)
                whole = printed_grade(words, 0, len(words))
                printed = [whole.name] if whole else []
            elif plan.holds is Holds.STREAM:
                printed = grades_of_cell(cell, citations)
            elif plan.holds is Holds.REFERENCES:
                printed = [name for name in grades_of_cell(cell, citations) if is_grade(name)]
            for name in printed:
                if not is_range_of_grades(name):
                    names.setdefault(name.casefold(), name)
    known = tuple(name for key, name in names.items() if is_grade(name) or key in in_headings)
    grades = known or tuple(names.values())
    if ordered := known_order(grades):
        return recipe._replace(scale=ordered, scale_is_ordered=True)
    is_scale = bool(known) or 1 < len(grades) <= _MOST_GRADES
    return recipe._replace(scale=grades if is_scale else ())


def likeliest_table(grids: Sequence[Grid], references: Sequence[ListedReference] = ()) -> int:
    """The place of the table with the most columns of statements; of the first one where none has any."""
    places = [place for place, grid in enumerate(grids) if not grid.is_layout] or list(range(len(grids)))
    if len(places) == 1:
        return places[0]
    return max(places, key=lambda place: (_statement_columns(grids[place], references), -place))


def _statement_columns(grid: Grid, references: Sequence[ListedReference]) -> int:
    return sum(plan.holds in _STATEMENTS for plan in first_recipe(grid, references).columns)
