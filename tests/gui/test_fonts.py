"""Windows look alike on every machine that runs the tests, whatever it has installed and set."""

import os
import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have fonts of their own, for everybody")


def test_there_are_the_fonts_of_the_tests_and_no_others(qapp: QApplication) -> None:
    aliases = {"Sans Serif", "Serif", "Monospace"}
    assert set(QFontDatabase.families()) - aliases == {"DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif"}
    assert set(QFontDatabase.styles("DejaVu Sans")) == {"Book", "Bold"}, "those of fonts-dejavu-core"


def test_every_requested_font_is_one_of_them(qapp: QApplication) -> None:
    asked = ["sans-serif", "serif", "monospace", "A Font Nobody Has", qapp.font().family()]
    assert [QFontInfo(QFont(name)).family() for name in asked] == [
        "DejaVu Sans",
        "DejaVu Serif",
        "DejaVu Sans Mono",
        "DejaVu Sans",
        "DejaVu Sans",
    ]


def test_no_setting_of_a_desktop_reaches_the_windows(qapp: QApplication) -> None:
    assert [name for name in os.environ if name.startswith("QT_")] == ["QT_QPA_PLATFORM"]
    assert qapp.primaryScreen().logicalDotsPerInch() == 96
    assert qapp.devicePixelRatio() == 1
