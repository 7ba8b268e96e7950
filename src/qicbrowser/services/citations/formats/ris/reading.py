"""Reads RIS, in the ways in which reference managers, publishers and databases write it."""

from collections.abc import Iterator, Mapping
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import add_notes, cleaned, joined_keywords, pages
from qicbrowser.services.citations.formats.ris.identifiers import add_addresses, add_numbers
from qicbrowser.services.citations.formats.ris.syntax import records
from qicbrowser.services.citations.formats.ris.tags import KEYWORDS, LABELS, NOTES, TEXTS, roles_of
from qicbrowser.services.citations.formats.ris.type_specifics import adjust
from qicbrowser.services.citations.formats.ris.types import TYPES
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.personal_names import people_in
from qicbrowser.services.citations.records import Label, Record, line_place
from qicbrowser.services.citations.tagged_fields import Fields


def read(text: str, progress: Progress = unwatched) -> Iterator[Record]:
    """The citations of a file; raises ReaderError, with the line, where it is broken. `progress` counts lines."""
    return (_record(ris_type, fields) for ris_type, fields in records(text, progress))


def _record(ris_type: str, fields: Fields) -> Record:
    labels = [Label(name, text) for tag, name in LABELS.items() for text in fields.all(tag)]
    return Record(_item(ris_type, fields), line_place(fields.line), tuple(labels))


def _item(ris_type: str, fields: Fields) -> Item:
    item: dict[str, Any] = {"type": TYPES.get(ris_type, "document")}
    for variable, tags in TEXTS.items():
        item[variable] = without_markup(fields.first(*tags))
    item["abstract"] = " ".join(map(without_markup, fields.all("AB"))) or item["abstract"]
    for role, tags in roles_of(item["type"]).items():
        item[role] = people_in(_names(fields, tags))
    item["issued"] = _issued(fields)
    item["accessed"] = date(fields.first("Y2"))
    item["keyword"] = joined_keywords(
        [without_markup(line) for text in fields.all(KEYWORDS) for line in text.split("\n")]
    )
    _add_pages(item, fields)
    notes = [without_markup(note) for note in fields.all(*NOTES)]
    notes += add_addresses(item, fields)
    add_numbers(item, fields)
    adjust(item, notes, fields)
    add_notes(item, notes)
    return cleaned(item)


def _names(fields: Fields, tags: tuple[str, ...]) -> list[str]:
    """The names under several tags, in their order; some programs write each of them under both."""
    names = [(tag, without_markup(text)) for tag, text in fields if tag in tags]
    first = {name for tag, name in names if tag == tags[0]}
    return [name for tag, name in names if tag == tags[0] or name not in first]


def _add_pages(item: dict[str, Any], fields: Fields) -> None:
    """Set pages or an article number; of a whole book, the number of its pages."""
    first, last = fields.first("SP"), fields.first("EP")
    if item["type"] == "book" and first.isdigit() and not last:
        item["number-of-pages"] = first
        return
    item["page"] = pages(first, last)
    article_number = fields.first("C7")
    if article_number and not item["page"]:
        item["page"] = article_number
    elif article_number:
        item["number"] = item["number"] or article_number


def _issued(fields: Fields) -> Mapping[str, Any] | None:
    """The fullest date that is not of another year than the one that is given as the year."""
    dates = [known for text in fields.all("PY", "Y1", "DA") if (known := date(text))]
    exact = [known for known in dates if "date-parts" in known]
    if not exact:
        return next(iter(dates), None)
    year = exact[0]["date-parts"][0][0]
    days = (date(f"{year} {text}") for text in fields.all("DA"))  # EndNote: "May 12"
    exact += [known for known in days if known and "date-parts" in known]
    of_that_year = [known for known in exact if known["date-parts"][0][0] == year]
    return max(of_that_year, key=lambda known: (len(known["date-parts"][0]), len(known), len(known["date-parts"])))
