"""Parts of a review's details that web pages and JATS have in common."""

import re

from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.identifiers import identifiers

_LICENCE = re.compile(
    r"creativecommons\.org/(?:licenses/([a-z-]{2,12})/(\d\.\d)|publicdomain/(zero)/(\d\.\d))", re.IGNORECASE
)
_DOI = re.compile(r"(?:doi\.org/|doi:\s?|^)(10\.\d{4,9}/\S+)$", re.IGNORECASE)
_PUBMED = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed|^pmid:?\s?)/?(\d{1,9})(?!\d)", re.IGNORECASE
)

_PERSON = re.compile(
    r"(?P<given>[^\W\d_a-z][\w’'-]*(?: [A-Z]\.?){0,3}) (?P<family>(?:[a-z’']+ ){0,3}[^\W\d_a-z][\w’'-]*)"
)
_GROUP = re.compile(
    r"\b(?:association|centre|center|collaboration|committee|consortium|group|network|team|trust)\b", re.IGNORECASE
)


_PART_OF_ARTICLE = re.compile(
    r"(?:electronic |online |web )?(?:supplement(?:s|al|ary)?|additional|supporting|appendix|appendices|annex"
    r"|multimedia)\b"
    r"(?: (?:files?|materials?|data|information|tables?|appendix|content|online))*\W{0,3}(?:[A-Z]?\d{0,3}[A-Z]?)\W{0,3}"
    r"|(?:tables?|figures?) [A-Z]?\d{0,3}|microsoft word.*|document\d*|untitled.*|book\d*|.*\.(?:docx?|xlsx?|pdf)",
    re.IGNORECASE,
)
"""What the properties of a file say in place of the title of its review."""


def title_of_review(text: str) -> str:
    """The title of a file's properties; "" where it names the file, or only a part of an article."""
    return "" if _PART_OF_ARTICLE.fullmatch(text.strip()) else text


def licence_named(addresses: set[str]) -> str:
    """The Creative Commons licence that addresses lead to, such as "CC BY 4.0"; "" for none or for several."""
    names = {
        f"CC {found[1].upper()} {found[2]}" if found[1] else f"CC0 {found[4]}"
        for found in map(_LICENCE.search, addresses)
        if found
    }
    return names.pop() if len(names) == 1 else ""


def doi_in(address: str) -> str:
    """The DOI that an address or identifier is; "" for others."""
    found = _DOI.search(address.strip())
    return found[1] if found else ""


def pmid_in(address: str) -> str:
    """The PubMed number that an address leads to; "" for others."""
    found = _PUBMED.search(address.strip())
    return found[1] if found else ""


def entry_identifiers(addresses: list[str], text: str) -> tuple[str, str]:
    """The DOI and the PubMed number of an entry: by its links, or else by its words."""
    named = identifiers(text)
    doi = next(filter(None, map(doi_in, addresses)), "") or named.get("DOI", "")
    return doi, next(filter(None, map(pmid_in, addresses)), "") or named.get("PMID", "")


def author_name(name: str) -> str:
    """A person's "Given Family" as "Family, Given"; a name with a comma, and one that may be a group's, unchanged."""
    found = None if _GROUP.search(name) else _PERSON.fullmatch(name)
    return f"{found['family']}, {found['given']}" if found else name


def issued_on(text: str) -> tuple[int | None, str]:
    """The year of a date, and the whole date as in ISO 8601; None and "" for another text."""
    parts = ((date(text) or {}).get("date-parts") or [[]])[0]
    if not parts:
        return None, ""
    return int(parts[0]), "-".join(f"{int(part):02d}" for part in parts)
