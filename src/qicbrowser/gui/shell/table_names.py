"""What columns hold and which forms files have, in words: for the import window and the pages of reviews and tables."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.tables.grid import FileForm
from qicbrowser.domain.tables.recipe import Holds

translate = QCoreApplication.translate


def holds_names() -> Mapping[Holds, str]:
    """In the order in which the chooser of a column lists them."""
    return {
        Holds.THEME: translate("Imports", "Theme"),
        Holds.THEME_AND_FINDING: translate("Imports", "Theme and finding"),
        Holds.GROUP: translate("Imports", "Group of themes"),
        Holds.ROW_ID: translate("Imports", "Row number"),
        Holds.COMPONENT: translate("Imports", "Component"),
        Holds.MECHANISM: translate("Imports", "Mechanism"),
        Holds.OUTCOME: translate("Imports", "Outcome"),
        Holds.CONTEXT: translate("Imports", "Contextual factors"),
        Holds.ENABLER: translate("Imports", "Enablers"),
        Holds.BARRIER: translate("Imports", "Barriers"),
        Holds.MIXED: translate("Imports", "Enablers and barriers"),
        Holds.MARKS: translate("Imports", "Marks: X, +, −"),
        Holds.ANSWER: translate("Imports", "Yes or no beside a sentence"),
        Holds.SIGN: translate("Imports", "Sign of the factors"),
        Holds.CONFIGURATION: translate("Imports", "Sentence with (C) (M) (O)"),
        Holds.FINDING: translate("Imports", "Finding"),
        Holds.STREAM: translate("Imports", "Stream of evidence"),
        Holds.REFERENCES: translate("Imports", "References"),
        Holds.GRADE: translate("Imports", "Grade"),
        Holds.GRADE_REASON: translate("Imports", "Reason for the grade"),
        Holds.RATING: translate("Imports", "Quality of the study"),
        Holds.COUNT: translate("Imports", "Printed number"),
        Holds.NOTE: translate("Imports", "Note"),
        Holds.LEFT_OUT: translate("Imports", "Left out"),
    }


def form_names() -> Mapping[FileForm, str]:
    return {
        FileForm.HTML: translate("Imports", "web page"),
        FileForm.JATS: translate("Imports", "JATS article"),
        FileForm.DOCX: translate("Imports", "Word document"),
        FileForm.XLSX: translate("Imports", "Excel workbook"),
        FileForm.DELIMITED: translate("Imports", "text with separators"),
    }
