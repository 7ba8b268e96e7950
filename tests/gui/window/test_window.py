"""The window in use: what it shows, what it remembers, and where the keys go."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Anchor, SavedSearch, Span
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Scheme
from qicbrowser.gui.looks.style import resolved
from qicbrowser.gui.page.note_list import MOST_LISTED
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell import errors
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.changes import Change, ChangedElsewhereError, store
from qicbrowser.services.notes.annotate import Target, annotate, reworded
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, PLATFORM, Reader
from tests.sql import run_sql


def shown(reader: Reader) -> str:
    return reader.window.panes.page.toPlainText()


def test_a_blank_outcome_is_stated_as_blank(reader: Reader, picture) -> None:
    reader.click_theme(PLATFORM)
    assert "Outcome\nThe source states no outcome." in shown(reader)
    picture("blank-outcome")


def test_the_source_row_shows_the_cells_as_published(reader: Reader, picture) -> None:
    reader.click_theme(PLATFORM)
    assert "Platform for capacity building (N = 5)" not in shown(reader)
    reader.keys("Ctrl+U")
    page = shown(reader)
    for cell in (
        "Platform for capacity building (N = 5)",
        "• Barrier: high performing hospitals have less to gain from collaboration",
        "Medium [51, 67,68,69,70]",
        "Low [51]; medium [67, 69, 70]",
        "(blank in the source)",
    ):
        assert cell in page
    picture("source-row")
    reader.keys("Ctrl+U")
    assert "(N = 5)" not in shown(reader)


def test_study_51_is_shown_with_both_its_grades(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    reader.click_words(reader.window.panes.page, "[51]")
    page = reader.window.panes.inspector.page.toPlainText().split("Platform for capacity building")[1]
    assert page.startswith("\nMedium\nLow")


def test_back_and_forward_walk_the_places_one_has_been(reader: Reader) -> None:
    menus = reader.window.menus
    assert not menus.back.isEnabled()
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "[72]")
    reader.click_theme(DEMONSTRATION)
    reader.keys("Alt+Left")
    assert "Friendly competition" in shown(reader)
    assert "Reference 72" in reader.window.panes.inspector.page.toPlainText()
    reader.keys("Alt+Left")
    assert "Select a reference" in reader.window.panes.inspector.page.toPlainText()
    reader.keys("Alt+Right", "Alt+Right")
    assert "Demonstration role" in shown(reader)
    assert not menus.forward.isEnabled()
    assert reader.window.panes.tree.currentIndex().data() == "Demonstration role"


def test_alt_down_and_up_go_from_theme_to_theme_and_stay_at_the_ends(reader: Reader) -> None:
    titles = []
    for keys in ("Alt+Up", "Alt+Down", "Alt+Down", "Alt+Down", "Alt+Down", "Alt+Up"):
        reader.keys(keys)
        titles.append(shown(reader).partition("\n")[0])
    assert titles == [
        "Shared community of practice",
        "Platform for capacity building",
        "Demonstration role",
        "Friendly competition",
        "Friendly competition",
        "Demonstration role",
    ]


def text_size(reader: Reader) -> float:
    """The size of the text one sees: on the page, and in the tree."""
    panes = reader.window.panes
    on_the_page = panes.page.document().find("Collaboration with").charFormat().fontPointSize()
    assert panes.tree.font().pointSizeF() == on_the_page
    return on_the_page


def test_sizes_theme_scroll_text_size_and_look_come_back(reader: Reader) -> None:
    window, before = reader.window, text_size(reader)
    window.resize(751, 501)
    reader.click_theme(COMPETITION)
    reader.click_words(window.panes.page, "[47]")
    reader.keys("Ctrl+=", "Ctrl+=", "Ctrl+Shift+B")
    window.menus.schemes[Scheme.DARK].trigger()
    window.panes.setSizes([200, 551, 0])
    window.panes.page.verticalScrollBar().setValue(120)
    size, widths = text_size(reader), window.panes.sizes()
    assert size == before + 2

    window = reader.restart()
    assert (window.width(), window.height()) == (751, 501)
    assert window.panes.sizes() == pytest.approx(widths, abs=2)  # the handles take their share
    assert not window.panes.right.isVisible()
    assert "Friendly competition" in shown(reader)
    assert "Reference 47" in window.panes.inspector.page.toPlainText()
    assert window.panes.page.verticalScrollBar().value() == 120
    assert text_size(reader) == size
    assert window.menus.schemes[Scheme.DARK].isChecked()
    assert QApplication.palette().base().color().name() == DARK.page
    reader.keys("Ctrl+0", "Ctrl+Shift+B")
    window.menus.schemes[Scheme.LIGHT].trigger()
    assert QApplication.palette().base().color().name() == LIGHT.page
    assert text_size(reader) == size - 2


def test_a_spoilt_session_file_is_as_good_as_none(reader: Reader, tmp_path: Path) -> None:
    reader.quit()
    (tmp_path / "data" / "session.ini").write_text(
        "[General]\ntext_size=huge\nscheme=pink\ntheme=nowhere\nscroll=@Invalid()\n[shapes]\nwindow=@ByteArray(x)\n"
    )
    reader.start()
    assert "Shared community of practice" in shown(reader)


def test_f3_walks_every_hit_and_says_when_it_begins_again(reader: Reader) -> None:
    reader.search("hospitals")
    seen = []
    hits = list(reader.window.live_search.results.hits())
    for _ in hits:
        reader.keys("F3")
        seen.append((reader.place(), reader.window.navigator.here.theme))
    assert seen == [(f"{n} of {len(hits)}", hit.record_key) for n, hit in enumerate(hits, 1)]
    reader.keys("F3")
    assert reader.place() == f"1 of {len(hits)}"
    assert reader.window.statusBar().currentMessage() == "Continued from the top"
    reader.keys("Shift+F3")
    assert reader.place() == f"{len(hits)} of {len(hits)}"


def test_a_search_finds_notes_and_references_and_marks_them_where_they_are_read(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Ask about scorecards")
    reader.keys("Esc")
    reader.search("scorecard")
    assert reader.window.panes.results.get().query_line.text.startswith("1 note in 1 theme")
    assert reader.marked() == ["scorecards"]
    reader.search("72")
    assert "1 theme and 1 reference" in reader.window.panes.results.get().query_line.text
    reader.keys("F3")
    assert "Reference 72" in reader.window.panes.inspector.page.toPlainText()
    assert reader.marked(reader.window.panes.inspector.page) == ["72"]
    reader.keys("F3")
    assert reader.marked() == ["72"]


@pytest.mark.parametrize(
    "typed",
    ["pay-for-performance", "mentors'", "38.1", "C&M", "(coach", "AND", "-team", '"', "a:b:c", "🙂", "*", "NOT ("],
)
def test_nothing_one_can_type_is_an_error(reader: Reader, typed: str) -> None:
    reader.search(typed)
    assert reader.window.findChildren(QMessageBox) == []


def test_a_search_for_nothing_there_says_so_and_esc_ends_it(reader: Reader) -> None:
    reader.search("xylophone")
    assert "No results." in reader.window.panes.results.get().query_line.text
    reader.keys("Esc")
    assert reader.window.search_box.text() == ""
    reader.wait_until(lambda: not reader.window.panes.results.get().query_line.isVisible())
    reader.keys("Esc")
    assert reader.window.panes.page.hasFocus()


def test_digits_and_delete_act_in_the_page_only(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Open sharing")
    reader.search("12")
    reader.keys("Ctrl+A", "Delete")
    assert reader.library.notes.all() == ()
    assert reader.window.search_box.text() == ""


def test_words_selected_with_the_keyboard_can_be_marked_and_recoloured(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "Geographically dense")
    reader.keys("Ctrl+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "2")
    (note,) = reader.library.notes.all()
    assert note.colour == "green"
    assert note.anchor.quote == "Geographically dense"
    reader.keys("Left", "Right", "4")
    assert [n.colour for n in reader.library.notes.all()] == ["pink"]


def test_a_highlight_over_two_passages_is_one_step(reader: Reader) -> None:
    reader.click_theme(DEMONSTRATION)
    page = reader.window.panes.page
    page.setFocus()
    cursor = reader.find(page, "Supportive leadership")
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(reader.find(page, "External support").selectionEnd(), cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    reader.keys("1")
    assert [n.anchor.quote for n in reader.library.notes.all()] == ["Supportive leadership", "External support"]
    reader.keys("Ctrl+Z")
    assert reader.library.notes.all() == ()


def test_a_note_is_edited_recoloured_and_deleted_from_the_list(reader: Reader) -> None:
    reader.click_theme(COMMUNITY)
    page = reader.window.panes.page
    reader.click_words(page, "Write a note on this theme")
    reader.type("First thoughts")
    reader.keys("Esc")
    reader.click_words(page, "Edit", last=True)
    editor = reader.window.panes.editor.get()
    assert editor.words.toPlainText() == "First thoughts"
    assert editor.words.hasFocus()
    reader.keys("End")
    reader.type(", second thoughts")
    reader.click(next(b for b in editor.findChildren(QToolButton) if b.accessibleName() == "Violet"))
    reader.keys("Esc")
    (note,) = reader.library.notes.all()
    assert (note.words, note.colour, note.anchor) == ("First thoughts, second thoughts", "violet", None)
    reader.click_words(page, "Delete", last=True)
    assert reader.library.notes.all() == ()
    assert "First thoughts" not in shown(reader)
    reader.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [n.words for n in reader.library.notes.all()] == ["First thoughts"]
    reader.keys("Ctrl+Shift+Z")
    reader.keys("Ctrl+Y", "Ctrl+Y")
    assert reader.library.notes.all() == ()


def test_a_note_is_saved_while_it_is_written(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Halfway thr")
    reader.wait_until(lambda: [n.words for n in reader.library.notes.all()] == ["Halfway thr"])
    reader.type("ough")
    reader.quit()  # the window closes in the middle of a pause
    reader.start()
    assert [n.words for n in reader.library.notes.all()] == ["Halfway through"]


def test_a_note_on_a_reference_is_in_the_inspector(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "[72]")
    reader.keys("Ctrl+Shift+R")
    reader.type("The only high one")
    reader.keys("Esc")
    assert "The only high one" in reader.window.panes.inspector.page.toPlainText()
    row = reader.window.references.row_of("zamboni2020/ref/72")
    assert reader.window.references.index(row, 3).data() == 1


def test_a_theme_note_emptied_is_gone_and_undo_brings_it_back(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("x")
    reader.keys("Esc")
    reader.click_words(reader.window.panes.page, "Edit", last=True)
    reader.keys("Ctrl+A", "Delete", "Esc")
    assert reader.library.notes.all() == ()
    reader.keys("Ctrl+Z")
    assert [n.words for n in reader.library.notes.all()] == ["x"]


def test_undoing_a_note_under_the_editor_closes_it(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Half a thought")
    reader.wait_until(lambda: len(reader.library.notes.all()) == 1)
    reader.window.panes.page.setFocus()
    reader.keys("Ctrl+Z")
    assert not reader.window.panes.editor.get().isVisible()
    assert reader.library.notes.all() == ()
    reader.keys("Ctrl+Shift+Z")
    assert [n.words for n in reader.library.notes.all()] == ["Half a thought"]


def test_undo_shows_what_it_changed_where_it_was(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Open sharing")
    reader.keys("1")
    reader.click_theme(DEMONSTRATION)
    reader.keys("Ctrl+Z")
    assert "Friendly competition" in shown(reader)
    assert reader.marked() == []


def test_hostile_words_stay_words(reader: Reader) -> None:
    words = "<img src='http://example.org/x.png'> <b>=1+1</b> [x](javascript:alert(1))"
    reader.keys("Ctrl+Shift+T")
    reader.type(words)
    reader.keys("Esc")
    assert "<img src='http://example.org/x.png'> <b>=1+1</b> x (javascript:alert(1))" in shown(reader)


def test_writing_goes_on_while_another_theme_is_read(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("On the first theme")
    reader.click_theme(DEMONSTRATION)
    reader.window.panes.editor.get().words.setFocus()
    reader.type(", while reading the third")
    reader.wait_until(lambda: [n.words[-5:] for n in reader.library.notes.all()] == ["third"])
    assert "Demonstration role" in shown(reader)
    assert [n.record_key for n in reader.library.notes.all()] == [COMMUNITY]


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (Anchor("data on sharing", "", "", Span(0, 15)), "no longer in the passage"),
        (Anchor("a", "x", "y", Span(0, 1)), "more than once"),
        (Anchor("mutual", "another ", " text", Span(0, 6)), "has moved within the passage"),
    ],
)
def test_a_note_whose_words_changed_says_so_and_stays(reader: Reader, kept: Anchor, said: str) -> None:
    words = Target(COMPETITION, f"{COMPETITION}/enabler/1", Span(0, 4))
    note = annotate(reader.library, words, "Still here")._replace(anchor=kept)
    store(reader.library, [Change(None, note)])
    reader.click_theme(COMPETITION)
    assert said in shown(reader)
    assert "Still here" in shown(reader)
    assert reader.marked() == (["mutual"] if kept.quote == "mutual" else [])


def test_the_doi_is_opened_by_the_readers_browser_on_the_click_only(reader: Reader, picture) -> None:
    class Browser(QObject):
        opened: list[str] = []  # noqa: RUF012

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.opened.append(url.toString())

    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    try:
        reader.window.menus.about_review.trigger()
        dialog = next(d for d in reader.window.findChildren(QDialog) if d.isVisible())
        page = dialog.findChild(QTextBrowser)
        text = page.toPlainText()
        assert "Zamboni K, Baker U, Tyagi M, Schellenberg J, Hill Z, Hanson C." in text
        assert "Implementation Science. 2020;15:27." in text
        assert "CC BY 4.0" in text
        assert page.verticalScrollBar().maximum() == 0  # the dialog is as high as its text
        picture("about-the-review", dialog)
        assert browser.opened == []
        cursor = reader.find(page, "10.1186/s13012-020-0978-z")
        reader.click(page.viewport(), _middle(page, cursor))
        assert browser.opened == ["https://doi.org/10.1186/s13012-020-0978-z"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def _middle(page: QTextBrowser, cursor):
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    return page.cursorRect(cursor).center()


def test_a_window_to_read_is_as_high_as_its_text(reader: Reader) -> None:
    for action in ("about", "about_review"):
        getattr(reader.window.menus, action).trigger()
        dialog = next(d for d in reader.window.findChildren(QDialog) if d.isVisible())
        page = dialog.findChild(QTextBrowser)
        assert not page.verticalScrollBar().isVisible()
        assert page.viewport().height() - page.document().size().height() < 10
        assert str(reader.library.evidence_file) not in page.toPlainText()
        reader.press(dialog, Qt.Key.Key_Escape)


def test_the_files_of_the_reader_are_shown_in_their_folders(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: folders.append(Path(url.toLocalFile())) or True)
    reader.window.menus.data_folder.trigger()
    dialog = next(d for d in reader.window.findChildren(QDialog) if d.isVisible())
    files = [reader.library.user_file, reader.library.evidence_file]
    lines = dialog.findChildren(QLineEdit)
    assert [line.text() for line in lines] == [str(file) for file in files]
    assert all(line.isReadOnly() for line in lines)
    for button in dialog.findChildren(QPushButton):
        if button.text() == "Show in folder":
            reader.click(button)
    assert folders == [file.parent for file in files]


@pytest.mark.parametrize("action", ["about", "about_review"])
def test_every_dialog_of_help_opens_and_closes(reader: Reader, action: str) -> None:
    getattr(reader.window.menus, action).trigger()
    dialog = next(d for d in reader.window.findChildren(QDialog) if d.isVisible())
    assert dialog.findChild(QTextBrowser).toPlainText()
    reader.press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_f6_goes_round_the_panes_and_ctrl_b_hides_the_tree(reader: Reader) -> None:
    panes = reader.window.panes
    stops = [panes.tree, panes.page, panes.inspector.list, panes.inspector.page, panes.tree]
    panes.tree.setFocus()
    for stop in stops[1:]:
        reader.keys("F6")
        assert stop.hasFocus()
    reader.keys("Ctrl+B")
    assert not panes.left.isVisible()
    panes.page.setFocus()
    reader.keys("Shift+F6")
    assert panes.inspector.page.hasFocus()


def test_a_narrow_page_stands_in_one_column(reader: Reader, picture) -> None:
    reader.click_theme(COMPETITION)
    page = reader.window.panes.page
    assert "→" in shown(reader)
    reader.window.resize(720, 560)
    reader.window.panes.setSizes([200, 320, 200])
    reader.wait_until(lambda: "↓" in page.toPlainText())
    assert not page.horizontalScrollBar().isVisible()
    picture("narrow")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ReaderError("The disk is full.", hint="Make room."), "The disk is full."),
        (RuntimeError("boom"), "Something went wrong inside the program."),
    ],
)
def test_every_error_reaches_the_reader(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog, error: Exception, said: str
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log = tmp_path / "logs" / "qicbrowser.log"
    errors.watch(log)
    sys.excepthook(type(error), error, None)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    assert said in box.text()
    assert log.exists() == (not isinstance(error, ReaderError))
    if log.exists():
        assert "boom" in log.read_text(encoding="utf-8")
        next(b for b in box.buttons() if b.text() == "Copy details").click()
        assert "RuntimeError: boom" in QApplication.clipboard().text()
        caplog.clear()
    box.close()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_a_look_reaches_every_pane(reader: Reader, picture, scheme: Scheme) -> None:
    window = reader.window
    window.resize(1400, 860)
    reader.click_theme(COMPETITION)
    reader.select_words("Access to others’ data and benchmarking")
    reader.keys("Ctrl+Shift+N")
    reader.type("Compare with our district scorecards before the June learning session.")
    reader.keys("Esc")
    reader.click_words(window.panes.page, "[69]")
    reader.click_theme(COMMUNITY, box=True)
    reader.click_theme(COMPETITION, box=True)
    window.menus.schemes[scheme].trigger()
    look = resolved(scheme)
    for pane in (window.panes.tree, window.panes.page, window.panes.inspector.list, window.panes.inspector.page):
        seen = pane.viewport().grab().toImage()
        assert seen.pixelColor(seen.width() - 4, seen.height() - 4).name() == look.page
    picture(scheme.value)


@pytest.mark.parametrize("height", [500, 840])
def test_a_page_is_written_once_at_every_width(reader: Reader, height: int) -> None:
    for width in range(560, 1500, 20):
        for extra in (0, 3, 7):
            reader.window.resize(width + extra, height)
            reader.window.navigator.go_to_theme(COMPETITION)
            reader.window.navigator.go_to_theme(PLATFORM)
            assert shown(reader).count("How it works") == 1
            assert shown(reader).startswith("Platform for capacity building\n")


def test_a_note_emptied_and_written_anew_is_undone_step_by_step(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("old words")
    reader.keys("Esc")
    reader.click_words(reader.window.panes.page, "Edit", last=True)
    reader.keys("Ctrl+A", "Delete")
    reader.wait_until(lambda: reader.library.notes.all() == ())
    reader.type("new")
    reader.keys("Esc")
    states = [[n.words for n in reader.library.notes.all()]]
    while reader.window.menus.undo.isEnabled():
        reader.window.menus.undo.trigger()
        states.append([n.words for n in reader.library.notes.all()])
    assert states == [["new"], ["old words"], []]
    while reader.window.menus.redo.isEnabled():
        reader.window.menus.redo.trigger()
    assert [n.words for n in reader.library.notes.all()] == ["new"]


def test_words_erased_in_the_sitting_they_were_written_in_come_back(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("a long valuable thought")
    reader.wait_until(lambda: len(reader.library.notes.all()) == 1)
    reader.keys("Ctrl+A", "Delete")
    reader.wait_until(lambda: reader.library.notes.all() == ())
    reader.keys("Esc", "Ctrl+Z")
    assert [n.words for n in reader.library.notes.all()] == ["a long valuable thought"]


def test_two_windows_on_one_file_do_not_overwrite_each_other(reader: Reader, qtbot: QtBot) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("first")
    reader.keys("Esc")
    with Library(reader.library.evidence_file, reader.library.user_file) as other:
        (note,) = other.notes.all()
        store(other, [Change(note, reworded(note, "first, plus an hour of work"))])
    with qtbot.captureExceptions() as caught:
        reader.keys("Ctrl+Z")
    assert [type(error) for _, error, _ in caught] == [ChangedElsewhereError]
    assert "first, plus an hour of work" in shown(reader)
    assert [n.words for n in reader.library.notes.all()] == ["first, plus an hour of work"]


def test_words_written_on_a_note_that_another_program_changed_become_a_new_note(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("mine")
    reader.wait_until(lambda: len(reader.library.notes.all()) == 1)
    with Library(reader.library.evidence_file, reader.library.user_file) as other:
        (note,) = other.notes.all()
        store(other, [Change(note, reworded(note, "theirs"))])
    reader.type(" too")
    reader.wait_until(lambda: "Both versions are kept" in reader.window.panes.editor.get().trouble)
    assert "Both versions are kept" in reader.window.statusBar().currentMessage()
    reader.wait_until(lambda: len(reader.library.notes.all()) == 2)  # with no further key
    assert not reader.window.note_writing.unsaved
    assert sorted(n.words for n in reader.library.notes.all()) == ["mine too", "theirs"]


def test_delete_in_the_editor_deletes_what_was_just_written(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("junk")
    button = next(b for b in reader.window.panes.editor.get().findChildren(QToolButton) if b.text() == "Delete")
    reader.click(button)
    assert reader.library.notes.all() == ()
    reader.keys("Ctrl+Z")
    assert [n.words for n in reader.library.notes.all()] == ["junk"]


def test_after_a_restart_there_is_nowhere_to_go_back_to(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "[72]")
    window = reader.restart()
    assert not window.menus.back.isEnabled()
    assert "Reference 72" in window.panes.inspector.page.toPlainText()


def test_a_reference_gone_to_comes_into_sight(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+B")
    assert not reader.window.panes.right.isVisible()
    reader.click_words(reader.window.panes.page, "[72]")
    assert reader.window.panes.right.isVisible()


def test_the_same_words_in_another_colour_are_the_same_note(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Open sharing")
    reader.keys("1", "2", "5")
    assert [n.colour for n in reader.library.notes.all()] == ["violet"]


def test_full_screen_is_left_the_way_it_was_entered(reader: Reader) -> None:
    reader.window.showMaximized()
    reader.keys("F11")
    assert reader.window.isFullScreen()
    reader.keys("F11")
    assert not reader.window.isFullScreen()
    assert reader.window.isMaximized()
    reader.keys("F11")
    window = reader.restart()
    assert window.isFullScreen()
    assert window.menus.full_screen.isChecked()
    reader.keys("F11")
    assert not window.isFullScreen()


def test_undo_brings_what_it_changed_into_sight(reader: Reader) -> None:
    reader.window.resize(760, 420)
    reader.click_theme(COMPETITION)
    reader.select_words("competition for financial")
    reader.keys("1")
    bar = reader.window.panes.page.verticalScrollBar()
    bar.setValue(0)
    reader.keys("Ctrl+Z", "Ctrl+Shift+Z")
    page = reader.window.panes.page
    cursor = page.cursorRect(page.textCursor())
    assert bar.value() > 0
    assert page.viewport().rect().contains(cursor.center())


def test_f3_goes_on_after_a_note_was_written_and_begins_where_one_reads(reader: Reader) -> None:
    reader.search("hospitals")
    reader.keys("F3", "F3", "F3")
    assert reader.place().startswith("3 of")
    reader.keys("Ctrl+Shift+T")
    reader.type("a note of no matter")
    reader.keys("Esc", "F3")
    assert reader.place().startswith("4 of")
    other = next(key for key in (COMMUNITY, COMPETITION) if key != reader.window.navigator.here.theme)
    reader.click_theme(other)
    reader.keys("F3")
    hits = [hit.record_key for hit in reader.window.live_search.results.hits()]
    assert reader.place().startswith(f"{hits.index(other) + 1} of")


def test_delete_needs_a_note_that_was_pointed_at(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Friendly")
    reader.keys("1")
    reader.click_theme(COMMUNITY)
    reader.click_theme(COMPETITION)
    reader.window.panes.page.setFocus()
    reader.keys("Delete")
    assert len(reader.library.notes.all()) == 1


def test_only_what_was_found_is_marked(reader: Reader) -> None:
    reader.search("51 -free")
    reader.click_theme(PLATFORM)
    assert reader.marked() == []
    reader.click_theme(DEMONSTRATION)
    assert reader.marked() == ["51"]


def test_a_note_whose_theme_is_gone_is_listed(reader: Reader) -> None:
    note = annotate(reader.library, Target(COMPETITION, COMPETITION), "Still here")
    store(reader.library, [Change(None, note._replace(record_key="zamboni2020/5/gone"))])
    reader.window.menus.unplaced.trigger()
    assert reader.window.panes.notebook.get().isVisible()
    assert reader.window.panes.notebook.get().table.model().index(0, 1).data() == "Still here"


def test_marks_are_laid_in_long_notes_without_a_wait(reader: Reader) -> None:
    words = "audit 𝛽 " * 2000
    note = annotate(reader.library, Target(COMMUNITY, COMMUNITY), words)
    store(reader.library, [Change(None, note)])
    reader.window.navigator.refresh()
    reader.search("audit")
    assert len(reader.marked()) == 2000


@pytest.mark.parametrize("number", ["99999999999999", "-99999999999999"])
def test_a_number_too_large_in_the_session_file_is_ignored(reader: Reader, tmp_path: Path, number: str) -> None:
    reader.quit()
    (tmp_path / "data" / "session.ini").write_text(f"[General]\ntext_size={number}\nscroll={number}\n")
    reader.start()
    assert "Shared community of practice" in shown(reader)


def test_a_note_written_by_another_version_is_shown(reader: Reader) -> None:
    note = annotate(reader.library, Target(COMMUNITY, COMMUNITY), "From the future")
    store(reader.library, [Change(None, note)])
    run_sql(reader.library.user_file, "UPDATE note SET colour = 'orange', created = 'nonsense'")
    reader.restart()
    assert "From the future" in shown(reader)


def test_an_error_is_shown_while_another_program_has_the_keys(reader: Reader, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    errors.watch(tmp_path / "log")
    sys.excepthook(ReaderError, ReaderError("The disk is full."), None)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    assert box.text() == "The disk is full."
    box.close()


def test_what_another_program_writes_is_shown(reader: Reader) -> None:
    reader.window.finish_start()
    with Library(bundled_evidence(), reader.library.user_file) as other:
        note = annotate(other, Target(COMMUNITY, COMMUNITY), "Written elsewhere")
        store(other, [Change(None, note)])
        with other.change():
            other.searches.put(SavedSearch("gain", "Found elsewhere", ""))
    reader.wait_until(lambda: "Written elsewhere" in shown(reader))
    assert reader.window.panes.searches.get().tree.model().index_of("gain").isValid()
    reader.search("elsewhere")
    assert reader.marked() == ["elsewhere"]


def test_of_very_many_notes_a_page_lists_the_latest_and_leads_to_all(reader: Reader) -> None:
    notes = [annotate(reader.library, Target(COMPETITION, COMPETITION), f"note {number:03}") for number in range(130)]
    store(reader.library, [Change(None, note) for note in notes])
    reader.click_theme(COMPETITION)
    page = reader.window.panes.page
    assert "note 129" in page.toPlainText()
    assert "note 030" in page.toPlainText()
    assert "note 029" not in page.toPlainText()
    assert f"The latest {MOST_LISTED} of 130 notes." in page.toPlainText()
    reader.click_words(page, "All 130 notes…")
    assert reader.window.panes.tabs.current is Tab.NOTES


def test_the_first_window_is_no_larger_than_the_screen(library: Library, tmp_path: Path, qapp: QApplication) -> None:
    window = MainWindow(library, Session(tmp_path / "session.ini"))
    size, screen = window.size(), window.screen().availableSize()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # or its keys would be those of the next window too
    assert screen.width() < 1400  # or this shows nothing
    assert size.boundedTo(screen) == size
