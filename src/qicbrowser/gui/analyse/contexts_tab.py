"""The contexts: all contextual factors of the library, what they enable and hinder, and the reader's labels of them."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.records import Span
from qicbrowser.gui.analyse.context_details import MOST_EFFECTS
from qicbrowser.gui.analyse.context_scope import ContextScope, within
from qicbrowser.gui.analyse.contexts_page import ContextsPage
from qicbrowser.gui.analyse.factor_listing import FactorListing
from qicbrowser.gui.analyse.factor_model import FACTOR_ROLE, FactorModel
from qicbrowser.gui.analyse.idle_work import IdleWork
from qicbrowser.gui.analyse.label_commands import LabelCommands
from qicbrowser.gui.analyse.label_picture import take_away_labels
from qicbrowser.gui.analyse.labelling import Labelling
from qicbrowser.gui.analyse.question import Question
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import contexts
from qicbrowser.services.analyse.cross_counting import CrossCounting, cross_table
from qicbrowser.services.analyse.effect_text import signs
from qicbrowser.store.library import Library

_MANY = 2_000
"""Factors from which on the list is painted first, and then they are counted by label and theme, a few at a time."""


class ContextsTab(Question):
    comparison_wanted = Signal(object)
    """The keys of themes that are to be compared, as a tuple."""

    def __init__(
        self,
        library: Library,
        session: Session,
        history: UndoHistory,
        navigator: Navigator,
        views: Views,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._views = views
        self._place = ""
        """The key of the part of the library whose factors are listed."""
        self._is_stale = True
        self._library_changed = True
        """Whether the factors are to be read too, not only the labels."""
        self._shown_theme = ""
        self._count = QTimer(self, singleShot=True, interval=0)
        self._counting = IdleWork(self)
        self._count.timeout.connect(lambda: self._counting.start(self._count_many()))
        self.model = FactorModel(self)
        self.scope = ContextScope(library, session, navigator)
        self.page = ContextsPage(self.model, self.scope)
        self.list = self.page.list
        self.labelling = Labelling(library, history, self.page)
        self.commands = LabelCommands(self.list, self.labelling)
        for part in (self.labelling, self.commands):
            part.message.connect(self.message)
        self.listing = FactorListing(self.page, self.model, self)
        self.take_away = TakeAway(library, session, lambda: None, self._table, lambda: "contexts", self.page)
        self.take_table = take_away_labels(library, session, self.page.table.table, self.page)
        for taking in (self.take_away, self.take_table):
            taking.message.connect(self.message)
            taking.saved.connect(self.saved)
        self.page.add_tools(*self.take_away.buttons)
        self.page.add_tools_of_table(*self.take_table.buttons)
        self._connect()

    @property
    def widget(self) -> ContextsPage:
        return self.page

    @property
    def stops(self) -> list[QWidget]:
        """What F6 goes to."""
        return [self.list, self.page.details, self.page.table]

    def show_look(self, look: Look) -> None:
        self.page.show_look(look)
        self._show_chosen()

    def refresh(self) -> None:
        """Read the labels again: at once where the tab is in sight, else when it comes into it."""
        self._is_stale = True
        self._go()

    def reload(self) -> None:
        """Read the factors again too."""
        self._library_changed = True
        self.refresh()

    def show_label(self, label_id: str) -> None:
        """Show the factors of a label, in the tab; where it is deleted, those that it had are without it."""
        self._views.tabs.go_to(Tab.CONTEXTS)
        self._go()
        self.listing.remove_restriction()
        self.page.show_all_by_label()
        index = self.model.group_index(label_id)
        if not index.isValid() and self._library.labels.get(label_id):
            self.scope.show_all()
            index = self.model.group_index(label_id)
        if index.isValid():
            self.list.go_to(index)

    def _connect(self) -> None:
        page, commands = self.page, self.list.commands
        self.listing.arranged.connect(self._show_listed)
        self.listing.chosen.connect(self._show_chosen)
        page.all_wanted.connect(self._show_all)
        self.scope.currentIndexChanged.connect(lambda _: self._go())
        page.label_button.clicked.connect(self.commands.give_label)
        page.details.link_followed.connect(self._follow)
        page.table.theme_wanted.connect(self._navigator.go_to_theme)
        page.table.label_wanted.connect(self.show_label)
        self.list.chosen.connect(self._show_chosen)
        self.list.doubleClicked.connect(lambda _: self._open_theme())
        self.model.dropped.connect(self.labelling.add)
        self._navigator.moved.connect(self._go)
        self._views.tabs.shown.connect(lambda _: self._go())
        commands.open.triggered.connect(self._open_theme)
        commands.filter.triggered.connect(self._go_to_filter)
        commands.table.triggered.connect(self.take_away.show_table)

    def _go(self) -> None:
        """Read what is new, and go to the factors of the theme in the tree."""
        if self._views.tabs.current is not Tab.CONTEXTS:
            return
        place = self.scope.key
        if self._is_stale or place != self._place:
            self._read(place)
        theme = self._navigator.here.theme
        if theme != self._shown_theme:
            self._shown_theme = theme
            index = self.model.first_of(frozenset({theme}))
            if index.isValid():
                self.list.go_to(index)

    def _read(self, place: str) -> None:
        """Read what is new; where that fails, it is still to be read."""
        of_library = self._library.analysis().factors() if self._library_changed else self.listing.of_library
        labels = self._library.labels.all()
        factors = within(of_library, place)
        self.listing.show(of_library, factors, labels)
        self._counting.start(iter(()))  # what was counted before is of other factors or labels
        if len(factors) > _MANY:
            self._count.start()
        else:
            self._count.stop()
            self.page.table.show_table(cross_table(factors, labels))
        self._library_changed = self._is_stale = False
        self._place = place

    def _count_many(self) -> Iterator[None]:
        counting = CrossCounting(self.listing.factors, self.listing.labels)
        yield from counting.steps()
        self.page.table.show_table(counting.table)

    def _go_to_filter(self) -> None:
        self.page.filter.setFocus()
        self.page.filter.selectAll()

    def _show_listed(self) -> None:
        """Say how many factors are listed, or why none is."""
        self.page.show_empty(self._why_empty(), can_show_all=bool(self.listing.of_library))
        self.page.summary.setText(self._summary())

    def _why_empty(self) -> str:
        if self.listing.listed:
            return ""
        if not self.listing.of_library:
            return self.tr("The reviews in your library state no contextual factors.")
        if not self.listing.factors:
            return self.tr("This part of the library states no contextual factors.")
        return self.tr("No contextual factor matches the filter.")

    def _summary(self) -> str:
        labelled, listed = {key for label in self.listing.labels for key in label.factors}, self.listing.listed
        count = sum(factor.key in labelled for factor in listed) if labelled else 0
        mine = self.tr("%n carry a label of yours", "contextual factors", count) if count else ""
        return " · ".join(filter(None, (words(signs(self.listing.counts)), mine)))

    def _show_chosen(self) -> None:
        """Show what is selected: some factors, or a whole group."""
        if self.listing.is_arranging:
            return
        details, group, factors = self.page.details, self.list.chosen_group, self.list.chosen_factors
        if factors:
            effects = contexts.effects(self._library, factors[:MOST_EFFECTS])
            details.show_factors(effects, [label for label in self.listing.labels if factors[0].key in label.factors])
        elif group and self.listing.listed:
            effects = contexts.effects(self._library, group.factors[:MOST_EFFECTS])
            details.show_group(self.model.group_name(group), group, effects)
        else:
            details.show_nothing()

    def _show_all(self) -> None:
        """List all factors of the library, with the keyboard in the list."""
        self.scope.show_all()
        self.listing.remove_restriction()
        self.page.show_all_by_label()
        self.page.setFocus()

    def _open_theme(self) -> None:
        factor = self.list.currentIndex().data(FACTOR_ROLE)
        if isinstance(factor, Factor):
            self._open_passage(factor.key)

    def _open_passage(self, key: str) -> None:
        """Open the theme of a factor at its words."""
        factor = next((each for each in self.listing.factors if each.key == key), None)
        if factor:
            self._navigator.go_to_theme(factor.theme.key)
            self._views.page.show_place(key, Span(0, 0))

    def _follow(self, kind: str, key: str) -> None:
        match kind:
            case "theme":
                self._navigator.go_to_theme(key)
            case "reference":
                self._navigator.go_to_reference(key)
            case "passage":
                self._open_passage(key)
            case "label":
                self.show_label(key)
            case "compare":
                if (group := self.list.chosen_group) and (themes := contexts.opposed_themes(group)):
                    self.comparison_wanted.emit(themes)
            case "edit-reason":
                label = next((each for each in self.listing.labels if each.id == key), None)
                if label:
                    self.labelling.ask_for_reason(label)

    def _table(self) -> AnswerTable:
        return contexts.rows(self.listing.listed, self.listing.labels, words)
