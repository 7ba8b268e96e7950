"""A message in the window: in the language that is installed, with numbers, dates and lists as the locale has them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.widgets.direction import with_options_apart
from qicbrowser.wording import catalogue
from qicbrowser.wording.catalogue import CATALOGUE
from qicbrowser.wording.entries import plural, sentence

MADE = {
    "made-value": sentence("<{value}>"),
    "made-rows": plural("%n rows of {path}", "", "%n row of {path}"),
}
MADE_UP = {"<{value}>": "[{value}]", "%n rows of {path}": "{path}: %Ln", "%n notes": "%Ln"}


class MadeUpLanguage(QTranslator):
    """Every message as it is in a language that nobody speaks."""

    def translate(self, _context: str, text: str, _comment: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        form = " (one)" if n == 1 else " (many)" if n >= 0 else ""
        return f"{MADE_UP[text]}{form}" if text in MADE_UP else None


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(catalogue, "CATALOGUE", MADE | dict(CATALOGUE))
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[None]:
    language = MadeUpLanguage()
    QCoreApplication.installTranslator(language)
    yield
    QCoreApplication.removeTranslator(language)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        ("a name", "a name", "a name"),
        (1234567, "1,234,567", "1.234.567"),
        (1234.5, "1,234.5", "1.234,5"),
        (date(2026, 5, 1), "1 May 2026", "1 Mai 2026"),
        (datetime(2026, 5, 1, 9, 5), "1 May 2026, 09:05", "1 Mai 2026, 09:05"),  # noqa: DTZ001  by the local clock
        (Path("a") / "b", str(Path("a") / "b"), str(Path("a") / "b")),
        (tuple(Message("made-value", value=each) for each in "abc"), "<a>, <b> and <c>", "<a>, <b> und <c>"),
    ],
)
def test_a_value_is_written_as_the_locale_does(value: object, english: str, german: str) -> None:
    message = Message("made-value", value=value)
    assert words(message) == f"<{english}>"
    QLocale.setDefault(QLocale("de_DE"))
    assert words(message) == f"<{german}>"


def test_an_option_keeps_its_hyphens_where_one_reads_from_the_right(right_to_left: None) -> None:
    """Apart from the sentence around it, by marks of direction."""
    said = with_options_apart("الخيار --data-dir FOLDER أو .xlsx")
    assert "\u202a--data-dir FOLDER\u202c" in said
    assert "\u202a.xlsx\u202c" in said


def test_an_option_has_no_marks_where_one_reads_from_the_left() -> None:
    assert with_options_apart("Use --data-dir FOLDER or a.xlsx.") == "Use --data-dir FOLDER or a.xlsx."


def test_a_time_is_shown_as_the_local_clock_does() -> None:
    moment = datetime(2026, 7, 15, 12, 30, tzinfo=UTC)
    local = moment.astimezone()
    assert words(Message("made-value", value=moment)) == f"<{local.day} Jul 2026, {local:%H:%M}>"


def test_a_message_is_translated_with_those_in_it(made_up: None) -> None:
    assert words(Message("made-value", value=Message("made-value", value="x"))) == "[[x]]"
    assert words(Message("made-rows", n=1, path=Path("x"))) == "x: 1 (one)"
    assert words(Message("made-rows", n=1200, path=Path("x"))) == "x: 1,200 (many)"
    error = ReaderError(Message("made-value", value="x"), hint=Message("made-rows", n=2, path="y"))
    assert error_words(error) == "[x] y: 2 (many)"
    assert words((Message("made-value", value="x"), Message("made-value", value="y"))) == "[x]\n[y]"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # they hold for every example
@given(st.text() | st.sampled_from(["{path}", "{}", "%n", "%Ln", "{0.__class__}", "}{", "%1 {value}"]))
def test_a_value_is_never_formatted_again(made_up: None, text: str) -> None:
    assert words(Message("made-value", value=text)) == f"[{text}]"
    assert words(Message("made-rows", n=2, path=text)) == f"{text}: 2 (many)"
    assert words(text) == text


def test_what_is_foreign_keeps_its_own_direction_where_the_window_runs_from_right_to_left(right_to_left: None) -> None:
    assert words(Message("made-value", value="a (b)")) == "<\u200f\u202aa (b)\u202c\u200f>"
    assert words(Message("made-value", value=Path("a"))) == "<\u200f\u202aa\u202c\u200f>"
    assert words(Message("made-value", value=Message("made-value", value=12))) == "<<12>>"
