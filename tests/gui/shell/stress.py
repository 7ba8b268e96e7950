"""The window made, used and closed, again and again, beside jobs that make garbage: stress.py FOLDER [automatic].

Ends with status 0 where every collection ran in the window's thread and no round left anything behind. With
`automatic`, Python collects wherever it likes, as it would without gui/shell/garbage_collection.py: then another thread
collects, which may also crash the program or stop it for ever.
"""

import faulthandler
import gc
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from qicbrowser.background import Job
from qicbrowser.domain.progress import CancelledError, Progress
from qicbrowser.gui.app import make_app
from qicbrowser.gui.shell.garbage_collection import GarbageCollector
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.store.library import Library

ROUNDS = 30
SETTLED = 3
"""Rounds after which all that is made once has been made."""

SPARE = 100
"""Objects more, of some 50,000, that are not a leak: a window left behind leaves thousands."""

STANDS_STILL_SECONDS = 240


def make_garbage(progress: Progress) -> None:
    """What a reading thread makes, and makes again, until it is cancelled."""
    while True:
        progress(0, 0)
        for _ in range(1000):
            itself: list[object] = []
            itself.append(itself)
        time.sleep(0.002)  # or the window would have next to no time


def use(folder: Path) -> None:
    """One window, from its start to its end, with what a reader does in it."""
    data = DataFolder(folder)
    with Library(bundled_evidence(), data.user_file) as library:
        window = MainWindow(library, Session(data.session_file))
        window.show()
        window.finish_start()
        for theme in library.evidence.keys_of_themes():
            window.navigator.go_to_theme(theme)
        for query in ("competition", "bench", "barrier:risk OR leadership"):
            window.bar.focus_box()
            QTest.keyClicks(window.search_box, query)
            QTest.keyClick(window.search_box, Qt.Key.Key_Return)
            window.hit_navigation.go_to_next(1)
            window.search_box.clear()
        window.menus.note_on_theme.trigger()
        QTest.keyClicks(window.panes.editor.get().words, "some words")
        window.panes.editor.get().close_note()
        window.menus.show_notebook.trigger()
        for dialog in (window.menus.export, window.menus.backups, window.menus.guide, window.menus.about_review):
            dialog.trigger()
            QCoreApplication.processEvents()
            for shown in window.findChildren(QWidget):
                if shown.isWindow() and shown.isVisible():
                    shown.close()
        QProgressDialog("", "", 0, 0, window).deleteLater()
        window.menus.undo.trigger()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def main() -> None:
    faulthandler.dump_traceback_later(STANDS_STILL_SECONDS, exit=True)
    app = make_app()
    collector = app.findChild(GarbageCollector)
    if "automatic" in sys.argv:
        gc.enable()
    threads: set[int] = set()
    gc.callbacks.append(lambda _phase, _info: threads.add(threading.get_ident()))
    jobs = [Job(f"garbage {number}", make_garbage) for number in range(2)]
    counts = []
    for _ in range(ROUNDS):
        use(Path(sys.argv[1]))
        collector.collect()
        gc.collect()
        counts.append((len(QApplication.allWidgets()), sum(not isinstance(made, list) for made in gc.get_objects())))
    for job in jobs:
        job.cancel()
        with suppress(CancelledError):
            job.result()
    assert threads == {threading.get_ident()}, "garbage was collected in another thread"
    settled, last = counts[SETTLED], counts[-1]
    assert last[0] <= settled[0], f"widgets are left behind: {counts}"
    assert last[1] <= settled[1] + SPARE, f"objects are left behind: {counts}"
    print("collected in the window's thread only")  # noqa: T201  the test reads it


if __name__ == "__main__":
    main()
