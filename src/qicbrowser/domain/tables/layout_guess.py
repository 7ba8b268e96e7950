"""Columns that mean something by what is beside them: marks, answers beside sentences, grades, lists side by side."""

from collections.abc import Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.column_guess import ColumnGuess
from qicbrowser.domain.tables.column_samples import ColumnSample
from qicbrowser.domain.tables.graded_headings import known_grade
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds

_SENTENCES = frozenset({Holds.FINDING, Holds.NOTE, Holds.SIGN})
_EVIDENCE = frozenset({Holds.REFERENCES, Holds.STREAM})
_LISTED = frozenset({Holds.ENABLER, Holds.BARRIER, Holds.MIXED})
_OF_AN_ITEM = frozenset({Holds.COUNT, Holds.REFERENCES, Holds.STREAM, Holds.GRADE})


def guess_by_layout(
    headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample], guesses: Sequence[ColumnGuess]
) -> list[ColumnGuess]:
    """The guesses with what columns mean together."""
    return _with_grades(headings, samples, _with_marks(_with_answers(headings, guesses)))


def are_lists(plans: Sequence[ColumnPlan]) -> bool:
    """Whether the columns are lists side by side: of barriers and of enablers, each with a count or the like."""
    if any(plan.holds not in _LISTED | _OF_AN_ITEM | {Holds.NOTE, Holds.LEFT_OUT} for plan in plans):
        return False
    starts = [column for column, plan in enumerate(plans) if plan.holds in _LISTED]
    followed = [column + 1 < len(plans) and plans[column + 1].holds in _OF_AN_ITEM for column in starts]
    return len(starts) > 1 and all(followed)


def _with_answers(headings: Sequence[tuple[str, ...]], guesses: Sequence[ColumnGuess]) -> list[ColumnGuess]:
    """Yes or no to a heading over two columns, the other of which has sentences."""
    result = list(guesses)
    for column in range(len(guesses) - 1):
        beside = guesses[column + 1].plan.holds
        is_one = bool(headings[column]) and headings[column] == headings[column + 1]
        if is_one and guesses[column].plan.holds is Holds.SIGN and beside in _SENTENCES - {Holds.SIGN}:
            reason = Message("guess-answer", heading=headings[column][-1])
            result[column] = ColumnGuess(ColumnPlan(Holds.ANSWER), reason)
            if beside is Holds.NOTE:
                result[column + 1] = ColumnGuess(ColumnPlan(Holds.FINDING), reason)
    return result


def _with_marks(guesses: Sequence[ColumnGuess]) -> list[ColumnGuess]:
    """Several columns of signs belong to no column of factors: their headings name what is marked."""
    signs = [guess for guess in guesses if guess.plan.holds is Holds.SIGN]
    if len(signs) < 2 or any(guess.plan.holds is Holds.CONTEXT for guess in guesses):
        return list(guesses)
    marks = ColumnGuess(ColumnPlan(Holds.MARKS), Message("guess-from-cells"))
    return [marks if guess.plan.holds is Holds.SIGN else guess for guess in guesses]


def _with_grades(
    headings: Sequence[tuple[str, ...]], samples: Sequence[ColumnSample], guesses: Sequence[ColumnGuess]
) -> list[ColumnGuess]:
    """Several columns under grades, of which what is in them has the grade of its heading."""
    names = [known_grade(path) for path in headings]
    parents = [path[:-1] for path, name in zip(headings, names, strict=True) if name]
    result = list(guesses)
    for column, (path, name) in enumerate(zip(headings, names, strict=True)):
        if not name or parents.count(path[:-1]) < 2 or samples[column].mostly(samples[column].bare_numbers):
            continue
        held = guesses[column].plan.holds
        cites = held in _EVIDENCE and samples[column].mostly(samples[column].citations)
        holds = Holds.REFERENCES if cites else Holds.MARKS if held in {Holds.SIGN, Holds.MARKS} else Holds.FINDING
        result[column] = ColumnGuess(ColumnPlan(holds, grade=name), Message("guess-from-heading", heading=path[-1]))
    return result
