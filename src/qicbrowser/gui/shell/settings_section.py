"""A section of the settings: rows of a label and a field, whose choices are applied at once."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qicbrowser.gui.widgets.direction import with_options_apart
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox


class SettingsSection(QWidget):
    """Each feature has a section of its own; the dialog only lists them."""

    message = Signal(str)
    """Something happened, for the status bar."""

    def __init__(self, title: str, guide_page: str) -> None:
        super().__init__()
        self.title = title
        self.guide_page = guide_page
        """The page of the guide that explains the section."""
        self.can_reset = True
        heading = QLabel(title)
        heading.setObjectName("settingsTitle")
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(24)
        self.form.setVerticalSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(self.form)
        column.addStretch()

    def show_values(self) -> None:
        """Show what is chosen now, also elsewhere in the window."""

    def reset(self) -> None:
        """Choose everything in the section as it was at the first start."""

    def add_row(self, label: str, field: QWidget) -> None:
        """Add a field; the wheel scrolls past it, and does not change it on its way."""
        field.setAccessibleName(label.replace("&", ""))
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)
        self.form.addRow(label, field)

    def add_remark(self, text: str) -> QLabel:
        """Add a muted sentence below the last row."""
        remark = QLabel(with_options_apart(text))
        remark.setTextFormat(Qt.TextFormat.PlainText)
        remark.setWordWrap(True)
        remark.setObjectName("muted")
        self.form.addRow("", remark)
        return remark

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add buttons in a row of their own."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            button.setAutoDefault(False)  # Enter in a field is for the field
            row.addWidget(button)
        row.addStretch()
        self.form.addRow("", line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def choice_box(choices: Mapping[str, str]) -> QComboBox:
    """A box of choices: what is shown for each value."""
    box = ElidingComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    for value, text in choices.items():
        box.addItem(text, value)
    return box


def show_choice(box: QComboBox, value: str) -> None:
    """Show a value without choosing it; the first one where there is no such value."""
    with QSignalBlocker(box):
        box.setCurrentIndex(max(0, box.findData(value)))
