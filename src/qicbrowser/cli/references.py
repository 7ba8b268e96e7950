"""Commands on references and the citations attached to them."""

import os
from collections.abc import Sequence
from pathlib import Path

import click

from qicbrowser.cli.citation_styles import style_option
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
from qicbrowser.cli.output_formats import ending_of, output_option, preset_option, warn_of_other_format
from qicbrowser.cli.record_text import attached_by_reader
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.listings import Reference
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, Theme
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.matching import attaching, propose
from qicbrowser.services.citations.reading import read_file
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.services.citations.styles import CitationStyle
from qicbrowser.services.citations.writing import ENDINGS, Form, encoded, save_references, unknown_of
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.record_names import bracketed_name
from qicbrowser.store.evidence.reference_lists import LabelledReference
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


@group(epilog=examples("qicbrowser references list", "qicbrowser references attach library.ris --dry-run"))
def references() -> None:
    """List references, attach citations to them, and export them."""


@command(name="list", epilog=examples("qicbrowser references list --json"))
@json_option
@click.pass_context
def list_command(context: click.Context, as_json: bool) -> None:
    """List the references, each with its citation in a few words where one is attached."""
    library = open_library(context)
    citations = library.citations.all()
    known = {key: brief(item_of(citation)) for key, citation in citations.items()}
    lines = library.evidence.reference_lines()
    if as_json:
        same = same_publications(library)
        print_json(
            [
                {
                    "key": line.key,
                    "review": review_of(line.key),
                    "number": line.number,
                    "label": line.label,
                    "themes": line.themes,
                    "citation": known.get(line.key),
                    "same_publication": same.get(line.key, ()),
                }
                for line in lines
            ]
        )
        return
    for line in lines:
        label = bracketed_name(line.label, library.evidence.shown_review(line.key))
        click.echo(safe(f"{words(label)}  {known.get(line.key) or words(Message('not-in-source-table'))}"))
    strays = library.citations.of_no_reference()
    for citation in strays:
        key = citation.reference_key
        click.echo(safe(words(Message("citation-of-no-reference", key=key, citation=known[key]))), err=True)
    click.echo(words(Message("references-listed", n=len(lines), cited=len(known) - len(strays))))


@command(epilog=examples("qicbrowser references show 69 --style apa"))
@click.argument("key")
@style_option
@json_option
@click.pass_context
def show(context: click.Context, key: str, style: CitationStyle, *, as_json: bool) -> None:
    """Print the citation of a reference."""
    library = open_library(context)
    reference = _reference_of(library, key)
    citation = library.citations.get(reference.key)
    if citation is None:
        click.echo(safe(words(Message("reference-without-citation", key=reference.key))), err=True)
        context.exit(NOTHING_FOUND)
    item = item_of(citation)
    if as_json:
        details = {"source": citation.source, "attached": citation.attached, "csl": item}
        print_json(
            {
                "key": reference.key,
                "number": reference.number,
                "label": reference.label,
                "citation": formatted(item, style),
                **details,
            }
        )
        return
    click.echo(safe(formatted(item, style)))
    click.echo(safe(attached_by_reader(citation)))


@command(epilog=examples("qicbrowser references attach library.ris", "qicbrowser references attach 46.bib --to 46"))
@click.argument("file", type=PathType())
@click.option("--to", "key", metavar="KEY", help="Attach the one citation of FILE to this reference.")
@click.option("--replace", is_flag=True, help="Replace citations that are already attached.")
@click.option("--dry-run", is_flag=True, help="Print what would be attached, and attach nothing.")
@click.pass_context
def attach(context: click.Context, file: Path, key: str | None, *, replace: bool, dry_run: bool) -> None:
    """Attach the citations of FILE (RIS, PubMed, BibTeX, CSL-JSON, or a numbered list) to references.

    Citations are matched by the numbers and identifiers in FILE only; those without are listed and left out.
    """
    library = open_library(context)
    read = read_file(file)
    for remark in read.remarks:
        click.echo(safe(words(remark)), err=True)
    if key is not None:
        if len(read.records) != 1:
            raise ReaderError(
                Message("citations-in-file", path=file, n=len(read.records)), hint=Message("give-one-citation")
            )
        pairs = [(read.records[0], _reference_of(library, key).key)]
    else:
        proposals = propose(library.evidence, library.citations.all(), read.records)
        pairs = [(p.record, p.reference_key) for p in proposals if p.reference_key]
        for proposal in proposals:
            match = proposal.reference_key or words(Message("citation-left-out"))
            # What nothing in the file names is found there by its place; no other line of this output speaks of it.
            named = brief(proposal.record.item) if proposal.record.labels else ""
            place, ground = words(proposal.record.place), words(proposal.ground)
            click.echo(safe(f"{place}: {match}. {ground} {named}".rstrip()))
    changes = attaching(library.citations.all(), pairs, os.fsencode(file.name).decode(errors="backslashreplace"))
    if same := len(pairs) - len(changes):
        click.echo(words(Message("citations-already-attached", n=same)), err=True)
    attached = [change.before for change in changes if change.before is not None]
    for before in attached:
        click.echo(safe(words(_conflict(before, replace=replace, dry_run=dry_run))), err=True)
    changes = [change for change in changes if replace or change.before is None]
    if not dry_run:
        store(library, changes)
    n = len(changes)
    click.echo(words(Message("citations-to-attach", n=n) if dry_run else Message("citations-attached", n=n)))
    if not pairs or (attached and not changes):
        context.exit(NOTHING_FOUND)


def _conflict(before: Citation, *, replace: bool, dry_run: bool) -> Message:
    """What happens, or would happen, to a citation that a reference already has."""
    key, citation = before.reference_key, brief(item_of(before))
    if replace and dry_run:
        return Message("citation-to-replace", key=key, citation=citation)
    if replace:
        return Message("citation-replaced", key=key, citation=citation)
    if dry_run:
        return Message("citation-not-to-replace", key=key, citation=citation)
    return Message("citation-not-replaced", key=key, citation=citation)


@command(
    epilog=examples(
        "qicbrowser references export -o all.ris",
        "qicbrowser references export -o all.csv",
        "qicbrowser references export 46 69 --format text",
    )
)
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Form], case_sensitive=False),
    help="What to write; csv is a table. Without it: what FILE ends in, or RIS.",
)
@style_option
@preset_option
@output_option
@click.pass_context
def export(
    context: click.Context,
    *,
    keys: tuple[str, ...],
    form: str | None,
    style: CitationStyle,
    preset: Preset | None,
    output: Path | None,
) -> None:
    """Write references, those of these KEYs (references, or themes that cite them) or all.

    Those without a citation are written as unknown, with number and review.
    """
    library = open_library(context)
    chosen = _chosen(library, [record_of(library, key) for key in keys])
    output = None if output == Path("-") else output
    ending = ending_of(output, ENDINGS, chosen=form is not None)
    named = ENDINGS.get(ending)
    chosen_form = Form(form) if form else named or Form.RIS
    preset = preset or (Preset.TSV if ending == "tsv" else Preset.PLAIN)
    if not output:
        written = encoded(library, chosen, chosen_form, style, preset)
        # A table as bytes: its preset decides the encoding, not the terminal.
        click.echo(written if chosen_form is Form.CSV else written.decode(), nl=False)
        return
    if named not in (None, chosen_form):
        warn_of_other_format(output, chosen_form)
    save_references(library, chosen, chosen_form, style, output, preset)
    unknown = unknown_of(library, chosen)
    click.echo(safe(words(Message("references-exported", path=output, n=len(chosen), unknown=unknown))))


def _reference_of(library: Library, key: str) -> Reference:
    record = record_of(library, key)
    if not isinstance(record, Reference):
        raise ReaderError(Message("key-of-theme", key=record.key), hint=Message("name-reference-by-number"))
    return record


def _chosen(library: Library, records: Sequence[Theme | Reference]) -> tuple[LabelledReference, ...]:
    lists = library.evidence.reference_lists
    if not records:
        return lists.all_named()
    of_themes = lists.of_themes([record.key for record in records if isinstance(record, Theme)])
    keys = [record.key for record in records if isinstance(record, Reference)]
    return lists.named([*(named.key for named in of_themes), *keys])
