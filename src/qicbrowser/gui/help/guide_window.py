"""The window of the guide: a list of pages, a search in all of them, and the page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.help.browser import GuideBrowser, hits_in
from qicbrowser.gui.help.pages import Page, pages
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.widgets.filled_screen import FilledScreen
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter

_SIZE = (900, 720)
_LIST_WIDTH = 220


class GuideWindow(QWidget):
    """A window of its own, without a parent, so that it can be read while a dialog of the main window is open."""

    def __init__(self, folder: Path, language: str) -> None:
        """The pages of the guide in a folder, as far as they are in the language, and in English else."""
        super().__init__()
        self.setWindowTitle(self.tr("Guide"))
        FilledScreen(self)
        self._folder = folder
        self._pages = pages(folder, language)
        self._documents: dict[Path, QTextDocument] = {}
        self._pattern: QRegularExpression | None = None
        self._counts: Sequence[int] = [0] * len(self._pages)
        self._hit = -1
        self.browser = GuideBrowser({page.path: page.text for page in self._pages}, folder.parent / "pictures")
        self.list = _page_list(self._pages)
        self.list.setAccessibleName(self.tr("Pages"))
        self.search = _SearchLine()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        before, after = "→←" if self.isRightToLeft() else "←→"
        self.back = _button(before, self.tr("Back"))
        self.forward = _button(after, self.tr("Forward"))
        self.previous = _button("↑", self.tr("Previous hit"))
        self.next = _button("↓", self.tr("Next hit"))
        self._lay_out()
        self._connect()
        self._show_count()

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file."""
        self.browser.show_page((self._folder / name).resolve())

    def show_look(self, look: Look) -> None:
        self.browser.show_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        """Find the pages on which all the words are, and go to the first hit: on this page, if there is one."""
        words = text.split()
        self._pattern = None
        self._counts = [0] * len(self._pages)
        if words:
            self._pattern = QRegularExpression(
                "|".join(QRegularExpression.escape(word) for word in sorted(words, key=len, reverse=True)),
                QRegularExpression.PatternOption.CaseInsensitiveOption,
            )
            self._counts = [self._count_on(page, words) for page in self._pages]
        for row, (page, count) in enumerate(zip(self._pages, self._counts, strict=True)):
            with_count = self.tr("{title} ({count})").format(title=page.title, count=self.locale().toString(count))
            self.list.item(row).setText(with_count if count else page.title)
        self._hit = -1
        self._mark()
        self.go_to_hit(1)

    def go_to_hit(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), from page to page, and from the last to the first."""
        here = self._row
        if 0 <= self._hit + step < self._counts[here]:
            self._hit += step
        else:
            order = [(here + step * distance) % len(self._pages) for distance in range(1, len(self._pages) + 1)]
            row = next((row for row in order if self._counts[row]), None)
            if row is None:
                self._show_count()
                return
            self.browser.show_page(self._pages[row].path)
            self._hit = 0 if step > 0 else self._counts[row] - 1
        self.browser.go_to_hit(self._hit)
        self._show_count()

    @property
    def _row(self) -> int:
        paths = [page.path for page in self._pages]
        return paths.index(self.browser.page) if self.browser.page in paths else 0

    def _count_on(self, page: Page, words: Sequence[str]) -> int:
        document = self._documents.get(page.path)
        if document is None:
            document = self._documents[page.path] = QTextDocument(self)
            document.setMarkdown(page.text)
        text = document.toPlainText().casefold()
        if self._pattern is None or not all(word.casefold() in text for word in words):
            return 0
        return len(hits_in(document, self._pattern))

    def _page_shown(self) -> None:
        """Show in the list where the reader is, and the first hit of the page."""
        self.list.setCurrentRow(self._row)
        self._hit = -1
        self._mark()
        if self._counts[self._row]:
            self._hit = 0
            self.browser.go_to_hit(0)
        self._show_count()

    def _show_row(self, row: int) -> None:
        if row != self._row:
            self.browser.show_page(self._pages[row].path)

    def _begin(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _mark(self) -> None:
        """Mark the hits of this page, unless it lacks one of the words."""
        self.browser.show_hits(self._pattern if self._counts[self._row] else None)

    def _show_count(self) -> None:
        total = sum(self._counts)
        for button in (self.previous, self.next):
            button.setEnabled(bool(total))
        if self._pattern is None:
            self.count.clear()
        elif not total:
            self.count.setText(self.tr("No results"))
        elif not self._counts[self._row]:
            self.count.setText(self.tr("{total} on other pages").format(total=self.locale().toString(total)))
        else:
            number = self.locale().toString(sum(self._counts[: self._row]) + self._hit + 1)
            self.count.setText(
                self.tr("{number} of {total}").format(number=number, total=self.locale().toString(total))
            )

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_row)
        self.browser.sourceChanged.connect(self._page_shown)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        self.search.textChanged.connect(self._find)
        self.search.stepped.connect(self.go_to_hit)
        self.previous.clicked.connect(lambda: self.go_to_hit(-1))
        self.next.clicked.connect(lambda: self.go_to_hit(1))
        for keys, use in (
            ("Ctrl+F", self._begin),
            ("Ctrl+K", self._begin),
            ("F3", lambda: self.go_to_hit(1)),
            ("Shift+F3", lambda: self.go_to_hit(-1)),
            ("Alt+Left", self.browser.backward),
            ("Alt+Right", self.browser.forward),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self, use)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 8, 10, 8)
        bar.setSpacing(8)
        for widget in (self.back, self.forward, self.search, self.count, self.previous, self.next):
            bar.addWidget(widget)
        panes = PaneSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(self.browser)
        panes.setSizes([_LIST_WIDTH, _SIZE[0] - _LIST_WIDTH])
        panes.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(panes, 1)
        self.resize(*_SIZE)


class _SearchLine(QLineEdit):
    stepped = Signal(int)
    """To the next hit (1) or the one before (-1)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filter")
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _page_list(pages: Sequence[Page]) -> QListWidget:
    listed = QListWidget()
    listed.setFrameShape(QListWidget.Shape.NoFrame)
    listed.setSpacing(4)
    for page in pages:
        listed.addItem(page.title)
    return listed


def _button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setEnabled(False)
    return button
