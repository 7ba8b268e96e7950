"""An earlier export, read again: its themes and its options."""

import hashlib
import zipfile
import zlib
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.services.export import formats
from qicbrowser.services.export.choice import Choice, What, chosen, everything
from qicbrowser.services.export.embedded import CHOOSE_EXPORT, look_at
from qicbrowser.services.export.options import Options, from_json
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.files.bounded_reading import opened
from qicbrowser.store.library import Library

_BLOCK = 2**20
"""Bytes of a file that are read at a time to compare it with what was written."""


class Earlier(NamedTuple):
    """The provenance of an exported file; `keys` are those of its themes.

    `same_file` is False where a CSV file is not to the byte what was written.
    """

    what: What
    query: str
    within: str
    keys: frozenset[str]
    options: Options
    checksum: str
    same_file: bool


class Reopened(NamedTuple):
    """The themes of an earlier export and its options; `missing` counts the themes this evidence does not have."""

    choice: Choice
    options: Options
    missing: int
    same_evidence: bool
    same_file: bool


def reopen(library: Library, path: Path) -> Reopened:
    """Raises ReaderError where the file is not an export, or none of its themes are in this evidence."""
    return in_library(library, read(path))


def read(path: Path, progress: Progress = unwatched) -> Earlier:
    """Read the provenance of a file; raises ReaderError where it has none. `progress` counts bytes."""
    try:
        facts = _facts(path)
        chosen_then, options = facts["chosen"], from_json(facts["options"])
        formats.exporter_of(options)
        return Earlier(
            What(chosen_then["what"]),
            str(chosen_then["query"] or "")[:LONGEST_QUERY],
            str(chosen_then.get("within") or ""),
            frozenset(map(str, chosen_then["themes"] or ())),
            options,
            str(facts["evidence"]["sources_sha256"]),
            _is_same(path, facts, progress),
        )
    except (
        ValueError,
        TypeError,
        LookupError,  # something is missing, or in a format or encoding that is unknown here
        EOFError,
        RuntimeError,  # nested without end, locked, or packed in a way not known here
        zipfile.BadZipFile,
        zlib.error,
        ET.ParseError,
    ) as error:
        raise ReaderError(Message("file-is-not-export", path=path), hint=CHOOSE_EXPORT) from error


def in_library(library: Library, earlier: Earlier) -> Reopened:
    """The themes of an earlier export in this evidence; raises ReaderError where it has none of them."""
    same_evidence = earlier.checksum == library.evidence.facts().checksum
    if earlier.what is What.ALL:
        return Reopened(everything(library), earlier.options, 0, same_evidence, earlier.same_file)
    there = library.evidence.in_order(earlier.keys)
    if not there:
        raise ReaderError(Message("themes-not-in-evidence"), hint=Message("made-from-other-evidence"))
    choice = chosen(library, there, earlier.what, earlier.query)._replace(within=earlier.within)
    return Reopened(choice, earlier.options, len(earlier.keys) - len(there), same_evidence, earlier.same_file)


def _is_same(path: Path, facts: Provenance, progress: Progress) -> bool:
    file = Path(str(path).removesuffix("-metadata.json"))
    if "sha256" not in facts or not file.exists():
        return True
    digest, size = hashlib.sha256(), file.stat().st_size
    with opened(file, CHOOSE_EXPORT) as content:
        while part := content.read(_BLOCK):
            digest.update(part)
            progress(content.tell(), size)
    return digest.hexdigest() == str(facts["sha256"])


def _facts(path: Path) -> Provenance:
    file = look_at(path)
    # The provenance in a file comes before that in a file beside it.
    for read_facts in dict.fromkeys(
        one.facts for one in sorted(formats.EXPORTERS, key=lambda one: one.sidecar is not None)
    ):
        if (facts := read_facts(file)) is not None:
            return facts
    raise ValueError
