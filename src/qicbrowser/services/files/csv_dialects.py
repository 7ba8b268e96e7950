"""A table as CSV: how each kind of program wants it written."""

import io
import locale
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

from qicbrowser.domain.messages import Message


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

    @property
    def description(self) -> Message:
        encoding = Message("utf-8-with-bom") if self.encoding == "utf-8-sig" else Message("utf-8")
        separator = _SEPARATORS.get(self.separator) or Message("other-separator", separator=self.separator)
        return Message("csv-dialect", encoding=encoding, separator=separator)


_SEPARATORS = {",": Message("commas"), ";": Message("semicolons"), "\t": Message("tabs")}


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
        return chosen if len(chosen) == 1 and chosen not in '"\r\n_' and not chosen.isalnum() else ","
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
    lines.write_names(table.columns)
    lines.write(table.rows)
    return text.getvalue()


class Lines:
    """Writes rows to a text as they come; `guarded` counts the cells that got an apostrophe.

    Every text is quoted, whatever it holds: spreadsheets split lines at the comma, semicolon and tab as they come, R's
    data.table and vroom, DuckDB and others guess the separator, also among the blank, colon and vertical bar, from
    what they find outside quotes, and some programs end a line at signs that others do not. Numbers and blanks are
    bare, which Python's own writer cannot do before 3.12; so are the names of columns, which are plain words.
    """

    def __init__(self, text: TextIO, form: Form) -> None:
        self.guarded = 0
        self._text = text
        self._form = form

    def write_names(self, names: Sequence[str]) -> None:
        self._text.write(self._form.separator.join(names) + self._form.line_end)

    def write(self, rows: Iterable[Sequence[str | int | None]]) -> None:
        field = self._guarded_field if self._form.guards else _field
        separator, line_end = self._form.separator, self._form.line_end
        self._text.writelines([(separator.join(map(field, row)) or '""') + line_end for row in rows])

    def _guarded_field(self, cell: str | int | None) -> str:
        if isinstance(cell, str) and (safe := guarded(cell)) != cell:
            self.guarded += 1
            return _field(safe)
        return _field(cell)


def _field(cell: str | int | None) -> str:
    if isinstance(cell, str):
        return '"' + cell.replace('"', '""') + '"' if cell else ""
    return "" if cell is None else str(cell)


# Blanks, quotes and characters that do not show can come before the sign: some programs skip them.
_SKIPPED = (
    r""" \x00-\x08\x0b\x0c\x0e-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"""
    r""""'`´‘’‚‛“”„‟«»‹›＂＇\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"""
    r"\ufe00-\ufe0f\ufeff"
)
# With the forms that Unicode takes for the same signs: full-width, small, superscript and subscript ones, and minus.
_SIGNS = r"=\uff1d\ufe66\u207c\u208c+\uff0b\ufe62\u207a\u208a\ufb29\-\uff0d\ufe63\u207b\u208b\u2212@\uff20\ufe6b"
_SPLIT = r",;\t\r\n"
"""Where a spreadsheet may split a line, also within a cell where it splits at another separator than the file has."""

_NUMBER = rf"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?:[{_SPLIT}]|\Z)"
_FORMULA = rf"(?=[{_SKIPPED}]*[{_SIGNS}])(?!{_NUMBER})"
_AT_THE_START = re.compile(rf"[{_SKIPPED}]*[\t\r]|{_FORMULA}")
_WITHIN = re.compile(rf"([{_SPLIT}]){_FORMULA}")
_GUARDED_WITHIN = re.compile(rf"([{_SPLIT}])'{_FORMULA}")


def guarded(text: str) -> str:
    """The text, with an apostrophe before whatever a spreadsheet might take for a formula: at its start, and after
    each comma, semicolon, tab and line end.

    The signs are those OWASP names for CSV injection. What has an apostrophe before a sign already gets one more, so
    `unguarded` gives back what was written, whatever it was.
    """
    safe = _WITHIN.sub(r"\1'", text) if _WITHIN.search(text) else text  # seldom, and the search alone is faster
    return f"'{safe}" if _AT_THE_START.match(text) else safe


def unguarded(text: str) -> str:
    safe = _GUARDED_WITHIN.sub(r"\1", text)
    return safe[1:] if safe.startswith("'") and _AT_THE_START.match(safe, 1) else safe
