"""Reads BibTeX and biblatex."""

import re
from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.fields import add_notes, cleaned
from qicbrowser.services.citations.formats.bibtex.dates import accessed, issued
from qicbrowser.services.citations.formats.bibtex.inheritance import Inheritance
from qicbrowser.services.citations.formats.bibtex.latex import as_lines, verbatim
from qicbrowser.services.citations.formats.bibtex.names import names
from qicbrowser.services.citations.formats.bibtex.syntax import entries
from qicbrowser.services.citations.formats.bibtex.text import text_of
from qicbrowser.services.citations.formats.bibtex.types import ARTICLES, GENRES, ROLES, SUBTYPES, TEXTS, TYPES, VERBATIM
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.records import Label, Record, line_place

_DASHES = re.compile(r"\s*[-–—]+\s*")
_ADDRESS = re.compile(r"https?://[^\s{}]+")
_WORDS_OF_ACCESS = re.compile(
    r"(?:available|accessed|retrieved|online|published|internet|at|from|on|url|[ :,.]){0,8}", re.IGNORECASE
)
_NOT_PUBLICATIONS = frozenset(("xdata", "set"))
_THESES = frozenset(("phdthesis", "mastersthesis"))
_ARTICLE_NUMBERS = ("eid", "article-number", "articleno")
_PREPRINT_TYPES = frozenset(("document", "webpage", "manuscript", "article-journal"))
"""The types that an entry with a number of arXiv may have, and then is a preprint."""


def read(text: str, progress: Progress = unwatched) -> list[Record]:
    """The citations of a file; raises ReaderError as `syntax.entries` does. `progress` counts characters."""
    parsed = list(entries(text, lambda _done, total: progress(0, total)))
    inheritance = Inheritance(parsed)
    records = []
    for entry in parsed:
        progress(entry.begin, len(text))
        if entry.type not in _NOT_PUBLICATIONS:
            records.append(_record(entry.type, entry.key, entry.line, inheritance.fields_of(entry)))
    return records


def _record(entry_type: str, key: str, line: int, fields: Mapping[str, str]) -> Record:
    labels = [(Message("label-key"), key), (Message("label-label"), fields.get("label", ""))]
    return Record(
        _item(entry_type, fields), line_place(line), tuple(Label(name, text) for name, text in labels if text)
    )


def _item(entry_type: str, fields: Mapping[str, str]) -> Item:
    item: dict[str, Any] = {"type": _csl_type(entry_type, fields)}
    item["title"] = _joined(fields, "title", "subtitle")
    for variable, names_of_fields in TEXTS.items():
        item[variable] = next((text for name in names_of_fields if (text := text_of(fields.get(name, "")))), "")
    if item["container-title"]:
        item["container-title"] = ": ".join(
            filter(None, (item["container-title"], _joined(fields, "journalsubtitle", "booksubtitle")))
        )
    for variable, name in VERBATIM.items():
        item[variable] = verbatim(fields.get(name, ""))
    for role, name in ROLES.items():
        item[role] = names(fields.get(name, ""))
    item["genre"] = GENRES.get(item["genre"], item["genre"]) or (GENRES[entry_type] if entry_type in _THESES else "")
    item["page"] = _DASHES.sub("-", text_of(fields.get("pages", "")))
    item |= _numbers(item["type"], fields)
    item |= {"issued": issued(fields), "accessed": accessed(fields)}
    _add_eprint(item, fields)
    how_published = _add_address(item, fields)
    notes = [*map(without_markup, as_lines(fields.get("note", ""))), how_published]
    add_notes(item, ["\n".join(filter(None, notes))])
    return cleaned(item)


def _csl_type(entry_type: str, fields: Mapping[str, str]) -> str:
    return SUBTYPES.get(verbatim(fields.get("entrysubtype", "")), TYPES.get(entry_type, "document"))


def _joined(fields: Mapping[str, str], *field_names: str) -> str:
    """The texts of fields, such as title and subtitle, with a colon between them."""
    return ": ".join(text for name in field_names if (text := text_of(fields.get(name, ""))))


def _numbers(csl_type: str, fields: Mapping[str, str]) -> Mapping[str, str]:
    """The number of an issue, and that of an article or a report: `number` is either, by the type."""
    number, issue = (text_of(fields.get(name, "")) for name in ("number", "issue"))
    if csl_type not in ARTICLES:
        return {"number": number, "issue": issue}
    own = next((text_of(fields[name]) for name in _ARTICLE_NUMBERS if fields.get(name)), "")
    return {"number": own, "issue": number or issue}


def _add_eprint(item: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Set the number that an archive gave: PubMed's, or that of a preprint in arXiv."""
    archive = verbatim(fields.get("eprinttype", "") or fields.get("archiveprefix", "")).lower()
    number = verbatim(fields.get("eprint", ""))
    if archive in {"pubmed", "pmid"}:
        item["PMID"] = item["PMID"] or number
    elif archive == "arxiv" and number:
        item["URL"] = item["URL"] or f"https://arxiv.org/abs/{number}"
        if not item["container-title"] and item["type"] in _PREPRINT_TYPES:
            item["type"] = "article"


def _add_address(item: dict[str, Any], fields: Mapping[str, str]) -> str:
    """Set the URL that `howpublished` has; returns what else it says."""
    how_published = fields.get("howpublished", "")
    address = _ADDRESS.search(verbatim(how_published))
    if item["URL"] or not address:
        return text_of(how_published)
    item["URL"] = address[0]
    rest = text_of(how_published).replace(text_of(address[0]), "").strip(" .,;:()")
    return "" if _WORDS_OF_ACCESS.fullmatch(rest) else rest
