"""What the words of the program mean, in a sentence or two: the tool tips of headings, grades and counts."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def explanation(term: str) -> str:
    """The meaning of a term by its name; the page of the guide on terms says more."""
    return {
        "component": translate("Terms", "What the collaborative does: the part of it that sets the mechanisms off."),
        "mechanism": translate(
            "Terms", "What changes in how people think and act, by which the component has an effect."
        ),
        "outcome": translate("Terms", "What the mechanisms lead to, as the review states it."),
        "enabler": translate("Terms", "What helps the mechanisms to work."),
        "barrier": translate("Terms", "What hinders the mechanisms from working."),
        "context": translate("Terms", "Circumstances in which the mechanisms work, or do not."),
        "quality": translate(
            "Terms",
            "How far the review trusts each study that the theme rests on. "
            "A row per stream, a column per grade; the program never adds grades up.",
        ),
        "stream": translate("Terms", "A stream: a kind of study design, as the source table names it."),
        "grade": translate(
            "Terms", "A grade: the review's own label for the quality of a study's evidence. An order, not a score."
        ),
        "studies": translate("Terms", "How many different studies are cited in this row."),
    }[term]
