"""Commands on the reader's notes."""

import re

import click

from qicbrowser.cli.group import cli, counted, examples, json_option, open_library, plain, print_json, record_of, safe
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Note, Reference, Span, Theme
from qicbrowser.services import annotate
from qicbrowser.services.changes import Change, store
from qicbrowser.services.plaintext import note_text, section, tags_text
from qicbrowser.store.library import Library


@cli.group(invoke_without_command=True, epilog=examples("qicbrowser notes", "qicbrowser notes --json"))
@json_option
@click.pass_context
def notes(context: click.Context, as_json: bool) -> None:
    """List your notes, in the order of writing, and where their words are in the evidence as it is now."""
    if context.invoked_subcommand is not None:
        return
    library = open_library(context)
    written = library.notes.all()
    if as_json:
        print_json([plain(note) | {"placing": _placing(library, note)} for note in written])
        return
    for note in written:
        placing = _placing(library, note) or "on the whole"
        told = dict.fromkeys((note_text(note), tags_text(note)) if note.tags else (note_text(note),))
        click.echo(safe(section(f"{note.record_key}  {placing}  {note.changed}", told)))
    click.echo(counted(len(written), "note"))


def _placing(library: Library, note: Note) -> str | None:
    place = annotate.place(library, note)
    return place.placing if place else None


@notes.command(
    epilog=examples(
        "qicbrowser notes add friendly-competition 'Ask the ministry'",
        "qicbrowser notes add friendly-competition 'Ours meet monthly' --on 'professional network'",
        "qicbrowser notes add 69 'Read the full paper'",
    )
)
@click.argument("key")
@click.argument("words")
@click.option("--on", "quote", metavar="WORDS", help="Tie the note to these very words of the theme.")
@click.pass_context
def add(context: click.Context, key: str, words: str, quote: str | None) -> None:
    """Write a note on a theme, on words of it, or on a reference."""
    library = open_library(context)
    record = record_of(library, key)
    target = _target(record, quote) if quote is not None else annotate.Target(record.key, record.key)
    note = annotate.annotate(library, target, words)
    store(library, [Change(None, note)])
    click.echo(safe(f"Saved: {note.record_key}  {note_text(note)}"))


def _target(record: Theme | Reference, quote: str) -> annotate.Target:
    """The one place in a theme where these words stand."""
    texts = (
        [(record.key, record.title), *((p.key, p.text) for p in record.passages)] if isinstance(record, Theme) else []
    )
    sought = re.compile(f"(?={re.escape(quote)})")
    found = [(key, match.start()) for key, text in texts if quote for match in sought.finditer(text)]
    match found:
        case [(text_key, start)]:
            return annotate.Target(record.key, text_key, Span(start, start + len(quote)))
        case []:
            raise ReaderError(
                f"“{quote}” does not stand in {record.key}.", hint="Copy the words from “qicbrowser show”."
            )
        case _:
            raise ReaderError(f"“{quote}” stands in {record.key} {len(found)} times.", hint="Name more of the words.")
