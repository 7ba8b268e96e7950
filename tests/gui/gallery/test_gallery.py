"""Every screen of the program can be taken in every look, and none is forgotten."""

import importlib
import pkgutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser import gui
from qicbrowser.gui.looks.palettes import Scheme
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.settings_section import SettingsSection
from qicbrowser.paths import DataFolder
from tests.gui.gallery.screens import SCREENS, Screen
from tests.gui.gallery.web_page import Picture, write_page
from tests.gui.window_driver import Reader

SIZES = (QSize(900, 600), QSize(1920, 1080))


def shown_classes() -> Iterator[type[QWidget]]:
    """The classes of the program that are windows, dialogs or sections of the settings, but not their bases."""
    for module in pkgutil.walk_packages(gui.__path__, "qicbrowser.gui."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QWidget) and value.__module__ == module.name:
                is_window = issubclass(value, QDialog | QMainWindow | SettingsSection) or "Window" in value.__name__
                if is_window and not value.__subclasses__():
                    yield value


def test_every_window_dialog_and_section_of_the_settings_has_a_screen() -> None:
    listed = {kind for screen in SCREENS for kind in (screen.shows, screen.around)}
    assert {each.__name__ for each in set(shown_classes()) - listed} == set()


def test_every_tab_has_a_screen() -> None:
    assert set(Tab) <= {screen.shows for screen in SCREENS}


def test_names_of_screens_are_names_of_files() -> None:
    names = [screen.name for screen in SCREENS]
    assert len(set(names)) == len(names)
    assert not [name for name in names if set(name) & set('/\\-*?"<>|')]


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path, look: Scheme, language: str) -> Iterator[Reader]:
    """Someone whose window has this look and speaks this language from the start."""
    translation.install(language)
    data = DataFolder(tmp_path / "data")
    Session(data.session_file).scheme = look
    reader = Reader(qtbot, data)
    reader.start()
    yield reader
    for widget in QApplication.topLevelWidgets():
        if widget is not reader.window and widget.isVisible():
            widget.close()
    reader.window.panes.editor.get().drop_changes()
    reader.leave()
    translation.install("en")


def test_a_screen_is_taken(
    reader: Reader, screen: Screen, look: Scheme, language: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder = Path(request.config.getoption("--gallery") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    reader.window.resize(SIZES[0])
    widget = screen.open(reader, tmp_path) or reader.window
    if isinstance(screen.shows, type):
        assert [each for each in QApplication.allWidgets() if isinstance(each, screen.shows) and each.isVisible()]
    for _ in range(3):
        QApplication.processEvents()  # a window of text becomes as high as that
    for size in SIZES if widget is reader.window else (widget.size(),):
        widget.resize(size)
        for _ in range(3):
            QApplication.processEvents()
        grabbed = widget.grab()
        assert grabbed.size() == size * grabbed.devicePixelRatio()
        scale = f"{grabbed.devicePixelRatio() * 100:.0f}"
        picture = Picture(screen.name, language, look.value, scale, f"{size.width()} x {size.height()}")
        assert grabbed.save(str(folder / picture.file_name))
        assert grabbed.toImage().allGray() is False or look is Scheme.HIGH_CONTRAST


def test_the_page_lists_the_pictures_of_a_folder_by_screen(tmp_path: Path) -> None:
    taken = product(("light", "dark"), ("100", "200"))
    pictures = [Picture("One", "en", look, scale, "900 x 600") for look, scale in taken]
    for picture in (*pictures, Picture("Two <b>", "en", "light", "100", "9 x 9")):
        (tmp_path / picture.file_name.replace("<", "").replace(">", "")).touch()
    write_page(tmp_path, ["One", "Two b"])
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.count("<figure>") == 5
    assert page.index("One--en--dark--100--900 x 600.png") < page.index('id="Two b"')
