"""Notes for other programs: a table for spreadsheets, and a Markdown report by theme or by tag.

docs/guide/notes-exchange.md describes the columns.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.keys import number_of, review_of
from qicbrowser.domain.records import Note, Review
from qicbrowser.domain.review_citation import cite, cite_briefly, doi_address
from qicbrowser.services.files.csv_dialects import Table
from qicbrowser.services.plain_text import escaped_markdown, printable
from qicbrowser.store.library import Library


class Grouping(StrEnum):
    """What the notes of a report stand under."""

    THEME = "theme"
    TAG = "tag"


class _Record(NamedTuple):
    """What notes are on, as it is called in a report; `review` is None for what is not in this evidence."""

    key: str
    title: str
    review: Review | None


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
        cite_briefly(record.review) if record.review else "",
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


def report(library: Library, notes: Sequence[Note], grouping: Grouping, moment: datetime) -> str:
    """The notes as Markdown (CommonMark); what the reader and others wrote stands in it as text, not as Markdown."""
    records = _records(library, notes)
    count = "1 note" if len(notes) == 1 else f"{len(notes):,} notes"
    blocks = ["# Notes", f"{count} · {_day(moment.astimezone(UTC).isoformat())} · QIC Browser"]
    if grouping is Grouping.THEME:
        blocks += _by_record(notes, records)
    else:
        blocks += _by_tag(notes, records)
    return "\n\n".join(blocks) + "\n"


def _by_record(notes: Sequence[Note], records: dict[str, _Record]) -> Iterator[str]:
    """Under a heading for each theme or reference, in the order of the evidence, below the review's own."""
    written: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        written[note.record_key].append(note)
    review: Review | str | None = ""
    for key, record in records.items():
        if record.review != review:
            review = record.review
            yield _review_heading(record.review)
        here = written[key]
        star = "★ " if any(note.starred for note in here) else ""
        yield f"### {star}{in_a_line(record.title)}"
        for note in here:
            if not note.starred:
                yield from _blocks(note)


def _by_tag(notes: Sequence[Note], records: dict[str, _Record]) -> Iterator[str]:
    """Under a heading for each tag, in order of letters; one of several stands under each, one without any last."""
    tagged: defaultdict[str, list[Note]] = defaultdict(list)
    names: dict[str, str] = {}
    for note in notes:
        for tag in note.tags:
            tagged[names.setdefault(tag.casefold(), tag)].append(note)
    for tag in sorted(tagged, key=str.casefold):
        yield f"## \\#{in_a_line(tag)}"
        yield from _listed(tagged[tag], records)
    untagged = [note for note in notes if not note.tags]
    if untagged:
        yield "## Without a tag"
        yield from _listed(untagged, records)
    for review in dict.fromkeys(record.review for record in records.values()):
        yield _review_heading(review)


def _listed(notes: Iterable[Note], records: dict[str, _Record]) -> Iterator[str]:
    for note in notes:
        record = records[note.record_key]
        where = [record.title, *([cite_briefly(record.review)] if record.review else [])]
        yield f"{'★ ' if note.starred else ''}On: {in_a_line(', '.join(where))}"
        if not note.starred:
            yield from _blocks(note)


def _review_heading(review: Review | None) -> str:
    if review is None:
        return "## Not in this edition of the evidence"
    address = doi_address(review.doi)
    return f"## {in_a_line(cite_briefly(review))}\n\n{in_a_line(cite(review))} <{address}>"


def _blocks(note: Note) -> Iterator[str]:
    """A note: the words it is on as a block quote, its own words, and a line of what else is known of it."""
    if note.anchor:
        yield "> " + escaped(note.anchor.quote).replace("\n", "\n> ")
    if note.words:
        yield escaped(note.words)
    tags = [", ".join(f"\\#{in_a_line(tag)}" for tag in note.tags)] if note.tags else []
    creator = [in_a_line(note.creator)] if note.creator else []
    yield "— " + " · ".join([*tags, note.colour.capitalize(), *creator, _day(note.created)])


_AT_THE_START = re.compile(r"[+\-=:]")
_NUMBERED = re.compile(r"([0-9]+)([.)])")


def escaped(text: str) -> str:
    """A text that stands in Markdown as it is, whatever is in it: its line breaks stay, and nothing in it is markup."""
    paragraphs: list[list[str]] = [[]]
    for line in printable(text).splitlines():
        if line.strip():
            paragraphs[-1].append(_escaped_line(line.strip()))
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(lines) for lines in paragraphs if lines)


def in_a_line(text: str) -> str:
    """The same in one line, for headings and lists."""
    return escaped(" ".join(text.split()))


def _escaped_line(line: str) -> str:
    line = escaped_markdown(line)
    if _AT_THE_START.match(line):
        return f"\\{line}"
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line


def _day(moment: str) -> str:
    """The reader's own day at a moment in UTC; as it is written where that is no moment."""
    try:
        return datetime.fromisoformat(moment).astimezone().date().isoformat()
    except (ValueError, OverflowError):
        return in_a_line(moment)


def _records(library: Library, notes: Sequence[Note]) -> dict[str, _Record]:
    """What these notes are on, by key: themes and references in the order of the evidence, then what is not in it."""
    evidence = library.evidence
    keys = dict.fromkeys(note.record_key for note in notes)
    reviews = {review.key: review for review in evidence.reviews()}
    found = {theme.key: _Record(theme.key, theme.title, theme.table.review) for theme in evidence.themes(list(keys))}
    references = sorted((place, key) for key in keys if (place := evidence.reference_place(key)) is not None)
    for _, key in references:
        found[key] = _Record(key, f"Reference {number_of(key)}", reviews.get(review_of(key)))
    unknown = sorted(set(keys) - set(found))
    return found | {key: _Record(key, key, None) for key in unknown}
