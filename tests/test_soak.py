"""Qt is called very often in a working day, so 200,000 calls must do what one does.

PySide6 6.12.0 on Python 3.11 loses a reference to `None` in nearly every call that returns nothing. Measured with
Essentials 6.12.0 and CPython 3.11.7: setObjectName, setEnabled, resize, update, move ... lose one each; a process
starts with some 5,000 and aborts when they are gone ("none_dealloc: deallocating None"). 6.11.3 loses none. From Python
3.12 on `None` is immortal. Hence the limit in pyproject.toml.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"

# A process of its own, so that an abort is a failure with its output, and not the end of the tests.
SOAK = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
thing, widget = QObject(), QWidget()
calls = [
    lambda: thing.setObjectName("a theme"),
    lambda: widget.setEnabled(True),
    lambda: widget.setToolTip("a mechanism"),
    lambda: widget.setWindowTitle("an outcome"),
    lambda: widget.resize(320, 200),
    lambda: widget.move(10, 10),
    lambda: widget.setVisible(False),
    lambda: widget.update(),
]
done = 0
before = sys.getrefcount(None)
while done < 200_000:
    for call in calls:
        call()
    done += len(calls)
print(done, "calls;", before - sys.getrefcount(None), "references to None lost")
"""


def test_200_000_calls_that_return_nothing() -> None:
    soak = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", SOAK],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert soak.returncode == 0, soak.stdout + soak.stderr
    done, lost = (int(word) for word in soak.stdout.split() if word.lstrip("-").isdigit())
    assert done >= 200_000
    assert lost < 1_000, soak.stdout


@pytest.mark.parametrize(
    ("release", "allowed"), [("6.10.3", False), ("6.11.3", True), ("6.11.9", True), ("6.12.0", False)]
)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.14"])
def test_our_requirements_allow_the_series_that_was_tried_and_no_other(
    python: str, release: str, allowed: bool
) -> None:
    needs = [Requirement(line) for line in tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]]
    [window] = [need for need in needs if need.name == "PySide6-Essentials"]
    assert window.marker is None or window.marker.evaluate({"python_version": python})
    assert window.specifier.contains(release) is allowed
