"""The tab of the map: what is asked, in which order, the map itself, and studies by stream and grade."""

from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.outstanding import Audit
from qicbrowser.gui.analyse.map_legend import MapLegend
from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.analyse.map_view import MapView
from qicbrowser.gui.analyse.streams_page import StreamsPage
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import SUBTITLE
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.analyse.evidence_map import StudyOrder, ThemeOrder, summary

_EDGE = 16
_LINES_BELOW = 10
"""Lines of text in sight below a small map; in a low window the page scrolls to them."""

_SMALL = 12
"""Themes of a map that leaves room for something below it."""


class MapQuestion(IntEnum):
    """What the tab shows of the table."""

    STUDIES = 0
    STREAMS = 1
    WHAT_IF = 2


class MapPage(QWidget):
    order_changed = Signal()
    question_changed = Signal()

    def __init__(self, model: MapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "map.md")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._is_empty = False
        self._unwritten: tuple[EvidenceMap, Audit | None] | None = None
        """What the page of streams is to show when it is next in sight."""
        self.view = MapView(model)
        self.streams = StreamsPage()
        self.below = StreamsPage()
        """The same below a small map, which leaves room for it."""
        self.legend = MapLegend()
        self.study_order = self._orders(
            self.tr("Order of studies"),
            (
                (StudyOrder.NUMBER, self.tr("Studies by number")),
                (StudyOrder.THEMES, self.tr("Studies by themes")),
                (StudyOrder.GRADE, self.tr("Studies by grade")),
            ),
        )
        self.theme_order = self._orders(
            self.tr("Order of themes"),
            (
                (ThemeOrder.PRINTED, self.tr("Themes as printed")),
                (ThemeOrder.STUDIES, self.tr("Themes by number of studies")),
                (ThemeOrder.TITLE, self.tr("Themes by title")),
            ),
        )
        self.title = QLabel(self.tr("Which study stands behind which theme"), wordWrap=True)
        self._fit()
        self.place = plain_label("", muted=True)
        self.place.setWordWrap(True)
        self.empty = plain_label("", muted=True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.only_found = QCheckBox(self.tr("Only themes found"))
        """Shown while a search has found something."""
        self.only_found.hide()
        self.only_found.toggled.connect(lambda _: self.order_changed.emit())
        self._questions = self._question_buttons()
        self._bar = QWidget()
        self.tools = FlowLayout(self._bar)
        self._lay_out()

    @property
    def question(self) -> MapQuestion:
        return MapQuestion(self._questions.checkedId())

    def ask(self, question: MapQuestion) -> None:
        self._questions.button(question).click()

    @property
    def orders(self) -> tuple[StudyOrder, ThemeOrder]:
        """The orders that are chosen; Qt gives back what a box holds as plain text."""
        return StudyOrder(self.study_order.currentData()), ThemeOrder(self.theme_order.currentData())

    def show_next_order(self) -> None:
        """Put the studies in the next order of those that there are."""
        box = self.study_order
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())
        self.order_changed.emit()

    def add_what_if(self, page: QWidget) -> None:
        """Give the view of What if its page, when it is first asked for."""
        self._answer.addWidget(page)

    def add_table_choice(self, choice: QWidget) -> None:
        """Put the choice of the table behind the line that names the place."""
        self._place_line.addWidget(choice)

    def add_tools(self, *buttons: QToolButton) -> None:
        """Put buttons behind the choices of the order."""
        for button in buttons:
            self.tools.addWidget(button)

    def show_look(self, look: Look) -> None:
        self.view.show_look(look)
        self.legend.show_look(look)
        self.streams.show_look(look)
        self.below.show_look(look)

    def show_map(self, shown: EvidenceMap | None, place: str, why_empty: str) -> None:
        """Show the map of a `place` in words, or why there is none."""
        self.place.setText(f"{place} · {words(summary(shown))}" if shown and place else place)
        self.empty.setText(why_empty)
        self._stack.setCurrentWidget(self.empty if why_empty else self._answer)
        self._is_empty = bool(why_empty)
        self._unwritten = (shown, None) if shown and not why_empty else None
        self._show_question()
        if shown and not why_empty:
            self.legend.show_map(shown)
            self.below.setVisible(len(shown.themes) <= _SMALL)
            if len(shown.themes) <= _SMALL:
                self.below.show_map(shown)

    def show_findings(self, shown: EvidenceMap, found: Audit) -> None:
        """Show below the studies by stream what stands out in the map."""
        self._unwritten = shown, found
        self._write_streams()
        if not self.below.isHidden():
            self.below.show_map(shown, found)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        answer = self.view if self.question is MapQuestion.STUDIES else self._answer.currentWidget()
        if answer:
            answer.setFocus(reason)
            self._area.ensureWidgetVisible(answer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Size the title and what is below the map for the font."""
        self.below.setMinimumHeight(_LINES_BELOW * self.fontMetrics().height())
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(self.font().pointSizeF() * SUBTITLE)
        self.title.setFont(font)

    def _orders(self, name: str, orders: "tuple[tuple[StudyOrder | ThemeOrder, str], ...]") -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for order, text in orders:
            box.addItem(text, order)
        box.activated.connect(lambda _: self.order_changed.emit())
        return box

    def _question_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        names = {
            MapQuestion.STUDIES: self.tr("Studies"),
            MapQuestion.STREAMS: self.tr("Streams"),
            MapQuestion.WHAT_IF: self.tr("What if"),
        }
        for question, name in names.items():
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(question is MapQuestion.STUDIES)
            group.addButton(button, question)
        group.idClicked.connect(self._change_question)
        return group

    def _lay_out(self) -> None:
        for button in self._questions.buttons():
            self.tools.addWidget(button)
        self.tools.addWidget(self.study_order)
        self.tools.addWidget(self.theme_order)
        self.tools.addWidget(self.only_found)
        self._answer = QStackedWidget()
        studies = QWidget()
        column = QVBoxLayout(studies)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.below, 1)
        column.addStretch()
        column.setStretchFactor(self.view, 2)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._answer.addWidget(studies)
        self._answer.addWidget(self.streams)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._answer)
        self._stack.addWidget(self.empty)
        head = QVBoxLayout()
        head.setContentsMargins(_EDGE, 8, _EDGE, 8)
        head.setSpacing(6)
        head.addWidget(self._bar)
        head.addWidget(self.title)
        self._place_line = QHBoxLayout()
        self._place_line.addWidget(self.place, 1)
        head.addLayout(self._place_line)
        head.addWidget(self.legend)
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = _scrolled(content)
        whole.addWidget(self._area)

    def _change_question(self) -> None:
        self.question_changed.emit()
        self._show_question()
        self.setFocus()

    def _show_question(self) -> None:
        question = self.question
        self._answer.setCurrentIndex(question)
        self.study_order.setVisible(not self._is_empty and question is MapQuestion.STUDIES)
        self.theme_order.setVisible(not self._is_empty)
        self.legend.setVisible(not self._is_empty and question is MapQuestion.STUDIES)
        titles = {
            MapQuestion.STUDIES: self.tr("Which study stands behind which theme"),
            MapQuestion.STREAMS: self.tr("How many studies of each stream and grade"),
            MapQuestion.WHAT_IF: self.tr("What is left of each theme if some studies did not count"),
        }
        self.title.setText(titles[question])
        self._write_streams()

    def _write_streams(self) -> None:
        """Write the page of streams where it is in sight: of many themes that takes a moment."""
        if self._unwritten and self.question is MapQuestion.STREAMS:
            self.streams.show_map(*self._unwritten)
            self._unwritten = None


def _scrolled(content: QWidget) -> QScrollArea:
    """All of the page, where it is higher than its pane: large text in a small window."""
    content.setBackgroundRole(QPalette.ColorRole.Base)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area
