"""What is shown at the number of a reference, under the pointer or with the keyboard on it."""

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.listings import Reference, Support
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Direction, Grade
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.page.writer import shortened
from qicbrowser.gui.reading.reference_columns import bracketed
from qicbrowser.gui.reading.theme_evidence import direction_name
from qicbrowser.gui.shell.messages import words
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_LONGEST_CITATION = 400


def reference_card(library: Library, reference_key: str, theme_key: str) -> str:
    """The citation, the grades in a theme and the number of themes, as HTML in which nothing of them is markup."""
    reference = library.evidence.reference(reference_key)
    if reference is None:
        return ""
    here = [_grades(support) for support in reference.supports if support.theme_key == theme_key]
    themes = len({support.theme_key for support in reference.supports})
    lines = (
        f"{bracketed(reference.label)} {brief_citation(library, reference)}",
        *here,
        words(Message("cited-in-themes", n=themes)),
    )
    return plain_tip("\n".join(lines))


def brief_citation(library: Library, reference: Reference) -> str:
    """What the reader attached or the review lists, in one line; the words “No citation yet” where neither has any."""
    try:
        citation = library.citations.get(reference.key)
    except ReaderError:  # it cannot be read now, which the page of the reference says
        citation = None
    text = brief(item_of(citation)) if citation else reference.entry
    return shortened(" ".join(text.split()), _LONGEST_CITATION) or translate("ReferenceCard", "No citation yet")


def _grades(support: Support) -> str:
    """ "Qualitative and review: medium", a line per stream in which the theme cites the reference."""
    lines = []
    for stream, given in support.given:
        if given:
            names = QLocale().createSeparatedList([_name(*each) for each in given])
            lines.append(f"{stream.name}: {names}" if stream else names)
    return "\n".join(lines)


def _name(grade: Grade | None, direction: Direction | None) -> str:
    name = grade.name if grade else translate("ReferenceCard", "cited without a grade")
    return f"{name} · {direction_name(direction)}" if direction else name
