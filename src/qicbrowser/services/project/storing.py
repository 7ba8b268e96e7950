"""Storing what was chosen of a project: its reviews first, then all of the rest in one transaction."""

from collections.abc import Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.paths import DataFolder
from qicbrowser.services.changes import Change, UserData, or_revert, store
from qicbrowser.services.importing.library_writing import save
from qicbrowser.services.importing.offered_reviews import OfferedReview, importing_reviews
from qicbrowser.store.library import Library


def import_project(
    data: DataFolder, library: Library, reviews: Sequence[OfferedReview], changes: Sequence[Change[UserData]]
) -> tuple[Message, ...]:
    """Import reviews and store changes, both or neither; returns which reviews could not be read again.

    The library and the reader's file are two files, each replaced as a whole: a program that is killed between them
    leaves the reviews without the notes, and importing the project again adds these.
    """
    if not reviews:
        store(library, changes)
        return ()
    change = importing_reviews(reviews)
    problems = save(data, change, library)
    or_revert(lambda: store(library, changes), lambda: save(data, change.reverse, library))
    return problems
