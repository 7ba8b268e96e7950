"""Tables with a row per study: which of their columns say something about the quality of the studies."""

import re
from collections.abc import Sequence

from qicbrowser.domain.folding import alike
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.column_guess import ColumnGuess
from qicbrowser.domain.tables.column_samples import ColumnSample
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.domain.tables.synonyms import held_by_heading

_QUALITY = re.compile(
    r"\bqualit|\bscores?\b|\brating|apprais|screening|risk of bias|\bbias\b|\b(?:mmat|casp|jbi|amstar|nos|jadad)\b"
    r"|\bbewertung|\bnote\b.*\bqualite|\bcalificacion"
)
_TITLES = frozenset({Holds.THEME, Holds.GROUP, Holds.ROW_ID, Holds.REFERENCES})


def rows_are_studies(headings: Sequence[tuple[str, ...]], guesses: Sequence[ColumnGuess]) -> bool:
    """Whether the column of titles is one of studies by its heading."""
    titled = next((n for n, guess in enumerate(guesses) if guess.plan.holds is Holds.THEME), None)
    return titled is not None and any(held_by_heading(heading) is Holds.REFERENCES for heading in headings[titled][-1:])


def with_ratings(
    headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample], guesses: Sequence[ColumnGuess]
) -> list[ColumnGuess]:
    """The guesses with the columns of quality as such: by a heading, or by the answers of a checklist under it.

    A grade of a study is never one of what the review says.
    """
    return [
        guess if guess.plan.holds in _TITLES else _rating(path, sample, guess)
        for path, sample, guess in zip(headings, samples, guesses, strict=True)
    ]


def _rating(path: Sequence[str], sample: ColumnSample, guess: ColumnGuess) -> ColumnGuess:
    heading = next((heading for heading in reversed(path) if _QUALITY.search(alike(heading))), "")
    if heading:
        return ColumnGuess(ColumnPlan(Holds.RATING), Message("guess-from-heading", heading=heading))
    if sample.mostly(sample.answers) or guess.plan.holds is Holds.GRADE:
        return ColumnGuess(ColumnPlan(Holds.RATING), Message("guess-from-cells"))
    return guess
