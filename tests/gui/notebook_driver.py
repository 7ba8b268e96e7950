"""A user of the notebook: notes in the file, and what the list shows of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.gui.notes.notebook.model import Column
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate, highlight
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

STUDY = "zamboni2020/ref/51"


class NotebookDriver:
    def __init__(self, reader: Reader, qtbot: QtBot) -> None:
        self.reader = reader
        self._qtbot = qtbot

    @property
    def pane(self):
        return self.reader.window.panes.notebook.get()

    @property
    def table(self):
        return self.pane.table

    def write(self, words: str, *tags: str, key: str = COMPETITION, colour: Colour = Colour.YELLOW, **other) -> Note:
        note = annotate(self.reader.library, Target(key, key), words, colour, tags)._replace(**other)
        store(self.reader.library, [Change(None, note)])
        return note

    def mark(self, key: str = COMMUNITY, start: int = 0, end: int = 12, **other) -> Note:
        passage = self.reader.library.evidence.theme(key).passages[1]
        note = highlight(self.reader.library, Target(key, passage.key, Span(start, end)), Colour.GREEN)._replace(
            **other
        )
        store(self.reader.library, [Change(None, note)])
        return note

    def open(self) -> "NotebookDriver":
        self.reader.window.user_file.changed.emit()
        self.reader.keys("Ctrl+6")
        return self

    def column(self, column: Column = Column.NOTE) -> list[str]:
        """The texts of a column, from top to bottom."""
        model = self.table.model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def selected(self) -> list[str]:
        model = self.table.model()
        chosen = [self.reader.library.notes.get(note_id) for note_id in self.table.selected]
        assert len(chosen) <= model.rowCount()
        return [note.words for note in chosen]

    def click(self, row: int, *, held=Qt.KeyboardModifier.NoModifier, double: bool = False) -> None:
        index = self.table.model().index(row, Column.NOTE)
        at = self.table.visualRect(index).center()
        self._qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, held, at)
        if double:
            self._qtbot.mouseDClick(self.table.viewport(), Qt.MouseButton.LeftButton, held, at)
        QApplication.processEvents()

    def click_tag(self, tag: str, *, held=Qt.KeyboardModifier.NoModifier) -> None:
        tags = self.pane.tags
        at = tags.visualRect(tags.model().index_of(tag)).center()
        self._qtbot.mouseClick(tags.viewport(), Qt.MouseButton.LeftButton, held, at)

    def click_heading(self, column: Column) -> None:
        header = self.table.horizontalHeader()
        at = header.viewport().rect().center()
        at.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
        self._qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, name: str) -> None:
        """Click the button of this name in the pane."""
        (button,) = (
            button
            for button in self.pane.findChildren(QToolButton)
            if button.isVisible() and name in (button.text().replace("&", ""), button.accessibleName())
        )
        assert button.isEnabled()
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def tags(self) -> list[str]:
        model = self.pane.tags.model()
        return [f"{model.index(row, 0).data()} {model.index(row, 1).data()}" for row in range(model.rowCount())]

    def words(self) -> list[str]:
        """The words of the notes in the file."""
        return [note.words for note in self.reader.library.notes.all()]

    def rename_tag(self, old: str, new: str) -> None:
        self.click_tag(old)
        self.reader.keys("F2")
        self.pane.tags.findChild(QLineEdit).setText(new)
        self.reader.keys("Return")

    @property
    def categories(self) -> list[str]:
        """The texts of the buttons of the categories."""
        return self.pane.categories.texts
