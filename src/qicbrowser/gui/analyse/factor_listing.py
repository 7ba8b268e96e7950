"""Which factors the contexts list: those with the words, of the sign and in the cell that are chosen, in groups."""

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.analysis.factors import Factor, SignCounts
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.gui.analyse.contexts_page import ContextsPage
from qicbrowser.gui.analyse.factor_cell import FactorCell
from qicbrowser.gui.analyse.factor_filter import FactorFilter
from qicbrowser.gui.analyse.factor_model import FACTOR_ROLE, FactorModel
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse import contexts


class FactorListing(QObject):
    arranged = Signal()
    """Other factors are listed."""

    chosen = Signal()
    """What is chosen of them may be another, or is to be shown otherwise."""

    def __init__(self, page: ContextsPage, model: FactorModel, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._list = page.list
        self._model = model
        self.of_library: tuple[Factor, ...] = ()
        self._known: frozenset[str] = frozenset()
        """The keys of all factors of the library."""
        self.factors: tuple[Factor, ...] = ()
        """Those of the part of the library that is chosen."""
        self.labels: tuple[Label, ...] = ()
        self._with_words: tuple[Factor, ...] = ()
        """The factors that have the words of the filter, of any sign."""
        self._counts = SignCounts()
        """Of those by sign."""
        self.listed: tuple[Factor, ...] = ()
        self._cell: FactorCell | None = None
        self.is_arranging = False
        """Whether what the list has as chosen is on the way to something else."""
        self._filter = FactorFilter(self)
        self._list.delegate.marks = self._filter.marks
        self._filter.filtered.connect(self._show_filtered)
        page.filter_changed.connect(self.filter)
        page.arranged.connect(self._arrange)
        page.restriction_removed.connect(self.remove_restriction)
        page.table.opened.connect(self._list_cell)

    def show(self, of_library: tuple[Factor, ...], factors: tuple[Factor, ...], labels: tuple[Label, ...]) -> None:
        """List what is wanted of some factors of the library; a cell that is no longer there restricts nothing."""
        if of_library is not self.of_library:
            self._known = frozenset(factor.key for factor in of_library)
        self.of_library, self.factors, self.labels = of_library, factors, labels
        if self._cell:
            self._name_cell(self._cell)
        self.filter()

    @property
    def counts(self) -> SignCounts:
        """How many of each sign are listed."""
        return contexts.counts(self.listed) if self._page.sign else self._counts

    def filter(self) -> None:
        some = self._cell.within(self.factors, self.labels) if self._cell else self.factors
        self._filter.run(some, self._page.filter.text())

    def remove_restriction(self) -> None:
        """List all factors again, not only those of a cell of the table."""
        if self._cell:
            self._cell = None
            self._page.show_restriction("")
            self.filter()

    def _list_cell(self, label_id: str | None, theme_key: str | None) -> None:
        """List only the factors of a cell of the table."""
        self._name_cell(FactorCell(label_id, theme_key))
        self.filter()
        if self._cell and label_id is not None and (index := self._model.group_index(label_id)).isValid():
            self._list.go_to(index)

    def _name_cell(self, cell: FactorCell) -> None:
        name = cell.name(self.factors, self.labels)
        self._cell = cell if name else None
        self._page.show_restriction(name)

    def _show_filtered(self, factors: tuple[Factor, ...]) -> None:
        self._with_words, self._counts = factors, contexts.counts(factors)
        self._page.show_counts(self._counts)
        self._arrange()

    def _arrange(self) -> None:
        """List the factors by the sign and grouping that are chosen; what was chosen in the list stays."""
        sign, grouping = self._page.sign, self._page.chosen_grouping
        listed = tuple(each for each in self._with_words if each.sign is sign) if sign else self._with_words
        chosen, group = self._list.currentIndex().data(FACTOR_ROLE), self._list.chosen_group
        self.listed = listed
        groups = contexts.groups(listed, self.labels, grouping, self._known)
        if len(listed) < len(self.of_library):
            groups = tuple(each for each in groups if each.factors)
        self.is_arranging = True
        self._model.show_groups(groups, grouping, contexts.label_names(self.labels, words))
        self._list.open_groups()
        self.arranged.emit()
        self._choose_again(chosen, group.key if group else "")
        self.is_arranging = False
        self.chosen.emit()

    def _choose_again(self, factor: object, group_key: str) -> None:
        index = self._model.factor_index(factor.key, group_key) if isinstance(factor, Factor) else None
        if index is None or not index.isValid():
            index = self._model.group_index(group_key)
        if not index.isValid():
            index = self._model.index(0, 0)
        if index.isValid():
            self._list.go_to(index)
