"""Commands that read: the themes, one theme or reference, a search."""

import click

from qicbrowser.cli.group import (
    NOTHING_FOUND,
    cli,
    counted,
    examples,
    json_option,
    open_library,
    plain,
    print_json,
    record_of,
    safe,
)
from qicbrowser.domain.records import Hit, Part, Theme
from qicbrowser.services.plaintext import note_text, reference_text, section, theme_text
from qicbrowser.services.search import Found, search
from qicbrowser.store.library import Library


@cli.command(epilog=examples("qicbrowser themes", "qicbrowser themes --json | jq -r .[].key"))
@json_option
@click.pass_context
def themes(context: click.Context, as_json: bool) -> None:
    """List the themes: key, number of studies, number of your notes, title."""
    library = open_library(context)
    notes = library.notes.counts()
    lines = [(line.key, line.studies, notes.get(line.key, 0), line.title) for line in library.evidence.theme_lines()]
    if as_json:
        print_json([dict(zip(("key", "studies", "notes", "title"), line, strict=True)) for line in lines])
        return
    width = max((len(key) for key, *_ in lines), default=0)
    click.echo(f"{'KEY':{width}}  STUDIES  NOTES  TITLE")
    for key, studies, noted, title in lines:
        click.echo(safe(f"{key:{width}}  {studies:7}  {noted:5}  {title}"))


@cli.command(epilog=examples("qicbrowser show friendly-competition", "qicbrowser show 69"))
@click.argument("key")
@json_option
@click.pass_context
def show(context: click.Context, key: str, as_json: bool) -> None:
    """Print a theme or a reference."""
    library = open_library(context)
    record = record_of(library, key)
    notes = library.notes.of_record(record.key)
    if as_json:
        print_json(plain(record) | {"notes": plain(notes)})
        return
    click.echo(safe(theme_text(record) if isinstance(record, Theme) else reference_text(record)))
    if notes:
        click.echo(safe("\n" + section("My notes", map(note_text, notes))))


@cli.command(
    name="search",
    # A word that is to be left out begins with a dash, as an option does; -h is not to be found in one.
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
    epilog=examples(
        "qicbrowser search competition -financial",
        "qicbrowser search 'barrier: \"free riding\" OR loafing'",
        "qicbrowser search ref:69 --json",
    ),
)
@click.argument("query", nargs=-1, required=True)
@json_option
@click.pass_context
def search_command(context: click.Context, query: tuple[str, ...], as_json: bool) -> None:
    """Search everything, the best first; exit status 1 when nothing is found.

    Words must all be met; OR, NOT or a leading dash, "a phrase", pre* and ( ) are understood, and fields: theme:
    component: mechanism: outcome: enabler: barrier: context: ref: note:
    """
    library = open_library(context)
    text = " ".join(query)
    found = search(library, text)
    if as_json:
        hits = [plain(hit) | {"spans": [[span.start, span.end] for span in hit.spans]} for hit in found.hits]
        print_json({"query": text, "read_as": found.as_read, "records": found.records, "hits": hits})
    elif found.records:
        _print_found(library, found)
    else:
        click.echo(safe(f"Nothing was found for {found.as_read or text}."), err=True)
    if not found.records:
        context.exit(NOTHING_FOUND)


def _print_found(library: Library, found: Found) -> None:
    for hit in found.hits:
        click.echo(f"{hit.record_key}  {hit.part}: {_marked(hit)}")
    with_hits = {hit.record_key for hit in found.hits}
    for key in found.records:
        if key not in with_hits:  # it was found for what it does not say
            click.echo(safe(f"{key}  {library.evidence.text(key) or ''}".rstrip()))
    themes = sum(library.evidence.text(key) is not None for key in found.records)
    click.echo(
        safe(
            f"{counted(len(found.hits), 'hit')} for {found.as_read},"
            f" in {counted(themes, 'theme')} and {counted(len(found.records) - themes, 'reference')}"
        )
    )


def _marked(hit: Hit) -> str:
    """The text of a hit, its words bold where there is a terminal (click takes the marks out elsewhere)."""
    pieces: list[str] = []
    end = 0
    for span in hit.spans:
        pieces += [safe(hit.text[end : span.start]), click.style(safe(span.of(hit.text)), bold=True)]
        end = span.end
    text = "".join([*pieces, safe(hit.text[end:])])
    return f"[{text}]" if hit.part is Part.REFERENCE else text.replace("\n", "\n    ")
