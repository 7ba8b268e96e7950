"""The rows and columns of an export, read as they are written."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from qicbrowser.domain.csl import item_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Note
from qicbrowser.services.export.choice import Choice, What
from qicbrowser.services.export.columns import (
    OF_A_NOTE,
    OF_NOTES,
    Column,
    as_published,
    keys_of,
    of_evidence,
    of_stream,
)
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.plain_text import note_text
from qicbrowser.store.evidence.export_rows import Row, Shape
from qicbrowser.store.library import Library

BLOCK = 250
"""Themes read at a time."""


class Sheet(NamedTuple):
    """A table whose rows are read on demand: `read` yields those of so many themes at a time.

    The columns `keys` together identify a row; there are none where not all of them are shown.
    """

    name: str
    columns: tuple[Column, ...]
    rows: int
    read: Callable[[int], Iterator[Sequence[Row]]]
    keys: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


def columns(library: Library, choice: Choice, options: Options) -> tuple[Column, ...]:
    """Every possible column, in the default order."""
    if options.notes is Notes.ONLY:
        return OF_A_NOTE
    rows = library.export_rows()
    own: list[Column] = []
    if options.shape is Shape.THEME:
        streams, published = rows.columns_of_tables(choice.places)
        own = [of_stream(*named) for named in streams.items()]
        own += [as_published(*named) for named in published.items()]
    notes = OF_NOTES[options.shape] if options.notes is Notes.COLUMNS else ()
    return (*of_evidence(options.shape, rows.tables(choice.places)), *own, *notes)


def shown_columns(library: Library, choice: Choice, options: Options) -> tuple[Column, ...]:
    """The columns of the options, in that order; raises ReaderError for one that does not exist.

    Where notes are exported in columns and none of these is named, they come last.
    """
    known = {column.name: column for column in columns(library, choice, options)}
    if not options.columns:
        return tuple(column for column in known.values() if column.is_default)
    if unknown := [name for name in options.columns if name not in known]:
        raise ReaderError(
            Message("column-unknown", names=", ".join(unknown)), hint=Message("columns-known", names=", ".join(known))
        )
    names = dict.fromkeys(options.columns)
    if options.notes is Notes.COLUMNS:
        of_notes = [column.name for column in OF_NOTES[options.shape]]
        names |= dict.fromkeys(() if any(name in names for name in of_notes) else of_notes)
    return tuple(known[name] for name in names)


def sheet(library: Library, choice: Choice, options: Options, also: Sequence[str] = ()) -> Sheet:
    """The themes as a table; the columns `also` come first, whatever the options are."""
    shown = shown_columns(library, choice, options)
    if options.notes is Notes.ONLY:
        return _sheet_of_notes(library, choice, [column.name for column in shown])
    shape = options.shape
    if also:
        known = {column.name: column for column in columns(library, choice, options)}
        shown = tuple(known[name] for name in dict.fromkeys((*also, *(column.name for column in shown))))
    names = [column.name for column in shown]
    rows = library.export_rows()
    looked_up = _looked_up(library, shape, names)

    def read(size: int) -> Iterator[Sequence[Row]]:
        blocks = rows.blocks(shape, names, choice.places, size)
        return (_completed(block, looked_up) for block in blocks) if looked_up else blocks

    keys = keys_of(shape, columns(library, choice, options))
    keys = keys if set(keys) <= set(names) else ()
    return Sheet(f"{shape.value}s", shown, rows.count(shape, choice.places), read, keys)


def sheets(library: Library, choice: Choice, options: Options) -> tuple[Sheet, ...]:
    """A table per row type where the options ask for every one, or the one table.

    The columns of the options are those of their row type; the other tables have the default ones.
    """
    if not options.every_shape or options.notes is Notes.ONLY:
        return (sheet(library, choice, options),)
    columns_of = {options.shape: options.columns}
    return tuple(
        sheet(library, choice, options._replace(shape=shape, columns=columns_of.get(shape, ()))) for shape in Shape
    )


def _completed(block: Sequence[Row], looked_up: Mapping[int, Callable[[str], str]]) -> list[Row]:
    completed = []
    for row in block:
        cells = list(row)
        for place, look_up in looked_up.items():
            cells[place] = look_up(str(row[place]))
        completed.append(tuple(cells))
    return completed


def _looked_up(library: Library, shape: Shape, names: Sequence[str]) -> dict[int, Callable[[str], str]]:
    """What the keys in the columns of notes and citations are replaced by, by the places of these columns."""
    wanted = {name: place for place, name in enumerate(names)}
    looking: dict[str, Callable[[str], str]] = {}
    if wanted.keys() & {"notes", "tags"}:
        notes: defaultdict[str, list[Note]] = defaultdict(list)
        for note in library.notes.all():
            notes[note.text_key if shape is Shape.PASSAGE else note.record_key].append(note)
        looking["notes"] = lambda key: "\n".join(map(note_text, notes.get(key, ())))
        looking["tags"] = lambda key: ", ".join(dict.fromkeys(tag for note in notes.get(key, ()) for tag in note.tags))
    if "starred" in wanted:
        starred = library.notes.starred()
        looking["starred"] = lambda key: "yes" if key in starred else ""
    if wanted.keys() & {"citation", "doi"}:
        items = {key: item_of(citation) for key, citation in library.citations.all().items()}

        @cache
        def cited(key: str) -> str:
            from qicbrowser.services.citations.citations import formatted  # with the first citation: it is slow to load

            return formatted(items[key]) if key in items else ""

        looking["citation"] = cited
        looking["doi"] = lambda key: value(items.get(key, {}), "DOI").removeprefix("https://doi.org/")
    return {wanted[name]: look_up for name, look_up in looking.items() if name in wanted}


def _sheet_of_notes(library: Library, choice: Choice, names: Sequence[str]) -> Sheet:
    """A row per note: those on the themes, on their words and on the references they cite."""
    from qicbrowser.services.notes.exchange.note_reports import table  # only where notes alone are exported

    notes = library.notes.all()
    if choice.what is not What.ALL:
        places = frozenset(choice.places)
        evidence, on = library.evidence, {note.record_key for note in notes}
        meant = {key for key in on if evidence.place_of(key) in places}
        if any(evidence.reference_place(key) is not None for key in on):
            meant |= library.export_rows().references(choice.places)
        notes = tuple(note for note in notes if note.record_key in meant)
    whole = table(library, notes)
    at = [whole.columns.index(name) for name in names]
    rows = [tuple(row[place] for place in at) for row in whole.rows]
    known = {column.name: column for column in OF_A_NOTE}
    keys = ("note_id",) if "note_id" in names else ()
    return Sheet("notes", tuple(known[name] for name in names), len(rows), lambda _: iter((rows,)), keys)
