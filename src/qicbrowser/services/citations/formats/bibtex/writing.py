"""Citations as a BibTeX file, in UTF-8, with biblatex's fields where BibTeX has none."""

from collections.abc import Mapping, Sequence

from qicbrowser.domain.csl import Item, people, value
from qicbrowser.domain.csl_dates import date_of
from qicbrowser.services.citations.fields import date_parts, date_range, month_name, words_of_date
from qicbrowser.services.citations.formats.bibtex.latex import as_verbatim
from qicbrowser.services.citations.formats.bibtex.names import written
from qicbrowser.services.citations.formats.bibtex.text import field_of
from qicbrowser.services.citations.formats.bibtex.types import (
    ARTICLES,
    FIELDS,
    GENRES,
    ROLES,
    SUBTYPES,
    TEXTS,
    TYPES,
    VERBATIM,
    WRITTEN,
)

_ENTRY_TYPES = {kind: name for name, kind in reversed(TYPES.items())}


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their keys as a BibTeX file."""
    return "\n".join(_entry(key, item) for key, item in records)


def _entry(key: str, item: Item) -> str:
    kind = value(item, "type")
    is_subtype = kind in SUBTYPES
    name = WRITTEN.get(kind, "misc") if is_subtype else _ENTRY_TYPES.get(kind, "misc")
    genre = value(item, "genre")
    if kind == "thesis":  # one that does not say of which degree it is must not say so afterwards
        name = next((name for name in ("phdthesis", "mastersthesis") if genre == GENRES[name]), "thesis")
        genre = "" if name != "thesis" else genre
    fields = {
        **{field: written(people(item, role)) for role, field in ROLES.items()},
        "title": f"{{{field_of(value(item, 'title'))}}}" if value(item, "title") else "",
        "entrysubtype": kind if is_subtype else "",
        **{
            FIELDS.get(kind, {}).get(part, first): field_of(value({**item, "genre": genre}, part))
            for part, (first, *_) in TEXTS.items()
        },
        **_numbers(kind, item),
        "pages": field_of(value(item, "page")),
        **_dates(item),
        **{field: as_verbatim(value(item, part)) for part, field in VERBATIM.items()},
        "note": field_of(value(item, "note")),
    }
    lines = (f"\t{field} = {{{text}}}" for field, text in fields.items() if text)
    return ",\n".join((f"@{name}{{{key}", *lines)) + "\n}\n"


def _numbers(kind: str, item: Item) -> Mapping[str, str]:
    number, issue = field_of(value(item, "number")), field_of(value(item, "issue"))
    return {"number": issue, "eid": number} if kind in ARTICLES else {"number": number, "issue": issue}


def _dates(item: Item) -> Mapping[str, str]:
    issued = date_parts(item)
    seen = "-".join(f"{part:02}" for part in date_parts(item, "accessed"))
    return {
        "year": str(issued[0]) if issued else field_of(words_of_date(item)),
        "month": month_name(issued[1]) if len(issued) > 1 and 1 <= issued[1] <= 12 else "",
        "day": str(issued[2]) if len(issued) > 2 else "",
        "date": _extended_date(item),
        "urldate": seen or field_of(words_of_date(item, "accessed")),
    }


def _extended_date(item: Item) -> str:
    """A date that year, month and day cannot hold, in biblatex's form: a range, a season, or an uncertain one."""
    issued = date_of(item)
    ends = [*date_range(item)]
    season = issued.get("season")
    if len(ends) == 1 and isinstance(season, int) and len(date_parts(item)) == 1:
        ends = [f"{ends[0]}-{season + 20}"]
    elif len(ends) == 1 and not issued.get("circa"):
        return ""
    return "/".join(f"{end}~" if issued.get("circa") else end for end in ends)
