"""Filters contextual factors in turns, so that the window answers while there are many."""

from collections.abc import Iterator, Sequence
from itertools import islice
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.records import Span
from qicbrowser.services.analyse.contexts import WordFilter

_SLICE = 0.02
"""Seconds of work, and then the window has its turn."""

_AT_A_TIME = 50
"""Factors that are compared from one look at the clock to the next."""


class FactorFilter(QObject):
    filtered = Signal(object)
    """The tuple of factors that have the words; sent at once where that takes a moment only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = WordFilter("")
        self._rest: Iterator[Factor] = iter(())
        self._found: list[Factor] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._turn.isActive()

    def run(self, factors: Sequence[Factor], text: str) -> None:
        """Begin to look for the words of a text; what was begun before ends without a result."""
        self._words = WordFilter(text)
        self._rest = iter(factors)
        self._found = []
        if self._words.has_words:
            self._go_on()
        else:
            self._turn.stop()
            self.filtered.emit(tuple(factors))

    def marks(self, factor: Factor) -> tuple[Span, ...]:
        """Where the words of the last run are in the text of a factor."""
        return self._words.marks(factor.text, factor.language)

    def _go_on(self) -> None:
        self._turn.stop()
        ending = monotonic() + _SLICE
        while some := tuple(islice(self._rest, _AT_A_TIME)):
            self._found += [factor for factor in some if self._words(factor.text, factor.language)]
            if monotonic() > ending:
                self._turn.start()
                return
        self.filtered.emit(tuple(self._found))
