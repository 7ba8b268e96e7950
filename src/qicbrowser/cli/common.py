"""The group that every command belongs to, and what they share: how they read, print and fail."""

import json
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from qicbrowser import __version__
from qicbrowser.cli.streams import (
    FAILED,
    SAVED,
    PathType,
    flush_streams,
    refuse_spoilt,
    report_output_error,
    tolerate_every_character,
)
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import reference_key_in
from qicbrowser.domain.records import Reference, Theme
from qicbrowser.paths import bundled_evidence, data_folder
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words, words

NOTHING_FOUND = 1
"""The exit status; see `streams` for that of a failure."""


class _Told(click.ClickException):
    exit_code = FAILED


class _Command(click.Command):
    def invoke(self, ctx: click.Context) -> Any:
        refuse_spoilt(self.params, ctx.params)
        return super().invoke(ctx)


class _Commands(click.Group):
    """The one place where an error is told on the command line."""

    command_class = _Command
    group_class = type

    library: Library | None = None
    """That of the command which runs, once it was opened."""

    def main(self, *args: Any, **kwargs: Any) -> NoReturn:
        status, failure, self.library = None, None, None
        try:
            tolerate_every_character()
            super().main(*args, **kwargs)
        except SystemExit as end:
            status = end.code
        except OSError as error:  # of the output: every other one is reported by `invoke`
            failure = error
        failure = flush_streams() or failure
        sys.exit(report_output_error(failure, saved=self._has_saved()) if failure else status)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ReaderError as error:
            raise _Told(safe(error_words(error, "\n"))) from error
        except OSError as error:
            if isinstance(error, BrokenPipeError) and self._has_saved():  # click would make it a status of its own
                ctx.exit(SAVED)
            if error.filename is None:
                raise
            raise _Told(safe(f"{error.filename}: {error.strerror}.")) from error

    def _has_saved(self) -> bool:
        return self.library is not None and self.library.changed


def examples(*lines: str) -> str:
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples(
        "qicbrowser                                  open the window",
        "qicbrowser search benchmarking",
        "qicbrowser export --all -o themes.csv",
    )
    + "\n\n\b\nExit status:\n  0  done\n  1  nothing was found\n  2  the command is wrong, or could not be carried out"
    + "\n  3  what was to be changed is saved, but not all of the output was written: do not run it again"
    + "\n\n\b\nCompletion of commands and options, for this shell; fish and zsh have theirs:\n"
    + '  eval "$(_QICBROWSER_COMPLETE=bash_source qicbrowser)"',
)
@click.option(
    "--data-dir",
    metavar="FOLDER",
    type=PathType(file_okay=False),
    help="Keep your notes in FOLDER. Without it: the folder QICBROWSER_DATA names, else your own data folder.",
)
@click.option("--self-test", "tries_itself", is_flag=True, help="Try everything on files that are thrown away.")
@click.version_option(__version__, prog_name="qicbrowser", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, *, tries_itself: bool) -> None:
    """Read, search, annotate and take away how quality improvement collaboratives work.

    Without a command, the window opens. A KEY is a theme's key or the last part of it, such as friendly-competition,
    or a reference's number.
    """
    context.obj = data_dir
    if tries_itself:
        from qicbrowser.cli.selftest import self_test  # Qt, as below

        self_test(context)
    if context.invoked_subcommand is None:
        from qicbrowser.gui.app import open_window  # Qt, which no command but this one needs

        sys.exit(open_window(data_dir))


def open_library(context: click.Context) -> Library:
    """The library of this command, closed when the command ends; what is to be known of it stands on standard error.

    Where a window still shows the evidence, a command fails: a script should not take a folder that cannot be for one
    without notes.
    """
    data = data_folder(context.obj)
    data.close_to_others()
    library = context.with_resource(Library(bundled_evidence(), data.user_file))
    if library.absent and library.refusal:
        raise library.refusal
    for notice in library.notices:
        click.echo(safe(words(notice)), err=True)

    def tell_damage() -> None:
        """What was read may lack something, or have it only in part."""
        if damage := library.damage():
            click.echo(safe(words(damage)), err=True)

    context.call_on_close(tell_damage)
    if isinstance(commands := context.find_root().command, _Commands):
        commands.library = library
    return library


def record_of(library: Library, key: str) -> Theme | Reference:
    """The one theme or reference that a KEY on the command line means."""
    name = key.removeprefix("[").removesuffix("]")
    meant = library.evidence.keys_named(name) or (reference_key_in(name),)
    match [record for k in meant if (record := library.evidence.theme(k) or library.evidence.reference(k))]:
        case [record]:
            return record
        case []:
            raise ReaderError(
                f"There is no theme or reference {key}.",
                hint="“qicbrowser themes” lists the themes, “qicbrowser references list” the references.",
            )
        case _:
            raise ReaderError(f"{key} may be {' or '.join(meant)}.", hint="Name one of them in full.")


def counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def safe(text: str) -> str:
    """Text as it may reach a terminal: control characters, which could steer it, are written out."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", lambda match: f"\\x{ord(match[0]):02x}", text)


def plain(value: Any) -> Any:
    """A record, with the records in it, as JSON takes it: an object by the names of its fields."""
    if hasattr(value, "_asdict"):
        return {name: plain(field) for name, field in value._asdict().items()}
    return [plain(item) for item in value] if isinstance(value, tuple | list) else value


def print_json(value: Any) -> None:
    """In ASCII: every reader of JSON takes it, whatever the encoding of the stream."""
    click.echo(json.dumps(value, indent=2))
