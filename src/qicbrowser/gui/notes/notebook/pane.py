"""The notebook's widgets: categories, filters, buttons, the table of notes and the list of tags."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.tags import tags_of
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.notes.notebook.author_filter import AuthorFilter
from qicbrowser.gui.notes.notebook.category_bar import CategoryBar
from qicbrowser.gui.notes.notebook.filter_row import FilterRow
from qicbrowser.gui.notes.notebook.note_actions import ACTIONS, NoteAction
from qicbrowser.gui.notes.notebook.table import NoteTable
from qicbrowser.gui.notes.notebook.tag_entry_line import TagEntryLine
from qicbrowser.gui.notes.notebook.tag_list import TagList
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.compact_buttons import fit_texts
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.store.user.note_lists import NoteList

if TYPE_CHECKING:
    from qicbrowser.gui.notes.notebook.passages_page import PassagesPage

_BUTTONS = (
    *(NoteAction.RESTORE, NoteAction.GO, NoteAction.REATTACH, NoteAction.ACCEPT),
    *(NoteAction.EDIT, NoteAction.TAG, NoteAction.DELETE, NoteAction.PURGE),
)
_WIDTHS = [530, 130]

_LEAST_BESIDE_TAGS = "n" * 50
"""As many letters have room in a pane that shows the list of tags; the line of the filter finds tags in any."""

_LEAST_LINES = 12
"""Lines of text in whose height the buttons have room above the list; keys and its menu do the same."""


class NotebookPane(QWidget):
    filter_changed = Signal()
    """Other notes are to be listed: see `wanted` and `only_this_theme`."""

    tags_entered = Signal(object)
    """A tuple of tags to add to the selected notes."""

    purge_all_requested = Signal()
    more_wanted = Signal()
    """More passages are to be read one after the other."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self._chosen_tags: tuple[str, ...] = ()
        self._look = LIGHT
        self.table = NoteTable()
        self.table.selection_moved.connect(self._update_actions)
        self.table.action_triggered.connect(self._enter_tags)
        self.tags = TagList()
        self.tags.tags_chosen.connect(self._choose_tags)
        self.tags.passages_wanted.connect(self._read_tag)
        self._filters = FilterRow()
        self._filters.changed.connect(self.filter_changed)
        self._filters.cleared.connect(self.clear_filter)
        self.filter = self._filters.line
        self.filter.left.connect(self._enter_table)
        self.authors = AuthorFilter()
        self.authors.chosen.connect(self.filter_changed)
        self.categories = CategoryBar(self.authors)
        self._read = self.categories.read
        self.categories.category_chosen.connect(self.filter_changed)
        self._views = QStackedLayout()
        self.passages: LazyWidget[PassagesPage] = LazyWidget(self, self._build_passages, self._views.addWidget)
        self._buttons = {action: QToolButton() for action in _BUTTONS}
        self._purge_all = QToolButton()
        self._button_row = QWidget()
        self.tag_entry = TagEntryLine()
        self.tag_entry.entered.connect(self._finish_tags)
        self.tag_entry.cancelled.connect(self._close_tag_entry)
        self._lay_out()
        self._update_actions()

    @property
    def stops(self) -> list[QWidget]:
        """The widgets that F6 goes through, in order."""
        page = self.passages.existing
        return [self.filter, self.table, *([page] if page else []), self.tags]

    @property
    def reads_passages(self) -> bool:
        """Whether the passages are shown one after the other, instead of the list."""
        return self._read.isChecked()

    def show_passages(self, *, shown: bool) -> None:
        """Show the passages one after the other, or the list."""
        self._read.setChecked(shown)
        view = self.passages.get() if shown else self.table
        self._views.setCurrentWidget(view)
        self._fit_buttons()
        self.filter_changed.emit()
        view.setFocus()

    @property
    def note_filter(self) -> NoteFilter:
        """Which notes are to be listed, whatever they are on."""
        words, creator = self.filter.text(), self.authors.creator
        return NoteFilter(self.categories.category, words, self._chosen_tags, self._filters.colours, creator=creator)

    @property
    def only_this_theme(self) -> bool:
        """Whether only notes on the current theme are to be listed."""
        return self._filters.only_this_theme

    def show_unfiltered(self) -> None:
        """Reset all filters, without a signal."""
        self._filters.clear()
        self._chosen_tags = ()
        self.authors.clear()

    def replace_chosen_tag(self, old: str, new: str) -> None:
        """Filter by a renamed tag under its new name; by none where `new` is "" because the tag was removed."""
        chosen = self._chosen_tags
        if old.casefold() in (tag.casefold() for tag in chosen):
            replaced = (new if tag.casefold() == old.casefold() else tag for tag in chosen)
            self._choose_tags(tuple(filter(None, replaced)))

    def show_notes(
        self,
        notes: NoteList,
        counts: Mapping[NoteCategory, int],
        tags: Mapping[str, int],
        authors: Mapping[str, int],
        *,
        from_top: bool = False,
    ) -> None:
        """List notes; scrolled `from_top`, or with the scroll position and the selection as they are.

        `tags` and `authors` are those of the category, each with its number of notes.
        """
        wanted = self.note_filter
        self.categories.show_counts(counts)
        in_use = {tag.casefold() for tag in tags}
        unused = {tag: 0 for tag in wanted.tags if tag.casefold() not in in_use}
        self.tags.show_tags({**tags, **unused}, wanted.tags)
        self.tag_entry.field.show_tags(tuple(tags))
        self.authors.show_authors(authors)
        self.table.show_authors(shown=any(authors))
        self._filters.show_filtered(filtered=self._filtered)
        self.table.show_placeholder(self._placeholder(wanted.category))
        self.table.show_notes(notes, wanted.category, from_top=from_top)
        if not self.tag_entry.isHidden() and not self.table.selected:
            self._close_tag_entry()  # there is nothing left to put tags on
        self._purge_all.setEnabled(counts[NoteCategory.DELETED] > 0)
        self._fit_buttons()

    def show_look(self, look: Look) -> None:
        self._filters.show_look(look)
        self.table.show_look(look)
        self.tags.show_look(look)
        self._look = look
        self._fit_buttons()  # the text may have another size
        if page := self.passages.existing:
            page.show_look(look)
            self.filter_changed.emit()

    def clear_filter(self) -> None:
        """List all notes of the category."""
        self.show_unfiltered()
        self.filter_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the list, or to the passages; with a focus proxy, Tab would pass by all above these."""
        super().focusInEvent(event)
        (self._views.currentWidget() or self.table).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tags.setVisible(self.width() >= self.fontMetrics().horizontalAdvance(_LEAST_BESIDE_TAGS))
        self._fit_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    def _fit_buttons(self) -> None:
        has_room = self.height() >= _LEAST_LINES * self.fontMetrics().lineSpacing()
        self._button_row.setVisible(has_room and not self.reads_passages)
        self.categories.fit_buttons()
        self._filters.fit_buttons()
        fit_texts((*self._buttons.values(), self._purge_all), self.width() - 16)

    @property
    def _filtered(self) -> bool:
        return self.only_this_theme or self.note_filter != NoteFilter(self.note_filter.category)

    def _placeholder(self, category: NoteCategory) -> str:
        if self._filtered:
            return self.tr("No notes match. “Show all” clears the filter.")
        return {
            NoteCategory.NOTES: self.tr(
                "No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate > Note "
                "on the selected words."
            ),
            NoteCategory.UNPLACED: self.tr("All notes are in place."),
            NoteCategory.DELETED: self.tr(
                "No deleted notes. Notes that you delete stay here until you delete them permanently."
            ),
        }[category]

    def _build_passages(self) -> "PassagesPage":
        from qicbrowser.gui.notes.notebook.passages_page import PassagesPage  # with the first reading

        page = PassagesPage()
        page.show_look(self._look)
        return page

    def _choose_tags(self, tags: tuple[str, ...]) -> None:
        self._chosen_tags = tags
        self.filter_changed.emit()

    def _read_tag(self, tag: str) -> None:
        self._chosen_tags = (tag,)
        self.show_passages(shown=True)

    def _enter_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.table.count:
            self.table.select_row(0)

    def _enter_tags(self, action: NoteAction) -> None:
        if action is NoteAction.TAG and self.table.selected:
            self.tag_entry.open()

    def _finish_tags(self, line: str) -> None:
        self._close_tag_entry()
        if tags := tags_of(line):
            self.tags_entered.emit(tags)

    def _close_tag_entry(self) -> None:
        self.tag_entry.hide()
        self.table.setFocus()

    def _update_actions(self) -> None:
        """Show the actions of the category, enabled for the selected notes, and how many notes these are."""
        category = self.note_filter.category
        for action, button in self._buttons.items():
            command = self.table.action(action)
            button.setText(command.text())
            button.setIcon(self.table.commands.icon(command))
            show_tip(button, command.toolTip())
            visible = action in ACTIONS[category] and (
                action is not NoteAction.GO or category is not NoteCategory.UNPLACED
            )
            button.setVisible(visible)
            button.setEnabled(self.table.is_enabled(action))
        self._purge_all.setVisible(category is NoteCategory.DELETED)
        selected = len(self.table.selected)
        selected_text = self.tr("%n selected", "", selected) if selected > 1 else ""
        listed_text = self.tr("%n listed", "", self.table.count) if self._filtered else ""
        self.categories.counts.setText(" · ".join(filter(None, (selected_text, listed_text))))

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        listed = QWidget()
        listed.setLayout(self._views)
        self._views.addWidget(self.table)
        splitter.addWidget(listed)
        splitter.addWidget(self.tags)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._read.clicked.connect(lambda checked: self.show_passages(shown=checked))
        column.addWidget(self.categories)
        column.addWidget(self._filters)
        column.addWidget(self._filled_button_row())
        column.addWidget(self.tag_entry)
        column.addWidget(splitter, 1)

    def _filled_button_row(self) -> QWidget:
        row = FlowLayout(self._button_row, spacing=2)
        row.setContentsMargins(8, 3, 8, 3)
        for action, button in self._buttons.items():
            button.clicked.connect(partial(self.table.action_triggered.emit, action))
            row.addWidget(button)
        self._purge_all.setText(self.tr("Delete all permanently"))
        self._purge_all.setIcon(line_icon("delete"))
        show_tip(self._purge_all, self.tr("Delete all permanently"))
        self._purge_all.clicked.connect(self.purge_all_requested)
        row.addWidget(self._purge_all)
        return self._button_row
