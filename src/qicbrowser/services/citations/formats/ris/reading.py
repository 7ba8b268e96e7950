"""Reads RIS, in the ways in which reference managers, publishers and databases write it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from qicbrowser.domain.csl import Item, doi
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import (
    date_parts,
    joined_keywords,
    pages,
    with_what_notes_name,
    without_nothing,
)
from qicbrowser.services.citations.formats.ris.syntax import KEYWORDS, NOTES, records
from qicbrowser.services.citations.formats.ris.types import TEXTS, TYPES, WHOLE, roles_of
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.personal_names import people_in
from qicbrowser.services.citations.reading import Label, Record
from qicbrowser.services.citations.tagged_fields import Fields

_ISSN = re.compile(r"[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9-])")
_ISBN = re.compile(r"(?:97[89][- ]?)?(?:[0-9][- ]?){9}[0-9Xx](?![0-9-])")
_NUMBER_OF = {"report": "number", "book": "ISBN", "chapter": "ISBN"}
"""What SN is for types without an ISSN, where it looks like neither ISBN nor ISSN."""

_OF_THE_WEB = ("https://", "http://", "ftp://", "www.")
_PMID = re.compile(r"[0-9]{1,9}")
_NAMED_PMID = re.compile(r"\bPUBMED ([0-9]{1,9})\b")
_PMCID = re.compile(r"PMC[0-9]+")


def read(text: str, progress: Progress = unwatched) -> Iterator[Record]:
    return (_record(kind, fields) for kind, fields in records(text, progress))


def _record(kind: str, fields: Fields) -> Record:
    labels = [Label(name, text) for tag, name in (("ID", "its ID"), ("LB", "its label")) for text in fields.all(tag)]
    return Record(_item(kind, fields), f"line {fields.line:,}", tuple(labels))


def _item(kind: str, fields: Fields) -> Item:
    item: dict[str, Any] = {"type": TYPES.get(kind, "document")}
    for name, tags in TEXTS.items():
        item[name] = _text(fields, *tags)
    item["abstract"] = " ".join(map(without_markup, fields.all("AB"))) or item["abstract"]
    for role, tags in roles_of(item["type"]).items():
        item[role] = people_in(_without_repeats(fields, tags))
    item["issued"] = _issued(fields)
    item["accessed"] = date(fields.first("Y2"))
    _add_pages(item, fields)
    item["keyword"] = joined_keywords(
        [without_markup(line) for text in fields.all(KEYWORDS) for line in text.split("\n")]
    )
    notes = [without_markup(note) for note in fields.all(*NOTES)]
    _add_addresses(item, notes, fields)
    _add_numbers(item, fields)
    if mend := _MENDED.get(item["type"]):
        mend(item, notes, fields)
    with_what_notes_name(item, notes)
    return without_nothing(item)


def _text(fields: Fields, *tags: str) -> str:
    return without_markup(fields.first(*tags))


def _without_repeats(fields: Fields, tags: tuple[str, ...]) -> list[str]:
    """People under several tags, in their order; some programs write each of them under both."""
    named = [(tag, without_markup(text)) for tag, text in fields if tag in tags]
    first = {text for tag, text in named if tag == tags[0]}
    return [text for tag, text in named if tag == tags[0] or text not in first]


def _add_pages(item: dict[str, Any], fields: Fields) -> None:
    """Pages, or an article number; for a whole book, how many it has."""
    first, last = fields.first("SP"), fields.first("EP")
    if item["type"] == "book" and first.isdigit() and not last:
        item["number-of-pages"] = first
        return
    item["page"] = pages(first, last)
    if number := fields.first("C7"):
        item["number" if item["page"] else "page"] = item["number"] if item["page"] and item["number"] else number


def _add_addresses(item: dict[str, Any], notes: list[str], fields: Fields) -> None:
    """URL and DOI, which some programs write in other fields; an address that is not of the web is a note."""
    if doi(item["genre"]):
        item["DOI"], item["genre"] = item["DOI"] or item["genre"], ""
    for address in fields.all("UR"):
        if doi(address) and not doi(item["DOI"]):
            item["DOI"] = address
        elif not address.lower().startswith(_OF_THE_WEB):
            notes.append(f"URL: {address}")
        elif not item.get("URL"):
            item["URL"] = address


def _add_numbers(item: dict[str, Any], fields: Fields) -> None:
    """ISSN, ISBN, PMID and PMCID, as far as the fields say which of them a number is."""
    for number in fields.all("SN"):
        name = "ISBN" if _ISBN.match(number) else "ISSN" if _ISSN.match(number) else ""
        name = name or _NUMBER_OF.get(item["type"], "ISSN")
        item[name] = item.get(name) or number
    source = fields.first("DB", "DP").upper()
    given = fields.first("AN").upper()
    number = given.removeprefix("MEDLINE:")
    if "MEDLINE" in source or source in {"PUBMED", "NLM"} or number != given:
        item["PMID"] = number if _PMID.fullmatch(number) else ""
    elif source == "SCOPUS" and _PMID.fullmatch(fields.first("C2")):
        item["PMID"] = fields.first("C2")
    elif named := _NAMED_PMID.search(fields.first("C3")[:200]):  # Cochrane
        item["PMID"] = named[1]
    item["PMCID"] = next(filter(_PMCID.fullmatch, fields.all("C2")), "")


def _mend_article(item: dict[str, Any], _notes: list[str], _fields: Fields) -> None:
    """EndNote writes the day on which an article came online where other types have their edition."""
    if not item["container-title"]:
        item["container-title"], item["container-title-short"] = item["container-title-short"], ""
    online = date(item["edition"])
    if online and len(date_parts({"issued": online})) > 1:
        item["available-date"], item["edition"] = online, ""


def _mend_thesis(item: dict[str, Any], notes: list[str], fields: Fields) -> None:
    """EndNote writes the degree where others have a volume, and the department where they have a journal."""
    if not item["volume"].isdigit():
        if item["genre"]:
            notes.append(item["volume"])
        item["genre"], item["volume"] = item["genre"] or item["volume"], ""
    notes.append(_text(fields, "T2"))
    item["container-title"] = _text(fields, *WHOLE)


def _mend_book(item: dict[str, Any], _notes: list[str], fields: Fields) -> None:
    """The second title of a book or report is that of its series."""
    if item["type"] == "book":
        item["title"] = item["title"] or _text(fields, "BT")
    if not item["collection-title"]:
        item["collection-title"], item["container-title"] = _text(fields, "T2"), _text(fields, *WHOLE)


def _mend_paper(item: dict[str, Any], _notes: list[str], fields: Fields) -> None:
    """Where the proceedings have a title of their own, the second title is that of the conference."""
    item["publisher-place"] = item["publisher-place"] or _text(fields, "C1")
    if proceedings := _text(fields, "C3"):
        item["event-title"], item["container-title"] = item["container-title"], proceedings


_MENDED = {
    "article-journal": _mend_article,
    "book": _mend_book,
    "report": _mend_book,
    "thesis": _mend_thesis,
    "paper-conference": _mend_paper,
}
"""What programs write otherwise in references of a type."""


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
    return max(alike, key=lambda known: (len(known["date-parts"][0]), len(known), len(known["date-parts"])))
