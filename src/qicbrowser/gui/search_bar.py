"""The search box, and the line that says what was found and how the query was read."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from qicbrowser.domain.records import LONGEST_QUERY

_PAUSE_MS = 30
"""How long after the last key the search begins: shorter than a glance, longer than between two fast keys."""


class SearchBox(QLineEdit):
    query_changed = Signal(str)
    next_asked = Signal()
    left = Signal()
    """The reader is done with the box and goes back to reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(
            self.tr("Search themes, mechanisms, contextual factors, references and notes    Ctrl+K")
        )
        self.setMaxLength(LONGEST_QUERY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._go_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self.setClearButtonEnabled(True)  # not before there is something to clear: its icon takes long to find
        self._pause.start()

    def _go_on(self) -> None:
        if self._pause.isActive():
            self._say()
        self.next_asked.emit()

    def _say(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.text())


class SearchSummary(QWidget):
    """Hidden while nothing is searched."""

    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._export = QToolButton()
        self._export.setText(self.tr("Export these…"))
        self._export.clicked.connect(self.export_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 3, 12, 3)
        row.addWidget(self._label, 1)
        row.addWidget(self._export)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_summary(self, text: str, *, exportable: bool) -> None:
        self._label.setText(text)
        self._export.setVisible(exportable)
        self.setVisible(bool(text))
