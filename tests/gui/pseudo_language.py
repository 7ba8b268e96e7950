"""A language in which every text of the program is in brackets, accented and longer than in English.

What is seen without brackets was not translated; what does not fit will not fit in German either. Where a text comes
from decides whether it may be without: from the evidence, from what the reader has written, or from their disk.
"""

import json
import re
import sqlite3
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import citeproc
from PySide6.QtCore import QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QStyle,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)

from qicbrowser.gui.reading.views import IconTabs
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.gui.widgets.shrinking_button import ShrinkingButton
from qicbrowser.paths import resource

PACKAGING = Path(__file__).parents[2] / "packaging"

_ACCENTED = str.maketrans("aeiouycnsAEIOUYCNS", "àéîöûýçñšÀÉÎÖÛÝÇÑŠ")
_AS_IT_IS = re.compile(r"(\{[^}]*\}|%L?n|<[^>]*>|&\w+;|\(\*[^)]*\))")
"""Placeholders, markup and the endings of file names."""

_QT_OWN = ("QPlatformTheme", "QShortcut", "QTabBar")
"""Where Qt keeps the words of its standard buttons and the names of keys: a translation of Qt itself brings them."""


def pseudo(text: str) -> str:
    """A text as it is in this language; placeholders, markup and the key of a menu entry are as they were."""
    parts = _AS_IT_IS.split(text)
    parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
    longer = "".join(" èxtrà"[i % 6] for i in range(max(2, len(text) * 2 // 5)))
    return f"⟦{''.join(parts)}{longer}⟧"


class QtsOwnWords(QTranslator):
    """The few texts of Qt that the program shows."""

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str | None:  # type: ignore[override]
        return pseudo(text) if context in _QT_OWN and re.search(r"\w", text) else None


def install(app: QApplication, folder: Path) -> list[QTranslator]:
    """Have the program speak this language, from now on; files are made in the folder."""
    sys.path.insert(0, str(PACKAGING))
    try:
        import translations
    finally:
        sys.path.remove(str(PACKAGING))
    ts = folder / "qicbrowser_pseudo.ts"
    translations.update(ts, "-source-language", "en", "-target-language", "en")
    tree = ET.parse(ts)
    dates = next(context for context in tree.iter("context") if context.findtext("name") == "Dates")
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source", "")).replace("%n", "%Ln")
        if message in list(dates) and "{" not in text:  # of a day: letters have a meaning
            text = f"'⟦'{message.findtext('source')}'⟧'"
        forms = list(translation.iter("numerusform"))
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    translations.release(ts, folder)
    translators = [QtsOwnWords(app), QTranslator(app)]
    assert translators[1].load(str(ts.with_suffix(".qm")))
    for translator in translators:
        app.installTranslator(translator)
    return translators


# --- where a text comes from


class Sources:
    """What is not the program's to translate: texts of the evidence, and of the reader."""

    def __init__(self, *databases: Path) -> None:
        self._databases = databases
        styles = [*resource("styles").rglob("*.csl"), Path(citeproc.__file__).parent / "data/locales/locales-en-US.xml"]
        texts = " ".join(style.read_text("utf-8") for style in styles)
        self._terms = re.findall(r">(\w+ [\w ]+)<", texts)  # "no date", say
        self._of_styles = words_of(texts)
        self._known: set[str] = set()
        self._texts = ""
        self._records: list[set[str]] = []

    def read(self, *others: str) -> None:
        """Look into the files again; `others` are texts that are not the program's either."""
        cells = [*others, *self._terms]
        for database in filter(Path.exists, self._databases):
            with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
                tables = connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
                )
                for (table,) in tables.fetchall():
                    cells += [
                        v for row in connection.execute(f'SELECT * FROM "{table}"') for v in row if isinstance(v, str)
                    ]
        for cell in list(cells):
            with suppress(ValueError):
                cells += strings_in(json.loads(cell))
        self._known = {plain(line) for cell in cells for line in (cell, *cell.split("\n"))}
        self._texts = "\n".join(f" {plain(cell)} " for cell in cells)
        self._records = [words_of(cell) for cell in cells if cell.startswith("{")]

    def has(self, text: str) -> bool:
        """Whether a text is a whole one of theirs, a stretch of several words in one, or a citation made from one."""
        found = plain(text)
        if not re.search(r"[^\W\d_]", found) or found in self._known or text.strip().startswith("/"):
            return True
        if len(found.split()) > 2 and found in self._texts:
            return True
        words = words_of(found) - self._of_styles
        return bool(words) and any(words <= record for record in self._records)


def words_of(text: str) -> set[str]:
    """The words of a text, without the initials that a citation makes of names."""
    return set(re.findall(r"[^\W\d_]{3,}", text.casefold()))


def strings_in(value: object) -> Iterator[str]:
    """The texts of a JSON value."""
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from strings_in(item)
        case dict():
            yield from strings_in(list(value.values()))


def plain(text: str) -> str:
    """A text without what stands around its words, whatever its case and blanks."""
    text = re.sub(r"[\u200e\u200f\u202a-\u202c]", "", text)  # marks of direction
    return " ".join(re.sub(r"[“”\"'‘’…·•()\[\].,:;#★☆*→←&+/|—–-]", " ", text).split()).casefold()


def untranslated(text: str, sources: Sources) -> list[str]:
    """The parts of a text that are neither in brackets nor from elsewhere."""
    rest = text
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "\n", rest)) != rest:
        rest = shorter
    rest = re.sub(r"\b\d+(\.\d+)? (bytes|kB|KiB|MB|MiB)", "\n", rest)  # as QLocale writes them
    rest = re.sub(r"\n\+\w\b", "\n", rest)  # the letter of a key, after one that Qt names
    if sources.has(rest):
        return []
    pieces = [
        piece
        for piece in re.split(r"[\n\t\u2028\u2002]|: |; | · | › |[ \u00a0]{2,}| — ", rest)
        if not sources.has(piece)
    ]
    return [piece.strip() for piece in pieces]


# --- what is seen


def seen(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window: where it is (the classes of the widgets around it), and the text."""
    title = "" if root.inherits("QPrintDialog") else root.windowTitle()
    yield _place(root, "title"), title
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and not _is_qts_own(widget):
            for kind, text in _texts_of(widget):
                yield _place(widget, kind), text
    for menu in root.findChildren(QMenu):
        for action in menu.actions():
            yield _place(root, "menu"), action.text()
            yield (
                _place(root, "menu tip"),
                action.toolTip() if action.toolTip() != action.text().replace("&", "") else "",
            )


def _is_qts_own(widget: QWidget) -> bool:
    """Whether it is a part of a dialog that is Qt's as a whole: of files, of printing."""
    while widget and not (isinstance(widget, QDialog) or widget.isWindow()):
        widget = widget.parentWidget()
    return isinstance(widget, QFileDialog) or widget.inherits("QPrintDialog")


def _place(widget: QWidget | None, kind: str) -> str:
    names = []
    while widget:
        if type(widget).__module__.startswith("qicbrowser") or isinstance(widget, QDialog):
            names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return f"{'/'.join(reversed(names)) or 'Qt'}: {kind}"


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tip", _of_html(widget.toolTip())
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "what's this", _of_html(widget.whatsThis())
    match widget:
        case QLabel():
            yield "label", _of_html(widget.text())
        case QAbstractButton():
            yield "button", widget.text()
        case QGroupBox():
            yield "group", widget.title()
        case QComboBox():
            yield from (("choice", widget.itemText(i)) for i in range(widget.count()))
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QTabBar():
            yield from (("tab", widget.tabText(i)) for i in range(widget.count()))
        case QStatusBar():
            yield "status", widget.currentMessage()
        case QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
            yield from _of_document(widget.document())
        case QHeaderView() if widget.model():
            for section in range(widget.count()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield "header", _of_html(str(widget.model().headerData(section, widget.orientation(), role) or ""))
        case QAbstractItemView() if widget.model():
            yield from _of_items(widget)


def _of_html(text: str) -> str:
    if not text.startswith("<") and "</a>" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _of_document(document: QTextDocument) -> Iterator[tuple[str, str]]:
    block = document.begin()
    while block.isValid():
        yield "text", block.text()
        fragment = block.begin()
        while not fragment.atEnd():
            yield "text tip", _of_html(fragment.fragment().charFormat().toolTip())
            fragment += 1
        block = block.next()


def _of_items(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for index in _indexes(view):
        for role in roles:
            text = index.data(role)
            yield "item", _of_html(text) if isinstance(text, str) else ""


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The items in sight."""
    model, waiting = view.model(), [view.rootIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), 100)):
            for column in range(1 if isinstance(view, QListView) else model.columnCount(parent)):
                index = model.index(row, column, parent)
                if not view.visualRect(index).isEmpty():
                    yield index
            waiting.append(model.index(row, 0, parent))


# --- what fits


def cut(root: QWidget) -> Iterator[tuple[str, str]]:
    """The labels, buttons, tabs and headers of a window that are smaller than their text asks for."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not _is_qts_own(widget):
            yield from ((_place(widget, type(widget).__name__), text) for text in _cut_texts(widget))


def _cut_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.wordWrap():
            yield from [widget.text()] * (widget.heightForWidth(widget.width()) > widget.height())
        case ShrinkingButton() | ElidingComboBox() | IconTabs():
            pass  # without room it shows its icon alone, or an ellipsis and all of it in the tool tip
        case QLabel() | QAbstractButton() if widget.text():
            yield from [widget.text()] * (widget.sizeHint().width() > widget.width())
        case QHeaderView() if widget.model():
            margins = 2 * widget.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
            for i in range(widget.count() if widget.orientation() is Qt.Orientation.Horizontal else 0):
                heading = str(widget.model().headerData(i, widget.orientation()))
                needed = widget.fontMetrics().horizontalAdvance(heading) + margins
                if not widget.isSectionHidden(i) and needed > widget.sectionSize(i):
                    yield heading
        case QComboBox():
            room = widget.width() - (widget.sizeHint().width() - _longest_choice(widget))
            yield from [widget.currentText()] * (_width(widget, widget.currentText()) > room)
        case QLineEdit() if not widget.text() and widget.toolTip() != widget.placeholderText():
            yield from [widget.placeholderText()] * (_width(widget, widget.placeholderText()) > widget.width() - 10)
        case QTabBar():
            for i in range(widget.count()):
                if (
                    widget.tabSizeHint(i).width() > widget.tabRect(i).width()
                    or widget.tabRect(i).right() > widget.width()
                ):
                    yield widget.tabText(i)
        case QToolBar():
            more = widget.findChild(QWidget, "qt_toolbar_ext_button")
            yield from ["more than there is room for"] * bool(more and more.isVisible())


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _longest_choice(box: QComboBox) -> int:
    return max((_width(box, box.itemText(i)) for i in range(box.count())), default=0)


def actions_of(menus: Iterable[QMenu]) -> Iterator[QAction]:
    """The entries of menus, those of menus in them too."""
    for menu in menus:
        for action in menu.actions():
            if action.menu():
                yield from actions_of([action.menu()])
            elif not action.isSeparator():
                yield action
