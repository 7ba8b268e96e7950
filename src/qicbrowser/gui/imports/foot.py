"""The foot of the import window: what the table yields, and the buttons, with the reason why one is off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.gui.imports.counts import as_printed_count, counts_text
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look


class Foot(QWidget):
    import_wanted = Signal()
    cancelled = Signal()
    details_wanted = Signal()
    """The reason was clicked: the field that is missing should be shown."""

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
        self.cancel, self.start = QPushButton(self.tr("Cancel")), QPushButton()
        self.start.setObjectName("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.counts, 1)
        for widget in (self.as_printed, self.reason, self.cancel, self.start):
            row.addWidget(widget)
        self.start.clicked.connect(self.import_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.reason.clicked.connect(self.details_wanted)

    def show_look(self, look: Look) -> None:
        self._look = look
        self.reason.setIcon(coloured_icon("settle", look.problem))

    def show_reading(self, reading: TableReading | None, reason: str) -> None:
        """Show what a table yields; a `reason` says why it cannot be imported yet."""
        self.counts.setText(counts_text(reading))
        self.start.setText(self.tr("Import %n themes", "", len(reading.themes) if reading else 0))
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason or self.tr("Ctrl+Enter imports the table; Ctrl+Z takes an import back."))
        self.start.setAccessibleDescription(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        left = as_printed_count(reading) if reading else 0
        self.as_printed.setText(self.tr("%n cells would be stored as printed", "", left))
        self.as_printed.setVisible(bool(left) and not reason)
