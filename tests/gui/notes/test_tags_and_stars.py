"""Tags and stars: entered, saved, undone, and shown on the pages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Part, Span
from qicbrowser.gui.notes.tag_field import TagField
from qicbrowser.gui.page.note_list import Annotations, LocatedNote
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_columns import Column
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate, deleted
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader

STUDY = "zamboni2020/ref/51"
WHOLE = Target(COMPETITION, COMPETITION)


OFFERS = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
"""Said by the offscreen plugin of every list that drops down."""


class Writer:
    """The note editor of the window."""

    def __init__(self, reader: Reader, qtbot: QtBot) -> None:
        self.reader = reader
        self.library = reader.library
        self._qtbot = qtbot
        window = reader.window
        self.note_writing, self.stars, self.history = window.note_writing, window.stars, window.history
        self.editor, self.page = window.panes.editor.get(), window.panes.page

    @property
    def notes(self):
        return self.library.notes.all()

    @property
    def steps(self) -> list[str]:
        return self.reader.undo_steps

    def write(self, words: str = "", tags: str = "") -> None:
        self._qtbot.keyClicks(self.editor.words, words)
        self._qtbot.keyClicks(self.editor.tags, tags)
        self.editor.flush()


@pytest.fixture
def writer(reader: Reader, qtbot: QtBot) -> Iterator[Writer]:
    writer = Writer(reader, qtbot)
    yield writer
    writer.editor.drop_changes()


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TagField]:
    field = TagField()
    qtbot.addWidget(field)
    field.show_tags(("Data", "district hospital", "funding", "𝛽 level"))
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    yield field
    offers(field).hide()


def offers(field: TagField) -> QAbstractItemView:
    """The list of completions below the field."""
    return field.findChild(QCompleter).popup()


def offered(field: TagField) -> list[str]:
    popup = offers(field)
    model = popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup.isVisible() else []


def links(page: PageView) -> dict[str, str]:
    """The links of a page, and their words."""
    found: dict[str, str] = {}
    block = page.document().begin()
    while block.isValid():
        for run in block:
            href = run.fragment().charFormat().anchorHref()
            if href:
                found[href] = found.get(href, "") + run.fragment().text().replace("\u00a0", " ")
        block = block.next()
    return found


# --- tags: the field


@OFFERS
def test_the_tag_being_written_is_completed_and_the_others_stay(field: TagField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "mine, DI")
    assert offered(field) == ["district hospital"]
    qtbot.keyClick(offers(field), Qt.Key.Key_Down)
    qtbot.keyClick(offers(field), Qt.Key.Key_Return)
    assert field.text() == "mine, district hospital"
    assert offered(field) == []
    qtbot.keyClicks(field, ", d")
    assert offered(field) == ["Data"]  # not what is in the line already


@OFFERS
def test_a_tag_is_offered_by_any_of_its_words(field: TagField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "Hos")
    assert offered(field) == ["district hospital"]


@OFFERS
def test_a_tag_is_completed_in_the_middle_of_the_line(field: TagField, qtbot: QtBot) -> None:
    field.setText("𝛽 level, , funding")
    field.setCursorPosition(len("xx level, "))
    qtbot.keyClicks(field, "dat")
    assert offered(field) == ["Data"]
    qtbot.keyClick(offers(field), Qt.Key.Key_Down)
    qtbot.keyClick(offers(field), Qt.Key.Key_Return)
    assert field.text() == "𝛽 level, Data, funding"
    assert field.cursorPosition() == len("xx level, Data")
    field.undo()
    assert field.text() == "𝛽 level, dat, funding"


@OFFERS
def test_nothing_is_offered_for_a_complete_or_empty_tag(field: TagField, qtbot: QtBot) -> None:
    for text in ("data", ", ", "zzz"):
        field.clear()
        qtbot.keyClicks(field, text)
        assert offered(field) == []
    field.clear()
    qtbot.keyClicks(field, "#dat")
    assert offered(field) == ["Data"]


# --- tags: in the editor


def test_tags_are_saved_with_the_words_in_one_step(writer: Writer) -> None:
    writer.note_writing.start_note(WHOLE)
    writer.write("Ask them", "#data, District  hospital,data")
    (note,) = writer.notes
    assert (note.words, note.tags) == ("Ask them", ("data", "District hospital"))
    writer.write(" again", ", more")
    assert writer.notes[0].tags == ("data", "District hospital", "more")
    assert writer.steps == ["write note"]
    writer.history.undo()
    assert writer.notes == ()
    assert not writer.editor.isVisible()
    writer.history.redo()
    assert writer.notes[0].tags == ("data", "District hospital", "more")


def test_tags_are_saved_after_a_pause_and_when_the_field_is_left(writer: Writer, qtbot: QtBot) -> None:
    writer.note_writing.start_note(WHOLE)
    qtbot.keyClicks(writer.editor.tags, "data")
    qtbot.waitUntil(lambda: bool(writer.notes))
    qtbot.keyClicks(writer.editor.tags, ", more")
    writer.editor.tags.setFocus()
    writer.page.setFocus()
    assert writer.notes[0].tags == ("data", "more")
    assert not writer.editor.unsaved


@OFFERS
def test_an_open_note_shows_its_tags_and_those_in_use(writer: Writer, qtbot: QtBot) -> None:
    with_tags = annotate(writer.library, WHOLE, "mine", tags=("district hospital", "data"))
    store(writer.library, [Change(None, with_tags)])
    writer.note_writing.edit(with_tags.id)
    assert writer.editor.tags.text() == "district hospital, data"
    writer.editor.flush()
    assert not writer.editor.unsaved  # showing them is no writing
    writer.note_writing.start_note(WHOLE)
    assert writer.editor.tags.text() == ""
    qtbot.keyClicks(writer.editor.tags, "hosp")
    assert offered(writer.editor.tags) == ["district hospital"]


@OFFERS
def test_a_note_can_be_tags_alone_and_is_gone_without_them(writer: Writer) -> None:
    writer.note_writing.start_note(WHOLE)
    writer.write(tags="to read")
    (note,) = writer.notes
    assert (note.words, note.tags, note.anchor) == ("", ("to read",), None)
    writer.editor.close_note()
    writer.note_writing.edit(note.id)
    writer.editor.tags.clear()
    writer.editor.flush()
    assert writer.notes == ()
    assert writer.steps[-1] == "delete note"
    writer.write(tags="to read again")  # in the same sitting: it comes back
    assert writer.notes[0].tags == ("to read again",)


def test_a_note_on_words_can_have_tags_without_words(writer: Writer) -> None:
    writer.note_writing.start_note(Target(COMPETITION, f"{COMPETITION}/barrier/1", Span(0, 4)))
    writer.write(tags=" , #")
    assert writer.notes == ()
    writer.write(tags="data")
    assert (writer.notes[0].words, writer.notes[0].tags) == ("", ("data",))
    writer.editor.tags.clear()
    writer.editor.flush()
    assert writer.notes[0].tags == ()  # it is a highlight now


def test_tags_undone_under_the_editor_are_shown_as_they_are(writer: Writer) -> None:
    note = annotate(writer.library, WHOLE, "mine", tags=("data",))
    store(writer.library, [Change(None, note)])
    writer.note_writing.edit(note.id)
    writer.write(tags=", more")
    writer.history.undo()
    assert writer.editor.tags.text() == "data"
    assert not writer.editor.unsaved
    writer.history.redo()
    assert writer.editor.tags.text() == "data, more"
    assert writer.notes[0].tags == ("data", "more")


def test_too_many_tags_are_reported_and_not_lost(writer: Writer, qtbot: QtBot) -> None:
    writer.note_writing.start_note(WHOLE)
    writer.write("mine")
    writer.editor.tags.setText(", ".join(map(str, range(21))))
    writer.editor.flush()
    assert "at most 20 tags" in writer.editor.trouble
    assert writer.notes[0].tags == ()
    assert writer.editor.unsaved
    writer.editor.tags.setText("one")
    writer.editor.flush()
    assert writer.notes[0].tags == ("one",)
    assert not writer.editor.trouble


# --- stars


@pytest.mark.parametrize("key", [COMPETITION, STUDY])
def test_a_star_is_given_taken_away_and_undone(writer: Writer, key: str) -> None:
    starred = writer.library.notes.starred
    writer.stars.toggle(key)
    assert starred() == {key}
    writer.stars.toggle(key)
    assert starred() == frozenset()
    writer.stars.toggle(key)
    assert starred() == {key}
    assert writer.steps == ["add star", "remove star", "add star"]
    for there in (False, True, False):
        writer.history.undo()
        assert starred() == ({key} if there else frozenset())
    for there in (True, False, True):
        writer.history.redo()
        assert starred() == ({key} if there else frozenset())
    assert writer.notes == ()


def test_a_star_needs_something_to_be_on(writer: Writer) -> None:
    writer.stars.toggle("")
    assert writer.library.notes.starred() == frozenset()
    assert writer.reader.status == "Select a theme or a reference first, then star it."


def test_a_star_is_given_while_a_note_is_written(writer: Writer) -> None:
    writer.note_writing.start_note(WHOLE)
    writer.write("mine")
    writer.stars.toggle(COMPETITION)
    writer.write(" and more")
    assert writer.notes[0].words == "mine and more"
    assert writer.editor.isVisible()
    writer.history.undo()
    writer.history.undo()
    assert writer.library.notes.starred() == frozenset()


# --- the pages


def test_tags_are_listed_with_a_note_and_can_be_marked_word_by_word(library: Library, qtbot: QtBot) -> None:
    page = ThemePage()
    qtbot.addWidget(page)
    note = annotate(library, WHOLE, "Ask them", Colour.GREEN, ("data", "𝛽 hospital"))
    page.show_theme(library.evidence.theme(COMPETITION), Annotations([LocatedNote(note, None)]), source_row=False)
    assert "Ask them\n#data  #𝛽 hospital   2  Green · " in page.toPlainText()
    placed = [(text.key, text.text) for text in page._texts if text.part is Part.TAG]
    assert placed == [(note.id, "data"), (note.id, "𝛽 hospital")]


def test_a_note_with_tags_only_is_not_a_highlight(library: Library, qtbot: QtBot) -> None:
    page = ThemePage()
    qtbot.addWidget(page)
    note = annotate(library, WHOLE, "", tags=("data",))
    page.show_theme(library.evidence.theme(COMPETITION), Annotations([LocatedNote(note, None)]), source_row=False)
    assert "#data   1  Yellow · " in page.toPlainText()


def test_a_page_says_whether_its_theme_has_a_star_and_offers_the_other(library: Library, qtbot: QtBot) -> None:
    page = ThemePage()
    qtbot.addWidget(page)
    theme = library.evidence.theme(COMPETITION)
    page.show_theme(theme, Annotations(), source_row=False)
    assert links(page)[f"star:{COMPETITION}"] == "☆ Star this theme"
    page.show_theme(theme, Annotations(starred=True), source_row=False)
    assert links(page)[f"star:{COMPETITION}"] == "★ starred"
    title, facts = page.toPlainText().splitlines()[:2]
    assert title == "Friendly competition"
    assert facts.endswith(", Table 5 · ★ starred")


def test_a_reference_says_whether_it_has_a_star(library: Library, qtbot: QtBot) -> None:
    inspector = ReferenceInspector(ReferenceModel(library.evidence))
    qtbot.addWidget(inspector)
    reference = library.evidence.reference(STUDY)
    inspector.show_reference(reference, Annotations())
    assert links(inspector.page)[f"star:{STUDY}"] == "☆ Star this reference"
    inspector.show_reference(reference, Annotations(starred=True))
    assert links(inspector.page)[f"star:{STUDY}"] == "★ starred"


def test_a_star_link_is_followed_with_its_key(library: Library, qtbot: QtBot) -> None:
    page = ThemePage()
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    page.show_theme(library.evidence.theme(COMPETITION), Annotations(), source_row=False)
    QApplication.processEvents()
    cursor = page.document().find("Star this theme")
    cursor.setPosition(cursor.selectionStart() + 3)
    with qtbot.waitSignal(page.link_followed) as followed:
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center())
    assert followed.args == ["star", COMPETITION]


def test_a_deleted_star_does_not_count_for_its_record(library: Library, qtbot: QtBot) -> None:
    history = UndoHistory(library)
    star = annotate(library, WHOLE, "mine")._replace(starred=True, words="")
    history.do("star", [Change(None, star)])
    history.do("unstar", [Change(star, deleted(star))])
    history.undo()
    assert library.notes.starred() == {COMPETITION}


def test_the_tree_shows_a_star_before_the_number_of_notes(library: Library, qapp) -> None:
    model = ThemeModel(library.evidence)
    cell = model.index_of(COMPETITION).siblingAtColumn(Column.NOTES)
    told: list[str] = []
    for counts, stars in (({}, ()), ({COMPETITION: 2}, ()), ({COMPETITION: 2}, (COMPETITION,)), ({}, (COMPETITION,))):
        model.show_notes(counts, stars)
        told.append(cell.data())
    assert told == [None, 2, "★ 2", "★"]


# --- in the window


def test_a_star_is_given_and_undone_with_keys(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+D")
    assert reader.library.notes.starred() == {COMPETITION}
    assert "★ starred" in reader.window.panes.page.toPlainText()
    assert reader.window.themes.index_of(COMPETITION).siblingAtColumn(3).data() == "★"
    reader.click_theme(DEMONSTRATION)
    reader.keys("Ctrl+Z")  # shows what it changed
    assert "☆ Star this theme" in reader.window.panes.page.toPlainText()
    assert reader.window.navigator.here.theme == COMPETITION
    reader.keys("Ctrl+Shift+Z")
    reader.restart()
    assert "★ starred" in reader.window.panes.page.toPlainText()


def test_a_reference_is_given_a_star_by_its_link(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "[69]")
    reader.click_words(reader.window.panes.inspector.page, "Star this reference")
    assert reader.library.notes.starred() == {"zamboni2020/ref/69"}
    assert "★ starred" in reader.window.panes.inspector.page.toPlainText()
    reader.keys("Ctrl+Shift+D")
    assert reader.library.notes.starred() == frozenset()
    reader.keys("Ctrl+Z")
    assert "★ starred" in reader.window.panes.inspector.page.toPlainText()


@OFFERS
def test_a_tag_that_is_searched_is_marked_and_it_alone(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("data mine")
    reader.keys("Tab")
    reader.type("plan, data set")
    reader.keys("Esc")
    assert "#plan  #data set" in reader.window.panes.page.toPlainText()
    reader.search("tag:data ")
    assert reader.marked() == ["data"]
    (marked,) = reader.window.panes.page.extraSelections()
    assert marked.cursor.block().text()[: marked.cursor.positionInBlock()].endswith("#plan  #data")
