"""Changes of a recipe: each gives the recipe as it is after one answer of the reader."""

from qicbrowser.domain.tables.recipe import CitationForm, Holds, Recipe, RowKind

SIGNS = ("enabler", "barrier", "mixed", "plain")
"""What a word can say of a factor; "plain" is that it is only mentioned, or a word of its text."""


def with_column(recipe: Recipe, column: int, holds: Holds, stream: str) -> Recipe:
    """A column holds something else; `stream` is its name where it is a stream."""
    plan = recipe.columns[column]
    changed = plan._replace(holds=holds, stream=stream if holds is Holds.STREAM else "")
    return recipe._replace(columns=(*recipe.columns[:column], changed, *recipe.columns[column + 1 :]))


def with_stream(recipe: Recipe, column: int, name: str) -> Recipe:
    """The stream of a column has this name."""
    plan = recipe.columns[column]._replace(stream=name)
    return recipe._replace(columns=(*recipe.columns[:column], plan, *recipe.columns[column + 1 :]))


def with_repeated_blanks(recipe: Recipe, column: int, *, repeats: bool) -> Recipe:
    plan = recipe.columns[column]._replace(blank_repeats=repeats)
    return recipe._replace(columns=(*recipe.columns[:column], plan, *recipe.columns[column + 1 :]))


def with_row_kind(recipe: Recipe, row: int, kind: RowKind | None) -> Recipe:
    """A row is of this kind; None is what it looks like."""
    others = tuple((at, is_) for at, is_ in recipe.row_kinds if at != row)
    return recipe._replace(row_kinds=others if kind is None else tuple(sorted((*others, (row, kind)))))


def with_correction(recipe: Recipe, row: int, column: int, text: str | None) -> Recipe:
    """A cell has this text; None is the printed one."""
    others = tuple(each for each in recipe.corrections if each[:2] != (row, column))
    if text is None:
        return recipe._replace(corrections=others)
    return recipe._replace(corrections=tuple(sorted((*others, (row, column, text)))))


def with_cell_as_printed(recipe: Recipe, row: int, column: int) -> Recipe:
    """What cannot be read in a cell is kept as printed on purpose."""
    return recipe._replace(as_printed=(*recipe.as_printed, (row, column)))


def with_signs(recipe: Recipe, sign: str, words: tuple[str, ...], *, by_column: bool) -> Recipe:
    """These words, and no others, mark a sign: one of SIGNS. No word marks two, or means nothing as well."""
    kind = "signs" if by_column else "prefixes"
    folded = {word.casefold() for word in words}
    changed = [f"{other}_{kind}" for other in SIGNS] + (["nothing"] if by_column else [])
    kept = {name: tuple(word for word in getattr(recipe, name) if word.casefold() not in folded) for name in changed}
    kept[f"{sign}_{kind}"] = words
    return recipe._replace(**kept)  # type: ignore[arg-type]  # each by its own name and type


def with_citation_form(recipe: Recipe, form: CitationForm, *, used: bool) -> Recipe:
    others = tuple(each for each in recipe.citations if each not in (form, CitationForm.NONE))
    return recipe._replace(citations=(*others, form) if used else others or (CitationForm.NONE,))


def corrected_text(recipe: Recipe, row: int, column: int) -> str | None:
    """The reader's text for a cell, if there is one."""
    return next((text for at, in_, text in recipe.corrections if (at, in_) == (row, column)), None)
