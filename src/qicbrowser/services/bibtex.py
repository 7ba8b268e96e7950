"""BibTeX and biblatex: read and written with bibtexparser; LaTeX is taken for the signs it stands for, never run."""

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bibtexparser.entrypoint import parse_string, write_string
from bibtexparser.library import Library
from bibtexparser.middlewares.enclosing import RemoveEnclosingMiddleware
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, Field, ParsingFailedBlock, String

from qicbrowser.domain.csl import OTHERS, Item, people, surname, value
from qicbrowser.services.bibliography_reading import LARGEST, Label, Record, broken
from qicbrowser.services.citation_parts import (
    date,
    date_parts,
    date_range,
    month,
    month_name,
    with_what_notes_name,
    without_nothing,
    words_of_date,
)
from qicbrowser.services.latex import as_latex, as_text, verbatim

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what is wrong in a file is told to the reader instead

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "incollection": "chapter",
    "inbook": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "techreport": "report",
    "report": "report",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "unpublished": "manuscript",
    "dataset": "dataset",
    "software": "software",
    "booklet": "book",
    "collection": "book",
    "proceedings": "book",
    "manual": "report",
    "misc": "document",
}
_THESES = {"phdthesis": "PhD thesis", "mastersthesis": "Master's thesis"}
_TEXTS = {
    "container-title": ("journal", "journaltitle", "booktitle"),
    "container-title-short": ("shortjournal",),
    "title-short": ("shorttitle",),
    "collection-title": ("series",),
    "volume": ("volume",),
    "publisher": ("publisher", "institution", "school", "organization"),
    "publisher-place": ("address", "location"),
    "edition": ("edition",),
    "chapter-number": ("chapter",),
    "genre": ("type",),
    "language": ("language", "langid"),
    "abstract": ("abstract",),
    "keyword": ("keywords",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
}
"""What CSL calls a text, and the fields it stands in."""

_VERBATIM = {"DOI": "doi", "URL": "url", "PMID": "pmid", "PMCID": "pmcid"}
_ITS_OWN = frozenset(
    (
        *("title", "subtitle", "shorttitle", "author", "abstract", "keywords", "pages", "note", "label"),
        *("doi", "url", "urldate", "howpublished", "eprint", "pmid", "pmcid"),
    )
)
"""What an entry does not take from the one it points to."""

_PART = re.compile(r"\s*(family|given|prefix|suffix)\s*=\s*")
_PARTS = {"family": "family", "given": "given", "prefix": "non-dropping-particle", "suffix": "suffix"}
_DASHES = re.compile(r"\s*[-–—]+\s*")


def read(text: str) -> list[Record]:
    library = parse_string(text, parse_stack=[RemoveEnclosingMiddleware()])
    entries = [_entry(block) for block in library.blocks if isinstance(block, Entry | ParsingFailedBlock)]
    texts = _Texts(library.strings)
    fields = [_fields(entry.fields, texts) for entry in entries]
    by_key = {entry.key.lower(): said for entry, said in zip(reversed(entries), reversed(fields), strict=True)}
    return [_record(entry, said, by_key, texts) for entry, said in zip(entries, fields, strict=True)]


def _entry(block: Entry | ParsingFailedBlock) -> Entry:
    """An entry, also one that shares its key or has a field twice; raises ReaderError for one that is broken."""
    if isinstance(block, Entry):
        return block
    whole = block.ignore_error_block
    if isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock) and isinstance(
        whole, Entry | ParsingFailedBlock
    ):
        return _entry(whole)
    reason = getattr(block.error, "abort_reason", str(block.error)).replace("`", "“", 1).replace("`", "”", 1)
    return broken((block.start_line or 0) + 1, reason.strip().rstrip(".")[:200])


class _Texts:
    """What the names of texts stand for; all that is taken from elsewhere in a file is no longer than one may be."""

    def __init__(self, strings: Iterable[String]) -> None:
        self._named: dict[str, str] = {}
        self._left = LARGEST
        for string in strings:
            self._named[string.key.lower()] = self.whole(string)

    def whole(self, field: Field | String) -> str:
        """What a field holds, put together where it stands in pieces: `jiq # " (Online)"`."""
        text = str(field.value)
        if field.enclosing != "no-enclosing":
            return text
        pieces = [piece.strip() for piece in text.split("#")]
        if not all(re.fullmatch(r"\{[^{}]*\}|\"[^\"]*\"|[^\s{}\"=]+", piece) for piece in pieces):
            if re.search(r"[{}\"=]", text):
                broken((field.start_line or 0) + 1, f"“{field.key}” does not end where it should")
            return text
        meant = [self._named.get(piece.lower(), piece.strip('{}"')) for piece in pieces]
        self.take(meant, field.start_line)
        return "".join(meant)

    def take(self, texts: Iterable[str], line: int | None) -> None:
        self._left -= sum(map(len, texts))
        if self._left < 0:
            broken((line or 0) + 1, "with what it takes from elsewhere, this file is too long")


def _record(entry: Entry, fields: dict[str, str], by_key: Mapping[str, dict[str, str]], texts: _Texts) -> Record:
    parent = by_key.get(fields.get("crossref", "").strip().lower())
    if parent is not None and parent is not fields:
        inherited = {**parent, "booktitle": parent.get("title", "")}
        taken = {name: text for name, text in inherited.items() if name not in _ITS_OWN and name not in fields}
        texts.take(taken.values(), entry.start_line)
        fields = taken | fields
    return Record(
        _item(entry.entry_type.lower(), fields),
        f"line {(entry.start_line or 0) + 1:,}",
        (Label("its key", entry.key), *(Label("its label", fields[name]) for name in ("label",) if name in fields)),
    )


def _fields(fields: Iterable[Field], texts: _Texts) -> dict[str, str]:
    """Fields by their names, as LaTeX; of one that stands there twice, the first."""
    return {field.key.lower(): texts.whole(field) for field in reversed(list(fields))}


def _item(kind: str, fields: Mapping[str, str]) -> Item:
    item: dict[str, Any] = {"type": _TYPES.get(kind, "document")}
    titles = [as_text(fields[name]) for name in ("title", "subtitle") if fields.get(name)]
    item["title"] = ": ".join(titles)
    for name, sources in _TEXTS.items():
        item[name] = next((text for field in sources if (text := as_text(fields.get(field, "")))), "")
    for name, field in _VERBATIM.items():
        item[name] = verbatim(fields.get(field, ""))
    for role in ("author", "editor"):
        names = split_multiple_persons_names(fields.get(role, ""))
        item[role] = [somebody for name in names if (somebody := _person(name))]
    item["genre"] = item["genre"] or _THESES.get(kind, "")
    item["page"] = _DASHES.sub("-", as_text(fields.get("pages", "")))
    number = as_text(fields.get("number", "") or fields.get("issue", ""))
    item["issue" if kind == "article" else "number"] = number
    item["issued"] = _issued(fields)
    item["accessed"] = date(verbatim(fields.get("urldate", "")))
    if fields.get("eprinttype", fields.get("archiveprefix", "")).lower() in {"pubmed", "pmid"} and not item["PMID"]:
        item["PMID"] = verbatim(fields.get("eprint", ""))
    published = fields.get("howpublished", "")
    if not item["URL"] and "http" in published:
        item["URL"] = next(iter(re.findall(r"https?://[^\s{}]+", verbatim(published))), "")
        published = ""
    lines = [*fields.get("note", "").splitlines(), published]
    with_what_notes_name(item, ["\n".join(filter(None, map(as_text, lines)))])
    return without_nothing(item)


def _issued(fields: Mapping[str, str]) -> Mapping[str, Any] | None:
    if fields.get("date"):
        ends = [date(as_text(end)) for end in fields["date"].split("/")[:2]]
        known = [end["date-parts"][0] for end in ends if end and "date-parts" in end]
        return {"date-parts": known} if len(known) == len(ends) else next(filter(None, ends), None)
    issued = date(as_text(fields.get("year", "")))
    named = month(as_text(fields.get("month", "")))
    if issued and named and len(parts := [*date_parts({"issued": issued})]) == 1:
        day = as_text(fields.get("day", ""))
        return {"date-parts": [[*parts, named, *([int(day)] if re.fullmatch("[0-9]{1,2}", day) else [])]]}
    return issued


def _person(name: str) -> Mapping[str, str] | None:
    """Somebody as BibTeX cuts a name; who stands in braces as a whole is a body."""
    if name.strip() == "others":
        return {"literal": OTHERS}
    if _PART.match(name):
        return _spelt_out(name)
    parts = parse_single_name_into_parts(name, strict=False)
    family, given, before, suffix = (as_text(" ".join(part)) for part in (parts.last, parts.first, parts.von, parts.jr))
    if not (given or before or suffix) and name.strip().startswith("{"):
        return {"literal": family} if family else None
    named = {"family": family, "given": given, "non-dropping-particle": before, "suffix": suffix}
    return {part: text for part, text in named.items() if text} or None


def _spelt_out(name: str) -> Mapping[str, str]:
    """Somebody as biblatex may write a name: "family=Berg, given=Anna, prefix=van der"."""
    parts = (part.partition("=") for part in re.split(r",(?![^{]*\})", name))
    found = {_PARTS[part]: as_text(text) for key, _, text in parts if (part := key.strip()) in _PARTS}
    return {part: text for part, text in found.items() if text}


_KINDS = {kind: name for name, kind in reversed(_TYPES.items())} | {
    "article-magazine": "article",
    "post-weblog": "online",
}
_FIELD_OF = {
    "paper-conference": {"container-title": "booktitle", "publisher": "organization"},
    "chapter": {"container-title": "booktitle"},
    "report": {"publisher": "institution", "container-title": "booktitle"},
    "thesis": {"publisher": "school"},
}


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their keys as a BibTeX file, in UTF-8."""
    library = Library([_written(key, item) for key, item in records])
    return str(write_string(library))


def _written(key: str, item: Item) -> Entry:
    kind = value(item, "type")
    name = _KINDS.get(kind, "misc")
    if kind == "thesis":  # one that does not say of which degree it is must not say so afterwards
        said = value(item, "genre").lower().replace(".", "")
        name = "phdthesis" if said.startswith("phd") else "mastersthesis" if "master" in said else "thesis"
    fields = {role: " and ".join(map(_name, people(item, role))) for role in ("author", "editor")}
    fields["title"] = _braced(value(item, "title"))
    fields |= {
        _FIELD_OF.get(kind, {}).get(part, first): as_latex(value(item, part)) for part, (first, *_) in _TEXTS.items()
    }
    if kind == "thesis" and fields["type"] == as_latex(_THESES.get(name, "")):
        fields["type"] = ""
    fields["number"] = as_latex(value(item, "issue" if name == "article" else "number"))
    fields["pages"] = as_latex(value(item, "page"))
    issued = date_parts(item)
    fields["year"] = str(issued[0]) if issued else as_latex(words_of_date(item))
    fields["month"] = month_name(issued[1]) if len(issued) > 1 and 1 <= issued[1] <= 12 else ""
    fields["day"] = str(issued[2]) if len(issued) > 2 else ""
    fields["date"] = "/".join(ends) if len(ends := date_range(item)) > 1 else ""
    fields |= {field: as_latex(value(item, part)) for part, field in _VERBATIM.items()}
    seen = "-".join(f"{part:02}" for part in date_parts(item, "accessed"))
    fields["urldate"] = seen or as_latex(words_of_date(item, "accessed"))
    fields["note"] = as_latex(value(item, "note"))
    return Entry(name, key, [Field(field, text) for field, text in fields.items() if text])


def _braced(text: str) -> str:
    """In braces, so that a style leaves its capitals alone."""
    return f"{{{as_latex(text)}}}" if text else ""


def _name(somebody: Mapping[str, Any]) -> str:
    if body := value(somebody, "literal"):
        return "others" if body == OTHERS else _braced(body)
    family, given, suffix = (value(somebody, part) for part in ("family", "given", "suffix"))
    before = surname({**somebody, "family": ""})
    if not before.islower():  # BibTeX knows what stands before a name by its small letters
        before, family = "", surname(somebody)
    parts = (
        " ".join(filter(None, (as_latex(before), _whole(family)))),
        *([_whole(suffix)] if suffix else []),
        _whole(given),
    )
    return ", ".join(parts).removesuffix(", ")


def _whole(name: str) -> str:
    """A part of a name; in braces where BibTeX would cut it otherwise."""
    plain = re.fullmatch(r"[^\s,{}~\\]+", name) and not name[:1].islower()
    initials = re.fullmatch(r"(?:\w[\w.'’-]*)(?: \w[\w.'’-]*)*", name) and " and " not in f" {name.lower()} "
    return as_latex(name) if plain or (initials and not name[:1].islower()) else _braced(name)
