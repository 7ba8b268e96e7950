"""Commands that export and import notes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from qicbrowser.cli.common import (
    NOTHING_FOUND,
    back_up,
    command,
    examples,
    json_option,
    open_library,
    print_json,
    record_of,
    safe,
)
from qicbrowser.cli.output_formats import ending_of, output_option, preset_option, warn_of_other_format
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.services.changes import store
from qicbrowser.services.files.bounded_json import load
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes.exchange import merging
from qicbrowser.services.notes.exchange.annotation_reading import read
from qicbrowser.services.notes.exchange.note_files import (
    ENDINGS,
    Format,
    Options,
    content,
    notes_of,
    own_name,
    save,
    typed_name,
)
from qicbrowser.services.notes.exchange.note_reports import Grouping
from qicbrowser.services.plain_text import note_text
from qicbrowser.wording.english import words


@command(
    epilog=examples(
        "qicbrowser notes export -o notes.jsonld --creator 'Ada Lovelace'",
        "qicbrowser notes export friendly-competition --format markdown",
        "qicbrowser notes export --preset excel -o notes.csv",
    )
)
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option(
    "--format",
    "file_format",
    type=click.Choice(Format, case_sensitive=False),
    default=None,
    show_default="what FILE ends in, or jsonld",
    help="jsonld: Web Annotations, which “notes import” reads. csv: a table. markdown: a report to be read.",
)
@click.option(
    "--by",
    "grouping",
    type=click.Choice(Grouping, case_sensitive=False),
    default=Grouping.THEME.value,
    show_default=True,
    help="What a report in Markdown is arranged by.",
)
@preset_option
@click.option("--creator", metavar="NAME", help="Your name. Without it: the one the window asked for, if any.")
@output_option
@click.pass_context
def export(
    context: click.Context,
    *,
    keys: tuple[str, ...],
    file_format: Format | None,
    grouping: Grouping,
    preset: Preset | None,
    creator: str | None,
    output: Path | None,
) -> None:
    """Write your notes and stars to a file: all, or those on the themes and references of these KEYs."""
    library = open_library(context)
    chosen = notes_of(library, {record_of(library, key).key for key in keys} if keys else None)
    if not chosen:
        click.echo(words(Message("no-notes-to-export")), err=True)
        context.exit(NOTHING_FOUND)
    output = None if output == Path("-") else output
    ending = ending_of(output, ENDINGS, chosen=file_format is not None)
    named = ENDINGS.get(ending)
    options = Options(
        file_format or named or Format.JSONLD,
        grouping,
        preset or (Preset.TSV if ending == "tsv" else Preset.PLAIN),
        own_name(library) if creator is None else typed_name(creator),
    )
    written = content(library, chosen, options, datetime.now(UTC), words)
    if output is None:
        click.echo(written, nl=False)  # as bytes: the form decides the encoding, not the terminal
        return
    if named not in (None, options.format):
        warn_of_other_format(output, options.format)
    save(library, output, written)
    click.echo(safe(words(Message("notes-exported", path=output, n=len(chosen)))))


@command(
    name="import", epilog=examples("qicbrowser notes import ada.jsonld --dry-run", "qicbrowser notes import ada.jsonld")
)
@click.argument("file", type=PathType())
@click.option("--dry-run", is_flag=True, help="Say what it would do, and change nothing.")
@json_option
@click.pass_context
def import_command(context: click.Context, file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Import the notes of FILE, Web Annotations in JSON-LD, and list what became of each.

    Of two versions of a note the newer one stays; the other goes to the deleted notes if it has words of its own. A
    backup is made first. Where anything in FILE is wrong, nothing is imported from it. Where FILE has no notes on this
    evidence, the exit status is 1.
    """
    library = open_library(context)
    imported = read(load(file), merging.record_keys(library), datetime.now(UTC))
    merged = merging.plan(library, imported, own_name(library))
    changes = merging.changes(merged)
    if changes and not dry_run:
        back_up(library)
        store(library, changes)
    if as_json:
        print_json(_plain(merged, taken=bool(changes) and not dry_run))
    elif merged.entries:
        _print_imported(merged, unchanged=bool(changes) and dry_run)
    if not merged.entries:
        click.echo(words(_reason_for_nothing(merged)), err=True)
        context.exit(NOTHING_FOUND)


def _print_imported(merged: merging.Plan, *, unchanged: bool) -> None:
    for entry in merged.entries:
        click.echo(safe(f"{entry.kind:9} {entry.theirs.record_key}  {_words(entry)}"))
    click.echo(_summary(merged))
    if unchanged:
        click.echo(words(Message("import-only-shown")))


def _words(entry: merging.Entry) -> str:
    return "★" if entry.theirs.starred else " ".join(note_text(entry.theirs).split())


def _reason_for_nothing(merged: merging.Plan) -> Message:
    """Why nothing was imported from a file without faults."""
    if not merged.elsewhere:
        return Message("no-annotations-in-file")
    return Message("no-notes-on-this-evidence", n=merged.elsewhere)


def _summary(merged: merging.Plan) -> str:
    parts = [f"{count} {kind}" for kind, count in merged.counts.items() if count]
    if merged.elsewhere:
        parts.append(words(Message("notes-for-other-evidence", count=merged.elsewhere)))
    return words(Message("notes-by-kind", n=len(merged.entries) + merged.elsewhere, kinds=", ".join(parts)))


def _plain(merged: merging.Plan, *, taken: bool) -> dict[str, Any]:
    return {
        "taken": taken,
        "counts": {kind.value: count for kind, count in merged.counts.items()} | {"elsewhere": merged.elsewhere},
        "entries": [
            {"kind": entry.kind, "theirs": plain(entry.theirs), "mine": plain(entry.mine)} for entry in merged.entries
        ],
    }
