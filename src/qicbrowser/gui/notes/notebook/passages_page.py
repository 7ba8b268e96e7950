"""The notes that are listed, read one after the other: each below the passage it is on."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtWidgets import QWidget

from qicbrowser.gui.page.note_list import LocatedNote, row_of, write_note
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.services.notes.passages import NotedPassage

_MARGIN = 20
_LINE = 80
"""The most characters of a line; wider ones are hard to read."""


class PassagesPage(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self.setAccessibleName(self.tr("Passages with notes"))
        self.show_line_width(_LINE)
        self._passages: Sequence[NotedPassage] = ()

    def show_passages(
        self, passages: Sequence[NotedPassage], name_of: Callable[[NotedPassage], str], left: int, sentence: str
    ) -> None:
        """Show passages under the names of their themes; `left` are not shown, and a `sentence` where there is none."""
        self._passages = passages
        self.rewrite(lambda: self._write(name_of, left, sentence))

    def quotes(self) -> list[tuple[str, str]]:
        """The selected words, else all passages, each once and with the key of its theme."""
        themes = {passage.listed.note.text_key: passage.listed.note.record_key for passage in self._passages}
        texts = {passage.listed.note.text_key: passage.text for passage in self._passages if passage.text}
        selected = [
            (target.text_key, target.span.of(texts[target.text_key])) for target in self.targets("") if target.span
        ]
        return list(dict.fromkeys((text, themes[key]) for key, text in selected or texts.items()))

    def _write(self, name_of: Callable[[NotedPassage], str], left: int, sentence: str) -> None:
        writer = self.start_page(_MARGIN)
        if not self._passages:
            writer.block()
            writer.text(sentence, colour=self._look.muted)
        for name, passages in groupby(self._passages, name_of):
            self._write_group(writer, name, list(passages))
        if left:
            writer.block(above=14)
            writer.command(self.tr("Show %n more", "", left), "more-notes:")
        placed = [(each.listed.note, each.place.span) for each in self._passages if each.place]
        self.finish(writer, [(note, span) for note, span in placed if span])

    def _write_group(self, writer: PageWriter, name: str, passages: Sequence[NotedPassage]) -> None:
        """The name of a theme or reference, which leads to it, and its passages with their notes."""
        first = passages[0].listed
        writer.block(above=16, below=6)
        writer.text(name, bold=True, size=1.1, link=None if first.is_gone else f"note-words:{first.note.id}")
        for text, same in groupby(passages, lambda passage: (passage.listed.note.text_key, passage.text)):
            notes = list(same)
            if text[1]:
                writer.block(above=6, below=4)
                writer.text(text[1], text[0], notes[0].part)
            table = writer.table(2 * len(notes), (100.0,), below=4)
            for number, each in enumerate(notes):
                write_note(writer, self._look, table, number, LocatedNote(each.listed.note, each.place))
                writer.cell(table, row_of(number) + 1, 0, padding=2)
            writer.leave_table()
