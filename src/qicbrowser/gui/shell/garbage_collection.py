"""Garbage collection in the window's thread, and in no other.

Python collects in whichever thread makes one object too many. Where that is not the window's, collecting a Qt object
takes Qt's locks there while the window waits for the interpreter's: the program deadlocks or crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000

_YOUNG = 2000
"""Objects that were created and not freed, after which the youngest generation is collected: some milliseconds."""

_QUIET = 200
"""Fewer objects than that since the last check: the program is idle."""

_PAUSE = 5
"""Checks in a row at which it was idle, after which all are looked through: with 20,000 records, that takes 150 ms."""

_LATEST = 60
"""Collections of young objects after which all are looked through, pause or not."""


class GarbageCollector(QObject):
    """Turns automatic collection off for good; collects young objects often, and all of them in a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._young_collections = 0
        self._created = self._quiet_checks = 0
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the generation that is due."""
        created = gc.get_count()[0]
        self._quiet_checks = self._quiet_checks + 1 if created - self._created < _QUIET else 0
        if self._young_collections >= _LATEST or (self._quiet_checks >= _PAUSE and self._young_collections):
            gc.collect()
            self._young_collections = 0
        elif created > _YOUNG:
            gc.collect(0)
            self._young_collections += 1
        self._created = gc.get_count()[0]
