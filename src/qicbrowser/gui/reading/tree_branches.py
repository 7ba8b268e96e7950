"""The branches of the theme tree: reviews, their source tables, groups of themes, and the parts of long ones."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.domain.listings import GroupBranch, TableBranch

translate = QCoreApplication.translate

_UNDIVIDED = 1000
"""The most themes that a table shows at once; a longer one is shown in parts."""

_PART = 200


class Branch:
    """A review, a source table, a group, or a part of one, which has no title: `themes` themes from a place on."""

    def __init__(self, number: int, parent: "Branch | None", row: int, text: str, tip: str, first: int) -> None:
        self.number = number
        self.parent = parent
        self.row = row
        self.text = text
        self.tip = tip
        self.first = first
        self.key = ""
        """That of a review, a table or a group; empty for the parts of one, and for what is in no group."""
        self.themes = 0
        self.children: list[Branch] = []
        """Empty where the themes themselves come next."""

    @property
    def depth(self) -> int:
        """How many branches there are from the top to this one."""
        return 1 + (self.parent.depth if self.parent else 0)

    @property
    def page(self) -> str:
        """The key of the review, table or group whose page is shown for it."""
        return self.key or (self.parent.page if self.parent else "")

    def range_text(self, template: str) -> str:
        """The numbers of a part's themes within their table, for the {first}, {last} and {all} of a text."""
        table = self.parent or self
        first = self.first - table.first
        numbers = {"first": first + 1, "last": first + self.themes, "all": table.themes}
        return template.format_map({name: QLocale().toString(number) for name, number in numbers.items()})


class Branches:
    """All of them, by their numbers; they are known from the source tables alone.

    `name_of` gives what a review is called, by its key.
    """

    def __init__(self, tables: Sequence[TableBranch], name_of: Callable[[str], str]) -> None:
        self.all: list[Branch] = []
        self.top: list[Branch] = []
        self.leaves: list[Branch] = []
        for review, of_review in groupby(tables, key=lambda table: table.table.review):
            top: Branch | None = None
            for table in of_review:
                top = top or self._new(None, name_of(review.key), review.title, table.first)
                top.key = review.key
                self._add(top, table)
        self._firsts = [leaf.first for leaf in self.leaves]
        self.depth = max((leaf.depth for leaf in self.leaves), default=0)
        """How many branches are above the deepest theme."""
        self._by_key = {branch.key: branch for branch in self.all if branch.key}

    def with_key(self, key: str) -> Branch | None:
        """The branch of a review, a table or a group."""
        return self._by_key.get(key)

    def leaf_at(self, place: int) -> Branch | None:
        """The branch that the theme in a place is in."""
        at = bisect_right(self._firsts, place) - 1
        inside = at >= 0 and place < self.leaves[at].first + self.leaves[at].themes
        return self.leaves[at] if inside else None

    def _add(self, review: Branch, table: TableBranch) -> None:
        label, title = table.table.label, table.table.title
        untitled = translate("ThemeModel", "Table {number}").format(number=label) if label else ""
        name = title or untitled or translate("TablePage", "A table without a title")
        tip = translate("ThemeModel", "Table {number}: {title}").format(number=label, title=title)
        branch = self._new(review, name, tip if label and title else name, table.first)
        branch.key = table.table.key
        within: dict[int | None, list[GroupBranch]] = {}
        for group in table.groups:
            within.setdefault(group.parent, []).append(group)
        self._divide(branch, table.themes, within, None)

    def _divide(
        self, branch: Branch, themes: int, within: Mapping[int | None, Sequence[GroupBranch]], group: int | None
    ) -> None:
        """Add the groups in a table or group, after a branch for the themes that are in none of them."""
        if group not in within:
            self._fill_in_parts(branch, themes)
            return
        if own := within[group][0].first - branch.first:
            names = translate("ThemeModel", "Without a group"), translate("ThemeModel", "Without a subgroup")
            name = names[group is not None]
            self._fill_in_parts(self._new(branch, name, name, branch.first), own)
        for inner in within[group]:
            below = self._new(branch, inner.title, inner.title, inner.first)
            below.key = inner.key
            self._divide(below, inner.themes, within, inner.position)

    def _fill_in_parts(self, branch: Branch, themes: int) -> None:
        if themes <= _UNDIVIDED:
            self._fill(branch, themes)
            return
        for start in range(0, themes, _PART):
            self._fill(self._new(branch, "", "", branch.first + start), min(_PART, themes - start))

    def _new(self, parent: Branch | None, text: str, tip: str, first: int) -> Branch:
        siblings = parent.children if parent else self.top
        branch = Branch(len(self.all), parent, len(siblings), text, tip, first)
        self.all.append(branch)
        siblings.append(branch)
        return branch

    def _fill(self, leaf: Branch, themes: int) -> None:
        self.leaves.append(leaf)
        branch: Branch | None = leaf
        while branch:
            branch.themes += themes
            branch = branch.parent
