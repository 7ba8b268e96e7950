"""A theme as one statement."""

import pytest

from qicbrowser.domain.analysis.statement import Run, RunKind
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Direction, Review, Role, Theme
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    EvidenceDraft,
    ReviewDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.services.analyse.statement import html, markdown, plain_text, runs, statement, why_not
from qicbrowser.store.library import Library
from qicbrowser.wording import english
from tests.made_up_libraries import made_up_library

COMPETITION = "zamboni2020/5/friendly-competition"


def theme_of(draft: ThemeDraft, streams: tuple[str, ...] = ("Trials",)) -> Theme:
    table = TableDraft("1", "", (), (draft,), streams, ("low", "high"))
    with made_up_library((ReviewDraft(Review("doe", "A made-up review", ()), (table,)),)) as library:
        (theme,) = library.evidence.themes(tuple(library.evidence.keys_of_themes()))
        return theme


def said(*stated: tuple[Role, str]) -> str:
    theme = theme_of(ThemeDraft("Time", tuple(StatementDraft(role, text) for role, text in stated)))
    return plain_text(runs(statement(theme), english.words))


@pytest.fixture
def competition(library: Library) -> Theme:
    theme = library.evidence.theme(COMPETITION)
    assert theme is not None
    return theme


def test_every_word_of_the_source_is_in_a_run_of_its_role(competition: Theme) -> None:
    made = runs(statement(competition), english.words)
    assert [(run.kind.value, run.text, run.key) for run in made if run.key and run.kind is not RunKind.EVIDENCE] == [
        (passage.role.value, passage.text, passage.key)
        for role in (Role.ENABLER, Role.COMPONENT, Role.MECHANISM, Role.OUTCOME, Role.BARRIER)
        for passage in competition.in_role(role)
    ]
    assert [run.text for run in made if run.kind is RunKind.EVIDENCE] == [
        "[47]",
        "[66]",
        "[17]",
        "[63]",
        "[69]",
        "[72]",
    ]
    assert made[-1] == Run("].", RunKind.WORDS)


@pytest.mark.parametrize(
    ("stated", "sentence"),
    [
        (
            ((Role.COMPONENT, "a"), (Role.MECHANISM, "b"), (Role.OUTCOME, "c")),
            "“a” works through “b” towards “c” [0 studies].",
        ),
        (
            ((Role.MECHANISM, "b"), (Role.CONTEXT, "d"), (Role.ENABLER, "e"), (Role.ENABLER, "f")),
            (
                "Where “d”, “e” and “f”, (not stated in the source) works through “b” towards"
                " (not stated in the source) [0 studies]."
            ),
        ),
        (
            ((Role.COMPONENT, "a"), (Role.COMPONENT, "b"), (Role.BARRIER, "g")),
            (
                "2 components, “a” and “b”, work through (not stated in the source) towards (not stated in the source),"
                " although this is hindered by “g” [0 studies]."
            ),
        ),
        (
            ((Role.COMPONENT, "a"), (Role.ENABLER, "e"), (Role.BARRIER, "g"), (Role.MIXED, "h"), (Role.REMARK, "i")),
            (
                "Where “e”, “a” works through (not stated in the source) towards (not stated in the source), although"
                " this is hindered by “g” [0 studies]. This is both enabled and hindered by “h”."
            ),
        ),
    ],
)
def test_the_form_for_its_parts(stated: tuple[tuple[Role, str], ...], sentence: str) -> None:
    assert said(*stated) == sentence


def test_what_was_not_chosen_is_not_called_blank(competition: Theme) -> None:
    chosen = {f"{COMPETITION}/mechanism/2", f"{COMPETITION}/enabler/1"}
    text = plain_text(runs(statement(competition, chosen), english.words))
    assert text.startswith(
        "Where “Open sharing of data on mutual performance”, (not chosen) works through “Access to others’ data and"
        " benchmarking for internal gains enabled.” towards (not chosen) [6 studies;"
    )
    assert "hindered" not in text


def test_it_rests_on_what_the_chosen_passages_cite() -> None:
    draft = ThemeDraft(
        "Time",
        (StatementDraft(Role.MECHANISM, "More time"), StatementDraft(Role.OUTCOME, "Less haste")),
        (
            EvidenceDraft("1", "Trials", "low", Direction.AGAINST),
            EvidenceDraft("2", statement=0),
            EvidenceDraft("3", statement=1),
        ),
        (AssessmentDraft("Moderate confidence"),),
    )
    theme = theme_of(draft)
    assert "[3 studies; " in plain_text(runs(statement(theme), english.words))
    text = plain_text(runs(statement(theme, {f"{theme.key}/mechanism/1"}), english.words))
    assert text.endswith("[2 studies; Trials: low (against) [1]; Evidence: cited [2]; Moderate confidence].")


def test_words_of_the_source_are_never_markup_or_signs() -> None:
    theme = theme_of(ThemeDraft("Time", (StatementDraft(Role.MECHANISM, "a *b* <i> {n}\n\ue0000\ue001 & [c]"),)))
    made = runs(statement(theme), english.words)
    assert "through “a *b* <i> {n}\n\ue0000\ue001 & [c]” towards" in plain_text(made)
    assert r"through *a \*b\* \<i\> \{n\} " in markdown(made)
    assert r" \& \[c\]* towards" in markdown(made)
    assert "<em>a *b* &lt;i&gt; {n}\n" in html(made)


def test_a_translation_can_have_the_parts_in_any_order(competition: Theme) -> None:
    def backwards(message: Message) -> str:
        if message.id != "statement-where-although":
            return english.words(message)
        parts = [message.values[name] for name in ("evidence", "barriers", "outcome", "mechanism", "component")]
        return " < ".join(english.words(part if isinstance(part, tuple) else str(part)) for part in parts)

    made = runs(statement(competition), backwards)
    kinds = [run.kind for run in made if run.kind not in (RunKind.WORDS, RunKind.EVIDENCE)]
    assert list(dict.fromkeys(kinds)) == [RunKind.BARRIER, RunKind.OUTCOME, RunKind.MECHANISM, RunKind.COMPONENT]


def test_a_theme_of_findings_only_says_why_it_is_none() -> None:
    theme = theme_of(ThemeDraft("Time", (StatementDraft(Role.FINDING, "A made-up finding"),)))
    assert why_not(theme) == Message("nothing-to-state")
    assert why_not(theme_of(ThemeDraft("Time", (StatementDraft(Role.MIXED, "Rota"),)))) is None
