"""The part of a project that is this program's own: author, reviews, sources of citations, searches, colours."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from qicbrowser import __version__
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, SavedSearch
from qicbrowser.services.files.bounded_json import AtFaultError, FaultsError, Value, parsed
from qicbrowser.services.notes.colour_names import LONGEST_COLOUR_NAME
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME
from qicbrowser.services.project.fields import LONGEST, check_format, entries, filled_line, line, refuse_twice

_FORMAT, _VERSION = "QIC Browser project", 1
_MOST_REVIEWS, _MOST_SEARCHES, _MOST_SOURCES = 5_000, 5_000, 50_000


class ProjectReview(NamedTuple):
    """A review that something in the project is on; `identity` is "" where it is not known."""

    key: str
    identity: str
    title: str


class ProjectFacts(NamedTuple):
    author: str
    """Who exported the project, "" where no name was given."""
    reviews: tuple[ProjectReview, ...]
    sources: Mapping[str, str]
    """Where citations came from, by the ids they have in the project."""
    searches: tuple[SavedSearch, ...]
    colours: Mapping[Colour, str]


def written(facts: ProjectFacts, moment: str) -> bytes:
    """The facts as JSON; `moment` is when the project was exported, in UTC, ISO 8601."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "program": __version__,
        "exported": moment,
        "author": facts.author,
        "reviews": [review._asdict() for review in facts.reviews],
        "searches": [{"name": search.name, "query": search.query} for search in facts.searches],
        "colours": dict(facts.colours),
        "sources": dict(facts.sources),
    }
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def read(content: bytes, moment: str) -> ProjectFacts:
    """The facts of a project; `moment` is now. Raises FaultsError, with the place, where something is wrong in them."""
    file = parsed(content)
    try:
        check_format(file, _FORMAT, _VERSION)
        reviews = tuple(_review(each) for each in entries(file.get("reviews"), _MOST_REVIEWS))
        searches = tuple(_search(each, moment) for each in entries(file.get("searches"), _MOST_SEARCHES))
        refuse_twice(file.get("reviews"), [review.key for review in reviews])
        refuse_twice(file.get("searches"), [search.query for search in searches])
        author = line(file.get("author"), LONGEST_NAME)
        return ProjectFacts(author, reviews, _sources(file.get("sources")), searches, _colours(file.get("colours")))
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error


def _review(value: Value) -> ProjectReview:
    key = filled_line(value.get("key"), LONGEST)
    return ProjectReview(key, line(value.get("identity"), LONGEST), line(value.get("title"), LONGEST))


def _search(value: Value, moment: str) -> SavedSearch:
    name = filled_line(value.get("name"), LONGEST)
    return SavedSearch(filled_line(value.get("query"), LONGEST), name, moment)


def _sources(value: Value) -> dict[str, str]:
    return {name: line(value.get(name), LONGEST) for name in _names(value, _MOST_SOURCES)}


def _colours(value: Value) -> dict[Colour, str]:
    known = [name for name in _names(value, _MOST_REVIEWS) if name in list(Colour)]
    names = {Colour(name): line(value.get(name), LONGEST_COLOUR_NAME) for name in known}
    return {colour: name for colour, name in names.items() if name}


def _names(value: Value, most: int) -> list[str]:
    """The names in an object; none for null."""
    if value.value is None:
        return []
    if not isinstance(value.value, dict):
        value.wrong(Message("object-expected"))
    if len(value.value) > most:
        value.wrong(Message("project-entries-too-many", most=most), Message("remove-some"))
    return list(value.value)
