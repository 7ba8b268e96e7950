"""The page of the library: how a reader gets there, what it says, and that it follows what the reader does."""

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QApplication

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.accessibility.page_nodes import Kind, nodes_of
from qicbrowser.gui.page.note_list import day
from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library import hiding
from qicbrowser.services.importing.library_writing import contents_of, save
from tests.gui.window_driver import COMPETITION, Reader

OWN_TITLE = "How and under what circumstances do quality improvement collaboratives lead to better outcomes?"


def page_of(reader: Reader) -> OverviewPage:
    page = reader.window.panes.overview.existing
    assert page is not None
    assert page.isVisible()
    assert reader.window.navigator.here.branch == LIBRARY
    return page


def lines(reader: Reader) -> list[str]:
    return page_of(reader).toPlainText().splitlines()


def below(reader: Reader, beginning: str) -> list[str]:
    """The lines below the one that begins so, up to the next review or section."""
    all_lines = lines(reader)
    at = next(number for number, line in enumerate(all_lines) if line.startswith(beginning))
    titles = {review.title for review in reader.library.evidence.reviews()} | {"What you have added"}
    end = next((number for number in range(at + 1, len(all_lines)) if all_lines[number] in titles), len(all_lines))
    return all_lines[at + 1 : end]


def test_the_library_lists_its_reviews_with_counts_grades_and_origin(imported: Reader) -> None:
    imported.keys("Alt+Home")
    assert imported.window.panes.tabs.bar.tabText(0) == "Library"
    assert lines(imported)[:2] == ["Library", "3 reviews · 14 themes · 38 studies · 45 passages"]
    assert below(imported, OWN_TITLE) == [
        "Zamboni et al. 2020",
        "4 themes · 13 studies · 27 passages",
        "Graded. From the weakest to the strongest: low < medium < high",
        "Comes with the program.",
    ]
    today = day(imported.library.evidence.library_rows().sources_of("okoro2021")[0].imported)
    assert below(imported, "What helps and hinders: an invented systematic review") == [
        "Okoro and Cruz 2021",
        "5 themes · 9 studies · 13 passages",
        "Not graded.",
        f"Imported on {today} from 02-pmc-barriers-enablers.html",
    ]
    assert lines(imported)[-2:] == ["What you have added", "No notes, stars or citations yet."]


def test_the_counts_are_those_of_the_evidence(imported: Reader) -> None:
    evidence = imported.library.evidence
    themes = evidence.themes(tuple(evidence.keys_of_themes()))
    for line in evidence.review_lines:
        own = [theme for theme in themes if theme.table.review.key == line.review.key]
        assert line.themes == len(own)
        assert line.passages == sum(len(theme.passages) for theme in own)
        assert line.studies == len({each.reference_key for theme in own for each in theme.appraisals})


def test_the_library_has_a_heading_for_each_section_and_review(imported: Reader) -> None:
    imported.keys("Alt+Home")
    headings = [(each.level, each.name) for each in nodes_of(page_of(imported).document()) if each.kind is Kind.HEADING]
    assert headings[:2] == [(1, "Library"), (2, "Reviews")]
    assert [level for level, _ in headings[2:]] == [3, 3, 3, 2]


def test_what_the_reader_adds_is_counted_by_review(imported: Reader) -> None:
    imported.click_theme(COMPETITION)
    imported.keys("Ctrl+D")
    imported.keys("Ctrl+Shift+T")
    imported.type("A note on the theme")
    imported.keys("Alt+Home")
    assert imported.window.note_writing.flush()
    assert below(imported, OWN_TITLE)[-1] == "You added: 1 note · 1 star"
    assert lines(imported)[-1] == "1 note · 1 star"
    imported.window.history.undo()
    imported.keys("Alt+Home")
    assert lines(imported)[-1] == "1 star"


def test_links_lead_to_a_review_and_back_and_the_place_is_restored(imported: Reader) -> None:
    imported.window.menus.show_library.trigger()
    imported.click_words(page_of(imported), "What helps and hinders")
    assert imported.window.navigator.here.branch == "okoro2021"
    imported.keys("Alt+Left")
    page_of(imported)
    imported.keys("Alt+Right")
    imported.click_words(imported.window.panes.overview.get(), "Library")
    page_of(imported)
    imported.restart()
    assert lines(imported)[0] == "Library"


def test_every_row_of_the_tree_leads_away_from_the_library(imported: Reader) -> None:
    imported.click_theme(COMPETITION)
    imported.keys("Alt+Home")
    page_of(imported)
    imported.click_theme(COMPETITION)
    assert imported.window.navigator.here.theme == COMPETITION
    imported.keys("Alt+Home")
    imported.keys("Alt+Down")
    assert imported.window.navigator.here.theme == imported.window.themes.first


def test_the_library_is_copied_with_the_source_of_every_review(imported: Reader) -> None:
    imported.keys("Alt+Home", "Ctrl+Shift+S")
    text = QApplication.clipboard().text()
    assert "3 reviews · 14 themes" in text
    assert "https://doi.org/10.1186/s13012-020-0978-z" in text
    assert "Okoro" in text.rpartition("What you have added")[2]


def test_an_empty_library_says_so_and_how_to_fill_it(reader: Reader) -> None:
    data = DataFolder(reader.library.user_file.parent)
    save(data, hiding(contents_of(data), "zamboni2020", hidden=True))
    reader.restart()
    assert lines(reader) == [
        "Library",
        "Reviews",
        "There are no reviews in the library.",
        "To add one, choose File > Import a table, or drop a file on the window.",
        "Hidden reviews",
        "Zamboni et al. 2020",
        "To show one again, choose it in View > Hidden reviews.",
        "What you have added",
        "No notes, stars or citations yet.",
    ]


def test_what_was_added_to_a_hidden_review_is_still_counted(imported: Reader) -> None:
    theme = next(key for key in imported.window.themes.keys if key.startswith("okoro2021/"))
    imported.window.stars.toggle(theme)
    imported.keys("Alt+Home")
    assert below(imported, "What helps and hinders")[-1] == "You added: 1 star"
    imported.window.review_list.get().hide("okoro2021")
    assert lines(imported)[1].startswith("2 reviews · ")
    assert lines(imported)[-2:] == ["1 star", "Of these on reviews that are hidden or were removed: 1 star"]
    imported.keys("Ctrl+Z", "Alt+Home")
    assert lines(imported)[1].startswith("3 reviews · ")
    assert lines(imported)[-1] == "1 star"


def test_notes_that_cannot_be_read_are_not_counted_as_none(imported: Reader) -> None:
    with closing(sqlite3.connect(imported.library.user_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        imported.keys("Alt+Home")
        last = lines(imported)[-1]
    assert last == "Your notes and citations cannot be read now."
