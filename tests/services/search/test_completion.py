"""What could be typed next."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import LONGEST_QUERY, Colour, Note
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.search.completion import completions
from qicbrowser.store.library import Library


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory):
    with Library(bundled_evidence(), tmp_path_factory.mktemp("tagged") / "user.sqlite") as library:
        with library.change():
            key = "zamboni2020/ref/51"
            tags = ("later", "two words", "say “so”", "Œuvre")
            library.notes.put(Note("1", key, key, None, "mine", Colour.YELLOW, "1", "1", None, tags))
        yield library


def after(library: Library, text: str) -> list[str]:
    """The whole text, once for every completion that is offered at its end."""
    return [text[: c.at.start] + c.text + text[c.at.end :] for c in completions(library, text, len(text))]


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        ("", []),
        ("ba", []),
        ("bar", ["barrier:"]),
        ("a -bar", ["a -barrier:"]),
        ("(CON", ["(context:"]),
        ("ref", ["ref:", "refs>="]),
        ("qual", ["quality>="]),
        ("quality:", ["quality:low ", "quality:medium ", "quality:high "]),
        ("quality>=me", ["quality>=medium "]),
        ("quality ≥ hi", ["quality ≥ high "]),
        ("Quality:M", ["Quality:medium "]),
        ("stream:qual", ['stream:"Qualitative and review" ']),
        ('stream:"qual', ['stream:"Qualitative and review" ']),
        ("tag:", ["tag:later ", 'tag:"Œuvre" ', 'tag:"say so" ', 'tag:"two words" ']),
        ("tag:oeu", ['tag:"Œuvre" ']),
        ("tag:Œ", ['tag:"Œuvre" ']),
        ("tag:tw", ['tag:"two words" ']),
        ("ref:5", ["ref:50 ", "ref:51 "]),
        ("year:", ["year:2020 "]),
        ("author:Z", ["author:Zamboni "]),
        ("has:b", ["has:barrier "]),
        ("is:", ["is:starred "]),
        ("in:th", ["in:theme "]),
        ("colour:g", ["colour:green "]),
        ("quality:medium", []),
        ("theme:comp", []),
        ("zz:", []),
        ("a:b", []),
    ],
)
def test_completions_of_a_query(tagged: Library, text: str, completed: list[str]) -> None:
    assert after(tagged, text) == completed


def test_the_word_before_the_cursor_is_completed(tagged: Library) -> None:
    (offered,) = completions(tagged, "quality:me risk", 10)
    assert (offered.text, tuple(offered.at)) == ("medium ", (8, 10))


@given(st.text() | st.text('abeinqualityrefs:>=≥"( -', max_size=30), st.integers(0, 40))
def test_any_text_can_be_completed(tagged: Library, text: str, cursor: int) -> None:
    for offered in completions(tagged, text, min(cursor, len(text))):
        made = text[: offered.at.start] + offered.text + text[offered.at.end :]
        wants_value = offered.text.endswith((":", ">=")) and not re.search(r"\w", text[offered.at.end :])
        assert len(made) > LONGEST_QUERY or parse(made) is not None or wants_value


def test_a_value_that_is_not_a_number_has_no_completions(tagged: Library) -> None:
    assert completions(tagged, "ref:x", 5) == completions(tagged, "ref:%", 5) == ()


def test_authors_and_years_of_citations_are_offered(library: Library) -> None:
    item = {
        "title": "T",
        "author": [{"family": "Berg", "non-dropping-particle": "van der"}, {"literal": "et al."}],
        "issued": {"date-parts": [[2001]]},
    }
    store(library, [attached(library, "zamboni2020/ref/51", item, "by hand")])
    assert after(library, "author:va") == ['author:"van der Berg" ']
    assert after(library, "author:et") == []
    assert after(library, "year:") == ["year:2001 ", "year:2020 "]


@pytest.mark.parametrize(
    ("text", "language", "completed"),
    [
        ("méc", "fr", ["mécanisme:", "mechanism:"]),
        ("mec", "fr", ["mécanisme:", "mechanism:"]),
        ("cal", "es", ["calificación:", "calidad>="]),
        ("qualité>=me", "fr", ["qualité>=medium "]),
        ("avec:e", "fr", ["avec:effet ", "avec:étiquette ", "avec:enabler "]),
        ("farbe:g", "de", ["farbe:gelb ", "farbe:grün ", "farbe:green "]),
        ("آلي", "ar", ["آلية:"]),
        ("méca", "", []),
    ],
)
def test_names_are_completed_in_the_language_of_the_window(
    tagged: Library, text: str, language: str, completed: list[str]
) -> None:
    offered = completions(tagged, text, len(text), language)
    assert [text[: each.at.start] + each.text + text[each.at.end :] for each in offered] == completed
