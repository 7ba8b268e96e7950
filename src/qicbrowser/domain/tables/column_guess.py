"""A first guess of what each column holds, from its heading and its cells, with the reason."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.column_samples import ColumnSample
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.domain.tables.sign_headings import is_both
from qicbrowser.domain.tables.synonyms import direction_of, held_by_heading

_EVIDENCE = frozenset({Holds.REFERENCES, Holds.STREAM})
_TITLES = frozenset({Holds.THEME, Holds.THEME_AND_FINDING})
_BESIDE = frozenset({Holds.GRADE, Holds.GRADE_REASON, Holds.COUNT, Holds.NOTE, Holds.LEFT_OUT, Holds.ROW_ID})
_WORDS = frozenset({Holds.FINDING, Holds.NOTE, Holds.GROUP})


class ColumnGuess(NamedTuple):
    """What a column seems to hold, and why."""

    plan: ColumnPlan
    reason: Message


def guess_columns(headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample]) -> list[ColumnGuess]:
    """A guess for each column; at most one of them holds the themes."""
    guesses = [_guess(path, sample) for path, sample in zip(headings, samples, strict=True)]
    guesses = _like_neighbours(headings, samples, _with_reasons(_mixed_or_both(headings, guesses)))
    return _with_themes(samples, _lone_stream(headings, samples, guesses))


def _lone_stream(
    headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample], guesses: list[ColumnGuess]
) -> list[ColumnGuess]:
    """A column of citations by itself is one of references: there are no others to tell it from, and none against."""
    streams = [n for n, guess in enumerate(guesses) if guess.plan.holds is Holds.STREAM]
    if len(streams) != 1:
        return guesses
    (n,) = streams
    has_grades, is_for = samples[n].graded_citations, guesses[n].plan.direction in {None, Direction.FOR}
    if len(headings[n]) > 1 or has_grades or not is_for:
        return guesses
    return [*guesses[:n], guesses[n]._replace(plan=ColumnPlan(Holds.REFERENCES)), *guesses[n + 1 :]]


def _guess(path: tuple[str, ...], sample: ColumnSample) -> ColumnGuess:
    if not sample.filled and not path:
        return ColumnGuess(ColumnPlan(Holds.LEFT_OUT), Message("guess-empty-column"))
    by_heading, heading = _by_heading(path)
    if by_heading in {None, Holds.REFERENCES} and any(map(direction_of, path)):
        by_heading, heading = Holds.STREAM, path[-1]
    by_cells = _by_cells(sample, by_heading)
    if by_cells and by_cells is not by_heading:
        return ColumnGuess(_plan(by_cells, path), Message("guess-from-cells"))
    if by_heading:
        return ColumnGuess(_plan(by_heading, path), Message("guess-from-heading", heading=heading))
    return ColumnGuess(ColumnPlan(Holds.NOTE), Message("guess-unknown"))


def _by_heading(path: tuple[str, ...]) -> tuple[Holds | None, str]:
    """What the lowest heading says, or else those above it."""
    for heading in reversed(path):
        if holds := held_by_heading(heading):
            is_parent = heading is not path[-1]
            if is_parent and holds in {Holds.REFERENCES, Holds.GRADE}:
                return Holds.STREAM, heading
            return holds, heading
    return None, ""


def _by_cells(sample: ColumnSample, by_heading: Holds | None) -> Holds | None:
    """What the cells say more surely than the heading."""
    if by_heading in _TITLES or by_heading is Holds.ROW_ID:
        return None
    if sample.mostly(sample.bare_numbers):
        return by_heading or Holds.NOTE
    if sample.mostly(sample.graded_citations + sample.citations) and sample.graded_citations:
        return Holds.STREAM
    if sample.mostly(sample.citations) and not (by_heading is Holds.COUNT and sample.mostly(sample.counts)):
        return by_heading if by_heading in _EVIDENCE else Holds.STREAM
    if sample.mostly(sample.signs):
        return Holds.SIGN
    if sample.mostly(sample.grades):
        return Holds.GRADE
    if sample.mostly(sample.configurations):
        return Holds.CONFIGURATION
    return _by_short_cells(sample, by_heading)


def _by_short_cells(sample: ColumnSample, by_heading: Holds | None) -> Holds | None:
    """What names and numbers say under a heading that could mean something else."""
    if by_heading in {Holds.COUNT, Holds.CONFIGURATION} and sample.mostly(sample.names):
        return Holds.ROW_ID
    if sample.mostly(sample.counts) and by_heading not in _EVIDENCE:
        return Holds.COUNT
    return Holds.FINDING if by_heading is Holds.CONFIGURATION else None


def _plan(holds: Holds, path: tuple[str, ...]) -> ColumnPlan:
    """The plan of a column; the lowest heading of a column of evidence names its stream."""
    if holds is Holds.STREAM:
        direction = next(filter(None, map(direction_of, reversed(path))), None)
        return ColumnPlan(holds, stream=path[-1] if path else "", direction=direction)
    return ColumnPlan(holds)


def _mixed_or_both(headings: Sequence[tuple[str, ...]], guesses: list[ColumnGuess]) -> list[ColumnGuess]:
    """A heading that names barriers and enablers means factors that are both only beside columns for each.

    Otherwise its column has some of each, and nobody has said which is which.
    """
    holds = {guess.plan.holds for guess in guesses}
    if {Holds.BARRIER, Holds.ENABLER} <= holds:
        return [
            ColumnGuess(ColumnPlan(Holds.MIXED), Message("guess-from-heading", heading=path[-1]))
            if path and is_both(path[-1])
            else guess
            for path, guess in zip(headings, guesses, strict=True)
        ]
    return [
        ColumnGuess(ColumnPlan(Holds.CONTEXT), Message("guess-either-sign", heading=path[-1]))
        if guess.plan.holds is Holds.MIXED
        else guess
        for path, guess in zip(headings, guesses, strict=True)
    ]


def _with_reasons(guesses: list[ColumnGuess]) -> list[ColumnGuess]:
    """Reasons and explanations are those of grades only beside grades; otherwise nobody has said of what."""
    if any(guess.plan.holds in {Holds.GRADE, Holds.STREAM} for guess in guesses):
        return guesses
    return [
        ColumnGuess(ColumnPlan(Holds.NOTE), Message("guess-unknown"))
        if guess.plan.holds is Holds.GRADE_REASON
        else guess
        for guess in guesses
    ]


def _like_neighbours(
    headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample], guesses: list[ColumnGuess]
) -> list[ColumnGuess]:
    """A column without a word is a stream of evidence if another one under the same headings is."""
    parents = {
        path[:-1]
        for path, guess in zip(headings, guesses, strict=True)
        if guess.plan.holds is Holds.STREAM and path[:-1]
    }
    return [
        ColumnGuess(_plan(Holds.STREAM, path), Message("guess-from-neighbours"))
        if path[:-1] in parents and not sample.filled
        else guess
        for path, sample, guess in zip(headings, samples, guesses, strict=True)
    ]


def _with_themes(samples: Sequence[ColumnSample], guesses: list[ColumnGuess]) -> list[ColumnGuess]:
    """Find the column of themes: by its heading, or the last of the groups, or the first that nothing else explains."""
    kinds = Counter(guess.plan.holds for guess in guesses)
    titled = [n for n, guess in enumerate(guesses) if guess.plan.holds in _TITLES]
    if titled:
        for n in titled[:-1] if kinds[Holds.THEME_AND_FINDING] == 0 else [n for n in titled if n != titled[0]]:
            guesses[n] = ColumnGuess(ColumnPlan(Holds.GROUP), Message("guess-group-of-themes"))
        return guesses
    groups = [n for n, guess in enumerate(guesses) if guess.plan.holds is Holds.GROUP]
    first = next((n for n, s in enumerate(samples) if s.filled and guesses[n].plan.holds is not Holds.ROW_ID), None)
    if groups:
        place, reason = groups[-1], Message("guess-theme-in-last-group")
    elif first is not None and (guesses[first].plan.holds in _WORDS | {Holds.REFERENCES} or _is_alone(first, guesses)):
        place, reason = first, Message("guess-theme-in-first-column")
    else:
        return guesses
    is_finding = guesses[place].plan.holds is Holds.FINDING and kinds[Holds.GRADE] > 0 and not kinds[Holds.STREAM]
    guesses[place] = ColumnGuess(ColumnPlan(Holds.THEME_AND_FINDING if is_finding else Holds.THEME), reason)
    return guesses


def _is_alone(place: int, guesses: list[ColumnGuess]) -> bool:
    """Whether factors have only evidence, grades and notes beside them: then they are what the table is about."""
    others = {guess.plan.holds for n, guess in enumerate(guesses) if n != place}
    return guesses[place].plan.holds is Holds.CONTEXT and bool(others & _EVIDENCE) and others <= _EVIDENCE | _BESIDE
