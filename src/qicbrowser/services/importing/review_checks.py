"""Whether a review of a file from outside could have been imported here: its texts, names and times."""

import re
from collections.abc import Iterator
from datetime import datetime

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import FileForm
from qicbrowser.domain.tables.sources import ImportPlan, LibraryReview, Source
from qicbrowser.services.importing.library import LONGEST_NAME
from qicbrowser.services.importing.recipes import read_plan, written

_LONGEST_FILE_NAME = 255
_LONGEST_VERSION = 50
_MOST_SOURCES = 200
_MOST_TABLES = 200
"""Of one imported file."""

_MOST_FORMS = 5
"""In which one imported file is read: each takes its time."""

_NOT_IN_NAMES = re.compile(r"[/\\\x00-\x1f\x7f-\x9f]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def checked_review(review: LibraryReview) -> LibraryReview:
    """The review with its sources numbered from 1, and their plans as this program writes them.

    Raises ReaderError where it has none, or anything in it is not as this program writes it.
    """
    is_named = len(review.name) <= LONGEST_NAME and not _CONTROL.search(review.name)
    if not is_named or not 1 <= len(review.sources) <= _MOST_SOURCES:
        raise _wrong()
    sources = tuple(_checked_source(source, place) for place, source in enumerate(review.sources, start=1))
    return review._replace(sources=sources)


def _checked_source(source: Source, position: int) -> Source:
    if len(source.file_name) > _LONGEST_FILE_NAME or _NOT_IN_NAMES.search(source.file_name):
        raise ReaderError(Message("source-name-wrong"))
    if source.form not in set(FileForm) or not _is_time(source.imported):
        raise _wrong()
    if len(source.program) > _LONGEST_VERSION or _CONTROL.search(source.program):
        raise _wrong()
    plan = read_plan(source.plan, ImportPlan)
    forms = {table.recipe.text_form for table in plan.tables}
    if not 1 <= len(plan.tables) <= _MOST_TABLES or len(forms) > _MOST_FORMS:
        raise _wrong()
    if not plan.review.title.strip() or any(map(_CONTROL.search, _texts(plan))):
        raise _wrong()
    return source._replace(position=position, plan=written(plan))


def _is_time(text: str) -> bool:
    try:
        return len(text) <= _LONGEST_VERSION and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _texts(value: object) -> Iterator[str]:
    """Every text in a plan."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)


def _wrong() -> ReaderError:
    return ReaderError(Message("review-file-entry-wrong"))
