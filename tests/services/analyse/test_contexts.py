"""Contextual factors: every count is that of a plain SQL statement; nothing is lost, nor forced into a sign."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.analysis.factors import Factor, SignCounts
from qicbrowser.domain.analysis.labels import LONGEST_NAME, MOST_FACTORS, MOST_LABELS, Label
from qicbrowser.domain.records import Role
from qicbrowser.domain.words import words as words_of
from qicbrowser.services.analyse import labels as rules
from qicbrowser.services.analyse.contexts import (
    Grouping,
    WordFilter,
    counts,
    cross_rows,
    effects,
    filtered,
    groups,
    rows,
)
from qicbrowser.services.analyse.cross_counting import CrossCounting, cross_table
from qicbrowser.services.changes import store
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews
from tests.messages import reader_error
from tests.other_reviews import write_three_reviews

SIGNED = "role IN ('context', 'enabler', 'barrier', 'mixed')"


def label(name: str, *factors: str, reason: str = "") -> Label:
    return Label(f"id of {name}", name, reason, factors, "2026", "2026")


def texts(factors: tuple[Factor, ...]) -> list[str]:
    return [factor.text for factor in factors]


# --- the bundled table, counted by hand


def test_the_factors_of_the_bundled_review(library: Library) -> None:
    factors = library.analysis().factors()
    assert counts(factors) == SignCounts(enablers=8, barriers=5)
    by_theme = groups(factors, (), Grouping.THEME)
    assert [group.counts for group in by_theme] == [
        SignCounts(1, 1),
        SignCounts(1, 2),
        SignCounts(2, 1),
        SignCounts(4, 1),
    ]
    assert [group.key for group in groups(factors, (), Grouping.SIGN)] == ["enabler", "barrier"]
    assert [group.key for group in groups(factors, (), Grouping.REVIEW)] == ["zamboni2020"]
    assert [len(group.factors) for group in groups(factors, (), Grouping.NONE)] == [13]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 13),
        ("hospital", 4),
        ("HOSPITALS", 4),
        ("collab high", 1),
        ("organis", 0),
        ("decentralized", 1),
        ("zebra", 0),
    ],
)
def test_words_are_compared_as_in_the_search(library: Library, text: str, number: int) -> None:
    assert len(filtered(library.analysis().factors(), text)) == number


def test_the_words_of_the_filter_are_marked() -> None:
    assert [
        span.of("High performing hospitals") for span in WordFilter("hospital hi").marks("High performing hospitals")
    ] == [
        "High",
        "hospitals",
    ]


LETTERS = st.text("aéß-' 数1Ω\u0301", max_size=8)


@given(wanted=LETTERS, text=LETTERS)
def test_a_factor_meets_the_filter_if_each_of_its_words_has_a_mark(wanted: str, text: str) -> None:
    each = [WordFilter(word.folded) for word in words_of(wanted)]
    assert WordFilter(wanted)(text) == all(one.marks(text) for one in each)


def test_a_sign_is_chosen(library: Library) -> None:
    factors = library.analysis().factors()
    assert len(filtered(factors, signs=[Role.BARRIER])) == 5
    assert filtered(factors, signs=[Role.MIXED]) == ()


def test_what_a_factor_acts_on(library: Library) -> None:
    (factor,) = filtered(library.analysis().factors(), "non-hierarchical")
    (effect,) = effects(library, [factor])
    assert len(effect.mechanisms) == 2
    assert [(line.stream.name, [a.label for a in line.appraisals]) for line in effect.evidence if line.stream] == [
        ("Quantitative and mixed methods", ["47", "66"]),
        ("Qualitative and review", ["17", "63", "69", "72"]),
    ]


# --- labels


def test_a_factor_with_two_labels_is_under_each_and_counted_once_in_the_totals(library: Library) -> None:
    factors = library.analysis().factors()
    enabler = next(factor for factor in factors if factor.sign is Role.ENABLER)
    barrier = next(factor for factor in factors if factor.sign is Role.BARRIER)
    labels = (
        label("both", barrier.key, enabler.key),
        label("one", enabler.key),
        label("empty"),
        label("gone", "x/y/z"),
    )
    both, one, empty, gone, rest = groups(factors, labels, Grouping.LABEL)
    assert both.factors == (enabler, barrier)  # in the order of the tree
    assert (both.counts, both.counts.has_both_signs) == (SignCounts(1, 1), True)
    assert (one.factors, one.counts.has_both_signs) == ((enabler,), False)
    assert (empty.factors, gone.factors, gone.missing) == ((), (), ("x/y/z",))
    assert (rest.label, len(rest.factors)) == (None, 11)
    table = cross_table(factors, labels)
    assert table.total == SignCounts(8, 5)
    assert table.of_label == {
        both.key: SignCounts(1, 1),
        one.key: SignCounts(1, 0),
        "": SignCounts(7, 4),
    }
    first = enabler.theme.key
    assert table.cells[one.key, first] == SignCounts(1, 0)
    assert table.of_theme[first] == SignCounts(1, 1)
    assert [words(name) for name in cross_rows(table).headings][:2] == ["My label", "Theme"]
    assert cross_rows(table).rows[-1][2:] == (8, 5, 0, 0)
    (row,) = [row for row in rows(factors, labels, words).rows if row[-1] == enabler.key]
    assert row[5] == "both; one"


def test_many_factors_are_counted_in_steps(library: Library) -> None:
    factors = library.analysis().factors() * 100
    one = label("one", factors[0].key)
    counting = CrossCounting(factors, (one,))
    assert len(list(counting.steps())) > 5
    assert counting.table.total == SignCounts(800, 500)
    assert counting.table.of_label[one.id] == SignCounts(100, 0)
    assert sum(counts.factors for counts in counting.table.cells.values()) == 1_300


def test_a_filter_leaves_no_empty_label(library: Library) -> None:
    factors = library.analysis().factors()
    known = {factor.key for factor in factors}
    labels = (label("mine", factors[0].key),)
    found = groups(filtered(factors, "zebra"), labels, Grouping.LABEL, known)
    assert found == ()


def test_labels_gather_factors_of_several_reviews_and_unsigned_ones_stay_so(tmp_path: Path) -> None:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        factors = library.analysis().factors()
        assert [group.key for group in groups(factors, (), Grouping.SIGN)] == ["enabler", "barrier", "mixed", "context"]
        doors = label("doors", *(factor.key for factor in filtered(factors, "doors")))
        (group, _) = groups(factors, (doors,), Grouping.LABEL)
        assert texts(group.factors) == ["Open doors", "Closed doors"]
        assert group.counts == SignCounts(barriers=1, unsigned=1)
        assert not group.counts.has_both_signs


def test_the_rules_of_labels(library: Library) -> None:
    first, second = "zamboni2020/5/demonstration-role/enabler/1", "zamboni2020/5/demonstration-role/enabler/2"
    made = rules.created((), "  Leaders\nat the top ", [first, first], "Why \x00 so")
    store(library, [made])
    (leaders,) = library.labels.all()
    assert (leaders.name, leaders.factors, leaders.reason) == ("Leaders at the top", (first,), "Why so")
    other = rules.created((leaders,), "Stories", [second, first], "Told")
    store(library, [other])
    with reader_error("is taken"):
        rules.renamed(library.labels.all(), leaders, "STORIES")
    store(library, [rules.renamed(library.labels.all(), leaders, "LEADERS at the top")])
    leaders, stories = library.labels.all()
    before = library.labels.all()
    merging = rules.merged(leaders, [stories, leaders])
    store(library, merging)
    (whole,) = library.labels.all()
    assert (whole.factors, whole.reason) == ((first, second), "Why so Told")
    store(library, [change.reverse for change in reversed(merging)])
    assert library.labels.all() == before
    store(library, [rules.without_factors(stories, [second]), rules.with_factors(leaders, [second])])
    assert [each.factors for each in library.labels.all()] == [(first, second), (first,)]
    assert rules.with_factors(library.labels.all()[0], [first]).after == library.labels.all()[0]
    store(library, [rules.deleted(each) for each in library.labels.all()])
    assert library.labels.all() == ()


def test_names_and_numbers_are_bounded() -> None:
    with reader_error("name is empty"):
        rules.created((), " \n ")
    with reader_error("at most 100"):
        rules.created((), "x" * (LONGEST_NAME + 1))
    with reader_error("longer than 2,000"):
        rules.created((), "x", reason="y" * 2_001)
    with reader_error("more than 2,000"):
        rules.created((), "x", map(str, range(MOST_FACTORS + 1)))
    with reader_error("1,000 labels already"):
        rules.created([label(str(n)) for n in range(MOST_LABELS)], "x")
    assert rules.created((), "\ud800").subject.name == "\ufffd"


# --- made-up libraries


@few_examples
@given(drafts=reviews(), data=st.data())
def test_every_count_is_that_of_a_plain_statement(drafts: tuple, data: st.DataObject) -> None:
    with made_up_library(drafts) as library:
        factors = library.analysis().factors()
        listed = counted(
            library,
            "SELECT passage.key FROM passage JOIN theme ON theme.key = theme_key"
            f" WHERE {SIGNED} ORDER BY place, role = 'mixed', role = 'barrier', role = 'enabler', passage.position",
        )
        assert [factor.key for factor in factors] == [key for (key,) in listed]
        for sign, number in counted(library, f"SELECT role, count(*) FROM passage WHERE {SIGNED} GROUP BY role"):
            assert sum(factor.sign == sign for factor in factors) == number
        for theme, number in counted(
            library, f"SELECT theme_key, count(*) FROM passage WHERE {SIGNED} GROUP BY theme_key"
        ):
            (group,) = [group for group in groups(factors, (), Grouping.THEME) if group.key == theme]
            assert group.counts.factors == number
        keys = [factor.key for factor in factors]
        some = st.lists(st.sampled_from(keys), unique=True) if keys else st.just([])
        labels = [label(str(n), *chosen) for n, chosen in enumerate(data.draw(st.lists(some, max_size=3)))]
        table = cross_table(factors, labels)
        pairs = Counter((each.id, key.rsplit("/", 2)[0]) for each in labels for key in each.factors)
        assert {place: cell.factors for place, cell in table.cells.items() if place[0]} == pairs
        without = set(keys) - {key for each in labels for key in each.factors}
        assert sum(cell.factors for place, cell in table.cells.items() if not place[0]) == len(without)
        assert table.total.factors == len(keys)
        assert sum(each.factors for each in table.of_theme.values()) == len(keys)
