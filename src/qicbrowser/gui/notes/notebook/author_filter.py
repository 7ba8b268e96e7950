"""The button that lists the notes of one author only; there where several people's notes are listed."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class AuthorFilter(QToolButton):
    chosen = Signal()
    """Another author was chosen, or all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Only notes by one author"))
        self.setMenu(QMenu(self))
        self._group = QActionGroup(self)
        self.creator: str | None = None
        """Whose notes are listed: "" for the reader's own, None for everybody's."""
        self.hide()

    def show_authors(self, authors: Mapping[str, int]) -> None:
        """Offer these authors, each with a number of notes."""
        self.setVisible(len(authors) > 1 or self.creator is not None)
        self.menu().clear()
        self._add(self.tr("All authors"), None)
        for creator, count in authors.items():
            name = creator or self.tr("Me")
            self._add(self.tr("{name} ({n})").format(name=name, n=QLocale().toString(count)), creator)
        shown = self.creator or self.tr("Me")
        self.setText((self.tr("All authors") if self.creator is None else shown).replace("&", "&&"))

    def clear(self) -> None:
        """List everybody's notes, without a signal."""
        self.creator = None

    def _add(self, text: str, creator: str | None) -> None:
        action = self.menu().addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(creator == self.creator)
        self._group.addAction(action)
        action.triggered.connect(lambda: self._choose(creator))

    def _choose(self, creator: str | None) -> None:
        self.creator = creator
        self.chosen.emit()
