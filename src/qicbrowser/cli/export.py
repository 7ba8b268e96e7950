"""The command that takes themes away."""

from collections.abc import Sequence
from pathlib import Path

import click

from qicbrowser.cli.group import NOTHING_FOUND, cli, counted, examples, open_library, record_of, safe
from qicbrowser.services.csvfile import Preset, as_text, form, guarded_cells
from qicbrowser.services.export import Options, Shape, export_csv, table
from qicbrowser.services.search import search
from qicbrowser.store.library import Library


@cli.command(
    epilog=examples(
        "qicbrowser export --all -o themes.csv",
        "qicbrowser export friendly-competition --shape passage --notes -o factors.csv --preset excel",
        "qicbrowser export --query 'barrier: incentives' --shape appraisal | head",
    )
)
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option("--query", metavar="QUERY", help="Export the themes that QUERY finds; see the command search.")
@click.option("--all", "everything", is_flag=True, help="Export every theme.")
@click.option(
    "--shape",
    type=click.Choice(Shape, case_sensitive=False),
    default=Shape.THEME.value,
    show_default=True,
    help="What a row is.",
)
@click.option(
    "--preset",
    type=click.Choice(Preset, case_sensitive=False),
    default=Preset.PLAIN.value,
    show_default=True,
    help="excel: your system's separator, formulas disarmed. plain: RFC 4180. tsv: tabs.",
)
@click.option("--notes/--no-notes", default=False, show_default=True, help="Add a column of your notes.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Write FILE, and FILE-metadata.json with where it comes from. Without it, or with -: standard output.",
)
@click.pass_context
def export(
    context: click.Context,
    *,
    keys: tuple[str, ...],
    query: str | None,
    everything: bool,
    shape: Shape,
    preset: Preset,
    notes: bool,
    output: Path | None,
) -> None:
    """Export the themes of these KEYs, those that --query finds, or --all, as CSV."""
    if bool(keys) + (query is not None) + everything != 1:
        raise click.UsageError("Say what to export: KEYs, or --query, or --all.")
    library = open_library(context)
    if query is not None:
        chosen = tuple(search(library, query).themes())
        if not chosen:
            click.echo(safe(f"No theme was found for {query}; nothing was exported."), err=True)
            context.exit(NOTHING_FOUND)
    else:
        asked = library.evidence.keys_of_themes() if everything else (record_of(library, key).key for key in keys)
        chosen = tuple(asked)
    options = Options(shape, preset, notes)
    if output is None or output == Path("-"):
        _export_to_stdout(library, chosen, options)
        return
    exported = export_csv(library, chosen, options, output, query or "")
    guarded = f", {counted(exported.guarded, 'cell')} guarded with an apostrophe" if exported.form.guards else ""
    click.echo(safe(f"{exported.path}: {counted(exported.rows, 'row')}, {exported.form}{guarded}"))
    click.echo(safe(f"{exported.sidecar}: where it comes from"))


def _export_to_stdout(library: Library, keys: Sequence[str], options: Options) -> None:
    written = form(options.preset)
    shown = table(library, keys, options)
    # As bytes: the preset decides the encoding and the line ends, not the terminal.
    click.echo(as_text(shown, written).encode(written.encoding), nl=False)
    if guarded := guarded_cells(shown, written):
        click.echo(f"{counted(guarded, 'cell')} guarded with an apostrophe", err=True)
