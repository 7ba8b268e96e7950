"""Commands that change the reader's notes."""

import re
from collections.abc import Sequence
from typing import Any

import click

from qicbrowser.cli.common import command, examples, json_option, open_library, print_json, record_of, safe
from qicbrowser.cli.notes_list import ids_of, short_ids
from qicbrowser.cli.streams import typed_text
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.listings import Reference
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import Colour, Note, Span, Theme
from qicbrowser.domain.tags import tags_of, text_of
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes import annotate, bulk_edits
from qicbrowser.services.plain_text import note_text
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words as english

_DASHES: dict[str, Any] = {"ignore_unknown_options": True, "help_option_names": ["--help"]}
"""The settings of a command that takes words or IDs, which may begin with a dash; `-h` is not to be found in one."""


def _refuse_options(context: click.Context, _: click.Parameter, words: str | None) -> str | None:
    """Two dashes and a name are a mistyped option; with a blank they are words."""
    if words and re.fullmatch(r"--\S+", words):
        raise click.NoSuchOption(words.partition("=")[0], ctx=context)
    return words


_colour = click.option("--colour", type=click.Choice([colour.value for colour in Colour]), help="Its colour.")
_tags = click.option("--tag", "tags", multiple=True, metavar="TAG", help="Add a tag; can be repeated.")


@command(
    context_settings=_DASHES,
    epilog=examples(
        "qicbrowser notes add friendly-competition 'Ask the ministry' --tag 'to discuss'",
        "qicbrowser notes add friendly-competition 'Ours meet monthly' --on 'professional network' --colour green",
        "qicbrowser notes add 69 - < what-i-think.txt",
    ),
)
@click.argument("key")
@click.argument("words", callback=_refuse_options)
@click.option("--on", "quote", metavar="WORDS", help="Anchor the note to exactly these words of the theme.")
@_tags
@_colour
@json_option
@click.pass_context
def add(
    context: click.Context,
    key: str,
    words: str,
    quote: str | None,
    tags: tuple[str, ...],
    colour: str | None,
    as_json: bool,
) -> None:
    """Write a note on a theme, on words of it, or on a reference; with - for WORDS, those of standard input (UTF-8)."""
    library = open_library(context)
    record = record_of(library, key)
    target = _target(record, quote) if quote is not None else annotate.Target(record.key, record.key)
    note = annotate.annotate(library, target, _read(words), Colour(colour or Colour.YELLOW), tags_of(text_of(tags)))
    _store(library, Message("saved-note"), [Change(None, note)], as_json=as_json)


@command(
    context_settings=_DASHES,
    epilog=examples(
        "qicbrowser notes edit 1b9d6bcd 'Ask the ministry again'",
        "qicbrowser notes edit 1b9d6bcd --tag answered --untag 'to discuss' --colour green",
    ),
)
@click.argument("note_id", metavar="ID")
@click.argument("words", callback=_refuse_options, required=False)
@_tags
@click.option("--untag", "off", multiple=True, metavar="TAG", help="Remove a tag; can be repeated.")
@_colour
@json_option
@click.pass_context
def edit(
    context: click.Context,
    note_id: str,
    words: str | None,
    tags: tuple[str, ...],
    off: tuple[str, ...],
    colour: str | None,
    as_json: bool,
) -> None:
    """Replace the words, tags or colour of a note; with - for WORDS, those of standard input (UTF-8)."""
    if words is None and not tags and not off and colour is None:
        raise click.UsageError(english(Message("name-what-to-change")))
    library = open_library(context)
    before = _note(library, note_id, deleted=False)
    after = before if words is None else annotate.reworded(before, _read(words))
    for change in bulk_edits.tag([after], tags_of(text_of(tags))):
        after = change.subject
    for tag in tags_of(text_of(off)):
        for change in bulk_edits.untag([after], tag):
            after = change.subject
    if colour is not None:
        after = annotate.recoloured(after, Colour(colour))
    if after.deleted or (after.anchor is None and not after.words and not after.tags):
        raise ReaderError(Message("note-would-be-empty"), hint=Message("delete-note-instead", id=note_id))
    _store(library, Message("saved-note"), [Change(before, after)], as_json=as_json)


@command(
    context_settings=_DASHES,
    epilog=examples("qicbrowser notes delete 1b9d6bcd", "qicbrowser notes delete 1b9d6bcd 9b1deb4d"),
)
@click.argument("note_ids", metavar="ID...", nargs=-1, required=True)
@json_option
@click.pass_context
def delete(context: click.Context, note_ids: tuple[str, ...], as_json: bool) -> None:
    """Delete notes, all or none. They can be brought back: see “notes restore”."""
    library = open_library(context)
    notes = dict.fromkeys(_note(library, note_id, deleted=False) for note_id in note_ids)
    changes = bulk_edits.delete(notes)
    _store(library, Message("deleted-note"), changes, as_json=as_json)
    if not as_json:
        short = _short_ids(library, changes)
        names = " ".join(short[note.id] for note in notes)
        click.echo(safe(english(Message("restore-deleted-notes", ids=names))))


@command(
    context_settings=_DASHES, epilog=examples("qicbrowser notes list --deleted", "qicbrowser notes restore 1b9d6bcd")
)
@click.argument("note_ids", metavar="ID...", nargs=-1, required=True)
@json_option
@click.pass_context
def restore(context: click.Context, note_ids: tuple[str, ...], as_json: bool) -> None:
    """Bring deleted notes back, all or none."""
    library = open_library(context)
    notes = dict.fromkeys(_note(library, note_id, deleted=True) for note_id in note_ids)
    _store(library, Message("restored-note"), bulk_edits.restore(notes), as_json=as_json)


def _store(library: Library, result: Message, changes: Sequence[Change[Note]], *, as_json: bool) -> None:
    """Save changes of notes, all or none, and print each note after its `result`, such as "Saved"."""
    store(library, changes)
    if as_json:
        print_json([plain(change.subject) for change in changes])
        return
    short = _short_ids(library, changes)
    for change in changes:
        note = change.subject
        click.echo(safe(f"{english(result)}: {short[note.id]}  {note.record_key}  {note_text(note)}"))


def _short_ids(library: Library, changes: Sequence[Change[Note]]) -> dict[str, str]:
    """Those of notes that were saved; whole ones where the file cannot be read, since the saving was carried out."""
    whole = {change.subject.id: change.subject.id for change in changes}
    try:
        return whole | short_ids(library)
    except ReaderError:
        return whole


def _read(words: str) -> str:
    return typed_text(annotate.LONGEST) if words == "-" else words


def _target(record: Theme | Reference, quote: str) -> annotate.Target:
    """The only place in a theme with these words."""
    texts = (
        [(record.key, record.title), *((p.key, p.text) for p in record.passages)] if isinstance(record, Theme) else []
    )
    sought = re.compile(f"(?={re.escape(quote)})")
    places = [(key, match.start()) for key, text in texts if quote for match in sought.finditer(text)]
    match places:
        case [(text_key, start)]:
            return annotate.Target(record.key, text_key, Span(start, start + len(quote)))
        case []:
            raise ReaderError(Message("words-not-in-record", words=quote, key=record.key), hint=Message("copy-words"))
        case _:
            raise ReaderError(
                Message("words-repeated-in-record", words=quote, key=record.key, n=len(places)),
                hint=Message("add-surrounding-words"),
            )


def _note(library: Library, prefix: str, *, deleted: bool) -> Note:
    """The one note that an ID on the command line means; raises ReaderError where it is not as the command needs it."""
    ids = ids_of(library)
    meant = [key for key in ids if key == prefix] or [key for key in ids if prefix and key.startswith(prefix)]
    if len(meant) > 1:
        raise ReaderError(Message("note-ids-alike", n=len(meant), id=prefix), hint=Message("write-more-of-id"))
    note = library.notes.get(meant[0]) if meant else None
    if note is None:
        raise ReaderError(Message("no-such-note", id=prefix), hint=Message("list-notes"))
    if note.deleted and not deleted:
        raise ReaderError(Message("note-is-deleted", id=prefix), hint=Message("restore-note", id=prefix))
    if deleted and not note.deleted:
        raise ReaderError(Message("note-is-not-deleted", id=prefix), hint=Message("list-notes-with-it"))
    return note
