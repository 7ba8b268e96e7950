"""Tags as a line and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.records import Span
from qicbrowser.domain.tags import piece_at, tags_of, text_of


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("", ()),
        (" , ,#, # #", ()),
        ("data", ("data",)),
        ("#data, # district hospital ,", ("data", "district hospital")),
        ("district \t\n hospital", ("district hospital",)),
        ("Data, data, DATA, more", ("Data", "more")),
        ("Straße,STRASSE", ("Straße",)),
        ("C#, a#b", ("C#", "a#b")),
    ],
)
def test_a_line_is_read_as_tags(line: str, tags: tuple[str, ...]):
    assert tags_of(line) == tags


@given(st.text())
def test_tags_written_as_a_line_are_read_as_the_same(line: str):
    tags = tags_of(line)
    assert tags_of(text_of(tags)) == tags
    assert all(tag and tag == " ".join(tag.split()) and "\n" not in tag for tag in tags)
    assert len({tag.casefold() for tag in tags}) == len(tags)


@pytest.mark.parametrize(
    ("marked", "piece"),
    [("|", ""), ("da|ta", "data"), ("a, b|c, d", " bc"), ("a,| bc", " bc"), ("a|, bc", "a"), ("a, bc,|", "")],
)
def test_the_tag_the_cursor_is_in_ends_at_the_commas(marked: str, piece: str):
    place = marked.index("|")
    line = marked.replace("|", "")
    found = piece_at(line, place)
    assert isinstance(found, Span)
    assert found.of(line) == piece
