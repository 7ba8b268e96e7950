"""Right-click and the menu key offer what applies to a theme, a hit, a reference and the inspector."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMessageBox, QPushButton, QWidget

from qicbrowser.gui.export.dialog import ExportDialog
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.search.hit_model import HIT_ROLE
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import What
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader

REFERENCE = "zamboni2020/ref/69"


def opened(widget: QWidget, at: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> QMenu:
    """The context menu that the mouse or the menu key opens."""
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def on_row(view: QAbstractItemView, index) -> QMenu:
    at = view.visualRect(index).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    return opened(view.viewport(), at)


def entries(menu: QMenu) -> dict[str, bool]:
    """The entries with whether they are enabled."""
    return {a.text().replace("&", ""): a.isEnabled() for a in menu.actions() if not a.isSeparator()}


def choose(menu: QMenu, name: str) -> None:
    (action,) = (action for action in menu.actions() if action.text().replace("&", "") == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_theme_in_the_tree(reader: Reader) -> None:
    tree = reader.window.panes.tree
    tree.scrollTo(tree.model().index_of(DEMONSTRATION))
    menu = on_row(tree, tree.model().index_of(DEMONSTRATION))
    assert reader.window.navigator.here.theme == DEMONSTRATION
    assert entries(menu) == {
        "Ticked": True,
        "Copy with its source": True,
        "Star this theme": True,
        "Note on this theme": True,
        "Add the theme to Compare": True,
        "Open the theme in a new window": True,
        "Export this theme…": True,
        "Print this theme…": True,
    }
    choose(menu, "Ticked")
    assert reader.window.themes.ticked == (DEMONSTRATION,)
    choose(on_row(tree, tree.model().index_of(DEMONSTRATION)), "Star this theme")
    assert reader.library.notes.star_of(DEMONSTRATION)
    menu = on_row(tree, tree.model().index_of(DEMONSTRATION))
    assert menu.actions()[0].isChecked()
    choose(menu, "Ticked")
    assert reader.window.themes.ticked == ()


def test_the_menu_key_is_for_the_current_row(reader: Reader) -> None:
    tree = reader.window.panes.tree
    reader.click_theme(COMPETITION)
    menu = opened(tree.viewport(), QPoint(5, 5), QContextMenuEvent.Reason.Keyboard)
    QTest.keyClicks(menu, "k")
    assert reader.window.themes.ticked == (COMPETITION,)


def test_a_theme_is_copied_whole_whatever_is_selected_on_its_page(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("benchmarking")
    tree = reader.window.panes.tree
    choose(on_row(tree, tree.model().index_of(COMPETITION)), "Copy with its source")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Friendly competition\n")
    assert "Open sharing of data on mutual performance" in copied
    assert "https://doi.org/10.1186/s13012-020-0978-z" in copied
    assert reader.status == "Copied with the source."


def test_a_table_is_copied(reader: Reader) -> None:
    tree = reader.window.panes.tree
    choose(on_row(tree, tree.model().index_of(COMPETITION).parent()), "Copy with its source")
    copied = QGuiApplication.clipboard().text()
    assert "Friendly competition" in copied
    assert "Demonstration role" in copied
    assert "Licence: " in copied


def test_a_reference_is_copied_with_its_grades_and_the_source(reader: Reader) -> None:
    references = reader.window.panes.inspector.list
    row = references.model().index(references.model().row_of(REFERENCE), 0)
    choose(on_row(references, row), "Copy with its source")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Reference 69\n")
    for title in ("Shared community of practice", "Platform for capacity building", "Friendly competition"):
        assert title in copied
    assert "Medium" in copied
    assert "Table 5: " in copied
    assert "https://doi.org/10.1186/s13012-020-0978-z" in copied
    assert "Attach" not in copied
    assert "import it" not in copied


def test_several_references_are_not_copied_as_one(reader: Reader) -> None:
    references = reader.window.panes.inspector.list
    references.selectAll()
    menu = QMenu(references)
    reader.window.context_menus.get().fill_for_references(menu)
    menu.aboutToShow.emit()
    assert not entries(menu)["Copy with its source"]


def test_all_themes_of_a_table_are_ticked(reader: Reader) -> None:
    tree = reader.window.panes.tree
    table = tree.model().index_of(COMPETITION).parent()
    tree.scrollTo(table)
    menu = on_row(tree, table)
    assert entries(menu) == {"Ticked": True, "Copy with its source": True}
    choose(menu, "Ticked")
    assert COMPETITION in reader.window.themes.ticked
    assert len(reader.window.themes.ticked) > 1


def test_one_theme_is_exported(reader: Reader) -> None:
    reader.window.themes.tick([COMPETITION], ticked=True)
    tree = reader.window.panes.tree
    choose(on_row(tree, tree.model().index_of(DEMONSTRATION)), "Export this theme…")
    dialog = reader.window.export.get().dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.choice.what is What.TICKED
    assert list(reader.library.evidence.keys_at(dialog.choice.places)) == [DEMONSTRATION]
    dialog.reject()


def test_a_hit(reader: Reader) -> None:
    reader.search("benchmarking")
    hits = reader.window.panes.results.get().list
    index = hits.model().index(0, 0)
    menu = on_row(hits, index)
    assert list(entries(menu))[:3] == ["Ticked", "Copy with its source", "Star this theme"]
    choose(menu, "Star this theme")
    assert reader.library.notes.star_of(index.data(HIT_ROLE).record_key)


def test_a_reference(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True)
    references = reader.window.panes.inspector.list
    row = references.model().index(references.model().row_of(REFERENCE), 0)
    menu = on_row(references, row)
    assert reader.window.navigator.here.reference == REFERENCE
    names = entries(menu)
    assert list(names)[:7] == [
        "Copy with its source",
        "Copy citation",
        "Attach a citation to the reference…",
        "Open DOI or web page",
        "Star this reference",
        "Note on this reference",
        "Export references…",
    ]
    assert not names["Copy citation"]
    assert not names["Open DOI or web page"]
    menu.close()
    item = {"type": "article-journal", "title": "Made up", "DOI": "10.1234/made-up"}
    reader.window.history.do("attach", [attached(reader.library, REFERENCE, item, "by hand")])
    menu = on_row(references, row)
    choose(menu, "Copy citation")
    assert "Made up" in QGuiApplication.clipboard().text()
    choose(on_row(references, row), "Open DOI or web page")
    assert addresses == ["https://doi.org/10.1234/made-up"]


def test_the_inspector_has_no_internal_addresses(reader: Reader) -> None:
    reader.window.navigator.go_to_reference(REFERENCE)
    page = reader.window.panes.inspector.page
    menu = opened(page.viewport(), QPoint(10, 10))
    assert list(entries(menu))[:3] == ["Copy", "Copy with its source", "Copy citation"]
    assert not any("Link" in name for name in entries(menu))
    menu.close()


def test_an_address_that_nothing_opens_is_copied(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    item = {"type": "article-journal", "title": "Made up", "DOI": "10.1234/made-up"}
    reader.window.history.do("attach", [attached(reader.library, REFERENCE, item, "by hand")])
    reader.window.navigator.go_to_reference(REFERENCE)
    reader.click_words(reader.window.panes.inspector.page, "Open DOI")
    box = next(box for box in reader.window.findChildren(QMessageBox) if box.isVisible())
    assert box.informativeText() == "https://doi.org/10.1234/made-up"
    (copy,) = (b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == "Copy address")
    reader.click(copy)
    assert QGuiApplication.clipboard().text() == "https://doi.org/10.1234/made-up"


def test_a_theme_of_the_tree_is_added_to_compare(reader: Reader) -> None:
    tree = reader.window.panes.tree
    choose(on_row(tree, tree.model().index_of(DEMONSTRATION)), "Add the theme to Compare")
    assert reader.window.panes.tabs.current is Tab.COMPARE
    assert DEMONSTRATION in reader.window.analysis.compare.get().page.themes.keys
