"""The citations of a file beside the references: which is which, for the reader to confirm, drag or type."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Citation
from qicbrowser.gui.citations.match_model import Column, PairingModel
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import KEY_ROLE, CitedLine, ReferenceModel
from qicbrowser.gui.reading.reference_model import Column as RefColumn
from qicbrowser.services.citations.matching import Proposal
from qicbrowser.store.evidence.evidence import Evidence


class _Records(QTableView):
    """Records can be dragged away; Delete leaves them unpaired, a digit begins to write the number."""

    unpaired = Signal(list)

    def __init__(self, model: PairingModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        starts = QAbstractItemView.EditTrigger
        self.setEditTriggers(starts.DoubleClicked | starts.EditKeyPressed | starts.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        header.setSectionResizeMode(Column.RECORD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        self.resizeColumnToContents(Column.REFERENCE)

    @property
    def rows(self) -> list[int]:
        return [index.row() for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the line that is written in has had the key, and hands it on
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unpaired.emit(self.rows)
        elif at.isValid() and event.text().isdigit() and event.text().isascii():
            number = at.siblingAtColumn(Column.REFERENCE)
            self.setCurrentIndex(number)
            self.edit(number, QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        elif at.isValid() and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(at.siblingAtColumn(Column.REFERENCE))
        else:
            super().keyPressEvent(event)


class _References(ReferenceInspector):
    """The references, onto which a record can be dropped."""

    dropped = Signal(str)

    def __init__(self, model: ReferenceModel, records: _Records) -> None:
        super().__init__(model)
        self._records = records
        self.page.hide()
        self.left_out = frozenset((RefColumn.GRADE, RefColumn.THEMES, RefColumn.NOTES))
        self.setAcceptDrops(True)
        self.list.setAcceptDrops(False)
        self.list.viewport().setAcceptDrops(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self._records:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = self._at(event)
        if at.isValid():
            self.list.selectRow(at.row())
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        at = self._at(event)
        if at.isValid() and event.source() is self._records:
            event.acceptProposedAction()
            self.dropped.emit(str(at.data(KEY_ROLE)))

    def _at(self, event: QDropEvent) -> QModelIndex:
        return self.list.indexAt(self.list.viewport().mapFrom(self, event.position().toPoint()))


class AttachCitationsDialog(QDialog):
    confirmed = Signal(list)
    """What the reader wants attached: records, each with the key of its reference; it is closed once that is safe."""

    def __init__(
        self,
        evidence: Evidence,
        attached: Mapping[str, Citation],
        lines: Mapping[str, CitedLine],
        proposals: Sequence[Proposal],
        source: str,
        told: Sequence[str],
        look: Look,
        parent: QWidget,
    ) -> None:
        """`source` is where the records come from, `told` what is to be known of how they were read."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Attach citations from {}").format(source))
        self.pairing = PairingModel(evidence, attached, proposals, self)
        self.records = _Records(self.pairing)
        self.records.setAccessibleName(self.tr("Citations"))
        references = ReferenceModel(evidence, self)
        references.show_citations(lines)
        self.references = _References(references, self.records)
        self.references.show_look(look)
        self.references.fit()
        self.shown, self.said = QLabel(), QLabel()
        self._attach = QPushButton()
        self._told = " ".join(told)
        self._lay_out()
        self.pairing.pairs_changed.connect(self._follow)
        self.pairing.refused.connect(self._say)
        self.records.unpaired.connect(self._unpair)
        self.references.dropped.connect(self._pair)
        self.records.selectionModel().currentChanged.connect(self._show_whole)
        self.pairing.dataChanged.connect(self._show_whole)
        self._follow()
        if proposals:
            self.records.selectRow(0)
        self.records.setFocus()

    def accept(self) -> None:
        self.confirmed.emit(self.pairing.pairs)

    def _pair(self, key: str) -> None:
        if len(self.records.rows) == 1:
            self.pairing.pair(self.records.rows[0], key)
        else:
            self._say(self.tr("A reference has one citation: drag one at a time."))

    def _unpair(self, rows: list[int]) -> None:
        for row in rows:
            self.pairing.pair(row, None)

    def _show_whole(self) -> None:
        """Show the citation that is chosen in full, and why it is proposed."""
        at = self.records.currentIndex()
        tip, why = self.pairing.whole(at.row()) if at.isValid() else ("", "")
        self.shown.setText(f"{tip}\n{why}")

    def _follow(self) -> None:
        pairs, replaced = len(self.pairing.pairs), self.pairing.replaced
        words = self.tr("Attach 1 citation") if pairs == 1 else self.tr("Attach {} citations").format(pairs)
        self._attach.setText(words)
        self._attach.setEnabled(pairs > 0)
        said = self.tr("{pairs} of {all} have a reference.").format(pairs=pairs, all=self.pairing.rowCount())
        if replaced:
            said += " " + self.tr("{} would take the place of one attached before.").format(replaced)
        self._say(said)

    def _say(self, words: str) -> None:
        self.said.setText(f"{self._told} {words}".strip())

    def _lay_out(self) -> None:
        how = QLabel(
            self.tr(
                "Only what the file itself says of a number is proposed. Drag a citation to its reference, or type the"
                " reference's number; Delete leaves it unpaired. Those in italics are kept as they are given."
            )
        )
        for label in (how, self.shown, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        how.setObjectName("muted")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.shown.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.records)
        sides.addWidget(self.references)
        sides.setSizes([640, 320])
        sides.setStretchFactor(0, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._attach, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(self.tr("&Leave unpaired"), QDialogButtonBox.ButtonRole.ActionRole)
        leave.clicked.connect(lambda: self._unpair(self.records.rows))
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in the list writes the number
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(how)
        column.addWidget(sides, 1)
        column.addWidget(self.shown)
        column.addWidget(self.said)
        column.addWidget(buttons)
        self.resize(980, 560)
