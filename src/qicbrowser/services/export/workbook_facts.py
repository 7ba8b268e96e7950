"""The provenance in a workbook, read back; another program may have saved it since."""

import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from qicbrowser.services.export.embedded import CHOOSE_EXPORT, DOCUMENT, ExportedFile, loaded, packed_xml
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.files.bounded_reading import opened

ABOUT = "About"
"""The name of the sheet that holds the provenance."""

AS_JSON = "For QIC Browser"
"""The first cell of the rows that hold the provenance as JSON."""

_WORKBOOK = "xl/workbook.xml"
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def workbook_facts(file: ExportedFile) -> Provenance | None:
    if not file.head.startswith(b"PK"):
        return None
    with opened(file.path, CHOOSE_EXPORT) as content, zipfile.ZipFile(content) as workbook:
        if DOCUMENT in workbook.namelist():
            return None
        return loaded("".join(_about_sheet(workbook)))


def _about_sheet(workbook: zipfile.ZipFile) -> Iterator[str]:
    """The parts of the provenance, in their order."""
    sheets = {sheet.get("name"): sheet.get(_RELATED) for sheet in packed_xml(workbook, _WORKBOOK).iter(f"{_MAIN}sheet")}
    targets = {one.get("Id"): one.get("Target", "") for one in packed_xml(workbook, "xl/_rels/workbook.xml.rels")}
    page = packed_xml(workbook, f"xl/{targets[sheets[ABOUT]].removeprefix('/xl/')}")
    shared = [_text(one) for one in packed_xml(workbook, "xl/sharedStrings.xml")] if _has_shared(workbook) else []
    for row in page.iter(f"{_MAIN}row"):
        cells = [_cell(cell, shared) for cell in row.iter(f"{_MAIN}c")]
        if len(cells) > 1 and cells[0] == AS_JSON:
            yield cells[1]


def _has_shared(workbook: zipfile.ZipFile) -> bool:
    return "xl/sharedStrings.xml" in workbook.namelist()


def _cell(cell: ET.Element, shared: list[str]) -> str:
    value = cell.find(f"{_MAIN}v")
    if cell.get("t") == "s" and value is not None:
        return shared[int(value.text or "0")]
    return _text(cell)


def _text(element: ET.Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{_MAIN}t"))
