"""How the labels of tables and references sort."""

from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.labels import order

SORTED = [
    "1",
    "9",
    "10",
    "10a",
    "10b",
    "46",
    "de Souza 2010",
    "Doe 2009",
    "Doe 2010a",
    "Doe 2010b",
    "S3",
    "S10",
    "Smith",
]


def test_labels_sort_as_people_count() -> None:
    backwards = SORTED[::-1]
    assert sorted(backwards, key=order) == SORTED


@given(st.lists(st.text() | st.from_regex(r"[0-9a-c]{0,6}", fullmatch=True)))
def test_any_labels_have_one_order(labels: list[str]) -> None:
    backwards = labels[::-1]
    assert sorted(labels, key=order) == sorted(backwards, key=order)


def test_a_label_of_very_many_digits_sorts_too() -> None:
    assert sorted(["S" + "9" * 5000, "S10"], key=order) == ["S10", "S" + "9" * 5000]
