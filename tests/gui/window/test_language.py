"""The language of the window: the system's or the reader's choice, and what happens to what is open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Note
from qicbrowser.gui.appearance.appearance_settings import AppearanceSettings
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell import translation
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import resource
from qicbrowser.services.search.scope import Scope
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError
from tests.gui.imports.importing_driver import open_page
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    for window in open_windows():
        window.close()
    translation.install("en")


def choose(reader: Reader, code: str) -> MainWindow:
    """Choose a language in the settings; returns the window that has come in the place of the active one."""
    box = choice_of_language(reader.window)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    reader.window = next(window for window in open_windows() if window.settings.existing)
    reader.library = reader.window._library
    return reader.window


def choice_of_language(window: MainWindow) -> QComboBox:
    window.menus.settings.trigger()
    section = window.settings.get().dialog.section
    assert isinstance(section, AppearanceSettings)
    return section.language


def open_windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def menu_titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def notes(reader: Reader) -> list[Note]:
    return [note for note in reader.library.notes.all() if not note.starred]


def test_there_is_a_catalogue_for_each_language_and_no_other() -> None:
    catalogues = {file.stem.removeprefix("qicbrowser_") for file in resource("translations").glob("qicbrowser_*.qm")}
    assert set(translation.LANGUAGES) == catalogues


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (["fr-Latn-SN", "fr-SN", "fr"], "fr"),
        (["pt-Latn-AO", "pt-AO", "pt-Latn", "pt"], "pt_PT"),
        (["pt-Latn-BR", "pt-BR"], "pt_BR"),
        (["la-VA", "la", "de-DE", "de"], "de"),
        (["eo-001", "eo"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_first_that_the_system_asks_for(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: asked)
    assert translation.system_language() == spoken


@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_a_language_is_spoken_and_told(qapp: QApplication, code: str) -> None:
    translation.install(code)
    assert translation.language() == code
    mirrored = code == "ar"
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == mirrored
    cancel = qapp.translate("QPlatformTheme", "Cancel")
    assert (cancel == "Cancel") == (code == "en"), "Qt's own words are translated too"


def test_a_language_is_applied_at_once_and_remembered(reader: Reader, picture: Callable[..., None]) -> None:
    reader.click_theme(PLATFORM)
    reader.search("competition")
    shape = reader.window.geometry()
    window = choose(reader, "fr")
    assert menu_titles(window)[0] == "Fichier"
    assert window.search_box.text() == "competition"
    assert window.navigator.here.theme == PLATFORM
    assert window.geometry() == shape
    picture("french", window)
    dialog = window.settings.get().dialog
    assert dialog.isVisible(), "where the choice was made, it can be made again"
    assert dialog.windowTitle() == "Paramètres"
    assert dialog.section.language.currentData() == "fr"
    assert len(open_windows()) == 1
    window = choose(reader, "")
    assert menu_titles(window)[0] == "File"


def test_what_was_undone_and_written_stays(reader: Reader, qtbot: QtBot) -> None:
    reader.click_theme(COMPETITION)
    reader.window.menus.note_on_theme.trigger()
    reader.type("not saved yet")
    window = choose(reader, "de")
    [note] = notes(reader)
    assert note.words == "not saved yet"
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: not notes(reader))


def test_every_window_speaks_it(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.window.menus.new_window.trigger()
    reader.window.menus.open_theme_window.trigger()
    choose(reader, "es")
    windows = open_windows()
    assert [menu_titles(window)[0] for window in windows] == ["Archivo"] * 3
    alone = [window for window in windows if window.menuBar().isHidden()]
    assert [window.navigator.here.theme for window in alone] == [COMPETITION]


def test_the_window_is_mirrored_for_arabic_and_evidence_is_not(reader: Reader, picture: Callable[..., None]) -> None:
    reader.click_theme(COMPETITION)
    window = choose(reader, "ar")
    tree, page = window.panes.tree, window.panes.page
    assert tree.mapToGlobal(tree.rect().topLeft()).x() > page.mapToGlobal(page.rect().topLeft()).x()
    title = reader.library.evidence.theme(COMPETITION).title
    assert title in window.panes.page.toPlainText()
    picture("arabic", window)


def test_a_search_means_the_same_in_another_language_and_where_it_was_made(reader: Reader) -> None:
    choose(reader, "fr")
    reader.window.live_search.search_for("levier:data SAUF frein:leadership")
    found = reader.window.live_search.theme_keys()
    window = choose(reader, "de")
    assert window.live_search.theme_keys() == found != ()
    window.live_search.search_in(Scope("zamboni2020/5", found_by=("enabler:data",)), "competition")
    found = window.live_search.theme_keys()
    window = choose(reader, "es")
    assert window.live_search.scope is not None
    assert window.live_search.theme_keys() == found


def test_the_tab_that_was_shown_is_shown(reader: Reader) -> None:
    reader.keys("Ctrl+3")
    window = choose(reader, "fr")
    assert window.panes.tabs.current is Tab.CONTEXTS


def test_a_theme_in_a_window_of_its_own_stays_alone_on_another_page(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.window.menus.open_theme_window.trigger()
    [alone] = [window for window in open_windows() if window.menuBar().isHidden()]
    alone.navigator.go_to_branch("zamboni2020")
    choose(reader, "pt_PT")
    assert sum(window.menuBar().isHidden() for window in open_windows()) == 1


def refused(reader: Reader) -> None:
    """Choosing a language does nothing, and the settings say so."""
    before = reader.window
    box = choice_of_language(before)
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    assert open_windows() == [before]
    assert box.currentData() == before._session.language == ""
    assert translation.language() == "en"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_note_that_cannot_be_saved_keeps_the_language(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("not saved")
    reader.lock_file()
    refused(reader)
    assert not reader.window.findChildren(QMessageBox), "nobody wanted to quit"
    assert reader.window.panes.editor.get().words.toPlainText() == "not saved"
    reader.unlock_file()


def test_a_file_that_is_held_keeps_the_language(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_: Library) -> Library:
        raise LockedError(reader.window._library.user_file)

    with monkeypatch.context() as patched:
        patched.setattr(Library, "opened_again", held)
        with pytest.raises(LockedError):
            reader.window.windows.get().speak("ar", reader.window)
    assert translation.language() == "en"
    assert choose(reader, "fr").isVisible(), "and it can be chosen later"


def test_an_import_that_is_open_keeps_the_language(reader: Reader, tmp_path: Path) -> None:
    window = open_page(reader, tmp_path)
    refused(reader)
    assert window.isVisible()
    assert reader.status.startswith("Finish what is open first")
    window.close()


def test_a_question_in_another_window_keeps_the_language(reader: Reader) -> None:
    reader.window.menus.new_window.trigger()
    [other] = [window for window in open_windows() if window is not reader.window]
    other.menus.export.trigger()
    windows = reader.window.windows.get()
    windows.speak("ar", reader.window)
    assert translation.language() == "en"
    assert other.export.get().dialog.isVisible()
    other.export.get().dialog.close()
