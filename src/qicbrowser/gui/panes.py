"""The three panes side by side: themes, the page with what belongs to it, references."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from qicbrowser.gui.detail_pane import DetailPane
from qicbrowser.gui.looks import Look
from qicbrowser.gui.note_editor import NoteEditor
from qicbrowser.gui.reference_inspector import ReferenceInspector, ReferenceModel
from qicbrowser.gui.search_bar import SearchSummary
from qicbrowser.gui.theme_model import ThemeModel
from qicbrowser.gui.theme_tree import ThemeTree

_WIDTHS = [420, 670, 310]
_MIDDLE_HEIGHTS = [600, 180]


class Panes(QSplitter):
    def __init__(self, themes: ThemeModel, references: ReferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tree = ThemeTree(themes)
        self.page = DetailPane()
        self.editor = NoteEditor()
        self.summary = SearchSummary()
        self.inspector = ReferenceInspector(references)
        self.left = _titled(self.tr("Themes"), self.tree)
        self.right = _titled(self.tr("References"), self.inspector)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.setChildrenCollapsible(False)
        self.middle.addWidget(_stacked(self.summary, self.page))
        self.middle.addWidget(self.editor)
        self.middle.setStretchFactor(0, 1)
        self.middle.setSizes(_MIDDLE_HEIGHTS)
        for pane in (self.left, self.middle, self.right):
            self.addWidget(pane)
        for place, share in enumerate((1, 3, 1)):
            self.setStretchFactor(place, share)
        self.setSizes(_WIDTHS)
        self.setChildrenCollapsible(False)  # a pane is hidden by its menu, where it can be brought back
        self.setHandleWidth(1)

    def show_look(self, look: Look) -> None:
        for part in (self.tree, self.page, self.inspector, self.editor):
            part.show_look(look)
        self.fit()

    def fit(self) -> None:
        """Take up another font or style."""
        self.tree.fit()
        self.inspector.fit()

    def focus_next(self, by: int) -> None:
        """Move the keyboard to the next pane in sight, or the one before."""
        stops: list[QWidget] = [self.tree, self.page, self.editor.words, self.inspector.list, self.inspector.page]
        stops = [stop for stop in stops if stop.isVisible()]
        focused = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1 if by > 0 else 0)
        stops[(focused + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)


def _titled(title: str, content: QWidget) -> QWidget:
    label = QLabel(title)
    label.setObjectName("paneTitle")
    return _stacked(label, content)


def _stacked(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return whole
