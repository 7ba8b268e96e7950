"""The statement of a theme in the real window: chosen by keys, copied in three forms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.analyse.statement_dialog import StatementDialog
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader


@pytest.fixture
def dialog(reader: Reader) -> StatementDialog:
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+Shift+M")
    (dialog,) = reader.window.findChildren(StatementDialog)
    return dialog


def test_the_first_of_each_role_is_chosen(dialog: StatementDialog) -> None:
    assert dialog.text == (
        "“Collaboration with other hospitals” works through “Platform to refine skills for improvement provided”"
        " towards (not stated in the source) [5 studies; Quantitative and mixed methods: medium [51] [67] [68] [69]"
        " [70]; Qualitative and review: low [51], medium [67] [69] [70]]."
    )
    assert dialog.sentence.toPlainText().startswith("Collaboration with other hospitals works through")


def test_space_adds_a_passage_and_the_sentence_follows(dialog: StatementDialog, reader: Reader) -> None:
    dialog.passages.setFocus()
    reader.keys("End", "Up", "Up", "Up")  # the enabler, above the name of the barriers and two of them
    assert "Settings with quality-focused HR systems" in dialog.passages.currentIndex().data()
    reader.keys("Space")
    assert dialog.text.startswith("Where “Settings with quality-focused HR systems")
    assert "Where Settings with quality-focused HR systems" in dialog.sentence.toPlainText()
    reader.keys("Space")
    assert dialog.text.startswith("“Collaboration")


def test_what_is_not_chosen_is_said(dialog: StatementDialog, reader: Reader) -> None:
    dialog.passages.setFocus()
    reader.keys("Space")
    assert dialog.text.startswith("(not chosen) works through")


def test_studies_and_grades_are_a_tick(dialog: StatementDialog) -> None:
    dialog.evidence.click()
    assert dialog.text == (
        "“Collaboration with other hospitals” works through “Platform to refine skills for improvement provided”"
        " towards (not stated in the source)."
    )


def test_it_is_copied_in_three_forms(dialog: StatementDialog, reader: Reader) -> None:
    dialog.evidence.click()
    dialog.copy_text()
    assert QApplication.clipboard().text() == dialog.text
    dialog.copy_markdown()
    assert QApplication.clipboard().text().startswith("*Collaboration with other hospitals* works through *Platform")
    reader.keys("Ctrl+C")
    assert "<em>Collaboration with other hospitals</em>" in QApplication.clipboard().mimeData().html()
    assert QApplication.clipboard().text() == dialog.text
    assert reader.status == "The statement was copied."


def test_without_a_theme_it_says_what_to_do(reader: Reader) -> None:
    reader.window.menus.show_library.trigger()
    reader.keys("Ctrl+Shift+M")
    assert reader.window.findChildren(StatementDialog) == []
    assert reader.status == "Choose a theme first: the statement is made of its passages."


def test_passages_are_by_role(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+M")
    (dialog,) = reader.window.findChildren(StatementDialog)
    model = dialog.passages.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        *("Component", "Mechanisms", "Outcomes", "Enablers", "Barriers"),
    ]
    assert len(dialog.chosen) == 3
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
