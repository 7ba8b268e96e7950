"""A table as CSV: how each kind of program wants it written, and how it reaches the disk whole or not at all."""

import csv
import errno
import io
import locale
import os
import re
import shutil
import sys
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qicbrowser.domain.errors import ReaderError


class Preset(StrEnum):
    """The kind of program a file is for."""

    EXCEL = "excel"
    PLAIN = "plain"
    TSV = "tsv"


@dataclass(frozen=True, slots=True)
class Form:
    """How a file is written; `encoding` is Python's name, `guards` says whether formulas are disarmed."""

    encoding: str
    separator: str
    line_end: str
    guards: bool

    def __str__(self) -> str:
        encoding = "UTF-8 with BOM" if self.encoding == "utf-8-sig" else "UTF-8"
        separator = {",": "commas", ";": "semicolons", "\t": "tabs"}.get(self.separator, f"“{self.separator}”")
        return f"{encoding}, separated by {separator}"


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def form(preset: Preset) -> Form:
    match preset:
        case Preset.EXCEL:
            return Form("utf-8-sig", list_separator(), "\r\n", guards=True)
        case Preset.PLAIN:
            return Form("utf-8", ",", "\r\n", guards=False)
        case Preset.TSV:
            return Form("utf-8", "\t", "\n", guards=False)


def list_separator() -> str:
    """What Excel on this computer takes for the separator of a CSV file."""
    if sys.platform == "win32":
        import winreg  # only Windows has it

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key:
            chosen = str(winreg.QueryValueEx(key, "sList")[0])
        return chosen if len(chosen) == 1 and chosen not in '"\r\n' else ","
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return ";" if locale.localeconv()["decimal_point"] == "," else ","
    except locale.Error:  # the environment names a locale this computer does not have
        return ","
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)


def as_text(table: Table, form: Form) -> str:
    """The table as the file holds it, less the byte order mark, which `form.encoding` adds."""
    return "".join(_line(cells, form) for cells in (table.columns, *table.rows))


def _line(cells: Iterable[str | int], form: Form) -> str:
    written = [guarded(cell) if form.guards and isinstance(cell, str) else cell for cell in cells]
    line = io.StringIO(newline="")
    # Before Python 3.13 the writer quotes a lone CR or LF only where the line end holds it, so it is told CRLF.
    csv.writer(line, delimiter=form.separator, lineterminator="\r\n").writerow(written)
    return line.getvalue().removesuffix("\r\n") + form.line_end


# Blanks, quotes and characters that do not show may stand before the sign: some programs skip them.
_FORMULA = re.compile(r"""[\s\x00-\x1f\u200b-\u200f\u2060\ufeff"'`´‘’‚‛“”„‟«»‹›＂＇]*[=+\-@＝＋－＠\t\r]""")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def guarded(text: str) -> str:
    """The text, with an apostrophe before it if a spreadsheet might take it for a formula.

    The signs are those OWASP names for CSV injection. Text that has an apostrophe before a sign already gets one
    more, so `unguarded` gives back what was written, whatever it was.
    """
    return f"'{text}" if _might_be_formula(text) else text


def unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and _might_be_formula(text[1:]) else text


def _might_be_formula(text: str) -> bool:
    return bool(_FORMULA.match(text)) and not _NUMBER.fullmatch(text)


def guarded_cells(table: Table, form: Form) -> int:
    """How many cells are written with an apostrophe before their text."""
    cells = (cell for row in table.rows for cell in row if isinstance(cell, str))
    return sum(map(_might_be_formula, cells)) if form.guards else 0


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write files, all or none; each is put in place by renaming, in the order given.

    Raises ReaderError when one cannot be written: files that were there under these names are then as they were.
    """
    with ExitStack() as leftovers, ExitStack() as placed:
        unfinished: dict[Path, Path] = {}
        for path, content in files.items():
            with _telling(path):
                unfinished[path] = _write_beside(path, content, leftovers)
        for path, new in unfinished.items():
            with _telling(path):
                earlier = _copy_beside(path, new, leftovers)
                new.replace(path)
                placed.callback(_put_back, path, earlier)
        placed.pop_all()


def _write_beside(path: Path, content: bytes, leftovers: ExitStack) -> Path:
    if path.exists() and not path.is_file():
        raise ReaderError(f"{path} is a folder or a device.", hint="Choose a name for a file.")
    unfinished = _name_beside(path)
    with unfinished.open("xb") as file:
        leftovers.callback(unfinished.unlink, missing_ok=True)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return unfinished


def _copy_beside(path: Path, new: Path, leftovers: ExitStack) -> Path | None:
    """A copy of the file that `new` is about to replace, if there is one; `new` takes on its permissions."""
    if not path.exists():
        return None
    copy = _name_beside(path)
    leftovers.callback(copy.unlink, missing_ok=True)
    shutil.copy2(path, copy)
    shutil.copymode(path, new)
    return copy


def _put_back(path: Path, earlier: Path | None) -> None:
    if earlier:
        earlier.replace(path)
    else:
        path.unlink()


def _name_beside(path: Path) -> Path:
    """A short name, so that a long one is refused for itself only."""
    return path.with_name(f".{uuid.uuid4().hex}")


_HINTS = {
    errno.ENOENT: "Its folder does not exist: make it, or choose another one.",
    errno.ENOTDIR: "Its folder does not exist: make it, or choose another one.",
    errno.EACCES: "Choose a folder of your own. If another program has the file open, close it there first.",
    errno.EPERM: "Choose a folder of your own. If another program has the file open, close it there first.",
    errno.ENOSPC: "Make room on the disk, or choose another one.",
    errno.EDQUOT: "Make room on the disk, or choose another one.",
    errno.EFBIG: "Make room on the disk, or choose another one.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = _HINTS.get(error.errno or 0, "Choose another place.")
        raise ReaderError(f"{path} was not written: {error.strerror}.", hint=hint) from error
