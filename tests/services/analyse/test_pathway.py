"""The pathway of a theme: nothing of it is lost, a blank is said, and no word of a source is markup."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.analysis.pathway import Box, Pathway, Step
from qicbrowser.domain.records import Review, Role, SourceTable
from qicbrowser.services.analyse.mermaid import as_mermaid
from qicbrowser.services.analyse.pathway import as_text, pathway, rows, why_empty
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews
from tests.other_reviews import BARE, CULTURE, SHARED, write_two_reviews

COMPETITION = "zamboni2020/5/friendly-competition"
CAPACITY = "zamboni2020/5/platform-for-capacity-building"


def pathway_of(library: Library, key: str) -> Pathway:
    theme = library.evidence.theme(key)
    assert theme is not None
    return pathway(theme, library.evidence.role_headings(theme.table.key))


@pytest.fixture
def two_reviews(tmp_path: Path) -> Library:
    write_two_reviews(tmp_path / "two.sqlite")
    return Library(tmp_path / "two.sqlite", tmp_path / "data" / "user.sqlite")


def test_what_is_in_the_figure(library: Library) -> None:
    shown = pathway_of(library, COMPETITION)
    assert [(box.role, box.heading, len(box.steps)) for box in shown.chain] == [
        (Role.COMPONENT, "QIC component", 1),
        (Role.MECHANISM, "Mechanism of change", 2),
        (Role.OUTCOME, "Outcome", 1),
    ]
    assert [(box.role, len(box.steps)) for box in shown.contexts] == [(Role.ENABLER, 4), (Role.BARRIER, 1)]
    assert (shown.studies, shown.printed_studies, why_empty(shown)) == (6, 6, None)
    text = as_text(shown, words)
    assert "  Qualitative and review: low [17] [63], medium [69] and high [72]\n" in text
    assert "Table 5. https://doi.org/10.1186/s13012-020-0978-z. CC BY 4.0.\n" in text
    assert text.startswith("Friendly competition\nInter-organisational mechanisms of change\n6 studies\n")


def test_a_blank_outcome_is_said(library: Library) -> None:
    shown = pathway_of(library, CAPACITY)
    assert [box.is_blank for box in shown.chain] == [False, False, True]
    assert "\nOutcome\n  The source states no outcome.\n" in as_text(shown, words)
    assert 'outcome0["The source states no outcome."]:::blank' in as_mermaid(shown, words)
    assert ("Outcome", "The source states no outcome.", "") in [
        tuple(cell if isinstance(cell, str) else words(cell) for cell in row)
        for row in rows(shown).rows  # type: ignore[arg-type]
    ]


def test_every_sign_rows_labels_levels_and_references_of_passages(two_reviews: Library) -> None:
    with two_reviews as library:
        shown = pathway_of(library, SHARED)
        assert [(box.role, len(box.steps)) for box in shown.contexts] == [(Role.MIXED, 1), (Role.CONTEXT, 1)]
        (mechanisms,) = shown.chain
        assert [(step.label, step.level, step.text) for step in mechanisms.steps] == [
            ("CMOc 1: resource", 1, "Nurses trust the numbers"),
            ("CMOc 1", 2, "because they gathered them"),
            ("CMOc 2", 1, "Doctors compare themselves"),
        ]
        assert [box.role for box in shown.chain if box.is_blank] == []  # the table has no column for an outcome
        text = as_text(shown, words)
        assert "Both enables and hinders the mechanisms\n  CMOc 1: Strong hierarchy" in text
        assert "Context of the mechanisms, without a sign\n  CMOc 1: A small ward" in text
        assert "Made-up factors › Organisation › Team" in text
        assert "Moderate confidence" in text


@pytest.mark.parametrize("key", [BARE, CULTURE])
def test_a_theme_without_a_chain_says_why(two_reviews: Library, key: str) -> None:
    with two_reviews as library:
        reason = why_empty(pathway_of(library, key))
        assert reason is not None
        assert "no pathway to draw" in words(reason)


HOSTILE = 'a"] --> evil[" #quot; <script>alert(1)</script> %%{init: {"theme":"x"}}%% `code` | ; \n\u2028 click x href'


def test_no_word_of_a_source_is_markup_in_mermaid(library: Library) -> None:
    shown = pathway_of(library, COMPETITION)
    plain = as_mermaid(shown, words).splitlines()
    box = Box(Role.MECHANISM, HOSTILE, (Step("k", HOSTILE), Step("k", "1. first"), Step("k", "- second")))
    hostile = as_mermaid(shown._replace(title=HOSTILE, chain=(shown.chain[0], box, shown.chain[2])), words).splitlines()
    assert len(hostile) == len(plain) + 1
    assert any('["1#46; first"]' in line for line in hostile)
    assert any('["#45; second"]' in line for line in hostile)
    for line in hostile:
        labels = re.findall(r'"[^"]*"', line)
        assert len(labels) <= 1
        assert line.count('"') == 2 * len(labels)
        for label in labels:
            assert not set(label[1:-1].replace("<br/>", "")) & set('<>[]{}|`%"&\n')


TABLE = SourceTable("doe/1", 1, "Made up", Review("doe", "A made-up review", ()), "1")
LABEL = re.compile(r'"((?:[^"#]|#\d+;)*)"')


@given(text=st.text())
def test_any_text_is_read_back_from_a_label(text: str) -> None:
    box = Box(Role.MECHANISM, "Mechanism", (Step("k", text),))
    theme = Pathway("k", "Made up", TABLE, (), 0, None, (box,), (), (), (), ())
    (line,) = [line for line in as_mermaid(theme, words).splitlines() if line.startswith("    mechanism1[")]
    label = LABEL.search(line)
    assert label is not None
    assert line == f'    mechanism1["{label[1]}"]'
    read = re.sub(r"#(\d+);", lambda entity: chr(int(entity[1])), label[1])
    assert [c for c in read if c.isalnum()] == [c for c in text if c.isalnum()]


@few_examples
@given(drafts=reviews())
def test_every_passage_of_the_chain_and_every_context_is_there(drafts: tuple) -> None:
    with made_up_library(drafts) as library:
        for key in library.evidence.keys_of_themes():
            shown = pathway_of(library, key)
            steps = sorted(step.key for box in (*shown.chain, *shown.contexts) for step in box.steps)
            stored = counted(
                library,
                "SELECT key FROM passage WHERE role IN ('component', 'mechanism', 'outcome', 'context', 'enabler',"
                f" 'barrier', 'mixed') AND theme_key = '{key}' ORDER BY key",
            )
            assert steps == [passage for (passage,) in stored]
            ((studies,),) = counted(
                library, f"SELECT count(DISTINCT reference_key) FROM appraisal WHERE theme_key = '{key}'"
            )
            assert shown.studies == studies
            assert as_text(shown, words)
            assert as_mermaid(shown, words).startswith("flowchart LR\n")
