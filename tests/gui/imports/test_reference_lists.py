"""The reference list of a saved article: attached to a review in the library, or along with a table."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qicbrowser.domain.csl import item_of, value
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.store.user.errors import LockedError
from tests.gui.imports.dropping import drop
from tests.gui.window_driver import Reader

DOI = "10.1186/s13012-020-0978-z"
HEAD = '<html lang="en"><head><title>Made up</title><meta name="citation_title" content="A made-up page">'
PUBLISHER = """<meta name="citation_doi" content="{doi}"></head><body><main class="c-article-main-column">
<section data-title="References"><div id="Bib1-section"><div data-container-section="references">
<ol class="c-article-references" data-track-component="outbound reference">{entries}</ol></div></div></section>
</main></body></html>"""
PUBLISHER_ENTRY = """<li class="c-article-references__item" data-counter="{n}.">
<p class="c-article-references__text" id="ref-CR{n}">Doe A. Made-up study {n}. J Made. 2010;1:{n}.</p>
<p class="c-article-references__links"><a href="https://doi.org/10.5555/made.{n}">Article</a></p></li>"""
PMC = """<meta name="citation_doi" content="{doi}"></head><body><section class="main-article-body">
<section class="tw xbox font-sm" id="Tab1"><h3 class="obj_head">Table 1.</h3><div class="tbl-box p">
<table class="content"><thead><tr><th>Study</th><th>Country</th></tr></thead>
<tbody><tr><td>Doe 2010</td><td>Nowhere</td></tr><tr><td>Roe 2011</td><td>Nowhere</td></tr></tbody>
</table></div></section>
<section id="Bib1" class="ref-list"><ul class="ref-list font-sm">{entries}</ul></section></section></body></html>"""
PMC_ENTRY = """<li id="CR{n}"><span class="label">{n}.</span><cite>Doe A. Made-up study {n}. J Made. 2010;1:{n}.</cite>
[<a href="https://doi.org/10.5555/made.{n}">DOI</a>]</li>"""
PAGES = {"publisher": (PUBLISHER, PUBLISHER_ENTRY), "pmc": (PMC, PMC_ENTRY)}
IMPORTED = """</head><body><table><thead><tr><th>Theme</th><th>Barriers</th></tr></thead>
<tbody><tr><td>Made-up trust</td><td>Nobody had met [1]</td></tr>
<tr><td>Made-up time</td><td>No time at all [2, 3]</td></tr></tbody></table>
<section class="ref-list"><ul>{entries}</ul></section></body></html>"""


@pytest.fixture
def window(reader: Reader, qtbot: QtBot, tmp_path: Path) -> Iterator["Page"]:
    page = Page(reader, qtbot, tmp_path)
    yield page
    if page.importing.import_window is not None:
        page.importing.import_window.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Page:
    """Pages that the reader drops on the window."""

    def __init__(self, reader: Reader, qtbot: QtBot, folder: Path) -> None:
        self._reader = reader
        self._qtbot = qtbot
        self._folder = folder
        self.importing = reader.window.importing.get()

    def drop(self, template: str, entry: str, numbers: list[int], doi: str = DOI) -> ImportWindow:
        path = self._folder / "article.html"
        entries = "".join(entry.format(n=n) for n in numbers)
        path.write_text(HEAD + template.format(doi=doi, entries=entries), encoding="utf-8")
        assert drop(self._reader, path)
        self._qtbot.waitUntil(lambda: self.importing.import_window is not None)
        self._qtbot.waitUntil(self.importing.import_window.isActiveWindow)
        return self.importing.import_window

    def return_to_main_window(self) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._reader.window.activateWindow()
        self._qtbot.waitUntil(self._reader.window.isActiveWindow)


def numbers_of(reader: Reader) -> list[int]:
    return [line.number for line in reader.library.evidence.reference_lines()]


def titles(reader: Reader) -> dict[str, str]:
    """The titles of the citations by the keys of their references."""
    return {key: value(item_of(citation), "title") for key, citation in reader.library.citations.all().items()}


@pytest.mark.parametrize("structure", PAGES)
def test_the_page_of_the_bundled_review_attaches_its_list_in_one_step(
    structure: str, reader: Reader, window: Page
) -> None:
    numbers = numbers_of(reader)
    assert len(numbers) == 13
    shown = window.drop(*PAGES[structure], [*numbers, 998, 999])
    assert shown.attach_bar.isVisible()
    assert shown.attach_bar.text.text() == (
        "This page is of Zamboni et al. 2020, which is in your library. Attach its reference list: 13 of 13 references."
    )
    reader.click(shown.attach_bar.attach)
    assert titles(reader) == {f"zamboni2020/ref/{n}": f"Made-up study {n}" for n in numbers}
    assert window.importing.import_window is None
    assert reader.window.status.currentMessage() == "13 citations attached. Undo with Ctrl+Z."
    window.return_to_main_window()
    reader.keys("Ctrl+Z")
    assert titles(reader) == {}
    reader.keys("Ctrl+Shift+Z")
    assert len(titles(reader)) == 13


def test_what_was_attached_before_is_never_replaced(reader: Reader, window: Page) -> None:
    first, second, *_ = numbers_of(reader)
    key = f"zamboni2020/ref/{first}"
    store(reader.library, [attached(reader.library, key, {"title": "Attached by hand"}, "by hand")])
    shown = window.drop(*PAGES["publisher"], [first, second])
    assert "1 of 13 references" in shown.attach_bar.text.text()
    reader.click(shown.attach_bar.attach)
    assert titles(reader) == {key: "Attached by hand", f"zamboni2020/ref/{second}": f"Made-up study {second}"}
    window.return_to_main_window()
    again = window.drop(*PAGES["publisher"], [first, second])
    assert not again.attach_bar.attach.isVisible()
    assert "Every reference in its list has a citation already." in again.attach_bar.text.text()


def test_the_entries_and_their_grounds_can_be_seen_before(reader: Reader, window: Page) -> None:
    first, *_ = numbers_of(reader)
    shown = window.drop(*PAGES["pmc"], [first])
    reader.click(shown.attach_bar.entries)
    table = shown.result.entries.table
    assert table.isVisible()
    assert [table.item(0, column).text() for column in range(3)] == [
        str(first),
        f"Doe A. Made-up study {first}. J Made. 2010;1:{first}.",
        "to be attached",
    ]
    assert f"{first} in the list of references of article.html" in table.item(0, 0).toolTip()


def test_a_page_without_a_table_shows_its_list_alone(reader: Reader, window: Page) -> None:
    shown = window.drop(*PAGES["publisher"], numbers_of(reader))
    assert not shown.reading.isVisible()
    assert shown.result.entries.isVisible()
    assert not shown.result.references.isVisible()
    assert not shown.foot.start.isEnabled()
    assert shown.foot.reason.text() == "The file has no table to import"
    assert shown.attach_bar.attach.hasFocus()
    with_table = window.drop(*PAGES["pmc"], numbers_of(reader))
    reader.wait_until(with_table.reading.isVisible)
    assert with_table.result.isTabVisible(0)


def test_a_page_of_another_review_offers_nothing(reader: Reader, window: Page) -> None:
    shown = window.drop(*PAGES["pmc"], numbers_of(reader), doi="10.5555/another")
    assert not shown.attach_bar.isVisible()
    assert not shown.result.entries.isVisibleTo(shown)


@pytest.mark.parametrize("ticked", [True, False])
def test_the_list_is_attached_along_with_a_table_where_the_box_is_ticked(
    ticked: bool, reader: Reader, window: Page
) -> None:
    shown = window.drop(IMPORTED, PMC_ENTRY, [1, 2, 9])
    box = shown.result.details.attach_box
    shown.result.go_to_details()
    assert box.isVisible()
    assert box.box.isChecked()
    assert box.count.text() == "2 of 3 cited references are in it."
    box.box.setChecked(ticked)
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reader.wait_until(lambda: window.importing.import_window is None)
    (key,) = (review.key for review in reader.library.evidence.reviews() if review.key != "zamboni2020")
    expected = {f"{key}/ref/{n}": f"Made-up study {n}" for n in (1, 2)} if ticked else {}
    assert titles(reader) == expected
    message = reader.window.status.currentMessage()
    assert message == ("2 themes imported; 2 citations attached" if ticked else "2 themes imported")
    window.return_to_main_window()
    reader.keys(*["Ctrl+Z"] * (1 + ticked))
    assert [review.key for review in reader.library.evidence.reviews()] == ["zamboni2020"]
    assert titles(reader) == {}
    reader.keys(*["Ctrl+Shift+Z"] * (1 + ticked))
    assert titles(reader) == expected


def test_nothing_is_attached_while_the_file_of_notes_is_locked_and_the_window_says_so(
    reader: Reader, window: Page
) -> None:
    shown = window.drop(*PAGES["publisher"], numbers_of(reader))
    reader.lock_file()
    with capture_exceptions() as raised:
        reader.click(shown.attach_bar.attach)
    reader.unlock_file()
    ((_, error, _),) = raised
    assert isinstance(error, LockedError)  # shown in a box, as everything that a reader has asked for
    assert "other program" in error_words(error)
    assert titles(reader) == {}
    assert reader.undo_steps == []
    assert shown.isVisible()
    assert shown.attach_bar.attach.isEnabled()
    reader.click(shown.attach_bar.attach)
    assert len(titles(reader)) == 13
