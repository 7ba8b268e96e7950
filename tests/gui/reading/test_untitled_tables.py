"""Tables without a title or a label: named wherever they are, and never by an empty part or a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from qicbrowser.cli import record_text
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import (
    CellDraft,
    ColumnDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.page.note_list import Annotations
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.services.export.theme_as_read import source_line
from qicbrowser.services.record_names import branch_name, table_of_review
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

COLUMNS = (ColumnDraft(("Factor",), Holds.THEME), ColumnDraft(("Barriers",), Holds.BARRIER))


def table(label: str, title: str) -> TableDraft:
    row = RowDraft((CellDraft(1, "Time"), CellDraft(2, "No time")))
    theme = ThemeDraft("Time", (StatementDraft(Role.BARRIER, "No time", 1, 2),), (), (), (row,))
    return TableDraft(label=label, title=title, columns=COLUMNS, themes=(theme,), streams=(), grades=())


@pytest.fixture
def untitled(tmp_path: Path) -> Iterator[Library]:
    """A review of a table with a label only, and one with neither label nor title."""
    review = Review(key="doe", title="A made-up review", authors=("Doe, A",), year=2001)
    write_evidence(tmp_path / "u.sqlite", [ReviewDraft(review, (table("2", ""), table("", "")))], "untitled", "0" * 64)
    with Library(tmp_path / "u.sqlite", tmp_path / "user.sqlite") as library:
        yield library


def line_below_title(library: Library, key: str) -> str:
    page = ThemePage()
    page.show_theme(library.evidence.theme(key), Annotations(), source_row=False)
    return page.toPlainText().splitlines()[1]


def test_the_line_below_the_title_of_a_theme_has_no_empty_part(qapp: QApplication, untitled: Library) -> None:
    labelled, bare = untitled.evidence.keys_of_themes()
    assert line_below_title(untitled, labelled).startswith("0 studies · Doe 2001, Table 2 · ")
    assert line_below_title(untitled, bare).startswith("0 studies · Doe 2001 · ")


def test_reports_and_the_command_line_have_no_empty_part(untitled: Library) -> None:
    labelled, bare = untitled.evidence.themes(list(untitled.evidence.keys_of_themes()))
    assert words(source_line(labelled)) == "0 studies · Doe 2001, Table 2"
    assert words(source_line(bare)) == "0 studies · Doe 2001"
    assert words(record_text.table_name(labelled.table)) == "Doe 2001, Table 2"
    assert words(table_of_review("Doe 2001", "", "")) == "Doe 2001"


def test_it_is_named_in_the_tree_and_wherever_it_is_named_by_itself(qapp: QApplication, untitled: Library) -> None:
    keys = [branch.table.key for branch in untitled.evidence.tables()]
    model = ThemeModel(untitled.evidence)
    names = ["Table 2", "A table without a title"]
    assert [model.index_of_branch(key).data() for key in keys] == names
    assert [words(branch_name(untitled.evidence, key)) for key in keys] == names
    assert words(branch_name(untitled.evidence, "doe")) == "Doe 2001"
    assert words(branch_name(untitled.evidence, "doe/of-another-library")) == "doe/of-another-library"
