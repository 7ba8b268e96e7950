"""BibTeX and biblatex as citations."""

import re
from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.csl_dates import normalised
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.bibliography_reading import LARGEST, Label, Record, broken
from qicbrowser.services.bibtex_names import names
from qicbrowser.services.bibtex_syntax import Entry, entries
from qicbrowser.services.bibtex_types import ARTICLES, GENRES, ROLES, SUBTYPES, TEXTS, TYPES, VERBATIM
from qicbrowser.services.citation_parts import date_parts, month, with_what_notes_name, without_nothing
from qicbrowser.services.dates import date
from qicbrowser.services.latex import as_lines, as_text, verbatim

_NOT_INHERITED = frozenset(
    (
        *("title", "subtitle", "shorttitle", "author", "abstract", "keywords", "pages", "note", "label", "crossref"),
        *("doi", "url", "urldate", "howpublished", "eprint", "pmid", "pmcid", "entrysubtype"),
    )
)
"""What an entry does not take from the one it points to."""

_DASHES = re.compile(r"\s*[-–—]+\s*")
_EXTENDED = re.compile(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}(?:T[0-9:.+Z-]{1,30})?[?~%]?")
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
        inherited = _inherited(entry, by_key)
        left -= sum(map(len, inherited.values()))
        if left < 0:
            broken(entry.line, "with what it takes from elsewhere, this file is too long")
        records.append(_record(entry, inherited | entry.fields))
    return records


def _inherited(entry: Entry, by_key: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What an entry takes from the book or proceedings that its `crossref` names."""
    parent = by_key.get(entry.fields.get("crossref", "").strip().lower())
    if parent is None or parent is entry.fields:
        return {}
    whole = {**parent, "booktitle": parent.get("title", ""), "booksubtitle": parent.get("subtitle", "")}
    return {name: text for name, text in whole.items() if name not in _NOT_INHERITED and name not in entry.fields}


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
        item[name] = next((text for field in sources if (text := as_text(fields.get(field, "")))), "")
    for subtitle in ("journalsubtitle", "booksubtitle"):
        if text := as_text(fields.get(subtitle, "")):
            item["container-title"] = f"{item['container-title']}: {text}"
    for name, field in VERBATIM.items():
        item[name] = verbatim(fields.get(field, ""))
    for role, field in ROLES.items():
        item[role] = names(fields.get(field, ""))
    item["genre"] = GENRES.get(item["genre"], item["genre"]) or (GENRES[kind] if kind in _THESES else "")
    item["page"] = _DASHES.sub("-", as_text(fields.get("pages", "")))
    number = as_text(fields.get("number", ""))
    if item["type"] in ARTICLES:
        item["issue"] = number or as_text(fields.get("issue", ""))
        item["number"] = next((as_text(fields[name]) for name in _ARTICLE_NUMBERS if fields.get(name)), "")
    else:
        item |= {"number": number, "issue": as_text(fields.get("issue", ""))}
    item["issued"] = _issued(fields)
    item["accessed"] = date(verbatim(fields.get("urldate", "")))
    _add_eprint(item, fields)
    published = _add_address(item, fields)
    with_what_notes_name(item, ["\n".join(filter(None, [*as_lines(fields.get("note", "")), published]))])
    return without_nothing(item)


def _with_subtitle(fields: Mapping[str, str], title: str, subtitle: str) -> str:
    return ": ".join(text for name in (title, subtitle) if (text := as_text(fields.get(name, ""))))


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
    """Take up the address that `howpublished` has; returns its text where it has none."""
    published = fields.get("howpublished", "")
    if item["URL"] or "http" not in published:
        return as_text(published)
    item["URL"] = next(iter(re.findall(r"https?://[^\s{}]+", verbatim(published))), "")
    return ""


def _issued(fields: Mapping[str, str]) -> Mapping[str, Any] | None:
    if written := verbatim(fields.get("date", "")):
        return _extended_date(written) or date(as_text(written))
    issued = date(as_text(fields.get("year", "")))
    named = month(as_text(fields.get("month", "")))
    if issued and named and len(parts := [*date_parts({"issued": issued})]) == 1:
        day = as_text(fields.get("day", ""))
        return {**issued, "date-parts": [[*parts, named, *([int(day)] if re.fullmatch("[0-9]{1,2}", day) else [])]]}
    return issued


def _extended_date(written: str) -> Mapping[str, Any] | None:
    """A date or a range of two in biblatex's form (EDTF): "2019-05-12/2019-06", "1850~", "2019-21" for spring."""
    ends = [end for end in written.replace(" ", "").split("/")[:2] if end.strip(".")]
    if not ends or not all(_EXTENDED.fullmatch(end) for end in ends):
        return None
    circa = any(end[-1] in "?~%" for end in ends)
    return normalised({"date-parts": [[end.rstrip("?~%")] for end in ends], "circa": circa})
