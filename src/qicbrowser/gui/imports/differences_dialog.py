"""The dialog that shows what is different in tables that are imported anew, before they are stored."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Note
from qicbrowser.gui.imports.names import role_name
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.importing.differences import Difference, DifferenceKind, DifferentLine

_SIZE = (58, 28)
"""Of the dialog, in average characters and lines of text."""

_PADDING = 12
_HIGHEST = 10_000
"""Pixels: of a line that is measured."""

_MOST_LINES = 40
"""Lines of one difference that are shown."""

_MOST_OPEN = 30
"""Differences up to which their lines are shown from the start."""


class DifferencesDialog(QDialog):
    """Accepted where the tables are to be replaced."""

    def __init__(self, differences: Sequence[Difference], losing: Sequence[Note], parent: QWidget) -> None:
        """`losing` are the notes that would lose their places."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import again"))
        self.summary = QLabel(self._summary(differences, losing))
        self.summary.setWordWrap(True)
        self._lines: list[QTreeWidgetItem] = []
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What differs"))
        self.tree.setHeaderLabels([self.tr("In your library"), self.tr("In the file")])
        self.tree.setWordWrap(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.tree.header().sectionResized.connect(self._fit_lines)
        self._fill(differences, losing)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.replace = self.buttons.addButton(self.tr("Replace"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.summary, self.tree, self.buttons):
            column.addWidget(widget)
        self.tree.setVisible(bool(self.tree.topLevelItemCount()))
        self._share_width(parent)

    def _summary(self, differences: Sequence[Difference], losing: Sequence[Note]) -> str:
        themes = len({(each.table, each.title) for each in differences})
        what = self.tr("%n themes differ from what is in your library.", "", themes)
        if not themes:
            what = self.tr("The table is already in your library, and its themes would not change.")
        if not losing:
            notes = self.tr("All your notes keep their places.")
        else:
            notes = self.tr("%n of your notes would lose their places and become unplaced notes.", "", len(losing))
        return self.tr("{what} {notes} Undo restores what is there now.").format(what=what, notes=notes)

    def _fill(self, differences: Sequence[Difference], losing: Sequence[Note]) -> None:
        names = {
            DifferenceKind.ADDED: self.tr("Theme added: {title}"),
            DifferenceKind.REMOVED: self.tr("Theme removed: {title}"),
            DifferenceKind.WORDS: self.tr("Changed text: {title}"),
            DifferenceKind.EVIDENCE: self.tr("Changed references or grades: {title}"),
            DifferenceKind.GROUP: self.tr("Moved to another group: {title}"),
        }
        if losing:
            notes = self._branch(self.tr("Notes that would lose their places"))
            for note in losing[:_MOST_LINES]:
                words = note.words or (note.anchor.quote if note.anchor else "")
                self._line(notes, words, "")
        for difference in differences:
            branch = self._branch(names[difference.kind].format(title=isolated(difference.title)))
            for before, after in _beside(difference):
                self._line(branch, _text(before), _text(after))
        if self.tree.topLevelItemCount() <= _MOST_OPEN:
            self.tree.expandAll()

    def _branch(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setToolTip(0, plain_tip(text))
        self.tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)
        return item

    def _line(self, branch: QTreeWidgetItem, *texts: str) -> None:
        item = QTreeWidgetItem(branch, [isolated(text) if text else "" for text in texts])
        self._lines.append(item)
        for column, text in enumerate(texts):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            item.setToolTip(column, plain_tip(text) if text else "")

    def _fit_lines(self) -> None:
        """Give each line the height of its wrapped texts: a style sheet keeps Qt from doing so."""
        wrapped, metrics = int(Qt.TextFlag.TextWordWrap), self.fontMetrics()
        for line in self._lines:
            for column in range(2):
                used = _PADDING + (0 if column else 2 * self.tree.indentation())
                room = QRect(0, 0, max(self.tree.columnWidth(column) - used, 1), _HIGHEST)
                height = metrics.boundingRect(room, wrapped, line.text(column)).height() + _PADDING // 2
                line.setSizeHint(column, QSize(0, height))

    def _share_width(self, parent: QWidget) -> None:
        metrics = self.fontMetrics()
        width = min(_SIZE[0] * 2 * metrics.averageCharWidth(), parent.width() - 20)
        self.resize(width, min(_SIZE[1] * metrics.lineSpacing(), parent.height() - 20))
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column in range(2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _beside(difference: Difference) -> Iterator[tuple[DifferentLine, DifferentLine]]:
    """The lines of both editions, the first beside the first."""
    nothing = DifferentLine("")
    for at in range(min(max(len(difference.before), len(difference.after)), _MOST_LINES)):
        before = difference.before[at] if at < len(difference.before) else nothing
        after = difference.after[at] if at < len(difference.after) else nothing
        yield before, after


def _text(line: DifferentLine) -> str:
    return f"{role_name(line.role)}: {line.text}" if line.role else line.text
