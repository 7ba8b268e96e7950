"""Commands that read the notes: listing them, checking the file, making a backup."""

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import click

from qicbrowser.cli.backups import backup_line, plain_backup
from qicbrowser.cli.common import (
    NOTHING_FOUND,
    command,
    examples,
    group,
    json_option,
    open_library,
    print_json,
    record_of,
    safe,
)
from qicbrowser.cli.record_text import section
from qicbrowser.domain.anchors import Placing
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import LONGEST_QUERY, Colour
from qicbrowser.services.notes.annotate import MOST_TAGS
from qicbrowser.services.plain_text import note_text, tags_text
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter, Sorting
from qicbrowser.store.user.note_lists import ListedNote
from qicbrowser.wording.english import words as english

NOT_WHOLE = 1

_SHORTEST = 8
"""Characters of an id that are shown at least: fewer would be another note's sooner or later."""


@group(invoke_without_command=True, epilog=examples("qicbrowser notes", "qicbrowser notes --json"))
@json_option
@click.pass_context
def notes(context: click.Context, as_json: bool) -> None:
    """List your notes in the order of writing, with the state of their anchors in the evidence.

    An ID is the one that a note is listed with, or an unambiguous beginning of it.
    """
    if context.invoked_subcommand is None:
        _show(open_library(context), NoteFilter(), as_json=as_json)


@command(
    name="list",
    epilog=examples(
        "qicbrowser notes list --tag 'to discuss' --colour green",
        "qicbrowser notes list --on friendly-competition --text ministry",
        "qicbrowser notes list --unplaced",
    ),
)
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="Only notes with this tag; with all, if repeated.")
@click.option(
    "--colour",
    "colours",
    multiple=True,
    type=click.Choice([colour.value for colour in Colour]),
    help="Only notes of this colour.",
)
@click.option("--on", "key", metavar="KEY", help="Only notes on this theme or reference.")
@click.option("--text", "words", default="", metavar="WORDS", help="Only notes with all these words.")
@click.option("--deleted", is_flag=True, help="Deleted notes.")
@click.option("--unplaced", is_flag=True, help="Only notes whose text has moved or is gone.")
@json_option
@click.pass_context
def list_notes(
    context: click.Context,
    tags: tuple[str, ...],
    colours: tuple[str, ...],
    key: str | None,
    words: str,
    deleted: bool,
    unplaced: bool,
    as_json: bool,
) -> None:
    """List the notes that meet every condition, in the order of writing."""
    if deleted and unplaced:
        raise click.UsageError(english(Message("deleted-or-unplaced")))
    if len(words) > LONGEST_QUERY or len(tags) > MOST_TAGS:
        raise click.UsageError(english(Message("note-filter-too-long", longest=LONGEST_QUERY, most=MOST_TAGS)))
    library = open_library(context)
    category = NoteCategory.DELETED if deleted else NoteCategory.UNPLACED if unplaced else NoteCategory.NOTES
    record_key = _key_of(library, key) if key is not None else ""
    wanted = NoteFilter(category, words, tags, frozenset(map(Colour, colours)), record_key)
    if not _show(library, wanted, as_json=as_json) and wanted != NoteFilter(category):
        context.exit(NOTHING_FOUND)


def _show(library: Library, wanted: NoteFilter, *, as_json: bool) -> int:
    """Print notes; how many there are."""
    lines = _listed(library, wanted)
    if as_json:
        print_json([plain(line.note) | {"placing": line.placing} for line in lines])
        return len(lines)
    short = short_ids(library)
    for line in lines:
        note = line.note
        where = line.placing or english(Message("not-in-edition") if line.is_gone else Message("on-whole-record"))
        lines_below = dict.fromkeys((note_text(note), tags_text(note)) if note.tags else (note_text(note),))
        heading = f"{short[note.id]}  {note.record_key}  {where}  {note.deleted or note.changed}"
        click.echo(safe(section(heading, lines_below)))
    n = len(lines)
    is_bin = wanted.category is NoteCategory.DELETED
    click.echo(english(Message("count-deleted-notes", n=n) if is_bin else Message("count-notes", n=n)))
    return len(lines)


def _listed(library: Library, wanted: NoteFilter) -> list[ListedNote]:
    library.note_lists().refresh()
    found = library.note_lists().list(wanted, Sorting.CREATED)
    return [line for line in found.lines(0, len(found.ids)) if line]


def _key_of(library: Library, key: str) -> str:
    """That of a theme or reference, also of one that is no longer in the evidence."""
    return key if key in library.notes.keys_of_records() else record_of(library, key).key


def ids_of(library: Library) -> list[str]:
    """Those of all notes, deleted ones too."""
    library.note_lists().refresh()
    return [
        key
        for category in (NoteCategory.NOTES, NoteCategory.DELETED)
        for key in library.note_lists().list(NoteFilter(category)).ids
    ]


def short_ids(library: Library) -> dict[str, str]:
    """The beginning of each id that no other has."""
    ids = sorted(ids_of(library))
    alike = [0, *(_alike(one, other) for one, other in pairwise(ids)), 0]
    return {
        note_id: note_id[: max(_SHORTEST, before + 1, after + 1)]
        for note_id, (before, after) in zip(ids, pairwise(alike), strict=False)
    }


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    return next((at for at, (mine, its) in enumerate(zip(one, other, strict=False)) if mine != its), len(one))


@command(epilog=examples("qicbrowser notes backup"))
@json_option
@click.pass_context
def backup(context: click.Context, as_json: bool) -> None:
    """Make a backup of your notes, unless the newest one already holds the same."""
    library = open_library(context)
    library.check()  # damage goes into the backup too, and is named on standard error then
    made = Backups(library.user_file).make(datetime.now(UTC), Reason.REQUEST)
    if as_json:
        print_json(plain_backup(made) if made else None)
    else:
        message = Message("backup-made", backup=backup_line(made)) if made else Message("no-changes-to-back-up")
        click.echo(safe(english(message)))


@command(
    epilog=examples("qicbrowser notes check", "qicbrowser notes check --json")
    + "\n\n\b\nExit status:\n  0  the file is intact\n  1  it is damaged, or was recovered"
)
@json_option
@click.pass_context
def check(context: click.Context, as_json: bool) -> None:
    """Check whether the file of your notes is intact, and count your notes by the state of their anchors."""
    library = open_library(context)
    whole = library.check()
    found: dict[str, Any] = {"file": str(library.user_file), "whole": whole, "rescued": library.recovered}
    if whole:
        found |= _counts(library)
    if as_json:
        print_json(found)
    elif whole:
        path = library.user_file
        intact = Message("file-intact", path=path)
        click.echo(safe(english(Message("file-was-recovered", path=path) if library.recovered else intact)))
        notes, stars = Message("count-notes", n=found["notes"]), Message("count-stars", n=found["stars"])
        click.echo(english(Message("note-counts", notes=notes, stars=stars, deleted=found["deleted"])))
        placings = ", ".join(f"{number} {placing}" for placing, number in found["placings"].items())
        click.echo(english(Message("placing-counts", placings=placings, count=found["not in this edition"])))
        click.echo(english(Message("count-backups", n=found["backups"])))
    else:
        click.echo(safe(english(Message("file-recovered-next-time", path=library.user_file))))
    context.exit(0 if whole and not library.recovered else NOT_WHOLE)


def _counts(library: Library) -> dict[str, Any]:
    lines = _listed(library, NoteFilter())
    placings = Counter(line.placing for line in lines if line.placing)
    return {
        "notes": len(lines),
        "stars": len(library.notes.starred()),
        "deleted": library.note_lists().counts()[NoteCategory.DELETED],
        "placings": {placing.value: placings[placing] for placing in Placing},
        "not in this edition": sum(line.is_gone for line in lines),
        "backups": len(Backups(library.user_file).all()),
    }
