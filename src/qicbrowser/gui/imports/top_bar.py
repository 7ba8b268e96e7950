"""The bar at the top of the import window: the file, which of its tables is shown, and pasting another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.gui.imports.names import table_name
from qicbrowser.gui.imports.table_chooser import TableChooser
from qicbrowser.gui.looks.icons import icon
from qicbrowser.gui.looks.palettes import Look, plain_tip
from qicbrowser.gui.shell.table_names import form_names
from qicbrowser.gui.widgets.direction import isolated


class TopBar(QWidget):
    file_wanted = Signal()
    paste_wanted = Signal()
    table_shown = Signal(int)
    ticked_changed = Signal(object)
    """The places of the tables to import together, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.file, self.table = _Elided(), _Elided()
        self.file.show_text(self.tr("Open a file…"))
        self.file.setAccessibleDescription(self.tr("Open another file"))
        self.table.setAccessibleDescription(self.tr("List the tables in the file"))
        self.table.setEnabled(False)
        self.paste = QPushButton(self.tr("Paste a table"))
        self.review = _ElidedLabel()
        self.review.setObjectName("muted")
        self.review.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.review.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.result = QToolButton()
        self.result.setText(self.tr("Theme and details"))
        self.result.setToolTip(self.tr("Show the theme as it will read, the review's details and the references"))
        self.result.setCheckable(True)
        self.chooser = TableChooser(self)
        self._place = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        for widget, share in ((self.file, 3), (self.table, 4), (self.paste, 0), (self.review, 3), (self.result, 0)):
            row.addWidget(widget, share)
        self.file.clicked.connect(self.file_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.table.clicked.connect(lambda: self.chooser.open_below(self.table, self._place))
        self.chooser.table_shown.connect(self.table_shown)
        self.chooser.ticked_changed.connect(self.ticked_changed)

    def show_look(self, look: Look) -> None:
        for button, name in ((self.file, "notes"), (self.table, "table"), (self.paste, "paste")):
            button.setIcon(icon(name, look))
        self.chooser.show_look(look)

    def show_file(self, file: TableFile) -> None:
        name = file.name or self.tr("Pasted table")
        self.file.show_text(self.tr("{name} · {form}").format(name=isolated(name), form=form_names()[file.form]))
        self.table.setEnabled(bool(file.tables))
        self.table.show_text(self.tr("No table"))
        self.chooser.show_tables(file.tables)

    def show_table(self, file: TableFile, place: int) -> None:
        self._place = place
        number, total = (self.locale().toString(each) for each in (place + 1, len(file.tables)))
        text = self.tr("{number} of {total} · {name}", "the number of a table, and its name")
        self.table.show_text(text.format(number=number, total=total, name=isolated(table_name(file.tables[place]))))

    def show_review(self, name: str) -> None:
        self.review.show_text(name)


class _ElidedLabel(QLabel):
    """A label that gives up the end of its text where there is no room."""

    _whole = ""

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(plain_tip(text) if text else "")
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class _Elided(QPushButton):
    """A button that gives up the end of its text where there is no room; its tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chooser")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 46, 20)
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(text.replace("&", "&&"))
