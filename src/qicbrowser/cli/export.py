"""The command that takes themes away."""

import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import click

from qicbrowser.cli.citation_styles import style_option
from qicbrowser.cli.common import NOTHING_FOUND, cli, counted, examples, open_library, record_of, safe
from qicbrowser.cli.output_formats import ending_of, warn_of_other_format
from qicbrowser.cli.streams import PathType
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.export import ENDINGS, Exported, Exporting, as_named, export, finished, write
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.table import Choice, Format, Notes, Options, What, chosen, everything
from qicbrowser.services.files.csv_dialects import Preset, form
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library

_WATCHED_EVERY = 10_000
"""Rows after which somebody at a terminal is told how far it is."""


def _choice(values: Any) -> click.Choice[Any]:
    return click.Choice(values, case_sensitive=False)


@cli.command(
    name="export",
    epilog=examples(
        "qicbrowser export --all -o themes.csv",
        "qicbrowser export friendly-competition --shape passage --notes columns -o factors.xlsx",
        "qicbrowser export --query 'barrier: incentives' --shape appraisal --columns theme,grade,reference | head",
        "qicbrowser export --reopen themes.csv -o again.csv",
    ),
)
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option("--query", metavar="QUERY", help="Export the themes that QUERY finds; see the command search.")
@click.option("--all", "everything_", is_flag=True, help="Export every theme.")
@click.option(
    "--reopen",
    "earlier",
    metavar="FILE",
    type=PathType(),
    help="Export again what FILE holds, and in its way where no other option says otherwise.",
)
@click.option(
    "--format",
    "format_",
    type=_choice([one for one in Format if one is not Format.PDF]),
    default=Format.CSV.value,
    show_default="what FILE ends in, or csv",
    help="What to write. PDF is made by the window: File > Export.",
)
@click.option("--shape", type=_choice(Shape), default=Shape.THEME.value, show_default=True, help="What a row is.")
@click.option("--every-shape", is_flag=True, help="A sheet for each shape; for xlsx.")
@click.option("--columns", metavar="NAME,...", help="These columns only, in this order. Without it, the usual ones.")
@click.option(
    "--notes",
    type=_choice(Notes),
    default=Notes.NONE.value,
    show_default=True,
    help="Your notes: none, in columns, or nothing but them, a row a note.",
)
@click.option(
    "--preset",
    type=_choice(Preset),
    default=Preset.PLAIN.value,
    show_default=True,
    help="For csv. excel: your system's separator, formulas disarmed. plain: RFC 4180. tsv: tabs.",
)
@style_option
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=PathType(allow_dash=True),
    help="Write FILE, and for csv FILE-metadata.json with where it comes from. Without it, or with -: standard output.",
)
@click.pass_context
def export_command(
    context: click.Context,
    /,
    *,
    keys: tuple[str, ...],
    query: str | None,
    everything_: bool,
    earlier: Path | None,
    output: Path | None,
    **how: Any,
) -> None:
    """Export the themes of these KEYs, those that --query finds, --all, or those of an earlier export."""
    if bool(keys) + (query is not None) + everything_ + (earlier is not None) != 1:
        raise click.UsageError("Say what to export: KEYs, or --query, or --all, or --reopen.")
    library = open_library(context)
    options = Options()
    if earlier is not None:
        choice, options = _reopened(library, earlier)
    elif query is not None:
        found = tuple(search(library, query).themes())
        if not found:
            click.echo(safe(f"No theme was found for {query}; nothing was exported."), err=True)
            context.exit(NOTHING_FOUND)
        choice = chosen(library, found, What.FOUND, query)
    else:
        choice = everything(library) if everything_ else chosen(library, (record_of(library, k).key for k in keys))
    output = None if output == Path("-") else output
    ending = ending_of(output, ENDINGS, chosen=_is_chosen(context, "format_"))
    if earlier is None or output is None or earlier.suffix.lower() != output.suffix.lower():
        options = as_named(options, ending)
    options = _asked(context, options, how)
    if output and ending and options.format is not ENDINGS[ending]:
        warn_of_other_format(output, options.format)
    _export(library, choice, options, output)


def _is_chosen(context: click.Context, name: str) -> bool:
    """Whether an option was given, and is not what it is without being given."""
    return context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT


def _reopened(library: Library, earlier: Path) -> tuple[Choice, Options]:
    again = reopen(library, earlier)
    if again.missing:
        click.echo(f"Not in this evidence: {counted(again.missing, 'theme')} of that export.", err=True)
    if not again.same_evidence:
        click.echo("That export was made of another edition of the evidence.", err=True)
    if not again.same_file:
        click.echo("That file was changed after it was exported.", err=True)
    return again.choice, again.options


def _asked(context: click.Context, options: Options, how: dict[str, Any]) -> Options:
    """The options, with what the command line says otherwise."""
    said = {name.removesuffix("_"): value for name, value in how.items() if _is_chosen(context, name)}
    if style := said.get("style"):
        said["style"] = style.value if isinstance(style, Style) else style.name
    if columns := said.get("columns"):
        said["columns"] = tuple(name for part in columns.split(",") if (name := part.strip()))
    elif "shape" in said or "notes" in said:
        options = options._replace(columns=())  # those of another shape
    if said.get("format", options.format) is not Format.XLSX:
        options = options._replace(every_shape=False)
    options = options._replace(**said)
    if "every_shape" in said and options.format is not Format.XLSX:
        raise click.UsageError("Only an XLSX file has sheets: --every-shape goes with --format xlsx.")
    return options


def _export(library: Library, choice: Choice, options: Options, output: Path | None) -> None:
    if output is None:
        if options.format is Format.XLSX:
            raise click.UsageError("An XLSX file needs a name: -o FILE.")
        _export_to_stdout(library, choice, options)
        return
    exported = finished(_watched(export(library, choice, options, output)))
    written = form(options.preset)
    as_csv = f", {written}" if options.format is Format.CSV else ""
    guarded = f", {_guarded(exported.guarded) if written.guards else 'not guarded against formulas'}" if as_csv else ""
    click.echo(safe(f"{exported.path}: {counted(exported.rows, 'row')}{as_csv}{guarded}"))
    if exported.sidecar:
        click.echo(safe(f"{exported.sidecar}: where it comes from"))


def _watched(work: Exporting) -> Exporting:
    """An export, of which somebody at a terminal sees how far it is."""
    told = 0
    try:
        while True:
            rows = next(work)
            if rows - told >= _WATCHED_EVERY and sys.stderr.isatty():
                told = rows
                click.echo(f"\r{rows:,} rows", nl=False, err=True)
            yield rows
    except StopIteration as end:
        exported: Exported = end.value
        return exported
    finally:
        if told:
            click.echo(err=True)


def _export_to_stdout(library: Library, choice: Choice, options: Options) -> None:
    """As bytes: the preset decides the encoding and the line ends, not the terminal."""
    part = BytesIO()
    work = write(library, choice, options, part)
    guarded = None
    while guarded is None:
        try:
            next(work)
        except StopIteration as end:
            guarded = end.value
        click.echo(part.getvalue(), nl=False)
        part.seek(0)
        part.truncate()
    if guarded:
        click.echo(_guarded(guarded), err=True)


def _guarded(cells: int) -> str:
    return f"{counted(cells, 'cell')} guarded with an apostrophe"
