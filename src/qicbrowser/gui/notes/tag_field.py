"""The field for tags, separated by commas; completes tags already in use."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from qicbrowser.domain.records import Span
from qicbrowser.domain.tags import piece_at, tags_of
from qicbrowser.gui.widgets.file_drops import refuse_files
from qicbrowser.gui.widgets.utf16 import points, units


class TagField(QLineEdit):
    """A completion replaces only the tag at the cursor."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags"))
        self.setPlaceholderText(self.tr("Separated by commas"))
        self._tags: tuple[str, ...] = ()
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setWidget(self)  # not setCompleter(), which would replace all of the line
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self.left)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Complete from these tags."""
        self._tags = tuple(tags)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not refuse_files(event):
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _offer(self) -> None:
        """Offer the tags in which a word starts with the typed text, except those already in the line."""
        text, piece = self.text(), self._piece()
        typed = "".join(tags_of(piece.of(text))).casefold()
        present = {tag.casefold() for tag in tags_of(text)}
        offered = [tag for tag in self._tags if f" {typed}" in f" {tag.casefold()}" and tag.casefold() not in present]
        self._offered.setStringList(offered)
        popup = self._completer.popup()
        if popup:
            popup.setObjectName("completions")  # for the style sheet
        if typed and offered:
            self._completer.complete()
        elif popup:
            popup.hide()

    def _complete(self, tag: str) -> None:
        text, piece = self.text(), self._piece()
        before = f"{text[: piece.start]} {tag}".lstrip()
        self.setSelection(0, units(text))
        self.insert(before + text[piece.end :])  # as if it were typed: it can be undone in the field
        self.setCursorPosition(units(before))

    def _piece(self) -> Span:
        return piece_at(self.text(), points(self.text(), self.cursorPosition()))
