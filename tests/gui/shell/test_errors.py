"""Errors that reach the top: one box for each, no letter taken by it, and a log that is claimed only where it is."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell import errors
from tests.gui.window_driver import Reader

full_disk = pytest.importorskip("tests.full_disk", reason="needs POSIX limits", exc_type=ImportError)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    file = tmp_path / "logs" / "qicbrowser.log"
    errors.watch(file)
    yield file
    for box in boxes():
        box.close()


def boxes() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def raised(error: Exception) -> None:
    """An error comes to the top, as from a slot."""
    sys.excepthook(type(error), error, None)


def test_the_same_bug_is_shown_once_while_its_box_is_open_and_logged_once(reader: Reader, log: Path) -> None:
    for _ in range(12):
        raised(RuntimeError("boom"))
        QApplication.processEvents()
    assert len(boxes()) == 1
    written = log.read_text(encoding="utf-8")
    assert written.count("RuntimeError: boom") == 2
    assert written.splitlines()[-1].endswith("10 times by now: RuntimeError: boom")
    raised(RuntimeError("another"))
    assert len(boxes()) == 2
    for box in boxes():
        box.close()
    raised(RuntimeError("boom"))
    assert len(boxes()) == 1  # it is not hidden for ever
    assert log.read_text(encoding="utf-8").count("RuntimeError: another") == 1


def test_the_same_sentence_is_shown_once_while_its_box_is_open(reader: Reader, log: Path) -> None:
    for _ in range(3):
        raised(ReaderError("The disk is full.", hint="Make room."))
    (box,) = boxes()
    assert box.isModal()  # the reader has asked for something
    assert not log.exists()


def test_a_box_that_opens_while_one_types_takes_no_letter(reader: Reader, log: Path, qtbot: QtBot) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Before the fault, ")
    QTimer.singleShot(0, lambda: raised(RuntimeError("boom")))
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    reader.type("and after it.")
    (box,) = boxes()
    assert not box.isModal()
    assert reader.window.panes.editor.get().words.toPlainText() == "Before the fault, and after it."


def test_a_bug_in_saving_is_shown_and_saving_is_not_retried(reader: Reader, log: Path, qtbot: QtBot) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.library.close()
    tries: list[str] = []
    editor = reader.window.panes.editor.get()
    editor.written.connect(lambda words, _: tries.append(words))
    reader.type("Do not lose this")
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    assert editor.trouble.startswith("Not saved. ")
    assert not any(timer.isActive() for timer in editor.findChildren(QTimer))
    assert set(tries) == {"Do not lose this"}
    assert editor.words.toPlainText() == "Do not lose this"
    editor.drop_changes()


@pytest.mark.parametrize("kind", ["disk", "limit"])
def test_details_that_could_not_be_written_are_not_claimed_to_be_in_the_log(
    kind: str, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with full_disk.small_disk(tmp_path / "disk", kind) as disk:
        errors.watch(disk.folder / "qicbrowser.log")
        disk.fill()
        for _ in range(2):
            raised(RuntimeError("boom"))
        (box,) = boxes()
        assert box.informativeText() == "Please copy the details and report them."
        box.close()
        disk.empty()
        raised(RuntimeError("boom"))
        (box,) = boxes()
        assert str(disk.folder / "qicbrowser.log") in box.informativeText()
        box.close()
        assert "boom" in (disk.folder / "qicbrowser.log").read_text(encoding="utf-8")
    assert "Logging error" not in capsys.readouterr().err


def test_a_log_takes_so_many_kinds_of_bugs_and_no_more(reader: Reader, log: Path) -> None:
    for number in range(errors._MOST_KINDS + 5):
        raised(RuntimeError(f"boom {number}"))
        for box in boxes():
            box.close()
    assert log.read_text(encoding="utf-8").count("RuntimeError: boom") == errors._MOST_KINDS


def test_what_happens_after_the_end_of_the_event_loop_is_logged_and_opens_no_box(tmp_path: Path) -> None:
    """In a program of its own, which would wait for ever for a box that nobody closes."""
    log = tmp_path / "qicbrowser.log"
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell import errors

app = QApplication(["qicbrowser"])
errors.watch(Path({str(log)!r}))
QTimer.singleShot(0, app.quit)
app.exec()
for error in (RuntimeError("too late"), ReaderError("The disk is full.")):
    sys.excepthook(type(error), error, None)
print("ended")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["ended"]
    written = log.read_text(encoding="utf-8")
    assert "RuntimeError: too late" in written
    assert "The disk is full." in written
