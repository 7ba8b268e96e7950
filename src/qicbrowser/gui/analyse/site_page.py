"""The tab of the sites: which site, how much is marked, the table, or what to do where there is no site yet."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.analysis.sites import Site, Standing
from qicbrowser.gui.analyse.empty_card import EmptyCard
from qicbrowser.gui.analyse.icon_button import icon_button
from qicbrowser.gui.analyse.site_model import SiteModel
from qicbrowser.gui.analyse.site_view import SiteView
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.analyse.site import STANDING_NAMES, site_name

_EDGE = 16
_WIDEST_COMBO = 260


class Show(Enum):
    """Which factors are listed: all, or those of one standing."""

    ALL = None
    NOT_MARKED = Standing.NOT_MARKED
    TO_PLAN_FOR = Standing.TO_PLAN_FOR
    TO_BUILD = Standing.TO_BUILD
    TO_FIND_OUT = Standing.TO_FIND_OUT
    IN_PLACE = Standing.IN_PLACE


class SitePage(QWidget):
    site_chosen = Signal(str)
    """The id of a site."""

    filter_changed = Signal()
    beside_changed = Signal()
    """Other sites are to be beside the chosen one."""

    def __init__(self, model: SiteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "sites.md")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.view = SiteView(model)
        self.sites = self._combo(self.tr("Site"))
        self.sites.activated.connect(lambda _: self.site_chosen.emit(self.sites.currentData()))
        self.filter = self._combo(self.tr("Which factors are listed"))
        for show in Show:
            name = words(STANDING_NAMES[show.value]) if show.value else self.tr("All factors")
            self.filter.addItem(self.tr("Show: {factors}").format(factors=name), show)
        self.filter.activated.connect(lambda _: self.filter_changed.emit())
        self.new_site = QPushButton(line_icon("plus"), self.tr("New site"))
        self.first_site = QPushButton(line_icon("plus"), self.tr("New site"))
        self.more = self._menu_button(self.tr("Rename or delete the site"), "settings")
        self.beside = self._menu_button(self.tr("Sites side by side"), "compare")
        self.beside_menu = QMenu(self.beside)
        self.beside.setMenu(self.beside_menu)
        self.place = plain_label("", muted=True)
        judgement = self.tr(
            "Your judgement of your site. The words of factors are the review's; marks and reasons are yours."
        )
        self.judgement = plain_label(judgement, muted=True)
        self.empty = plain_label("", muted=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QWidget()
        self.tools = FlowLayout(self._bar)
        self._lay_out()

    @property
    def shown(self) -> Show:
        return Show(self.filter.currentData())

    @property
    def beside_ids(self) -> list[str]:
        """The ids of the sites that are ticked to be beside the chosen one."""
        return [str(action.data()) for action in self.beside_menu.actions() if action.isChecked()]

    def add_tools(self, *buttons: QWidget) -> None:
        for button in buttons:
            self.tools.addWidget(button)

    def show_look(self, look: Look) -> None:
        self.view.show_look(look)

    def show_sites(self, sites: Sequence[Site], chosen: Site | None) -> None:
        """Offer these sites; without any, say what a site is for."""
        with QSignalBlocker(self.sites):
            self.sites.clear()
            for site in sites:
                self.sites.addItem(words(site_name(site)), site.id)
            self.sites.setCurrentIndex(sites.index(chosen) if chosen else -1)
        ticked = self.beside_ids
        self.beside_menu.clear()
        for site in sites:
            if site != chosen:
                action = self.beside_menu.addAction(words(site_name(site)).replace("&", "&&"))
                action.setCheckable(True)
                action.setData(site.id)
                action.setChecked(site.id in ticked)
                action.toggled.connect(lambda _: self.beside_changed.emit())
        self.beside.setEnabled(len(sites) > 1)

    def show_table(self, place: str, why_empty: str, *, has_site: bool) -> None:
        """Show the table of a site with what stands above it, or why there is none."""
        self.place.setText(place)
        self.empty.setText(why_empty)
        if not has_site:
            self._stack.setCurrentWidget(self._card)
        else:
            self._stack.setCurrentWidget(self.empty if why_empty else self.view)
        for part in (*self._of_site, *self._tool_buttons()):
            part.setVisible(has_site)

    def show_all(self) -> None:
        """List all factors again."""
        self.filter.setCurrentIndex(0)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        current = self._stack.currentWidget()
        (self.first_site if current is self._card else self.view if current is self.view else self.sites).setFocus(
            reason
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.view.fit()

    def _tool_buttons(self) -> list[QWidget]:
        widgets = (self.tools.itemAt(place) for place in range(self.tools.count()))
        return [widget for item in widgets if item and (widget := item.widget())]

    def _combo(self, name: str) -> ElidingComboBox:
        box = ElidingComboBox()
        box.setAccessibleName(name)
        box.setMaximumWidth(_WIDEST_COMBO)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(ElidingComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _menu_button(self, tip: str, icon: str) -> QToolButton:
        button = icon_button(icon, tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _lay_out(self) -> None:
        for widget in (self.sites, self.new_site, self.more, self.filter, self.beside):
            self.tools.addWidget(widget)
        self._of_site = (self.place, self.judgement)
        self._stack = QStackedWidget()
        text = self.tr("Name a place you plan for. Then say of each factor whether it is there.")
        self._card = EmptyCard(self.tr("My site"), text, self.first_site)
        for page in (self.view, self.empty, self._card):
            self._stack.addWidget(page)
        head = QVBoxLayout()
        head.setContentsMargins(_EDGE, 8, _EDGE, 8)
        head.setSpacing(6)
        head.addWidget(self._bar)
        head.addWidget(self.judgement)
        head.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
