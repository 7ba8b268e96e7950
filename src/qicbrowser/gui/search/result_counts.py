"""What a search found, in words."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.domain.records import Part

if TYPE_CHECKING:
    from qicbrowser.services.search.facets import Facet, FacetGroup
    from qicbrowser.services.search.search import Found
    from qicbrowser.store.search.matches import Count

translate = QCoreApplication.translate

MOST_GONE_THROUGH = 50
"""Themes and references of which every hit is counted; of more, only they themselves are."""


def number(count: "Count") -> str:
    """A count as it is shown: "10,000+" where counting stopped there."""
    return QLocale().toString(count.number) + ("+" if count.more else "")


def part_name(part: Part) -> str:
    return {
        Part.TITLE: translate("Found", "title"),
        Part.COMPONENT: translate("Found", "component"),
        Part.MECHANISM: translate("Found", "mechanism"),
        Part.OUTCOME: translate("Found", "outcome"),
        Part.ENABLER: translate("Found", "enabler"),
        Part.BARRIER: translate("Found", "barrier"),
        Part.REFERENCE: translate("Found", "reference"),
        Part.AUTHOR: translate("Found", "author"),
        Part.NOTE: translate("Found", "my note"),
        Part.TAG: translate("Found", "my tag"),
    }[part]


def counted(found: "Found") -> str:
    """How many themes, references, passages and notes were found; empty for none at all."""
    themes, references = found.count_themes(), found.count_references()
    there = references if not themes.number else None
    where = _one_or_more(themes, translate("Found", "1 theme"), translate("Found", "{} themes"))
    also = _one_or_more(references, translate("Found", "1 reference"), translate("Found", "{} references"))
    if themes.number + references.number > MOST_GONE_THROUGH:
        return ", ".join(filter(None, (where, also)))
    hits = ", ".join(filter(None, (*_hits(found), also)))
    if there:
        return hits
    return translate("Found", "{} in {}").format(hits, where) if hits else where


def grouped(facets: Sequence["Facet"]) -> tuple["FacetGroup", ...]:
    """Facets under the names of their kinds, with the roles named as elsewhere."""
    from dataclasses import replace  # with the first search, not with the start

    from qicbrowser.services.search.facets import FacetGroup, FacetKind

    names = {
        FacetKind.ROLE: translate("Found", "Where"),
        FacetKind.GRADE: translate("Found", "Quality of evidence"),
        FacetKind.STREAM: translate("Found", "Stream"),
        FacetKind.THEME: translate("Found", "Theme"),
        FacetKind.TAG: translate("Found", "Tag"),
    }
    named = [replace(f, label=part_name(Part(f.label))) if f.kind is FacetKind.ROLE else f for f in facets]
    groups = (FacetGroup(name, tuple(f for f in named if f.kind is kind)) for kind, name in names.items())
    return tuple(group for group in groups if group.facets)


def _hits(found: "Found") -> list[str]:
    kinds = Counter(hit.part for key in found.in_order() for hit in found.hits_in(key))
    notes = kinds[Part.NOTE] + kinds[Part.TAG]
    passages = kinds.total() - kinds[Part.TITLE] - notes - kinds[Part.REFERENCE] - kinds[Part.AUTHOR]
    return [
        (one if hits == 1 else many.format(hits)) if hits else ""
        for hits, one, many in (
            (kinds[Part.TITLE], translate("Found", "1 title"), translate("Found", "{} titles")),
            (passages, translate("Found", "1 passage"), translate("Found", "{} passages")),
            (notes, translate("Found", "1 note"), translate("Found", "{} notes")),
        )
    ]


def _one_or_more(count: "Count", one: str, many: str) -> str:
    if not count.number:
        return ""
    return one if count.number == 1 else many.format(number(count))
