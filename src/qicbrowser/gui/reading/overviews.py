"""Reads what the pages of the library, of reviews, tables and groups show, and shows it."""

from typing import TYPE_CHECKING

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.overviews import ReviewOverview
from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.services.importing.source_records import source_records
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.domain.analysis.outstanding import Audit

_MOST_LOOKED_AT = 1_000
"""Themes of a review in which is looked for what stands out."""


class Overviews:
    def __init__(self, library: Library, page: OverviewPage) -> None:
        self._library = library
        self.page = page
        self._shown = ""
        self._first_row = 0

    def show(self, key: str) -> bool:
        """Show the library or a branch of the tree; False where there is none. The rows in sight stay."""
        evidence = self._library.evidence
        if key == LIBRARY:
            from qicbrowser.services.importing.library_overview import library_overview  # when it is shown

            self._shown = key
            self.page.show_library(library_overview(self._library))
            return True
        tables = evidence.table_pages()
        if key != self._shown:
            self._shown, self._first_row = key, 0
        if review := next((each for each in evidence.reviews() if each.key == key), None):
            overview = ReviewOverview(review, evidence.library_rows().name_of(key), tables.summaries(key))
            self.page.show_review(overview, source_records(evidence, key), self._found(key), self._title_of)
            return True
        table = tables.page(key, self._first_row)
        if table:
            self.page.show_table(table)
        return table is not None

    def _found(self, review_key: str) -> "Audit | None":
        """What stands out in a review; None of a large one, where looking for it would take too long."""
        from qicbrowser.services.analyse.audit import of_branch  # when a review is shown

        places = self._library.analysis().places(review_key)
        return of_branch(self._library, review_key) if places and len(places) <= _MOST_LOOKED_AT else None

    def _title_of(self, theme_key: str) -> str:
        theme = self._library.evidence.theme(theme_key)
        return theme.title if theme else theme_key

    def show_rows(self, first: int) -> None:
        """Show the page of the table or group that a row is on, from 0, from its top."""
        self._first_row = first
        self.show(self._shown)
        self.page.verticalScrollBar().setValue(0)

    def show_place(self, place: int) -> None:
        """Show the rows of the theme in a place of the tree, in the table or group that is shown."""
        tables = self._library.evidence.table_pages()
        self.show_rows(tables.row_of(self._shown, place))
