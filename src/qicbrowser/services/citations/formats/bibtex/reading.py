"""BibTeX and biblatex as citations."""

import re
from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.csl_dates import normalised
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import date_parts, month, with_what_notes_name, without_nothing
from qicbrowser.services.citations.formats.bibtex.latex import as_lines, verbatim
from qicbrowser.services.citations.formats.bibtex.names import names
from qicbrowser.services.citations.formats.bibtex.syntax import Entry, entries
from qicbrowser.services.citations.formats.bibtex.text import text_of
from qicbrowser.services.citations.formats.bibtex.types import ARTICLES, GENRES, ROLES, SUBTYPES, TEXTS, TYPES, VERBATIM
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.reading import LARGEST, Label, Record, broken

_NOT_INHERITED = frozenset(
    (
        *("title", "subtitle", "shorttitle", "author", "abstract", "keywords", "pages", "note", "label", "crossref"),
        *("doi", "url", "urldate", "howpublished", "eprint", "pmid", "pmcid", "entrysubtype"),
    )
)
"""What an entry does not take from the one it points to."""

_DASHES = re.compile(r"\s*[-–—]+\s*")
_EXTENDED = re.compile(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}(?:T[0-9:.+Z-]{1,30})?[?~%]?")
_MONTH = re.compile(
    r"(?:(?P<before>[0-9]{1,2})\.? )?(?P<month>#?[^\W\d_]+\S{0,20}|[0-9]{1,2})(?: (?P<after>[0-9]{1,2}))?"
)
_ADDRESS = re.compile(r"https?://[^\s{}]+")
_SAYS_WHERE = re.compile(
    r"(?:available|accessed|retrieved|online|published|internet|at|from|on|url|[ :,.]){0,8}", re.IGNORECASE
)
_NO_PUBLICATIONS = frozenset(("xdata", "set"))
_MOST_XDATA = 20
_THESES = frozenset(("phdthesis", "mastersthesis"))
_ARTICLE_NUMBERS = ("eid", "article-number", "articleno")


def read(text: str, progress: Progress = unwatched) -> list[Record]:
    """The citations of a file; raises ReaderError as `bibtex_syntax.entries` does.

    `progress` counts characters.
    """
    found = list(entries(text, lambda _done, total: progress(0, total)))
    by_key = {entry.key.lower(): entry.fields for entry in reversed(found) if entry.key}
    left = LARGEST
    records = []
    for entry in found:
        progress(entry.begin, len(text))
        if entry.kind in _NO_PUBLICATIONS:
            continue
        inherited = _inherited(entry, by_key)
        left -= sum(map(len, inherited.values()))
        if left < 0:
            broken(entry.line, "with what it takes from elsewhere, this file is too long")
        records.append(_record(entry, inherited | entry.fields))
    return records


def _inherited(entry: Entry, by_key: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What an entry takes from the book or proceedings that its `crossref` names, and from its `xdata`."""
    parent = by_key.get(entry.fields.get("crossref", "").strip().lower(), {})
    whole = {**parent, "booktitle": parent.get("title", ""), "booksubtitle": parent.get("subtitle", "")}
    found = {name: text for name, text in whole.items() if text and name not in _NOT_INHERITED}
    for key in entry.fields.get("xdata", "").split(",")[:_MOST_XDATA]:
        found = {**by_key.get(key.strip().lower(), {}), **found}
    return {name: text for name, text in found.items() if name not in entry.fields}


def _record(entry: Entry, fields: Mapping[str, str]) -> Record:
    labels = [Label("its key", entry.key)] if entry.key else []
    if label := fields.get("label"):
        labels.append(Label("its label", label))
    return Record(_item(entry.kind, fields), f"line {entry.line:,}", tuple(labels))


def _item(kind: str, fields: Mapping[str, str]) -> Item:
    item: dict[str, Any] = {"type": TYPES.get(kind, "document")}
    item["type"] = SUBTYPES.get(verbatim(fields.get("entrysubtype", "")), item["type"])
    item["title"] = _with_subtitle(fields, "title", "subtitle")
    for name, sources in TEXTS.items():
        item[name] = next((text for field in sources if (text := text_of(fields.get(field, "")))), "")
    for subtitle in ("journalsubtitle", "booksubtitle"):
        if item["container-title"] and (text := text_of(fields.get(subtitle, ""))):
            item["container-title"] = f"{item['container-title']}: {text}"
    for name, field in VERBATIM.items():
        item[name] = verbatim(fields.get(field, ""))
    for role, field in ROLES.items():
        item[role] = names(fields.get(field, ""))
    item["genre"] = GENRES.get(item["genre"], item["genre"]) or (GENRES[kind] if kind in _THESES else "")
    item["page"] = _DASHES.sub("-", text_of(fields.get("pages", "")))
    number = text_of(fields.get("number", ""))
    if item["type"] in ARTICLES:
        item["issue"] = number or text_of(fields.get("issue", ""))
        item["number"] = next((text_of(fields[name]) for name in _ARTICLE_NUMBERS if fields.get(name)), "")
    else:
        item |= {"number": number, "issue": text_of(fields.get("issue", ""))}
    item["issued"] = _issued(fields)
    item["accessed"] = date(verbatim(fields.get("urldate", "")))
    _add_eprint(item, fields)
    published = _add_address(item, fields)
    with_what_notes_name(
        item, ["\n".join(filter(None, [*map(without_markup, as_lines(fields.get("note", ""))), published]))]
    )
    return without_nothing(item)


def _with_subtitle(fields: Mapping[str, str], title: str, subtitle: str) -> str:
    return ": ".join(text for name in (title, subtitle) if (text := text_of(fields.get(name, ""))))


def _add_eprint(item: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Take up the number that an archive gave: PubMed's, or that of a preprint in arXiv."""
    archive = verbatim(fields.get("eprinttype", "") or fields.get("archiveprefix", "")).lower()
    number = verbatim(fields.get("eprint", ""))
    if archive in {"pubmed", "pmid"}:
        item["PMID"] = item["PMID"] or number
    elif archive == "arxiv" and number:
        item["URL"] = item["URL"] or f"https://arxiv.org/abs/{number}"
        if not item["container-title"] and item["type"] in {"document", "webpage", "manuscript", "article-journal"}:
            item["type"] = "article"


def _add_address(item: dict[str, Any], fields: Mapping[str, str]) -> str:
    """Take up the address that `howpublished` has; returns what else it says."""
    published = fields.get("howpublished", "")
    address = _ADDRESS.search(verbatim(published))
    if item["URL"] or not address:
        return text_of(published)
    item["URL"] = address[0]
    rest = text_of(published).replace(text_of(address[0]), "").strip(" .,;:()")
    return "" if _SAYS_WHERE.fullmatch(rest) else rest


def _issued(fields: Mapping[str, str]) -> Mapping[str, Any] | None:
    if written := verbatim(fields.get("date", "")):
        return _extended_date(written) or date(text_of(written))
    issued = date(text_of(fields.get("year", "")))
    words = _MONTH.fullmatch(text_of(fields.get("month", "")))
    named = month(words["month"]) if words else None
    if not (issued and words and named) or len(parts := [*date_parts({"issued": issued})]) != 1:
        return issued
    day = words["before"] or words["after"] or text_of(fields.get("day", ""))
    return {**issued, "date-parts": [[*parts, named, *([int(day)] if re.fullmatch("[0-9]{1,2}", day) else [])]]}


def _extended_date(written: str) -> Mapping[str, Any] | None:
    """A date or a range of two in biblatex's form (EDTF): "2019-05-12/2019-06", "1850~", "2019-21" for spring."""
    ends = [end for end in written.replace(" ", "").split("/")[:2] if end.strip(".")]
    if not ends or not all(_EXTENDED.fullmatch(end) for end in ends):
        return None
    circa = any(end[-1] in "?~%" for end in ends)
    return normalised({"date-parts": [[end.rstrip("?~%")] for end in ends], "circa": circa})
