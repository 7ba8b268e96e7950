"""Imports of tables that the library has already: what was read from an earlier edition of a file is replaced."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.grid import AS_FOUND, TableFile
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview, Source, TablePlan
from qicbrowser.services.importing.library import LibraryChange, importing, importing_anew, key_of, review_in
from qicbrowser.services.importing.recipes import read_plan, written
from qicbrowser.services.importing.sources import read_source


class StoringChange(NamedTuple):
    """What an import changes; `replaces` says whether tables of the library are read anew by it."""

    change: LibraryChange
    replaces: bool


_Name = tuple[str, ...]
"""What a table is recognised by in another edition of its file."""


def storing_change(
    contents: LibraryContents, bundled: Sequence[Review], file: TableFile, content: bytes, plan: ImportPlan
) -> StoringChange:
    """The change that adds tables of a file, or puts them in the place of the same tables imported before.

    A table is the same where it has the same label, or, without one, the same place in a file of the same name. Other
    tables that were imported together with it stay as they are. Raises ReaderError as `importing` does.
    """
    key = key_of(contents, bundled, plan)
    before = review_in(contents, key)
    names = set(_names(file, plan.tables))
    kept: list[Source] = []
    replaced: list[Source] = []
    for source in before.sources:
        rest = _without(source, names)
        if rest is None:
            kept.append(source)
        elif rest.tables:
            kept.append(source._replace(plan=written(rest)))
            replaced.append(source)
        else:
            replaced.append(source)
    if not replaced:
        return StoringChange(importing(contents, bundled, file, content, plan), replaces=False)
    free = [source for source in replaced if all(source.position != other.position for other in kept)]
    if free:
        stored = before._replace(sources=(*kept, free[0]))
        change = importing_anew(_with(contents, stored), key, free[0].position, file, content, plan)
    else:
        change = importing(_with(contents, before._replace(sources=tuple(kept))), bundled, file, content, plan)
    (after,) = change.after
    ordered = tuple(sorted(after.sources, key=lambda source: source.position))
    return StoringChange(LibraryChange((before,), (after._replace(sources=ordered),)), replaces=True)


def _without(source: Source, names: set[_Name]) -> ImportPlan | None:
    """The plan of a source without the tables of these names; None where it has none of them."""
    plan = read_plan(source.plan, ImportPlan)
    try:
        file = read_source(source, plan.tables[0].recipe.text_form if plan.tables else AS_FOUND)
    except ReaderError:  # it is only recognised by what its plan says
        file = None
    own = list(_names(file, plan.tables, source.file_name))
    rest = tuple(table for table, name in zip(plan.tables, own, strict=True) if name not in names)
    return None if len(rest) == len(plan.tables) else plan._replace(tables=rest)


def _names(file: TableFile | None, tables: Sequence[TablePlan], file_name: str = "") -> Iterator[_Name]:
    """What each of these tables is recognised by; pasted ones without a label also by their headings."""
    file_name = file.name if file else file_name
    for table in tables:
        grid = file.tables[table.table] if file and table.table < len(file.tables) else None
        label = table.named(grid).label if grid else table.label
        if label:
            yield ("label", label)
        elif file_name:
            yield ("place", file_name, str(table.table))
        else:
            yield ("pasted", *("\n".join(path) for path in table.headings))


def _with(contents: LibraryContents, review: LibraryReview) -> LibraryContents:
    others = (other for other in contents.reviews if other.key != review.key)
    return contents._replace(reviews=(*others, review))
