"""Themes beside each other in the real window: what they share, by keys and by mouse."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from qicbrowser.domain.keys import review_of
from qicbrowser.gui.analyse import comparison_tab
from qicbrowser.gui.analyse.comparison_side import ComparisonSide
from qicbrowser.gui.analyse.comparison_tab import ComparisonTab
from qicbrowser.gui.analyse.comparison_writer import ComparisonWriter, Widths
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.session import LARGEST_TEXT
from qicbrowser.services.analyse.comparison import compare
from qicbrowser.services.analyse.labels import created
from qicbrowser.services.changes import store
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.store.library import Library
from tests.gui.export.test_printing import needs_poppler, pages_of
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, PLATFORM, Reader
from tests.other_reviews import SHARED, write_three_reviews

TICKED = (COMMUNITY, PLATFORM, COMPETITION)


@pytest.fixture
def comparison(reader: Reader) -> ComparisonTab:
    reader.window.resize(1400, 900)
    for theme in TICKED:
        reader.click_theme(theme, box=True)
    reader.keys("Ctrl+4")
    QApplication.processEvents()
    return reader.window.analysis.compare.get()


def lines(page) -> list[str]:
    return page.toPlainText().split("\n")


def test_the_ticked_themes_are_the_columns(comparison: ComparisonTab) -> None:
    assert tuple(comparison.page.themes.keys) == TICKED
    assert [each.studies for each in comparison.shown.themes] == [7, 5, 6]
    heads = comparison.page.heads.toPlainText()
    for text in ("Shared community of practice", "7 studies", "5 studies", "6 studies"):
        assert text in heads


def test_the_same_words_in_all_are_there_once(comparison: ComparisonTab) -> None:
    text = comparison.page.body.toPlainText()
    assert text.count("Collaboration with other hospitals") == 1
    assert "the same words in A, B, and C" in text


def test_a_blank_outcome_is_said(comparison: ComparisonTab) -> None:
    assert comparison.page.body.toPlainText().count("The source states no outcome.") == 1


def test_a_study_names_the_other_columns(comparison: ComparisonTab, reader: Reader) -> None:
    text = comparison.page.body.toPlainText().replace("\u202f", "").replace("\u00a0", " ")
    assert "[69] BC" in text
    assert "[46]  [67] B  [68] B" in text
    assert reader.find(comparison.page.body, "[69]").charFormat().fontWeight() >= 600
    assert reader.find(comparison.page.body, "[46]").charFormat().fontWeight() < 600


def test_the_side_lists_every_combination(comparison: ComparisonTab) -> None:
    text = comparison.side.toPlainText()
    assert comparison.side.isVisible()
    rows = text.replace("\n", " ")
    for row in ("● ● ● 1 [69]", "● ● ○ 2 [67]  [68]", "● ○ ● 2 [17]  [63]", "○ ● ● 0 none", "○ ○ ● 3 [47]  [66]  [72]"):
        assert row in rows
    for sentence in ("A and B share 3 studies.", "A and C share 3 studies.", "B and C share 1 study."):
        assert sentence in text


def test_of_many_combinations_the_themes_are_painted_first(
    comparison: ComparisonTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison_tab, "_MANY", 6)
    before = comparison.side.toPlainText()
    comparison.show_themes([PLATFORM, COMPETITION, DEMONSTRATION])
    assert "Demonstration role" in comparison.page.heads.toPlainText()
    assert comparison.side.toPlainText() == before
    QApplication.processEvents()
    assert "A and C share 1 study." in comparison.side.toPlainText()


def test_a_name_is_moved_and_removed_by_keys(comparison: ComparisonTab, reader: Reader) -> None:
    before = reader.window.navigator.here
    first = comparison.page.themes._chips[0].name
    first.setFocus()
    reader.keys("Alt+Right")
    assert tuple(comparison.page.themes.keys) == (PLATFORM, COMMUNITY, COMPETITION)
    assert QApplication.focusWidget().accessibleName() == "B: Shared community of practice"
    reader.keys("Alt+Left", "Right", "Delete")
    assert tuple(comparison.page.themes.keys) == (COMMUNITY, COMPETITION)
    assert reader.window.navigator.here == before
    assert reader.window.panes.tabs.current is Tab.COMPARE
    reader.keys("Return")
    assert reader.window.navigator.here.theme == COMPETITION
    assert reader.window.panes.tabs.current is Tab.THEME


def test_a_name_is_removed_by_its_button(comparison: ComparisonTab, reader: Reader) -> None:
    reader.click(comparison.page.themes._chips[1].remove)
    assert tuple(comparison.page.themes.keys) == (COMMUNITY, COMPETITION)
    reader.click_theme(DEMONSTRATION, box=True)
    assert tuple(comparison.page.themes.keys) == (COMMUNITY, COMPETITION)


def test_ticks_change_the_columns_until_the_reader_does(comparison: ComparisonTab, reader: Reader) -> None:
    reader.click_theme(DEMONSTRATION, box=True)
    assert tuple(comparison.page.themes.keys) == (COMMUNITY, PLATFORM, DEMONSTRATION, COMPETITION)


def test_a_theme_is_added_by_its_title(comparison: ComparisonTab, reader: Reader) -> None:
    reader.click(comparison.page.add)
    assert comparison.page.field.hasFocus()
    reader.type("demo")
    QTest.keyClick(comparison.page.field._popup, Qt.Key.Key_Return)
    assert tuple(comparison.page.themes.keys) == (*TICKED, DEMONSTRATION)
    assert reader.status == "Demonstration role is compared too."


def test_the_theme_read_is_added_from_its_page(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    reader.window.menus.add_to_compare.trigger()
    assert reader.window.panes.tabs.current is Tab.COMPARE
    page = reader.window.analysis.compare.get().page
    assert tuple(page.themes.keys) == (PLATFORM,)
    assert page.empty_add.isVisible()
    reader.click_theme(DEMONSTRATION)
    reader.window.menus.add_to_compare.trigger()
    assert tuple(page.themes.keys) == (PLATFORM, DEMONSTRATION)
    assert not page.empty_add.isVisible()


def test_only_what_differs(comparison: ComparisonTab) -> None:
    comparison.page.only_different.click()
    text = comparison.page.body.toPlainText()
    assert "Collaboration with other hospitals" not in text
    assert "[69]" not in text
    assert "[46]" in text


def test_links_lead_to_a_theme_and_to_its_study(comparison: ComparisonTab, reader: Reader) -> None:
    reader.click_words(comparison.page.heads, "Platform for")
    assert reader.window.navigator.here.theme == PLATFORM
    assert reader.window.panes.tabs.current is Tab.THEME
    reader.keys("Ctrl+4")
    reader.click_words(comparison.side, "[72]")
    assert reader.window.navigator.here == (COMPETITION, "zamboni2020/ref/72", "")


def test_columns_scroll_sideways_with_their_names(comparison: ComparisonTab, reader: Reader) -> None:
    reader.window.resize(900, 600)
    QApplication.processEvents()
    bar = comparison.page.body.horizontalScrollBar()
    assert bar.maximum() > 0
    reader.click_theme(COMPETITION)
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    assert comparison.page.heads.horizontalScrollBar().value() == bar.value()


def test_it_is_saved_as_pages(comparison: ComparisonTab, reader: Reader, tmp_path: Path) -> None:
    comparison.save_pdf()
    (chooser,) = comparison.page.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "themes.pdf"))
    chooser.close()
    content = (tmp_path / "themes.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", content)
    assert float(box[1]) > float(box[2])


@needs_poppler
def test_the_pages_have_everything(comparison: ComparisonTab, tmp_path: Path) -> None:
    (tmp_path / "themes.pdf").write_bytes(comparison._paper().pdf().data())
    text = " ".join(" ".join(pages_of(tmp_path / "themes.pdf")).split())
    for words in ("Friendly competition", "source states no", "financial incentives", "[72]", "CC BY"):
        assert words in text


def test_the_picture_and_the_table_are_copied(comparison: ComparisonTab) -> None:
    comparison.take_away.copy()
    assert not QApplication.clipboard().image().isNull()
    assert "Collaboration with other hospitals (= B, C)" in QApplication.clipboard().text()


def test_labels_of_the_reader_carry_a_pencil(reader: Reader) -> None:
    enabler, barrier = (f"{theme}/{role}/1" for theme, role in ((COMPETITION, "enabler"), (PLATFORM, "barrier")))
    store(reader.library, [created((), "teamwork", (enabler, barrier))])
    for theme in TICKED:
        reader.click_theme(theme, box=True)
    reader.keys("Ctrl+4")
    comparison = reader.window.analysis.compare.get()
    assert comparison.page.body.toPlainText().count("✎ teamwork") == 2
    form = reader.find(comparison.page.body, "teamwork").charFormat()
    assert form.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert form.fontWeight() >= 600
    side = comparison.side.toPlainText()
    assert "✎ teamwork    −  B    +  C" in side
    assert "teamwork enables and hinders." in side
    assert comparison._drawable().picture().source[-1] == "The labels with a pencil are the reader's, not the review's."
    reader.click_words(comparison.side, "See it in Contexts")
    assert reader.window.panes.tabs.current is Tab.CONTEXTS
    tab = reader.window.analysis.contexts.get()
    assert tab.model.group_name(tab.list.chosen_group) == "teamwork"


@pytest.fixture
def three_reviews(tmp_path: Path) -> Iterator[Library]:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "others" / "user.sqlite") as library:
        yield library


def test_themes_of_different_reviews(three_reviews: Library, qtbot: QtBot) -> None:
    of_reviews = {review_of(key): key for key in (COMMUNITY, SHARED, "doe-2/1/culture")}
    publications = same_publications(three_reviews)
    themes = three_reviews.evidence.themes(list(of_reviews.values()))
    shown = compare(themes, (), publications, publications)
    names = {key: three_reviews.evidence.review_name(key) for key in of_reviews}
    document = QTextDocument()
    writer = PageWriter(document, LIGHT, QApplication.font())
    pages = ComparisonWriter(writer, LIGHT, shown, Widths(100, 200))
    pages.write_heads(list(names.values()))
    pages.write_rows()
    writer.done()
    text = document.toPlainText()
    assert all(name in text for name in names.values())
    assert "not in its table" in text  # roles and streams that another table has
    side = ComparisonSide()
    qtbot.addWidget(side)
    side.show_comparison(shown, names)
    assert "whose numbers are not the same studies" in side.toPlainText()
    assert "[Smith 2015] of B is [46] of C, by the lists of the reviews" in side.toPlainText()


def test_a_change_of_the_readers_file_does_not_read_the_themes_again(comparison: ComparisonTab, reader: Reader) -> None:
    before = [each.theme for each in comparison.shown.themes]
    reader.window.menus.star_theme.trigger()
    assert all(now.theme is then for now, then in zip(comparison.shown.themes, before, strict=True))
    reader.window.themes.modelReset.emit()
    assert [each.theme for each in comparison.shown.themes] == before
    assert not any(now.theme is then for now, then in zip(comparison.shown.themes, before, strict=True))


def test_in_a_low_window_with_large_text_all_tools_are_in_sight(comparison: ComparisonTab, reader: Reader) -> None:
    names = [chip.name for chip in comparison.page.themes._chips]
    assert names[2].text() == "C  Friendly competition"
    reader.window.appearance.resize_text(LARGEST_TEXT)
    reader.window.resize(900, 600)
    QApplication.processEvents()
    assert [name.text() for name in names] == ["A", "B", "C"]
    assert names[2].accessibleName() == "C: Friendly competition"
    for tool in (comparison.page.only_different, *comparison.take_away.buttons, comparison.print_button):
        assert comparison.page.themes.rect().contains(tool.geometry())
        assert not tool.visibleRegion().isEmpty()
    assert comparison.page.body.viewport().height() > 2 * comparison.page.fontMetrics().lineSpacing()
