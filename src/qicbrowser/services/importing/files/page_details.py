"""What a web page says about the review: its `citation_*` and `dc.*` metadata, its links, and whose page it is."""

import re
from collections import defaultdict
from collections.abc import Mapping

from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.services.importing.files.cell_text import cleaned
from qicbrowser.services.importing.files.html_blocks import Element
from qicbrowser.services.importing.files.review_details import author_name, doi_in, issued_on, licence_named

_ARTICLE = re.compile(r"/articles?/(10\.\d{4,9}/[^/#?\s]+)")
_PMC = re.compile(r"/(PMC\d{1,9})(?!\d)")
_PUBLISHERS = (
    ("cochrane", re.compile(r"summaryoffindings|cochrane")),
    ("springer", re.compile(r"\bc-article-")),
    ("pmc", re.compile(r"\btw-foot\b|\bmain-article-body\b|\bpmc[_-]|\bobj_head\b")),
    ("highwire", re.compile(r"\bhighwire|\bhw-|\btable-expansion\b|\btable-callout-links\b")),
    ("word", re.compile(r"\bmso[a-z]|microsoft word")),
)


def publisher_of(root: Element) -> str:
    """Whose form of page it is, by the classes that it uses; "" for an unknown one."""
    names = {
        name for element in root.iter() if isinstance(element.tag, str) for name in element.get("class", "").split()
    }
    names |= {
        element.get("content", "") for element in root.iter("meta") if element.get("name", "").lower() == "generator"
    }
    text = " ".join(names).lower()
    return next((publisher for publisher, mark in _PUBLISHERS if mark.search(text)), "")


def details_of(root: Element, publisher: str) -> ReviewDetails:
    """What the page says about its review."""
    named = _metadata(root)
    links = [element.get("href", "") for element in root.iter("a", "link")]
    year, issued = issued_on(
        _first(named, "citation_publication_date", "citation_date", "citation_online_date", "dc.date")
    )
    pmc = [*named["citation_fulltext_html_url"], *named["citation_pdf_url"], *named["og:url"]]
    return ReviewDetails(
        title=_first(named, "citation_title", "dc.title"),
        authors=tuple(map(author_name, named["citation_author"] or named["dc.creator"])),
        journal=_first(named, "citation_journal_title", "prism.publicationname", "dc.source"),
        year=year,
        issued=issued,
        volume=_first(named, "citation_volume", "prism.volume"),
        article=_first(named, "citation_firstpage", "prism.startingpage"),
        doi=next(filter(None, map(doi_in, [*named["citation_doi"], *named["dc.identifier"], *named["prism.doi"]])), "")
        or (_article(links) if publisher == "springer" else ""),
        pmcid=next((found[1] for found in map(_PMC.search, pmc) if found), ""),
        licence=licence_named({*links, *named["dc.rights"], *named["citation_license"]}),
        language=_first(named, "citation_language", "dc.language") or root.get("lang", ""),
    )


def _metadata(root: Element) -> Mapping[str, list[str]]:
    """The contents of the page's `meta` elements by their names in lower case."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or ""
        if content := cleaned(element.get("content", "")).strip():
            named[name.lower()].append(content)
    return named


def _first(named: Mapping[str, list[str]], *names: str) -> str:
    return next((named[name][0] for name in names if named[name]), "")


def _article(links: list[str]) -> str:
    """The DOI of the article that a page of one of its tables leads back to; "" where its links name several."""
    dois = {found[1] for found in map(_ARTICLE.search, links) if found}
    return dois.pop() if len(dois) == 1 else ""
