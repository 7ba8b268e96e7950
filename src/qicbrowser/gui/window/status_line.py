"""The status bar: messages, the size of the evidence, the number of ticked themes and of saved notes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from qicbrowser.domain.listings import EvidenceFacts
from qicbrowser.gui.shell.announcing import announce

if TYPE_CHECKING:
    from qicbrowser.gui.window.saved_file import SavedFile

_MESSAGE_MS = 6000
_SAVED_MS = 20_000
"""How long a file that was saved can be opened from here."""

_MESSAGE_MARGINS, _SPACING = 32, 6
"""Pixels beside a message, with those of the corner by which the window is resized; and between labels, as Qt has it.
"""


class StatusLine(QStatusBar):
    """Where there is not enough room, the message comes first, then notes and ticks; the size of the evidence last."""

    def __init__(self, facts: EvidenceFacts) -> None:
        self._by_importance: tuple[QLabel, ...] = ()
        self.saved_file: SavedFile | None = None
        self._activity: QWidget | None = None
        super().__init__()
        self._themes, self._references, self._appraisals = QLabel(), QLabel(), QLabel()
        self._ticks, self._notes = QLabel(), QLabel()
        self._numbers = (self._themes, self._references, self._appraisals, self._ticks, self._notes)
        for label in self._numbers:
            label.setMinimumWidth(1)  # else the window could not become narrower than all of them together
            self.addPermanentWidget(label)
        self._by_importance = (self._notes, self._ticks, self._themes, self._references, self._appraisals)
        self.messageChanged.connect(self._change_message)
        self._appraisals.setToolTip(
            self.tr("An appraisal is one grade that a review gives one study in one theme; a study can have several.")
        )
        self._ticks.setToolTip(self.tr("Ticked themes are exported; if none is ticked, all themes are."))
        self.show_facts(facts)
        self.show_ticks(0)

    def take_up_style(self) -> None:
        """Become as high as the style makes the labels; with the first painting, all else would be painted twice."""
        for label in self._numbers:
            label.ensurePolished()
        self.reformat()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._activity and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return super().eventFilter(watched, event)

    def add_activity(self, activity: QWidget) -> None:
        """Add a widget that shows itself, beside messages and before the numbers, while something is going on."""
        self._activity = activity
        self.insertPermanentWidget(0, activity)
        activity.hide()
        activity.installEventFilter(self)

    def show_message(self, message: str) -> None:
        """Show a message for some seconds."""
        self.showMessage(message, _MESSAGE_MS)
        announce(self, message)

    def hide_numbers(self) -> None:
        """Show messages alone."""
        self._by_importance = ()
        for label in self._numbers:
            label.hide()

    def show_saved(self, message: str, path: Path) -> None:
        """Show what was saved, with buttons that open it and its folder."""
        from qicbrowser.gui.window.saved_file import SavedFile  # with the first file, not with the start

        if self.saved_file is None:
            self.saved_file = SavedFile()
            self.insertPermanentWidget(0, self.saved_file)
        self.showMessage(message, _SAVED_MS)
        announce(self, message)
        self.saved_file.show_path(path)
        self._fit()

    def show_facts(self, facts: EvidenceFacts) -> None:
        """Show the size of the evidence."""
        self._themes.setText(self.tr("%n themes", "", facts.themes))
        self._references.setText(self.tr("%n references", "", facts.references))
        self._appraisals.setText(self.tr("%n appraisals", "", facts.appraisals))
        self._fit()

    def show_ticks(self, count: int) -> None:
        self._ticks.setText(self.tr("%n themes ticked", "", count))
        announce(self, self._ticks.text())
        self._fit()

    def show_notes(self, notes: int, stars: int) -> None:
        """Show how many notes and stars there are; stars are not counted as notes."""
        text = self.tr("%n notes saved", "", notes) if notes or stars else self.tr("No notes yet")
        self._notes.setText(
            self.tr("{notes}, {stars}", "numbers of notes and stars").format(
                notes=text, stars=self.tr("%n stars", "", stars)
            )
            if stars
            else text
        )
        self._notes.setAccessibleName(self.tr("%n notes, saved", "", notes) if notes else "")
        self._fit()

    def show_unreadable(self) -> None:
        """Show, instead of the number of notes, that they cannot be read at the moment."""
        self._notes.setText(self.tr("Notes cannot be read now"))
        self._fit()

    def _change_message(self) -> None:
        if self.saved_file:
            self.saved_file.hide()  # it goes with its message
        self._fit()

    def _fit(self) -> None:
        """Show as many labels as have room beside the message, and hide the others."""
        message = self.currentMessage()
        room = self.width() - _MESSAGE_MARGINS - (self.fontMetrics().horizontalAdvance(message) if message else 0)
        for beside in (self.saved_file, self._activity):
            if beside and not beside.isHidden():
                room -= beside.sizeHint().width() + _SPACING
        for label in self._by_importance:
            room -= label.sizeHint().width() + _SPACING
            label.setVisible(room >= 0)
