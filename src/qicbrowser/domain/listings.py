"""Themes, references and texts as they are listed: lines of the tree and of the inspector, and where they are cited."""

from typing import NamedTuple

from qicbrowser.domain.records import Direction, Grade, Part, Review, SourceTable, Stream


class GroupBranch(NamedTuple):
    """A group of themes as a branch of the tree; `parent` is the position of the group that it is in."""

    key: str
    position: int
    parent: int | None
    title: str
    first: int
    themes: int


class TableBranch(NamedTuple):
    """A source table as a branch of the tree: the place of its first theme, and how many follow one another.

    `groups` are those that have themes, by the places of these, each before the groups in it.
    """

    table: SourceTable
    first: int
    themes: int
    groups: tuple[GroupBranch, ...] = ()


class ThemeLine(NamedTuple):
    """A theme as one line of the tree; `place` counts from 1 over all themes, in the order of the tree."""

    place: int
    key: str
    title: str
    table: SourceTable
    studies: int


class ReferenceLine(NamedTuple):
    """A reference as one line of the inspector; the source table gives its label only.

    `place` counts from 1 over all references, by review, number and label. `entry` is the beginning of what the
    review's own list of references says, "" where that is not known.
    """

    place: int
    key: str
    number: int | None
    themes: int
    label: str
    entry: str


class ReviewPlaces(NamedTuple):
    """The places of the themes of a review, and those of its references: each are next to one another."""

    themes: range
    references: range


class Support(NamedTuple):
    """What one theme rests on a reference: its grades by stream, in the table's order of streams.

    `scale` is the number of grades in the review's scale. The stream None is for evidence without a stream, and the
    grade None for a reference that is cited without a grade. `directions` are those of the grades, by stream in the
    same order, where the table tells for from against; a grade is there once for each.
    """

    theme_key: str
    theme_title: str
    scale: int
    grades: tuple[tuple[Stream | None, tuple[Grade | None, ...]], ...]
    directions: tuple[tuple[Direction | None, ...], ...] = ()

    @property
    def given(self) -> tuple[tuple[Stream | None, tuple[tuple[Grade | None, Direction | None], ...]], ...]:
        """The grades by stream, each with its direction."""
        directions = self.directions or tuple((None,) * len(grades) for _, grades in self.grades)
        return tuple(
            (stream, tuple(zip(grades, each, strict=True)))
            for (stream, grades), each in zip(self.grades, directions, strict=True)
        )


class NamedReference(NamedTuple):
    """A reference by its label, and what its review is called."""

    key: str
    label: str
    review: str


class Reference(NamedTuple):
    """A reference of a review, by its label; which publication it is, the source table does not say.

    `entry`, `doi` and `pmid` are what the review's own list of references says, "" where that is not known.
    """

    key: str
    number: int | None
    review: Review
    supports: tuple[Support, ...]
    label: str
    entry: str = ""
    doi: str = ""
    pmid: str = ""


class EvidenceFacts(NamedTuple):
    """The edition, checksum and row counts of an evidence file."""

    edition: str
    checksum: str
    themes: int
    references: int
    appraisals: int


class Text(NamedTuple):
    """A text by its key; a reference's number has the key of the reference, an author's name that of the review.

    `languages` are those by which its words are stemmed: see `domain.languages`.
    """

    key: str
    part: Part
    text: str
    languages: tuple[str, ...] = ("",)
