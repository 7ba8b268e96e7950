"""Colour is never alone, has the name the reader gives it, and notes on the same words are all reachable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.gui.looks.palettes import OVERLINED, UNDERLINES
from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.services.notes.colour_names import colour_names
from tests.gui.window_driver import COMMUNITY, Reader

ENABLER = f"{COMMUNITY}/enabler/1"


def add(reader: Reader, words: str, span: Span, colour: Colour) -> Note:
    note = annotate(reader.library, Target(COMMUNITY, ENABLER, span), words, colour)
    note = note._replace(created=f"2026-01-0{colour_place(colour)}T00:00:00.000Z")
    store(reader.library, [Change(None, note)])
    reader.window.navigator.refresh()
    return note


def colour_place(colour: Colour) -> int:
    return list(Colour).index(colour) + 1


def menu_of(reader: Reader) -> QMenu:
    return next(menu for menu in reader.window.panes.page.findChildren(QMenu) if menu.isVisible())


def test_each_colour_has_a_line_of_its_own() -> None:
    assert set(UNDERLINES) == set(Colour)
    assert len({(UNDERLINES[colour], colour in OVERLINED) for colour in Colour}) == len(Colour)
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in UNDERLINES.values()


@pytest.mark.parametrize("colour", Colour)
def test_marked_words_have_the_line_and_the_list_the_number(reader: Reader, colour: Colour) -> None:
    reader.select_words("community")
    reader.keys(str(colour_place(colour)))
    (mark,) = reader.window.panes.page.extraSelections()
    assert mark.format.underlineStyle() == UNDERLINES[colour]
    assert f"{colour_place(colour)}  {colour.capitalize()} ·" in reader.window.panes.page.toPlainText()


def test_where_notes_overlap_all_colours_show(reader: Reader) -> None:
    add(reader, "wide", Span(0, 20), Colour.YELLOW)
    add(reader, "narrow", Span(5, 12), Colour.GREEN)
    laid = reader.window.panes.page.extraSelections()
    over = laid[-1]
    assert over.cursor.selectionEnd() - over.cursor.selectionStart() == 7
    assert over.format.background().gradient() is not None
    assert len(laid) == 3


def test_notes_on_the_same_words_are_all_reachable_by_keys(reader: Reader, qtbot: QtBot) -> None:
    first = add(reader, "the first", Span(0, 20), Colour.YELLOW)
    second = add(reader, "the second", Span(5, 12), Colour.GREEN)
    page = reader.window.panes.page
    page.setFocus()
    page.show_place(ENABLER, Span(8, 9))
    assert [note.id for note in page.notes_at_cursor()] == [second.id, first.id]
    reader.keys("F2")
    menu = menu_of(reader)
    assert [action.text().rpartition(" the ")[2] for action in menu.actions()] == ["second", "first"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert reader.window.panes.editor.get().words.toPlainText() == "the first"
    reader.keys("Esc")
    page.show_place(ENABLER, Span(8, 9))
    page.setFocus()
    reader.keys("Delete")
    qtbot.keyClick(menu_of(reader), Qt.Key.Key_Return)
    assert [note.id for note in reader.library.notes.of_record(COMMUNITY)] == [first.id]
    reader.keys("Ctrl+Z")
    page.show_place(ENABLER, Span(8, 9))
    page.setFocus()
    reader.keys("4")
    qtbot.keyClick(menu_of(reader), Qt.Key.Key_Return)
    assert reader.library.notes.get(second.id).colour is Colour.PINK


def test_colours_are_called_as_the_reader_calls_them(reader: Reader, qtbot: QtBot, picture) -> None:
    reader.select_words("community")
    reader.keys("2")
    reader.window.menus.name_colours.trigger()
    dialog = reader.window.findChild(ColourNamesDialog)
    qtbot.keyClicks(dialog.lines[Colour.GREEN], "Ask <b>them</b> & us")
    picture("colours", dialog)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert colour_names(reader.library) == {Colour.GREEN: "Ask <b>them</b> & us"}
    assert "2  Ask <b>them</b> & us ·" in reader.window.panes.page.toPlainText()
    assert reader.window.menus.colours[1].text() == "Ask <b>them</b> && us"
    reader.keys("Ctrl+Z")
    assert colour_names(reader.library) == {}
    assert "2  Green ·" in reader.window.panes.page.toPlainText()
    assert reader.window.menus.colours[1].text() == "Green"
    reader.keys("Ctrl+Shift+Z")
    reader.restart()
    assert "2  Ask <b>them</b> & us ·" in reader.window.panes.page.toPlainText()
