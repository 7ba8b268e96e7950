"""The page that is shown for the library, a review, a source table or a group, in place of that of a theme."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from qicbrowser.domain.overviews import ReviewOverview, TablePage
from qicbrowser.gui.looks.sizes import PAGE_EDGE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.review_page import ReviewWriter
from qicbrowser.gui.reading.table_page import TableWriter
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.services.importing.source_records import SourceRecord

if TYPE_CHECKING:
    from qicbrowser.domain.analysis.outstanding import Audit
    from qicbrowser.services.importing.library_overview import LibraryOverview


class OverviewPage(PageView):
    reshaped = Signal()
    """The table fits into the page now, or no longer: it needs another layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "reading.md")
        self.theme_keys: tuple[str, ...] = ()
        """The themes whose rows are shown."""
        self._needed = 0.0
        """The width that the table needs, in pixels; where there is less, it is scrolled to the side."""
        self._was_fixed = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_at_right = self.isRightToLeft() and self.horizontalScrollBar().value() == 0
        super().resizeEvent(event)
        if is_at_right and self._was_fixed:  # Qt would keep what is at the left in its place, a turn later
            QTimer.singleShot(0, self, self._begin_at_the_first_column)
        if self.theme_keys and (self._needed > self._text_width()) != self._was_fixed:
            self.reshaped.emit()

    def show_library(self, overview: "LibraryOverview") -> None:
        from qicbrowser.gui.reading.library_page import LibraryWriter  # when it is shown

        self.setAccessibleName(self.tr("Library"))
        writer = self._start_narrow_page()
        LibraryWriter(writer, self._look).write(overview)
        self.finish(writer)

    def show_review(
        self,
        overview: ReviewOverview,
        sources: Sequence[SourceRecord],
        found: "Audit | None" = None,
        title_of: Callable[[str], str] = str,
    ) -> None:
        """`found` is what stands out, None where it was not looked for; `title_of` gives a theme's title by its key."""
        self.setAccessibleName(self.tr("Review"))
        writer = self._start_narrow_page()
        ReviewWriter(writer, self._look, overview).write(sources)
        if found:
            from qicbrowser.gui.reading.findings import FindingWriter  # when a review is shown

            FindingWriter(writer, self._look, title_of).write(found)
        self.finish(writer)

    def _start_narrow_page(self) -> PageWriter:
        """Begin a page without the rows of a table."""
        self._is_wide = False
        self.theme_keys = ()
        self._let_scroll_to_the_side(False)
        return self.start_page(PAGE_EDGE)

    def show_table(self, page: TablePage) -> None:
        self.setAccessibleName(self.tr("Group") if page.summary.groups else self.tr("Table"))
        self._is_wide = True
        self.theme_keys = tuple(dict.fromkeys(row.theme_key for row in page.rows))
        width = self._text_width()
        writer = self.start_page(PAGE_EDGE)
        self._needed = TableWriter(writer, self._look, page).write(width, self.fontMetrics().averageCharWidth())
        self._was_fixed = self._needed > width
        self._let_scroll_to_the_side(self._was_fixed)
        self.finish(writer)
        if self._was_fixed and self.isRightToLeft():
            self._begin_at_the_right(self._needed - width)

    def _begin_at_the_right(self, hidden: float) -> None:
        """Show the first column, with what is above it; `hidden` pixels of the rows are not in sight."""
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(round(self._needed) + 2 * PAGE_EDGE)
        beside = QTextBlockFormat()
        beside.setLeftMargin(hidden)
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                cursor.mergeBlockFormat(beside)
            block = block.next()
        self._begin_at_the_first_column()

    def _begin_at_the_first_column(self) -> None:
        """Where columns are reversed that is at the right; Qt begins at the left."""
        self.horizontalScrollBar().setValue(0)

    def _let_scroll_to_the_side(self, scrolls: bool) -> None:
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        policies = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policies.ScrollBarAsNeeded if scrolls else policies.ScrollBarAlwaysOff)

    def _text_width(self) -> int:
        """The width of the text."""
        return self.line_room - 2 * PAGE_EDGE
