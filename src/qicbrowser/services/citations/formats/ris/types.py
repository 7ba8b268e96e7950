"""What RIS calls the types and the texts of a reference, for reading and writing.

The tags are those of https://en.wikipedia.org/wiki/RIS_(file_format). What a tag means depends on the type.
"""

from collections.abc import Mapping

TYPES = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "ABST": "article-journal",
    "INPR": "article-journal",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "RPRT": "report",
    "GOVDOC": "report",
    "THES": "thesis",
    "CPAPER": "paper-conference",
    "CONF": "paper-conference",
    "ELEC": "webpage",
    "BLOG": "post-weblog",
    "NEWS": "article-newspaper",
    "MGZN": "article-magazine",
    "UNPB": "manuscript",
    "MANSCPT": "manuscript",
    "DATA": "dataset",
    "COMP": "software",
    "PAT": "patent",
    "BILL": "bill",
    "CASE": "legal_case",
    "STAT": "legislation",
    "STAND": "standard",
    "MAP": "map",
    "VIDEO": "motion_picture",
    "MPCT": "motion_picture",
    "SOUND": "song",
    "ART": "graphic",
    "FIGURE": "figure",
    "ENCYC": "entry-encyclopedia",
    "DICT": "entry-dictionary",
    "ICOMM": "personal_communication",
    "PAMP": "pamphlet",
    "SLIDE": "speech",
    "GEN": "document",
}
"""The type of a reference, as RIS and CSL name it; a CSL type is written as the first of its names."""

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
"""What CSL calls a text, and the tags it is under; it is written under the first."""


WHOLE = ("JF", "JO")
"""Where a book, a report and a thesis have the title of what they are part of: their T2 is something else."""


def roles_of(kind: str) -> Mapping[str, tuple[str, ...]]:
    """The tags of people, by what these are in a reference of a CSL type; they are written under the first."""
    series = kind in {"book", "report"}
    return {
        "author": ("AU", "A1"),
        "editor": ("ED", "A3") if series else ("A2", "ED") if kind == "chapter" else ("ED", "A2"),
        "collection-editor": ("A2",) if series else ("A3",),
        "translator": ("A4",),
    }
