"""The row of the list of notes that filters it by words, colour and theme."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import Look, colour_name
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.compact_buttons import fit_texts
from qicbrowser.gui.widgets.filter_line import FilterLine
from qicbrowser.gui.widgets.flow_layout import FlowLayout


class FilterRow(QWidget):
    changed = Signal()
    """Other notes are to be listed."""

    cleared = Signal()
    """All notes are to be listed: Escape was pressed in the line, or "Show all"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = FilterLine(self.tr("Filter notes"), self.tr("Filter by words, quotes or tags"))
        self.line.setObjectName("search")
        self.line.textChanged.connect(self.changed)
        self.line.cleared.connect(self.cleared)
        self._colours = [QToolButton() for _ in Colour]
        self._only_this_theme = QToolButton()
        self._only_this_theme.setText(self.tr("Only this theme"))
        self._only_this_theme.setIcon(line_icon("page"))
        show_tip(self._only_this_theme, self.tr("Only notes on the theme in the Theme tab"))
        self.show_all = QToolButton()
        self.show_all.setText(self.tr("Show all"))
        self.show_all.setIcon(line_icon("close"))
        show_tip(self.show_all, self.tr("Show all notes: clear the filter"))
        self.show_all.clicked.connect(self.cleared)
        self.show_all.hide()
        for button in (*self._colours, self._only_this_theme):
            button.setCheckable(True)
            button.clicked.connect(self.changed)
        beside = QWidget()
        beside.setMinimumWidth(1)  # a pane made narrower leaves out texts
        buttons = QHBoxLayout(beside)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(2)
        for button in (*self._colours, self._only_this_theme, self.show_all):
            buttons.addWidget(button)
        row = FlowLayout(self, spacing=2)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self.line)
        row.addWidget(beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_buttons()

    def show_filtered(self, *, filtered: bool) -> None:
        """Offer to list all notes where only some are listed."""
        if filtered is self.show_all.isHidden():
            self.show_all.setVisible(filtered)
            self.fit_buttons()

    def fit_buttons(self) -> None:
        """Leave out the texts of the buttons where they have no room beside the colours."""
        colours = sum(button.sizeHint().width() + 2 for button in self._colours)
        fit_texts((self._only_this_theme, self.show_all), self.contentsRect().width() - 16 - colours)

    @property
    def colours(self) -> frozenset[Colour]:
        """The colours whose notes are to be listed; empty for all."""
        return frozenset(colour for colour, button in zip(Colour, self._colours, strict=True) if button.isChecked())

    @property
    def only_this_theme(self) -> bool:
        """Whether only notes on the current theme are to be listed."""
        return self._only_this_theme.isChecked()

    def show_look(self, look: Look) -> None:
        for colour, button in zip(Colour, self._colours, strict=True):
            button.setIcon(swatch(look, colour))
            name = self.tr("Only notes in {colour}").format(colour=colour_name(look, colour))
            show_tip(button, name)
            button.setAccessibleName(name)

    def clear(self) -> None:
        """Filter by nothing, without a signal."""
        with QSignalBlocker(self.line):
            self.line.clear()
        for button in (*self._colours, self._only_this_theme):
            button.setChecked(False)
