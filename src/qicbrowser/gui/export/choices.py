"""What can be chosen for an export, by value, in words."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.services.export.options import Notes
from qicbrowser.store.evidence.export_rows import Shape

translate = QCoreApplication.translate


def row_types() -> dict[str, str]:
    return {
        Shape.THEME.value: translate("ExportDialog", "One row per theme"),
        Shape.PASSAGE.value: translate("ExportDialog", "One row per passage"),
        Shape.APPRAISAL.value: translate("ExportDialog", "One row per appraisal: a study in a theme, with its grade"),
    }


def note_choices() -> dict[str, str]:
    return {
        Notes.NONE.value: translate("ExportDialog", "Without my notes"),
        Notes.COLUMNS.value: translate("ExportDialog", "With my notes, in separate columns"),
        Notes.ONLY.value: translate("ExportDialog", "Only my notes, one row per note"),
    }
