"""The part of the library whose factors are listed: all of it, or the review or table of the place in the tree."""

from enum import StrEnum

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.keys import LIBRARY, review_of, table_of_group
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.store.library import Library


class Scope(StrEnum):
    LIBRARY = "library"
    REVIEW = "review"
    TABLE = "table"


class ContextScope(ElidingComboBox):
    def __init__(self, library: Library, session: Session, navigator: Navigator) -> None:
        super().__init__()
        self._library = library
        self._session = session
        self._navigator = navigator
        self.setAccessibleName(self.tr("Which part of the library"))
        self.addItem(self.tr("Whole library"), Scope.LIBRARY)
        self.addItem(self.tr("This review"), Scope.REVIEW)
        self.addItem(self.tr("This table"), Scope.TABLE)
        self.setCurrentIndex(max(0, self.findData(session.contexts_scope)))
        self.currentIndexChanged.connect(lambda _: self._remember())

    @property
    def key(self) -> str:
        """The key of the review or table around the place in the tree; "" for the whole library."""
        here, scope = self._navigator.here, Scope(self.currentData())
        theme = self._library.evidence.theme(here.theme) if scope is not Scope.LIBRARY else None
        place = theme.table.key if theme else table_of_group(here.branch) or here.branch
        if scope is Scope.LIBRARY or place == LIBRARY:
            return ""
        return review_of(place) if scope is Scope.REVIEW else place

    def show_all(self) -> None:
        self.setCurrentIndex(0)

    def _remember(self) -> None:
        self._session.contexts_scope = self.currentData()


def within(factors: tuple[Factor, ...], key: str) -> tuple[Factor, ...]:
    """The factors of a review or table; all of them for ""."""
    if not key:
        return factors
    return tuple(factor for factor in factors if key in (factor.theme.table.key, factor.theme.table.review.key))
