"""Queries for the records with a hit in some parts: they ask for nothing twice."""

import pytest

from qicbrowser.domain.query.hit_queries import with_hit_in, without_hit_in
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import All, Either, Near, Query, Term, Without, gathered
from qicbrowser.domain.records import Part

TITLE, PASSAGE = (Part.TITLE,), (Part.ENABLER, Part.BARRIER)


def query_of(text: str) -> Query:
    query = parse(text)
    assert query is not None
    return query


def in_parts(word: str, parts: tuple[Part, ...], *, prefix: bool = False) -> Term:
    return Term((word,), prefix=prefix, parts=parts)


def test_a_word_is_searched_for_in_the_parts_alone() -> None:
    assert with_hit_in(query_of("staff "), TITLE) == All((Either((in_parts("staff", TITLE),)),))
    assert with_hit_in(query_of("a OR b "), TITLE) == All((Either((in_parts("a", TITLE), in_parts("b", TITLE))),))


def test_what_always_has_a_hit_there_is_not_changed() -> None:
    for text in ("barrier:staff ", "barrier:staff money ", "(barrier:staff OR enabler:staff) money "):
        assert with_hit_in(query_of(text), PASSAGE) == query_of(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("barrier:staff money ", "barrier:staff "),
        ("-staff money ", "-staff "),
        ("quality:high money ", "quality:high "),
    ],
)
def test_the_word_that_alone_can_have_the_hit_is_not_asked_for_twice(text: str, left: str) -> None:
    assert with_hit_in(query_of(text), TITLE) == All((Either((in_parts("money", TITLE),)), query_of(left)))


def test_every_word_is_asked_for_where_any_of_them_may_have_the_hit() -> None:
    hit = Either((in_parts("staff", TITLE), in_parts("money", TITLE)))
    staff, money = query_of("staff "), query_of("money ")
    assert with_hit_in(query_of("staff money "), TITLE) == All((hit, staff, money))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("support staff ", ()),
        ("support staff* ", ()),
        ("support of staff ", ("of ",)),
        ("support staff -risk ", ("-risk ",)),
        ("support staff has:note ", ("has:note ",)),
        ('support "staff" ', ('"staff" ',)),
        ("support =staff ", ("=staff ",)),
    ],
)
def test_of_the_words_side_by_side_only_the_others_are_asked_for(text: str, left: tuple[str, ...]) -> None:
    query = query_of(text)
    for near in gathered(query):
        in_title = Near(tuple(in_parts(term.words[0], TITLE) for term in near.terms), near.distance)
        assert with_hit_in(query, TITLE, near) == All((in_title, *map(query_of, left)))


def test_an_exclusion_within_a_query_finds_what_it_finds_by_itself() -> None:
    """Exclusions alone find themes and no references."""
    alone = All((Without(query_of("staff ")),))
    assert with_hit_in(All((query_of("money "), alone)), TITLE) == All((Either((in_parts("money", TITLE),)), alone))


def test_no_hit_in_the_parts() -> None:
    query = query_of("barrier:staff money ")
    hits = Either((Term(("staff",), parts=()), in_parts("money", TITLE)))
    assert without_hit_in(query, TITLE) == All((query, Without(hits)))
