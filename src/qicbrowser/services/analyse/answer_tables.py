"""The tables behind pictures as CSV."""

import io
from collections.abc import Callable

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.csv_dialects import Lines, Preset, form


def csv_bytes(table: AnswerTable, words: Callable[[Message], str], preset: Preset = Preset.PLAIN) -> bytes:
    """The table as a CSV file, its messages in words; headings are quoted, because a review may name them."""
    dialect, text = form(preset), io.StringIO(newline="")

    def written(cell: Cell) -> str | int:
        return words(cell) if isinstance(cell, Message) else cell

    Lines(text, dialect).write([*map(written, row)] for row in (table.headings, *table.rows))
    return text.getvalue().encode(dialect.encoding)
