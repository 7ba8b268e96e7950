"""Commands on files: building evidence, showing paths, the tour."""

import tempfile
from pathlib import Path

import click

from qicbrowser.cli.common import command, examples, json_option, print_json, safe
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.paths import bundled_evidence, data_folder
from qicbrowser.services.building.build import build
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.wording.english import words


@command(name="build", epilog=examples("qicbrowser build data/sources -o data/qic.sqlite"))
@click.argument("sources", type=PathType(exists=True, file_okay=False))
@click.option("-o", "--output", metavar="FILE", required=True, type=PathType(), help="Write FILE.")
@click.pass_context
def build_command(context: click.Context, sources: Path, output: Path) -> None:
    """Build an evidence file from the reviews (TOML) and tables (CSV) in the folder SOURCES."""
    OwnFiles(data_folder(context.obj).user_file).refuse(output)
    tables = build(sources, output)
    count = sum(len(table.themes) for table in tables)
    table_count, theme_count = Message("count-tables", n=len(tables)), Message("count-themes", n=count)
    click.echo(safe(words(Message("evidence-built", path=output, tables=table_count, themes=theme_count))))


@command(epilog=examples("qicbrowser where", "qicbrowser --data-dir ~/qic where --json"))
@json_option
@click.pass_context
def where(context: click.Context, as_json: bool) -> None:
    """Print the paths of the evidence, your notes, the session and the log."""
    folder = data_folder(context.obj)
    places = {
        "evidence": bundled_evidence(),
        "notes": folder.user_file,
        "session": folder.session_file,
        "log": folder.log_file,
    }
    if as_json:
        print_json({name: str(path) for name, path in places.items()})
        return
    for name, path in places.items():
        click.echo(safe(f"{name:8}  {path}"))


@command(epilog=examples("qicbrowser tour /tmp/tour"))
@click.argument("folder", type=PathType(file_okay=False))
@click.pass_context
def tour(context: click.Context, folder: Path) -> None:
    """Run the window off screen through its main task, and write window.png, themes.csv and themes.pdf to FOLDER.

    Your own notes are not used: the window gets a temporary data folder, unless --data-dir names one.
    """
    from qicbrowser.gui.tour import take_tour  # Qt, which the other commands do without

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as thrown_away:
        take_tour(folder, context.obj or Path(thrown_away))
    for name in ("window.png", "themes.csv", "themes.pdf"):
        click.echo(safe(str(folder / name)))
