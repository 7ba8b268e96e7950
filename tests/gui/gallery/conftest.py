"""`make gallery`: with --gallery FOLDER every screen is taken in every look and language, and listed on a page."""

from pathlib import Path

import pytest

from qicbrowser.gui.looks.palettes import Scheme
from tests.gui.gallery.screens import SCREENS
from tests.gui.gallery.web_page import write_page

LOOKS = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
LANGUAGES = ("en", "fr", "ar")
"""That of the screens, one with longer words, and one that is read from the right."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Without the option, one screen is taken in each look, to show that it works."""
    if "screen" in metafunc.fixturenames:
        shown = SCREENS if metafunc.config.getoption("--gallery") else SCREENS[:1]
        metafunc.parametrize("screen", shown, ids=[screen.name for screen in shown])
        metafunc.parametrize("look", LOOKS, ids=[look.value for look in LOOKS])
        metafunc.parametrize("language", LANGUAGES)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if folder := session.config.getoption("--gallery"):
        write_page(Path(folder), [screen.name for screen in SCREENS])
