"""Restoring a backup of the reader's notes, and what that would change."""

from datetime import datetime
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Backup, Reason, restorable
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.citations import Citations
from qicbrowser.store.user.labels import Labels
from qicbrowser.store.user.notes import Notes
from qicbrowser.store.user.scenarios import Scenarios
from qicbrowser.store.user.searches import Searches
from qicbrowser.store.user.sites import SiteMarks, Sites


class Restored(NamedTuple):
    before: Backup
    """The backup that holds what the restored one has replaced."""

    repaired: Message | None
    """What was damaged in the restored backup, and is repaired in the user file."""


class Amounts(NamedTuple):
    """How much of each kind; highlights and stars are among the notes."""

    notes: int
    citations: int
    searches: int
    labels: int
    scenarios: int
    sites: int
    marks: int
    """Of factors at sites."""


class Differences(NamedTuple):
    """What restoring a backup would change in what the reader has now."""

    returning: Amounts
    """In the backup, but not here."""
    changing: Amounts
    removed: Amounts
    """Here, but not in the backup."""

    @property
    def is_empty(self) -> bool:
        return not any(map(any, self))


def differences(library: Library, backup: Backup) -> Differences:
    """What restoring a backup would change; raises ReaderError where it cannot be read."""
    with restorable(backup.path) as (contents, _):
        then = (
            *_contents(Notes(contents), Citations(contents), Searches(contents)),
            *_analysis_data(Labels(contents), Scenarios(contents), Sites(contents), SiteMarks(contents)),
        )
    now = (
        *_contents(library.notes, library.citations, library.searches),
        *_analysis_data(library.labels, library.scenarios, library.sites, library.site_marks),
    )
    pairs = list(zip(then, now, strict=True))
    return Differences(
        Amounts(*(len(before.keys() - after.keys()) for before, after in pairs)),
        Amounts(*(sum(before[key] != after[key] for key in before.keys() & after.keys()) for before, after in pairs)),
        Amounts(*(len(after.keys() - before.keys()) for before, after in pairs)),
    )


def _contents(notes: Notes, citations: Citations, searches: Searches) -> tuple[dict[object, object], ...]:
    """Notes, citations and saved searches by their keys."""
    stars = [star for key in notes.starred() if (star := notes.star_of(key))]
    return (
        {note.id: note for note in (*notes.all(), *stars)},
        {key: citation.csl for key, citation in citations.all().items()},
        {search.query: search.name for search in searches.saved()},
    )


def _analysis_data(
    labels: Labels, scenarios: Scenarios, sites: Sites, marks: SiteMarks
) -> tuple[dict[object, object], ...]:
    """Labels, scenarios, sites and marks by their keys, without the times of their changes."""
    return (
        {label.id: label._replace(changed="") for label in labels.all()},
        {scenario.id: scenario._replace(changed="") for scenario in scenarios.all()},
        {site.id: site.name for site in sites.all()},
        {mark[:2]: mark._replace(changed="") for mark in marks.all()},
    )


def restore(library: Library, backups: Backups, backup: Backup, moment: datetime) -> Restored:
    """Replace the contents of the user file by those of a backup, after making a backup of it.

    Raises ReaderError when that cannot be done; the file is not changed then. No backup is thinned out, so that the
    one restored still exists.
    """
    with restorable(backup.path) as (contents, repaired):
        before = backups.make(moment, Reason.RESTORE, thin_out=False) or backups.newest() or backup
        library.replace_from(contents)
    return Restored(before, repaired)
