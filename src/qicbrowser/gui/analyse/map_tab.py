"""The map: which study stands behind which theme of the table that is chosen in the tree."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.outstanding import Audit
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.analyse.map_page import MapPage, MapQuestion
from qicbrowser.gui.analyse.map_picture import map_picture
from qicbrowser.gui.analyse.map_side import MapSide
from qicbrowser.gui.analyse.pictures import Drawable
from qicbrowser.gui.analyse.question import Question
from qicbrowser.gui.analyse.source_lines import source_lines, table_name
from qicbrowser.gui.analyse.table_choice import TableChoice
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_card import brief_citation
from qicbrowser.gui.reading.views import Tab, Tabs
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import audit, evidence_map, streams
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.analyse.what_if import WhatIf


_MOST_LOOKED_AT = 1_000
"""Themes of a map in which is looked for what stands out: it takes a moment each time a table is shown."""


class MapTab(Question):
    def __init__(
        self,
        library: Library,
        session: Session,
        navigator: Navigator,
        tabs: Tabs,
        history: UndoHistory,
        found: Callable[[], Collection[str]],
        parent: QObject,
    ) -> None:
        """`found` gives the keys of the themes that the search has found; none where nothing is searched for."""
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._tabs = tabs
        self._found_themes = found
        self._whole: EvidenceMap | None = None
        self._is_stale = True
        self._is_arranging = False
        self._found: Audit | None = None
        self._find = QTimer(self, singleShot=True, interval=0)
        self._find.timeout.connect(self._show_findings)
        self.model = MapModel()
        self.page = MapPage(self.model)
        self.side = MapSide()
        self.side_pane = QStackedWidget()
        self.side_pane.addWidget(self.side)
        self.side_pane.setWindowTitle(self.tr("Chosen"))
        self._look: Look = LIGHT
        self.what_if = LazyFeature(self, lambda: self._build_what_if(history))
        self.view = self.page.view
        self.take_away = TakeAway(library, session, self._drawable, self._table, self._file_name, self.page)
        self.take_away.message.connect(self.message)
        self.take_away.saved.connect(self.saved)
        self.page.add_tools(*self.take_away.buttons)
        self._tables = TableChoice(library, navigator)
        self.page.add_table_choice(self._tables)
        self.page.order_changed.connect(self._arrange)
        self.page.question_changed.connect(self._show_question)
        self.view.selectionModel().currentChanged.connect(self._show_chosen)
        self.view.opened.connect(lambda index: self._open_theme(index.row()))
        self.view.theme_wanted.connect(self._open_theme)
        self.view.zoomed.connect(lambda larger: self.view.show_dense(not larger))
        self.view.order_wanted.connect(self._show_next_order)
        self.view.table_wanted.connect(self.take_away.show_table)
        self.view.card = self._card
        for page in (self.side, self.page.streams, self.page.below):
            page.link_followed.connect(self._follow)
        navigator.moved.connect(self._go)
        tabs.shown.connect(lambda _: self._go())

    @property
    def widget(self) -> MapPage:
        return self.page

    def ask_what_if(self, scenario: Scenario | None = None) -> None:
        """Show What if, and there a scenario."""
        self._tabs.go_to(Tab.MAP)
        if scenario and scenario.table_key != (self._whole.table.key if self._whole else ""):
            self._navigator.go_to_branch(scenario.table_key)
        self.page.ask(MapQuestion.WHAT_IF)
        if scenario:
            self.what_if.get().show_scenario(scenario.id)

    def show_look(self, look: Look) -> None:
        self._look = look
        if what_if := self.what_if.existing:
            what_if.show_look(look)
        self.page.show_look(look)
        self.side.show_look(look)
        self._show_chosen()

    def refresh(self) -> None:
        """Show the citations and scenarios of the reader's file; the map itself has nothing of it."""
        self._found = None
        if self._is_stale or self._tabs.current is not Tab.MAP:
            self.reload()
            return
        self._is_stale = True  # until all of it was read
        self._find.start()
        self._show_chosen()
        if what_if := self.what_if.existing:
            what_if.refresh()
        self._is_stale = False

    def reload(self) -> None:
        """Read the map again: at once where it is in sight, else when it comes into it."""
        self._is_stale = True
        self._go()

    def show_found(self) -> None:
        """Show only what the search has found, where the reader wants that: the search has found other themes."""
        if self._tabs.current is not Tab.MAP:
            return
        found = bool(self._found_themes())
        self.page.only_found.setVisible(found)
        if self.page.only_found.isChecked():
            self._arrange()

    def _go(self) -> None:
        """Show the table around the place in the tree, with the row of its theme chosen."""
        if self._tabs.current is not Tab.MAP:
            return
        key = self._tables.place
        if self._is_stale or key != (self._whole.key if self._whole else None):
            self._whole = self._library.analysis().evidence_map(key) if key else None
            self._is_stale = True  # until all of it was read
            self._found = None
            self._tables.show_table(self._whole.table if self._whole else None)
            self._arrange()
            self._is_stale = False
        elif self.page.only_found.isHidden() == bool(self._found_themes()):
            self.show_found()
        if self._found is None:
            self._find.start()
        if what_if := self.what_if.existing:
            what_if.show_theme(self._navigator.here.theme)
        row = self.model.row_of(self._navigator.here.theme)
        if row >= 0 and row != self.view.currentIndex().row():
            column = max(0, self.view.currentIndex().column())
            self.view.setCurrentIndex(self.model.index(row, column))

    def _arrange(self) -> None:
        """Show the map in the orders that are chosen; the chosen cell stays."""
        shown = self._whole
        theme, study = self._chosen_keys()
        self.page.only_found.setVisible(bool(self._found_themes()))
        if shown and self.page.only_found.isChecked() and (found := set(self._found_themes())):
            shown = evidence_map.narrowed(shown, themes=found)
        if shown:
            shown = evidence_map.ordered(shown, *self.page.orders)
        reason = evidence_map.why_empty(shown) if shown else None
        self.model.show_map(shown)
        self.page.show_map(shown, table_name(shown) if shown else "", words(reason) if reason else "")
        if what_if := self.what_if.existing:
            what_if.show_map(shown)
        self._find.start()
        row, column = self.model.row_of(theme), self.model.column_of(study)
        if self.model.rowCount() and self.model.columnCount():
            self._is_arranging = True  # what is chosen then is shown once, below
            self.view.setCurrentIndex(self.model.index(max(0, row), max(0, column)))
            self._is_arranging = False
        self._show_chosen()

    def _show_next_order(self) -> None:
        self.page.show_next_order()
        self.message.emit(self.page.study_order.currentText())
        announce(self.view, self.page.study_order.currentText())

    def _build_what_if(self, history: UndoHistory) -> "WhatIf":
        from qicbrowser.gui.analyse.what_if import WhatIf

        what_if = WhatIf(self._library, history, self)
        self.page.add_what_if(what_if.page)
        self.side_pane.addWidget(what_if.side)
        what_if.message.connect(self.message)
        what_if.page.view.opened.connect(self._open_theme)
        what_if.page.view.table_wanted.connect(self.take_away.show_table)
        what_if.show_look(self._look)
        what_if.show_map(self.model.shown)
        what_if.show_theme(self._navigator.here.theme)
        return what_if

    def _show_question(self) -> None:
        """Put beside the question what belongs to it."""
        is_what_if = self.page.question is MapQuestion.WHAT_IF
        self.side_pane.setCurrentWidget(self.what_if.get().side if is_what_if else self.side)
        self.side_pane.setWindowTitle(self.tr("What counts") if is_what_if else self.tr("Chosen"))

    def _show_findings(self) -> None:
        """Look for what stands out after the map was painted; of a very large one only the command does."""
        shown = self.model.shown
        if shown is None or len(shown.themes) > _MOST_LOOKED_AT or not shown.references:
            return
        self._found = self._found or audit.of_branch(self._library, shown.key)
        if self._found:
            self.page.show_findings(shown, self._found)

    def _chosen_keys(self) -> tuple[str, str]:
        current, shown = self.view.currentIndex(), self.model.shown
        if shown is None or not current.isValid():
            return self._navigator.here.theme, self._navigator.here.reference
        return shown.themes[current.row()].key, shown.references[current.column()].key

    def _show_chosen(self) -> None:
        if self._is_arranging:
            return
        current, shown = self.view.currentIndex(), self.model.shown
        theme = self._library.evidence.theme(shown.themes[current.row()].key) if shown and current.isValid() else None
        if shown is None or theme is None:
            self.side.show_nothing()
            return
        reference = shown.references[current.column()]
        elsewhere = [
            (each.key, each.title)
            for each in shown.themes
            if reference.place in shown.cited[each.place] and each.key != theme.key
        ]
        study = self._library.evidence.reference(reference.key)
        citation = brief_citation(self._library, study) if study else ""
        places = self.model.places(current)
        self.side.show_cell(shown, theme, reference, places, citation, elsewhere)
        if self.view.hasFocus():
            self.message.emit(self.model.spoken(current))

    def _card(self, index: QModelIndex) -> str:
        """What is shown of a cell under the pointer; nothing of an empty one."""
        shown = self.model.shown
        if shown is None or not index.isValid() or not shown.at(index.row(), index.column()):
            return ""
        reference = self._library.evidence.reference(shown.references[index.column()].key)
        citation = brief_citation(self._library, reference) if reference else ""
        return f"{self.model.spoken(index)}\n{citation}"

    def _open_theme(self, row: int) -> None:
        if self.model.shown:
            self._navigator.go_to_theme(self.model.shown.themes[row].key)

    def _follow(self, kind: str, key: str) -> None:
        if kind == "theme":
            self._navigator.go_to_theme(key)
        elif kind == "reference":
            self._open_theme(self.view.currentIndex().row())
            self._navigator.go_to_reference(key)

    def _table(self) -> AnswerTable:
        shown = self.model.shown
        if shown is None:
            return AnswerTable((), ())
        match self.page.question:
            case MapQuestion.STUDIES:
                return evidence_map.rows(shown)
            case MapQuestion.STREAMS:
                return streams.rows(shown)
        return self.what_if.get().table()

    def _file_name(self) -> str:
        return ("map", "streams", "what-if")[self.page.question]

    def _drawable(self) -> Drawable | None:
        shown = self.model.shown
        if shown is None or not shown.references or self.page.question is MapQuestion.STREAMS:
            return None
        title, place, font = self.page.title.text(), table_name(shown), self.page.font()
        if self.page.question is MapQuestion.WHAT_IF:
            return self.what_if.get().drawable(title, place, font)
        source = source_lines(shown.table)
        return Drawable(title, partial(map_picture, self.model, shown, title, place, source, font))
