"""The part of a project that is this program's own: author, reviews, sources of citations, searches, colours."""

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from qicbrowser import __version__
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, SavedSearch
from qicbrowser.services.files.bounded_json import AtFaultError, FaultsError, Value, parsed
from qicbrowser.services.notes.colour_names import LONGEST_COLOUR_NAME
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME

_FORMAT, _VERSION = "QIC Browser project", 1
_NEWEST = 1_000_000
_MOST_REVIEWS, _MOST_SEARCHES, _MOST_SOURCES = 5_000, 5_000, 50_000
_LONGEST = 2_000
"""Characters of a key, a title, a search, or the source of a citation."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


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
        if file.get("format").text(_LONGEST) != _FORMAT:
            file.get("format").wrong(Message("project-format-unknown"), Message("choose-project"))
        if file.get("version").whole_number(_NEWEST) > _VERSION:
            file.get("version").wrong(Message("project-of-newer-version"), Message("update-program"))
        reviews = tuple(_review(each) for each in _list(file.get("reviews"), _MOST_REVIEWS))
        searches = tuple(_search(each, moment) for each in _list(file.get("searches"), _MOST_SEARCHES))
        _refuse_twice(file.get("reviews"), [review.key for review in reviews])
        _refuse_twice(file.get("searches"), [search.query for search in searches])
        author = _line(file.get("author"), LONGEST_NAME)
        return ProjectFacts(author, reviews, _sources(file.get("sources")), searches, _colours(file.get("colours")))
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error


def _list(value: Value, most: int) -> list[Value]:
    if value.value is not None and not isinstance(value.value, list):
        value.wrong(Message("list-expected"))
    entries = list(value.each())
    if len(entries) > most:
        value.wrong(Message("project-entries-too-many", most=most), Message("remove-some"))
    return entries


def _refuse_twice(value: Value, keys: list[str]) -> None:
    if len(set(keys)) < len(keys):
        value.wrong(Message("project-entry-twice"), Message("keep-one"))


def _review(value: Value) -> ProjectReview:
    key, identity, title = (_line(value.get(name), _LONGEST) for name in ProjectReview._fields)
    if not key:
        value.get("key").wrong(Message("text-expected"))
    return ProjectReview(key, identity, title)


def _search(value: Value, moment: str) -> SavedSearch:
    name, query = (_line(value.get(field), _LONGEST) for field in ("name", "query"))
    for field, text in (("name", name), ("query", query)):
        if not text:
            value.get(field).wrong(Message("text-expected"))
    return SavedSearch(query, name, moment)


def _sources(value: Value) -> dict[str, str]:
    return {name: _line(value.get(name), _LONGEST) for name in _names(value, _MOST_SOURCES)}


def _colours(value: Value) -> dict[Colour, str]:
    known = [name for name in _names(value, _MOST_REVIEWS) if name in list(Colour)]
    names = {Colour(name): _line(value.get(name), LONGEST_COLOUR_NAME) for name in known}
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


def _line(value: Value, longest: int) -> str:
    """A text in one line; "" for null."""
    return "" if value.value is None else _UNSEEN.sub(" ", value.text(longest)).strip()
