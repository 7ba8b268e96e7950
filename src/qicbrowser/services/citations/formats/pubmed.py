"""Reads the format in which PubMed exports (.nbib), and ERIC in the same tags.

The tags are those of https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from qicbrowser.domain.csl import Item, doi, person
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import add_notes, cleaned, pages
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.personal_names import spelt
from qicbrowser.services.citations.records import BrokenFileError, Record, line_place, with_progress
from qicbrowser.services.citations.tagged_fields import Fields

_FIELD = re.compile(r"([A-Z][A-Z0-9]{1,3}) *-(?: (.*)|\s*)")
_SUFFIXED = re.compile(r" (Jr|Sr|2nd|3rd|[4-9]th)$")
"""What PubMed writes after a name; it has no comma before it."""

_TEXTS = {
    "title": ("TI",),
    "container-title": ("JT", "TA"),
    "container-title-short": ("TA",),
    "volume": ("VI",),
    "issue": ("IP",),
    "edition": ("EN",),
    "publisher": ("PB",),
    "language": ("LA",),
    "abstract": ("AB",),
    "PMID": ("PMID",),
    "PMCID": ("PMC",),
    "ISBN": ("ISBN",),
}


def read(text: str, progress: Progress = unwatched) -> Iterator[Record]:
    """The citations of a file; raises ReaderError, with the line, where it is broken. `progress` counts lines."""
    return (Record(_item(fields), line_place(fields.line)) for fields in _records(text, progress))


def _records(text: str, progress: Progress) -> Iterator[Fields]:
    """A record begins with its PMID; one of ERIC, which has none, with its owner after a blank line."""
    fields = Fields(0)
    after_blank = True
    for number, line in enumerate(with_progress(text.split("\n"), progress), start=1):
        found = _FIELD.fullmatch(line.rstrip())
        if found and (found[1] == "PMID" or (found[1] == "OWN" and after_blank)):
            if fields:
                yield fields
            fields = Fields(number)
        if found and fields.line:
            fields.add(found[1], found[2] or "", number)
        elif fields and line[:1].isspace():
            fields.extend(line, number)
        elif line.strip() and fields:
            raise BrokenFileError(Message("line-outside-field", line=number))
        after_blank = not line.strip()
    if fields:
        yield fields


def _item(fields: Fields) -> Item:
    item: dict[str, Any] = {"type": "article-journal"}
    for name, tags in _TEXTS.items():
        item[name] = without_markup(fields.first(*tags))
    if book := fields.first("BTI"):
        chapter = bool(item["title"])
        item |= {"type": "chapter", "container-title": _ended(book)} if chapter else {"type": "book", "title": book}
        item["collection-title"] = fields.first("CTI")
        item["publisher-place"] = fields.first("PL")  # of an article it says where the journal is at home
    elif not item["container-title"] and "PMID" not in fields:  # ERIC has reports, papers and books besides
        item["type"] = "document"
    item["title"] = _ended(item["title"])
    if not fields.first("JT"):
        item["container-title-short"] = ""
    item["page"] = pages(fields.first("PG"), "")
    item |= {"author": _authors(fields), "editor": [_full(name) for name in fields.all("FED")]}
    item |= {"issued": date(fields.first("DP")), "available-date": date(fields.first("DEP"))}
    item["DOI"] = next(filter(None, map(_doi, fields.all("LID", "AID"))), "")
    item["ISSN"] = fields.first("IS", "ISSN").removeprefix("ISSN-").partition(" ")[0]
    add_notes(item, [f"ERIC: {number}" for number in fields.all("OID") if number.startswith(("EJ", "ED"))])
    return cleaned(item)


def _doi(text: str) -> str:
    """The DOI of "10.1000/182 [doi]" or "https://doi.org/10.1000/182"; "" for numbers of other kinds."""
    return doi(text) if text.endswith("[doi]") or "doi.org/" in text else ""


def _ended(title: str) -> str:
    """A title without the full stop that PubMed puts at the end of each."""
    return title[:-1] if title.endswith(".") and not title.endswith("..") else title


def _authors(fields: Fields) -> list[Mapping[str, str]]:
    full = "FAU" in fields
    return [
        {"literal": text} if tag == "CN" else _full(text) if tag == "FAU" or "," in text else _short(text)
        for tag, text in fields
        if tag in {"FAU", "CN"} or (tag == "AU" and not full)
    ]


def _full(name: str) -> Mapping[str, str]:
    """Somebody from "King, Martin Jr"."""
    return person(_SUFFIXED.sub(r", \1", name))


def _short(name: str) -> Mapping[str, str]:
    """Somebody from "King M Jr"."""
    bare, *suffix = _SUFFIXED.split(name)[:2]
    family, _, initials = bare.rpartition(" ")
    return {**spelt(family, initials), **({"suffix": suffix[0]} if suffix else {})} if family else person(name)
