"""Why the tables in the import window cannot be imported yet."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from qicbrowser.gui.imports.import_state import ImportState
from qicbrowser.gui.imports.names import numbered_table_name

translate = QCoreApplication.translate


class Missing(NamedTuple):
    """What is missing, in words; `table` is the place of the table that lacks it, None for the review's title."""

    text: str
    table: int | None = None


def missing(state: ImportState) -> Missing | None:
    """The first thing that is missing for an import; None where there is nothing."""
    if state.rereading.is_running:
        return Missing(translate("Imports", "The file is being read again"), state.place)
    if state.file and not state.file.tables:
        return Missing(translate("Imports", "The file has no table to import"), -1)
    without = next((table for table in state.wanted if not table.has_themes), None)
    if without is not None and len(state.wanted) > 1:
        text = translate("Imports", "{table}: no theme is read yet")
        return Missing(text.format(table=numbered_table_name(without.label, without.title)), without.place)
    if without is not None or not state.wanted:
        return Missing(translate("Imports", "No theme is read yet"), state.place)
    if not state.review.title:
        return Missing(translate("Imports", "The review has no title yet"))
    return None
