"""Exporting a project: all that the reader has written, attached, saved and named, as the parts of one file."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from qicbrowser.domain.csl import item_of
from qicbrowser.domain.keys import citation_id, review_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.tables.sources import LibraryContents
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.review_files import ENDING, export_reviews
from qicbrowser.services.importing.review_keys import identity
from qicbrowser.services.notes.colour_names import colour_names
from qicbrowser.services.notes.exchange.annotation_writing import collection
from qicbrowser.services.notes.exchange.note_files import notes_of
from qicbrowser.services.project import analysis_part, project_facts
from qicbrowser.services.project.analysis_part import part_of
from qicbrowser.services.project.project_facts import ProjectFacts, ProjectReview
from qicbrowser.services.project.project_file import Part, write_project
from qicbrowser.store.library import Library


class Contents(NamedTuple):
    """How much of each kind a project has."""

    notes: int
    stars: int
    citations: int
    searches: int
    colours: int
    labels: int
    scenarios: int
    sites: int

    @property
    def is_empty(self) -> bool:
        return not any(self)

    @property
    def kinds(self) -> tuple[Message, ...]:
        """Each kind of which there is any, with its number."""
        kinds = (
            Message("project-notes", n=self.notes),
            Message("project-stars", n=self.stars),
            Message("project-citations", n=self.citations),
            Message("project-searches", n=self.searches),
            Message("project-colours", n=self.colours),
            Message("project-labels", n=self.labels),
            Message("project-scenarios", n=self.scenarios),
            Message("project-sites", n=self.sites),
        )
        return tuple(kind for kind in kinds if kind.values["n"])


def contents(library: Library) -> Contents:
    """How much there is to export. Deleted notes and the history of searches stay here."""
    return Contents(
        len(library.notes.all()),
        len(library.notes.starred()),
        len(library.citations.all()),
        len(library.searches.saved()),
        len(colour_names(library)),
        len(library.labels.all()),
        len(library.scenarios.all()),
        len(library.sites.all()),
    )


def project_parts(library: Library, identities: Mapping[str, str], name: str, moment: datetime) -> Mapping[Part, bytes]:
    """The parts of a project, without reviews; `name` is the reader's own, "" to leave it out.

    `identities` are those of imported reviews by their keys: by them the same review is recognised in another library.
    """
    notes, citations, analysis = notes_of(library), list(library.citations.all().values()), part_of(library)
    keys = {review_of(note.record_key) for note in notes} | {review_of(one.reference_key) for one in citations}
    facts = ProjectFacts(
        name,
        _reviews(library, identities, sorted(keys | analysis.reviews)),
        {citation_id(one.reference_key): one.source for one in citations},
        library.searches.saved(),
        colour_names(library),
    )
    items = [(citation_id(one.reference_key), item_of(one)) for one in citations]
    written = moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return {
        Part.FACTS: project_facts.written(facts, written),
        **({Part.ANALYSIS: analysis_part.written(analysis)} if any(analysis) else {}),
        Part.NOTES: collection(library, notes, name, moment).encode(),
        Part.CITATIONS: csl_json.write(items).encode("utf-8", "replace"),
    }


def export_project(
    path: Path,
    parts: Mapping[Part, bytes],
    reviews: tuple[LibraryContents, Sequence[str]],
    moment: datetime,
    own: OwnFiles,
    progress: Progress = unwatched,
) -> None:
    """Write a project, with these imported reviews of the library, whole or not at all; for any thread.

    Raises ReaderError where it cannot be written, is one of the program's own files, or a review cannot be read again.
    """
    library, keys = reviews
    if keys:
        with TemporaryDirectory(prefix="qicbrowser-") as folder:
            file = Path(folder) / f"reviews{ENDING}"
            export_reviews(file, library, keys, own, progress)
            parts = {**parts, Part.REVIEWS: file.read_bytes()}
    write_project(path, parts, moment, own)


def _reviews(library: Library, identities: Mapping[str, str], keys: Sequence[str]) -> tuple[ProjectReview, ...]:
    reviews = {review.key: review for review in library.evidence.reviews()}
    return tuple(
        ProjectReview(key, identity(reviews[key]), reviews[key].title)
        if key in reviews
        else ProjectReview(key, identities.get(key, ""), "")
        for key in keys
    )
