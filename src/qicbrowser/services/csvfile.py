"""A table as CSV: how each kind of program wants it written."""

import csv
import io
import locale
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TextIO


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
    text = io.StringIO(newline="")
    lines = Lines(text, form)
    lines.write((table.columns,))
    lines.write(table.rows)
    return text.getvalue()


class Lines:
    """Writes rows to a text as they come; `guarded` counts the cells that got an apostrophe."""

    def __init__(self, text: TextIO, form: Form) -> None:
        self.guarded = 0
        self._guards = form.guards
        # Before Python 3.13 the writer quotes a lone CR or LF only where the line end holds it, so it is told CRLF.
        file = text if form.line_end == _CRLF else _OtherEnd(text, form.line_end)
        self._writer = csv.writer(file, delimiter=form.separator, lineterminator=_CRLF)

    def write(self, rows: Iterable[Sequence[str | int | None]]) -> None:
        self._writer.writerows([list(map(self._guarded, row)) for row in rows] if self._guards else rows)

    def _guarded(self, cell: str | int | None) -> str | int | None:
        if not isinstance(cell, str) or not _might_be_formula(cell):
            return cell
        self.guarded += 1
        return f"'{cell}"


_CRLF = "\r\n"


class _OtherEnd(NamedTuple):
    """A text in which lines end otherwise than they are written."""

    text: TextIO
    end: str

    def write(self, line: str) -> None:
        self.text.write(line.removesuffix(_CRLF) + self.end)


# Blanks, quotes and characters that do not show may stand before the sign: some programs skip them.
_SKIPPED = (
    r"""\s\x00-\x1f"'`´‘’‚‛“”„‟«»‹›＂＇\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"""
    r"\ufe00-\ufe0f\ufeff"
)
# With the forms that Unicode takes for the same signs: full-width, small, superscript and subscript ones, and minus.
_SIGNS = r"=\uff1d\ufe66\u207c\u208c+\uff0b\ufe62\u207a\u208a\ufb29\-\uff0d\ufe63\u207b\u208b\u2212@\uff20\ufe6b"
_FORMULA = re.compile(rf"[{_SKIPPED}]*[{_SIGNS}\t\r]")
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
