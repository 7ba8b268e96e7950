"""What the properties of a Word or Excel file say."""

import zipfile
from xml.etree import ElementTree as ET

from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.services.importing.files.cell_text import cleaned
from qicbrowser.services.importing.files.review_details import title_of_review

_DC = "{http://purl.org/dc/elements/1.1/}"
_PROGRAMS = {"openpyxl", "python-docx", "microsoft office user", "user", "un-named"}
"""Names that programs write for an author that they do not know."""


def review_of(archive: zipfile.ZipFile) -> ReviewDetails:
    """Title, authors and language of the file's properties; blank where they cannot be read."""
    try:
        properties = ET.fromstring(archive.read("docProps/core.xml"))  # noqa: S314  # checked: it defines no entities
    except (KeyError, ET.ParseError):
        return ReviewDetails()
    title, creator, language = (
        cleaned(properties.findtext(_DC + name) or "").strip() for name in ("title", "creator", "language")
    )
    authors = tuple(name for part in creator.split(";") if (name := part.strip()) and name.lower() not in _PROGRAMS)
    return ReviewDetails(title=title_of_review(title), authors=authors, language=language)


def has_macros(archive: zipfile.ZipFile) -> bool:
    return any(name.lower().endswith("vbaproject.bin") for name in archive.namelist())
