"""Ids that name an annotation within its own file only: the notes are given ids of their own, the same at each import.

An IRI is an annotation's name everywhere, and so is what Hypothesis calls one. A blank node (`_:b0`), a name without a
scheme ("1", "#note-1") or an address on somebody's own computer is another annotation's in another file: notes of two
people must not replace each other.
"""

import json
import re
from uuid import UUID, uuid5

from qicbrowser.domain.records import Note
from qicbrowser.services.files.bounded_json import Value

_LOCAL = UUID("8e5d1c34-7a86-5b52-9f0b-51494341b00c")
"""The ids are made in this name space."""

_IRI = re.compile(r"(?ai:(?!file:|https?://(?:localhost|127\.|\[::1\]))[a-z][a-z0-9+.-]*:)")
"""How an IRI begins, but for addresses that are another computer's for everybody else."""

_HYPOTHESIS_USER = "acct:"


def is_local(annotation: Value) -> bool:
    """Whether an annotation has no id that means the same in every file."""
    name, user = annotation.get("id", "@id").value, annotation.get("user").value
    if name is None:
        return True
    if not isinstance(name, str) or not name or _IRI.match(name):  # `id_of` says what is wrong with it
        return False
    return name.startswith("_:") or not (isinstance(user, str) and user.startswith(_HYPOTHESIS_USER))


def local_id(annotation: Value, note: Note) -> str:
    """The id of the note that such an annotation is.

    A blank node may be called otherwise in the next export, so its id is made of all that is in it. A name in a file
    stays with an annotation whose words are changed: its id is made of that, and of who wrote it when and on what.
    """
    name = annotation.get("id", "@id").value
    what = [note.record_key, note.creator, note.created]
    if isinstance(name, str) and not name.startswith("_:"):
        what.append(name)
    else:
        where = note.anchor and (note.anchor.quote, note.anchor.prefix, note.anchor.suffix)
        what += [note.text_key, json.dumps(where), note.words, note.colour, *note.tags]
    return str(uuid5(_LOCAL, json.dumps(what)))
