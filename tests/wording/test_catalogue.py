"""The catalogue of messages holds what the program says, and the program says what the catalogue holds."""

import ast
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from qicbrowser.wording import cli, selftest
from qicbrowser.wording.catalogue import CATALOGUE, FEATURES

SOURCE = Path(__file__).parents[2] / "src" / "qicbrowser"


def uses() -> Iterator[tuple[str, frozenset[str], str]]:
    """Each `Message("id", name=...)` in the code: its id, the names of its values, and its place."""
    for module in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Message":
                place = f"{module.relative_to(SOURCE)}:{node.lineno}"
                (first,) = node.args
                assert isinstance(first, ast.Constant), f"{place}: the id of a message is a literal"
                assert all(keyword.arg for keyword in node.keywords), f"{place}: its values are named one by one"
                yield first.value, frozenset(str(keyword.arg) for keyword in node.keywords), place


USES = list(uses())


def placeholders(text: str) -> set[str | None]:
    """The names in braces; an unnamed one is the empty string. No format, conversion or attribute is given."""
    parts = list(string.Formatter().parse(text))
    assert not any(spec or conversion for _, _, spec, conversion in parts), text
    return {name for _, name, _, _ in parts if name is not None}


@pytest.mark.parametrize(("message_id", "values", "place"), USES, ids=[f"{use[0]} {use[2]}" for use in USES])
def test_a_message_is_in_the_catalogue_with_its_values(message_id: str, values: frozenset[str], place: str) -> None:
    assert message_id in CATALOGUE, place
    entry = CATALOGUE[message_id]
    assert values == placeholders(entry.text) | ({"n"} if entry.one else set()), place


def test_every_entry_is_used() -> None:
    assert set(CATALOGUE) - {message_id for message_id, _, _ in USES} == set()


def test_an_id_and_a_text_are_there_once() -> None:
    ids = Counter(message_id for feature in FEATURES for message_id in feature.MESSAGES)
    assert [message_id for message_id, count in ids.items() if count > 1] == []
    texts = Counter((entry.text, entry.comment) for entry in CATALOGUE.values())
    assert [text for text, count in texts.items() if count > 1] == []


def test_every_feature_is_in_the_catalogue() -> None:
    modules = {path.stem for path in (SOURCE / "wording").glob("*.py")}
    features = {feature.__name__.rpartition(".")[2] for feature in FEATURES}
    assert modules - {"__init__", "catalogue", "english", "entries"} == features


@pytest.mark.parametrize("message_id", sorted(CATALOGUE))
def test_a_text_has_only_named_placeholders(message_id: str) -> None:
    entry = CATALOGUE[message_id]
    assert message_id == message_id.lower()
    for text in filter(None, (entry.text, entry.one)):
        names = placeholders(text)
        assert all(str(name).isidentifier() for name in names)
        assert "%" not in text.replace("%n", "").replace("{", "").replace(" %", "")
        assert ("%n" in text) <= bool(entry.one)
    if entry.one:
        assert "%n" in entry.text
        assert placeholders(entry.one) <= placeholders(entry.text)


def test_no_sentence_with_a_comment_ends_in_a_comma() -> None:
    """Qt's lupdate reads `sentence("...", "...",)` as a plural; a shorter comment keeps the call on one line."""
    for module in sorted((SOURCE / "wording").glob("*.py")):
        text = module.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sentence":
                call = ast.get_source_segment(text, node) or ""
                assert len(node.args) == 1 or not call.rstrip(")").rstrip().endswith(","), f"{module}: {call}"


def test_what_the_window_says_is_translated_too() -> None:
    """What only the command line says is left out of the catalogues of other languages: it speaks English."""
    said = {*cli.MESSAGES, *selftest.MESSAGES}
    elsewhere = {place for message_id, _, place in USES if message_id in said and not place.startswith("cli/")}
    assert elsewhere == set()
