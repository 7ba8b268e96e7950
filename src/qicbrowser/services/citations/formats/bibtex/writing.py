"""Writes BibTeX, in UTF-8, with biblatex's fields where BibTeX has none; `bibtex.reading` reads the same items."""

from collections.abc import Mapping, Sequence

from qicbrowser.domain.csl import Item, people, value
from qicbrowser.services.citations.formats.bibtex.dates import date_fields
from qicbrowser.services.citations.formats.bibtex.latex import as_verbatim
from qicbrowser.services.citations.formats.bibtex.names import written
from qicbrowser.services.citations.formats.bibtex.text import field_of
from qicbrowser.services.citations.formats.bibtex.types import (
    ARTICLES,
    ENTRY_TYPES,
    FIELDS_BY_TYPE,
    GENRES,
    ROLES,
    SUBTYPE_ENTRIES,
    SUBTYPES,
    TEXTS,
    VERBATIM,
)


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their keys as a BibTeX file."""
    return "\n".join(_entry(key, item) for key, item in records)


def _entry(key: str, item: Item) -> str:
    csl_type, genre = value(item, "type"), value(item, "genre")
    entry_type = _entry_type(csl_type, genre)
    if csl_type == "thesis" and entry_type in GENRES:  # the entry's type says the degree
        genre = ""
    title = field_of(value(item, "title"))
    fields = {
        **{field: written(people(item, role)) for role, field in ROLES.items()},
        "title": f"{{{title}}}" if title else "",
        "entrysubtype": csl_type if csl_type in SUBTYPES else "",
        **_texts(csl_type, {**item, "genre": genre}),
        **_numbers(csl_type, item),
        "pages": field_of(value(item, "page")),
        **date_fields(item),
        **{field: as_verbatim(value(item, variable)) for variable, field in VERBATIM.items()},
        "note": field_of(value(item, "note")),
    }
    lines = (f"\t{field} = {{{text}}}" for field, text in fields.items() if text)
    return ",\n".join((f"@{entry_type}{{{key}", *lines)) + "\n}\n"


def _entry_type(csl_type: str, genre: str) -> str:
    if csl_type in SUBTYPES:
        return SUBTYPE_ENTRIES.get(csl_type, "misc")
    if csl_type == "thesis":  # one that does not say of which degree it is must not say so afterwards
        return next((name for name in ("phdthesis", "mastersthesis") if genre == GENRES[name]), "thesis")
    return ENTRY_TYPES.get(csl_type, "misc")


def _texts(csl_type: str, item: Item) -> Mapping[str, str]:
    by_type = FIELDS_BY_TYPE.get(csl_type, {})
    return {by_type.get(variable, first): field_of(value(item, variable)) for variable, (first, *_) in TEXTS.items()}


def _numbers(csl_type: str, item: Item) -> Mapping[str, str]:
    number, issue = field_of(value(item, "number")), field_of(value(item, "issue"))
    return {"number": issue, "eid": number} if csl_type in ARTICLES else {"number": number, "issue": issue}
