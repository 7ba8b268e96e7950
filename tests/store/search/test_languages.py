"""The search of texts in several languages against a second opinion: the marks in each text."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from benchmarks import synthetic
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.csl import text_of
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.query.marking import marks
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.stop_words import without_stop_words
from qicbrowser.domain.query.tree import All, Either, Joined, Near, Query, Term, Without
from qicbrowser.domain.records import Citation, Colour, Note, Part, Review, Role
from qicbrowser.domain.stems import STEM_SIGNS
from qicbrowser.domain.tables.drafts import EvidenceDraft, ReviewDraft, StatementDraft, TableDraft
from qicbrowser.domain.words import fold, index_words, words
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from qicbrowser.store.search.fts_query import FtsCompiler
from tests.inflections import PARTICLES, WORDS

LANGUAGES = tuple(sorted(STEM_SIGNS))
ENGLISH_WORDS = ["evaluation", "evaluations", "team", "teams", "free-riding", "d'Arcy", "aetiology", "l'equipe"]
ALL_WORDS = [*ENGLISH_WORDS, *(word for each in (WORDS, PARTICLES) for some in each.values() for word in some)]


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        made.execute("CREATE VIRTUAL TABLE indexed USING fts5 (note, tokenize = 'ascii', prefix = '1 2 3')")
        yield made


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    """A text and the languages by which it is stemmed, as a passage or as a note."""
    language = draw(st.sampled_from(sorted(WORDS)))
    there = st.sampled_from([*WORDS[language], *PARTICLES[language], *ENGLISH_WORDS])
    text = " ".join(draw(st.lists(there, min_size=1, max_size=8)))
    return text, draw(st.sampled_from([(language,), (ENGLISH, language), (ENGLISH,)]))


FORMS = st.tuples(st.sampled_from(ALL_WORDS), st.sampled_from([str, fold, str.upper])).map(
    lambda pair: pair[1](pair[0])
)
PIECES = FORMS | st.sampled_from(
    ["OR", "NEAR", "NEAR/1", '"', "-", "=", "*", "(", ")", "NOT", "équi", "hôp", "kran", "تعا"]
)
QUERIES = st.tuples(st.lists(PIECES, min_size=1, max_size=6).map(" ".join), st.sampled_from(["", " ", "*"])).map(
    "".join
)


def meets(query: Query, text: str, languages: tuple[str, ...]) -> bool:
    match query:
        case Term() | Near():
            return bool(marks([query], Part.NOTE, text, languages, LANGUAGES))
        case Joined(terms, whole):
            return all(meets(term, text, languages) for term in terms) or meets(whole, text, languages)
        case All(parts):
            wanted = [part for part in parts if not isinstance(part, Without)]
            barred = [part.part for part in parts if isinstance(part, Without)]
            found = all(meets(part, text, languages) for part in wanted)
            return found and not any(meets(part, text, languages) for part in barred)
        case Either(parts):
            return any(meets(part, text, languages) for part in parts)
        case _:
            raise AssertionError(query)


def indexed(connection: sqlite3.Connection, text: str, languages: tuple[str, ...]) -> FtsCompiler:
    connection.execute("DELETE FROM indexed")
    connection.execute("INSERT INTO indexed VALUES (?)", (index_words([text], languages),))
    return FtsCompiler(connection, [Part.NOTE], (), lambda _: (), languages=LANGUAGES)


@example(there=("l'équipe d'auto-évaluation", ("fr",)), text="d’auto-évaluation ")
@example(there=("l'équipe soignante", ("fr",)), text='"d’équipe soignante"')
@example(there=("aetiology", ("fr",)), text='"etiology"')
@example(there=("arcy", ("",)), text="d'arc")
@settings(max_examples=1500)
@given(there=texts(), text=QUERIES)
def test_a_text_is_found_where_it_has_marks(
    connection: sqlite3.Connection, there: tuple[str, tuple[str, ...]], text: str
) -> None:
    query = parse(text)
    assume(query is not None)
    expression = indexed(connection, *there).compile(query)
    assume("fact :" not in expression)  # an index of texts alone does not know what is without something
    rows = connection.execute("SELECT * FROM indexed WHERE indexed MATCH ?", (expression,)).fetchall()
    assert bool(rows) is meets(query, *there)


@settings(max_examples=500)
@given(there=texts())
def test_every_word_of_a_text_is_found_as_it_stands(
    connection: sqlite3.Connection, there: tuple[str, tuple[str, ...]]
) -> None:
    text, languages = there
    compiler = indexed(connection, text, languages)
    for word in words(text):
        written = word.span.of(text)
        for typed in (written, f"{written} ", f'"{written}"', f"={written}", fold(written)):
            query = parse(typed)
            assert query is not None
            rows = connection.execute("SELECT * FROM indexed WHERE indexed MATCH ?", (compiler.compile(query),))
            assert rows.fetchall(), typed
            spans = [mark for term in _terms(query) for mark in marks([term], Part.NOTE, text, languages, LANGUAGES)]
            assert any(word.span.start <= mark.end and mark.start <= word.span.end for mark in spans), typed


def _terms(query: Query) -> list[Term | Near]:
    match query:
        case Term() | Near():
            return [query]
        case Joined(terms, whole):
            return [*terms, whole]
        case All(parts):
            return [term for part in parts for term in _terms(part)]
        case _:
            return []


TITLES = {
    "fr": ("Équipes de soins", "L’évaluation des hôpitaux", "équipe"),
    "es": ("Las colaboraciones", "La evaluación de los hospitales", "colaboración"),
    "pt": ("As avaliações", "O profissional responsável", "avaliação"),
    "de": ("Die Krankenhäuser", "Zusammenarbeit im Haus", "Krankenhaus"),
    "ar": ("الفريق", "التعاون في المستشفيات", "فريق"),
    "": ("Teams of care", "The evaluation of hospitals", "team"),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A review of one theme in each language; the reader has a note in English on each, and cites a study."""
    folder = tmp_path_factory.mktemp("languages")
    reviews = []
    for language, (title, barrier, _) in TITLES.items():
        theme = synthetic.theme(title, (StatementDraft(Role.BARRIER, barrier),), (EvidenceDraft("1"),))
        review = Review(f"made-{language or 'up'}", title, ("D’Équipe, Ada",), language=language)
        reviews.append(ReviewDraft(review, (TableDraft("1", "Made up", synthetic.COLUMNS, [theme]),)))
    write_evidence(folder / "qic.sqlite", reviews, "made up", "0" * 64)
    with Library(folder / "qic.sqlite", folder / "user.sqlite") as opened:
        yield opened


def titles(library: Library, text: str) -> list[str]:
    return [library.evidence.words.title_of(key) or key for key in search(library, text).in_order()]


@pytest.mark.parametrize("language", TITLES)
def test_a_review_is_found_by_other_forms_of_its_words(library: Library, language: str) -> None:
    title, _, typed = TITLES[language]
    for text in (f"{typed} ", fold(typed), f"theme:{typed} "):
        assert title in titles(library, text)
        hit = next(hit for hit in search(library, text).hits() if hit.text == title)
        assert hit.languages == (language,)
        assert hit.spans


def test_the_languages_of_a_library_are_those_of_its_reviews(library: Library) -> None:
    assert library.evidence.words.languages == LANGUAGES


def test_a_review_is_named_by_other_forms_of_its_words(library: Library) -> None:
    assert titles(library, "review:equipe hopital ") == ["Équipes de soins"]
    assert titles(library, "review:Krankenhaus Häuser ") == ["Die Krankenhäuser"]


def test_names_have_no_language(library: Library) -> None:
    assert len(titles(library, "author:d'equipe has:barrier ")) == len(TITLES)
    assert titles(library, "author:equipe ") == []


def test_what_the_reader_adds_is_found_in_english_and_in_the_language_of_the_review(library: Library) -> None:
    theme, reference = "made-fr/1/equipes-de-soins", "made-de/ref/1"
    assert library.evidence.title_of(theme)
    assert library.evidence.reference(reference)
    with library.change():
        note = "Compare evaluations with l’obstacle"
        library.notes.put(Note("n", theme, theme, None, note, Colour.BLUE, "1", "1", None, ("Hôpitaux",)))
        item = {"title": "Competitions between Krankenhäusern"}
        library.citations.put(Citation(reference, text_of(item), "made up", "1"))
    for text in (
        "note:evaluation ",
        "note:obstacles ",
        "tag:hopital ",
        '"with l’obstacle"',
        '"obstacle"',
        "lobstacle ",
    ):
        found = search(library, text)
        assert theme in found.records(), text
        assert any(hit.spans for hit in found.hits_in(theme)), text
    for text in ("competition ", "ref:Krankenhaus "):
        found = search(library, text)
        assert reference in found.records(), text
        assert any(hit.spans for hit in found.hits_in(reference)), text


@pytest.mark.parametrize(
    ("text", "left_out", "title"),
    [
        ("quels sont les problèmes de l’équipe", ["quels", "sont", "les", "de"], None),
        ("qu’est-ce que l’équipe", ["que"], None),
        ("como son las colaboraciones", ["como", "son", "las"], "Las colaboraciones"),
        ("was sind die Krankenhäuser wirklich Haus", ["was", "sind", "die"], None),
        ("quem é o responsável", ["quem", "e", "o"], "As avaliações"),
        ("what is colaboración", ["what", "is"], "Las colaboraciones"),
    ],
)
def test_small_words_of_a_question_are_left_out_in_every_language(
    library: Library, text: str, left_out: list[str], title: str | None
) -> None:
    found = search(library, text)
    query, words = without_stop_words(parse(text), library.evidence.words.languages)
    assert query
    assert [term.words[0] for term in words] == left_out
    if title:
        assert title in [library.evidence.words.title_of(key) for key in found.records()]


@settings(max_examples=200)
@given(text=QUERIES)
def test_whatever_is_found_by_its_words_has_a_mark(library: Library, text: str) -> None:
    found = search(library, text)
    hits = list(found.hits())
    assert {hit.record_key for hit in hits} == set(found.records())
    query = parse(text)
    if isinstance(query, Term | Near | Joined):
        assert all(hit.spans for hit in hits)
