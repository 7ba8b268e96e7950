"""The line with the counts of a search and the query as it was read, part by part."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from qicbrowser.domain.records import Span
from qicbrowser.gui.search.query_chips import LONGEST_PART, LONGEST_SENTENCE, Chip, WordsLabel
from qicbrowser.gui.shell.announcing import announce

_CROSS = "  ✕"
_SIDE, _EDGE, _BETWEEN, _LEAST = 12, 4, 6, 120
_SHARE = 4
"""The export is at most the fourth part of the line that it shares."""


Labelled = Sequence[tuple[str, Span | None]]
"""Texts, each with the span of the part of the query that it is about."""


class QueryLine(QWidget):
    """Wraps where it is narrow; hidden while there is nothing to search for."""

    part_removed = Signal(object)
    """The Span of the part of the query to be removed."""

    suggestion_chosen = Signal(object)
    """What was given with a suggestion."""

    export_wanted = Signal()

    switch_wanted = Signal()
    """The facets are to be shown in place of the hits, or the hits again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Query and number of results"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._summary = self._description = self._suggested = ""
        self._before: tuple[QWidget, ...] = ()
        self._after: tuple[QWidget, ...] = ()
        self._count = WordsLabel(self)
        self._words: list[WordsLabel] = []
        self._parts: list[Chip] = []
        self._suggestions: list[Chip] = []
        self._query: list[WordsLabel | Chip] = []
        """The visible words and parts, in order."""
        self._export, self._switch = QToolButton(self), QToolButton(self)
        for link, signal in ((self._export, self.export_wanted), (self._switch, self.switch_wanted)):
            link.setObjectName("link")
            link.clicked.connect(signal)
        self._export.setText(self.tr("Export these…"))
        self._switch.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The text of the line, without elision."""
        first = "   ·   ".join(filter(None, (self._summary, self._description)))
        return f"{first}\n{self._suggested}".rstrip()

    def show_query(self, summary: str, description: str, pieces: Labelled, *, exportable: bool) -> None:
        """Show the counts, and the query piece by piece: those with a span can be removed. Hides the suggestions.

        `description` is the query in words, for screen readers.
        """
        self._summary, self._description = summary, description
        if summary != self._count.text():
            announce(self, summary)
        self._count.setText(summary)
        self._count.setVisible(bool(summary))
        removable = [(text, at) for text, at in pieces if at is not None]
        self._show_chips(self._parts, removable, _CROSS, self.tr("Remove from the search"))
        between = [text for text, at in pieces if at is None]
        for _ in between[len(self._words) :]:
            self._words.append(WordsLabel(self, muted=True))
        for at, label in enumerate(self._words):
            label.setVisible(at < len(between))
        for label, words in zip(self._words, between, strict=False):
            label.show_words(words)
        labels, chips = iter(self._words), iter(self._parts)
        self._query = [next(labels) if at is None else next(chips) for _, at in pieces]
        self._export.setVisible(exportable)
        self.setVisible(bool(summary or pieces))
        self.show_suggestions(())

    def show_suggestions(self, suggestions: Sequence[tuple[str, object]]) -> None:
        """Offer other searches: texts, each with what `suggestion_chosen` gives."""
        self._suggested = " · ".join(text for text, _ in suggestions)
        self._show_chips(self._suggestions, suggestions, "", self.tr("Search for this"))
        self.setAccessibleDescription(self.text)
        self.updateGeometry()
        QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def show_switch(self, text: str) -> None:
        """Show the link that switches between hits and facets, with what it will show; "" for no link."""
        if text != self._switch.text():
            self._switch.setText(text)
            self._switch.setVisible(bool(text))
            QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def heightForWidth(self, width: int) -> int:
        return self._place(width, really=False)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _show_chips(self, chips: list[Chip], parts: Sequence[tuple[str, object]], sign: str, tip: str) -> None:
        """Show one chip per part: existing ones first, then new ones."""
        if len(parts) > len(chips):
            chips += [self._new_part() if chips is self._parts else self._new_suggestion() for _ in parts[len(chips) :]]
            self._order()
        for chip, (words, subject) in zip(chips, parts, strict=False):
            chip.show_part(words, subject, sign, tip)
            chip.show()
        for chip in chips[len(parts) :]:
            if chip.hasFocus() and parts:
                chips[len(parts) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            chip.hide()

    def set_tab_order(self, before: QWidget, after: Sequence[QWidget]) -> None:
        """Have Tab go from a widget through the parts of the query to other widgets."""
        self._before, self._after = (before,), tuple(after)
        self._order()

    def _order(self) -> None:
        links = self._switch, self._export
        for one, other in pairwise((*self._before, *self._parts, *links, *self._suggestions, *self._after)):
            self.setTabOrder(one, other)

    def _new_part(self) -> Chip:
        chip = Chip(self, LONGEST_PART)
        chip.chosen.connect(self.part_removed)
        chip.step_wanted.connect(self._step)
        return chip

    def _new_suggestion(self) -> Chip:
        chip = Chip(self, LONGEST_SENTENCE)
        chip.chosen.connect(self.suggestion_chosen)
        chip.step_wanted.connect(self._step)
        return chip

    def _step(self, by: int) -> None:
        """Move the focus to the next part (1) or the previous one (-1), as far as the ends."""
        chips = [chip for chip in chain(self._parts, self._suggestions) if not chip.isHidden()]
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0)
        chips[max(0, min(here + by, len(chips) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Lay out the line and set its height: a splitter does not call heightForWidth."""
        self.setFixedHeight(self._place(self.width()))

    def _place(self, width: int, *, really: bool = True) -> int:
        """The height of the line; with `really`, its widgets are moved to their places too."""
        top = _EDGE
        export = QSize(0, 0) if self._export.isHidden() else self._export.sizeHint()
        beside = _SHARE * export.width() < width  # at the end of the first line; in a narrow pane it comes last
        shown = (self._count, *self._query, self._switch, *(() if beside else (self._export,)))
        room = width - export.width() - _BETWEEN if beside and export.width() else width
        for line in chain(_lines(shown, width, room), _lines(self._suggestions, width, width)):
            shares = beside and top == _EDGE  # this line with the export
            left = _SIDE - self._inset(line[0][0])
            tall = max(export.height() if shares else 0, *(size.height() for _, size in line))
            if really and shares:
                self._put(self._export, QRect(width - _SIDE - export.width(), top, export.width(), tall), width)
            for widget, size in line:
                if really:
                    self._put(widget, QRect(left, top, size.width(), tall), width)
                left += size.width() + _BETWEEN
            top += tall + _EDGE
        return top

    def _inset(self, widget: QWidget) -> int:
        """How far the words of a link are from its edge, which is not seen: the words begin where chips do."""
        if widget not in (self._export, self._switch):
            return 0
        return (widget.sizeHint().width() - widget.fontMetrics().horizontalAdvance(widget.text())) // 2

    def _put(self, widget: QWidget, place: QRect, width: int) -> None:
        """Move a widget to its place in a line of a width; where one reads from the right, to that from the right."""
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, place.bottom()), place))


def _lines(widgets: Sequence[QWidget], width: int, first: int) -> Iterator[list[tuple[QWidget, QSize]]]:
    """The visible widgets, wrapped into lines of a width, with their sizes; the first line has a width of its own."""
    line: list[tuple[QWidget, QSize]] = []
    full, room = width - 2 * _SIDE, first - 2 * _SIDE
    for widget in widgets:
        if widget.isHidden():
            continue
        size = widget.sizeHint()
        if size.width() > full:
            size = QSize(full, max(size.height(), widget.heightForWidth(full)))
        if line and size.width() > room:
            yield line
            line, room = [], full
        line.append((widget, size))
        room -= size.width() + _BETWEEN
    if line:
        yield line
