"""The view of What if: the scenario that is shown, what is left of each theme, and the reader's scenarios compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.scenario_model import ScenarioModel
from qicbrowser.gui.analyse.scenario_view import ScenarioView
from qicbrowser.gui.analyse.what_if_model import WhatIfModel
from qicbrowser.gui.analyse.what_if_view import WhatIfView
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.analyse.scenarios import scenario_name

_EDGE = 16


class WhatIfPage(QWidget):
    scenario_chosen = Signal(str)
    """The id of a scenario, "" for everything."""

    everything_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, themes: WhatIfModel, scenarios: ScenarioModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "what-if.md")
        self.view = WhatIfView(themes)
        self.scenarios = ScenarioView(scenarios)
        self.choice = ElidingComboBox()
        self.choice.setAccessibleName(self.tr("Scenario"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumContentsLength(8)
        self.choice.setMaximumWidth(self.fontMetrics().horizontalAdvance("n" * 44))
        self.choice.activated.connect(self._choose)
        self.everything = QPushButton(line_icon("undo"), self.tr("Count everything"))
        self.save = QPushButton(self.tr("Save as…"))
        self.everything.clicked.connect(self.everything_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.setFocusProxy(self.view)
        self._lay_out()

    def show_look(self, look: Look) -> None:
        self.view.show_look(look)

    def show_choice(self, scenarios: Sequence[Scenario], current: str, *, is_saved: bool) -> None:
        """List the scenarios, with the one shown; what differs from it is not saved yet."""
        self.choice.clear()
        if not is_saved:
            self.choice.addItem(self.tr("Not saved yet"), None)
        self.choice.addItem(words(Message("everything-cited")), "")
        for each in scenarios:
            self.choice.addItem(line_icon("edit"), words(scenario_name(each.name)), each.id)
        self.choice.setCurrentIndex(self.choice.findData(current) if is_saved else 0)
        self.everything.setEnabled(bool(current) or not is_saved)
        self.save.setEnabled(not is_saved)

    def _choose(self, at: int) -> None:
        scenario = self.choice.itemData(at)
        if scenario is not None:
            self.scenario_chosen.emit(scenario)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(_EDGE, 4, _EDGE, 8)
        bar.setSpacing(8)
        name = QLabel(self.tr("&My scenario"))
        name.setBuddy(self.choice)
        bar.addWidget(name)
        bar.addWidget(self.choice, 1)
        bar.addStretch()
        bar.addWidget(self.everything)
        bar.addWidget(self.save)
        heading = QLabel(self.tr("My scenarios"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.explanation = plain_label(
            self.tr(
                "Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts."
            ),
            muted=True,
        )
        below = QVBoxLayout()
        below.setContentsMargins(_EDGE, 8, _EDGE, 8)
        below.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(heading)
        head.addWidget(self.explanation, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addLayout(head)
        below.addWidget(self.scenarios)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        self.view.setMinimumHeight(7 * self.fontMetrics().height())
        column.addLayout(below)
