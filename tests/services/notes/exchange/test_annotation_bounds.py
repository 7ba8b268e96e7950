"""How much is taken in with a file of notes, and that the work for it grows no faster than the file."""

import json
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from time import process_time
from types import FrameType
from typing import Any

import pytest

from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.files import bounded_json as jsonfile
from qicbrowser.services.files.bounded_json import FaultsError, holds_more_than, parsed
from qicbrowser.services.notes.exchange import annotation_bounds, merging
from qicbrowser.services.notes.exchange.annotation_reading import read
from qicbrowser.services.notes.exchange.annotation_writing import collection
from qicbrowser.store.library import Library
from qicbrowser.wording import english
from tests.messages import reader_error

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
MOMENT = "2026-01-31T08:15:00.000Z"
ADDRESS = "https://doi.org/10.1186/s13012-020-0978-z#"
THEME, OTHER = "zamboni2020/5/friendly-competition", "zamboni2020/5/demonstration-role"
RECORDS = {THEME, OTHER}


def an_annotation(number: int = 1, **members: Any) -> dict[str, Any]:
    return {
        "id": f"https://example.org/{number}",
        "type": "Annotation",
        "created": MOMENT,
        "body": "words",
        "target": ADDRESS + THEME,
    } | members


def faults_in(*annotations: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(FaultsError) as raised:
        read(json.dumps(annotations).encode(), RECORDS, NOW)
    return [(fault.place, english.words(fault.message)) for fault in raised.value.faults]


def notes_on(key: str, number: int, first: int = 0, **members: Any) -> Iterator[dict[str, Any]]:
    return (an_annotation(n, target=ADDRESS + key, **members) for n in range(first, first + number))


def test_a_theme_takes_so_many_notes() -> None:
    most = annotation_bounds.MOST_ON_ONE
    enough = [*notes_on(THEME, most), *notes_on(OTHER, most, most)]
    assert len(read(json.dumps(enough).encode(), RECORDS, NOW).notes) == 2 * most
    place = f"/{2 * most}"
    assert faults_in(*enough, *notes_on(THEME, 2, 2 * most)) == [
        (place, f"there are more than 5,000 notes on {THEME}.")
    ]


@pytest.mark.parametrize("part", ["body", "quote", "tags"])
def test_a_theme_takes_so_many_characters(part: str) -> None:
    size = 1000 if part == "tags" else 100_000
    content = {
        "body": {"body": "x" * size},
        "quote": {
            "target": {
                "source": ADDRESS + THEME,
                "selector": {"type": "TextQuoteSelector", "exact": "x" * (size - len("words"))},
            }
        },
        "tags": {"body": None, "tags": [f"{n:050}" for n in range(20)]},
    }[part]
    enough = annotation_bounds.MOST_CHARACTERS_ON_ONE // size
    annotations = [an_annotation(n, **content) for n in range(enough + 2)]
    assert len(read(json.dumps(annotations[:enough]).encode(), RECORDS, NOW).notes) == enough
    assert faults_in(*annotations) == [(f"/{enough}", f"the notes on {THEME} have more than 1,000,000 characters.")]


def test_a_file_has_so_many_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    assert annotation_bounds.MOST_CHARACTERS == 20_000_000
    monkeypatch.setattr(annotation_bounds, "MOST_CHARACTERS", 10)
    first, second, third = an_annotation(1), an_annotation(2, target=ADDRESS + OTHER), an_annotation(3)
    assert len(read(json.dumps([first, second]).encode(), RECORDS, NOW).notes) == 2
    assert faults_in(first, second, third, an_annotation(4)) == [("/2", "the notes have more than 10 characters.")]


def test_twenty_thousand_notes_are_imported(library: Library) -> None:
    keys = sorted(merging.record_keys(library))
    words = "Some words of a note that are made up. " * 6
    tags = ("one", "two", "three")
    notes = [
        Note(f"{n:08}", keys[n % len(keys)], keys[n % len(keys)], None, words, Colour.GREEN, MOMENT, MOMENT, tags=tags)
        for n in range(20_000)
    ]
    file = collection(library, notes, "A Doe", NOW).encode()
    assert len(read(file, merging.record_keys(library), NOW).notes) == 20_000


@pytest.mark.parametrize("piece", ["{}", "[]", '""', "0", '{"a":0}', '"\\"{["', "[[[[]]]]"])
def test_many_small_values_are_refused_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch, piece: str) -> None:
    monkeypatch.setattr(jsonfile, "MOST_VALUES", 60_000)
    file = f"[{piece}{f',{piece}' * 60_000}]".encode()
    tracemalloc.start()
    try:
        with reader_error(r"The whole file: it holds more than 60,000 values\.", FaultsError):
            parsed(file)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 3 * len(file)


def test_so_many_values_are_read() -> None:
    assert jsonfile.MOST_VALUES == 6_000_000
    assert len(parsed(b"[" + b"0," * 5_999_998 + b"0]").value) == 5_999_999
    with reader_error("more than 6,000,000 values", FaultsError):
        parsed(b"[" + b"0," * 6_000_000 + b"0]")


def test_commas_and_brackets_in_words_are_not_values() -> None:
    text = json.dumps(['[{,\\"' * 1_000] * 3_000)
    assert holds_more_than(text, 5_999)
    assert not holds_more_than(text, 6_000)  # texts, commas between them, and the list


def work(content: bytes) -> int:
    """The calls of functions, of Python's own too, that it takes to read a file."""
    count = 0

    def called(_frame: FrameType, event: str, _what: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        with suppress(FaultsError):
            read(content, RECORDS, NOW)
    finally:
        sys.setprofile(None)
    return count


TARGET = ADDRESS + THEME
SHAPES: dict[str, Callable[[int], Any]] = {
    "annotations": lambda n: [an_annotation(k) for k in range(n)],
    "annotations with one id": lambda n: [an_annotation(1)] * n,
    "annotations of other evidence": lambda n: [an_annotation(k, target="urn:x:y") for k in range(n)],
    "nothing": lambda n: [{}] * n,
    "bodies": lambda n: [an_annotation(body=["a"] * n)],
    "tags": lambda n: [an_annotation(tags=[str(k) for k in range(n)])],
    "the same tag": lambda n: [an_annotation(tags=["a"] * n)],
    "targets": lambda n: [an_annotation(target=["urn:x:y"] * n + [TARGET])],
    "scopes": lambda n: [an_annotation(target={"source": TARGET, "scope": ["urn:x:y"] * n})],
    "selectors": lambda n: [an_annotation(target={"source": TARGET, "selector": [{"type": "x"}] * n})],
    "kinds": lambda n: [an_annotation(type=["x"] * n + ["Annotation"])],
    "motivations": lambda n: [an_annotation(motivation=["tagging"] * n)],
    "creators": lambda n: [an_annotation(creator=[{}] * n)],
    "pages": lambda n: {"type": "AnnotationCollection", "first": pages(n // 10)},
}


def pages(number: int) -> dict[str, Any]:
    page: dict[str, Any] = {"items": [an_annotation(number)]}
    return page | {"next": pages(number - 1)} if number else page


@pytest.mark.parametrize("shape", SHAPES)
def test_the_work_grows_with_the_file(shape: str) -> None:
    few, many = (work(json.dumps(SHAPES[shape](number)).encode()) for number in (500, 2000))
    assert many < 5 * few


STRINGS: dict[str, Callable[[int], str]] = {
    "escapes": lambda n: '["' + '\\"' * n,
    "quotation marks": lambda n: '"' * n,
    "backslashes": lambda n: '"' + "\\" * n,
    "words": lambda n: '["' + "word " * n,
}


@pytest.mark.parametrize("shape", STRINGS)
def test_the_time_grows_with_the_text(shape: str) -> None:
    def seconds(text: str) -> float:
        began = process_time()
        holds_more_than(text, 1)  # it is counted in full where the first count is not enough
        holds_more_than(text + '"{[,' * 100, len(text))
        with suppress(FaultsError):
            parsed(text.encode())
        return process_time() - began

    few, many = (min(seconds(STRINGS[shape](number)) for _ in range(3)) for number in (200_000, 800_000))
    assert many < 9 * max(few, 0.01)
