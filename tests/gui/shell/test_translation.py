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


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the language of the system is no variable")
@pytest.mark.parametrize(
    ("system", "many"),
    [
        ("en_US.UTF-8", "12,000"),
        ("de_DE.UTF-8", "12.000"),  # English sentences, with the numbers of the reader's part of the world
        ("ar_EG.UTF-8", "12,000"),
        ("C", "12,000"),
    ],
)
def test_the_program_speaks_english_on_every_system(system: str, many: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": system, "LANG": system, "LANGUAGE": system}
    done = subprocess.run(
        [sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines() == [
        "The latest 1 of 1 note.",
        f"The latest 20 of {many} notes.",
        "it is longer than 1 character: 1 May 2026.",
    ]
