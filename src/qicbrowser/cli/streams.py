"""Standard input and output: decoding, and errors of writing."""

import codecs
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

import click

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.wording.english import words

FAILED = 2
"""Also click's own code for a usage error; grep has the same three codes."""

SAVED = 3
"""The output is incomplete, but the change is saved: running the command again would change it twice."""

_PIPE_CLOSED = 1
"""As click has it."""

_ENCODING_HINT = Message("text-in-utf-8")


def tolerate_every_character() -> None:
    """Escape characters that the terminal's encoding does not have, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush_streams() -> OSError | None:
    """Flush standard output and error; the error if that fails, with the rest discarded.

    Otherwise the interpreter would flush at its end, with an exit status and a message of its own.
    """
    failures = [
        _flush(stream) for stream in (sys.stdout, sys.stderr) if stream
    ]  # a program without a terminal has none
    return next(filter(None, failures), None)


def _flush(stream: TextIO) -> OSError | None:
    try:
        stream.flush()
    except OSError as error:
        _discard_rest(stream)
        return error
    return None


def report_output_error(error: OSError, *, saved: bool) -> int:
    """Print that the output is incomplete; the exit status. The reader of a pipe may stop at any time."""
    status = SAVED if saved else FAILED
    if isinstance(error, BrokenPipeError):
        return SAVED if saved else _PIPE_CLOSED
    lines = [Message("output-incomplete", reason=str(error.strerror))]
    if saved:
        lines.append(Message("change-was-saved"))
    with suppress(OSError):  # standard error may be on the same full disk
        click.echo(words(tuple(lines)), err=True)
        return status
    _discard_rest(sys.stderr)
    return status


def _discard_rest(stream: TextIO) -> None:
    with suppress(OSError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)


class PathType(click.Path):
    """A path on the command line: whatever the system accepts, also bytes that are not text."""

    def __init__(self, **options: Any) -> None:
        super().__init__(path_type=Path, **options)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            if "\0" in os.fsdecode(os.fsencode(value)):
                self.fail(words(Message("path-with-nul")), param, ctx)
        except UnicodeEncodeError:
            self.fail(words(Message("not-a-path")), param, ctx)
        return super().convert(value, param, ctx)


def refuse_invalid_text(parameters: Iterable[click.Parameter], values: Mapping[str, Any]) -> None:
    """Raises ReaderError for an argument with bytes that are not text, so that none is searched for or saved.

    Paths are exempt: see `PathType`.
    """
    for parameter in parameters:
        value = values.get(parameter.name or "")
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and not _is_text(text):
                message = (
                    Message("option-not-text", option=parameter.opts[0], text=text)
                    if isinstance(parameter, click.Option)
                    else Message("argument-not-text", text=text)
                )
                encoding = sys.getfilesystemencoding().upper()
                raise ReaderError(message, hint=Message("arguments-as-text", encoding=encoding))


def _is_text(text: str) -> bool:
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def typed_text(longest: int) -> str:
    """The text of standard input, of at most so many characters.

    It is UTF-8, or UTF-16 with a byte order mark, which some shells of Windows send through a pipe.
    """
    if sys.stdin is None:
        raise ReaderError(Message("no-standard-input"), hint=Message("send-through-pipe"))
    content = sys.stdin.buffer.read(4 * longest + 5)  # a character has four bytes at most, and a mark before the first
    if len(content) > 4 * longest + 4:
        raise ReaderError(Message("standard-input-too-long", longest=longest), hint=Message("write-shorter-text"))
    utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReaderError(
            Message("standard-input-bytes", encoding="UTF-16" if utf16 else "UTF-8", place=error.start + 1),
            hint=_ENCODING_HINT,
        ) from error
    if "\0" in text:  # as in UTF-16 without a mark, or in data that is not text at all
        raise ReaderError(Message("standard-input-nul", place=text.index("\0") + 1), hint=_ENCODING_HINT)
    return text
