"""What commands share: options, opening the library, and output."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import click

from qicbrowser.cli.streams import refuse_invalid_text
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import reference_key_in
from qicbrowser.domain.listings import Reference
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Theme
from qicbrowser.paths import data_folder
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import error_words, words

_LIBRARY = "qicbrowser.library"
"""Under this name the context of a command keeps its open library."""

NOTHING_FOUND = 1
"""The exit status; see `streams` for that of an error."""


def examples(*lines: str) -> str:
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


class Command(click.Command):
    def invoke(self, ctx: click.Context) -> Any:
        refuse_invalid_text(self.params, ctx.params)
        return super().invoke(ctx)


class Group(click.Group):
    """A group whose commands and groups are of these classes."""

    command_class = Command
    group_class = type


def command(name: str | None = None, **settings: Any) -> Callable[[Callable[..., Any]], Command]:
    return click.command(name, cls=Command, **settings)


def group(name: str | None = None, **settings: Any) -> Callable[[Callable[..., Any]], Group]:
    return click.group(name, cls=Group, **settings)


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


def open_library(context: click.Context) -> Library:
    """The library of this command, closed when the command ends; notices about it are printed on standard error.

    Where a window would show the evidence alone, a command fails: a script must not mistake an unusable folder for
    one without notes.
    """
    data = data_folder(context.obj)
    data.close_to_others()
    evidence = choose_evidence(data)
    library = context.with_resource(Library(evidence.path, data.user_file))
    if library.absent and library.refusal:
        raise library.refusal
    for notice in (*evidence.notices, *library.notices):
        click.echo(safe(words(notice)), err=True)

    def print_damage() -> None:
        """What was read may be incomplete."""
        if damage := library.damage():
            click.echo(safe(words(damage)), err=True)

    context.call_on_close(print_damage)
    context.meta[_LIBRARY] = library
    return library


def back_up(library: Library) -> None:
    """Back up the reader's file before an import; a failure is reported and does not stop the import."""
    try:
        Backups(library.user_file).make(datetime.now(UTC), Reason.IMPORT)
    except ReaderError as error:
        click.echo(safe(error_words(error)), err=True)


def has_saved(context: click.Context) -> bool:
    """Whether the command has saved a change."""
    library = context.meta.get(_LIBRARY)
    return library is not None and library.changed


def record_of(library: Library, key: str) -> Theme | Reference:
    """The theme or reference that a KEY on the command line means; raises ReaderError unless it is exactly one."""
    name = key.removeprefix("[").removesuffix("]")
    meant = library.evidence.keys_named(name) or (reference_key_in(name),)
    match [record for k in meant if (record := library.evidence.theme(k) or library.evidence.reference(k))]:
        case [record]:
            return record
        case []:
            raise ReaderError(Message("no-such-record", key=key), hint=Message("list-records"))
        case _:
            raise ReaderError(Message("key-ambiguous", key=key, keys=", ".join(meant)), hint=Message("write-full-key"))


def safe(text: str) -> str:
    """Text for a terminal: control characters, which could control it, are escaped."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", lambda match: f"\\x{ord(match[0]):02x}", text)


def print_json(value: Any) -> None:
    """Print JSON in ASCII, which is valid in any encoding of the stream."""
    click.echo(json.dumps(value, indent=2))
