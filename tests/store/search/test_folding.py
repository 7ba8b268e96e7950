"""Any word of any text is found however it is typed, and its mark covers it."""

import sqlite3
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.folding import alike
from qicbrowser.domain.query.marking import marks
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import wanted
from qicbrowser.domain.records import Part
from qicbrowser.domain.words import fold, index_words, words
from qicbrowser.store.search.fts_query import FtsCompiler


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.execute("CREATE VIRTUAL TABLE indexed USING fts5 (note, tokenize = 'ascii', prefix = '1 2 3')")
        yield made


LETTERS = "øØłŁđĐıİæÆþÞßẞœŒðħŋĸŧſﬁﬃŉƒʼʻ’'`´′éüñaeiosIK"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202b\u2068\ufe0f\u034f\u0301"
UNSPACED = "质量改进系统評価カｶﾞガ々〇คุณภาพໜຫນគុណភាពအရည်"
PICTURES = "⭐👍🏽→★"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.text(
    LETTERS + INVISIBLE + UNSPACED + PICTURES + " .-–", max_size=30
)


def accented(text: str) -> str:
    return "".join(c + "\N{COMBINING ACUTE ACCENT}" * c.isalpha() for c in text)


WAYS: dict[str, Callable[[str], str]] = {
    "as it stands": str,
    "plain": fold,
    "capitals": lambda text: text.upper(),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "accented": accented,
    "with a soft hyphen": lambda text: text[:1] + "\N{SOFT HYPHEN}" + text[1:],
}


@example("新Øvreby–改善", "plain")
@example("ໜ", "as it stands")
@example("0′ŉ", "capitals")
@settings(max_examples=400)
@given(text=TEXTS, way=st.sampled_from(sorted(WAYS)))
def test_every_word_of_a_text_is_found_however_it_is_typed(connection: sqlite3.Connection, text: str, way: str) -> None:
    connection.execute("DELETE FROM indexed")
    connection.execute("INSERT INTO indexed VALUES (?)", (index_words([text]),))
    compiler = FtsCompiler(connection, [Part.NOTE], (), lambda _: ())
    for word in words(text):
        typed = WAYS[way](word.span.of(text))
        assume(typed not in ("OR", "AND", "NOT", "NEAR"))
        for query_text in (f"{typed} ", typed, f'"{typed}"', f"={typed} "):
            query = parse(query_text)
            assert query is not None
            expression = compiler.compile(query)
            found = connection.execute("SELECT * FROM indexed WHERE indexed MATCH ?", (expression,)).fetchall()
            assert len(found) == 1, query_text
            spans = marks(wanted(query), Part.NOTE, text)
            assert any(span.start <= word.span.start and span.end >= word.span.end for span in spans), query_text


@given(text=TEXTS)
def test_a_run_without_blanks_is_found_by_any_stretch_of_it(connection: sqlite3.Connection, text: str) -> None:
    """A stretch is what somebody would copy: from the beginning of one word to the end of another."""
    connection.execute("DELETE FROM indexed")
    connection.execute("INSERT INTO indexed VALUES (?)", (index_words([text]),))
    spans = list(dict.fromkeys(word.span for word in words(text)))
    for first in range(len(spans)):
        for last in range(first, len(spans)):
            stretch = text[spans[first].start : spans[last].end]
            query = parse(f'"{stretch}"' if not set(stretch) & set('"“”„«»「」') else stretch)
            if query is None or '"' in stretch:
                continue
            expression = FtsCompiler(connection, [Part.NOTE], (), lambda _: ()).compile(query)
            assert connection.execute("SELECT * FROM indexed WHERE indexed MATCH ?", (expression,)).fetchall(), stretch


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Ovreby", "an Øvreby"),
        ("øvreby", "Ovreby"),
        ("Yildiz", "Yıldız"),
        ("aero", "ÆRØ"),
        ("strasse", "Straße"),
        ("d'arcy", "dʼArcy"),
        ('"so"', "«so»"),
        ("risk", "ri\N{SOFT HYPHEN}s\u200bk"),
        ("a-b", "a−b"),
        ("5°", "5°C"),
        ("改进", "质量改进"),
    ],
)
def test_a_list_of_notes_is_filtered_by_the_same_letters(typed: str, text: str) -> None:
    assert alike(typed) in alike(text)
