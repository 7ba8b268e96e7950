"""Stems by the language of a text, the same with and without accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.languages import ENGLISH, language_of_code
from qicbrowser.domain.query.marking import marks
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import wanted
from qicbrowser.domain.records import Part
from qicbrowser.domain.stems import STEM_SIGNS, stem, stems_in
from qicbrowser.domain.words import compounds, fold, index_words, words
from tests.inflections import GROUPS, PARTICLES, WORDS

GROUPED = [(language, group) for language, groups in GROUPS.items() for group in groups]


@pytest.mark.parametrize(
    ("language", "group"), GROUPED, ids=lambda value: value if isinstance(value, str) else value[0]
)
def test_forms_of_a_word_have_one_stem(language: str, group: list[str]) -> None:
    assert len({stems_in(language)(fold(word)) for word in group}) == 1


@pytest.mark.parametrize("language", GROUPS)
def test_other_words_have_other_stems(language: str) -> None:
    assert len({stems_in(language)(fold(group[0])) for group in GROUPS[language]}) == len(GROUPS[language])


@pytest.mark.parametrize(
    ("code", "language"),
    [("fr", "fr"), ("fr-CA", "fr"), ("FRE", "fr"), ("pt_BR", "pt"), ("ger", "de"), ("ara", "ar"), (" es ", "es")],
)
def test_a_language_is_known_by_its_code(code: str, language: str) -> None:
    assert language_of_code(code) == language


@pytest.mark.parametrize("code", ["", "en", "en-GB", "it", "fro", "francais", "de facto", "-"])
def test_any_other_language_is_read_as_english(code: str) -> None:
    assert language_of_code(code) == ENGLISH


def test_stems_of_languages_have_signs_of_their_own_that_are_in_no_word() -> None:
    assert len(set(STEM_SIGNS.values())) == len(STEM_SIGNS)
    assert {word.folded for word in words("a".join(["", *STEM_SIGNS.values(), ""]))} == {"a"}


@given(language=st.sampled_from(sorted(GROUPS)), text=st.text())
def test_any_word_has_a_stem_without_blanks(language: str, text: str) -> None:
    for word in words(text, language):
        assert len(stems_in(language)(word.folded).split()) == 1


@given(language=st.sampled_from([each for each in GROUPS if each != "ar"]), data=st.data())
def test_words_with_one_stem_begin_with_one_letter(language: str, data: st.DataObject) -> None:
    """Marks are looked for by it."""
    word = fold(data.draw(st.sampled_from(WORDS[language]) | st.text("aâbcdeéfghiïjlmnoöpqrstuüvxyzß", min_size=1)))
    assert stems_in(language)(word)[:1] == word[:1]


def test_an_elided_word_is_a_word_in_french_only() -> None:
    text = "L’équipe d'auto-évaluation, qu'aujourd'hui"
    assert [(word.folded, word.span.of(text)) for word in words(text, "fr")] == [
        *[("l", "L"), ("equipe", "équipe"), ("d", "d"), ("auto", "auto"), ("evaluation", "évaluation")],
        *[("qu", "qu"), ("aujourdhui", "aujourd'hui")],
    ]
    assert [word.folded for word in words(text)] == ["lequipe", "dauto", "evaluation", "quaujourdhui"]
    joined = [(word.folded, word.span.of(text)) for word in compounds(text, "fr")]
    assert ("lequipe", "L’équipe") in joined
    assert ("autoevaluation", "auto-évaluation") in joined


def test_an_english_text_is_indexed_by_english_stems_and_another_by_its_own() -> None:
    tokens = index_words(["the evaluations"]).split()
    assert f"≈{stem('evaluations')}" in tokens
    assert index_words(["les évaluations"], ("fr",)).split()[-2:] == ["≃le", "≃evalu"]
    both = index_words(["l'équipe"], (ENGLISH, "fr")).split()
    assert {"≈lequip", "≃equip", "equipe", "lequipe"} <= set(both)


@pytest.mark.parametrize(
    ("typed", "language", "text", "marked"),
    [
        ("equipes ", "fr", "L’équipe et les équipes", ["équipe", "équipes"]),
        ("l’équipe ", "fr", "d'équipes", ["équipes"]),
        ('"l’équipe de soins"', "fr", "De l'équipe de soins", ["l'équipe de soins"]),
        ('"équipe de soins"', "fr", "De l'équipe de soins", ["équipe de soins"]),
        ("=l’équipe ", "fr", "l'équipe d'équipes", ["l'équipe"]),
        ("d'auto-évaluation ", "fr", "les auto-évaluations", ["auto-évaluations"]),
        ("l’équipe NEAR/1 soin ", "fr", "équipe de soins", ["équipe", "soins"]),
        ("equipes ", "", "equipes", ["equipes"]),
        ("evaluees ", "", "évaluer", []),
        ("فري", "ar", "الفريق", ["الفريق"]),
        ("مستشفى ", "ar", "في المستشفيات", ["المستشفيات"]),
    ],
)
def test_marks_are_by_the_language_of_the_text(typed: str, language: str, text: str, marked: list[str]) -> None:
    spans = marks(wanted(parse(typed)), Part.NOTE, text, (language,), ("", "fr", "ar"))
    assert [span.of(text) for span in spans] == marked


@given(words_of=st.sampled_from(sorted(WORDS)), data=st.data())
def test_every_word_is_marked_by_every_form_of_it(words_of: str, data: st.DataObject) -> None:
    group = data.draw(st.sampled_from(GROUPS[words_of]))
    typed, there = data.draw(st.sampled_from(group)), data.draw(st.sampled_from(group))
    text = f"{data.draw(st.sampled_from(PARTICLES[words_of]))} {there}."
    typed = data.draw(st.sampled_from([typed, fold(typed), typed.upper()]))
    spans = marks(wanted(parse(f"{typed} ")), Part.NOTE, text, (words_of,), tuple(sorted(STEM_SIGNS)))
    assert there in [span.of(text) for span in spans]
