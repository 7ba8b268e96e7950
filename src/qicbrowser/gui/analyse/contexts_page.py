"""The tab of the contexts: filters above, the list at the left, what is chosen and the cross table at the right."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.analysis.factors import SignCounts
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse.context_details import ContextDetails
from qicbrowser.gui.analyse.empty_card import EmptyCard
from qicbrowser.gui.analyse.factor_list import FactorList
from qicbrowser.gui.analyse.factor_model import FactorModel
from qicbrowser.gui.analyse.label_table import LabelTable
from qicbrowser.gui.analyse.sign_counts import SIGN_CHARACTERS
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.gui.widgets.filter_line import FilterLine
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter
from qicbrowser.services.analyse.contexts import Grouping

_EDGE = 12
_WIDTHS = [400, 620]
"""Pixels of the list and of what is beside it at first; they share what there is in this proportion."""
_HEIGHTS = [420, 300]

_ALL = len(SIGN_CHARACTERS)
"""The id of the button for all signs."""


class ContextsPage(QWidget):
    filter_changed = Signal()
    """Another text is written in the filter."""

    arranged = Signal()
    """Another sign or grouping is chosen."""

    all_wanted = Signal()
    """All factors of the library are to be listed."""

    restriction_removed = Signal()
    """The list is to show all factors again, not only those of a cell of the table."""

    def __init__(self, model: FactorModel, scope: QWidget, parent: QWidget | None = None) -> None:
        """`scope` is where the reader chooses a part of the library."""
        super().__init__(parent)
        set_guide_page(self, "contexts.md")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.list = FactorList(model)
        self.details = ContextDetails()
        self.table = LabelTable()
        self.filter = FilterLine(self.tr("Filter contextual factors"), self.tr("Filter factors: hospitals, data…"))
        self.filter.setMinimumWidth(150)
        self._scope = scope
        self.grouping = self._groupings()
        self.signs = self._sign_buttons()
        self.label_button = QToolButton()
        self.label_button.setText(self.tr("Label…"))
        self.label_button.setIcon(line_icon("edit"))
        self.label_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.restriction = QToolButton()
        self.restriction.setIcon(line_icon("close"))
        self.restriction.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.restriction.setToolTip(self.tr("List all contextual factors again"))
        self.restriction.hide()
        self.summary = plain_label("", muted=True)
        self.empty = EmptyCard(self.tr("Contexts"), "", QPushButton(self.tr("Show all factors")))
        self.empty.hide()
        self._bar = QWidget()
        self.tools = FlowLayout(self._bar)
        self._lay_out()
        self._connect()

    @property
    def sign(self) -> Role | None:
        """The sign whose factors are listed; None for all signs."""
        checked = self.signs.checkedId()
        return None if checked == _ALL else tuple(SIGN_CHARACTERS)[checked]

    @property
    def chosen_grouping(self) -> Grouping:
        return Grouping(self.grouping.currentData())

    def add_tools(self, *buttons: QToolButton) -> None:
        for button in buttons:
            self.tools.addWidget(button)

    def add_tools_of_table(self, *buttons: QToolButton) -> None:
        """Add buttons beside the title of the table of labels and themes."""
        for button in buttons:
            self._head_of_table.addWidget(button)

    def show_look(self, look: Look) -> None:
        for part in (self.list, self.details, self.table):
            part.show_look(look)

    def show_counts(self, counts: SignCounts) -> None:
        """Show how many factors of each sign have the words of the filter; signs that there are not have no button."""
        names = (
            self.tr("%n enablers", "", counts.enablers),
            self.tr("%n barriers", "", counts.barriers),
            self.tr("%n both", "contextual factors that enable and hinder", counts.mixed),
            self.tr("%n unsigned", "contextual factors", counts.unsigned),
        )
        for place, (sign, count, name) in enumerate(zip(SIGN_CHARACTERS.values(), counts, names, strict=True)):
            button = self.signs.button(place)
            button.setText(isolated(f"{sign} {name}"))
            button.setVisible(bool(count) or place < 2 or button.isChecked())
        text = self.tr("All {count}").format(count=QLocale().toString(counts.factors))
        self.signs.button(_ALL).setText(text)

    def show_restriction(self, name: str) -> None:
        """Say that only the factors of a cell are listed; "" where all are."""
        self.restriction.setText(name)
        self.restriction.setVisible(bool(name))

    def show_empty(self, reason: str, *, can_show_all: bool) -> None:
        """Say why there is nothing in the list; "" where there is something."""
        self.empty.sentence.setText(reason)
        self.empty.action.setVisible(can_show_all)
        self.empty.setVisible(bool(reason))
        self.list.setVisible(not reason)

    def show_all_by_label(self) -> None:
        """Reset what is filtered and grouped."""
        self.filter.clear()
        self.signs.button(_ALL).setChecked(True)
        self.grouping.setCurrentIndex(self.grouping.findData(Grouping.LABEL))
        self.arranged.emit()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self.filter if self.list.isHidden() else self.list).setFocus(reason)

    def _groupings(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Group contextual factors"))
        for grouping, text in (
            (Grouping.LABEL, self.tr("By my labels")),
            (Grouping.THEME, self.tr("By theme")),
            (Grouping.SIGN, self.tr("By sign")),
            (Grouping.REVIEW, self.tr("By review")),
            (Grouping.NONE, self.tr("Not grouped")),
        ):
            box.addItem(text, grouping)
        return box

    def _sign_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for place in (_ALL, *range(_ALL)):
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(place == _ALL)
            group.addButton(button, place)
        return group

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self.filter_changed.emit())
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.filter.cleared.connect(self._clear_filters)
        self.grouping.activated.connect(lambda _: self.arranged.emit())
        self.signs.idClicked.connect(lambda _: self.arranged.emit())
        self.restriction.clicked.connect(self.restriction_removed)
        self.empty.action.clicked.connect(self.all_wanted)

    def _clear_filters(self) -> None:
        self.signs.button(_ALL).click()
        self.restriction_removed.emit()

    def _lay_out(self) -> None:
        for widget in (
            self.filter,
            self._scope,
            self.grouping,
            *self.signs.buttons(),
            self.restriction,
            self.label_button,
        ):
            self.tools.addWidget(widget)
        left, right = QWidget(), QSplitter(Qt.Orientation.Vertical)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.summary)
        self.summary.setContentsMargins(_EDGE, 0, _EDGE, 0)
        below = QWidget()
        cross = QVBoxLayout(below)
        cross.setContentsMargins(_EDGE, 4, 0, 0)
        title = QLabel(self.tr("Labels and themes"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._head_of_table = QHBoxLayout()
        self._head_of_table.addWidget(title, 1)
        cross.addLayout(self._head_of_table)
        cross.addWidget(self.table)
        for place, (part, height) in enumerate(zip((self.details, below), _HEIGHTS, strict=True)):
            right.addWidget(part)
            right.setStretchFactor(place, height)
            right.setCollapsible(place, False)
        right.setSizes(_HEIGHTS)
        self.split = PaneSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(right)
        for place, share in enumerate(_WIDTHS):
            self.split.setStretchFactor(place, share)
            self.split.setCollapsible(place, False)
        self.split.setSizes(_WIDTHS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.tools.setContentsMargins(_EDGE, 8, _EDGE, 8)
        whole.addWidget(self._bar)
        whole.addWidget(self.split, 1)
