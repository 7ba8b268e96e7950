"""The line below the window: what the evidence holds, how many themes are ticked, how many notes are saved."""

from PySide6.QtWidgets import QLabel, QStatusBar

from qicbrowser.domain.records import EvidenceFacts

_MESSAGE_MS = 6000


class StatusLine(QStatusBar):
    def __init__(self, facts: "EvidenceFacts") -> None:
        super().__init__()
        counts = self.tr("{} themes · {} references · {} appraisals")
        evidence = QLabel(counts.format(facts.themes, facts.references, facts.appraisals))
        self._ticks, self._notes = QLabel(), QLabel()
        for label in (evidence, self._ticks, self._notes):
            self.addPermanentWidget(label)

    def tell(self, message: str) -> None:
        """Say something in passing."""
        self.showMessage(message, _MESSAGE_MS)

    def show_ticks(self, themes: str) -> None:
        """`themes` is their number in words."""
        self._ticks.setText(self.tr("{} ticked").format(themes))

    def show_notes(self, count: int) -> None:
        words = self.tr("1 note, saved") if count == 1 else self.tr("{} notes, saved").format(count)
        self._notes.setText(words if count else self.tr("No notes yet"))

    def show_unreadable(self) -> None:
        """Say that the notes cannot be read at the moment, instead of how many they are."""
        self._notes.setText(self.tr("Notes cannot be read now"))
