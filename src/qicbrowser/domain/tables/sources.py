"""What the reader imported: files with the recipes of their tables, and how reviews are named, ordered and hidden."""

from typing import NamedTuple

from qicbrowser.domain.tables.grid import Grid, ReviewDetails
from qicbrowser.domain.tables.recipe import Recipe


class TablePlan(NamedTuple):
    """A table of a file, with the recipe that it is read by, and by what the recipe is found for another table."""

    table: int
    """Its place among the tables of its file, from 0."""
    recipe: Recipe
    publisher: str = ""
    headings: tuple[tuple[str, ...], ...] = ()
    """For each column the path down its stacked headings."""
    label: str | None = None
    title: str | None = None
    """As the reader calls the table; None as the file does."""

    def named(self, grid: Grid) -> Grid:
        """The table of the file with the label and title that the reader gave it."""
        label = grid.label if self.label is None else self.label
        return grid._replace(label=label, title=grid.title if self.title is None else self.title)


class ImportPlan(NamedTuple):
    """Every answer that was given for a file: about its review, and for each table that is read."""

    review: ReviewDetails
    tables: tuple[TablePlan, ...]


class Source(NamedTuple):
    """A file, or pasted content, that tables of a review are read from."""

    review_key: str
    position: int
    """Among the sources of the review, from 1."""
    file_name: str
    """Without its folder; "" for pasted content, which is a JSON object of its `html` and `text`."""
    form: str
    """A `FileForm`."""
    sha256: str
    content: bytes
    """Compressed by zlib."""
    imported: str
    """When, in UTC, ISO 8601."""
    program: str
    """The version of the program that imported it."""
    plan: str
    """An `ImportPlan` as JSON."""


class LibraryReview(NamedTuple):
    """A review as the reader has it: what it was imported from, and how it is to be listed.

    A bundled review without sources has one only where the reader wants it listed otherwise than it is.
    """

    key: str
    sources: tuple[Source, ...] = ()
    name: str = ""
    """Shown instead of the authors and the year; "" for these."""
    position: int = 0
    """In the list of reviews, from 1; 0 for one that the reader has not moved, which comes after those."""
    hidden: bool = False


class LibraryContents(NamedTuple):
    """What a library file holds beside the evidence."""

    reviews: tuple[LibraryReview, ...] = ()
    identities: tuple[tuple[str, str], ...] = ()
    """Keys of all reviews that were ever imported, with what each is recognised by: a key is never used for another
    review, because the reader's notes on a removed one would appear there."""
