"""The foot of the import window: what the table yields, and the buttons, with the reason why one is off."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from qicbrowser.domain.tables.readings import PieceKind, StatementRole, TableReading
from qicbrowser.gui.imports.references_list import cited
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look

_CONTEXT = (StatementRole.CONTEXT, StatementRole.ENABLER, StatementRole.BARRIER, StatementRole.MIXED)


class Foot(QWidget):
    import_wanted = Signal()
    cancelled = Signal()
    reason_clicked = Signal()
    """The reason was clicked: what is missing should be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = LIGHT
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reason = QToolButton()
        self.reason.setObjectName("problem")
        self.reason.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.as_printed = QLabel()
        self.as_printed.setObjectName("muted")
        self.progress = QProgressBar()
        self.progress.setFormat(self.tr("Importing… %p %", "%p is a number"))
        self.progress.setAccessibleName(self.tr("Importing"))
        self.progress.hide()
        self.is_running = False
        self._may_start = False
        self.cancel, self.start = QPushButton(self.tr("Cancel")), QPushButton()
        self.start.setObjectName("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.counts, 1)
        row.addWidget(self.progress, 1)
        for widget in (self.as_printed, self.reason, self.cancel, self.start):
            row.addWidget(widget)
        self.start.clicked.connect(self.import_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.reason.clicked.connect(self.reason_clicked)

    def show_look(self, look: Look) -> None:
        self._look = look
        self.reason.setIcon(coloured_icon("settle", look.problem))

    def show_readings(self, readings: Sequence[TableReading], reason: str) -> None:
        """Show what tables yield; a `reason` says why they cannot be imported yet."""
        self.counts.setText(self._counts_text(readings) if readings else "")
        themes = sum(len(reading.themes) for reading in readings)
        tables = len(readings)
        self.start.setText(
            self.tr("Import %n tables", "", tables) if tables > 1 else self.tr("Import %n themes", "", themes)
        )
        self._may_start = not reason
        self.start.setEnabled(self._may_start and not self.is_running)
        self.start.setToolTip(reason or self.tr("Ctrl+Enter imports the table."))
        self.start.setAccessibleDescription(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        left = sum(map(_unread_cells, readings))
        self.as_printed.setText(self.tr("%n cells would be stored as printed", "", left))
        self.as_printed.setVisible(bool(left) and not reason)

    def show_running(self, *, running: bool) -> None:
        """Show how far an import is in the place of what it yields."""
        self.is_running = running
        self.counts.setVisible(not running)
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        self.start.setEnabled(self._may_start and not running)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _counts_text(self, readings: Sequence[TableReading]) -> str:
        """What tables yield, in numbers; what they have none of is left out."""
        rows = [row for reading in readings for row in reading.rows]
        roles = Counter(statement.role for row in rows for statement in row.statements)
        factors = sum(roles[role] for role in _CONTEXT)
        mechanisms, outcomes = roles[StatementRole.MECHANISM], roles[StatementRole.OUTCOME]
        findings, references = roles[StatementRole.FINDING], len({label for each in readings for label in cited(each)})
        themes = sum(len(reading.themes) for reading in readings)
        counts = (
            (themes, self.tr("%n themes", "", themes)),
            (mechanisms, self.tr("%n mechanisms", "", mechanisms)),
            (outcomes, self.tr("%n outcomes", "", outcomes)),
            (factors, self.tr("%n contextual factors", "", factors)),
            (findings, self.tr("%n findings", "", findings)),
            (references, self.tr("%n references", "", references)),
        )
        return " · ".join(text for count, text in counts if count)


def _unread_cells(reading: TableReading) -> int:
    """How many cells would be stored with words that are not read."""
    return sum(any(piece.kind is PieceKind.AS_PRINTED for piece in cell.pieces) for cell in reading.cells)
