"""Fields of a form, each with a mark while it is as in the file, and lines below it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_LONGEST = 2_000


class FormFields(QObject):
    """Makes the fields, fills them in, and knows which of them are as in the file."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.marks: dict[QWidget, QLabel] = {}
        self._from_file: dict[QWidget, str] = {}

    def show_texts(self, from_file: Mapping[QWidget, str], texts: Mapping[QWidget, str] | None = None) -> None:
        """Fill in what the file says, or other texts, without a signal."""
        self._from_file |= from_file
        for widget, text in (texts or from_file).items():
            with QSignalBlocker(widget):
                match widget:
                    case QLineEdit():
                        if widget.text() != text:
                            widget.setText(text)
                            widget.setCursorPosition(0)
                    case QPlainTextEdit():
                        widget.setPlainText(text)
                        widget.updateGeometry()
                    case QComboBox():
                        widget.setCurrentText(text)
        self.update_marks()

    def update_marks(self) -> None:
        for widget, mark in self.marks.items():
            mark.setVisible(bool(text_of(widget)) and text_of(widget) == self._from_file.get(widget, ""))

    def holder(self, widget: QWidget, *below: QWidget) -> QWidget:
        """A field with the mark that it is as in the file, and lines below it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        mark = QLabel(self.tr("from the file"))
        mark.setObjectName("fromFile")
        row.addWidget(widget, 1)
        row.addWidget(mark)
        column.addLayout(row)
        for line in below:
            column.addWidget(line)
        self.marks[widget] = mark
        return holder


class LinesEdit(QPlainTextEdit):
    """As high as its lines, within bounds; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        lines = max(2, min(6, round(self.document().size().height())))
        size.setHeight(lines * self.fontMetrics().lineSpacing() + 20)
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def line_edit(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST)
    line.setAccessibleName(name)
    return line


def lines_edit(name: str) -> LinesEdit:
    lines = LinesEdit()
    lines.setAccessibleName(name)
    return lines


def hint(text: str) -> QLabel:
    """A line in muted colours that explains a field."""
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def remark() -> QLabel:
    """A line below a field that says what is wrong with it."""
    label = QLabel()
    label.setObjectName("problem")
    label.setWordWrap(True)
    return label


def text_of(widget: QWidget) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
    return ""
