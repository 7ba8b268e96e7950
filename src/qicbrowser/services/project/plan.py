"""What importing a project changes, entry by entry: what is new, what differs, what is already here.

Nothing is replaced unless the reader chooses so: where something differs, mine stays.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.csl import item_of, text_of
from qicbrowser.domain.keys import is_reference, review_of, table_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import SavedSearch, Setting
from qicbrowser.services.changes import Change, UserData
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.importing.offered_reviews import OfferedReview
from qicbrowser.services.notes.colour_names import setting_of
from qicbrowser.services.notes.exchange import merging
from qicbrowser.services.project.analysis_entries import analysis_entries
from qicbrowser.services.project.entries import Entry, Kind, Standing
from qicbrowser.services.project.reading import Project
from qicbrowser.store.library import Library


class ProjectPlan(NamedTuple):
    author: str
    entries: tuple[Entry, ...]
    reviews: tuple[OfferedReview, ...]
    """The reviews of the project that are not here yet."""
    notes_elsewhere: int
    citations_elsewhere: int
    factors_elsewhere: int
    scenarios_elsewhere: int
    missing: tuple[str, ...]
    """The reviews that those without a place are on, as far as they are known."""

    @property
    def without_place(self) -> tuple[Message, ...]:
        """How much of each kind is not imported, because what it is on is not here."""
        kinds = (
            Message("project-notes", n=self.notes_elsewhere),
            Message("project-citations", n=self.citations_elsewhere),
            Message("project-factors", n=self.factors_elsewhere),
            Message("project-scenarios", n=self.scenarios_elsewhere),
        )
        return tuple(kind for kind in kinds if kind.values["n"])

    def number(self, standing: Standing) -> int:
        """How many entries are of a standing."""
        return sum(entry.standing is standing for entry in self.entries)


def plan(library: Library, project: Project, name: str, file_name: str) -> ProjectPlan:
    """What importing a project would change; what `name`, the reader's own name, wrote is the reader's.

    `file_name` is the source of citations of which the project names none. Raises ReaderError for a citation that
    cannot be attached.
    """
    offered = frozenset(review.key for review in project.new_reviews)
    entries = (
        *_notes(library, project, name),
        *_citations(library, project, file_name),
        *_searches(library, project),
        *_colours(library, project),
        *analysis_entries(library, project.analysis),
    )
    known = _places_here(library) if offered else frozenset()
    placed = [_with_review(entry, offered, known) for entry in entries]
    order = list(Standing)
    return ProjectPlan(
        project.author,
        tuple(sorted(placed, key=lambda entry: order.index(entry.standing))),
        project.new_reviews,
        project.notes.elsewhere,
        project.citations_elsewhere,
        project.factors_elsewhere,
        project.scenarios_elsewhere,
        project.missing,
    )


def changes(chosen: Sequence[Entry]) -> list[Change[UserData]]:
    """All that importing these entries changes, for one step; what two of them change alike is changed once.

    A search that loses its name to one entry and gets a new one from another is changed by the latter alone.
    """
    every = dict.fromkeys(change for entry in chosen for change in entry.changes)
    renamed = {change.before for change in every if isinstance(change.after, SavedSearch) and change.after.name}
    return [change for change in every if not (_takes_name(change) and change.before in renamed)]


def _takes_name(change: Change[UserData]) -> bool:
    return isinstance(change.after, SavedSearch) and not change.after.name


def _with_review(entry: Entry, offered: Collection[str], known: Collection[str]) -> Entry:
    needs = [review_of(key) for key in entry.places if review_of(key) in offered and key not in known]
    return entry._replace(needs_review=needs[0]) if needs else entry


def _places_here(library: Library) -> frozenset[str]:
    """The keys of all themes, references and tables."""
    records = merging.record_keys(library)
    return records | {table_of(key) for key in records if not is_reference(key)}


def _notes(library: Library, project: Project, name: str) -> Iterator[Entry]:
    theirs = {note.id: note for note in project.notes.notes}
    for entry in merging.plan(library, project.notes, name).entries:
        note, mine = entry.theirs, entry.mine
        kind = (
            Kind.STAR if note.starred else Kind.NOTE if note.words or note.tags or not note.anchor else Kind.HIGHLIGHT
        )
        if mine is None:
            yield Entry(kind, Standing.NEW, note, None, entry.changes)
        elif entry.kind is merging.Kind.SAME:
            yield Entry(kind, Standing.SAME, note, mine, ())
        else:
            standing = Standing.DELETED if mine.deleted else Standing.DIFFERENT
            yield Entry(kind, standing, note, mine, merging.replacing(library, entry, theirs))


def _citations(library: Library, project: Project, file_name: str) -> Iterator[Entry]:
    attached_here = library.citations.all()
    keys = [one.reference_key for one in project.citations if one.reference_key in attached_here]
    # Compared as they are written to a file and read again: what differs only by that does not differ.
    written = csl_json.write([(key, item_of(attached_here[key])) for key in keys])
    mine_as_read = {key: record.item for key, record in zip(keys, csl_json.read(written), strict=True)} if keys else {}
    for one in project.citations:
        change = attached(library, one.reference_key, one.item, one.source or file_name)
        key, mine = one.reference_key, change.before
        if mine is None:
            yield Entry(Kind.CITATION, Standing.NEW, change.subject, None, (change,))
        elif text_of(mine_as_read[key]) == text_of(one.item):
            yield Entry(Kind.CITATION, Standing.SAME, change.subject, mine, ())
        else:
            yield Entry(Kind.CITATION, Standing.DIFFERENT, change.subject, mine, (change,))


def _searches(library: Library, project: Project) -> Iterator[Entry]:
    names = {search.name: search for search in library.searches.saved()}
    for theirs in project.searches:
        same_query, same_name = library.searches.get(theirs.query), names.get(theirs.name)
        mine = same_query if same_query and same_query.name else same_name
        change = Change(same_query, theirs._replace(last_run=same_query.last_run) if same_query else theirs)
        if mine is None:
            yield Entry(Kind.SEARCH, Standing.NEW, theirs, None, (change,))
        elif (mine.name, mine.query) == (theirs.name, theirs.query):
            yield Entry(Kind.SEARCH, Standing.SAME, theirs, mine, ())
        elif same_name is None or same_name == same_query:
            yield Entry(Kind.SEARCH, Standing.DIFFERENT, theirs, mine, (change,))
        else:  # the name is free again once mine is among the recent searches
            unnamed = Change(same_name, same_name._replace(name=None))
            yield Entry(Kind.SEARCH, Standing.DIFFERENT, theirs, mine, (unnamed, change))


def _colours(library: Library, project: Project) -> Iterator[Entry]:
    for colour, name in project.colours.items():
        theirs = Setting(setting_of(colour), name)
        mine = library.settings.get(theirs.name)
        standing = Standing.NEW if mine is None else Standing.SAME if mine == theirs else Standing.DIFFERENT
        yield Entry(Kind.COLOUR, standing, theirs, mine, () if mine == theirs else (Change(mine, theirs),))
