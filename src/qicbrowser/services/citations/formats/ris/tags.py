"""The tags of RIS, and the variables of CSL that they hold.

The tags are those of https://en.wikipedia.org/wiki/RIS_(file_format). What a tag means depends on the type.
"""

from collections.abc import Mapping

from qicbrowser.domain.messages import Message

BEGIN, END = "TY", "ER"
NOTES = ("N1", "RN", "M2")
KEYWORDS = "KW"
MULTILINE = frozenset((*NOTES, KEYWORDS))
"""Tags of fields in which a line end counts."""

LABELS = {"ID": Message("label-id"), "LB": Message("label-label")}
"""What may hold the number of a reference, and what it is called."""

TEXTS = {
    "title": ("TI", "T1", "CT"),
    "container-title": ("T2", "JF", "JO", "BT"),
    "container-title-short": ("J2", "JA"),
    "title-short": ("ST",),
    "collection-title": ("T3",),
    "volume": ("VL",),
    "issue": ("IS",),
    "number": ("M1",),
    "publisher": ("PB",),
    "publisher-place": ("CY", "PP"),
    "edition": ("ET",),
    "genre": ("M3",),
    "language": ("LA",),
    "abstract": ("AB", "N2"),
    "call-number": ("CN",),
    "number-of-volumes": ("NV",),
    "DOI": ("DO",),
}
"""A variable of CSL, and the tags it is read from; it is written under the first."""

CONTAINERS = ("JF", "JO")
"""Where a book, a report and a thesis have the title of what they are part of: their T2 is something else."""


def roles_of(csl_type: str) -> Mapping[str, tuple[str, ...]]:
    """The tags of people, by their role in a reference of a CSL type; they are written under the first."""
    in_series = csl_type in {"book", "report"}
    return {
        "author": ("AU", "A1"),
        "editor": ("ED", "A3") if in_series else ("A2", "ED") if csl_type == "chapter" else ("ED", "A2"),
        "collection-editor": ("A2",) if in_series else ("A3",),
        "translator": ("A4",),
    }
