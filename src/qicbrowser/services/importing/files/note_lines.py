"""Lines of text under a table that are notes to it."""

import re

from qicbrowser.domain.tables.grid import TableNote

_SIGN = re.compile(r"(?P<marker>[*†‡§¶#•]+)\s*(?P<text>\S.*)", re.DOTALL)
_LETTER = re.compile(r"(?P<marker>\(?[a-z]\)|[a-z](?=[.:]?\s+[A-ZÀ-Þ]))[.:]?\s*(?P<text>\S.*)", re.DOTALL)
_ABBREVIATION = re.compile(r"(?P<marker>[^=,;:\n]{1,20}?)\s*=\s*(?P<text>\S.*)", re.DOTALL)
_GENERAL = re.compile(
    r"(?:notes?|n\.?\s?b\.?|abbreviations?|legend|key|sources?|anmerkung(?:en)?|abkürzungen|hinweise?|legende|quellen?"
    r"|remarques?|abréviations?|légende|notas?|abreviaturas|leyenda|fuentes?)\s*[.:]",
    re.IGNORECASE,
)


def is_note(line: str) -> bool:
    """Whether a line of text begins as a note does: with a marker, an abbreviation or "Note:"."""
    return any(form.match(line) for form in (_SIGN, _LETTER, _GENERAL)) or bool(_ABBREVIATION.fullmatch(line))


def note_of(line: str, marker: str = "") -> TableNote:
    """A line as a note; `marker` is what the file itself sets apart before it."""
    if marker or _GENERAL.match(line):
        return TableNote(marker, line)
    for form in (_SIGN, _ABBREVIATION, _LETTER):
        if found := form.fullmatch(line):
            return TableNote(found["marker"].strip("()"), found["text"])
    return TableNote("", line)
