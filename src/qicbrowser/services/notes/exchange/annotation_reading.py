"""Reading a file of Web Annotations, ours or another program's, as notes: all of it, or what is wrong in it and where.

docs/guide/notes-exchange.md says what is read and what is refused.
"""

import re
from collections.abc import Container
from datetime import datetime
from typing import NamedTuple
from urllib.parse import unquote
from uuid import UUID

from qicbrowser.domain.anchors import CONTEXT
from qicbrowser.domain.keys import is_within
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Anchor, Colour, Note, Role, Span
from qicbrowser.services.files.bounded_json import AtFaultError, Fault, FaultsError, Value
from qicbrowser.services.notes.annotate import LONGEST
from qicbrowser.services.notes.exchange.annotation_bounds import MOST, Amounts
from qicbrowser.services.notes.exchange.annotation_fields import (
    LONGEST_IRI,
    colour_of,
    creator_of,
    moments_of,
    words_of,
)
from qicbrowser.services.notes.exchange.annotation_files import annotations_in, kinds_of
from qicbrowser.services.notes.exchange.annotation_ids import is_local, local_id
from qicbrowser.services.notes.exchange.annotation_writing import OF_A_NOTE, OF_A_TEXT

_FURTHEST = 1_000_000_000
"""The last place in a text that is taken for one."""


_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_PASSAGE = re.compile(rf"(.+)/(?:{'|'.join(Role)})/[0-9]+")


class ReadNotes(NamedTuple):
    """The notes of a file, each with the creator the file names; `elsewhere` counts those on what is not known here."""

    notes: tuple[Note, ...]
    elsewhere: int


def read(content: bytes, records: Container[str], moment: datetime, progress: Progress = unwatched) -> ReadNotes:
    """Read a file of annotations on these records, the keys of themes and references; it is `moment` now.

    `progress` is called with how many annotations are read, and of how many.

    Raises FaultsError, with every fault found, when not all of it can be read.
    """
    annotations, of_the_file = _gathered(content)
    faults: list[Fault] = []
    notes: dict[str, Note] = {}
    amounts = Amounts()
    elsewhere = 0
    for count, annotation in enumerate(annotations):
        progress(count, len(annotations))
        try:
            note = _note(annotation, records, moment)
            if note is None:
                elsewhere += 1
            elif is_local(annotation) and note.id in notes and notes[note.id]._replace(changed=note.changed) == note:
                continue  # the same once more
            elif note.id in notes:
                annotation.get("id", "@id").wrong(Message("annotation-id-twice"), Message("keep-one"))
            else:
                notes[note.id] = note
                amounts.add(annotation, note)
        except AtFaultError as error:
            faults.append(error.fault)
    if faults or of_the_file:
        raise FaultsError([*faults, *of_the_file])
    return ReadNotes(tuple(notes.values()), elsewhere)


def _gathered(content: bytes) -> tuple[list[Value], list[Fault]]:
    """The annotations of a file, and what keeps more of them from being found."""
    annotations: list[Value] = []
    try:
        for annotation in annotations_in(content):
            if len(annotations) == MOST:
                annotation.wrong(Message("annotations-too-many", most=MOST), Message("export-notes-in-parts"))
            annotations.append(annotation)
    except AtFaultError as error:
        return annotations, [error.fault]
    return annotations, []


def id_of(iri: Value) -> str:
    """The id of the note that an IRI stands for."""
    text = iri.text(LONGEST_IRI)
    if text.startswith(OF_A_NOTE):
        text = _unquoted(iri, text.removeprefix(OF_A_NOTE))
    elif text.lower().startswith("urn:uuid:"):
        try:
            text = str(UUID(text[9:]))
        except ValueError:
            iri.wrong(Message("not-a-uuid"))
    if not text or _UNSEEN.search(text):
        iri.wrong(Message("not-an-id"))
    return text


def _note(annotation: Value, records: Container[str], moment: datetime) -> Note | None:
    """An annotation as a note; None for one on something else."""
    kinds = kinds_of(annotation)
    if kinds and "Annotation" not in kinds:
        annotation.get("type", "@type").wrong(Message("annotation-expected"))
    target = _target(annotation, records)
    if target is None:
        return None
    on, record_key, text_key = target
    note_id = "" if is_local(annotation) else id_of(annotation.get("id", "@id"))
    created, changed = moments_of(annotation, moment)
    anchored = _anchor(on)
    if anchored and text_key != record_key and not is_within(text_key, record_key):
        on.get("scope").wrong(Message("text-of-another-theme"))
    words, tags = words_of(annotation)
    creator = creator_of(annotation)
    note = Note(
        note_id,
        record_key,
        text_key if anchored else record_key,
        anchored,
        words,
        colour_of(on),
        created,
        changed,
        tags=tags,
        creator=creator,
    )
    note = note if note_id else note._replace(id=local_id(annotation, note))
    return _star_or_not(annotation, note)


def _star_or_not(annotation: Value, note: Note) -> Note:
    """A bookmark without words is a star, of which each theme and reference has one."""
    written = note.words or note.tags or note.anchor
    motives = {motive.text(LONGEST_IRI) for motive in annotation.get("motivation").each()}
    if not written and motives & {"bookmarking", "oa:bookmarking"}:
        return note._replace(id=f"star {note.record_key}", colour=Colour.YELLOW, starred=True)
    if not written:
        annotation.wrong(Message("annotation-empty"))
    if note.id.startswith("star "):
        annotation.get("id", "@id").wrong(Message("id-of-a-star"))
    return note


def _target(annotation: Value, records: Container[str]) -> tuple[Value, str, str] | None:
    """The first target that is on a record known here, with the keys of the record and of the text."""
    targets = list(annotation.get("target", "uri").each())
    if not targets:
        annotation.get("target").wrong(Message("target-missing"))
    for target in targets:
        source = target.get("source", "id", "@id") if target.is_object else target
        text_key = _key(source.get("id", "@id") if source.is_object else source)
        scopes = [_key(scope) for scope in target.get("scope").each()] if target.is_object else []
        whole = _PASSAGE.fullmatch(text_key)
        for record_key in (*scopes, text_key, whole[1] if whole else ""):
            if record_key and record_key in records:
                return target, record_key, text_key
    return None


def _key(iri: Value) -> str:
    """The key of a text or record that an IRI names; nothing for one that is on something else."""
    text = iri.text(LONGEST)  # an address of another program's can be long
    named = text.removeprefix(OF_A_TEXT) if text.startswith(OF_A_TEXT) else text.partition("#")[2]
    return _unquoted(iri, named) if len(named) <= LONGEST_IRI else ""


def _unquoted(iri: Value, text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        iri.wrong(Message("percent-encoding-not-utf8"))


def _anchor(target: Value) -> Anchor | None:
    selectors = list(target.get("selector").each()) if target.is_object else []
    if not selectors:
        return None
    quoted, position = (_selector(selectors, kind) for kind in ("TextQuoteSelector", "TextPositionSelector"))
    if quoted is None:
        target.get("selector").wrong(Message("quote-missing"), Message("add-quote-selector"))
    exact = quoted.get("exact")
    quote = exact.text(LONGEST)
    if not quote.strip():
        exact.wrong(Message("quote-empty"))
    prefix, suffix = (quoted.get(name) for name in ("prefix", "suffix"))
    before = "" if prefix.value is None else prefix.text(LONGEST)[-CONTEXT:]
    after = "" if suffix.value is None else suffix.text(LONGEST)[:CONTEXT]
    start = position.get("start").whole_number(_FURTHEST) if position else 0
    if position and position.get("end").whole_number(_FURTHEST) < start:
        position.get("end").wrong(Message("end-before-start"))
    # The quote decides: an end counted in another way, or in another edition, does not matter.
    return Anchor(quote, before, after, Span(start, start + len(quote)))


def _selector(selectors: list[Value], kind: str) -> Value | None:
    return next((each for each in selectors if each.is_object and kind in kinds_of(each)), None)
