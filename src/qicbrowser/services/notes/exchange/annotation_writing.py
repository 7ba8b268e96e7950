"""Notes as Web Annotations: the form in which they are given to others, and in which programs keep them for good.

It is JSON-LD after the "Web Annotation Data Model" of the W3C; docs/guide/notes-exchange.md describes each field.
"""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid5

from qicbrowser import __version__
from qicbrowser.domain.keys import SEPARATOR, review_of
from qicbrowser.domain.records import Anchor, Colour, Note
from qicbrowser.domain.review_citation import doi_address
from qicbrowser.store.library import Library

CONTEXT_ADDRESS = "http://www.w3.org/ns/anno.jsonld"

OF_A_NOTE = "urn:qicbrowser:note:"
"""Before the id of a note that is neither a UUID nor an address, percent-encoded."""

OF_A_TEXT = "urn:qicbrowser:text:"
"""Before the key of a text of a review that is not in this evidence, percent-encoded."""

_FILES = UUID("0d3d7a1e-5c0f-5b0a-9a55-51494341b00c")
"""The names of files are made in this name space: the same notes at the same moment are the same file."""

_GROUNDS = {
    Colour.YELLOW: "#f4e285",
    Colour.GREEN: "#aee3a4",
    Colour.BLUE: "#a6d3f7",
    Colour.PINK: "#f7b3cf",
    Colour.VIOLET: "#cdb6f0",
}
"""Which colour another program is to give the words."""

_ADDRESS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_IN_A_FRAGMENT = "/!$&'()*+,;=:@"
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def collection(library: Library, notes: Sequence[Note], name: str, moment: datetime) -> str:
    """A file of these notes; `name` is the reader's own, "" to leave it out."""
    documents = {review.key: doi_address(review.doi) for review in library.evidence.reviews() if review.doi}
    items = [_annotation(note, name, documents) for note in notes]
    created = moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    file = uuid5(_FILES, json.dumps([created, name, items])).urn
    made: dict[str, Any] = {
        "@context": CONTEXT_ADDRESS,
        "id": file,
        "type": "AnnotationCollection",
        "label": "Notes from QIC Browser",
        "created": created,
    }
    if name:
        made["creator"] = _person(name)
    made |= {
        "generator": {
            "id": "urn:qicbrowser:program",
            "type": "Software",
            "name": "QIC Browser",
            "schema:softwareVersion": __version__,
        },
        "total": len(items),
    }
    if items:
        made["first"] = {"id": f"{file}#page", "type": "AnnotationPage", "startIndex": 0, "items": []}
    head, empty, tail = json.dumps(made, ensure_ascii=False, indent=2).rpartition("[]")
    lines = ",\n".join("      " + json.dumps(item, ensure_ascii=False) for item in items)
    # A line an annotation: half as long as indented, and two files can be compared by their lines.
    return f"{head}[\n{lines}\n    ]{tail}\n" if items else f"{head}{empty}{tail}\n"


def as_name(text: str) -> str:
    """A person's name in one line, with single blanks."""
    return " ".join(_UNSEEN.sub(" ", text).split())


def iri_of(note_id: str) -> str:
    """The id of a note as an IRI, from which `annotation_reading.id_of` makes the same id again."""
    if _is_uuid(note_id):
        return f"urn:uuid:{note_id}"
    return note_id if _ADDRESS.fullmatch(note_id) else OF_A_NOTE + quote(note_id, safe="")


def _is_uuid(note_id: str) -> bool:
    try:
        return str(UUID(note_id)) == note_id
    except ValueError:
        return False


def _annotation(note: Note, name: str, documents: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": iri_of(note.id),
        "type": "Annotation",
        "created": note.created,
        "modified": note.changed,
    }
    if note.creator or name:
        made["creator"] = _person(note.creator or name)
    made["motivation"] = _motivation(note)
    bodies = [_body(tag, "tagging") for tag in note.tags]
    if note.words:
        bodies.insert(0, _body(note.words, "commenting") | {"format": "text/markdown"})
    if bodies:
        made["body"] = bodies
    made["target"] = {
        "type": "SpecificResource",
        "source": _text_iri(note.text_key, documents),
        "scope": _text_iri(note.record_key, documents),
    }
    if note.anchor:
        made["target"]["selector"] = _selectors(note.anchor)
    made["target"]["styleClass"] = note.colour.value
    rule = f".{note.colour} {{ background-color: {_GROUNDS[note.colour]}; }}"
    made["stylesheet"] = {"type": "CssStylesheet", "value": rule}
    return made


def _motivation(note: Note) -> list[str]:
    if note.starred:
        return ["bookmarking"]
    commenting = ["commenting"] if note.words else []
    tagging = ["tagging"] if note.tags else []
    return commenting + tagging or ["highlighting"]


def _body(text: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": text, "purpose": purpose}


def _person(name: str) -> dict[str, str]:
    return {"type": "Person", "name": name}


def _text_iri(key: str, documents: dict[str, str]) -> str:
    """The review's address with the key of a text behind it: no part of the page there, but a name for all the same."""
    document = documents.get(review_of(key))
    return f"{document}#{quote(key, safe=_IN_A_FRAGMENT)}" if document else OF_A_TEXT + quote(key, safe=SEPARATOR)


def _selectors(anchor: Anchor) -> list[dict[str, str | int]]:
    return [
        {"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix},
        {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
    ]
