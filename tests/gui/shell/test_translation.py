"""The language of the window."""

import os
import subprocess
import sys

import pytest

LOOK = """
from qicbrowser.gui.app import make_app
app = make_app()
from datetime import date
from PySide6.QtCore import QLocale
from qicbrowser.domain.messages import Message
from qicbrowser.gui.shell.messages import words
print(words(Message("latest-notes", shown=1, n=1)))
print(words(Message("latest-notes", shown=20, n=12000)))
print(words(Message("fault-of-value", fault=Message("longer-than", n=1), value=date(2026, 5, 1))))
"""


def said(system: str) -> list[str]:
    """What the program says on a system that is set to a language."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "LANG": system, "LANGUAGE": system}
    done = subprocess.run(
        [sys.executable, "-c", LOOK], env=environment, capture_output=True, encoding="utf-8", timeout=60, check=True
    )
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language of the system is no variable")
@pytest.mark.parametrize("system", ["en_US.UTF-8", "ja_JP.UTF-8", "C"])
def test_the_program_speaks_english_where_it_does_not_know_the_language(system: str) -> None:
    assert said(system) == [
        "The latest 1 of 1 note.",
        "The latest 20 of 12,000 notes.",
        "it is longer than 1 character: 1 May 2026.",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language of the system is no variable")
@pytest.mark.parametrize(
    ("system", "many", "day"),
    [
        ("de_DE.UTF-8", "12.000", "1. Mai 2026"),
        ("fr_FR.UTF-8", "12\u202f000", "1 mai 2026"),
        ("pt_BR.UTF-8", "12.000", "1 de mai. de 2026"),
        ("ar_EG.UTF-8", "١٢٬٠٠٠", "١ مايو ٢٠٢٦"),
        ("ar_MA.UTF-8", "12.000", "1 ماي 2026"),
    ],
)
def test_it_speaks_the_language_of_the_system_with_its_numbers_and_dates(system: str, many: str, day: str) -> None:
    one, latest, fault = said(system)
    assert many in latest
    assert "latest" not in one + latest
    assert day in fault
