"""The command that exports themes."""

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import click

from qicbrowser.cli.citation_styles import style_option
from qicbrowser.cli.common import NOTHING_FOUND, command, examples, open_library, record_of, safe
from qicbrowser.cli.output_formats import ending_of, warn_of_other_format
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export import formats
from qicbrowser.services.export.choice import Choice, What, chosen, everything
from qicbrowser.services.export.export import Exported, Exporting, export, finished
from qicbrowser.services.export.formats import exporter_of, with_ending
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.paper_sizes import paper_size_of
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.request import Request, Words
from qicbrowser.services.files.csv_dialects import Preset, form
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

ENGLISH = Words(words, words)

_WATCHED_EVERY = 10_000
"""Rows after which the progress is printed at a terminal."""


def _choice(values: Any) -> click.Choice[Any]:
    return click.Choice(values, case_sensitive=False)


@command(
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
    help="Repeat the export of FILE, with its options unless others are given.",
)
@click.option(
    "--format",
    "format_",
    type=_choice(formats.names()),
    default=Options().format,
    show_default="what FILE ends in, or csv",
    help="What to write. PDF can be written only from the window: File > Export.",
)
@click.option("--shape", type=_choice(Shape), default=Shape.THEME.value, show_default=True, help="What a row is.")
@click.option("--every-shape", is_flag=True, help="All row types, one sheet each; for xlsx.")
@click.option("--columns", metavar="NAME,...", help="These columns only, in this order. Without it, the default ones.")
@click.option(
    "--notes",
    type=_choice(Notes),
    default=Notes.NONE.value,
    show_default=True,
    help="Your notes: none, in columns, or only them, one row per note.",
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
    help="Write FILE, and for csv its source in FILE-metadata.json. Without it, or with -: standard output.",
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
        raise click.UsageError(words(Message("name-what-to-export")))
    library = open_library(context)
    options = Options()
    if earlier is not None:
        choice, options = _reopened(library, earlier)
    elif query is not None:
        found = tuple(search(library, query).themes())
        if not found:
            click.echo(safe(words(Message("no-theme-to-export", query=query))), err=True)
            context.exit(NOTHING_FOUND)
        choice = chosen(library, found, What.FOUND, query)
    else:
        choice = everything(library) if everything_ else chosen(library, (record_of(library, k).key for k in keys))
    output = None if output == Path("-") else output
    ending = ending_of(output, formats.endings(), chosen=_is_given(context, "format_"))
    if earlier is None or output is None or earlier.suffix.lower() != output.suffix.lower():
        options = with_ending(options, ending)
    options = _with_given(context, options, how)
    if output and with_ending(options, ending).format != options.format:
        warn_of_other_format(output, options.format)
    _export(Request(library, choice, options, ENGLISH, paper=paper_size_of(_country())), output)


def _country() -> str:
    """The country whose paper the system uses, by its code; "" where it names none."""
    named = next(filter(None, (os.environ.get(name) for name in ("LC_ALL", "LC_PAPER", "LANG"))), "")
    return named.partition(".")[0].partition("@")[0].partition("_")[2]


def _is_given(context: click.Context, name: str) -> bool:
    """Whether an option was given, and does not have its default."""
    return context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT


def _reopened(library: Library, earlier: Path) -> tuple[Choice, Options]:
    again = reopen(library, earlier)
    if again.missing:
        click.echo(words(Message("exported-themes-missing", n=again.missing)), err=True)
    if not again.same_evidence:
        click.echo(words(Message("export-of-other-edition")), err=True)
    if not again.same_file:
        click.echo(words(Message("export-changed-since")), err=True)
    return again.choice, again.options


def _with_given(context: click.Context, options: Options, how: dict[str, Any]) -> Options:
    """The options, with those that are given on the command line."""
    given = {name.removesuffix("_"): value for name, value in how.items() if _is_given(context, name)}
    if style := given.get("style"):
        given["style"] = style.value if isinstance(style, Style) else style.name
    if columns := given.get("columns"):
        given["columns"] = tuple(name for part in columns.split(",") if (name := part.strip()))
    elif "shape" in given or "notes" in given:
        options = options._replace(columns=())  # those of another row type
    options = options._replace(**given)
    if options.every_shape and not exporter_of(options).has_sheets:
        if "every_shape" in given:
            raise click.UsageError(words(Message("only-xlsx-has-sheets")))
        options = options._replace(every_shape=False)
    return options


def _export(request: Request, output: Path | None) -> None:
    exporter = exporter_of(request.options)
    if output is None:
        if not exporter.is_text:
            raise click.UsageError(words(Message("file-needs-name", format=exporter.format.upper())))
        _export_to_stdout(request)
        return
    exported = finished(with_progress(export(request, output)))
    if exporter.preset:
        dialect = form(exporter.preset)
        rows = Message("rows-in-file-as", n=exported.rows, path=exported.path, dialect=dialect.description)
        click.echo(safe(words(rows)))
        click.echo(_guarded(exported.guarded) if dialect.guards else words(Message("formulas-not-guarded")))
    else:
        click.echo(safe(words(Message("rows-in-file", n=exported.rows, path=exported.path))))
    if exported.sidecar:
        click.echo(safe(words(Message("sidecar-in-file", path=exported.sidecar))))


def with_progress(work: Exporting) -> Exporting:
    """The export, with its progress printed at a terminal."""
    printed = 0
    try:
        while True:
            rows = next(work)
            if rows - printed >= _WATCHED_EVERY and sys.stderr.isatty():
                printed = rows
                click.echo(f"\r{words(Message('row-count', n=rows))}", nl=False, err=True)
            yield rows
    except StopIteration as end:
        exported: Exported = end.value
        return exported
    finally:
        if printed:
            click.echo(err=True)


def _export_to_stdout(request: Request) -> None:
    """Write bytes: the preset decides the encoding and line endings, not the terminal."""
    part = BytesIO()
    work = exporter_of(request.options).write(request, part)
    written = None
    while written is None:
        try:
            next(work)
        except StopIteration as end:
            written = end.value
        click.echo(part.getvalue(), nl=False)
        part.seek(0)
        part.truncate()
    if written.guarded:
        click.echo(_guarded(written.guarded), err=True)


def _guarded(cells: int) -> str:
    return words(Message("cells-guarded", n=cells))
