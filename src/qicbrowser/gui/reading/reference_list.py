"""The list of references: the table, and the line by which it is filtered."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qicbrowser.gui.looks.sizes import PANE_EDGE
from qicbrowser.gui.reading.reference_columns import Column
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_table import ReferenceTable
from qicbrowser.gui.widgets.filter_line import FilterLine

_SPACE = 6
_BY_KEYBOARD = Qt.TextInteractionFlag.LinksAccessibleByKeyboard


_LARGEST_SHARE = 0.25
"""The share of the height of the list that the sentence about missing citations takes at most."""


class MissingCitations(QLabel):
    """How many references have no citation yet, with the link to attach some; hidden where all have one."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self._sentence = ""
        self._room: tuple[int, float] | None = None
        """The width, and the greatest height, for which the text was chosen."""
        self.setObjectName("muted")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse | _BY_KEYBOARD)

    def show_count(self, count: int) -> None:
        self.setVisible(count > 0)
        self._sentence = self.tr(
            "No citation yet for %n references: the source table gives only their numbers.", "", count
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._room:
            self.fit(*self._room)

    def fit(self, width: int, most: float) -> None:
        """Show the link alone where the sentence would be higher than the `most`."""
        self._room = width, most
        # By itself Qt does not change the colour of a link with the palette.
        colour = QGuiApplication.palette().color(QPalette.ColorRole.Link).name()
        words = self.tr("Attach citations…")
        link = f'<a href="attach" style="color: {colour}">{words}</a>'
        self.setText(f"{self._sentence} {link}")
        self.setToolTip("")
        if self.heightForWidth(width) > most:
            self.setText(link)
            self.setToolTip(self._sentence)


class ReferenceList(QWidget):
    """The filter above the table, and between them how many references have no citation yet."""

    attaching_wanted = Signal()
    """The link beside that number was followed."""

    def __init__(self, model: ReferenceModel, omitted: frozenset[Column] = frozenset()) -> None:
        """`omitted` columns are never shown."""
        super().__init__()
        self._model = model
        self.table = ReferenceTable(model, omitted)
        self.filter = FilterLine(self.tr("Filter references"), self.tr("Filter by number, author, title or year"))
        self.filter.setObjectName("filter")
        self.filter.textChanged.connect(self._apply_filter)
        self.filter.left.connect(self.table.setFocus)
        model.modelReset.connect(self._show_no_matches)
        self._no_matches: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _SPACE, 0, 0)
        self._column.setSpacing(_SPACE)
        self._line = QVBoxLayout()
        self._line.setContentsMargins(PANE_EDGE, 0, PANE_EDGE, 0)
        self._line.setSpacing(_SPACE)
        self._line.addWidget(self.filter)
        self._missing = MissingCitations()
        self._missing.linkActivated.connect(self.attaching_wanted)
        self._line.addWidget(self._missing)
        self._missing.setVisible(False)
        self._column.addLayout(self._line)
        self._column.addWidget(self.table)
        self._says_what_is_missing = Column.GRADE not in omitted
        model.columns_changed.connect(self._show_missing)
        self._show_missing()

    def _apply_filter(self, text: str) -> None:
        from qicbrowser.domain.words import fold  # with the first filter

        self._model.show_filter(tuple(map(fold, text.split())))

    def _show_missing(self) -> None:
        """Show how many references are without a citation, once for all of them; nothing where all have one."""
        count = self._model.without_citation if self._says_what_is_missing else 0
        self._missing.show_count(count)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._missing.fit(self.width() - 2 * PANE_EDGE, _LARGEST_SHARE * self.height())

    def _show_no_matches(self) -> None:
        """Show a message where the filter leaves nothing."""
        is_empty = bool(self.filter.text()) and not self._model.rowCount()
        if is_empty and self._no_matches is None:
            text = self.tr(
                "No matching references. Only references with a citation can be found by author, title or year."
                " Esc clears the filter."
            )
            self._no_matches = QLabel(text, wordWrap=True)
            self._no_matches.setObjectName("muted")
            self._line.insertWidget(1, self._no_matches)
        if self._no_matches is not None:
            self._no_matches.setVisible(is_empty)
