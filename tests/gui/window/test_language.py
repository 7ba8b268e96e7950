"""The language of the window: the system's or the reader's choice, and what happens to what is open."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Note
from qicbrowser.gui.appearance.appearance_settings import AppearanceSettings
from qicbrowser.gui.shell import translation
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import resource
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translation.install("en")


def choose(reader: Reader, code: str) -> MainWindow:
    """Choose a language in the settings; returns the window that has come in the place of the active one."""
    before = reader.window
    before.menus.settings.trigger()
    section = before.settings.get().dialog.section
    assert isinstance(section, AppearanceSettings)
    box = section.language
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    new = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    reader.window = next(w for w in new if w.settings.existing)
    reader.library = reader.window._library
    return reader.window


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
        (["it-IT", "it", "de-DE", "de"], "de"),
        (["zh-CN", "zh"], "en"),
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
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]) == 1
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
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
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
