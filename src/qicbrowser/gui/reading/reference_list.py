"""The list of references: the table, and the line by which it is filtered."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qicbrowser.gui.reading.reference_columns import Column
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_table import ReferenceTable
from qicbrowser.gui.widgets.filter_line import FilterLine

_SPACE = 4


class ReferenceList(QWidget):
    """The filter above the table."""

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
        line = QVBoxLayout()
        line.setContentsMargins(_SPACE, 0, _SPACE, 0)
        line.addWidget(self.filter)
        self._column.addLayout(line)
        self._column.addWidget(self.table)

    def _apply_filter(self, text: str) -> None:
        from qicbrowser.domain.words import fold  # with the first filter

        self._model.show_filter(tuple(map(fold, text.split())))

    def _show_no_matches(self) -> None:
        """Show a message where the filter leaves nothing."""
        is_empty = bool(self.filter.text()) and not self._model.rowCount()
        if is_empty and self._no_matches is None:
            from PySide6.QtWidgets import QLabel

            text = self.tr(
                "No matching references. Only references with a citation can be found by author, title or year."
                " Esc clears the filter."
            )
            self._no_matches = QLabel(text, wordWrap=True, margin=_SPACE)
            self._no_matches.setObjectName("muted")
            self._column.insertWidget(1, self._no_matches)
        if self._no_matches is not None:
            self._no_matches.setVisible(is_empty)
