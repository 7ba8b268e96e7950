"""The tab that compares themes: their names, and below these what they say, role by role."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.analysis.comparison import Comparison
from qicbrowser.gui.analyse.compared_themes import ComparedThemes
from qicbrowser.gui.analyse.comparison_writer import ComparisonWriter, Widths
from qicbrowser.gui.analyse.theme_field import OfferedTheme, ThemeField
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import SUBTITLE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.labels import plain_label

_EDGE = 16
_NAMES, _NARROWEST = 15, 30
"""Characters of average width of the names of roles, and of a theme at least; then the columns scroll sideways."""

_FEW_LINES = 24
"""Lines of a page that is too low for the names of the themes beside their letters."""

_MOST_OF_HEIGHT = 0.4
"""Of the page, for the names of the themes above the columns."""


class ColumnsView(PageView):
    """A page as wide as its columns, which scrolls sideways where they have no room."""

    def __init__(self, *, scroll_bars: bool) -> None:
        super().__init__()
        self._is_wide = True
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scroll_bars else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(always if scroll_bars else policy)  # both pages are then equally wide

    def finish_columns(self, writer: PageWriter) -> None:
        """Show a page that is one table, without the empty lines that Qt has around it."""
        document = self.document()  # formatted before it is finished, so that it is laid out once
        for block in (document.firstBlock(), document.lastBlock()):
            if not QTextCursor(block).currentTable():
                form = block.blockFormat()
                form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                QTextCursor(block).setBlockFormat(form)
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(0)
        frame.setBottomMargin(0)
        document.rootFrame().setFrameFormat(frame)
        self.finish(writer)

    def widths(self, themes: int) -> Widths:
        """Those of the columns: they share the room, as long as lines can be read."""
        character = self.fontMetrics().averageCharWidth()
        names = _NAMES * character
        room = self.line_room - 2 * _EDGE - names
        return Widths(names, max(_NARROWEST * character, room // max(1, themes)))


class ComparisonPage(QWidget):
    only_different_changed = Signal()
    adding_wanted = Signal()

    def __init__(
        self, offered: Callable[[Sequence[str]], Sequence[OfferedTheme]], parent: QWidget | None = None
    ) -> None:
        """`offered` is as for ThemeField."""
        super().__init__(parent)
        set_guide_page(self, "compare.md")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.themes = ComparedThemes()
        self.add = _add_button(self.tr("Theme"), self.tr("Add a theme"))
        self.field = ThemeField(offered)
        self.field.hide()
        self.only_different = QCheckBox(self.tr("Only what &differs"))
        self.heads, self.body = ColumnsView(scroll_bars=False), ColumnsView(scroll_bars=True)
        self.heads.setAccessibleName(self.tr("Compared themes"))
        self.body.setAccessibleName(self.tr("What the compared themes say"))
        self.empty_add = _add_button(self.tr("Theme"), self.tr("Add a theme"))
        self._beside_heads = QWidget()
        """As wide as the scroll bar of the page below."""
        self._shown: Comparison | None = None
        self._review_names: Sequence[str] = ()
        self._rewriting = QTimer(self, singleShot=True, interval=0)
        self._rewriting.timeout.connect(self._write)
        self.body.horizontalScrollBar().valueChanged.connect(self.heads.horizontalScrollBar().setValue)
        self.heads.horizontalScrollBar().valueChanged.connect(self.body.horizontalScrollBar().setValue)
        self.only_different.toggled.connect(lambda _: self.only_different_changed.emit())
        for button in (self.add, self.empty_add):
            button.clicked.connect(self.show_field)
        self.field.left.connect(self._hide_field)
        self._lay_out()

    def add_tools(self, *buttons: QToolButton) -> None:
        for button in buttons:
            self._tools.addWidget(button)

    def show_field(self) -> None:
        """Have a theme added by a part of its title."""
        self.field.show()
        self.field.setFocus()
        self.field.offer()

    def show_look(self, look: Look) -> None:
        for page in (self.heads, self.body):
            page.show_look(look)
        self._write()

    def show_comparison(self, shown: Comparison, review_names: Sequence[str]) -> None:
        """Show themes beside each other; `review_names` are empty where all are of one review."""
        self._shown = shown
        self._review_names = review_names
        self.field.hide()
        self.themes.show_themes(shown.themes)
        self._stack.setCurrentIndex(0 if len(shown.themes) > 1 else 1)
        self.only_different.setEnabled(len(shown.themes) > 1)
        self._write()

    def show_column(self, column: int) -> None:
        """Scroll a theme's column into sight."""
        if self._shown is None or len(self._shown.themes) < 2:
            return
        widths, bar = self.body.widths(len(self._shown.themes)), self.body.horizontalScrollBar()
        left = round(_EDGE + widths.names + column * widths.theme)
        right = round(left + widths.theme)
        bar.setValue(max(right - bar.pageStep(), min(bar.value(), left)))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        (self.body if self._stack.currentIndex() == 0 else self.empty_add).setFocus(reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_themes()
        self._rewriting.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_title()
            self._fit_themes()
            self._rewriting.start()

    def _write(self) -> None:
        shown = self._shown
        if shown is None or len(shown.themes) < 2 or not self.isVisible():
            return
        self._beside_heads.setFixedWidth(self.body.verticalScrollBar().sizeHint().width())
        widths = self.body.widths(len(shown.themes))
        aside = self.body.horizontalScrollBar().value()
        self.heads.rewrite(lambda: self._write_heads(shown, widths))
        self.body.rewrite(lambda: self._write_body(shown, widths))
        self.body.horizontalScrollBar().setValue(aside)  # Qt scrolls to its cursor, in a mirrored window past the names
        height = min(self.heads.document().size().height() + 4, self.height() * _MOST_OF_HEIGHT)
        self.heads.setFixedHeight(round(height))

    def _write_heads(self, shown: Comparison, widths: Widths) -> None:
        writer = self.heads.start_page(_EDGE)
        ComparisonWriter(writer, self.heads.look, shown, widths).write_heads(self._review_names)
        self.heads.finish_columns(writer)

    def _write_body(self, shown: Comparison, widths: Widths) -> None:
        writer = self.body.start_page(_EDGE)
        ComparisonWriter(writer, self.body.look, shown, widths).write_rows()
        self.body.finish_columns(writer)

    def _hide_field(self) -> None:
        self.field.hide()
        (self.add if self._stack.currentIndex() == 0 else self.empty_add).setFocus()

    def _fit_themes(self) -> None:
        self.themes.show_names(self.height() > _FEW_LINES * self.fontMetrics().lineSpacing())

    def _fit_title(self) -> None:
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(self.font().pointSizeF() * SUBTITLE)
        self._empty_title.setFont(font)

    def _lay_out(self) -> None:
        self._tools = self.themes.flow
        for widget in (self.add, self.field, self.only_different):
            self._tools.addWidget(widget)
        answer = QWidget()
        columns = QVBoxLayout(answer)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        heads = QHBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self.heads)
        heads.addWidget(self._beside_heads)
        columns.addLayout(heads)
        columns.addWidget(self.body, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(answer)
        self._stack.addWidget(self._empty_page())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(_EDGE, 8, _EDGE, 8)
        head.addWidget(self.themes)
        page.addLayout(head)
        page.addWidget(self._stack, 1)

    def _empty_page(self) -> QWidget:
        empty = QWidget()
        self._empty_title = QLabel(self.tr("Compare"))
        self._fit_title()
        column = QVBoxLayout(empty)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self._empty_title)
        column.addWidget(plain_label(self.tr("Tick two or three themes in the tree, or add them here."), muted=True))
        row = QHBoxLayout()
        row.addWidget(self.empty_add)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        return empty


def _add_button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(line_icon("plus"))
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
