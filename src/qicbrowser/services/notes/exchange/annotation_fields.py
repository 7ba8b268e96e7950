"""What an annotation says besides where it is: words, tags, colour, creator and moments, within bounds."""

import re
from datetime import UTC, datetime, timedelta

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.files.bounded_json import Value
from qicbrowser.services.notes.annotate import LONGEST, LONGEST_TAG, MOST_TAGS, retagged, reworded
from qicbrowser.services.notes.exchange.annotation_writing import as_name

LONGEST_IRI = 2_000
LONGEST_NAME = 200
"""Characters of a person's name."""

_AHEAD = timedelta(minutes=10)
"""So far another computer's clock may be ahead of this one's."""

_EXAMPLE = "2026-01-31T08:15:00Z"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_TAGGING = {"tagging", "oa:tagging", "classifying", "oa:classifying"}
_EMPTY = Note("", "", "", None, "", Colour.YELLOW, "", "")


def words_of(annotation: Value) -> tuple[str, tuple[str, ...]]:
    """Its words, and its tags with single blanks, each once whatever its case."""
    motives = [motive.text(LONGEST_IRI) for motive in annotation.get("motivation").each()]
    only_tags = bool(motives) and set(motives) <= _TAGGING
    words: list[str] = []
    tags = list(annotation.get("tags").each())
    for body in annotation.get("body", "bodyValue", "text").each():
        value = body.get("value", "source", "id", "@id") if body.is_object else body
        purposes = {p.text(LONGEST_IRI) for p in body.get("purpose").each()} if body.is_object else set()
        if purposes & _TAGGING or (only_tags and not purposes):
            tags.append(value)
        else:
            words.append(value.text(LONGEST))
    found: dict[str, str] = {}
    for tag in tags:
        label = " ".join(tag.text(LONGEST).split()).lstrip("# ")
        if len(label) > LONGEST_TAG:
            tag.wrong(Message("tag-too-long", longest=LONGEST_TAG), Message("shorten-it"))
        if label:
            found.setdefault(label.casefold(), label)
    if len(found) > MOST_TAGS:
        annotation.get("body").wrong(Message("tags-too-many", most=MOST_TAGS), Message("remove-some"))
    text = "\n\n".join(filter(None, words))
    if len(text) > LONGEST:
        annotation.get("body").wrong(Message("text-too-long", longest=LONGEST), Message("split-it"))
    return reworded(_EMPTY, text).words, retagged(_EMPTY, tuple(found.values())).tags


def colour_of(target: Value) -> Colour:
    classes = target.get("styleClass").each() if target.is_object else ()
    named = (each.text(LONGEST_IRI) for each in classes)
    return next((Colour(name) for name in named if name in list(Colour)), Colour.YELLOW)


def creator_of(annotation: Value) -> str:
    for person in annotation.get("creator", "user").each():
        name = person.get("name", "nickname", "id", "@id") if person.is_object else person
        for each in name.each():
            return as_name(each.text(LONGEST_NAME))
    return ""


def moments_of(annotation: Value, moment: datetime) -> tuple[str, str]:
    """When it was written and last changed, one standing for the other where it is missing."""
    created, changed = annotation.get("created"), annotation.get("modified", "updated")
    if created.value is None and changed.value is None:
        created.wrong(Message("date-missing"), Message("add-date", example=_EXAMPLE))
    moments = [_moment(each, moment) for each in (created, changed) if each.value is not None]
    return moments[0], moments[-1]


def _moment(date: Value, moment: datetime) -> str:
    """As the notes have it: UTC, to the millisecond."""
    text = date.text(LONGEST_IRI)
    if not _MOMENT.fullmatch(text):
        date.wrong(Message("not-a-date"), Message("write-date-like", example=_EXAMPLE))
    try:
        meant = datetime.fromisoformat(text)
        written = (meant if meant.tzinfo else meant.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        date.wrong(Message("date-impossible"), Message("write-date-like", example=_EXAMPLE))
    if written > moment + _AHEAD:
        date.wrong(Message("date-in-future"), Message("set-the-clocks"))
    return written.isoformat(timespec="milliseconds").replace("+00:00", "Z")
