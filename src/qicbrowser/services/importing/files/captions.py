"""What a line above a table says: its label, its title, and whether it goes on from an earlier page."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_TABLE = r"(?:tableau|tabelle|tabella|table|tabla|tabela|tab\.)(?![^\W\d_])"
_WORD = rf"(?:supplement(?:ary|al)|additional|appendix|online|web|e)?\s*{_TABLE}"
_NUMBER = r"[A-Z]{0,2}[-.]?\d{1,4}(?:[.-]\d{1,3}){0,2}[a-z]?|[IVXLC]{1,6}|[A-Z]\d{0,3}"
_CONTINUED_WORD = r"(?:continued|cont\.?(?:[’']?d)?|fortsetzung|suite|continuación|continuação)"
_CONTINUED = rf"\(?\s*{_CONTINUED_WORD}\s*\)?"
_FINDINGS = r"summary of findings(?: table)?"

_LABELLED = re.compile(
    rf"(?i:{_WORD})\s*(?P<label>(?:{_NUMBER})(?!\w))?(?:\s*,?\s*(?P<continued>(?i:{_CONTINUED})(?!\w)))?"
    rf"(?P<divider>\s*[.:|–—-]+)?\s*(?P<continued_after>(?i:{_CONTINUED})(?!\w)\.?)?\s*(?P<title>.*)",
    re.DOTALL,
)
_SUMMARY = re.compile(
    rf"(?P<label>(?i:{_FINDINGS})\s*\d{{0,3}}(?!\w))\s*(?P<continued>(?i:{_CONTINUED})(?!\w))?"
    r"(?P<divider>\s*[.:|–—-]+)?(?P<continued_after>(?!))?\s*(?P<title>.*)",
    re.DOTALL,
)
_CONTINUED_AT_END = re.compile(rf"(?P<title>.*?)\s*\(\s*(?i:{_CONTINUED_WORD})\s*\)\.?", re.DOTALL)
_LONGEST = 2_000


class Caption(NamedTuple):
    label: str = ""
    """As printed without the word "Table": "5", "S3"; "Summary of findings 1"."""
    title: str = ""
    is_continued: bool = False
    """Whether the table goes on from one before: "Table 4 (continued)"."""


def caption_of(lines: Sequence[str], *, is_marked: bool = False) -> Caption | None:
    """The caption in lines of text; None where they are none.

    A line that the file does not mark as a caption is one only if it begins as one: "Table 2. Barriers", but not
    "Table 2 shows the barriers".
    """
    text = " ".join(line.strip() for line in lines if line.strip())
    if not text or (len(text) > _LONGEST and not is_marked):
        return None
    found = _LABELLED.fullmatch(text) or _SUMMARY.fullmatch(text)
    if not found or (not found["label"] and not found["divider"] and found["title"]):
        return Caption("", text) if is_marked else None
    title = found["title"].strip()
    if (title[:1].islower() or title[:1] == ",") and not found["divider"] and not found["continued"] and not is_marked:
        return None
    at_end = _CONTINUED_AT_END.fullmatch(title)
    is_continued = bool(found["continued"] or found["continued_after"] or at_end)
    return Caption(found["label"] or "", at_end["title"] if at_end else title, is_continued)
