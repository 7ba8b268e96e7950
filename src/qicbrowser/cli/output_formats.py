"""Output files on the command line: the format that their ending names, and the options that several commands share."""

from collections.abc import Iterable
from pathlib import Path

import click

from qicbrowser.cli.common import safe
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.wording.english import words

preset_option = click.option(
    "--preset",
    type=click.Choice(Preset, case_sensitive=False),
    default=None,
    show_default="tsv where FILE ends in .tsv, or plain",
    help="For csv. excel: your system's separator, formulas disarmed. plain: RFC 4180. tsv: tabs.",
)

output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=PathType(allow_dash=True),
    help="Write FILE. Without it, or with -: standard output.",
)

_NEUTRAL = ("", ".txt", ".text")
"""Endings that name no format in particular."""


def ending_of(output: Path | None, known: Iterable[str], *, chosen: bool) -> str:
    """The ending of a file's name, in small letters and without its dot, if it is one of those `known`; else "".

    Raises ReaderError for any other ending, unless the format was chosen by an option, or the ending names none.
    """
    ending = output.suffix.lower() if output else ""
    if ending.removeprefix(".") in known:
        return ending.removeprefix(".")
    if ending not in _NEUTRAL and not chosen:
        raise ReaderError(
            Message("unknown-ending", ending=ending),
            hint=Message("end-name-in", endings=", ".join(f".{one}" for one in known)),
        )
    return ""


def warn_of_other_format(output: Path, written: str) -> None:
    """Print that a file is written in the format that was chosen by an option, whatever its name ends in."""
    message = Message("other-format-than-ending", path=output, format=written, ending=output.suffix)
    click.echo(safe(words(message)), err=True)
