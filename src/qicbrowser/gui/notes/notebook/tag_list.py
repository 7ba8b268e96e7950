"""The list of tags in use: filters the notes by tag, and renames or removes tags on all notes."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFont
from PySide6.QtWidgets import QMenu, QWidget

from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.shell.list_actions import TagListActions
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.narrowing_tree import NarrowingTree
from qicbrowser.gui.widgets.tables import stretch_column

_Index = QModelIndex | QPersistentModelIndex

TAG_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    TAG = 0
    COUNT = 1


class TagModel(QAbstractTableModel):
    renamed = Signal(str, str)
    """A tag and its new name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[tuple[str, int], ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._look = LIGHT

    def show_tags(self, tags: Mapping[str, int], chosen: Sequence[str]) -> bool:
        """List these tags; False, without a reset, where only their counts differ."""
        moved = [tag for tag, _ in self._tags] != list(tags)
        if moved:
            self.beginResetModel()
        self._tags = tuple(tags.items())
        self._chosen = frozenset(tag.casefold() for tag in chosen)
        if moved:
            self.endResetModel()
        else:
            self._all_changed()
        return moved

    def show_look(self, look: Look) -> None:
        self._look = look
        self._all_changed()

    @property
    def longest_count(self) -> str:
        return max((_number(count) for _, count in self._tags), key=len, default="")

    def index_of(self, tag: str) -> QModelIndex:
        """The index of a tag, whatever its case; an invalid one where it is not listed."""
        rows = (row for row, (other, _) in enumerate(self._tags) if other.casefold() == tag.casefold())
        return self.index(next(rows, -1), Column.TAG)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._tags)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        editable = index.isValid() and index.column() == Column.TAG
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("Tags") if section == Column.TAG else ""
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if section == Column.COUNT:
                return self.tr("Notes with the tag")
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tag, count = self._tags[index.row()]
        chosen = tag.casefold() in self._chosen
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == Column.TAG:
                return f"✓ {tag}" if chosen else tag
            case Qt.ItemDataRole.DisplayRole:
                return _number(count)
            case Qt.ItemDataRole.EditRole:
                return tag if index.column() == Column.TAG else count
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == Column.COUNT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if index.column() == Column.COUNT:
                return QColor(self._look.muted)
            case Qt.ItemDataRole.FontRole if chosen:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{tag}\n\n{self._what_to_do()}")
        return tag if role == TAG_ROLE else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Emit `renamed`; the model shows the new name when it is given the tags again."""
        tag, name = index.data(TAG_ROLE), " ".join(str(value).split())
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.TAG and tag and name and name != tag:
            self.renamed.emit(tag, name)
            return True
        return False

    def _what_to_do(self) -> str:
        return "\n".join(
            (
                self.tr("Click or Enter: only notes with this tag"),
                self.tr("Ctrl+click or Ctrl+Enter: also with this tag"),
                self.tr("F2: rename everywhere; Delete: remove everywhere"),
            )
        )

    def _all_changed(self) -> None:
        if self._tags:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._tags) - 1, len(Column) - 1))


class TagList(NarrowingTree):
    tags_chosen = Signal(object)
    """A tuple of tags: only notes with all of them are to be listed."""

    passages_wanted = Signal(str)
    """A tag whose passages are to be read one after the other."""

    renamed = Signal(str, str)
    removed = Signal(str)
    add_requested = Signal(str)
    """A tag to add to the selected notes; with the next signal, to remove from them."""

    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(TAG_ROLE, parent)
        self.setAccessibleName(self.tr("Tags in use"))
        self._tags = TagModel(self)
        self._tags.renamed.connect(self._rename)
        self._chosen: tuple[str, ...] = ()
        self.commands = TagListActions(self)
        self._connect()
        self.setModel(self._tags)
        self.setHeaderHidden(False)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header().setHighlightSections(False)
        self.setRootIsDecorated(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        stretch_column(self.header(), Column.TAG)

    def show_tags(self, tags: Mapping[str, int], chosen: Sequence[str]) -> None:
        """List tags with the scroll position and the current tag as they are; chosen ones are marked."""
        here, row = self.currentIndex().data(TAG_ROLE), self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self._chosen = tuple(chosen)
        if self._tags.show_tags(tags, chosen):
            index = self._tags.index_of(here) if here else QModelIndex()
            if here and not index.isValid():
                index = self._tags.index(min(row, self._tags.rowCount() - 1), Column.TAG)
            self.setCurrentIndex(index)
            self.verticalScrollBar().setValue(scrolled)
        self.fit()

    def show_look(self, look: Look) -> None:
        self._tags.show_look(look)
        self.fit()

    def fit(self) -> None:
        """Fit the columns to another font or style."""
        self.make_room(Column.COUNT, self._tags.longest_count)

    def context_menu_on(self, index: QModelIndex) -> QMenu:
        """The commands for a tag."""
        self.setCurrentIndex(index)
        table = self.commands
        return table.menu((table.only, table.also, table.read), (table.add, table.remove), (table.rename, table.delete))

    def clicked_with(self, name: str, keys: Qt.KeyboardModifier) -> None:
        self._choose(name, more=bool(keys & Qt.KeyboardModifier.ControlModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.isValid():
            pop_up(self.context_menu_on(index.siblingAtColumn(Column.TAG)), at)

    def _connect(self) -> None:
        """Let each command act on the current tag."""
        uses: dict[QAction, Callable[[str], object]] = {
            self.commands.only: self._choose,
            self.commands.also: partial(self._choose, more=True),
            self.commands.read: self.passages_wanted.emit,
            self.commands.add: self.add_requested.emit,
            self.commands.remove: self.remove_requested.emit,
            self.commands.rename: lambda _: self.edit(self.currentIndex().siblingAtColumn(Column.TAG)),
            self.commands.delete: self.removed.emit,
        }

        def act(use: Callable[[str], object]) -> None:
            tag = self.currentIndex().data(TAG_ROLE)
            if tag:
                use(tag)

        for action, use in uses.items():
            action.triggered.connect(partial(act, use))

    def _choose(self, tag: str, *, more: bool = False) -> None:
        """Filter by this tag, with `more` also by the chosen ones; a chosen tag is removed from the filter."""
        others = tuple(other for other in self._chosen if other.casefold() != tag.casefold())
        there = len(others) < len(self._chosen)
        if more:
            self.tags_chosen.emit(others if there else (*others, tag))
        else:
            self.tags_chosen.emit(() if there and not others else (tag,))

    def _rename(self, old: str, new: str) -> None:
        """Take the keyboard from the editor first: it would go elsewhere with the row that is edited."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renamed.emit(old, new)


def _number(count: int) -> str:
    return QLocale().toString(count)
