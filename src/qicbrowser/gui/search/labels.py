"""The names of the parts of a record and of the groups of facets, on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import Part

if TYPE_CHECKING:
    from qicbrowser.services.search.facets import FacetKind, Unit

translate = QCoreApplication.translate


def part_label(part: Part) -> str:
    return {
        Part.TITLE: translate("Search", "title"),
        Part.COMPONENT: translate("Search", "component"),
        Part.MECHANISM: translate("Search", "mechanism"),
        Part.OUTCOME: translate("Search", "outcome"),
        Part.CONTEXT: translate("Search", "context"),
        Part.ENABLER: translate("Search", "enabler"),
        Part.BARRIER: translate("Search", "barrier"),
        Part.MIXED: translate("Search", "enabler and barrier"),
        Part.FINDING: translate("Search", "finding"),
        Part.COUNT: translate("Search", "printed number"),
        Part.RATING: translate("Search", "study quality"),
        Part.REMARK: translate("Search", "remark"),
        Part.REFERENCE: translate("Search", "reference"),
        Part.AUTHOR: translate("Search", "author"),
        Part.NOTE: translate("Search", "note"),
        Part.TAG: translate("Search", "tag"),
    }[part]


def facet_group_label(kind: "FacetKind") -> str:
    from qicbrowser.services.search.facets import FacetKind  # with the first search, not with the start

    return {
        FacetKind.REVIEW: translate("Search", "Review"),
        FacetKind.PART: translate("Search", "Found in"),
        FacetKind.GRADE: translate("Search", "Quality of evidence"),
        FacetKind.STREAM: translate("Search", "Stream"),
        FacetKind.THEME: translate("Search", "Theme"),
        FacetKind.TAG: translate("Search", "Tag"),
    }[kind]


def unit_label(unit: "Unit") -> str:
    """What the counts of a group of facets count."""
    from qicbrowser.services.search.facets import Unit

    return {
        Unit.THEMES: translate("Search", "themes", "heading of counts"),
        Unit.RECORDS: translate("Search", "themes, references", "heading of counts"),
        Unit.PASSAGES: translate("Search", "passages", "heading of counts"),
    }[unit]
