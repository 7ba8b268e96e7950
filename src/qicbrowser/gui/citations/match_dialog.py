"""The dialog that matches the citations of a file with references, for the reader to correct and confirm."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from qicbrowser.domain.records import Citation
from qicbrowser.gui.citations.match_model import MatchModel
from qicbrowser.gui.citations.match_table import RecordTable, ReferenceDropList
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter
from qicbrowser.services.citations.matching import Proposal
from qicbrowser.store.evidence.evidence import Evidence


class MatchDialog(QDialog):
    confirmed = Signal(list)
    """The records to attach, each with the key of its reference. Whoever saves them closes the dialog."""

    def __init__(
        self,
        evidence: Evidence,
        attached: Mapping[str, Citation],
        summaries: Mapping[str, CitationSummary],
        proposals: Sequence[Proposal],
        source: str,
        remarks: Sequence[str],
        look: Look,
        parent: QWidget,
    ) -> None:
        """`source` is where the records come from; `remarks` are on how they were read."""
        super().__init__(parent)
        set_guide_page(self, "references.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Attach citations from {source}").format(source=source))
        self.model = MatchModel(evidence, attached, proposals, self)
        self.records = RecordTable(self.model)
        references = ReferenceModel(evidence, self)
        references.show_look(look)
        references.show_citations(summaries)
        self.references = ReferenceDropList(references, self.records)
        self.references.table.fit()
        self.detail, self.status = QLabel(), QLabel()
        self._attach_button = QPushButton()
        self._remarks = remarks
        self._lay_out()
        self._connect()
        self._show_counts()
        if proposals:
            self.records.selectRow(0)
        self.records.setFocus()

    def accept(self) -> None:
        self.confirmed.emit(self.model.matches)

    def _connect(self) -> None:
        self.model.matches_changed.connect(self._show_counts)
        self.model.number_refused.connect(self._show_status)
        self.model.dataChanged.connect(self._show_detail)
        self.records.unmatch_requested.connect(self._unmatch)
        self.records.selectionModel().currentChanged.connect(self._show_detail)
        self.references.dropped.connect(self._match_selected)

    def _match_selected(self, key: str) -> None:
        rows = self.records.selected_rows
        if len(rows) == 1:
            self.model.set_match(rows[0], key)
        else:
            self._show_status(self.tr("A reference can have only one citation. Drag one at a time."))

    def _unmatch(self, rows: list[int]) -> None:
        for row in rows:
            self.model.set_match(row, None)

    def _show_detail(self) -> None:
        """Show the current citation in full, and why it matches, or does not."""
        current = self.records.currentIndex()
        row = current.row()
        self.detail.setText(f"{self.model.full_text(row)}\n{self.model.reason(row)}" if current.isValid() else "")

    def _show_counts(self) -> None:
        count, replaced = len(self.model.matches), self.model.replaced_count
        self._attach_button.setText(self.tr("Attach %n citations", "", count))
        self._attach_button.setEnabled(count > 0)
        total = QLocale().toString(self.model.rowCount())
        text = self.tr("%n of {total} citations are matched.", "", count).format(total=total)
        if replaced:
            text = " ".join((text, self.tr("%n citations attached before will be replaced.", "", replaced)))
        self._show_status(text)

    def _show_status(self, text: str) -> None:
        self.status.setText(" ".join((*self._remarks, text)))

    def _lay_out(self) -> None:
        instructions = QLabel(
            self.tr(
                "Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference's"
                " number. Delete leaves it unmatched. Citations in italics are kept word for word."
            )
        )
        for label in (instructions, self.detail, self.status):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        instructions.setObjectName("muted")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        sides = PaneSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.records)
        sides.addWidget(self.references)
        sides.setSizes([640, 320])
        sides.setStretchFactor(0, 2)
        column = QVBoxLayout(self)
        column.addWidget(instructions)
        column.addWidget(sides, 1)
        column.addWidget(self.detail)
        column.addWidget(self.status)
        column.addWidget(self._buttons())
        self.resize(980, 560)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._attach_button, QDialogButtonBox.ButtonRole.AcceptRole)
        unmatch = buttons.addButton(self.tr("&Leave unmatched"), QDialogButtonBox.ButtonRole.ActionRole)
        unmatch.clicked.connect(lambda: self._unmatch(self.records.selected_rows))
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in the table edits the number
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
