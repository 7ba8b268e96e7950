"""The note editor: text, tags and colour of one note, saved while typing."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.domain.tags import text_of
from qicbrowser.gui.looks.palettes import Look, colour_name
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.notes.tag_field import TagField
from qicbrowser.gui.page.writer import shortened
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.file_drops import refuse_files

_PAUSE_MS = 300
"""How long after the last key the text is saved; leaving the editor saves at once."""

_RETRY_MS = 1000
"""How long after a failed attempt saving is tried again."""

_SHOWN_QUOTE = 120


class ColourButton(QToolButton):
    """One of the colours of a note; assistive technology knows it by the name of the class."""


class NoteEditor(QWidget):
    written = Signal(str, str)
    """The text and the line of tags, to be saved."""

    colour_chosen = Signal(Colour)
    delete_requested = Signal()
    saved = Signal()
    """Saving has succeeded after it had failed."""

    closed = Signal()
    """Emitted while the editor is still visible, so that another widget can take the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self.setObjectName("noteEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setObjectName("muted")
        self._about.setWordWrap(True)
        self._state = QLabel()
        self._state.setObjectName("muted")
        self._trouble = QLabel()
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setObjectName("trouble")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.words = _Words()
        self.words.setAccessibleName(self.tr("Note"))
        self.words.setPlaceholderText(self.tr("Write your note here. It is saved as you type; Esc closes it."))
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._typed)
        self.words.left.connect(self.flush)
        self.tags = TagField()
        self.tags.textChanged.connect(self._typed)
        self.tags.left.connect(self.flush)
        self._unsaved = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        for timer in (self._pause, self._retry):
            timer.timeout.connect(self.flush)
        self._colours = QButtonGroup(self)
        self._colours.idClicked.connect(self._choose_colour)
        self._lay_out()
        self.hide()

    def show_note(self, about: str, words: str, tags: Sequence[str], colour: Colour) -> None:
        """Show a note, without emitting `written`."""
        self.show_words(words)
        self.show_tags_of_note(tags)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.show_about(about)
        self._state.clear()
        self.show_colour(colour)
        self.show()

    def show_about(self, about: str, theme: str = "") -> None:
        """Say what the note is on, and in which `theme` where another is shown."""
        about = shortened(about, _SHOWN_QUOTE)
        self._about.setText(self.tr("{about} in “{theme}”").format(about=about, theme=theme) if theme else about)

    def show_words(self, words: str) -> None:
        at = self.words.textCursor().position()
        with QSignalBlocker(self.words):
            self.words.setPlainText(words)
        cursor = self.words.textCursor()
        cursor.setPosition(min(at, self.words.document().characterCount() - 1))
        self.words.setTextCursor(cursor)
        self.drop_changes()

    def show_tags_of_note(self, tags: Sequence[str]) -> None:
        with QSignalBlocker(self.tags):
            self.tags.setText(text_of(tags))
        self.drop_changes()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Complete from these tags."""
        self.tags.show_tags(tags)

    def show_colour(self, colour: Colour) -> None:
        self._colours.button(list(Colour).index(colour)).setChecked(True)

    def show_saved(self, *, saved: bool) -> None:
        """The text is in the file; `saved` is False when there was nothing to save."""
        failed = bool(self.trouble)
        self.drop_changes()
        self._state.setText(self.tr("Saved") if saved else "")
        announce(self, self._state.text())
        if failed:
            self.saved.emit()

    def show_unsaved(self, trouble: str, tip: str = "", *, retry: bool = True) -> None:
        """Show why the text is not in the file; with `retry`, saving is tried again until it succeeds."""
        self._state.clear()
        self._trouble.setText(trouble)
        show_tip(self._trouble, tip)
        self._trouble.show()
        announce(self, trouble)
        if retry:
            self._retry.start()

    @property
    def trouble(self) -> str:
        """Why the text could not be saved; "" where it could, or saving was not tried yet."""
        return self._trouble.text()

    def show_look(self, look: Look) -> None:
        for i, colour in enumerate(Colour):
            button = self._colours.button(i)
            button.setIcon(swatch(look, colour))
            show_tip(button, colour_name(look, colour))
            button.setAccessibleName(colour_name(look, colour))

    @property
    def unsaved(self) -> bool:
        """Whether the editor holds text or tags that are not in the file."""
        return self._unsaved

    def flush(self) -> bool:
        """Save unsaved text now; False if that failed."""
        self._pause.stop()
        self._retry.stop()
        if self._unsaved:
            self.written.emit(self.words.toPlainText(), self.tags.text())
        return not self._unsaved

    def drop_changes(self) -> None:
        """Treat the text as saved: it is in the file, or is not to be saved."""
        self._unsaved = False
        self._pause.stop()
        self._retry.stop()
        self._trouble.clear()
        self._trouble.hide()

    def close_note(self) -> bool:
        """Save and close; False, with the editor still open, where the text could not be saved."""
        if self.isVisible():
            if not self.flush():
                return False
            self.closed.emit()
            self.hide()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_note()
        else:
            super().keyPressEvent(event)

    def _choose_colour(self, number: int) -> None:
        self.flush()
        self.colour_chosen.emit(list(Colour)[number])

    def _typed(self) -> None:
        self._unsaved = True
        if not self._retry.isActive():
            self._state.setText(self.tr("…"))
            self._pause.start()

    def _lay_out(self) -> None:
        tags = QHBoxLayout()
        label = QLabel(self.tr("&Tags"))
        label.setBuddy(self.tags)
        label.setMargin(1)  # its last letter reaches over its width
        tags.addWidget(label)
        tags.addWidget(self.tags)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 10)
        layout.addWidget(self._about)
        layout.addWidget(self.words)
        layout.addLayout(tags)
        layout.addWidget(self._trouble)
        layout.addLayout(self._row_of_buttons())
        self.words.setMinimumHeight(48)

    def _row_of_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for i in range(len(Colour)):
            colour = ColourButton()
            colour.setCheckable(True)
            colour.setIconSize(QSize(16, 16))
            self._colours.addButton(colour, i)
            row.addWidget(colour)
        row.addSpacing(12)
        row.addWidget(self._state)
        row.addStretch()
        for text, clicked in ((self.tr("Delete"), self.delete_requested.emit), (self.tr("Done"), self.close_note)):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(clicked)
            row.addWidget(button)
        return row


class _Words(QPlainTextEdit):
    left = Signal()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not refuse_files(event):
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
