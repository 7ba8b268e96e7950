"""The contexts: all contextual factors of the library, what they enable and hinder, and the reader's labels of them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Span
from qicbrowser.gui.analyse.context_details import MOST_EFFECTS
from qicbrowser.gui.analyse.context_scope import ContextScope, within
from qicbrowser.gui.analyse.contexts_page import ContextsPage
from qicbrowser.gui.analyse.factor_filter import FactorFilter
from qicbrowser.gui.analyse.factor_model import FACTOR_ROLE, FactorModel
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
from qicbrowser.services.analyse.effect_text import signs
from qicbrowser.services.analyse.labels import label_name
from qicbrowser.store.library import Library


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
        self._of_library: tuple[Factor, ...] = ()
        self._factors: tuple[Factor, ...] = ()
        """Those of the part of the library that is chosen."""
        self._place = ""
        """The key of that part."""
        self._labels: tuple[Label, ...] = ()
        self._with_words: tuple[Factor, ...] = ()
        """The factors that have the words of the filter, of any sign."""
        self._listed: tuple[Factor, ...] = ()
        self._only: frozenset[str] | None = None
        """The keys of the factors of a cell of the table, where only these are listed."""
        self._is_stale = True
        self._library_changed = True
        """Whether the factors are to be read too, not only the labels."""
        self._is_arranging = False
        self._shown_theme = ""
        self.model = FactorModel(self)
        self.scope = ContextScope(library, session, navigator)
        self.page = ContextsPage(self.model, self.scope)
        self.list = self.page.list
        self.labelling = Labelling(library, history, self.page)
        self.commands = LabelCommands(self.list, self.labelling)
        for part in (self.labelling, self.commands):
            part.message.connect(self.message)
        self.filter = FactorFilter(self)
        self.list.delegate.marks = self.filter.marks
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
        self._remove_restriction()
        self.page.show_all_by_label()
        index = self.model.group_index(label_id)
        if not index.isValid() and self._library.labels.get(label_id):
            self.scope.show_all()
            index = self.model.group_index(label_id)
        if index.isValid():
            self.list.go_to(index)

    def _connect(self) -> None:
        page, commands = self.page, self.list.commands
        self.filter.filtered.connect(self._show_filtered)
        page.filter_changed.connect(self._filter)
        page.arranged.connect(self._arrange)
        page.all_wanted.connect(self._show_all)
        self.scope.currentIndexChanged.connect(lambda _: self._go())
        page.restriction_removed.connect(self._remove_restriction)
        page.label_button.clicked.connect(self.commands.give_label)
        page.details.link_followed.connect(self._follow)
        page.table.opened.connect(self._list_cell)
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
            if self._library_changed:
                self._of_library = self._library.analysis().factors()
                self._library_changed = False
            self._labels = self._library.labels.all()
            self._is_stale = False
            self._place = place
            self._factors = within(self._of_library, place)
            self.page.table.show_table(contexts.cross_table(self._factors, self._labels))
            self._filter()
        theme = self._navigator.here.theme
        if theme != self._shown_theme:
            self._shown_theme = theme
            index = self.model.first_of(frozenset({theme}))
            if index.isValid():
                self.list.go_to(index)

    def _go_to_filter(self) -> None:
        self.page.filter.setFocus()
        self.page.filter.selectAll()

    def _filter(self) -> None:
        only = self._only
        some = self._factors if only is None else tuple(each for each in self._factors if each.key in only)
        self.filter.run(some, self.page.filter.text())

    def _show_filtered(self, factors: tuple[Factor, ...]) -> None:
        self._with_words = factors
        self.page.show_counts(contexts.counts(factors))
        self._arrange()

    def _arrange(self) -> None:
        """List the factors by the sign and grouping that are chosen; what was chosen in the list stays."""
        sign, grouping = self.page.sign, self.page.chosen_grouping
        listed = tuple(each for each in self._with_words if each.sign is sign) if sign else self._with_words
        chosen, group, self._listed = self.list.currentIndex().data(FACTOR_ROLE), self.list.chosen_group, listed
        keys = frozenset(factor.key for factor in self._of_library)
        groups = contexts.groups(listed, self._labels, grouping, keys)
        if len(listed) < len(self._of_library):
            groups = tuple(each for each in groups if each.factors)
        self._is_arranging = True
        self.model.show_groups(groups, grouping, contexts.label_names(self._labels, words))
        self.list.open_groups()
        self._is_arranging = False
        self.page.show_empty(self._why_empty(), can_show_all=bool(self._of_library))
        self.page.summary.setText(self._summary())
        self._choose_again(chosen, group.key if group else "")

    def _choose_again(self, factor: object, group_key: str) -> None:
        index = self.model.factor_index(factor.key, group_key) if isinstance(factor, Factor) else None
        if index is None or not index.isValid():
            index = self.model.group_index(group_key)
        if not index.isValid():
            index = self.model.index(0, 0)
        if index.isValid():
            self.list.go_to(index)
        self._show_chosen()

    def _why_empty(self) -> str:
        if self._listed:
            return ""
        if not self._of_library:
            return self.tr("The reviews in your library state no contextual factors.")
        if not self._factors:
            return self.tr("This part of the library states no contextual factors.")
        return self.tr("No contextual factor matches the filter.")

    def _summary(self) -> str:
        labelled = {key for label in self._labels for key in label.factors}
        count = sum(factor.key in labelled for factor in self._listed)
        mine = self.tr("%n carry a label of yours", "contextual factors", count) if count else ""
        return " · ".join(filter(None, (words(signs(contexts.counts(self._listed))), mine)))

    def _show_chosen(self) -> None:
        """Show what is selected: some factors, or a whole group."""
        if self._is_arranging:
            return
        details, group, factors = self.page.details, self.list.chosen_group, self.list.chosen_factors
        if factors:
            effects = contexts.effects(self._library, factors[:MOST_EFFECTS])
            details.show_factors(effects, [label for label in self._labels if factors[0].key in label.factors])
        elif group and self._listed:
            effects = contexts.effects(self._library, group.factors[:MOST_EFFECTS])
            details.show_group(self.model.group_name(group), group, effects)
        else:
            details.show_nothing()

    def _list_cell(self, label_id: str | None, theme_key: str | None) -> None:
        """List only the factors of a cell of the table."""
        labelled = {key for label in self._labels for key in label.factors}
        label = next((each for each in self._labels if each.id == label_id), None)
        self._only = frozenset(
            factor.key
            for factor in self._factors
            if (theme_key is None or factor.theme.key == theme_key)
            and (label_id is None or (factor.key in label.factors if label else factor.key not in labelled))
        )
        theme = next((each.theme.title for each in self._factors if each.theme.key == theme_key), "")
        without = words(Message("without-label")) if label_id == "" else ""
        name = " · ".join(filter(None, (words(label_name(label.name)) if label else without, theme)))
        if not name:
            self._remove_restriction()
            return
        self.page.show_restriction(name)
        self._filter()
        if label_id is not None and (index := self.model.group_index(label_id)).isValid():
            self.list.go_to(index)

    def _show_all(self) -> None:
        """List all factors of the library, with the keyboard in the list."""
        self.scope.show_all()
        self._remove_restriction()
        self.page.show_all_by_label()
        self.page.setFocus()

    def _remove_restriction(self) -> None:
        self.page.show_restriction("")
        if self._only is not None:
            self._only = None
            self._filter()

    def _open_theme(self) -> None:
        factor = self.list.currentIndex().data(FACTOR_ROLE)
        if isinstance(factor, Factor):
            self._open_passage(factor.key)

    def _open_passage(self, key: str) -> None:
        """Open the theme of a factor at its words."""
        factor = next((each for each in self._factors if each.key == key), None)
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
                label = next((each for each in self._labels if each.id == key), None)
                if label:
                    self.labelling.ask_for_reason(label)

    def _table(self) -> AnswerTable:
        return contexts.rows(self._listed, self._labels, words)
