"""The contextual factors of the chosen themes as rows under the titles of their themes, with the marks of sites."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from qicbrowser.domain.analysis.factors import Factor, FactorTheme
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark, Standing
from qicbrowser.domain.messages import Message
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import SIGN_NAMES, counts
from qicbrowser.services.analyse.effect_text import signs
from qicbrowser.services.analyse.site import MARK_NAMES, STANDING_NAMES, mark_name, site_name, standing_of

_Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Row of an index."""

MARK_ROLE = Qt.ItemDataRole.UserRole + 2
"""The SiteMark of a factor: at the site of the column where sites are side by side, else at the chosen one."""

MARKS = tuple(Mark)


class Row(NamedTuple):
    """A factor, or the heading of the theme of the factors below it."""

    theme: FactorTheme
    factor: Factor | None = None
    below: Sequence[Factor] = ()
    """Of a heading: the factors below it."""

    @property
    def summary(self) -> str:
        """Of a heading: how many factors there are of each sign, "1 enabler and 2 barriers"."""
        return words(Message("listed", texts=signs(counts(self.below)).values["signs"]))


class Rows(Sequence[Row]):
    """The rows of some factors, each made when it is asked for: there may be 60,000, of which 20 are in sight."""

    def __init__(self, factors: Iterable[Factor] = ()) -> None:
        self._rows: list[Row | Factor] = []
        self.headings: dict[str, int] = {}
        """The rows of the headings of themes, by their keys."""
        by_theme: dict[str, list[Factor]] = {}
        for theme, some in groupby(factors, attrgetter("theme")):  # they mostly follow one another
            by_theme.setdefault(theme.key, []).extend(some)
        for key, below in by_theme.items():
            self.headings[key] = len(self._rows)
            self._rows.append(Row(below[0].theme, None, below))
            self._rows += below

    @cached_property
    def of_factors(self) -> Mapping[str, int]:
        """The rows of factors, by their keys."""
        return {row.key: place for place, row in enumerate(self._rows) if isinstance(row, Factor)}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> "list[Row]": ...

    def __getitem__(self, place: int | slice) -> "Row | list[Row]":
        if isinstance(place, slice):
            return [self[each] for each in range(len(self))[place]]
        row = self._rows[place]
        return Row(row.theme, row) if isinstance(row, Factor) else row


class SiteModel(QAbstractTableModel):
    """A column with the factors, then one per mark; where several sites are shown, one per site instead."""

    mark_wanted = Signal(str, str, object)
    """The id of a site, the key of a factor, and the Mark to give it."""

    reason_written = Signal(str, str, str)
    """The id of a site, the key of a factor, and the reader's new reason."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self.sites: tuple[Site, ...] = ()
        """Several where sites are side by side; the first is the chosen one."""
        self._marks: dict[str, dict[str, SiteMark]] = {}
        self._drafts: dict[tuple[str, str], str] = {}
        """Reasons that could not be saved, by site and factor: the field shows them when it is opened again."""

    @property
    def is_side_by_side(self) -> bool:
        return len(self.sites) > 1

    def show(self, factors: Iterable[Factor], sites: Sequence[Site], marks: dict[str, dict[str, SiteMark]]) -> None:
        """List factors, with `marks` by site and factor."""
        self.beginResetModel()
        self.sites, self._marks = tuple(sites), marks
        self.rows = Rows(factors)
        self.endResetModel()

    def show_mark(self, site_id: str, factor_key: str, mark: SiteMark | None) -> None:
        """Show what the reader has changed of one factor."""
        marks = self._marks.get(site_id)
        if marks is None:
            return
        if mark:
            marks[factor_key] = mark
        else:
            marks.pop(factor_key, None)
        row = self.row_of(factor_key)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def drop_draft(self, site_id: str, factor_key: str) -> None:
        """Have the field show the saved reason again."""
        self._drafts.pop((site_id, factor_key), None)

    def drop_draft_at(self, row: int, column: int) -> None:
        site, factor = self.site_at(column), self.rows[row].factor if 0 <= row < len(self.rows) else None
        if site and factor:
            self.drop_draft(site.id, factor.key)

    def marks_of(self, site_id: str) -> Mapping[str, SiteMark]:
        """The marks of a site that is shown, by factor."""
        return self._marks.get(site_id, {})

    def row_of(self, factor_key: str) -> int:
        """The row of a factor; -1 where it is not listed."""
        return self.rows.of_factors.get(factor_key, -1)

    def heading_row(self, theme_key: str) -> int:
        """The row of the heading of a theme; -1 where it is not listed."""
        return self.rows.headings.get(theme_key, -1)

    def site_at(self, column: int) -> Site | None:
        """The site that a column is about."""
        if not self.sites:
            return None
        return self.sites[max(0, column - 1)] if self.is_side_by_side else self.sites[0]

    def mark_of(self, row: int, column: int = 0) -> SiteMark | None:
        site, factor = self.site_at(column), self.rows[row].factor
        return self._marks.get(site.id, {}).get(factor.key) if site and factor else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + (len(self.sites) if self.is_side_by_side else len(MARKS))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.rows[index.row()].factor:
            if index.column() and not self.is_side_by_side:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            if not index.column() or self.is_side_by_side:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if section == 0:
            return self.tr("Contextual factor")
        if self.is_side_by_side:
            return words(site_name(self.sites[section - 1]))
        return self._mark_heading(MARKS[section - 1])

    def _mark_heading(self, mark: Mark) -> str:
        return {
            Mark.PRESENT: self.tr("Present"),
            Mark.ABSENT: self.tr("Absent"),
            Mark.UNKNOWN: self.tr("Unknown"),
            Mark.NOT_RELEVANT: self.tr("Not relevant"),
        }[mark]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case _ if role == ROW_ROLE:
                return row
            case _ if role == MARK_ROLE:
                return self.mark_of(index.row(), column)
            case Qt.ItemDataRole.DisplayRole:
                return (row.factor.text if row.factor else row.theme.title) if column == 0 else None
            case Qt.ItemDataRole.EditRole:
                return self._reason_to_edit(row, index.row(), column)
            case Qt.ItemDataRole.CheckStateRole if column and row.factor and not self.is_side_by_side:
                return self._check_state(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, index.row(), column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, index.row(), column)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say what the reader wants: the table changes with the reader's file."""
        site, factor = self.site_at(index.column()), self.rows[index.row()].factor
        if site is None or factor is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() and not self.is_side_by_side:
            self.mark_wanted.emit(site.id, factor.key, MARKS[index.column() - 1])
            return True
        if role == Qt.ItemDataRole.EditRole:
            self._drafts[site.id, factor.key] = str(value)
            self.reason_written.emit(site.id, factor.key, str(value))
            return True
        return False

    def _reason_to_edit(self, row: Row, place: int, column: int) -> str:
        mark, site = self.mark_of(place, column), self.site_at(column)
        saved = mark.reason if mark else ""
        return self._drafts.get((site.id, row.factor.key), saved) if site and row.factor else saved

    def _check_state(self, row: int, column: int) -> Qt.CheckState:
        mark = self.mark_of(row)
        is_here = mark is not None and mark.mark is MARKS[column - 1]
        return Qt.CheckState.Checked if is_here else Qt.CheckState.Unchecked

    def _tip(self, row: Row, place: int, column: int) -> str:
        """What may be elided: the title of a theme; and of a mark what it means for planning."""
        if row.factor is None:
            return plain_tip(f"{row.theme.title}\n{row.summary}") if column == 0 else ""
        if column == 0:
            return ""
        if self.is_side_by_side:
            mark = self.mark_of(place, column)
            return plain_tip("\n".join(filter(None, (words(mark_name(mark)), mark.reason if mark else ""))))
        standing = standing_of(row.factor.sign, MARKS[column - 1])
        return plain_tip(f"{self._mark_heading(MARKS[column - 1])}: {words(STANDING_NAMES[standing])}")

    def _spoken(self, row: Row, place: int, column: int) -> str:
        """A row whole at its first cell, a mark as the choice it is, a site with its mark and reason."""
        if row.factor is None:
            return f"{row.theme.title}; {row.summary}" if column == 0 else ""
        mark = self.mark_of(place, column)
        if column and not self.is_side_by_side:
            return self._mark_heading(MARKS[column - 1])
        reason = self.tr("your reason: {reason}").format(reason=mark.reason) if mark and mark.reason else ""
        if column:
            name = words(site_name(self.sites[column - 1]))
            return "; ".join(filter(None, (f"{name}: {words(mark_name(mark))}", reason)))
        factor = f"{words(SIGN_NAMES[row.factor.sign])}: {row.factor.text}"
        if self.is_side_by_side:
            return factor
        said = self.tr("your mark: {mark}").format(mark=words(MARK_NAMES[mark.mark])) if mark else ""
        return "; ".join((factor, *filter(None, (said or words(STANDING_NAMES[Standing.NOT_MARKED]), reason))))
