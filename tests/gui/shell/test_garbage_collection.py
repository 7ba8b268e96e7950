"""Garbage is collected in the window's thread only, and all of it goes in the end."""

import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.shell.garbage_collection import GarbageCollector

STRESS = Path(__file__).with_name("stress.py")


class Cycle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    gc.collect()
    owner = QObject()
    yield GarbageCollector(owner)
    owner.deleteLater()


def test_automatic_collection_is_off_for_good(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    collector.collect()
    assert not gc.isenabled()


def test_young_garbage_is_collected_while_the_reader_works(collector: GarbageCollector) -> None:
    collector.collect()
    gone = weakref.ref(Cycle())
    assert gone() is not None
    work = [[] for _ in range(3000)]
    collector.collect()
    assert gone() is None
    assert work


def test_a_little_garbage_waits(collector: GarbageCollector) -> None:
    collector.collect()
    waiting = weakref.ref(Cycle())
    collector.collect()
    assert waiting() is not None


def test_old_garbage_is_collected_in_a_pause(collector: GarbageCollector) -> None:
    cycle = Cycle()
    gc.collect(0)
    gc.collect(1)  # it is old now
    gone = weakref.ref(cycle)
    work = [[] for _ in range(3000)]
    collector.collect()
    del cycle
    more = [[] for _ in range(1000)]  # no pause
    collector.collect()
    for _ in range(4):  # a moment in which nothing is done is not a pause: looking through all takes long
        collector.collect()
        assert gone() is not None
    collector.collect()
    assert gone() is None
    assert work
    assert more


def test_old_garbage_is_collected_without_a_pause_as_well(collector: GarbageCollector) -> None:
    cycle = Cycle()
    gc.collect(0)
    gc.collect(1)
    gone = weakref.ref(cycle)
    del cycle
    work: list[list[object]] = []
    for _ in range(100):
        work += [[] for _ in range(3000)]
        collector.collect()
    assert gone() is None


def stressed(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", str(STRESS), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_windows_come_and_go_beside_threads_that_make_garbage(tmp_path: Path) -> None:
    done = stressed(str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "in the window's thread only" in done.stdout
