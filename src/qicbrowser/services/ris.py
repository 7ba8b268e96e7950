"""RIS, and the form in which PubMed exports (.nbib): read and written with rispy."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NoReturn

from rispy import RisParser, RisWriter
from rispy.config import TAG_KEY_MAPPING

from qicbrowser.domain.csl import Item, doi, people, person, surname, value
from qicbrowser.services.bibliography_reading import Label, Record, broken
from qicbrowser.services.citation_parts import (
    date,
    date_parts,
    page_ends,
    pages,
    with_what_notes_name,
    without_nothing,
    worded_date,
    words_of_date,
)

_TYPES = {
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
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
    "DATA": "dataset",
    "COMP": "software",
    "GEN": "document",
}
_TEXTS = {
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
"""What CSL calls a text, and the tags it stands under; it is written under the first."""

_ROLES = {"AU": "author", "A1": "author", "ED": "editor", "A2": "editor", "A3": "collection-editor"}
_NOTES = ("N1", "RN")
_ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")


class _EveryTag(dict[str, str]):
    """Tags by their own names, those too that no list of tags has."""

    def __missing__(self, tag: str) -> str:
        return tag


class _Reader(RisParser):  # type: ignore[misc]  # rispy ships no types
    """Keeps every tag as often as it stands there, knows its line, and refuses what is no record."""

    LINE = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)")

    def __init__(self) -> None:
        super().__init__(mapping=_EveryTag(), list_tags=[], delimiter_tags_mapping={})
        self._at = self._begun = 0

    def records(self, text: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.parse_lines(self._numbered(text.split("\n")))
        if self._begun:
            broken(self._begun, f"the record that begins here has no end ({self.END_TAG})")
        return found

    def parse_line(self, line: str) -> tuple[str | None, str]:
        found = self.LINE.fullmatch(line.rstrip())
        return (found[1], (found[2] or "").strip()) if found else (None, line.strip())

    def _numbered(self, lines: Iterable[str]) -> Iterator[str]:
        for self._at, line in enumerate(lines, start=1):  # where it is, for what is told of it
            if self.parse_line(line)[0] == self.END_TAG:
                self._begun = 0
            yield line

    def _iter_till_start(self, lines: Iterator[str]) -> dict[str, Any]:
        while True:
            tag, content = self.parse_line(next(lines))
            if tag == self.START_TAG:
                self._begun = self._at
                return {self.START_TAG: [content], "line": self._at, "names": []}
            if tag:
                self._refuse(f"“{tag}” stands outside of a record")

    def _add_tag(self, record: dict[str, Any], tag: str, content: str, extend_multiline: bool = False) -> None:
        if tag == self.START_TAG:
            self._refuse(f"a record begins before the one of line {self._begun:,} has its end ({self.END_TAG})")
        if extend_multiline and content:
            if tag not in record:
                self._refuse("this line belongs to no field")
            between = "\n" if tag in _NOTES else " "
            record[tag][-1] = f"{record[tag][-1]}{between}{content}".strip()
        elif not extend_multiline:
            record.setdefault(tag, []).append(content)
            record["names"] += [(tag, len(record[tag]) - 1)]

    def _refuse(self, reason: str) -> NoReturn:
        broken(self._at, reason)


class _MedlineReader(_Reader):
    """Records begin with their number in PubMed, and end where the next one does; lines go on indented."""

    START_TAG = "PMID"
    LINE = re.compile(r"([A-Z][A-Z0-9]{1,3}) *-(?: (.*)|\s*)")

    def _numbered(self, lines: Iterable[str]) -> Iterator[str]:
        for line in super()._numbered(lines):
            if self._begun and line.startswith(self.START_TAG):
                yield f"{self.END_TAG}  - "
            yield line
        if self._begun:
            self._begun = 0
            yield f"{self.END_TAG}  - "


def read_ris(text: str) -> list[Record]:
    return [_record(found) for found in _Reader().records(text)]


def read_nbib(text: str) -> list[Record]:
    return [Record(_medline_item(found), f"line {found['line']:,}") for found in _MedlineReader().records(text)]


def _record(found: Mapping[str, Any]) -> Record:
    labels = [Label(name, text) for tag, name in (("ID", "its ID"), ("LB", "its label")) for text in found.get(tag, ())]
    return Record(_item(found), f"line {found['line']:,}", tuple(labels))


def _item(found: Mapping[str, Any]) -> Item:
    item: dict[str, Any] = {"type": _TYPES.get(found["TY"][0].upper(), "document")}
    for name, tags in _TEXTS.items():
        item[name] = _first(found, *tags)
    for tag, at in found["names"]:
        if tag in _ROLES and found[tag][at]:
            item.setdefault(_ROLES[tag], []).append(person(found[tag][at]))
    item["issued"] = _issued(found)
    item["accessed"] = date(_first(found, "Y2"))
    item["page"] = pages(_first(found, "SP"), _first(found, "EP"))
    number = _first(found, "SN")
    item["ISSN" if _ISSN.match(number) or item["type"] not in {"book", "chapter"} else "ISBN"] = number
    item["keyword"] = ", ".join(found.get("KW", ()))
    for address in found.get("UR", ()):
        item["DOI" if doi(address) and not item["DOI"] else "URL"] = address
    if _first(found, "DB").lower() in {"pubmed", "medline"} and _first(found, "AN").isdigit():
        item["PMID"] = _first(found, "AN")
    with_what_notes_name(item, (note for tag in _NOTES for note in found.get(tag, ())))
    return without_nothing(item)


def _issued(found: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The fullest date that is not of another year than the one that is given as the year."""
    dates = [known for tag in ("PY", "Y1", "DA") for text in found.get(tag, ()) if (known := date(text))]
    exact = [known["date-parts"][0] for known in dates if "date-parts" in known]
    alike = [parts for parts in exact if parts[0] == exact[0][0]]
    return {"date-parts": [max(alike, key=len)]} if alike else next(iter(dates), None)


def _first(found: Mapping[str, Any], *tags: str) -> str:
    return next((text for tag in tags for text in found.get(tag, ()) if text), "")


_SUFFIXED = re.compile(r" (Jr|Sr|2nd|3rd|[4-9]th)$")
"""What PubMed writes after a name; it has no comma before it."""

_MEDLINE = {
    "title": ("TI", "BTI"),
    "container-title": ("JT", "TA"),
    "container-title-short": ("TA",),
    "volume": ("VI",),
    "issue": ("IP",),
    "page": ("PG",),
    "publisher": ("PB",),
    "language": ("LA",),
    "abstract": ("AB",),
    "PMID": ("PMID",),
    "PMCID": ("PMC",),
}


def _medline_item(found: Mapping[str, Any]) -> Item:
    books = {"BTI", "CTI"} & found.keys()
    item: dict[str, Any] = {"type": "book" if books else "article-journal"}
    for name, tags in _MEDLINE.items():
        item[name] = _first(found, *tags)
    item["title"] = re.sub(r"(?<!\.)\.$", "", item["title"])  # which PubMed puts at the end of each
    if not found.get("JT"):
        item["container-title-short"] = ""
    if books:  # of an article it says where the journal is at home
        item["publisher-place"] = _first(found, "PL")
    full = "FAU" in found
    for tag, at in found["names"]:
        text = found[tag][at]
        match tag:
            case "FAU" | "FED":
                item.setdefault("author" if tag == "FAU" else "editor", []).append(person(_SUFFIXED.sub(r", \1", text)))
            case "AU" if not full:
                name, *suffix = _SUFFIXED.split(text)
                family, _, initials = name.rpartition(" ")
                spelt = ", ".join([family, " ".join(initials), *filter(None, suffix)])
                item.setdefault("author", []).append(person(spelt if family else text))
            case "CN":
                item.setdefault("author", []).append({"literal": text})
    item["issued"] = worded_date(_first(found, "DP"))
    numbers = (text.split() for tag in ("LID", "AID") for text in found.get(tag, ()))
    item["DOI"] = next((parts[0] for parts in numbers if parts[1:] == ["[doi]"]), "")
    item["ISSN"] = _first(found, "IS").partition(" ")[0]
    return without_nothing(item)


class _Writer(RisWriter):  # type: ignore[misc]
    DEFAULT_MAPPING = {tag: tag.lower() for tag in (*TAG_KEY_MAPPING, "ED")}  # noqa: RUF012
    REFERENCE_TYPE_KEY = "ty"

    def set_header(self, count: int) -> str:  # noqa: ARG002
        """Nothing before a record: other programs would take it for a field."""
        return ""


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their ids as a RIS file."""
    tags = list(_Writer.DEFAULT_MAPPING)
    fields = [_fields(name, item) for name, item in records]
    return str(_Writer(list_tags=tags, delimiter_tags_mapping={}).formats(fields))


def _fields(name: str, item: Item) -> dict[str, Any]:
    issued = date_parts(item)
    first, last = page_ends(item)
    tags: dict[str, list[str]] = {"id": [name]}
    for role, tag in (("author", "au"), ("editor", "a2" if value(item, "type") == "chapter" else "ed")):
        tags[tag] = [_name(person) for person in people(item, role)]
    tags["a3"] = [_name(person) for person in people(item, "collection-editor")]
    tags |= {tag.lower(): [value(item, known)] for known, (tag, *_) in _TEXTS.items()}
    tags["py"] = [str(issued[0])] if issued else [words_of_date(item)]
    tags["da"] = [_slashed(issued)] if len(issued) > 1 else []
    tags["y2"] = [_slashed(date_parts(item, "accessed")) or words_of_date(item, "accessed")]
    tags |= {"sp": [first], "ep": [last], "ur": [value(item, "URL")]}
    tags["sn"] = [value(item, "ISBN") or value(item, "ISSN")]
    tags["kw"] = value(item, "keyword").split(", ")
    if value(item, "PMID"):
        tags |= {"db": ["PubMed"], "an": [value(item, "PMID")]}
    tags["n1"] = [*value(item, "note").splitlines(), f"PMCID: {value(item, 'PMCID')}" if value(item, "PMCID") else ""]
    # A line is a field, and a line end in a text would end it: what follows could pass for a record.
    whole = {tag: [" ".join(text.split()) for text in texts if text.strip()] for tag, texts in tags.items()}
    kinds = {kind: tag for tag, kind in reversed(_TYPES.items())}
    return {"ty": kinds.get(value(item, "type"), "GEN"), **{tag: texts for tag, texts in whole.items() if texts}}


def _slashed(parts: Sequence[int]) -> str:
    return "/".join(f"{part:02}" for part in parts)


def _name(somebody: Mapping[str, Any]) -> str:
    """ "van der Berg, Anna, Jr"; a body that has a comma in its name has one more at the end, as EndNote reads it."""
    body = value(somebody, "literal")
    if body:
        return f"{body}," if "," in body else body
    suffix = value(somebody, "suffix")
    return f"{surname(somebody)}, {value(somebody, 'given')}{', ' if suffix else ''}{suffix}".removesuffix(", ")
