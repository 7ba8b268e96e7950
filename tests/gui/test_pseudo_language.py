"""In a made-up language nothing of the window stays English, and everything fits."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qicbrowser import __version__
from qicbrowser.domain.review_citation import cite, cite_briefly
from qicbrowser.gui.help.pages import titles_by_name
from qicbrowser.gui.shell import errors, translation
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import DataFolder, bundled_evidence, guide
from qicbrowser.services.analyse.sources import source_text
from tests.gui import pseudo_language
from tests.gui.window_driver import COMPETITION, Reader

STUDY = "zamboni2020/ref/51"

DATA = Path(__file__).parents[1] / "data"
FILES = (
    DATA / "notes-example.jsonld",
    DATA / "bad-notes" / "nan.json",
    DATA / "references" / "list.txt",
    DATA / "references" / "zotero.ris",
    DATA / "references" / "README.md",
)
"""What is given to whatever asks for a file to be read."""

TYPED = ("competition", "nothingofthekind", "qualty>=high", "quality>=medium in:barrier", "A made-up note")

_LETTERS = "ABCDEFGHIJKL"
"""Of compared themes."""

FILE_CONTENTS = {
    "ExportNotesDialog: text",
    "ExportReferencesDialog: text",
    "ColumnList: item",
    "ExportPreview: header",
    "ExportPreview: item",
}
"""Where a file is shown as it will be: its words are those of its format."""


def texts_of_files() -> Iterator[str]:
    """What is in the files that are read, as the dialogs show it: texts, and citations made of them."""
    for file in FILES:
        content = file.read_text("utf-8")
        yield "{" + content  # a record: citations are put together from its words
        yield from content.splitlines()
        yield content


def show_at_usual_size(reader: Reader) -> None:
    reader.window.setWindowState(Qt.WindowState.WindowNoState)
    reader.window.resize(1400, 840)


class Walk:
    """Goes through the window, and keeps what it finds."""

    def __init__(self, reader: Reader, qtbot: QtBot, sources: pseudo_language.Sources) -> None:
        self.reader, self._qtbot, self._sources = reader, qtbot, sources
        reviews = reader.library.evidence.reviews()
        cited = [text for review in reviews for text in (cite(review), cite_briefly(review))]
        program = reader.window.windowTitle()
        theme = reader.library.evidence.theme(COMPETITION)
        grades = [grade.name[0] for grade in theme.grades]  # as the list of references abbreviates them
        self._known = [
            *TYPED,
            *texts_of_files(),
            *cited,
            *grades,
            source_text(theme.table, words),  # with its sentences in a row; so are numbered passages in a figure
            *(f"{passage.position} {passage.text}" for passage in theme.passages),
            *QFontDatabase.families(),
            *translation.LANGUAGES.values(),  # each calls itself so
            *titles_by_name(guide(), "en").values(),  # the guide is in English
            program,
            QApplication.applicationDisplayName(),
            f"{program} {__version__}",
        ]
        self.english: dict[str, set[str]] = {}
        self.cut: dict[str, set[str]] = {}
        self.windows: set[str] = set()

    def look(self, window: QWidget | None = None) -> None:
        QApplication.processEvents()
        window = window or self.reader.window
        self.windows.add(type(window).__name__)
        shown = list(pseudo_language.seen(window))
        in_files = {text for place, text in shown if place.rpartition("/")[2] in FILE_CONTENTS}
        own_files = [path.name for path in self.reader.library.user_file.parent.rglob("*")]
        self._sources.read(*self._known, *in_files, *own_files, *_LETTERS)
        for place, text in shown:
            for rest in pseudo_language.untranslated(text, self._sources):
                self.english.setdefault(place, set()).add(rest)
        for place, text in pseudo_language.cut(window):
            # A file has columns of any width, and a table names its streams at any length.
            if place.rpartition("/")[2].partition(":")[0] != "ExportPreview" and not self._sources.has(text):
                self.cut.setdefault(place, set()).add(text)

    def opened(self) -> list[QWidget]:
        """What is open beside the window."""
        beside = (w for w in QApplication.topLevelWidgets() if w is not self.reader.window and w.isVisible())
        return [window for window in beside if isinstance(window, QDialog | MainWindow)]

    def trigger(self, action: QAction) -> None:
        """Use an entry of a menu, look at all that it opens, and close it."""
        action.trigger()
        show_at_usual_size(self.reader)  # the full screen and the first layout are smaller here, where there is none
        QApplication.processEvents()
        self.look()
        for dialog in self.opened():
            if isinstance(dialog, QFileDialog) and dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen:
                self.look(dialog)
                dialog.close()
                if action is self.reader.window.menus.import_table:
                    continue  # its window is looked at in imports/test_strings.py
                for file in FILES:
                    self._read(action, file)
        self.close_all()
        QApplication.clipboard().clear()  # what one entry copied would be read by another as citations

    def _read(self, action: QAction, file: Path) -> None:
        action.trigger()
        for asked in self.opened():
            if isinstance(asked, QFileDialog):
                asked.fileSelected.emit(str(file))
                asked.close()
        self._qtbot.waitUntil(lambda: bool(self.opened()))
        self._qtbot.waitUntil(lambda: not any(d.inherits("QProgressDialog") for d in self.opened()))
        self.look()
        self.close_all()

    def close_all(self) -> None:
        while opened := self.opened():
            for dialog in opened:
                self.look(dialog)
                dialog.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


@pytest.fixture
def walk(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.watch(tmp_path / "logs" / "qicbrowser.log")
    translators = pseudo_language.install(qapp, tmp_path)
    data = DataFolder(tmp_path / "data")
    reader = Reader(qtbot, data)
    reader.start()
    yield Walk(reader, qtbot, pseudo_language.Sources(bundled_evidence(), data.user_file))
    reader.leave()
    for translator in translators:
        qapp.removeTranslator(translator)
    QApplication.clipboard().clear()


def test_nothing_of_the_window_stays_english(walk: Walk) -> None:
    reader = walk.reader
    walk.look()
    reader.window.finish_start()
    for query in TYPED[:-1]:
        reader.search(query)
        reader.keys("Return")
        QApplication.processEvents()
        walk.look()
    reader.search("")
    reader.click_theme(COMPETITION)
    walk.look()
    reader.keys("Ctrl+Shift+T")
    walk.look()
    reader.type("A made-up note")
    reader.keys("Escape")
    reader.click_theme(COMPETITION, box=True)
    walk.look()
    reader.restart()  # and a backup is made
    show_at_usual_size(reader)
    reader.window.finish_start()
    reader.wait_until(lambda: list(reader.library.user_file.parent.glob("backups/*.sqlite")))
    reader.search("competition")
    reader.keys("Return")
    reader.window.navigator.go_to_reference(STUDY)
    walk.look()
    menus = [action.menu() for action in reader.window.menuBar().actions()]
    for number in range(len(list(pseudo_language.actions_of(menus)))):
        action = list(pseudo_language.actions_of(menus))[number]
        ends = action is reader.window.menus.close_window or action.menuRole() is QAction.MenuRole.QuitRole
        if action.isEnabled() and not ends:
            walk.trigger(action)
    assert len(walk.windows) > 13, "every dialog was looked at"
    assert walk.english == {}
    assert walk.cut == {}


def test_what_is_english_is_found(tmp_path: Path) -> None:
    sources = pseudo_language.Sources(bundled_evidence())
    sources.read("A title of the reader")
    for text in (
        "⟦Ñöté⟧",
        "⟦2 ñötéš àböût ⟦dàtà⟧⟧ · 3",
        "A title of the reader · ⟦yés⟧",
        "→ 12,000",
    ):
        assert pseudo_language.untranslated(text, sources) == []
    assert pseudo_language.untranslated("⟦Ñöté⟧ and ⟦Tàg⟧", sources) == ["and"]
    assert pseudo_language.untranslated("Edit · ⟦Délété⟧", sources) == ["Edit"]
    assert pseudo_language.untranslated("⟦Cut off", sources) == ["⟦Cut off"]


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wrapped, box, tabs = QLabel("word " * 20, window, wordWrap=True), QComboBox(window), QTabBar(window)
    box.addItems(["short", "a choice that is much longer"])
    box.setCurrentIndex(1)
    tabs.addTab("A tab with a long name")
    parts = [QLabel("A long label", window), wrapped, QPushButton("A long button", window), box, tabs]
    parts += [QLineEdit(window, placeholderText="What is asked for")]
    for part in parts:
        part.resize(part.sizeHint().expandedTo(QSize(600, 40)))
    window.show()
    assert list(pseudo_language.cut(window)) == []
    for part in parts:
        part.resize(40, 10)
    assert len(list(pseudo_language.cut(window))) == len(parts)
