"""What the cells of a column look like, whatever its heading says."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_text import CellText, without_raised
from qicbrowser.domain.tables.citations import Citation, CitationReader
from qicbrowser.domain.tables.configurations import marked_parts
from qicbrowser.domain.tables.counts import count_of_cell
from qicbrowser.domain.tables.graded_citations import gaps_of, without_joints
from qicbrowser.domain.tables.grades import is_grade, is_range_of_grades, printed_grade
from qicbrowser.domain.tables.signs import SIGN_CELL, role_of_sign_word

_NAME = re.compile(r"[^\W\d_]{1,12}\.?[ -]?\d{1,3}[a-z]?")
_BARE_NUMBER = re.compile(r"\d+(?:[.,]\d+)?\s*%?")
_ANSWER = re.compile(
    r"[YNU]|C|CT|NA|can(?:['’]|no)t tell|unclear|partly|partial(?:ly)?|yes|no|unsure|unklar|teilweise", re.IGNORECASE
)
_MOST_CELLS = 300
_MOST_CHARACTERS = 2_000


class ColumnSample(NamedTuple):
    """How many of a column's cells say something, and how many of those look like what."""

    filled: int
    signs: int
    counts: int
    grades: int
    citations: int
    graded_citations: int
    configurations: int
    answers: int
    """Answers of a checklist: Y, N, U, "can't tell"."""
    names: int
    """Words with a number, such as "CMOc 2"."""
    bare_numbers: int
    """Numbers without brackets, links or company, such as a score: by themselves they say nothing."""

    def mostly(self, number: int) -> bool:
        return self.filled > 0 and number >= 0.7 * self.filled


def column_sample(cells: Sequence[CellText], citations: CitationReader) -> ColumnSample:
    """Look at the first cells of a column."""
    texts = [cell for cell in cells[:_MOST_CELLS] if not is_blank(cell.text) and len(cell.text) <= _MOST_CHARACTERS]
    numbers = dict.fromkeys(ColumnSample._fields, 0)
    for cell in texts:
        text = cell.text.strip()
        numbers["signs"] += bool(SIGN_CELL.fullmatch(text) or role_of_sign_word(text))
        numbers["bare_numbers"] += bool(_BARE_NUMBER.fullmatch(text)) and not cell.stretches
        numbers["answers"] += bool(_ANSWER.fullmatch(text))
        numbers["names"] += bool(_NAME.fullmatch(text))
        numbers["counts"] += count_of_cell(text) is not None
        plain = without_raised(cell)
        printed = printed_grade(plain, 0, len(plain))
        numbers["grades"] += bool(printed and is_grade(printed.name))
        numbers["configurations"] += len(marked_parts(cell.text, 0, len(cell.text))) > 1
        found = citations.in_stretch(cell, 0, len(cell.text), whole=True)
        if found:
            words = _words_at(cell.text, found)
            numbers["citations"] += not words
            numbers["graded_citations"] += bool(words) and all(
                is_grade(word) or is_range_of_grades(word) for word in words
            )
    return ColumnSample(**{**numbers, "filled": len(texts)})


def _words_at(text: str, citations: Sequence[Citation]) -> list[str]:
    """The words around citations, without a count behind the last one."""
    gaps = gaps_of(text, citations, 0, len(text))
    rest_start, rest_end = without_joints(text, max(citations[-1].end, gaps[-1].end), len(text))
    rest = text[rest_start:rest_end]
    words = [text[gap.start : gap.end] for gap in gaps if gap.start < gap.end]
    return words if not rest or count_of_cell(rest) else [*words, rest]
