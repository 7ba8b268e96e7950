"""What assistive technology is told of the window, by the interfaces that Qt hands to it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from qicbrowser.domain.keys import reference_key
from qicbrowser.gui.accessibility import factory
from qicbrowser.gui.search.scope_box import ScopeBox
from qicbrowser.gui.window.main_window import MainWindow
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

Role, Name, Description = QAccessible.Role, QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def listened_to(qapp: QApplication) -> Iterator[None]:
    factory.install(qapp)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told_of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def below(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(thing.childCount()):
        if child := thing.child(place):
            yield child
            yield from below(child)


def named(thing: QAccessibleInterface, role: Role) -> list[str]:
    return [each.text(Name) for each in below(thing) if each.role() == role]


def the(thing: QAccessibleInterface, role: Role, name: str) -> QAccessibleInterface:
    return next(each for each in below(thing) if each.role() == role and each.text(Name) == name)


def test_a_page_is_a_document_with_headings_and_their_levels(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    page = told_of(reader.window.panes.page)
    levels = {
        each.text(Name): each.attributesInterface().attributeValue(QAccessible.Attribute.Level)
        for each in below(page)
        if each.role() == Role.Heading
    }
    assert page.role() == Role.Document
    assert page.text(Name) == "Theme"
    assert levels == {
        "Shared community of practice": 1,
        "How it works": 2,
        "QIC component": 3,
        "Mechanisms of change": 3,
        "Outcome": 3,
        "In what context": 2,
        "Enablers 1": 3,
        "Barriers 1": 3,
        "Quality of evidence": 2,
        "Notes": 2,
    }


def test_signs_on_the_page_are_not_said_beside_the_words_for_them(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    paragraphs = named(told_of(reader.window.panes.page), Role.Paragraph)
    assert "1 Sense of community reinforced or created" in paragraphs
    assert "Settings where a community of practice amongst clinicians exists or can be developed" in paragraphs


def test_the_grade_and_the_stream_of_each_study_are_told(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    page = told_of(reader.window.panes.page)
    studies = [
        (each.text(Name), each.text(Description))
        for each in below(page)
        if each.role() == Role.Link and each.text(Name).startswith("[")
    ]
    theme = reader.library.evidence.theme(COMMUNITY)
    assert sorted(studies) == sorted(
        (f"[{each.label}]", f"{each.grade.name.capitalize()}, {each.stream.name}") for each in theme.appraisals
    )


def test_a_cell_of_evidence_has_the_headings_of_its_column_and_row(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    told = the(told_of(reader.window.panes.page), Role.Cell, "[17] [50] [63]")
    assert [each.role() for each in below(told)] == [Role.Link] * 3
    cell = told.tableCellInterface()
    assert [each.text(Name) for each in cell.columnHeaderCells()] == ["Low"]
    assert [each.text(Name) for each in cell.rowHeaderCells()] == ["Qualitative and review"]
    assert (cell.rowIndex(), cell.columnIndex()) == (2, 1)


def test_a_citation_is_followed_through_its_link(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    link = the(told_of(reader.window.panes.page), Role.Link, "[46]")
    link.actionInterface().doAction("Press")
    assert reader.window.navigator.here.reference == reference_key("zamboni2020", "46")


def test_tab_comes_to_a_link_that_has_the_focus_then(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    reader.window.panes.page.setFocus()
    reader.keys("Tab", "Tab")
    link = told_of(reader.window.panes.page).focusChild()
    assert link.text(Name) == "[46]"
    assert link.state().focused


def test_the_text_of_a_page_is_whole_and_without_noncharacters(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    text = told_of(reader.window.panes.page).textInterface()
    whole = text.text(0, text.characterCount())
    assert whole == reader.window.panes.page.toPlainText()
    assert "\ufdd0" not in whole
    assert text.text(0, 6) == "Shared"
    text.setCursorPosition(7)
    assert reader.window.panes.page.textCursor().position() == text.cursorPosition() == 7


def test_another_page_is_told_of_and_the_parts_of_the_last_one_are_gone(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    page = told_of(reader.window.panes.page)
    before = page.child(0)
    reader.window.navigator.go_to(COMPETITION)
    assert page.child(0).text(Name) == "Friendly competition"
    assert not Shiboken.isValid(before)
    assert page.focusChild() is None
    for key in (COMMUNITY, COMPETITION) * 20:
        reader.window.navigator.go_to(key)
        assert named(page, Role.Heading)


def test_a_part_of_a_window_that_was_closed_is_not_valid(reader: Reader):
    """Assistive technology names a part by its id, and may ask for it after its window is gone."""
    reader.window.finish_start()
    reader.keys("Ctrl+N")
    (opened,) = (
        each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each is not reader.window
    )
    parts = [each for pane in (opened.panes.page, opened.panes.tree) for each in below(told_of(pane))]
    ids = [QAccessible.uniqueId(part) for part in parts]
    assert len(ids) > 20
    assert all(part.isValid() for part in parts)
    opened.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in map(QAccessible.accessibleInterface, ids) if each is not None and each.isValid()] == []


def test_a_row_of_a_theme_is_said_whole_and_can_be_opened_and_ticked(reader: Reader):
    reader.keys("Ctrl+Shift+T")
    reader.type("a note")
    reader.search("competition")
    tree = told_of(reader.window.panes.tree)
    reader.wait_until(lambda: "Friendly competition, 6 studies, 2 hits" in named(tree, Role.TreeItem))
    row = the(tree, Role.TreeItem, "Friendly competition, 6 studies, 2 hits")
    actions = row.actionInterface()
    assert actions.actionNames() == ["Press", "Toggle"]
    actions.doAction("Press")
    assert reader.window.navigator.here.theme == COMPETITION
    actions.doAction("Toggle")
    assert reader.window.panes.tree.model().ticked == (COMPETITION,)
    row = next(each for each in below(tree) if each.text(Name).startswith("Friendly competition"))
    assert row.state().checked
    assert row.text(Name) == "Friendly competition, 6 studies, 2 hits, ticked"


def test_a_review_of_which_some_themes_are_ticked_is_half_ticked(reader: Reader):
    reader.click_theme(COMPETITION, box=True)
    tree = told_of(reader.window.panes.tree)
    review = next(each for each in below(tree) if each.text(Name).startswith("Zamboni et al. 2020"))
    assert review.state().checkStateMixed
    assert not review.state().checked
    assert review.text(Name) == "Zamboni et al. 2020, partly ticked"


def test_where_to_search_is_the_label_of_its_box(reader: Reader):
    box = told_of(reader.window.findChild(ScopeBox))
    labels = [thing.text(Name) for thing, _ in box.relations(QAccessible.RelationFlag.Label)]
    assert labels == ["Where to search"]


def test_an_empty_list_says_why_it_is_empty(reader: Reader):
    results = reader.window.panes.results.get().list
    reader.search("nothingofthekind")
    assert told_of(results).text(Description) == "No results."
    reader.search("competition")
    assert told_of(results).text(Description) == ""
    reader.search("")
    reader.keys("Ctrl+6")
    table = reader.window.panes.notebook.get().table
    reader.wait_until(lambda: told_of(table).text(Description).startswith("No notes yet. Select words of a theme"))
    reader.keys("Ctrl+Shift+T")
    reader.type("a note")
    reader.keys("Escape", "Ctrl+6")
    reader.wait_until(lambda: told_of(table).text(Description) == "")


def test_what_is_collapsed_is_not_told_of(reader: Reader):
    tree = told_of(reader.window.panes.tree)
    assert "Friendly competition, 6 studies" in named(tree, Role.TreeItem)
    reader.window.panes.tree.collapseAll()
    assert named(tree, Role.TreeItem) == ["Zamboni et al. 2020"]
    assert tree.child(4).state().collapsed


def test_a_facet_says_what_its_number_counts_and_narrows_the_search(reader: Reader):
    reader.search("competition")
    reader.wait_until(lambda: not reader.window.live_search.is_counting)
    facets = told_of(reader.window.panes.results.get().facets)
    row = the(facets, Role.TreeItem, "barrier, 2 themes")
    row.actionInterface().doAction("Press")
    assert reader.window.live_search.text.split() == ["competition", "in:barrier"]


def test_a_search_of_the_list_is_said_and_run(reader: Reader):
    reader.search("competition")
    reader.keys("Return")
    reader.search("")
    searches = told_of(reader.window.panes.searches.get().tree)
    the(searches, Role.TreeItem, "competition").actionInterface().doAction("Press")
    reader.wait_until(lambda: reader.window.live_search.text == "competition")


def test_a_row_of_a_reference_is_said_whole(reader: Reader):
    rows = told_of(reader.window.panes.inspector.list)
    assert "Reference 63, 3 themes; Qualitative and review: low" in [each.text(Name) for each in below(rows)]
    assert all(each.text(Name) for each in below(rows) if each.role() == Role.Cell)


def test_the_colours_of_a_note_are_one_choice(reader: Reader):
    reader.keys("Ctrl+Shift+T")
    editor = told_of(reader.window.panes.editor.get())
    colours = [each for each in below(editor) if each.role() == Role.RadioButton]
    assert [each.text(Name) for each in colours] == ["Yellow", "Green", "Blue", "Pink", "Violet"]
    assert [bool(each.state().checked) for each in colours] == [True, False, False, False, False]
    colours[2].actionInterface().doAction("Press")
    assert colours[2].state().checked


def test_the_panes_come_in_the_order_of_reading(reader: Reader):
    reader.search("competition")
    panes = {"Themes": Role.Tree, "Hits": Role.List, "Theme": Role.Document, "References": Role.Table}
    told = [(each.text(Name), each.role()) for each in below(told_of(reader.window.panes))]
    assert [name for name, role in told if panes.get(name) == role] == list(panes)


def test_no_name_or_description_in_the_window_is_markup(reader: Reader):
    reader.search("competition")
    reader.keys("Ctrl+Shift+T")
    said = [each.text(kind) for each in below(told_of(reader.window)) for kind in (Name, Description)]
    assert len(said) > 200
    assert not [text for text in said if "<p" in text or "</" in text]
