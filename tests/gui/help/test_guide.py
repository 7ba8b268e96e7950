"""The guide in the program: F1, its pages and links, the search through all of them, and what it must mention."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from qicbrowser import paths
from qicbrowser.cli.main import cli
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import CHECKS, FIELDS
from qicbrowser.gui.help.browser import GuideBrowser
from qicbrowser.gui.help.guide_window import GuideWindow
from qicbrowser.gui.help.pages import Page, anchor_of, examples, pages
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Scheme
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.list_actions import NoteListActions
from tests.gui.window_driver import COMPETITION, Reader

GUIDE = paths.guide()
PAGES = {page.path.name: page for page in pages(GUIDE, "en")}
LANGUAGES = sorted(folder.name for folder in GUIDE.iterdir() if folder.is_dir())
TRANSLATED = [(code, path.name) for code in LANGUAGES for path in sorted((GUIDE / code).glob("*.md"))]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[GuideWindow]:
    window = GuideWindow(GUIDE, "en")
    qtbot.addWidget(window)
    window.show_page("index.md")
    with qtbot.waitExposed(window):
        window.show()
    return window


def shown(window: GuideWindow) -> str:
    return window.browser.page.name


def test_every_file_of_the_guide_is_a_page_and_the_first_page_leads_to_all() -> None:
    assert next(iter(PAGES)) == "index.md"
    assert set(PAGES) == {path.name for path in GUIDE.glob("*.md")} | {"export-columns.md"}
    for path in GUIDE.glob("*.md"):
        assert path.name == "index.md" or f"({path.name})" in PAGES["index.md"].text


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_link_of_a_page_leads_somewhere(page: Page) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.text):
        if QUrl(target).scheme():
            assert QUrl(target).scheme() in ("https", "search")
            continue
        name, _, anchor = target.partition("#")
        path = (page.path.parent / name).resolve() if name else page.path
        if path.suffix == ".png":
            assert path.is_file()
            continue
        assert path in {each.path for each in PAGES.values()}, target
        headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
        assert not anchor or anchor in map(anchor_of, headings), target


def outside_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`|^ {4}.*$|^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def blocks_of_code(text: str) -> list[str]:
    return re.findall(r"^(?: {4}[^-*\s].*|```.*)$", text, re.MULTILINE)


def test_the_guide_is_in_every_language_of_the_window() -> None:
    assert set(LANGUAGES) == set(translation.LANGUAGES) - {"en"}
    assert {name for _, name in TRANSLATED} <= {path.name for path in GUIDE.glob("*.md")}
    for code in LANGUAGES:
        needed = {"index.md", "search.md", "notes.md", "references.md", "importing.md"}
        assert needed <= {name for language, name in TRANSLATED if language == code}


@pytest.mark.parametrize(("code", "name"), TRANSLATED)
def test_a_translated_page_has_the_parts_of_the_english_one(code: str, name: str) -> None:
    """Headings, rows of tables, entries of lists, links, and code, which stays as it is."""
    own, english = ((folder / name).read_text("utf-8") for folder in (GUIDE / code, GUIDE))
    parts = {
        "headings": r"^#+ ",
        "rows of tables": r"^\|",
        "entries of lists": r"^ *(?:[-*]|\d+\.) ",
        "links": r"\]\(",
        "pictures": r"!\[",
    }
    for part, pattern in parts.items():
        found = [len(re.findall(pattern, outside_code(text), re.MULTILINE)) for text in (own, english)]
        assert found[0] == found[1], f"{code}/{name}: {part}"
    assert blocks_of_code(own) == blocks_of_code(english)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_link_of_a_translated_page_leads_somewhere(code: str) -> None:
    """In the program, where it has the place of the English page, and where it lies."""
    shown = {page.path: page.text for page in pages(GUIDE, code)}
    assert set(shown) == {page.path for page in PAGES.values()}
    for path, text in shown.items():
        file = GUIDE / code / path.name
        for target in re.findall(r"\]\(([^)]+)\)", text):
            name, _, anchor = target.partition("#")
            if QUrl(target).scheme():
                continue
            to = (path.parent / name).resolve() if name else path
            assert to.suffix == ".png" or to in shown, f"{code}/{path.name}: {target}"
            headings = re.findall(r"^#+ (.+)$", shown.get(to, ""), re.MULTILINE)
            assert not anchor or anchor in map(anchor_of, headings), f"{code}/{path.name}: {target}"
        for target in re.findall(r"\]\(([^):]+)\)", file.read_text("utf-8")) if file.is_file() else ():
            assert (file.parent / target.partition("#")[0]).exists() or target.startswith("#"), f"{file}: {target}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_examples_of_a_translated_page_can_be_tried(code: str) -> None:
    of_language, english = (
        next(page for page in pages(GUIDE, each) if page.path.name == "search.md") for each in (code, "en")
    )
    assert examples(of_language.text) == examples(english.text) != frozenset()


def test_a_page_that_is_read_from_the_right_has_its_first_column_there(qtbot: QtBot) -> None:
    """Qt's tables go from the left; and an option keeps its hyphens before it."""
    window = GuideWindow(GUIDE, "ar")
    qtbot.addWidget(window)
    window.show_page("search.md")
    frames = window.browser.document().rootFrame().childFrames()
    table = next(frame for frame in frames if isinstance(frame, QTextTable))
    assert table.columns() == 3
    assert table.cellAt(1, 2).firstCursorPosition().block().text().strip("\u200e") == "data benchmarking"
    window.show_page("data-and-privacy.md")
    assert "\u200e--data-dir" in window.browser.toPlainText()


def test_the_guide_is_shown_in_the_language_of_the_window(qtbot: QtBot) -> None:
    window = GuideWindow(GUIDE, "fr")
    qtbot.addWidget(window)
    window.show_page("search.md")
    assert window.browser.toPlainText().startswith("Recherche")
    assert window.list.item(0).text() == "Premiers pas"
    window.browser.setSource(QUrl("export.md"))
    assert shown(window) == "export.md"


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_page_is_shown_as_it_is_written(page: Page, window: GuideWindow) -> None:
    """Qt warns of nothing, no sign of Markdown is left over, and each table has its rows."""
    window.browser.show_page(page.path)
    text = window.browser.toPlainText()
    assert text.startswith(page.title)
    assert "](" not in text
    assert "|--" not in text
    assert text.count("**") == "".join(re.findall(r"`[^`]*`", page.text)).count("**"), "but in code"
    assert not re.search(r"<[a-z/]+>", re.sub(r"`[^`]*`", "", page.text)), "HTML is not shown"
    tables = [frame for frame in window.browser.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert sum(table.rows() - 1 for table in tables) == len(re.findall(r"^\| (?!---)", page.text, re.MULTILINE)) - len(
        tables
    )


def test_f1_shows_the_page_about_the_place_of_the_keyboard(reader: Reader) -> None:
    guide = reader.window.guide.get()
    reader.keys("F1")
    assert guide.window.isVisible()
    assert not guide.window.isModal()
    assert shown(guide.window) == "reading.md"
    for place, page in (
        (reader.window.search_box, "search.md"),
        (reader.window.panes.inspector.list, "references.md"),
        (reader.window.panes.page, "reading.md"),
    ):
        reader.window.activateWindow()
        reader.wait_until(reader.window.isActiveWindow)
        place.setFocus()
        reader.keys("F1")
        assert shown(guide.window) == page
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+6", "F1")
    assert shown(guide.window) == "notes.md"


def test_the_guide_closes_with_the_window(reader: Reader) -> None:
    reader.keys("F1")
    guide = reader.window.guide.get().window
    reader.window.close()
    assert not guide.isVisible()
    assert reader.window.guide.get().window is None


def test_the_guide_can_be_closed_and_opened_again(reader: Reader) -> None:
    reader.keys("F1")
    guide = reader.window.guide.get().window
    reader.press(guide.browser, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    reader.window.menus.guide.trigger()
    assert reader.window.guide.get().window is guide
    assert guide.isVisible()


def test_search_counts_its_hits_on_all_pages_and_goes_from_one_to_the_next(window: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.search, "byte order")
    expected = {
        name: len(re.findall("byte|order", document.toPlainText(), re.IGNORECASE))
        for name, page in PAGES.items()
        if all(word in (document := as_shown(page)).toPlainText().casefold() for word in ("byte", "order"))
    }
    assert set(expected) >= {"search.md", "export.md"}
    counted = {name: window.list.item(row).text() for row, name in enumerate(PAGES)}
    assert counted == {
        name: f"{page.title} ({expected[name]})" if name in expected else page.title for name, page in PAGES.items()
    }
    total = sum(expected.values())
    visited = []
    for number in range(1, total + 1):
        assert window.count.text() == f"{number} of {total}"
        visited.append(shown(window))
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert visited == [name for name, count in expected.items() for _ in range(count)]
    assert window.count.text() == f"1 of {total}"
    qtbot.keyClick(window.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.count.text() == f"{total} of {total}"
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert [window.list.item(row).text() for row in range(window.list.count())] == [
        page.title for page in PAGES.values()
    ]
    assert not window.browser.extraSelections()


def test_the_current_hit_is_in_sight_and_marked(window: GuideWindow, qtbot: QtBot) -> None:
    window.show_look(LIGHT)
    qtbot.keyClicks(window.search, "skin tone")
    assert shown(window) == "search.md"
    marks = window.browser.extraSelections()
    grounds = [mark.format.background().color().name() for mark in marks]
    assert grounds.count(LIGHT.current_hit) == 1
    current = marks[grounds.index(LIGHT.current_hit)].cursor
    assert current.selectedText().casefold() in ("skin", "tone")
    assert window.browser.viewport().rect().contains(window.browser.cursorRect(current).center())


@pytest.mark.parametrize("text", ["nowhere-in-the-guide", "(", "\\", "*", " ", "[a-z]+"])
def test_whatever_is_typed_is_searched_as_it_is(window: GuideWindow, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(window.search, text)
    counted = sum(as_shown(page).toPlainText().count(text) for page in PAGES.values()) if text.strip() else 0
    said = window.count.text()
    assert said == ("" if not text.strip() else f"1 of {counted}" if counted else "No results")


def test_a_page_in_the_list_back_and_forward(window: GuideWindow, qtbot: QtBot) -> None:
    window.list.setCurrentRow(list(PAGES).index("backups.md"))
    assert shown(window) == "backups.md"
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert (shown(window), window.list.currentRow()) == ("index.md", 0)
    qtbot.keyClick(window.browser, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == "backups.md"


def test_a_link_leads_to_a_page_or_to_a_heading_of_it(window: GuideWindow) -> None:
    window.browser.setSource(QUrl("search.md#saved-searches-and-history"))
    assert shown(window) == "search.md"
    top = window.browser.cursorForPosition(window.browser.viewport().rect().topLeft())
    assert top.block().text() == "Saved searches and history"
    window.browser.setSource(QUrl("export.md"))
    window.browser.setSource(QUrl("../export-columns.md"))
    assert shown(window) == "export-columns.md"


def test_the_web_opens_in_the_browser_and_nothing_outside_the_guide_is_read(
    window: GuideWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    (tmp_path / "secret.md").write_text("# Secret")
    for address in (
        "https://doi.org/10.1186/s13012-020-0978-z",
        str(tmp_path / "secret.md"),
        QUrl.fromLocalFile(str(tmp_path / "secret.md")).toString(),
        "../../README.md",
        "../../src/qicbrowser/paths.py",
        "no-such-page.md",
        "javascript:alert(1)",
        "mailto:a@example.org",
    ):
        window.browser.setSource(QUrl(address))
        assert shown(window) == "index.md"
    assert opened == ["https://doi.org/10.1186/s13012-020-0978-z"]


def test_a_page_loads_no_picture_from_anywhere(qtbot: QtBot, tmp_path: Path) -> None:
    """Neither from the web nor from a file of the reader's."""
    folder = tmp_path / "docs" / "guide"
    folder.mkdir(parents=True)
    picture = paths.resource("icons/qicbrowser.png")
    shutil.copy(picture, folder / "near.png")
    (folder / "index.md").write_text(f"# Made up\n\n![a](near.png) ![b]({picture}) ![c](http://localhost:9/c.png)\n")
    browser = GuideBrowser({page.path: page.text for page in pages(folder, "en")}, folder.parent / "pictures")
    qtbot.addWidget(browser)
    browser.show_page((folder / "index.md").resolve())
    browser.grab()
    assert browser.toPlainText().startswith("Made up")
    kind = QTextDocument.ResourceType.ImageResource
    for name in ("near.png", str(picture), "http://localhost:9/c.png"):
        assert not browser.document().resource(kind.value, QUrl(name))


def test_the_guide_is_found_where_the_program_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In a wheel the documents are beside the modules, in the standalone program in its own folder."""
    package = tmp_path / "qicbrowser"
    shutil.copytree(GUIDE, package / "docs" / "guide")
    shutil.copy(GUIDE.parent / "export-columns.md", package / "docs")
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.guide() == package / "docs" / "guide"
    assert [page.path.name for page in pages(paths.guide(), "en")] == list(PAGES)


@pytest.mark.parametrize("place", ["pyproject.toml", "packaging/qicbrowser.spec"])
def test_every_page_is_shipped(place: str) -> None:
    written = (GUIDE.parents[1] / place).read_text("utf-8").replace('" / "', "/")
    for picture in re.findall(r"\]\(\.\./(pictures/[^)]+\.png)\)", "".join(page.text for page in PAGES.values())):
        assert f"docs/{picture}" in written
    assert "docs/guide" in written
    assert "docs/export-columns.md" in written


def test_the_guide_follows_the_colours_and_the_text_size(reader: Reader) -> None:
    reader.keys("F1")
    browser = reader.window.guide.get().window.browser
    title = browser.document().begin().begin().fragment()
    before = title.charFormat().fontPointSize()
    reader.window.menus.larger.trigger()
    QApplication.processEvents()
    assert browser.document().begin().begin().fragment().charFormat().fontPointSize() > before
    for scheme, look in ((Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        reader.window.menus.schemes[scheme].trigger()
        assert browser.palette().base().color().name() == look.page
        assert look.link in {colour.name() for colour in colours_of_links(browser.document())}


def test_the_keyboard_page_has_every_command_of_the_menus_with_its_keys(reader: Reader) -> None:
    listed = dict(re.findall(r"^\| (.+?) \| (.*?) ?\|$", PAGES["keyboard.md"].text, re.MULTILINE))
    menus = reader.window.menus
    several = {*menus.colours, *menus.styles.values(), menus.add_style, *menus.schemes.values()}
    expected = {
        action.text().replace("&", ""): ", ".join(key.toString() for key in action.shortcuts())
        for action in menus.all
        if action not in several
    }
    named = {name: keys.replace("Delete", "Del") for name, keys in listed.items()}
    assert {name: named.get(name) for name in expected} == expected
    assert listed["Highlight in a colour"] == ", ".join(action.shortcuts()[0].toString() for action in menus.colours)
    for action in (*menus.styles.values(), menus.add_style):
        assert action.text().replace("&", "") in next(name for name in listed if name.startswith("Citation style"))
    for action in menus.schemes.values():
        assert action.text().replace("&", "") in next(name for name in listed if name.startswith("Follow"))


def test_the_keyboard_page_has_every_key_of_the_list_of_notes() -> None:
    section = PAGES["keyboard.md"].text.partition("## In the list of notes\n")[2].partition("\n## ")[0]
    listed = dict(re.findall(r"^\| (.+?) \| (.+?) \|$", section, re.MULTILINE))
    colours = {"1", "2", "3", "4", "5"}
    assert {listed[key] for row in NoteListActions.rows() for key in row.keys if key not in colours} == {
        "edit",
        "copy",
        "add a tag",
        "delete; among the deleted notes, delete permanently",
        "restore a deleted note",
    }


def test_the_search_page_names_every_field_and_check_and_its_examples_are_understood() -> None:
    page = PAGES["search.md"].text
    examples = re.findall(r"^\| `(.+?)` \| ", page.partition("## What is found")[0], re.MULTILINE)
    assert len(examples) > 15
    for example in examples:
        assert "as_text=True" not in repr(parse(example)), example
    for field in FIELDS:
        assert f"`{field}:" in page, field
    for name, values in CHECKS.items():
        assert any(example.startswith(name) for example in examples), name
        assert name in ("colour", "in") or all(f"`{value}`" in page or f"{name}:{value}" in page for value in values)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_example_of_a_command_is_one_that_the_program_reads(page: Page) -> None:
    for line in re.findall(r"^    qicbrowser (.+)$", page.text, re.MULTILINE):
        result = CliRunner().invoke(cli, [*shlex.split(line), "--help"])
        assert result.exit_code == 0, f"{line}: {result.output}"
        assert not result.stderr


def test_the_command_line_page_has_every_command() -> None:
    page = PAGES["command-line.md"].text
    for name in command_names(cli):
        assert f"`{name}" in page, name


def command_names(group: click.Group, before: str = "") -> Iterator[str]:
    for name, command in group.commands.items():
        yield f"{before}{name}"
        if isinstance(command, click.Group):
            yield from command_names(command, "style " if name == "style" else f"{before}{name} ")


def as_shown(page: Page) -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(page.text)
    return document


def colours_of_links(document: QTextDocument) -> Iterator:
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            if form.isAnchor():
                yield form.foreground().color()
            parts += 1
        block = block.next()


def test_f1_in_a_dialog_opens_the_page_about_it(reader: Reader) -> None:
    reader.keys("Ctrl+E")
    dialog = next(each for each in reader.window.findChildren(QDialog) if each.isVisible())
    assert dialog.isModal()
    reader.wait_until(dialog.isActiveWindow)
    reader.keys("F1")
    guide = reader.window.guide.get().window
    assert guide.isVisible()
    assert shown(guide) == "export.md"
    dialog.activateWindow()
    reader.wait_until(dialog.isActiveWindow)
    guide.show_page("index.md")
    reader.keys("F1")
    assert shown(guide) == "export.md"
    dialog.reject()


def test_the_guide_comes_back_in_its_place_and_size(reader: Reader) -> None:
    reader.keys("F1")
    guide = reader.window.guide.get().window
    guide.setGeometry(30, 40, 610, 450)
    before = guide.geometry()
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)
    reader.restart()
    reader.keys("F1")
    assert reader.window.guide.get().window.geometry() == before


def test_pictures_of_a_page_are_shown_no_wider_than_the_page(window: GuideWindow) -> None:
    window.show_page("importing.md")
    document = window.browser.document()
    names = re.findall(r"!\[[^]]+\]\(([^)]+)\)", PAGES["importing.md"].text)
    assert len(names) == 3
    for name in names:
        image = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert image.width() > 300
    assert document.size().width() <= window.browser.viewport().width()


def test_an_example_of_a_search_runs_in_the_main_window(reader: Reader) -> None:
    reader.keys("F1")
    guide = reader.window.guide.get().window
    guide.show_page("search.md")
    for link, query in (("search:bench%2A", "bench*"), ("search:quality%3E%3Dmedium", "quality>=medium")):
        guide.browser.setSource(QUrl(link))
        assert reader.window.live_search.text == query
        assert reader.window.search_box.text() == query
        assert reader.window.live_search.theme_keys()
        assert shown(guide) == "search.md"
    assert guide.isVisible()
    assert "search:%22decision%20making%22" in PAGES["search.md"].text


@pytest.mark.parametrize(
    "link", ["search:competition", "search:", "search://bench%2A", "search:bench%2A%20x", "SEARCH:x"]
)
def test_no_link_runs_a_search_that_is_not_an_example(reader: Reader, link: str) -> None:
    reader.keys("F1")
    guide = reader.window.guide.get().window
    guide.browser.setSource(QUrl(link))
    assert reader.window.live_search.text == ""
