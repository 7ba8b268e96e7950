"""The one form of text in grids."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.tables.grid import Block, Run
from qicbrowser.services.importing.files.cell_text import block_of, cleaned


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("improve\xadment", "improvement"),
        ("40\u200b–\ufeff42", "40–42"),
        ("a\xa0\u2003 \n\t b", "a b"),
        ("cafe\u0301", "café"),
        ("a\x00b\x1bc\x80", "abc"),
        ("week\u200dend", "weekend"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("👩\u200d⚕", "👩\u200d⚕"),
        ("half \ud83d", "half \ufffd"),
        ("non\u2011stop", "non\u2011stop"),
    ],
)
def test_text_is_composed_visible_and_has_single_spaces(text: str, expected: str) -> None:
    assert cleaned(text) == expected


def test_runs_of_one_form_are_one_and_spaces_are_single_between_them() -> None:
    runs = [Run(" e"), Run("\u0301tat "), Run(" "), Run(" 4", raised=True), Run(" ", raised=True), Run(" ")]
    assert block_of(runs, 1, "·\xa0 ") == Block((Run("état "), Run("4", raised=True)), 1, "·")


def test_a_block_without_text_is_none() -> None:
    assert block_of([Run(" \xa0"), Run("\u200b", bold=True)]) is None


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_a_block_is_the_text_of_its_runs(parts: list[tuple[str, bool]]) -> None:
    block = block_of([Run(text, raised) for text, raised in parts])
    words = "".join(cleaned(text) for text, _ in parts)
    shown = block.text if block else ""
    assert unicodedata.normalize("NFC", shown).split() == unicodedata.normalize("NFC", words).split()
    assert shown == shown.strip(" ")
    assert "  " not in shown
