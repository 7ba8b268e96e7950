"""An export of before, opened again: which themes it was of, and how it was made."""

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import IO, Any, NamedTuple
from xml.etree import ElementTree as ET

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.services.export.csvw import sidecar_of
from qicbrowser.services.export.html_report import OF_PROVENANCE
from qicbrowser.services.export.provenance import kept_options
from qicbrowser.services.export.table import Choice, Options, What, chosen, everything
from qicbrowser.services.export.workbook import ABOUT, AS_JSON
from qicbrowser.services.files.bounded_json import holds_more_than
from qicbrowser.services.files.bounded_reading import opened
from qicbrowser.store.library import Library

_LARGEST = 64 * 2**20
"""Bytes that are read of a file: where it comes from stands at its beginning or end."""

_PART = 2**20
"""Bytes of a file that are read at a time to compare it with what was written."""

_MOST_PARTS = 2_000_000
"""Parts of JSON, and tags and attributes of a workbook's XML: many small ones in a small file would fill the memory."""

_HINT = "Choose a file that QIC Browser exported; of a CSV file, its “-metadata.json” must lie beside it."

_BEFORE_FACTS, _AFTER_FACTS = b'{"about": ', b',\n"columns": ['
"""What the provenance stands between in a JSON file."""


class Earlier(NamedTuple):
    """What a file says of the export it was made by; `keys` are those of its themes.

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
    """What an export was of; `missing` counts the themes this evidence does not have."""

    choice: Choice
    options: Options
    missing: int
    same_evidence: bool
    same_file: bool


def reopen(library: Library, path: Path) -> Reopened:
    """Raises ReaderError where the file tells of no export, or none of its themes are in this evidence."""
    return found_again(library, read(path))


def read(path: Path, progress: Progress = unwatched) -> Earlier:
    """Read what a file says of its export; raises ReaderError where it says nothing. `progress` counts bytes."""
    try:
        facts = _facts(path)
        chosen_then = facts["chosen"]
        return Earlier(
            What(chosen_then["what"]),
            str(chosen_then["query"] or "")[:LONGEST_QUERY],
            str(chosen_then.get("within") or ""),
            frozenset(map(str, chosen_then["themes"] or ())),
            kept_options(facts["options"]),
            str(facts["evidence"]["sources_sha256"]),
            _is_same(path, facts, progress),
        )
    except (
        ValueError,
        TypeError,
        LookupError,  # something is missing, or in an encoding that is not known here
        EOFError,
        RuntimeError,  # nested without end, locked, or packed in a way not known here
        zipfile.BadZipFile,
        zlib.error,
        ET.ParseError,
    ) as error:
        raise ReaderError(f"{path} does not tell how it was exported.", hint=_HINT) from error


def found_again(library: Library, earlier: Earlier) -> Reopened:
    """The themes of an earlier export in this evidence; raises ReaderError where it has none of them."""
    same_evidence = earlier.checksum == library.evidence.facts().checksum
    if earlier.what is What.ALL:
        return Reopened(everything(library), earlier.options, 0, same_evidence, earlier.same_file)
    there = library.evidence.in_order(earlier.keys)
    if not there:
        raise ReaderError("None of the themes of this export are in this evidence.", hint="It was made of another one.")
    choice = chosen(library, there, earlier.what, earlier.query)._replace(within=earlier.within)
    return Reopened(choice, earlier.options, len(earlier.keys) - len(there), same_evidence, earlier.same_file)


def _is_same(path: Path, facts: dict[str, Any], progress: Progress) -> bool:
    file = Path(str(path).removesuffix("-metadata.json"))
    if "sha256" not in facts or not file.exists():
        return True
    digest, size = hashlib.sha256(), file.stat().st_size
    with opened(file, _HINT) as content:
        while part := content.read(_PART):
            digest.update(part)
            progress(content.tell(), size)
    return digest.hexdigest() == str(facts["sha256"])


def _facts(path: Path) -> dict[str, Any]:
    with opened(path, _HINT) as file:
        head = file.read(_LARGEST)
        end = file.seek(0, 2)
        file.seek(max(0, end - _LARGEST))
        tail = file.read(_LARGEST).decode("utf-8", "replace") if end > _LARGEST else head.decode("utf-8", "replace")
    if head.startswith(b"%PDF"):
        raise ReaderError(
            f"{path} is a PDF file, which does not tell how it was exported.",
            hint="Choose the same export as CSV, XLSX, JSON, Markdown or HTML.",
        )
    if head.startswith(b"PK"):
        with opened(path, _HINT) as file:
            return _loaded("".join(_about_sheet(file)))
    if path.name.endswith("-metadata.json"):
        return _loaded(head.decode("utf-8-sig"))["notes"][0]  # type: ignore[no-any-return]
    if head.startswith(_BEFORE_FACTS):
        text = head.removeprefix(_BEFORE_FACTS).partition(_AFTER_FACTS)[0].decode("utf-8", "replace")
        found: dict[str, Any] = json.JSONDecoder().raw_decode(_bounded(text))[0]
        return found
    if kept := re.findall(rf'<pre id="{OF_PROVENANCE}">([^<]*)</pre>', tail):
        return _loaded(unescape(kept[-1]))
    if kept_text := _last_json_block(tail):
        return _loaded(kept_text)
    with opened(sidecar_of(path), _HINT) as file:
        return _loaded(file.read(_LARGEST).decode("utf-8-sig"))["notes"][0]  # type: ignore[no-any-return]


def _last_json_block(markdown: str) -> str:
    """What stands in the last block of JSON between fences; nothing where there is none."""
    _, _, rest = f"\n{markdown}".rpartition("\n```json\n")
    block, fence, _ = f"{rest}\n".partition("\n```\n")
    return block if fence else ""


def _loaded(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(_bounded(text))
    return loaded


def _bounded(text: str) -> str:
    if holds_more_than(text, _MOST_PARTS):
        raise ValueError
    return text


_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _about_sheet(file: IO[bytes]) -> Iterator[str]:
    """The parts of the provenance, as they stand in a workbook; other programs may have written it anew."""
    with zipfile.ZipFile(file) as workbook:
        sheets = {
            sheet.get("name"): sheet.get(_RELATED) for sheet in _xml(workbook, "xl/workbook.xml").iter(f"{_MAIN}sheet")
        }
        targets = {one.get("Id"): one.get("Target", "") for one in _xml(workbook, "xl/_rels/workbook.xml.rels")}
        page = _xml(workbook, f"xl/{targets[sheets[ABOUT]].removeprefix('/xl/')}")
        shared = [_text(one) for one in _xml(workbook, "xl/sharedStrings.xml")] if _has_shared(workbook) else []
    for row in page.iter(f"{_MAIN}row"):
        cells = [_cell(cell, shared) for cell in row.iter(f"{_MAIN}c")]
        if len(cells) > 1 and cells[0] == AS_JSON:
            yield cells[1]


def _has_shared(workbook: zipfile.ZipFile) -> bool:
    return "xl/sharedStrings.xml" in workbook.namelist()


def _xml(workbook: zipfile.ZipFile, name: str) -> ET.Element:
    packed = workbook.getinfo(name)
    if packed.file_size > _LARGEST or packed.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError
    content = workbook.read(name)
    # No workbook has a DOCTYPE, and what it declares may be without end.
    if b"<!DOCTYPE" in content.replace(b"\0", b"") or content.count(b"<") + content.count(b"=") > _MOST_PARTS:
        raise ValueError
    return ET.fromstring(content)  # noqa: S314  see above


def _cell(cell: ET.Element, shared: list[str]) -> str:
    value = cell.find(f"{_MAIN}v")
    if cell.get("t") == "s" and value is not None:
        return shared[int(value.text or "0")]
    return _text(cell)


def _text(element: ET.Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{_MAIN}t"))
