"""Themes beside each other: the same words, shared studies and labels, and what only some of them have.

Numbers of different reviews are never the same study. That references of two reviews are one publication is said only
where they have the same DOI or PMID.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from string import ascii_uppercase

from qicbrowser.domain.analysis.comparison import (
    Combination,
    ComparedPassage,
    ComparedStudy,
    ComparedTheme,
    Comparison,
    DifferentGrades,
    LabelledFactor,
    RoleCell,
    RoleLine,
    SamePublication,
    SharedLabel,
    SharedStudies,
)
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.labels import order
from qicbrowser.domain.records import Direction, Grade, Role, Stream, Theme
from qicbrowser.services.analyse.same_words import by_words

_MOST_LISTED = 6
"""Themes of a review of which every combination is listed: there are 63 of six."""

_ENABLES, _HINDERS = {Role.ENABLER, Role.MIXED}, {Role.BARRIER, Role.MIXED}

Publications = Mapping[str, tuple[str, ...]]
"""References by key, each with those of other reviews that are the same publication."""


def compare(
    themes: Sequence[Theme],
    labels: Iterable[Label] = (),
    publications: Publications | None = None,
    listed_publications: Publications | None = None,
) -> Comparison:
    """The themes in this order, each once.

    `publications` are known by the reader's citations too, `listed_publications` by the lists of the reviews alone.
    """
    distinct = list({theme.key: theme for theme in themes}.values())
    columns = tuple(ComparedTheme(letter(at), theme, len(theme.reference_labels)) for at, theme in enumerate(distinct))
    labels = tuple(labels)
    cited = [_cited(theme) for theme in distinct]
    citing: dict[str, list[int]] = defaultdict(list)
    for at, references in enumerate(cited):
        for key in references:
            citing[key].append(at)
    same = _SamePublications(citing, cited, publications or {}, listed_publications or {})
    return Comparison(
        columns,
        tuple(_lines(distinct, labels)),
        _streams(distinct),
        tuple(
            tuple(
                study._replace(others=_without(citing[key], at), same=same.of(key, at))
                for key, study in references.items()
            )
            for at, references in enumerate(cited)
        ),
        tuple(_shared(distinct, cited, citing)),
        tuple(_shared_labels(distinct, labels)),
        tuple(_different_grades(cited, citing)),
    )


def letter(column: int) -> str:
    """The letter of a column, counted from 0: "A", "B", ... "Z", "AA"."""
    more, last = divmod(column, len(ascii_uppercase))
    return (letter(more - 1) if more else "") + ascii_uppercase[last]


def _streams(themes: Sequence[Theme]) -> tuple[Stream | None, ...]:
    streams: dict[Stream | None, None] = dict.fromkeys(stream for theme in themes for stream in theme.streams)
    without_stream = any(each.stream is None for theme in themes for each in theme.appraisals)
    return (*streams, *([None] if without_stream else ()))


def _without(columns: Iterable[int], column: int) -> tuple[int, ...]:
    return tuple(each for each in dict.fromkeys(columns) if each != column)


def _cited(theme: Theme) -> dict[str, ComparedStudy]:
    """The studies of a theme by key, in the order of their labels."""
    given: dict[str, list[tuple[Stream | None, Grade | None, Direction | None]]] = defaultdict(list)
    labels: dict[str, str] = {}
    for each in theme.appraisals:
        labels[each.reference_key] = each.label
        given[each.reference_key].append((each.stream, each.grade, each.direction))
    return {
        key: ComparedStudy(key, labels[key], tuple(dict.fromkeys(given[key])))
        for key in sorted(labels, key=lambda key: order(labels[key]))
    }


class _SamePublications:
    """The references in other columns that are the same publication as one."""

    def __init__(
        self,
        citing: Mapping[str, Sequence[int]],
        cited: Sequence[Mapping[str, ComparedStudy]],
        publications: Publications,
        listed: Publications,
    ) -> None:
        self._citing = citing
        self._cited = cited
        self._publications = publications
        self._listed = listed

    def of(self, key: str, column: int) -> tuple[SamePublication, ...]:
        listed = self._listed.get(key, ())
        return tuple(
            SamePublication(at, other, self._cited[at][other].label, other not in listed)
            for other in self._publications.get(key, ())
            for at in self._citing.get(other, ())
            if at != column
        )


def _lines(themes: Sequence[Theme], labels: Sequence[Label]) -> Iterator[RoleLine]:
    names: dict[str, list[str]] = defaultdict(list)
    for label in labels:
        for factor in label.factors:
            names[factor].append(label.name)
    for role in Role:
        in_table = [role in theme.table.roles for theme in themes]
        placed = [
            (passage.text, (at, passage.key)) for at, theme in enumerate(themes) for passage in theme.in_role(role)
        ]
        if not placed and not any(in_table):
            continue
        others = {
            key: tuple(dict.fromkeys(other for other, _ in alike if other != at))
            for alike in by_words(placed)
            for at, key in alike
        }
        yield RoleLine(
            role,
            tuple(
                RoleCell(
                    tuple(
                        ComparedPassage(each.key, each.text, others.get(each.key, ()), tuple(names[each.key]))
                        for each in theme.in_role(role)
                    ),
                    not theme.in_role(role),
                    has_role,
                )
                for theme, has_role in zip(themes, in_table, strict=True)
            ),
        )


def _shared(
    themes: Sequence[Theme], cited: Sequence[Mapping[str, ComparedStudy]], citing: Mapping[str, Sequence[int]]
) -> Iterator[SharedStudies]:
    by_review: dict[str, list[int]] = defaultdict(list)
    for at, theme in enumerate(themes):
        by_review[theme.table.review.key].append(at)
    for review, columns in by_review.items():
        if len(columns) < 2:
            continue
        studies: dict[tuple[int, ...], list[tuple[str, str]]] = defaultdict(list)
        distinct = {key: study.label for at in columns for key, study in cited[at].items()}
        for key in sorted(distinct, key=lambda key: order(distinct[key])):
            studies[tuple(citing[key])].append((key, distinct[key]))
        is_shortened = len(columns) > _MOST_LISTED
        sizes = range(1, len(columns) + 1)
        listed = studies if is_shortened else [each for size in sizes for each in combinations(columns, size)]
        by_size = sorted(listed, key=lambda each: (-len(each), each))
        found = tuple(Combination(each, tuple(studies.get(each, ()))) for each in by_size)
        yield SharedStudies(review, tuple(columns), len(distinct), found, is_shortened)


def _shared_labels(themes: Sequence[Theme], labels: Iterable[Label]) -> Iterator[SharedLabel]:
    places = {
        passage.key: LabelledFactor(at, passage.role, passage.key)
        for at, theme in enumerate(themes)
        for passage in theme.passages
    }
    for label in labels:
        factors = tuple(sorted(places[key] for key in label.factors if key in places))
        if len({factor.column for factor in factors}) > 1:
            roles = {factor.role for factor in factors}
            yield SharedLabel(label.name, factors, bool(roles & _ENABLES) and bool(roles & _HINDERS), label.id)


def _different_grades(
    cited: Sequence[Mapping[str, ComparedStudy]], citing: Mapping[str, Sequence[int]]
) -> Iterator[DifferentGrades]:
    for key, columns in citing.items():
        by_stream: dict[Stream | None, dict[int, tuple[str, ...]]] = defaultdict(dict)
        for at in columns:
            for stream in dict.fromkeys(stream for stream, _, _ in cited[at][key].given):
                names = (grade.name for of, grade, _ in cited[at][key].given if of == stream and grade)
                if grades := tuple(dict.fromkeys(names)):
                    by_stream[stream][at] = grades
        for stream, by_column in by_stream.items():
            if len({frozenset(grades) for grades in by_column.values()}) > 1:
                yield DifferentGrades(key, cited[columns[0]][key].label, stream, tuple(by_column.items()))


def only_different(shown: Comparison) -> Comparison:
    """The comparison without what all themes have: passages of the same words, and studies of the same grades."""
    every = len(shown.themes) - 1
    graded = {each.reference_key for each in shown.different_grades}
    lines = (line._replace(cells=tuple(_only_different(cell, every) for cell in line.cells)) for line in shown.lines)
    return shown._replace(
        lines=tuple(line for line in lines if _differs(line)),
        studies=tuple(
            tuple(study for study in of_theme if len(study.others) < every or study.reference_key in graded)
            for of_theme in shown.studies
        ),
    )


def _only_different(cell: RoleCell, every: int) -> RoleCell:
    return cell._replace(passages=tuple(passage for passage in cell.passages if len(passage.others) < every))


def _differs(line: RoleLine) -> bool:
    """Whether a theme says something that not all of them say, or nothing where others do."""
    blanks = {(cell.is_blank, cell.is_in_table) if cell.is_blank else (False, True) for cell in line.cells}
    return len(blanks) > 1 or any(cell.passages for cell in line.cells)
