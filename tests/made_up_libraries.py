"""Strategies for made-up reviews whose tables cite studies in every way that an imported table can."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st

from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    GroupDraft,
    ReferenceDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from tests.sql import run_sql

LABELS = ("1", "2", "3", "12", "Smith 2015")
TEXTS = ("Open doors", "open  DOORS", "Closed doors", "A made-up word")
TITLES = ("Culture", "Time", "Trust", "Étude", "Theme 10", "Theme 9")
STREAMS = ("Interviews", "Trials", "Surveys")
GRADES = ("low", "medium", "high")

few_examples = settings(max_examples=20, phases=(Phase.explicit, Phase.generate))
"""Each example writes a file: a failing one is shown as it is, for to make it smaller would take minutes."""


@st.composite
def _themes(draw: st.DrawFn, streams: tuple[str, ...], grades: tuple[str, ...], groups: int) -> ThemeDraft:
    statements = draw(
        st.lists(
            st.tuples(st.sampled_from(Role), st.sampled_from(TEXTS)).map(lambda one: StatementDraft(*one)), max_size=4
        )
    )
    cited = st.tuples(
        st.sampled_from(LABELS),
        st.sampled_from(("", *streams)),
        st.sampled_from(("", *grades)),
        st.sampled_from((None, *Direction)),
        st.sampled_from((None, *range(len(statements)))),
    ).map(lambda one: EvidenceDraft(*one))
    assessed = st.tuples(st.sampled_from(TEXTS), st.sampled_from(("", *grades))).map(lambda one: AssessmentDraft(*one))
    printed, corrected = draw(st.sampled_from(("", *TEXTS))), draw(st.sampled_from((None, None, "Other words")))
    unread = draw(st.sampled_from((None, None, "words")))
    return ThemeDraft(
        draw(st.sampled_from(TITLES)),
        tuple(statements),
        tuple(draw(st.lists(cited, max_size=8))),
        tuple(draw(st.lists(assessed, max_size=1))),
        rows=(RowDraft((CellDraft(1, printed, corrected=corrected, unread=unread),)),),
        group=draw(st.sampled_from((None, *range(groups)))),
        printed_studies=draw(st.sampled_from((None, 0, 1, 2, 3))),
    )


@st.composite
def _tables(draw: st.DrawFn, label: str) -> TableDraft:
    streams = draw(st.sampled_from([STREAMS[:n] for n in range(4)]))
    grades = draw(st.sampled_from([GRADES[:n] for n in range(4)]))
    groups = draw(st.sampled_from(((), (GroupDraft("Team"), GroupDraft("Ward", 0)))))
    holds = draw(st.lists(st.sampled_from((Holds.OUTCOME, Holds.MECHANISM, Holds.CONTEXT)), unique=True))
    return TableDraft(
        label,
        "A made-up table",
        (ColumnDraft(("Theme",), Holds.THEME), *(ColumnDraft((each.value,), each) for each in holds)),
        tuple(draw(st.lists(_themes(streams, grades, len(groups)), max_size=5))),
        streams,
        grades,
        draw(st.booleans()),
        groups,
    )


@st.composite
def _reviews(draw: st.DrawFn, key: str) -> ReviewDraft:
    listed = draw(st.lists(st.sampled_from(LABELS), unique=True))
    return ReviewDraft(
        Review(key, f"A made-up review, {key}", ("Doe, Ada",)),
        (draw(_tables("1")), draw(_tables("2"))),
        tuple(
            ReferenceDraft(label, draw(st.sampled_from(("", "Smith J. A made-up study."))), f"10.5555/{label[0]}")
            for label in listed
        ),
    )


def reviews() -> st.SearchStrategy[tuple[ReviewDraft, ...]]:
    """One or two reviews of two tables each."""
    return st.one_of(st.tuples(_reviews("doe")), st.tuples(_reviews("doe"), _reviews("roe")))


@contextmanager
def made_up_library(drafts: tuple[ReviewDraft, ...]) -> Iterator[Library]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "qic.sqlite"
        write_evidence(file, drafts, "made up", "0" * 64)
        with Library(file, Path(folder) / "data" / "user.sqlite") as library:
            yield library


def keys_of_tables(library: Library) -> list[str]:
    return [key for (key,) in run_sql(library.evidence_file, "SELECT key FROM source_table ORDER BY rowid")]


def counted(library: Library, sql: str) -> list[tuple[Any, ...]]:
    """A count by one plain SQL statement over the evidence, on a connection of its own."""
    return run_sql(library.evidence_file, sql)
