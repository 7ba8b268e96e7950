"""Long titles leave room for what they are the titles of."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import ColumnDraft, ReviewDraft, StatementDraft, TableDraft, ThemeDraft
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.looks.sizes import TITLE, title_size
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.opening import ChosenEvidence
from qicbrowser.store.evidence.builder import write_evidence
from tests.gui.window_driver import Reader

WORDS = " ".join(["Made-up"] * 3 + ["organisational"] * 7 + ["factors"] * 7)
WORD = "Madeup" * 10
MECHANISM = "Nurses trust the made-up numbers"


def write_review(path: Path, title: str) -> None:
    columns = (ColumnDraft(("Theme",), Holds.THEME), ColumnDraft(("Mechanism",), Holds.MECHANISM))
    theme = ThemeDraft(title, (StatementDraft(Role.MECHANISM, MECHANISM, column=2),))
    review = Review("made-up", "A made-up review", ("Doe, Ada",))
    write_evidence(path, [ReviewDraft(review, (TableDraft("1", "Made up", columns, (theme,)),))], "made up", "0" * 64)


@pytest.mark.parametrize("title", [WORDS, WORD], ids=["17 words", "a word of 60 letters"])
def test_a_mechanism_is_in_sight_below_a_long_title(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    write_review(tmp_path / "long.sqlite", title)
    chosen = ChosenEvidence(tmp_path / "long.sqlite")
    monkeypatch.setattr("tests.gui.window_driver.choose_evidence", lambda _: chosen)
    reader = Reader(qtbot, DataFolder(tmp_path / "data", False))
    reader.start()
    reader.window.resize(900, 600)
    QApplication.processEvents()
    page = reader.window.panes.page
    found = reader.find(page, MECHANISM)
    assert page.verticalScrollBar().value() == 0
    assert page.cursorRect(found).bottom() < page.viewport().height()
    reader.leave()


def test_titles_of_usual_length_are_as_large_as_ever() -> None:
    assert title_size("Platform for capacity building") == TITLE
    assert title_size(WORDS) == title_size(WORD) == 1.2
    assert title_size("") == TITLE
