"""Reads RIS, in the ways in which reference managers, publishers and databases write it.

The tags are those of https://en.wikipedia.org/wiki/RIS_(file_format); what a tag means depends on the type of the
reference and on the program that wrote it.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from qicbrowser.domain.csl import Item, doi
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.bibliography_reading import Label, Record, broken, watched
from qicbrowser.services.citation_parts import (
    date,
    date_parts,
    joined_keywords,
    pages,
    with_what_notes_name,
    without_nothing,
)
from qicbrowser.services.markup import without_markup
from qicbrowser.services.personal_names import people_in
from qicbrowser.services.tagged import Fields

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
    "DOI": ("DO",),
}
"""What CSL calls a text, and the tags it is under; it is written under the first."""

WHOLE_TITLE = ("JF", "JO")
"""Tags of the title of what a book or a thesis is part of, where T2 is something else."""

NOTES = ("N1", "RN")
_LISTS = frozenset((*NOTES, "KW"))
"""Tags of fields in which a line end counts."""

_ROLES = {"author": ("AU", "A1"), "editor": ("ED", "A2"), "collection-editor": ("A3",), "translator": ("A4",)}
_ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")
_ISBN = re.compile(r"(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx](?![0-9-])")
_PMID = re.compile(r"[0-9]{1,9}")
_NAMED_PMID = re.compile(r"\bPUBMED ([0-9]{1,9})\b")
_PMCID = re.compile(r"PMC[0-9]+")

_FIELD = re.compile(r"([A-Z][A-Z0-9])([ \t\xa0]{1,2})-(?:[ \t\xa0](.*)|\s*)")
_BEGIN, _END = "TY", "ER"


def read(text: str, progress: Progress = unwatched) -> Iterator[Record]:
    return (_record(kind, fields) for kind, fields in _Reader().records(text, progress))


class _Reader:
    """Cuts a file into records: from TY, or fields just before it, to ER; what is between records is no part of one.

    A record may be indented, all of it. Its TY says how wide the blank before the hyphen is, so that a line of an
    abstract which begins with "QI - " is not a field.
    """

    def __init__(self) -> None:
        self._begun = 0
        self._kind, self._fields = "", Fields(0, _LISTS)
        self._indent, self._narrow = "", False

    def records(self, text: str, progress: Progress) -> Iterator[tuple[str, Fields]]:
        """The type and the fields of each record; raises ReaderError for what is broken, with its line."""
        for number, line in enumerate(watched(text.split("\n"), progress), start=1):
            tag, content = self._field(line.rstrip())
            if tag == _END:
                yield self._ended(number)
            elif tag == _BEGIN:
                self._begin(content, number)
            elif tag:
                self._fields.line = self._fields.line or number
                self._fields.add(tag, content, number)
            elif content and (self._begun or self._fields):
                self._fields.extend(content, number)
        if self._begun:
            broken(self._begun, f"the record that begins here has no end ({_END})")
        self._refuse_strays()

    def _field(self, line: str) -> tuple[str, str]:
        """The tag of a line, "" where it has none, and its text."""
        bare = line.removeprefix(self._indent) if self._begun else line.lstrip()
        found = _FIELD.fullmatch(bare)
        if not found:
            return "", line.strip()
        tag, blank, content = found.groups()
        if not self._begun:
            self._indent, self._narrow = line[: len(line) - len(bare)], len(blank) == 1
        elif len(blank) == 1 and not self._narrow and tag not in {_BEGIN, _END}:
            return "", line.strip()
        return tag, content or ""

    def _begin(self, kind: str, number: int) -> None:
        if self._begun:
            broken(number, f"a record begins before the one of line {self._begun:,} has its end ({_END})")
        self._begun, self._kind = number, kind.strip().upper()
        self._fields.line = self._fields.line or number

    def _ended(self, number: int) -> tuple[str, Fields]:
        if not self._begun:
            self._refuse_strays()
            broken(number, f"“{_END}” is outside of a record")
        done = self._kind, self._fields
        self._begun, self._fields = 0, Fields(0, _LISTS)
        return done

    def _refuse_strays(self) -> None:
        for tag, _ in self._fields:
            broken(self._fields.line, f"“{tag}” is outside of a record")


def _record(kind: str, fields: Fields) -> Record:
    labels = [Label(name, text) for tag, name in (("ID", "its ID"), ("LB", "its label")) for text in fields.all(tag)]
    return Record(_item(kind, fields), f"line {fields.line:,}", tuple(labels))


def _item(kind: str, fields: Fields) -> Item:
    item: dict[str, Any] = {"type": TYPES.get(kind, "document")}
    for name, tags in TEXTS.items():
        item[name] = _text(fields, *tags)
    for role, tags in _ROLES.items():
        item[role] = people_in(_without_repeats(fields, tags))
    item["issued"] = _issued(fields)
    item["accessed"] = date(fields.first("Y2"))
    item["page"] = pages(fields.first("SP"), fields.first("EP")) or fields.first("C7")
    item["keyword"] = joined_keywords([line for text in fields.all("KW") for line in text.split("\n")])
    _add_addresses(item, fields)
    _add_numbers(item, fields)
    notes = [without_markup(note) for note in fields.all(*NOTES)]
    _KINDS.get(str(item["type"]), _nothing_else)(item, notes, fields)
    with_what_notes_name(item, notes)
    return without_nothing(item)


def _text(fields: Fields, *tags: str) -> str:
    return without_markup(fields.first(*tags))


def _without_repeats(fields: Fields, tags: tuple[str, ...]) -> list[str]:
    """People under several tags, in their order; some programs write each of them under both."""
    named = [(tag, without_markup(text)) for tag, text in fields if tag in tags]
    first = {text for tag, text in named if tag == tags[0]}
    return [text for tag, text in named if tag == tags[0] or text not in first]


def _add_addresses(item: dict[str, Any], fields: Fields) -> None:
    for address in fields.all("UR"):
        if doi(address) and not doi(item["DOI"]):
            item["DOI"] = address
        elif not item.get("URL"):
            item["URL"] = address


def _add_numbers(item: dict[str, Any], fields: Fields) -> None:
    """ISSN, ISBN, PMID and PMCID, as far as the fields say which of them a number is."""
    for number in fields.all("SN"):
        name = "ISBN" if _ISBN.match(number) else "ISSN" if _ISSN.match(number) else ""
        if not name:
            by_type = {"report": "number", "book": "ISBN", "chapter": "ISBN"}
            name = by_type.get(item["type"], "ISSN")
        item[name] = item.get(name) or number
    source = fields.first("DB", "DP").upper()
    number = fields.first("AN").upper().removeprefix("MEDLINE:")
    if "MEDLINE" in source or source in {"PUBMED", "NLM"} or number != fields.first("AN").upper():
        item["PMID"] = number if _PMID.fullmatch(number) else ""
    elif source == "SCOPUS" and _PMID.fullmatch(fields.first("C2")):
        item["PMID"] = fields.first("C2")
    elif named := _NAMED_PMID.search(fields.first("C3")[:200]):
        item["PMID"] = named[1]
    item["PMCID"] = next(filter(_PMCID.fullmatch, fields.all("C2")), "")


def _of_article(item: dict[str, Any], _notes: list[str], _fields: Fields) -> None:
    """EndNote writes the day on which an article came online where other types have their edition."""
    if not item["container-title"]:
        item["container-title"], item["container-title-short"] = item["container-title-short"], ""
    online = date(item["edition"])
    if online and len(date_parts({"issued": online})) > 1:
        item["available-date"], item["edition"] = online, ""


def _of_thesis(item: dict[str, Any], notes: list[str], fields: Fields) -> None:
    """EndNote writes the degree where others have a volume, and the department where they have a journal."""
    if not item["volume"].isdigit():
        if item["genre"]:
            notes.append(item["volume"])
        item["genre"], item["volume"] = item["genre"] or item["volume"], ""
    notes.append(_text(fields, "T2"))
    item["container-title"] = _text(fields, *WHOLE_TITLE)


def _of_book(item: dict[str, Any], _notes: list[str], fields: Fields) -> None:
    """The second title of a book is that of its series."""
    item["title"] = item["title"] or _text(fields, "BT")
    if not item["collection-title"]:
        item["collection-title"], item["container-title"] = _text(fields, "T2"), _text(fields, *WHOLE_TITLE)


def _nothing_else(_item: dict[str, Any], _notes: list[str], _fields: Fields) -> None:
    """Nothing is peculiar to references of this type."""


_KINDS = {"article-journal": _of_article, "thesis": _of_thesis, "book": _of_book}


def _issued(fields: Fields) -> Mapping[str, Any] | None:
    """The fullest date that is not of another year than the one that is given as the year."""
    dates = [known for text in fields.all("PY", "Y1", "DA") if (known := date(text))]
    exact = [known for known in dates if "date-parts" in known]
    if not exact:
        return next(iter(dates), None)
    year = exact[0]["date-parts"][0][0]
    beside = (date(f"{year} {text}") for text in fields.all("DA"))  # EndNote: "May 12"
    exact += [known for known in beside if known and "date-parts" in known]
    alike = [known for known in exact if known["date-parts"][0][0] == year]
    return max(alike, key=lambda known: (len(known["date-parts"][0]), len(known)))
