"""What every test stands on: the real evidence, a library of its own, and silence in the log."""

import gc
import itertools
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from qicbrowser.paths import DATA_VARIABLE, bundled_evidence
from qicbrowser.store.library import Library

# Before Qt loads: no test opens a window on anyone's screen, unless it is asked to, and windows look alike on every
# machine, whatever its fonts, scale, style and input method are.
for name in [name for name in os.environ if name.startswith("QT_") and name != "QT_QPA_PLATFORM"]:
    del os.environ[name]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if scale := os.environ.get("GALLERY_SCALE"):  # make gallery
    os.environ["QT_SCALE_FACTOR"] = scale
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))

settings.register_profile(
    "qicbrowser",
    derandomize="CI" in os.environ,
    database=None,  # each run tries examples of its own, and writes none of them to the disk
    deadline=None,  # like "too slow" it is measured by the clock, on a machine that may be busy
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],  # a library serves all examples
)
settings.load_profile("qicbrowser")

gc.disable()  # as in the program: some tests open windows, and others start threads
_GARBAGE = 50_000
"""Objects made, and not gone by themselves, after which a test is followed by a collection."""


def pytest_collection_finish() -> None:
    gc.freeze()


def pytest_runtest_teardown() -> None:
    if gc.get_count()[0] > _GARBAGE:
        gc.collect()


WAIT_MS = 60_000
"""How long a test waits for what must happen: much longer than it takes, so that a busy machine fails no test."""


class PatientBot(QtBot):
    """pytest-qt's own, which waits for five seconds where a test does not say otherwise."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: Any, *, timeout: int = WAIT_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = WAIT_MS) -> Any:  # noqa: N802
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The application speaks as the program does."""
    from qicbrowser.gui.shell import translation  # Qt, which most tests do without

    translation.install("en")
    return qapp


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--gallery", metavar="FOLDER", help="take every screen in every look, for a page in the folder")
    parser.addoption("--pictures", metavar="FOLDER", help="keep the pictures of the window for the documentation")
    parser.addoption("--kills", type=int, default=150, help="how often the writing program is killed, and a half more")
    parser.addoption("--import-kills", type=int, default=40, help="how often the importing program is killed")
    parser.addoption("--cuts", type=int, default=150, help="how many states after a power cut are tried, per command")


_numbers = itertools.count()


@pytest.fixture(autouse=True)
def _own_data_folder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No test, and no program a test starts, comes near the data folder of whoever runs it.

    A test without a folder of its own is only given a name that nothing else has: pytest looks through all folders of
    the run before it makes another one.
    """
    if "tmp_path" in request.fixturenames:
        folder: Path = request.getfixturevalue("tmp_path")
    else:
        folder = tmp_path_factory.getbasetemp() / "data-folders" / str(next(_numbers))
    monkeypatch.setenv(DATA_VARIABLE, str(folder / "data"))


@pytest.fixture(autouse=True)
def _silent_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log is a failure; a test that means to cause one looks at it and calls `caplog.clear()`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not loud


@pytest.fixture
def evidence_file() -> Path:
    return bundled_evidence()


@pytest.fixture(scope="session")
def large_evidence(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An evidence file of 2,500 made-up themes: a table of 2,300, which is shown in twelve parts, and one of 200."""
    from benchmarks import synthetic  # with the first test that asks for it: few do

    from qicbrowser.domain.tables.drafts import ReviewDraft
    from qicbrowser.store.evidence.builder import write_evidence

    words = synthetic.Vocabulary(*(part[:400] for part in synthetic.made_vocabulary(1)))  # few, hence soon written
    tables = tuple(
        synthetic.table(label, title, synthetic.MadeUpThemes(words, 120, count, title))
        for label, title, count in (("1", "A long table", 2300), ("2", "A short table", 200))
    )
    path = tmp_path_factory.mktemp("large") / "qic.sqlite"
    write_evidence(path, [ReviewDraft(synthetic.REVIEW, tables)], "made up", "0" * 64)
    return path


@pytest.fixture
def large_library(large_evidence: Path, tmp_path: Path) -> Iterator[Library]:
    """The made-up evidence beside an empty file of notes."""
    with Library(large_evidence, tmp_path / "data" / "user.sqlite") as opened:
        yield opened


@pytest.fixture
def library(evidence_file: Path, tmp_path: Path) -> Iterator[Library]:
    """The bundled evidence beside an empty file of notes."""
    with Library(evidence_file, tmp_path / "data" / "user.sqlite") as opened:
        yield opened
