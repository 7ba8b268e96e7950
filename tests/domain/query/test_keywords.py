"""The words of the query language in other languages."""

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.clauses import value_of
from qicbrowser.domain.query.describing import describe, pieces
from qicbrowser.domain.query.editing import (
    add_alternative,
    add_clause,
    exclude_clause,
    has_clause,
    quoted,
    remove_clause,
    remove_part,
)
from qicbrowser.domain.query.keeping import in_english, in_language
from qicbrowser.domain.query.keywords import KEYWORDS
from qicbrowser.domain.query.lexing import lexemes
from qicbrowser.domain.query.own_words import OPERATORS, field_names, names
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import CHECKS, COMPARED, FIELDS, All, Either, Query, Without
from qicbrowser.domain.words import fold

VALUES = {value for values in CHECKS.values() for value in values}
PAIRS = {
    language: [
        (english.strip(), own.strip())
        for english, owns in (line.split(":") for line in lines.split("\n") if line.strip())
        for own in owns.split(",")
    ]
    for language, lines in KEYWORDS.items()
}
OWN = {language: dict(pairs) for language, pairs in PAIRS.items()}
LANGUAGES = sorted(KEYWORDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_word(language: str) -> None:
    assert set(OWN[language]) == {*OPERATORS, *FIELDS, *CHECKS, *VALUES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_two(language: str) -> None:
    meant: dict[str, set[str]] = {}
    for english, own in PAIRS[language]:
        meant.setdefault(fold(own).upper() if english in OPERATORS else fold(own), set()).add(english)
    assert {own: english for own, english in meant.items() if len(english) > 1} == {}
    english_words = {*FIELDS, *CHECKS, *VALUES}
    assert {own for own, english in meant.items() if own in english_words and english != {own}} == set()


ALL_PAIRS = [(language, english, own) for language, pairs in PAIRS.items() for english, own in pairs]


def ways(own: str) -> set[str]:
    """A word with and without its accents, and with accents as characters of their own."""
    plain = unicodedata.normalize("NFD", own)
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return {own, plain, bare, own.capitalize() if own.islower() else own}


@pytest.mark.parametrize(("language", "english", "own"), ALL_PAIRS)
def test_a_word_means_what_the_english_one_means(language: str, english: str, own: str) -> None:
    for way in ways(own):
        if english in OPERATORS:
            pairs = [(f"data {way} audit ", f"data {english} audit "), (f"{way} data ", f"{english} data ")]
            if english == "NEAR":
                pairs.append((f"data {way}/3 audit", f"data {english}/3 audit"))
        else:
            pairs = []
            if english in FIELDS:
                pairs += [(f"{way}:team x", f"{english}:team x"), (f'-{way}: "a team"', f'-{english}: "a team"')]
            if english in COMPARED:
                pairs.append((f"{way} >= 3 ", f"{english} >= 3 "))
            if english in CHECKS and not CHECKS[english]:
                pairs.append((f"{way}:3", f"{english}:3"))
            if english in VALUES:
                checks = [check for check, values in CHECKS.items() if english in values]
                pairs += [(f"{OWN[language][check]}:{way} ", f"{check}:{english} ") for check in checks]
                pairs += [(f"{check}:({way} OR starred) ", f"{check}:({english} OR starred) ") for check in checks]
        for typed, meant in pairs:
            assert parse(typed, language) == parse(meant), typed
            assert parse(in_english(typed, language)) == parse(meant), typed
        assert pairs or english in ("has", "is", "in", "colour")


@pytest.mark.parametrize(
    ("language", "typed", "english"),
    [
        ("fr", "mécanisme:équipe SAUF obstacle:temps ", "mechanism:équipe NOT barrier:temps "),
        ("fr", "(données OU audit) ET qualite>=moyen", "(données OR audit) AND quality>=moyen"),
        ("fr", "avec:mécanismes -est:étoile dans:sans-signe x ", "has:mechanism -is:starred in:unsigned x "),
        ("fr", 'avec:"sans signe" références>=6', "has:unsigned refs>=6"),
        ("es", "datos O auditoría NO barrera:tiempo", "datos OR auditoría NOT barrier:tiempo"),
        ("es", "equipo CERCA/3 hospital AÑO>2015 ", "equipo NEAR/3 hospital year>2015 "),
        ("pt", "dados E auditoria NAO desfecho:x ", "dados AND auditoria NOT outcome:x "),
        ("de", "Daten ODER Audit NICHT Förderfaktor:Zeit ", "Daten OR Audit NOT enabler:Zeit "),
        ("de", "forderfaktor:zeit UND farbe:grun", "enabler:zeit AND colour:green"),
        ("ar", "الفريق أو البيانات ليس عائق:الوقت ", "الفريق OR البيانات NOT barrier:الوقت "),
        ("ar", "فريق قرب/3 مستشفى مكون:تدريب", "فريق NEAR/3 مستشفى component:تدريب"),
    ],
)
def test_a_query_is_read_as_the_english_one(language: str, typed: str, english: str) -> None:
    assert parse(typed, language) == parse(english)
    assert in_english(typed, language) == english
    assert parse(typed) != parse(english)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vitamin E data ", ""),
        ("vitamin e data ", "pt"),
        ("UND data ", "fr"),
        ("ou data ", "fr"),
        ("obstacle: x ", "de"),
    ],
)
def test_words_of_another_language_and_in_small_letters_are_words(text: str, language: str) -> None:
    assert all(lexeme.kind == "run" for lexeme in lexemes(text, language))


def test_how_it_was_read_is_said_by_what_it_was_read_as() -> None:
    assert describe(parse("obstacle:temps ", "fr")) == Message("query-in-field", field="barrier", words="temps")
    typed = "obstacle:temps OU avec:effet "
    spans = [piece.at.of(typed) for piece in pieces(parse(typed, "fr")) if piece.at]
    assert spans == ["obstacle:temps", "avec:effet"]


EDITS = {
    "fr": ("données OU audit", "(données OR audit) ", "données OU mécanisme:x SAUF y", "mechanism:x", "PRÈS/3"),
    "pt": ("dados OU auditoria", "(dados OR auditoria) ", "dados OU mecanismo:x NÃO y", "mechanism:x", "PERTO/3"),
    "ar": ("بيانات أو تدقيق", "(بيانات OR تدقيق) ", "بيانات أو آلية:x ليس y", "mechanism:x", "قرب/3"),
}


@pytest.mark.parametrize("language", EDITS)
def test_a_query_is_edited_in_its_language(language: str) -> None:
    either, grouped, three, field, near = EDITS[language]
    added = add_clause(f"{either} ", "in:barrier", language)
    assert parse(added, language) == parse(f"{grouped} in:barrier ")
    assert has_clause(added, "in:barrier", language)
    assert parse(remove_clause(added, "in:barrier", language), language) == parse(grouped)
    assert parse(exclude_clause(f"{either} ", "has:outcome", language), language) == parse(f"{grouped} -has:outcome ")
    widened = parse(add_alternative(added, "in:theme", language), language)
    assert widened == parse(f"{grouped} (in:barrier OR in:theme) ")
    second = pieces(parse(f"{either} ", language))[-1].at
    assert second
    assert remove_part(f"{either} ", second, language).split() == [either.split()[0]]
    last = next(piece.at for piece in reversed(pieces(parse(f"{three} ", language))) if piece.at)
    assert parse(remove_part(f"{three} ", last, language), language) == parse(f"{either.split()[0]} OR {field} ")
    assert parse(add_clause(f"x {near}", "has:outcome", language), language) == parse(
        add_clause("x NEAR/3", "has:outcome")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_is_quoted_where_it_is_an_operator_in_any_language(language: str) -> None:
    for operator in OPERATORS:
        own = OWN[language][operator]
        assert quoted(own) == f'"{own}"'
    assert quoted("E") == '"E"'
    assert quoted("team") == "team"


ENGLISH_PIECES = [*OPERATORS, *(f"{name}:" for name in (*FIELDS, *CHECKS)), "quality>=", "year > ", *sorted(VALUES)]
SIGNS = [
    "(",
    ")",
    "-",
    "=",
    '"',
    "*",
    "«",
    "»",
    "NEAR/3",
    "'",
    "\u200b",
    "2015",
    "medium",
    "vitamin",
    "d'Arcy",
    "free-riding",
]


@st.composite
def typed_texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(LANGUAGES))
    own = [way for _, word in PAIRS[language] for way in sorted(ways(word))]
    own += [f"{word}:" for word in own]
    piece = st.sampled_from(own) | st.sampled_from(ENGLISH_PIECES) | st.sampled_from(SIGNS)
    parts = draw(st.lists(st.tuples(piece, st.sampled_from([" ", " ", " ", ""])), max_size=8))
    return "".join(part + blank for part, blank in parts), language


@example(typed=("avec:(mécanisme OU effet) ", "fr"))
@example(typed=("avec:(mécanisme) ", "fr"))
@example(typed=("é:estrela E", "pt"))
@settings(max_examples=1500)
@given(typed=typed_texts())
def test_what_is_kept_means_what_was_typed(typed: tuple[str, str]) -> None:
    text, language = typed
    kept = in_english(text, language)
    assert parse(kept) == parse(text, language)
    assert in_english(kept, "") == kept


@example(typed=("vitamin E data", "pt"))
@example(typed=("mécanisme:x qualité>=3 ", "fr"))
@example(typed=("has:mécanisme ", "fr"))
@example(typed=("بيانات أو تدقيق", "ar"))
@settings(max_examples=1500)
@given(typed=typed_texts())
def test_what_was_kept_means_the_same_where_it_is_shown(typed: tuple[str, str]) -> None:
    kept, language = typed
    found = list(pairwise(lexemes(kept)))
    behind = [value.text[:1] for check, value in found if CHECKS.get(check.name)]
    before = [first.kind for first, check in found if CHECKS.get(check.name)]
    if {"(", "=", "-"} & {*behind} or {"field", "check", "equals"} & {*before}:
        return  # a check within a check, or with several values, some of which are none in English
    assert flat(parse(in_language(kept, language), language)) == flat(parse(kept))


def flat(query: Query | None) -> Query | None:
    """The query without groups whose words might as well stand outside of them."""
    match query:
        case All(parts):
            each = [flat(part) for part in parts]
            return All(tuple(inner for part in each for inner in (part.parts if isinstance(part, All) else (part,))))
        case Either(parts):
            return Either(tuple(flat(part) for part in parts))
        case Without(part):
            return Without(flat(part))
        case _:
            return query


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_typed_in_english_means_the_same_in_every_window(language: str) -> None:
    for text in ("barrier:time OR -has:outcome quality>=low", "data NEAR/3 audit NOT (in:note x) refs<5", "is:starred"):
        assert parse(text, language) == parse(text)
        assert in_language(text, language) == in_english(text, language) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_that_is_being_typed_is_completed(language: str) -> None:
    own = OWN[language]["mechanism"]
    assert value_of("has", fold(own)[:3], language, typed=True) == "mechanism"
    assert value_of("has", fold(own)[:3], language, typed=False) is None
    assert set(field_names(language)) >= {*FIELDS, *CHECKS}
    assert set(names(language).values()) <= {*FIELDS, *CHECKS, *VALUES}


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_kept(text: str, language: str) -> None:
    assert parse(in_english(text, language)) == parse(text, language)


def test_the_guide_lists_the_words() -> None:
    page = (Path(__file__).parents[3] / "docs" / "guide" / "search.md").read_text("utf-8")
    rows = [row.strip("| ").split(" | ") for row in page.partition("| English | French")[2].splitlines()[2:] if row]
    listed = {language: [] for language in ("fr", "es", "pt", "de", "ar")}
    for english, *owns in rows:
        for language, own in zip(listed, owns, strict=True):
            listed[language] += [(english.strip("`"), word.strip("`")) for word in own.split(", ")]
    assert listed == PAIRS


@pytest.mark.parametrize("catalogue", ["fr", "es", "pt_BR", "pt_PT", "de", "ar"])
def test_words_are_those_of_the_window(catalogue: str) -> None:
    glossary = (Path(__file__).parents[3] / "translations" / f"glossary_{catalogue}.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in glossary.splitlines() if "|" in line]
    pieces = {row[0]: [fold(piece) for piece in row[2].split(",")] for row in rows if len(row) > 2}
    words = {}
    for english, own in PAIRS[catalogue[:2]]:
        words.setdefault(english, []).append(fold(own))
    known = {english: own for english, own in words.items() if english in pieces}
    assert len(known) > 10
    assert [e for e, own in known.items() if not any(piece in each for piece in pieces[e] for each in own)] == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("refs>=٦ ", "refs>=6 "), ("year>=٢٠٢٠ ", "year>=2020 "), ("a NEAR/٥ b ", "a NEAR/5 b ")]
)
def test_numbers_are_read_in_the_digits_that_the_window_writes(typed: str, meant: str) -> None:
    assert parse(typed, "ar") == parse(meant) == parse(typed)


def test_a_value_does_not_grow_into_the_word_after_it() -> None:
    typed = '=o>=(has:"sin-signo)"HALLAZGO'
    assert parse(in_english('tiene:"sin signo"hallazgo ', "es")) == parse('has:"unsigned"hallazgo ')
    assert parse(in_english(typed, "es")) is not None
