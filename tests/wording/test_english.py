"""A message in English."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.wording import catalogue
from qicbrowser.wording.catalogue import CATALOGUE
from qicbrowser.wording.english import error_words, words
from qicbrowser.wording.entries import plural, sentence

MADE = {
    "made-value": sentence("<{value}>"),
    "made-rows": plural("%n rows of {path}", "", "%n row of {path}"),
    "made-one": plural("%n rows", "", "The only row"),
}


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "CATALOGUE", MADE | dict(CATALOGUE))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("as it is, 1000", "as it is, 1000"),
        (1234567, "1,234,567"),
        (-3, "-3"),
        (1234.5, "1,234.5"),
        (0.1, "0.1"),
        (date(2026, 3, 1), "1 Mar 2026"),
        (datetime(2026, 11, 26, 9, 5), "26 Nov 2026, 09:05"),  # noqa: DTZ001  by the local clock
        (Path("folder") / "a file.csv", str(Path("folder") / "a file.csv")),
        (Message("made-rows", n=1, path=Path("x")), "1 row of x"),
        ((), ""),
        ((Message("made-rows", n=2000, path=Path("x")),), "2,000 rows of x"),
        (tuple(Message("made-value", value=each) for each in "ab"), "<a> and <b>"),
        (tuple(Message("made-value", value=each) for each in "abc"), "<a>, <b> and <c>"),
    ],
)
def test_a_value_is_written_as_english_does(value: object, shown: str) -> None:
    assert words(Message("made-value", value=value)) == f"<{shown}>"


def test_a_time_is_shown_as_the_local_clock_does() -> None:
    moment = datetime(2026, 7, 15, 12, 30, tzinfo=UTC)
    local = moment.astimezone()
    assert words(Message("made-value", value=moment)) == f"<{local.day} Jul 2026, {local:%H:%M}>"


@pytest.mark.parametrize(("n", "shown"), [(0, "0 rows"), (1, "The only row"), (2, "2 rows"), (1001, "1,001 rows")])
def test_a_plural_has_the_form_of_its_number(n: int, shown: str) -> None:
    assert words(Message("made-one", n=n)) == shown


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # it holds for every example
@given(st.text() | st.sampled_from(["{path}", "{}", "%n", "{0.__class__}", "}{", "%1 {value}"]))
def test_a_value_is_never_formatted_again(text: str) -> None:
    assert words(Message("made-value", value=text)) == f"<{text}>"
    assert words(Message("made-rows", n=1, path=text)) == f"1 row of {text}"
    assert words(Message("made-value", value=Message("made-value", value=text))) == f"<<{text}>>"
    assert words(text) == text


def test_an_error_says_what_happened_and_then_what_to_do() -> None:
    error = ReaderError(Message("file-is-folder", path=Path("x")), hint=Message("choose-file-name"))
    assert error_words(error) == "x is a folder or a device. Enter the name of a file."
    assert error_words(error, "\n").splitlines() == ["x is a folder or a device.", "Enter the name of a file."]
    assert error_words(ReaderError("Only a message.")) == "Only a message."


def test_several_messages_are_lines() -> None:
    assert words((Message("made-one", n=1), Message("made-one", n=2))) == "The only row\n2 rows"
    assert words(()) == ""
