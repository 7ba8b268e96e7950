"""The search against a second opinion: a query's tree, evaluated in plain Python over every text."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.query import FIELDS, All, Either, Query, Term, Without, marks, parse
from qicbrowser.domain.records import LONGEST_QUERY, Colour, Note, Part
from qicbrowser.domain.words import words
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.search import search
from qicbrowser.store.library import Library

Texts = dict[str, list[tuple[Part, str]]]

NOTES = {
    "zamboni2020/5/friendly-competition": ["Ask the naïve question: who loses?", "Free riding, again"],
    "zamboni2020/5/demonstration-role": ["Risk of non-improvement – see freeriding"],
    "zamboni2020/ref/51": ["Two grades; competition?", "organisation"],
    "zamboni2020/ref/72": ["high"],
}


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(bundled_evidence(), tmp_path_factory.mktemp("annotated") / "user.sqlite") as library:
        with library.change():
            for key, notes in NOTES.items():
                for n, note in enumerate(notes):
                    library.notes.put(Note(f"{key}#{n}", key, key, None, note, Colour.YELLOW, str(n), str(n)))
        yield library


@pytest.fixture(scope="module")
def texts(annotated: Library) -> Texts:
    """Every searchable text of every theme and reference."""
    evidence = annotated.evidence
    found: Texts = {}
    for theme in evidence.themes([line.key for line in evidence.theme_lines()]):
        found[theme.key] = [(Part.TITLE, theme.title)]
        found[theme.key] += [(Part(passage.role), passage.text) for passage in theme.passages]
        found[theme.key] += [(Part.REFERENCE, str(number)) for number in theme.reference_numbers]
    for line in evidence.reference_lines():
        found[line.key] = [(Part.REFERENCE, str(line.number))]
    for key, notes in NOTES.items():
        found[key] += [(Part.NOTE, note) for note in notes]
    return found


def meets(query: Query, record: list[tuple[Part, str]]) -> bool:
    match query:
        case Term():
            return any(marks([query], part, text) for part, text in record)
        case All(parts):
            return all(meets(part, record) for part in parts)
        case Either(parts):
            return any(meets(part, record) for part in parts)
        case Without(part):
            return not meets(part, record)


VOCABULARY = [
    *("competition", "competi", "hospital", "hospitals", "motivated", "motivation", "Increased", "QIC", "of", "high"),
    *("free-riding", "freeriding", "free", "riding", "non-improvement", "nonimprovement", "quality-focused", "e.g."),
    *("naïve", "naive", "nai\N{COMBINING DIAERESIS}ve", "others’", "others'", "organisation", "organisational"),
    *("risk", "gain", "data", "barrier", "facilitie", "lea*", "51", "5", "17", "zebra"),
]
GLUE = ["OR", "AND", "NOT", "(", ")", "-", '"', "“", "”", "*", ",", *(f"{field}:" for field in FIELDS)]
PIECES = st.lists(
    st.tuples(st.sampled_from(VOCABULARY) | st.sampled_from(GLUE), st.sampled_from([" ", " ", ""])), max_size=12
)
QUERIES = PIECES.map(lambda pieces: "".join(piece + blank for piece, blank in pieces))


@settings(max_examples=400)
@given(text=QUERIES)
def test_the_search_finds_just_what_the_query_says(annotated: Library, texts: Texts, text: str):
    query = parse(text)
    if query is not None:
        found = annotated.matching(query)
        assert len(set(found)) == len(found)
        assert set(found) == {key for key, record in texts.items() if meets(query, record)}


@given(data=st.data())
def test_any_run_of_words_in_quotes_finds_the_text_it_stands_in(annotated: Library, texts: Texts, data: st.DataObject):
    key, record = data.draw(st.sampled_from(list(texts.items())))
    _, text = data.draw(st.sampled_from(record))
    spoken = list(words(text))
    first = data.draw(st.integers(0, len(spoken) - 1))
    last = data.draw(st.integers(first, len(spoken) - 1))
    assert key in search(annotated, f'"{text[spoken[first].span.start : spoken[last].span.end]}"').records


MARKS = ".,;!?'’‘()[]{}&/#@+=~^%$…•—–_<>|\\*"
BARE = st.sampled_from([word for word in VOCABULARY if word not in FIELDS])
WRAPPED = st.lists(
    st.tuples(st.text(MARKS, max_size=3), BARE, st.text(MARKS + "-", max_size=3)), min_size=1, max_size=4
)


@settings(max_examples=300)
@given(WRAPPED, st.sampled_from([("", ""), ("", " "), ("", ":"), ("", '"'), ('"', ""), ("“", " ")]))
def test_punctuation_around_words_loses_no_record(
    annotated: Library, wrapped: list[tuple[str, str, str]], ends: tuple[str, str]
):
    first, last = ends
    plain = " ".join(word for _, word, _ in wrapped) + (" " if last == " " else "")
    dressed = first + " ".join(before + word + after for before, word, after in wrapped) + last
    assert set(search(annotated, plain).records) <= set(search(annotated, dressed).records)


@given(text=st.text() | st.text('"()-*:^+{}[]~¶≈\0\ud800 abANDORT', max_size=80))
def test_no_text_troubles_the_full_text_index(annotated: Library, text: str):
    search(annotated, text)


@pytest.mark.parametrize("piece", ["a ", "a-", "a OR ", "NOT a ", "(a ", "-(", '"a" ', "ref:1 ", "é OR -"])
def test_the_longest_text_does_not_trouble_it_either(annotated: Library, piece: str):
    search(annotated, piece * LONGEST_QUERY)
