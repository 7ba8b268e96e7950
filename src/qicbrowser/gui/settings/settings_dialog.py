"""Edit > Settings: the sections at the left, the one chosen beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.settings_section import SettingsSection

_SIZE = QSize(900, 680)
_BESIDE_TITLES = 26
"""Pixels of the list of sections beside the longest title."""


class SettingsDialog(QDialog):
    """Not modal: the window beside it shows each choice at once."""

    def __init__(self, sections: Sequence[SettingsSection], parent: QWidget) -> None:
        super().__init__(parent)
        set_guide_page(self, "settings.md")
        self.setWindowTitle(self.tr("Settings"))
        self.sections = sections
        self.list = QListWidget()
        self.list.setObjectName("settingsList")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pages = QStackedWidget()
        self.reset = QPushButton(self.tr("&Reset this section"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for section in sections:
            self.list.addItem(section.title)
            self.pages.addWidget(_scrolled(section))
            set_guide_page(section, section.guide_page)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_section)
        self.reset.clicked.connect(self._reset)
        self._buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)

    @property
    def section(self) -> SettingsSection:
        """The section that is shown."""
        return self.sections[self.list.currentRow()]

    def showEvent(self, event: QShowEvent) -> None:
        self.section.show_values()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_list()

    def _fit_list(self) -> None:
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + _BESIDE_TITLES)

    def _show_section(self, row: int) -> None:
        self.section.show_values()
        self.pages.setCurrentIndex(row)
        self.reset.setEnabled(self.section.can_reset)

    def _reset(self) -> None:
        self.section.reset()

    def _lay_out(self) -> None:
        for button in (self.reset, *self._buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in a field is for the field
        self._fit_list()
        explanation = QLabel(self.tr("Every choice is applied and saved at once."))
        explanation.setObjectName("muted")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 10, 12, 10)
        foot.setSpacing(12)
        foot.addWidget(self.reset)
        foot.addWidget(explanation, 1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.9))


def _scrolled(section: SettingsSection) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("settingsPage")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(section)
    return area
