"""The right side of the import window: a theme as it will read, the review's details, and the references."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.gui.imports.details_form import DetailsForm
from qicbrowser.gui.imports.listed_entries import ListedEntries
from qicbrowser.gui.imports.references_list import ReferencesList, cited
from qicbrowser.gui.imports.theme_preview import ThemePreview
from qicbrowser.gui.looks.icons import coloured_icon, icon
from qicbrowser.gui.looks.palettes import LIGHT, Look

if TYPE_CHECKING:
    from qicbrowser.services.importing.listed_citations import ReviewList

_THEME, _DETAILS, _REFERENCES = range(3)


class ResultPane(QTabWidget):
    reveal_wanted = Signal()
    """Something of it is to be seen now."""

    theme_wanted = Signal(int)
    """The next theme (1) or the one before (-1)."""

    def __init__(self) -> None:
        super().__init__()
        self.preview, self.details, self.references = ThemePreview(), DetailsForm(), ReferencesList()
        self.entries = ListedEntries()
        self.place = QLabel()
        self.place.setObjectName("muted")
        self.previous, self.next = QToolButton(), QToolButton()
        self._look = LIGHT
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.addTab(self._theme_pane(), self.tr("Theme as read"))
        self.addTab(self.details, self.tr("Review details"))
        self.addTab(self._references_pane(), self.tr("References"))
        for place in range(self.count()):
            self.setTabToolTip(place, self.tabText(place))
        for button, by, name in (
            (self.previous, -1, self.tr("Previous theme")),
            (self.next, 1, self.tr("Next theme")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=by: self.theme_wanted.emit(by))

    def show_look(self, look: Look) -> None:
        self._look = look
        self.preview.show_look(look)
        self.previous.setIcon(icon("up", look))
        self.next.setIcon(icon("down", look))

    def show_theme(self, reading: TableReading | None, place: int, where: str) -> None:
        """Show a theme as it is read; `where` names its review."""
        themes = len(reading.themes) if reading else 0
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < themes)
        if reading is None or place >= themes:
            self.place.clear()
            self.preview.show_nothing()
            return
        number, total = (self.locale().toString(each) for each in (place + 1, themes))
        self.place.setText(self.tr("Theme {number} of {total}, as it will read").format(number=number, total=total))
        self.preview.show_theme(reading, place, where)

    def show_references(self, reading: TableReading, listed: tuple[ListedReference, ...]) -> None:
        self.references.show_references(reading, listed)
        self.details.attach_box.show_references(reading, listed)
        count = self.locale().toString(len(cited(reading)))
        self.setTabText(_REFERENCES, self.tr("References {count}").format(count=count))

    def show_review_list(self, listed: "ReviewList | None") -> None:
        """Show the entries that can be attached to a review in the library."""
        self.entries.show_list(listed)

    def show_only_entries(self, *, only: bool) -> None:
        """Hide what there is to see of a table, for a file that has none."""
        for place in (_THEME, _DETAILS):
            self.setTabVisible(place, not only)
        self.references.setVisible(not only)
        if only:
            self.setTabText(_REFERENCES, self.tr("References"))

    def show_details_missing(self, *, missing: bool) -> None:
        """Mark the tab of the details where one of them is needed for an import."""
        self.setTabIcon(_DETAILS, coloured_icon("settle", self._look.problem) if missing else QIcon())

    def go_to_details(self) -> None:
        if not self.isTabVisible(_DETAILS):
            return
        self.reveal_wanted.emit()
        self.setCurrentIndex(_DETAILS)
        self.details.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_entries(self) -> None:
        self.reveal_wanted.emit()
        self.setCurrentIndex(_REFERENCES)
        self.entries.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _references_pane(self) -> QWidget:
        pane = QSplitter(Qt.Orientation.Vertical)
        pane.setChildrenCollapsible(False)
        pane.addWidget(self.entries)
        pane.addWidget(self.references)
        return pane

    def _theme_pane(self) -> QWidget:
        pane = QWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(18, 4, 8, 4)
        bar.addWidget(self.place, 1)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.preview, 1)
        return pane
