"""The entries of a project as a table: what each is, mine and theirs, and a box for those that can be imported."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qicbrowser.domain.records import Citation, Colour, Note, Setting
from qicbrowser.gui.looks.palettes import plain_tip, usual_name
from qicbrowser.gui.widgets.version_table import VersionTable
from qicbrowser.services.changes import UserData
from qicbrowser.services.project.entries import Entry, Kind, Standing, words_of
from qicbrowser.services.project.plan import ProjectPlan

_Index = QModelIndex | QPersistentModelIndex

_SHOWN = 300
"""Characters of an entry in a cell."""


class Column(IntEnum):
    KIND = 0
    ON = 1
    MINE = 2
    THEIRS = 3
    FROM = 4
    STANDING = 5


class EntryModel(QAbstractTableModel):
    ticks_changed = Signal()

    def __init__(self, plan: ProjectPlan, title_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`title_of` gives the title of a theme or reference by its key."""
        super().__init__(parent)
        self.entries = plan.entries
        self._author = plan.author
        self._title_of = title_of
        self._has_reviews = bool(plan.reviews)
        self._titles = {review.key: review.details.title for review in plan.reviews}
        self._ticked = {place for place, entry in enumerate(self.entries) if entry.standing is Standing.NEW}

    @property
    def chosen(self) -> tuple[Entry, ...]:
        """The entries that are ticked and can be imported."""
        places = range(len(self.entries))
        return tuple(self.entries[place] for place in places if place in self._ticked and self.can_be_ticked(place))

    def can_be_ticked(self, place: int) -> bool:
        entry = self.entries[place]
        return bool(entry.changes) and (self._has_reviews or not entry.needs_review)

    def is_ticked(self, place: int) -> bool:
        return place in self._ticked

    def tick(self, places: Sequence[int], *, ticked: bool) -> None:
        """Tick entries, or take their ticks away; nothing for those without a box."""
        able = {place for place in places if self.can_be_ticked(place)}
        self._ticked = self._ticked | able if ticked else self._ticked - able
        self._show_anew()

    def include_reviews(self, *, included: bool) -> None:
        """Let entries on the reviews in the project be imported, or not."""
        self._has_reviews = included
        self._show_anew()

    def of_standing(self, standing: Standing) -> list[int]:
        """The places of the entries of a standing."""
        return [place for place, entry in enumerate(self.entries) if entry.standing is standing]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            names = self.tr("Kind"), self.tr("On"), self.tr("Mine"), self.tr("Theirs"), self.tr("From")
            return (*names, self.tr("State"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(self.text(place, Column(index.column()))[:_SHOWN].split())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.text(place, Column(index.column())))
            case Qt.ItemDataRole.CheckStateRole if index.column() == Column.KIND and self.can_be_ticked(place):
                return Qt.CheckState.Checked if place in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.KIND and self.can_be_ticked(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def text(self, place: int, column: Column) -> str:
        entry = self.entries[place]
        match column:
            case Column.KIND:
                return self._kind(entry.kind)
            case Column.ON:
                if isinstance(entry.theirs, Setting):
                    return usual_name(Colour(entry.theirs.name.rpartition(" ")[2]))
                return self._titles.get(entry.needs_review) or self._title_of(entry.record_key)
            case Column.MINE:
                return self._version(entry, entry.mine)
            case Column.THEIRS:
                return self._version(entry, entry.theirs)
            case Column.FROM:
                return self._source(entry)
            case Column.STANDING:
                return self._standing(entry)

    def _version(self, entry: Entry, version: UserData | None) -> str:
        """What one of the two versions says; with its colour where both say the same."""
        says = words_of(version)
        same = entry.standing is Standing.DIFFERENT and words_of(entry.mine) == words_of(entry.theirs)
        if same and isinstance(version, Note):
            return self.tr("{note} ({colour})").format(note=says, colour=usual_name(version.colour))
        return says

    def _source(self, entry: Entry) -> str:
        match entry.theirs:
            case Note():
                return entry.theirs.creator or self.tr("Me")
            case Citation():
                return entry.theirs.source
        return self._author

    def _kind(self, kind: Kind) -> str:
        return {
            Kind.NOTE: self.tr("Note"),
            Kind.HIGHLIGHT: self.tr("Highlight"),
            Kind.STAR: self.tr("Star"),
            Kind.CITATION: self.tr("Citation"),
            Kind.SEARCH: self.tr("Saved search"),
            Kind.COLOUR: self.tr("Name of a colour"),
            Kind.LABEL: self.tr("Label"),
            Kind.SCENARIO: self.tr("Scenario"),
            Kind.SITE: self.tr("Site"),
            Kind.MARK: self.tr("Mark of a factor"),
        }[kind]

    def _standing(self, entry: Entry) -> str:
        if entry.needs_review and not self._has_reviews:
            return self.tr("Needs its review")
        if entry.standing is Standing.DIFFERENT and isinstance(entry.theirs, Note) and isinstance(entry.mine, Note):
            if entry.theirs.changed > entry.mine.changed:
                return self.tr("Differs; theirs is newer")
            return self.tr("Differs; mine is newer")
        return {
            Standing.NEW: self.tr("New"),
            Standing.DIFFERENT: self.tr("Differs from mine"),
            Standing.DELETED: self.tr("I deleted mine"),
            Standing.SAME: self.tr("Already here"),
        }[entry.standing]

    def _show_anew(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, len(Column) - 1))
        self.ticks_changed.emit()


class EntryTable(VersionTable):
    """Space ticks the selected entries; *Mine* is hidden where nothing of the reader's is concerned."""

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(model, (Column.MINE, Column.THEIRS), parent)
        self._model = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setCurrentIndex(model.index(0, 0))
        self.setColumnHidden(Column.MINE, not any(entry.mine for entry in model.entries))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        places = [index.row() for index in self.selectionModel().selectedRows()]
        self._model.tick(places, ticked=not all(map(self._model.is_ticked, filter(self._model.can_be_ticked, places))))
