"""A table as CSV to the byte, and how it comes back: any text in any cell is the same again."""

import csv
import io
import locale
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qicbrowser.services.files.csv_dialects import (
    Form,
    Lines,
    Preset,
    Table,
    as_text,
    form,
    guarded,
    list_separator,
    unguarded,
)
from qicbrowser.wording.english import words
from tests.growth import grows_in_proportion

EXCEL = Form("utf-8-sig", ";", "\r\n", guards=True)

# --- the presets, byte by byte


ODD = Table(("theme", "studies", "notes"), (("a,b;c\td", 7, "one\ntwo"), ('“é” "q"', 0, "=1"), ("", 1, "a\rb")))


def test_plain_to_the_byte() -> None:
    assert form(Preset.PLAIN) == Form("utf-8", ",", "\r\n", guards=False)
    assert as_text(ODD, form(Preset.PLAIN)).encode(form(Preset.PLAIN).encoding) == (
        b'theme,studies,notes\r\n"a,b;c\td",7,"one\ntwo"\r\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q""",0,"=1"\r\n,1,"a\rb"\r\n'
    )


def test_excel_to_the_byte() -> None:
    assert form(Preset.EXCEL) == Form("utf-8-sig", list_separator(), "\r\n", guards=True)
    assert as_text(ODD, EXCEL).encode(EXCEL.encoding) == (
        b'\xef\xbb\xbftheme;studies;notes\r\n"a,b;c\td";7;"one\ntwo"\r\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q""";0;"\'=1"\r\n;1;"a\rb"\r\n'
    )
    lines = Lines(io.StringIO(newline=""), EXCEL)
    lines.write(ODD.rows)
    assert lines.guarded == 1


def test_tsv_to_the_byte() -> None:
    assert form(Preset.TSV) == Form("utf-8", "\t", "\n", guards=False)
    assert as_text(ODD, form(Preset.TSV)).encode(form(Preset.TSV).encoding) == (
        b'theme\tstudies\tnotes\n"a,b;c\td"\t7\t"one\ntwo"\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q"""\t0\t"=1"\n\t1\t"a\rb"\n'
    )


@pytest.mark.parametrize("preset", Preset)
def test_every_text_is_quoted_and_nothing_else(preset: Preset) -> None:
    """Whatever a program may split at, it finds the file's own separator alone outside quotes."""
    written = form(preset)
    texts = ("low [17]; medium [69]", "a\tb", "12:30", "a|b", "two words", "word", "007", "a\u2028b", "a\x0cb", "-3.5")
    (_, line, *_) = as_text(Table(("one", "two"), ((7, ""), (None, "é"))), written).split(written.line_end)
    assert line == f"7{written.separator}"
    assert as_text(Table(("one",), ((None,), ("",))), written).split(written.line_end)[1:] == ['""', '""', ""]
    for text in texts:
        assert as_text(Table(("one",), ((text,),)), written) == f'one{written.line_end}"{text}"{written.line_end}'


def test_the_description_of_a_dialect() -> None:
    assert words(EXCEL.description) == "UTF-8 with BOM, separated by semicolons"
    assert words(form(Preset.TSV).description) == "UTF-8, separated by tabs"
    assert words(Form("utf-8", "|", "\n", guards=False).description) == "UTF-8, separated by “|”"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its list separator in the registry")
def test_the_separator_follows_the_decimal_point(tmp_path: Path) -> None:
    if not shutil.which("localedef"):
        pytest.skip("no localedef to make a locale with")
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", tmp_path / "de_DE.UTF-8"], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("localedef has no sources for de_DE")
    script = """
        import locale
        from qicbrowser.services.files.csv_dialects import list_separator
        print(list_separator(), locale.localeconv()["decimal_point"])
    """

    def separator(language: str) -> str:
        environment = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": language}
        done = subprocess.run(
            [sys.executable, "-c", dedent(script)], env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert separator("de_DE.UTF-8") == "; ."  # and the program's own decimal point is as it was
    assert separator("C") == ", ."
    assert separator("xx_XX.UTF-8") == ", ."  # there is no such locale


def test_asking_for_the_separator_leaves_the_locale_alone() -> None:
    before = locale.setlocale(locale.LC_ALL)
    list_separator()
    assert locale.setlocale(locale.LC_ALL) == before


# --- formulas


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+cmd",
        "-team",
        "@SUM(A1)",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "\tx",
        "\rx",
        "  =1",
        '"=1"',
        "“-a”",
        "\u00a0@a",
        "\ufeff=1",
        "-3.5.1",
        "-1e",
        "+",
        " -3",
        "'=1",
        "''@a",
        *(f"{unseen}=1" for unseen in "\u00ad\u034f\u061c\u180e\u202a\u202e\u2060\u2064\u2066\u2069\ufe0f\u200f"),
        *(f"{sign}1" for sign in "﹦⁼₌﹢⁺₊﬩﹣−⁻₋﹫"),
        "\u202e\u00ad ﹦1",
        "−3.5",
    ],
)
def test_what_might_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a;=1", "a;'=1"),
        ("a,+b\t@c", "a,'+b\t'@c"),
        ("=1; -2", "'=1;' -2"),
        ("\n=1", "\n'=1"),
        ("a\r\n＝1", "a\r\n'＝1"),
        ("\t=1", "'\t'=1"),
        ('x";"=1', 'x";\'"=1'),
        (";;=1", ";;'=1"),
        ("a;'=1", "a;''=1"),
        ("-3;=2", "-3;'=2"),
        ("+4,-5e3,-6-", "+4,-5e3,'-6-"),
        ("- one\n- two", "'- one\n'- two"),
    ],
)
def test_what_might_begin_a_field_gets_an_apostrophe_too(text: str, safe: str) -> None:
    """A program that splits at another separator than the file has does not see the quotes around a cell."""
    assert guarded(text) == safe
    assert unguarded(safe) == text


@pytest.mark.parametrize(
    "text",
    [
        "-3.5",
        "+4",
        "1e-3",
        "-1E+9",
        "-.5",
        "",
        "a=b",
        "x-y",
        "a; b-c",
        "low [17]; medium",
        "a\n-3",
        "[46]",
        "'quoted'",
        "(-1)",
    ],
)
def test_other_text_is_unchanged(text: str) -> None:
    assert guarded(text) == text


any_text = st.text(st.characters(exclude_categories=["Cs"]))
risky_text = st.text(st.sampled_from("'\"“=+-@＝＋－＠﹦⁺−\t\r\n ,;1.e5a\ufeff\u200b\u202e\u00ad"), max_size=8)


@given(any_text | risky_text)
def test_taking_one_apostrophe_off_gives_the_text_back(text: str) -> None:
    written = guarded(text)
    assert unguarded(written) == text
    assert written.replace("'", "") == text.replace("'", "")


@given(risky_text)
def test_nothing_a_spreadsheet_would_run_is_left(text: str) -> None:
    written = guarded(text)
    assert written.lstrip(' "“\ufeff\u200b\u202e\u00ad')[:1] not in ("\t", "\r")
    for field in re.split(r"[,;\t\r\n]", written):
        begun = field.lstrip(' "“\ufeff\u200b\u202e\u00ad')
        assert begun[:1] not in ("=", "@", "＝", "＋", "－", "＠", "﹦", "⁺", "−")
        if begun.startswith(("+", "-")):
            float(field)


@pytest.mark.parametrize("repeated", ["1", " ", "\n", ";", "'", '"', "\t"])
def test_a_long_text_is_guarded_in_a_time_that_grows_as_its_length(repeated: str) -> None:
    texts = ("+{}x", ",{}=", "+{}.{}x", "{}=1")

    def guard(size: int) -> None:
        for text in texts:
            unguarded(guarded(text.replace("{}", repeated * size)))

    assert grows_in_proportion(guard, 5_000)


cells = st.lists(st.tuples(any_text | risky_text, any_text | risky_text, st.integers()), max_size=5)
forms = st.sampled_from([EXCEL, Form("utf-8-sig", ",", "\r\n", guards=True), form(Preset.PLAIN), form(Preset.TSV)])


@given(cells, forms)
@example([("\0", "'\r", 1), ("\ufeff", "\n", -1)], form(Preset.TSV))
def test_any_text_comes_back_through_pythons_csv(rows: list[tuple[str, str, int]], written: Form) -> None:
    content = as_text(Table(("first", "second", "number"), tuple(rows)), written).encode(written.encoding)
    text = io.StringIO(content.decode(written.encoding), newline="")
    header, *read = csv.reader(text, delimiter=written.separator, strict=True)
    original = unguarded if written.guards else str
    assert header == ["first", "second", "number"]
    assert [(original(a), original(b), int(n)) for a, b, n in read] == rows


@given(cells, forms)
@example([("\0", "'\r", 1), ("\ufeff", "\n", -1)], form(Preset.TSV))
def test_any_text_comes_back_through_pandas(rows: list[tuple[str, str, int]], written: Form) -> None:
    content = as_text(Table(("first", "second", "number"), tuple(rows)), written).encode(written.encoding)
    read = pd.read_csv(
        io.BytesIO(content), sep=written.separator, encoding=written.encoding, keep_default_na=False, dtype=str
    )
    original = unguarded if written.guards else str
    assert [(original(a), original(b), int(n)) for a, b, n in read.itertuples(index=False)] == rows
