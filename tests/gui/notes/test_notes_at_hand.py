"""Notes where they stand: what the mouse shows of them, and what can be done with each from its words."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Note, Setting, Span
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.gui.notes.notebook.model import Column
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMMUNITY, Reader

ENABLER = f"{COMMUNITY}/enabler/1"


def add(reader: Reader, words: str, span: Span | None, colour: Colour, creator: str = "") -> Note:
    target = Target(COMMUNITY, ENABLER if span else COMMUNITY, span)
    note = annotate(reader.library, target, words, colour)._replace(creator=creator)
    store(reader.library, [Change(None, note)])
    reader.window.navigator.refresh()
    return note


def place_of(reader: Reader, point: int) -> QPoint:
    page = reader.window.panes.page
    page.show_place(ENABLER, Span(point, point + 1))
    return page.cursorRect().center() + QPoint(2, 0)


@pytest.fixture
def overlapping(reader: Reader) -> tuple[Note, Note]:
    return (
        add(reader, "the <b>first</b>", Span(0, 20), Colour.YELLOW),
        add(reader, "the second", Span(5, 12), Colour.GREEN),
    )


def test_over_marked_words_all_notes_on_them_are_shown_as_plain_text(
    reader: Reader, overlapping: tuple[Note, Note]
) -> None:
    page = reader.window.panes.page
    at = place_of(reader, 8)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    assert "the second" in QToolTip.text()
    assert "the &lt;b&gt;first&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_the_tip_of_a_note_is_the_same_on_the_page_and_in_the_list(reader: Reader) -> None:
    note = add(reader, "<b>mine</b> & more", Span(0, 20), Colour.YELLOW, creator="Ada <i>")
    store(reader.library, [Change(note, note._replace(tags=("<u>tag",)))])
    reader.window.navigator.refresh()
    page = reader.window.panes.page
    at = place_of(reader, 8)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    tip = QToolTip.text()
    QToolTip.hideText()
    reader.window.notebook.refresh()
    reader.keys("Ctrl+6")
    model = reader.window.panes.notebook.get().table.model()
    assert model.index(0, Column.NOTE).data(Qt.ItemDataRole.ToolTipRole) == tip
    text = QTextDocumentFragment.fromHtml(tip).toPlainText()
    assert text == f"“{note.anchor.quote}”\n<b>mine</b> & more\n#<u>tag\nBy Ada <i>"


def test_a_click_on_marked_words_says_what_notes_are_there_and_leaves_the_page_where_it_is(
    reader: Reader, overlapping: tuple[Note, Note]
) -> None:
    page = reader.window.panes.page
    page.show_place(ENABLER, Span(0, 1))
    scrolled = page.verticalScrollBar().value()
    reader.click_words(page, overlapping[1].anchor.quote)
    said = reader.window.statusBar().currentMessage()
    assert "the second" in said
    assert "the <b>first</b>" in said
    assert page.verticalScrollBar().value() == scrolled
    reader.click_words(page, "Mechanisms of change")
    assert reader.window.statusBar().currentMessage() == said


def test_the_context_menu_offers_each_note_there(reader: Reader, overlapping: tuple[Note, Note], qtbot: QtBot) -> None:
    page = reader.window.panes.page
    for name in ("Show in the list", "Delete"):
        at = place_of(reader, 8)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at))
        QApplication.sendEvent(page.viewport(), event)
        menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
        of_notes = [action.menu() for action in menu.actions() if action.menu()]
        assert [of_note.title().rpartition(" the ")[2] for of_note in of_notes] == ["second", "<b>first</b>"]
        next(action for action in of_notes[1].actions() if action.text() == name).trigger()
        qtbot.keyClick(menu, Qt.Key.Key_Escape)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if name != "Delete":
            assert page.textCursor().block().text().startswith("“")  # where the list begins with its quote
    assert [note.words for note in reader.library.notes.all()] == ["the second"]


def test_a_note_without_words_is_gone_to_in_the_list(reader: Reader) -> None:
    note = annotate(reader.library, Target(COMMUNITY, COMMUNITY), "", tags=("alone",))
    store(reader.library, [Change(None, note)])
    reader.window.navigator.refresh()
    page = reader.window.panes.page
    top = page.textCursor().position()
    page.show_place(note.id, Span(0, 0))
    assert page.textCursor().position() > top
    assert page.textCursor().block().text().startswith("#alone")


def test_somebody_elses_note_says_whose_it_is(reader: Reader) -> None:
    add(reader, "mine", None, Colour.YELLOW)
    assert " by " not in reader.window.panes.page.toPlainText().partition("mine")[2]
    add(reader, "hers", None, Colour.YELLOW, creator="Ana <i>Li</i>")
    assert "by Ana <i>Li</i> ·" in reader.window.panes.page.toPlainText()


def test_names_given_in_another_window_are_taken_up(reader: Reader, evidence_file) -> None:
    add(reader, "mine", None, Colour.PINK)
    with Library(evidence_file, reader.library.user_file) as other, other.change():
        other.settings.put(Setting("colour pink", "For the ministry"))
    reader.window.user_file.changed.emit()
    assert "4  For the ministry ·" in reader.window.panes.page.toPlainText()
    assert reader.window.menus.colours[3].text() == "For the ministry"
    assert LIGHT.names == DARK.names == {}


def test_the_star_of_a_theme_stands_on_one_line(reader: Reader) -> None:
    page = reader.window.panes.page
    for width in (1400, 1000):
        reader.window.resize(width, 840)
        QApplication.processEvents()
        star = reader.find(page, "Star this theme")
        ends = []
        for place in (star.selectionStart(), star.selectionEnd()):
            star.setPosition(place)
            ends.append(page.cursorRect(star).bottom())
        assert ends[0] == ends[1]
