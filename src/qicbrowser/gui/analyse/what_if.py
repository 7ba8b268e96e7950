"""What if some of a table's evidence did not count: the reader ticks, and saves what counts as scenarios."""

from collections.abc import Callable, Collection, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.field_dialog import FieldDialog
from qicbrowser.gui.analyse.idle_work import IdleWork
from qicbrowser.gui.analyse.pictures import Drawable, Picture
from qicbrowser.gui.analyse.scenario_model import ScenarioModel
from qicbrowser.gui.analyse.source_lines import source_lines
from qicbrowser.gui.analyse.step_names import step_name
from qicbrowser.gui.analyse.what_counts_model import WhatCountsModel
from qicbrowser.gui.analyse.what_if_model import FRAGILE, WhatIfModel
from qicbrowser.gui.analyse.what_if_page import WhatIfPage
from qicbrowser.gui.analyse.what_if_picture import MOST_THEMES, what_if_picture
from qicbrowser.gui.analyse.what_if_side import WhatIfSide
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import scenarios, what_if
from qicbrowser.services.analyse.choice import Choice, IndexedMap
from qicbrowser.store.library import Library

_MANY = 500
"""Studies from which on those that count are counted after what is in sight is painted."""

_SMALL = 200
"""Themes of a table of which a change says what it means for each."""


class WhatIf(QObject):
    message = Signal(str)

    def __init__(self, library: Library, history: UndoHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._indexed: IndexedMap | None = None
        self._left_out: frozenset[str] = frozenset()
        self._current: dict[str, str] = {}
        """The id of the scenario that is shown of each table, by the table's key; "" for everything."""
        self._unsaved: dict[str, frozenset[str]] = {}
        """What is left out of each table, where that is not what its scenario leaves out."""
        self.themes, self.counting, self.scenarios = WhatIfModel(), WhatCountsModel(), ScenarioModel()
        self.page = WhatIfPage(self.themes, self.scenarios)
        self.side = WhatIfSide(self.counting)
        self._totals, self._comparison = IdleWork(self), IdleWork(self)
        self._connect()

    @property
    def left_out(self) -> frozenset[str]:
        """The keys of the streams, grades and references that do not count."""
        return self._left_out

    def show_look(self, look: Look) -> None:
        self.page.show_look(look)
        self.side.show_look(look)

    def show_map(self, shown: EvidenceMap | None) -> None:
        """Show what is left of a map, with what was left out of its table last."""
        if shown is None or not shown.references:
            shown = None
        self._keep_ticks()
        self._indexed = IndexedMap(shown) if shown else None
        self._left_out = self._choice_of_table()
        choice = Choice(self._indexed, self._left_out) if self._indexed else None
        self.themes.show_map(choice)
        self.counting.show_map(choice)
        self._show_scenarios()
        self._count()

    def show_theme(self, key: str) -> None:
        row = self.themes.row_of(key)
        if row >= 0 and row != self.page.view.currentIndex().row():
            self.page.view.selectRow(row)

    def refresh(self) -> None:
        """Show the scenarios that the reader's file has now; what is ticked stays where its scenario is gone."""
        saved = self._saved()
        if self._indexed is None or self.scenarios.scenarios == saved:
            return
        self._keep_ticks()
        if self._choice_of_table() != self._left_out:
            self._leave_out(self._choice_of_table())
        self._show_scenarios()  # at last: what is listed then is what was read

    def toggle(self, keys: Collection[str]) -> None:
        """Have these count no longer, or again."""
        self._leave_out(self._left_out.symmetric_difference(keys))

    def count_studies(self, counted: bool) -> None:
        """Have every study count, or none; streams and grades stay as they are."""
        studies = self.counting.study_keys()
        self._leave_out(self._left_out.difference(studies) if counted else self._left_out.union(studies))

    def choose(self, scenario_id: str) -> None:
        """Show a scenario; "" is everything that the review cites."""
        if self._indexed:
            self._current[self._table] = scenario_id
            self._unsaved.pop(self._table, None)
            self._leave_out(self._choice_of_table())

    def show_scenario(self, scenario_id: str) -> None:
        """Show a scenario of this table that was changed; what is ticked stays where there is none of this id."""
        if self.scenarios.row_of(scenario_id) > 0:
            self.choose(scenario_id)

    def ask_name(self) -> None:
        """Ask for a name, and save what counts under it."""
        if self._indexed is None:
            return
        self._ask(self.tr("Save as a scenario"), self._current_name() or self._proposed_name(), self.save)

    def save(self, name: str) -> None:
        change = scenarios.saved(self._library.scenarios.all(), self._table, name, self._left_out)
        name = change.subject.name
        self._history.do(self.tr("save scenario “{name}”").format(name=step_name(name)), [change])
        self._unsaved.pop(self._table, None)
        self._current[self._table] = change.subject.id
        self._show_scenario()
        self.message.emit(self.tr("Saved as “{name}”.").format(name=name))

    def rename(self, scenario: Scenario, name: str) -> None:
        change = scenarios.renamed(self._library.scenarios.all(), scenario, name)
        if change.after != change.before:
            text = self.tr("rename scenario “{name}”").format(name=step_name(_name_of(scenario)))
            self._history.do(text, [change])

    def delete(self, scenario: Scenario) -> None:
        name = _name_of(scenario)
        text = self.tr("delete scenario “{name}”").format(name=step_name(name))
        self._history.do(text, [scenarios.deleted(scenario)])
        self.message.emit(self.tr("Deleted “{name}”. Edit > Undo brings it back.").format(name=name))

    def table(self) -> AnswerTable:
        """The table behind it: a row for each study in a stream of a theme."""
        if self._indexed is None:
            return AnswerTable((), ())
        return what_if.rows(what_if.what_if(self._indexed.map, self._left_out))

    def drawable(self, title: str, place: str, font: QFont) -> Drawable | None:
        """What is left, as a picture that says whose choice it is; None where there is nothing, or too much."""
        if self._indexed is None or len(self._indexed.map.themes) > MOST_THEMES:
            return None
        return Drawable(title, partial(self._picture, self._indexed.map, title, place, font))

    def _picture(self, shown: EvidenceMap, title: str, place: str, font: QFont) -> Picture:
        name = self._current_name()
        whose = words(Message("everything-cited"))
        if self._table in self._unsaved:
            whose = self.tr("The reader's choice of what counts, not saved as a scenario")
        elif name:
            whose = self.tr("The reader's scenario “{name}”").format(name=name)
        answer = what_if.what_if(shown, self._left_out)
        return what_if_picture(shown, answer, title, f"{place}\n{whose}", source_lines(shown.table), font)

    def _connect(self) -> None:
        page, of = self.page, self.side.view.commands
        self.counting.toggle_wanted.connect(self.toggle)
        self.side.all_wanted.connect(self.count_studies)
        of.all_studies.triggered.connect(lambda: self.count_studies(True))
        of.no_study.triggered.connect(lambda: self.count_studies(False))
        of.save.triggered.connect(self.ask_name)
        of.everything.triggered.connect(lambda: self.choose(""))
        page.view.addActions([of.save, of.everything])
        page.scenario_chosen.connect(self.choose)
        page.everything_wanted.connect(lambda: self.choose(""))
        page.save_wanted.connect(self.ask_name)
        page.scenarios.shown.connect(self._show_row)
        page.scenarios.rename_wanted.connect(self._rename_row)
        page.scenarios.delete_wanted.connect(self._delete_row)
        page.view.selectionModel().currentRowChanged.connect(lambda index: self._say_theme(index.row()))

    @property
    def _table(self) -> str:
        return self._indexed.map.table.key if self._indexed else ""

    def _saved(self) -> tuple[Scenario, ...]:
        return scenarios.of_table(self._library.scenarios.all(), self._table)

    def _keep_ticks(self) -> None:
        """Keep what is ticked as not saved yet, where the scenario that it was saved as is gone."""
        current = self._current.get(self._table, "")
        if current and self._library.scenarios.get(current) is None:
            self._current[self._table] = ""
            self._unsaved[self._table] = self._left_out

    def _choice_of_table(self) -> frozenset[str]:
        """What is left out of the table that is shown."""
        if (unsaved := self._unsaved.get(self._table)) is not None:
            return unsaved
        current = self._library.scenarios.get(self._current.get(self._table, ""))
        return frozenset(current.left_out) if current else frozenset()

    def _leave_out(self, keys: frozenset[str]) -> None:
        if self._indexed is None:
            return
        self._left_out = keys
        current = self._library.scenarios.get(self._current.get(self._table, ""))
        is_saved = keys == frozenset(current.left_out if current else ())
        self._unsaved.pop(self._table, None)
        if not is_saved:
            self._unsaved[self._table] = keys
        choice = Choice(self._indexed, keys)
        self.themes.show_choice(choice)
        self.counting.show_choice(choice)
        self._show_scenario()
        self._count(says=True)

    def _show_scenarios(self) -> None:
        self.scenarios.show_scenarios(self._indexed, self._saved())
        self._comparison.start(self.scenarios.count_totals())
        self._show_scenario()

    def _show_scenario(self) -> None:
        current = self._current.get(self._table, "")
        self.scenarios.show_current(current)
        self.page.show_choice(self.scenarios.scenarios, current, is_saved=self._table not in self._unsaved)

    def _count(self, *, says: bool = False) -> None:
        """Count what counts, and say so when it was counted."""
        self.side.count.setText("…")
        is_small = self._indexed is None or len(self._indexed.map.references) < _MANY
        self._totals.start(self._counting(says=says), at_once=is_small)

    def _counting(self, *, says: bool) -> Iterator[None]:
        indexed, choice = self._indexed, self.themes.choice
        if indexed is None or choice is None:
            self.side.count.clear()
            return
        studies = appraisals = 0
        for reference, cells in zip(indexed.map.references, indexed.by_study, strict=True):
            studies += any(choice.counts(reference, cell) for cell in cells)
            appraisals += choice.appraisals_left(reference, cells)
            yield
        shown = indexed.map
        text = words(what_if.how_much_counts(len(shown.references), studies, shown.appraisals, appraisals))
        self.side.count.setText(text)
        if says:
            self._say(text)

    def _say(self, text: str) -> None:
        """What a change means: how much counts, and which themes would rest on one study or none."""
        themes = range(self.themes.rowCount() if self.themes.rowCount() <= _SMALL else 0)
        fragile = [self.themes.left(row).theme.title for row in themes if self.themes.left(row).rest in FRAGILE]
        said = self.tr("{counts}. One study or none: {themes}").format(counts=text, themes="; ".join(fragile))
        self.message.emit(said if fragile else text)
        announce(self.side.view, said if fragile else text)

    def _say_theme(self, row: int) -> None:
        if row >= 0 and self.page.view.hasFocus():
            self.message.emit(self.themes.spoken(row))

    def _current_name(self) -> str:
        return next((each.name for each in self._saved() if each.id == self._current.get(self._table)), "")

    def _proposed_name(self) -> str:
        """Without what is left out, where that is little."""
        shown = self._indexed.map if self._indexed else None
        if shown is None or not 0 < len(self._left_out) <= 3:
            return ""
        names = {each.key: each.name for each in (*shown.streams, *shown.grades) if each}
        names |= {each.key: f"[{each.label}]" for each in shown.references}
        known = [name for key, name in names.items() if key in self._left_out]
        return self.tr("Without {names}").format(names=", ".join(known)) if known else ""

    def _show_row(self, row: int) -> None:
        scenario = self.scenarios.scenario(row)
        self.choose(scenario.id if scenario else "")

    def _rename_row(self, row: int) -> None:
        if scenario := self.scenarios.scenario(row):
            self._ask(self.tr("Rename the scenario"), scenario.name, lambda name: self.rename(scenario, name))

    def _delete_row(self, row: int) -> None:
        if scenario := self.scenarios.scenario(row):
            self.delete(scenario)

    def _ask(self, title: str, name: str, use: Callable[[str], None]) -> None:
        FieldDialog(title, self.tr("Name"), use, self.page, name).open()


def _name_of(scenario: Scenario) -> str:
    return str(cell_text(scenarios.scenario_name(scenario.name)))
