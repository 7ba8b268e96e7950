"""Notes as a table for spreadsheets, and as a Markdown report by theme or by tag.

docs/guide/notes-exchange.md describes the columns. The table is data, with the same values in every language; the
report is text for people, in the language of its `words`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.folding import alphabetical
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, Note, Review
from qicbrowser.domain.review_citation import cite, doi_address
from qicbrowser.services.files.csv_dialects import Table
from qicbrowser.services.notes.exchange.note_markup import escaped, with_emphasis
from qicbrowser.services.record_names import reference_name
from qicbrowser.store.library import Library

Words = Callable[[Message], str]
"""Renders a message in the language of a report."""


_COLOURS = {
    Colour.YELLOW: Message("colour-yellow"),
    Colour.GREEN: Message("colour-green"),
    Colour.BLUE: Message("colour-blue"),
    Colour.PINK: Message("colour-pink"),
    Colour.VIOLET: Message("colour-violet"),
}


class Grouping(StrEnum):
    """The headings of a report, under which its notes are listed."""

    THEME = "theme"
    TAG = "tag"


class _Record(NamedTuple):
    """A theme or reference with notes: `number` is a reference's, `review` is None if it is not in this edition."""

    key: str
    title: str
    number: str | None
    review: Review | None
    review_name: str = ""


def table(library: Library, notes: Sequence[Note]) -> Table:
    """One row per note, in the given order."""
    records = _records(library, notes)
    columns = (
        *("review", "record_key", "record", "text_key", "kind", "quote", "words", "tags", "colour", "creator"),
        *("created", "changed", "note_id"),
    )
    return Table(columns, tuple(_row(note, records[note.record_key]) for note in notes))


def plain(notes: Iterable[Note]) -> str:
    """The words of notes, each under those it is on."""
    return "\n\n".join(
        "\n".join(filter(None, (f"“{note.anchor.quote}”" if note.anchor else "", note.words))) for note in notes
    )


def _row(note: Note, record: _Record) -> tuple[str, ...]:
    return (
        record.review_name,
        note.record_key,
        record.title,
        note.text_key,
        _kind(note),
        note.anchor.quote if note.anchor else "",
        note.words,
        ", ".join(note.tags),
        "" if note.starred else note.colour.value,
        note.creator,
        note.created,
        note.changed,
        note.id,
    )


def _kind(note: Note) -> str:
    if note.starred:
        return "star"
    return "highlight" if note.anchor and not note.words else "note"


def report(library: Library, notes: Sequence[Note], grouping: Grouping, moment: datetime, words: Words) -> str:
    """The notes as Markdown (CommonMark). Of what the reader and others wrote, emphasis alone is markup."""
    records = _translated(_records(library, notes), words)
    count = words(Message("report-note-count", n=len(notes)))
    blocks = [
        f"# {words(Message('report-title'))}",
        f"{count} · {_day(moment.astimezone(UTC).isoformat())} · QIC Browser",
    ]
    if grouping is Grouping.THEME:
        blocks += _by_record(notes, records, words)
    else:
        blocks += _by_tag(notes, records, words)
    return "\n\n".join(blocks) + "\n"


def _by_record(notes: Sequence[Note], records: dict[str, _Record], words: Words) -> Iterator[str]:
    """The notes under a heading per theme or reference, in the order of the evidence, grouped by review."""
    written: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        written[note.record_key].append(note)
    review: Review | str | None = ""
    for key, record in records.items():
        if record.review != review:
            review = record.review
            yield _review_heading(record.review, record.review_name, words)
        here = written[key]
        star = "★ " if any(note.starred for note in here) else ""
        yield f"### {star}{in_a_line(record.title)}"
        for note in here:
            if not note.starred:
                yield from _blocks(note, words)


def _by_tag(notes: Sequence[Note], records: dict[str, _Record], words: Words) -> Iterator[str]:
    """The notes under a heading per tag, in alphabetical order, repeated for each of their tags; untagged ones last."""
    tagged: defaultdict[str, list[Note]] = defaultdict(list)
    names: dict[str, str] = {}
    for note in notes:
        for tag in note.tags:
            tagged[names.setdefault(tag.casefold(), tag)].append(note)
    for tag in sorted(tagged, key=alphabetical):
        yield f"## \\#{in_a_line(tag)}"
        yield from _listed(tagged[tag], records, words)
    untagged = [note for note in notes if not note.tags]
    if untagged:
        yield f"## {in_a_line(words(Message('report-untagged')))}"
        yield from _listed(untagged, records, words)
    for review, name in dict.fromkeys((record.review, record.review_name) for record in records.values()):
        yield _review_heading(review, name, words)


def _listed(notes: Iterable[Note], records: dict[str, _Record], words: Words) -> Iterator[str]:
    for note in notes:
        record = records[note.record_key]
        where = [record.title, *filter(None, (record.review_name,))]
        on = words(Message("report-note-on", where=", ".join(where)))
        yield f"{'★ ' if note.starred else ''}{in_a_line(on)}"
        if not note.starred:
            yield from _blocks(note, words)


def _review_heading(review: Review | None, name: str, words: Words) -> str:
    if review is None:
        return f"## {in_a_line(words(Message('report-not-in-edition')))}"
    address = f" <{doi_address(review.doi)}>" if review.doi else ""
    return f"## {in_a_line(name)}\n\n{in_a_line(cite(review))}{address}"


def _blocks(note: Note, words: Words) -> Iterator[str]:
    """A note: its quote as a block quote, its text, and a line with its tags, colour, author and day."""
    if note.anchor:
        yield "> " + escaped(note.anchor.quote).replace("\n", "\n> ")
    if note.words:
        yield with_emphasis(note.words)
    tags = [", ".join(f"\\#{in_a_line(tag)}" for tag in note.tags)] if note.tags else []
    creator = [in_a_line(note.creator)] if note.creator else []
    yield "— " + " · ".join([*tags, words(_COLOURS[note.colour]), *creator, _day(note.created)])


def in_a_line(text: str) -> str:
    """The same in one line, for headings and lists."""
    return escaped(" ".join(text.split()))


def _day(moment: str) -> str:
    """The reader's own day at a time in UTC; a text that is not a time is returned unchanged."""
    try:
        return datetime.fromisoformat(moment).astimezone().date().isoformat()
    except (ValueError, OverflowError):
        return in_a_line(moment)


def _records(library: Library, notes: Sequence[Note]) -> dict[str, _Record]:
    """The records of these notes by key, in the order of the evidence; those that are not in it are last."""
    evidence = library.evidence
    keys = dict.fromkeys(note.record_key for note in notes)
    reviews = {review.key: review for review in evidence.reviews()}
    records = {
        theme.key: _Record(theme.key, theme.title, None, theme.table.review, evidence.brief_citation(theme.key))
        for theme in evidence.themes(list(keys))
    }
    for reference in evidence.reference_lists.named(keys):
        review = reviews[reference.review_key]
        name = evidence.brief_citation(reference.key)
        records[reference.key] = _Record(reference.key, f"Reference {reference.label}", reference.label, review, name)
    unknown = sorted(set(keys) - set(records))
    return records | {key: _Record(key, key, None, None) for key in unknown}


def _translated(records: dict[str, _Record], words: Words) -> dict[str, _Record]:
    """The records with references named in the language of the report; the table names them in English."""
    return {
        key: record if record.number is None else record._replace(title=words(reference_name(record.number)))
        for key, record in records.items()
    }
