"""The command palette and Go to, by keys and mouse."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from qicbrowser.gui.palette.commands import KIND
from qicbrowser.gui.palette.entries import Match
from qicbrowser.gui.palette.other_names import _NAMES, other_names
from qicbrowser.gui.palette.palette_view import PaletteView
from qicbrowser.gui.palette.rows import MATCH_ROLE, detail_of
from qicbrowser.gui.shell.menus import Menus
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, PLATFORM, Reader


def view(reader: Reader) -> PaletteView:
    return reader.window.command_palette.get().view


def rows(reader: Reader) -> list[str]:
    """The headings and titles that are listed, top down."""
    model = view(reader).rows
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def matches(reader: Reader) -> dict[str, Match]:
    model = view(reader).rows
    found = [model.data(model.index(row), MATCH_ROLE) for row in range(model.rowCount())]
    return {match.entry.title: match for match in found if match}


def row_of(reader: Reader, title: str) -> QModelIndex:
    return view(reader).rows.index(rows(reader).index(title))


def test_every_other_name_is_of_a_command_and_every_command_is_listed(reader: Reader) -> None:
    assert set(_NAMES) <= {row.id for row in Menus.rows()}
    assert other_names("nothing") == ()
    reader.keys("Ctrl+Shift+P")
    listed = {match.entry.id.removeprefix("command:") for match in matches(reader).values()}
    assert listed == {action.objectName() for action in reader.window.menus.all} - {"palette"}


def test_a_command_is_found_by_beginnings_of_words_and_run(reader: Reader) -> None:
    reader.window.panes.page.setFocus()
    reader.keys("Ctrl+Shift+P")
    assert view(reader).line.hasFocus()
    reader.type("fu sc")
    (full,) = matches(reader).values()
    assert [span.of(full.entry.title) for span in full.spans] == ["Fu", "sc"]
    assert (full.entry.detail, full.entry.keys) == ("View", "F11")
    reader.keys("Return")
    assert not view(reader).isVisible()
    assert reader.window.isFullScreen()
    assert reader.window.panes.page.hasFocus()
    reader.keys("F11")


def test_a_command_is_found_by_what_other_programs_call_it(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+P")
    reader.type("zoom in")
    (larger,) = matches(reader).values()
    assert (larger.entry.title, larger.other_name) == ("Larger text", "zoom in")
    assert [span.of(larger.other_name) for span in larger.other_spans] == ["zoom", "in"]
    before = reader.session.text_size
    reader.keys("Return")
    assert reader.session.text_size == before + 1


def test_what_is_off_is_greyed_and_says_what_is_missing_when_it_is_chosen(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+Shift+P")
    reader.type("note on the sel")
    (note,) = matches(reader).values()
    assert not note.entry.is_possible
    index = row_of(reader, note.entry.title)
    assert "not available now" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    reader.keys("Return")
    assert "Select" in reader.status
    reader.select_words("hospitals")
    reader.keys("Ctrl+Shift+P")
    reader.type("note on the sel")
    assert matches(reader)[note.entry.title].entry.is_possible
    reader.keys("Return")
    assert reader.window.panes.editor.get().words.hasFocus()


def test_commands_that_are_not_possible_now_come_after_the_others(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+P")
    for typed in ("", "note"):
        reader.type(typed)
        listed = [match.entry.is_possible for match in matches(reader).values() if match.entry.id.startswith(KIND)]
        assert True in listed
        assert False in listed
        assert listed == sorted(listed, reverse=True)
    note = matches(reader)["Note on the selected words"]
    assert detail_of(note) == "not available now · Annotate"


def test_what_was_used_last_is_first_also_after_a_restart(reader: Reader) -> None:
    for typed in ("source row", "data folder"):
        reader.keys("Ctrl+Shift+P")
        reader.type(typed)
        reader.keys("Return")
        for dialog in reader.window.findChildren(QDialog):
            dialog.close()
    reader.keys("Ctrl+Shift+P")
    assert rows(reader)[:4] == ["Last used", "Data folder…", "Source row", "Commands"]
    assert rows(reader).count("Source row") == 1
    reader.keys("Escape")
    reader.restart()
    reader.keys("Ctrl+Shift+P")
    assert rows(reader)[:3] == ["Last used", "Data folder…", "Source row"]
    reader.type("so")
    assert rows(reader)[:2] == ["Last used", "Source row"]


def test_a_theme_is_gone_to_and_escape_gives_the_keyboard_back(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.window.panes.inspector.list.setFocus()
    reader.keys("Ctrl+Shift+P")
    reader.type("demo")
    assert rows(reader) == ["Go to", "Demonstration role"]
    reader.keys("Escape")
    assert not view(reader).isVisible()
    assert reader.window.panes.inspector.list.hasFocus()
    assert reader.window.navigator.here.theme == COMPETITION
    reader.keys("Ctrl+Shift+P")
    assert view(reader).line.text() == ""
    reader.type("demo")
    reader.keys("Return")
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_a_click_chooses_and_a_click_elsewhere_closes(reader: Reader, qtbot: QtBot) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+G")
    title = "Platform for capacity building"
    area = view(reader).list.visualRect(row_of(reader, title))
    qtbot.mouseClick(view(reader).list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert reader.window.navigator.here.theme == PLATFORM
    reader.keys("Ctrl+G")
    heading = view(reader).list.visualRect(view(reader).rows.index(0))
    qtbot.mouseClick(view(reader).list.viewport(), Qt.MouseButton.LeftButton, pos=heading.center())
    assert view(reader).isVisible()
    reader.window.search_box.setFocus()
    assert not view(reader).isVisible()
    assert reader.window.search_box.hasFocus()


def test_go_to_has_places_only(reader: Reader) -> None:
    reader.keys("Ctrl+G")
    titles = rows(reader)
    assert titles[:5] == [
        "Go to",
        "Shared community of practice",
        "Platform for capacity building",
        "Demonstration role",
        "Friendly competition",
    ]
    assert {"Zamboni et al. 2020", "Table 5", "Keyboard"} < set(titles)
    assert not {"Export…", "Undo"} & set(titles)


def test_a_review_a_table_and_a_page_of_the_guide_are_gone_to(reader: Reader) -> None:
    for typed, branch in (("zamb", "zamboni2020"), ("mechanisms of change", "zamboni2020/5")):
        reader.keys("Ctrl+G")
        reader.type(typed)
        reader.keys("Return")
        assert reader.window.navigator.here.branch == branch
    reader.keys("Ctrl+G")
    reader.type("keyb")
    reader.keys("Return")
    assert reader.window.guide.get().window.browser.page.name == "keyboard.md"


@pytest.mark.parametrize("typed", ["[69", "69", "[69]"])
def test_a_reference_is_found_by_its_number(reader: Reader, typed: str) -> None:
    reader.keys("Ctrl+Shift+P")
    reader.type(typed)
    (reference,) = matches(reader).values()
    assert reference.entry.title == "[69]"
    reader.keys("Return")
    assert reader.window.navigator.here.reference == "zamboni2020/ref/69"


def test_a_bracket_narrows_to_references(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+P")
    reader.type("[")
    assert rows(reader)[0] == "References"
    assert len(matches(reader)) == 13
    reader.type("7")
    assert list(matches(reader)) == ["[70]", "[71]", "[72]"]


def test_arrow_keys_go_over_headings_and_from_the_end_to_the_start(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+P")
    reader.type("ref")
    names = [match.entry.title for match in matches(reader).values()]
    assert "Commands" in rows(reader)
    seen = []
    for _ in names:
        seen.append(view(reader).current.title)
        reader.keys("Down")
    assert seen == names
    assert view(reader).current.title == names[0]
    reader.keys("Up")
    assert view(reader).current.title == names[-1]


@pytest.mark.parametrize("typed", ['"', "*", "(", "{title} : x", "title:a", "' OR 1=1", "NOT", "%", "—", "🐛" * 30])
def test_whatever_is_typed_is_looked_for_as_words(reader: Reader, typed: str) -> None:
    reader.keys("Ctrl+Shift+P")
    view(reader).line.setText(typed)
    assert view(reader).isVisible()
    reader.keys("Return" if not matches(reader) else "Escape")


def test_broken_values_of_the_session_file_are_ignored(reader: Reader) -> None:
    reader.session.last_used = (
        "command:nothing",
        "theme:gone",
        "x",
        ":",
        "page:../../README.md",
        f"theme:{COMPETITION}",
    )
    reader.keys("Ctrl+Shift+P")
    assert rows(reader)[:3] == ["Last used", "Friendly competition", "Commands"]


def test_it_fits_a_small_window(reader: Reader) -> None:
    reader.window.resize(640, 420)
    reader.keys("Ctrl+Shift+P")
    QApplication.processEvents()
    assert reader.window.rect().contains(view(reader).geometry())
    reader.window.resize(1000, 700)
    QApplication.processEvents()
    assert reader.window.rect().contains(view(reader).geometry())
