"""The labels, scenarios, sites and marks of a project beside the reader's own: one entry each.

What has the same id is the same, and so is what has the same name, since a name stands for one thing to its reader.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Site, SiteMark
from qicbrowser.services.changes import Change
from qicbrowser.services.project.analysis_part import AnalysisPart
from qicbrowser.services.project.entries import Entry, Kind, Standing
from qicbrowser.store.library import Library

_Named = TypeVar("_Named", Label, Scenario, Site)


def analysis_entries(library: Library, part: AnalysisPart) -> Iterator[Entry]:
    """What importing the part would change. A mark brings its site along where that is new."""
    for label, own in _pairs(part.labels, library.labels.all(), lambda each: each.name):
        same = own is not None and (own.name, own.reason, set(own.factors)) == (
            label.name,
            label.reason,
            set(label.factors),
        )
        yield _entry(Kind.LABEL, label, own, same=same)
    for scenario, mine in _pairs(part.scenarios, library.scenarios.all(), lambda each: each.table_key + each.name):
        same = mine is not None and (mine.name, mine.table_key, set(mine.left_out)) == (
            scenario.name,
            scenario.table_key,
            set(scenario.left_out),
        )
        yield _entry(Kind.SCENARIO, scenario, mine, same=same)
    yield from _sites(library, part)


def _sites(library: Library, part: AnalysisPart) -> Iterator[Entry]:
    new: dict[str, Change[Site]] = {}
    ids: dict[str, str] = {}
    pairs = _pairs(part.sites, library.sites.all(), lambda each: each.name)
    for original, (site, mine) in zip(part.sites, pairs, strict=True):
        ids[original.id] = site.id
        if mine is None:
            new[site.id] = Change(None, site)
        yield _entry(Kind.SITE, site, mine, same=mine is not None and mine.name == site.name)
    own = {(mark.site_id, mark.factor_key): mark for mark in library.site_marks.all()}
    for mark in part.marks:
        theirs = mark._replace(site_id=ids[mark.site_id])
        mine_there = own.get((theirs.site_id, theirs.factor_key))
        same = mine_there is not None and (mine_there.mark, mine_there.reason) == (theirs.mark, theirs.reason)
        entry = _entry(Kind.MARK, theirs, mine_there, same=same)
        site_change = new.get(theirs.site_id)
        yield entry._replace(changes=(site_change, *entry.changes)) if site_change else entry


def _entry(
    kind: Kind,
    theirs: Label | Scenario | Site | SiteMark,
    mine: Label | Scenario | Site | SiteMark | None,
    *,
    same: bool,
) -> Entry:
    if same:
        return Entry(kind, Standing.SAME, theirs, mine, ())
    return Entry(kind, Standing.DIFFERENT if mine else Standing.NEW, theirs, mine, (Change(mine, theirs),))


def _pairs(
    theirs: Sequence[_Named], mine: Sequence[_Named], name_of: Callable[[_Named], str]
) -> list[tuple[_Named, _Named | None]]:
    """Each of theirs, under my id where it is one of mine, with mine."""
    by_id = {each.id: each for each in mine}
    their_ids = {each.id for each in theirs}
    by_name = {name_of(each).casefold(): each for each in mine if each.id not in their_ids and each.name}
    pairs: list[tuple[_Named, _Named | None]] = []
    for each in theirs:
        # Each of mine is the partner of one of theirs at most.
        own = by_id.get(each.id) or by_name.pop(name_of(each).casefold(), None)
        pairs.append((each._replace(id=own.id) if own else each, own))
    return pairs
