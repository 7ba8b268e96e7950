"""Reviews as drafts for the builder of evidence files, read from their sources by the recipes kept with them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import ReferenceDraft, ReviewDraft, TableDraft, ThemeDraft
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.language import language_of
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.sources import ImportPlan, LibraryReview, Source
from qicbrowser.services.importing.drafting import draft_references, draft_table, merged_references
from qicbrowser.services.importing.library import listed
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.sources import read_source, source_name

_SMALL = 200_000
"""Bytes of a source, compressed, whose tables are remembered."""


class SourceDrafts(NamedTuple):
    """What a source gives to its review."""

    details: ReviewDetails
    tables: tuple[TableDraft, ...]
    references: tuple[ReferenceDraft, ...]


def source_drafts(source: Source) -> SourceDrafts:
    """The tables of a source that were imported; raises ReaderError where they can no longer be read.

    Every change of the library reads all sources: those that are small are remembered.
    """
    return _remembered(source) if len(source.content) <= _SMALL else _drafts(source)


@lru_cache(maxsize=64)
def _remembered(source: Source) -> SourceDrafts:
    return _drafts(source)


def _drafts(source: Source) -> SourceDrafts:
    plan = read_plan(source.plan, ImportPlan)
    forms = dict.fromkeys(table.recipe.text_form for table in plan.tables)
    files = {form: read_source(source, form) for form in forms}
    tables = []
    for table in plan.tables:
        file = files[table.recipe.text_form]
        if table.table >= len(file.tables):
            raise ReaderError(Message("table-no-longer-found", name=source_name(source)), Message("import-again"))
        grid = file.tables[table.table]
        columns = len(table.recipe.columns)
        if columns != grid.columns:
            raise ReaderError(
                Message("recipe-of-other-table", columns=columns, here=grid.columns), Message("import-again")
            )
        tables.append(draft_table(table.named(grid), read_table(grid, table.recipe, file.references)))
    return SourceDrafts(plan.review, tuple(tables), draft_references(next(iter(files.values())).references))


def review_draft(review: LibraryReview, bundled: ReviewDraft | None) -> ReviewDraft:
    """A review with all its tables, those of its bundled edition first."""
    parts = [source_drafts(source) for source in review.sources]
    tables = [*(bundled.tables if bundled else ()), *(table for part in parts for table in part.tables)]
    _refuse_equal_labels(tables)
    return ReviewDraft(
        bundled.review if bundled else _review(review.key, parts[0].details, tables),
        tuple(tables),
        merged_references([*([bundled.references] if bundled else []), *(part.references for part in parts)]),
    )


def _review(key: str, details: ReviewDetails, tables: Iterable[TableDraft]) -> Review:
    """A review as its file describes it; its language, where the file states none, is that of what its tables say."""
    review = Review(key=key, **details._asdict())
    return review if review.language else review._replace(language=language_of(_texts(tables)))


def _texts(tables: Iterable[TableDraft]) -> Iterator[str]:
    for theme in (theme for table in tables for theme in table.themes):
        yield theme.title
        yield from (statement.text for statement in theme.statements)


def library_drafts(
    reviews: Sequence[LibraryReview],
    bundled: Sequence[ReviewDraft],
    changed: frozenset[str],
    stored: Mapping[str, ReviewDraft],
    progress: Progress = unwatched,
) -> tuple[list[ReviewDraft], list[Message]]:
    """Every review that is not hidden, in the reader's order, bundled ones first, and what could not be read again.

    Those that are stored already are not read again. A review that cannot be read is left out, and its sources are
    kept. Raises ReaderError for one of those changed.
    """
    by_key = {draft.review.key: draft for draft in bundled}
    drafts: list[ReviewDraft] = []
    problems: list[Message] = []
    in_order = listed(reviews, tuple(by_key))
    for number, review in enumerate(in_order):
        progress(number, len(in_order))
        if review.hidden:
            continue
        try:
            drafts.append(stored.get(review.key) or review_draft(review, by_key.get(review.key)))
        except ReaderError as error:
            if review.key in changed or not isinstance(error.message, Message):
                raise
            problems.append(Message("review-left-out", key=review.key, fault=error.message))
    return drafts, problems


def _refuse_equal_labels(tables: Sequence[TableDraft]) -> None:
    seen: set[str] = set()
    for label in (table.label for table in tables if table.label):
        if label in seen:
            raise ReaderError(Message("table-already-imported", label=label), Message("replace-table"))
        seen.add(label)


def watched_drafts(drafts: Sequence[ReviewDraft], progress: Progress) -> list[ReviewDraft]:
    """The same drafts, whose themes report how many of them were written."""
    total = sum(len(table.themes) for draft in drafts for table in draft.tables)
    first = 0
    watched = []
    for draft in drafts:
        tables = []
        for table in draft.tables:
            tables.append(table._replace(themes=_WatchedThemes(table.themes, first, total, progress)))
            first += len(table.themes)
        watched.append(draft._replace(tables=tuple(tables)))
    return watched


class _WatchedThemes(Collection[ThemeDraft]):
    def __init__(self, themes: Collection[ThemeDraft], first: int, total: int, progress: Progress) -> None:
        self._themes = themes
        self._first = first
        self._total = total
        self._progress = progress

    def __len__(self) -> int:
        return len(self._themes)

    def __contains__(self, theme: object) -> bool:
        return theme in self._themes

    def __iter__(self) -> Iterator[ThemeDraft]:
        for number, theme in enumerate(self._themes, start=self._first):
            self._progress(number, self._total)
            yield theme
