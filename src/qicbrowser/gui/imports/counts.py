"""What a reading yields, in numbers."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.tables.readings import PieceKind, Severity, StatementRole, TableReading
from qicbrowser.gui.imports.references_list import cited

translate = QCoreApplication.translate

_CONTEXT = (StatementRole.CONTEXT, StatementRole.ENABLER, StatementRole.BARRIER, StatementRole.MIXED)


def counts_text(reading: TableReading | None) -> str:
    """How many themes, statements and references a table has, as it is read now; those it has none of are left out."""
    if reading is None:
        return ""
    roles = Counter(statement.role for row in reading.rows for statement in row.statements)
    references = len(cited(reading))
    factors = sum(roles[role] for role in _CONTEXT)
    counts = (
        (len(reading.themes), translate("Imports", "%n themes", "", len(reading.themes))),
        (
            roles[StatementRole.MECHANISM],
            translate("Imports", "%n mechanisms", "", roles[StatementRole.MECHANISM]),
        ),
        (roles[StatementRole.OUTCOME], translate("Imports", "%n outcomes", "", roles[StatementRole.OUTCOME])),
        (factors, translate("Imports", "%n contextual factors", "", factors)),
        (roles[StatementRole.FINDING], translate("Imports", "%n findings", "", roles[StatementRole.FINDING])),
        (references, translate("Imports", "%n references", "", references)),
    )
    return " · ".join(text for count, text in counts if count)


def problems_text(reading: TableReading) -> str:
    """How many problems there are of each severity."""
    severities = Counter(problem.severity for problem in reading.problems)
    counts = (
        (severities[Severity.SETTLE], translate("Imports", "%n to settle", "", severities[Severity.SETTLE])),
        (severities[Severity.LOOK], translate("Imports", "%n to look at", "", severities[Severity.LOOK])),
        (severities[Severity.KNOW], translate("Imports", "%n to know", "", severities[Severity.KNOW])),
    )
    return " · ".join(text for count, text in counts if count)


def as_printed_count(reading: TableReading) -> int:
    """How many cells would be stored with words that are not read."""
    return sum(any(piece.kind is PieceKind.AS_PRINTED for piece in cell.pieces) for cell in reading.cells)
