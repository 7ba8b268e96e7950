"""The part of a project with what the reader adds to the analysis: labels, scenarios, and sites with their marks."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, TypeVar

from qicbrowser.domain.analysis.labels import (
    LARGEST_LIST,
    LONGEST_NAME,
    LONGEST_REASON,
    MOST_FACTORS,
    MOST_LABELS,
    Label,
)
from qicbrowser.domain.analysis.scenarios import MOST_LEFT_OUT, MOST_SCENARIOS, Scenario
from qicbrowser.domain.analysis.sites import MOST_MARKS, MOST_SITES, Mark, Site, SiteMark
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_json import AtFaultError, FaultsError, Value, parsed
from qicbrowser.services.notes.exchange.annotation_fields import moments_of
from qicbrowser.services.project.fields import LONGEST, check_format, entries, filled_line, line, refuse_twice
from qicbrowser.store.library import Library

_FORMAT, _VERSION = "QIC Browser analysis", 1
_LONGEST_ID = 100

Each = TypeVar("Each", Label, Scenario, Site)


class AnalysisPart(NamedTuple):
    """Labels, scenarios, sites and the marks of factors there."""

    labels: tuple[Label, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    sites: tuple[Site, ...] = ()
    marks: tuple[SiteMark, ...] = ()

    @property
    def reviews(self) -> frozenset[str]:
        """The keys of the reviews that something in it is about."""
        factors = (*(key for label in self.labels for key in label.factors), *(mark.factor_key for mark in self.marks))
        return frozenset(map(review_of, (*factors, *(scenario.table_key for scenario in self.scenarios))))


def part_of(library: Library) -> AnalysisPart:
    """What the reader has added to the analysis."""
    sites = library.sites.all()
    known = {site.id for site in sites}
    marks = tuple(mark for mark in library.site_marks.all() if mark.site_id in known)
    return AnalysisPart(library.labels.all(), library.scenarios.all(), sites, marks)


def written(part: AnalysisPart) -> bytes:
    """The part as JSON."""
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "labels": [
            {"id": each.id, "name": each.name, "reason": each.reason, "factors": each.factors, **_times(each)}
            for each in part.labels
        ],
        "scenarios": [
            {"id": each.id, "name": each.name, "table": each.table_key, "left_out": each.left_out, **_times(each)}
            for each in part.scenarios
        ],
        "sites": [
            {"id": each.id, "name": each.name, **_times(each), "marks": _marks_of(part, each.id)} for each in part.sites
        ],
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def read(content: bytes, moment: datetime) -> AnalysisPart:
    """The part of a project; `moment` is now. Raises FaultsError, with the place, where something is wrong in it."""
    file = parsed(content)
    try:
        check_format(file, _FORMAT, _VERSION)
        return AnalysisPart(
            _distinct(file.get("labels"), MOST_LABELS, lambda each: _label(each, moment)),
            _distinct(file.get("scenarios"), MOST_SCENARIOS, lambda each: _scenario(each, moment)),
            _distinct(file.get("sites"), MOST_SITES, lambda each: _site(each, moment)),
            tuple(mark for each in entries(file.get("sites"), MOST_SITES) for mark in _marks(each, moment)),
        )
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error


def _times(each: Label | Scenario | Site) -> dict[str, str]:
    return {"created": each.created, "modified": each.changed}


def _marks_of(part: AnalysisPart, site_id: str) -> list[dict[str, str]]:
    return [
        {"factor": mark.factor_key, "mark": mark.mark, "reason": mark.reason, "modified": mark.changed}
        for mark in part.marks
        if mark.site_id == site_id
    ]


def _label(value: Value, moment: datetime) -> Label:
    reason = line(value.get("reason"), LONGEST_REASON)
    keys = _keys(value.get("factors"), MOST_FACTORS)
    return Label(
        filled_line(value.get("id"), _LONGEST_ID),
        filled_line(value.get("name"), LONGEST_NAME),
        reason,
        keys,
        *moments_of(value, moment),
    )


def _scenario(value: Value, moment: datetime) -> Scenario:
    keys = _keys(value.get("left_out"), MOST_LEFT_OUT)
    table = filled_line(value.get("table"), LONGEST)
    return Scenario(
        filled_line(value.get("id"), _LONGEST_ID),
        filled_line(value.get("name"), LONGEST_NAME),
        table,
        keys,
        *moments_of(value, moment),
    )


def _site(value: Value, moment: datetime) -> Site:
    name = line(value.get("name"), LONGEST_NAME)  # "" for one that was recovered from a damaged file
    return Site(filled_line(value.get("id"), _LONGEST_ID), name, *moments_of(value, moment))


def _marks(site: Value, moment: datetime) -> tuple[SiteMark, ...]:
    site_id = filled_line(site.get("id"), _LONGEST_ID)
    marks = [_mark(each, site_id, moment) for each in entries(site.get("marks"), MOST_MARKS)]
    refuse_twice(site.get("marks"), [mark.factor_key for mark in marks])
    return tuple(marks)


def _mark(value: Value, site_id: str, moment: datetime) -> SiteMark:
    mark = value.get("mark")
    if mark.value not in list(Mark):
        mark.wrong(Message("mark-unknown"))
    reason = line(value.get("reason"), LONGEST_REASON)
    return SiteMark(
        site_id, filled_line(value.get("factor"), LONGEST), Mark(mark.value), reason, moments_of(value, moment)[1]
    )


def _distinct(value: Value, most: int, read_entry: Callable[[Value], Each]) -> tuple[Each, ...]:
    """The entries of a list, no two of which have one id."""
    each = tuple(map(read_entry, entries(value, most)))
    refuse_twice(value, [one.id for one in each])
    return each


def _keys(value: Value, most: int) -> tuple[str, ...]:
    keys = tuple(dict.fromkeys(filter(None, (line(each, LONGEST) for each in entries(value, most)))))
    if sum(len(key.encode()) + 1 for key in keys) > LARGEST_LIST:
        value.wrong(Message("project-entries-too-many", most=most), Message("remove-some"))
    return keys
