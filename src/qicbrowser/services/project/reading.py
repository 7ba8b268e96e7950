"""Reading a project: everything in it under the keys that it has in this library, or what is wrong in it.

The file was written by others, in any way: each part is read by the reader of its own format, within its bounds.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.csl import Item
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import reference_key_in, review_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Colour, Note, SavedSearch
from qicbrowser.domain.tables.sources import LibraryContents
from qicbrowser.paths import bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.importing.offered_reviews import OfferedReview, Standing, offered_reviews
from qicbrowser.services.importing.review_keys import identity
from qicbrowser.services.notes.exchange import annotation_reading, merging
from qicbrowser.services.notes.exchange.annotation_reading import ReadNotes
from qicbrowser.services.project import analysis_part, project_facts
from qicbrowser.services.project.analysis_part import AnalysisPart
from qicbrowser.services.project.project_facts import ProjectFacts, ProjectReview
from qicbrowser.services.project.project_file import Part, read_parts
from qicbrowser.store.evidence.review_file import read_review_file
from qicbrowser.store.library import Library


class KnownRecords(NamedTuple):
    """What notes and citations can be on here: keys of themes and references, and of reviews by their identities."""

    keys: frozenset[str]
    reviews: Mapping[str, str]


class ReadCitation(NamedTuple):
    reference_key: str
    item: Item
    source: str
    """Where it came from, as its owner knew it; "" where the project does not say."""


class Project(NamedTuple):
    """A project as it was read, under the keys of this library."""

    author: str
    notes: ReadNotes
    citations: tuple[ReadCitation, ...]
    citations_elsewhere: int
    """Citations of references that are neither here nor in the reviews of the project."""
    searches: tuple[SavedSearch, ...]
    colours: Mapping[Colour, str]
    analysis: AnalysisPart
    factors_elsewhere: int
    """Factors of labels, and marks of factors, of reviews that are neither here nor in the project."""
    scenarios_elsewhere: int
    offers: tuple[OfferedReview, ...]
    """The reviews in the project."""
    missing: tuple[str, ...]
    """The titles, or else the keys, of the reviews that are neither here nor in the project."""

    @property
    def new_reviews(self) -> tuple[OfferedReview, ...]:
        """Those that can be imported without replacing anything."""
        return tuple(offer for offer in self.offers if offer.standing in (Standing.NEW, Standing.ADDITION))


def known_records(library: Library, contents: LibraryContents) -> KnownRecords:
    """What a project can be about here; `contents` are those of the library of reviews."""
    imported = {identity: key for key, identity in contents.identities}
    return KnownRecords(
        merging.record_keys(library),
        imported | {identity(review): review.key for review in library.evidence.reviews()},
    )


def read_project(
    path: Path, known: KnownRecords, contents: LibraryContents, moment: datetime, progress: Progress = unwatched
) -> Project:
    """Read a project, in any thread; raises ReaderError where anything in it is wrong."""
    parts = read_parts(path)
    now = moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    facts = project_facts.read(parts[Part.FACTS], now)
    offers = _offers(parts, contents, path, progress)
    keys = _Keys(facts.reviews, known, offers)
    notes = ReadNotes((), 0)
    if Part.NOTES in parts:
        read = annotation_reading.read(parts[Part.NOTES], keys, moment, progress)
        notes = read._replace(notes=tuple(keys.note_here(note) for note in read.notes))
    citations, citations_elsewhere = _citations(parts, facts, keys)
    analysis, factors_elsewhere, scenarios_elsewhere = _analysis(parts, keys, moment)
    return Project(
        facts.author,
        notes,
        citations,
        citations_elsewhere,
        facts.searches,
        facts.colours,
        analysis,
        factors_elsewhere,
        scenarios_elsewhere,
        offers,
        keys.missing,
    )


class _Keys:
    """The keys of a project, in the place of which this library has others where it imported a review under another."""

    def __init__(
        self, reviews: tuple[ProjectReview, ...], known: KnownRecords, offers: tuple[OfferedReview, ...]
    ) -> None:
        self._known = known.keys
        new = [offer for offer in offers if offer.standing in (Standing.NEW, Standing.ADDITION)]
        self._offered = frozenset(offer.key for offer in new)
        here = {identity(offer.details): offer.key for offer in new} | dict(known.reviews)
        self._reviews = {each.key: here.get(each.identity) if each.identity else each.key for each in reviews}
        self.missing = tuple(each.title or each.key for each in reviews if self._reviews[each.key] is None)

    def __contains__(self, key: object) -> bool:
        """Whether something here has this key of the project, or may have once its reviews are imported."""
        here = self.here(str(key))
        return here is not None and (here in self._known or review_of(here) in self._offered)

    def here(self, key: str) -> str | None:
        """The key in this library for one of the project; None for one of a review that is not known here."""
        review = review_of(key)
        here = self._reviews.get(review)
        return None if here is None else here + key.removeprefix(review)

    def note_here(self, note: Note) -> Note:
        record_key, text_key = self.here(note.record_key) or "", self.here(note.text_key) or ""
        note_id = f"star {record_key}" if note.starred else note.id
        return note._replace(id=note_id, record_key=record_key, text_key=text_key)


def _analysis(parts: Mapping[Part, bytes], keys: _Keys, moment: datetime) -> tuple[AnalysisPart, int, int]:
    """Labels, scenarios and sites under the keys of this library, and the numbers of factors and scenarios left out."""
    if Part.ANALYSIS not in parts:
        return AnalysisPart(), 0, 0
    theirs = analysis_part.read(parts[Part.ANALYSIS], moment)
    labels = tuple(
        label._replace(factors=tuple(filter(None, map(keys.here, label.factors)))) for label in theirs.labels
    )
    marks = tuple(
        mark._replace(factor_key=here) for mark in theirs.marks if (here := keys.here(mark.factor_key)) is not None
    )
    scenarios = tuple(
        each._replace(table_key=here, left_out=tuple(filter(None, map(keys.here, each.left_out))))
        for each in theirs.scenarios
        if (here := keys.here(each.table_key)) is not None
    )
    factors = [sum(len(label.factors) for label in some) for some in (theirs.labels, labels)]
    lost = factors[0] - factors[1] + len(theirs.marks) - len(marks)
    return AnalysisPart(labels, scenarios, theirs.sites, marks), lost, len(theirs.scenarios) - len(scenarios)


def _offers(
    parts: Mapping[Part, bytes], contents: LibraryContents, path: Path, progress: Progress
) -> tuple[OfferedReview, ...]:
    if Part.REVIEWS not in parts:
        return ()
    reviews = read_review_file(parts[Part.REVIEWS], path)
    return offered_reviews(reviews, contents, read_sources(bundled_sources()).reviews, progress)


def _citations(parts: Mapping[Part, bytes], facts: ProjectFacts, keys: _Keys) -> tuple[tuple[ReadCitation, ...], int]:
    """The citations of a project that have their references here, and the number of the others."""
    citations: dict[str, ReadCitation] = {}
    elsewhere = 0
    text = parts.get(Part.CITATIONS, b"").decode("utf-8", "replace")
    for record in csl_json.read(text) if text.strip() else ():
        name = next((label.text for label in record.labels if label.name.id == "label-id"), "")
        theirs = reference_key_in(name)
        here = keys.here(theirs)
        if here is None or theirs not in keys:
            elsewhere += 1
        elif here in citations:
            raise ReaderError(Message("project-citation-twice", key=here), Message("ask-for-file-again"))
        else:
            citations[here] = ReadCitation(here, record.item, facts.sources.get(name, ""))
    return tuple(citations.values()), elsewhere
