"""Groups of themes in the window, in an imported table with two levels of them, by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.tables.sources import ImportPlan
from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.paths import DataFolder
from qicbrowser.services.export.choice import chosen
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.sheet import sheet
from qicbrowser.services.importing.files.reading import read_table_file
from qicbrowser.services.importing.library import importing, removing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.tables import data_tables, planned_table
from tests.gui.window_driver import COMPETITION, Reader

REVIEW = "made-up-wards"
TABLE = f"{REVIEW}/table"
ORGANISATION = f"{TABLE}/group/organisation"
TEAM, LEADERS = f"{ORGANISATION}/team", f"{ORGANISATION}/leaders"

WARDS = """\
Domain,Subdomain,Theme,Barriers,References
,,Money,No money for staff,[1]
Organisation,,Culture,Closed doors at night,[2]
Organisation,Team,Shared rounds,Strong hierarchy of doctors,"[2, 3]"
Organisation,Team,Trust,Old quarrels about beds,[4]
Organisation,Leaders,Support,Leaders who are away,[1]
Patients,Team,Family rounds,Families at work,[5]
"""


@pytest.fixture
def data(reader: Reader) -> DataFolder:
    return DataFolder(reader.library.user_file.parent)


@pytest.fixture
def wards(reader: Reader, data: DataFolder, tmp_path: Path) -> Reader:
    """A window on a library of the bundled review and one whose table has groups."""
    path = tmp_path / "wards.csv"
    path.write_text(WARDS, encoding="utf-8")
    file = read_table_file(path)
    file = file._replace(review=file.review._replace(title="Made-up wards"))
    table = planned_table(file, data_tables(file)[0], None, contents_of(data))
    plan = ImportPlan(file.review, (table.plan,))
    save(data, importing(contents_of(data), bundled_reviews(), file, path.read_bytes(), plan))
    reader.restart()
    reader.window.finish_start()
    return reader


def index_of(reader: Reader, key: str) -> QModelIndex:
    index = reader.window.themes.index_of_branch(key)
    assert index.isValid()
    return index


def click_branch(reader: Reader, key: str) -> None:
    tree = reader.window.panes.tree
    index = index_of(reader, key)
    tree.scrollTo(index)
    area = tree.visualRect(index)
    reader.click(tree.viewport(), QPoint(area.left() + 60, area.center().y()))


def overview(reader: Reader) -> OverviewPage:
    page = reader.window.panes.overview.existing
    assert page is not None
    assert page.isVisible()
    return page


def lines(reader: Reader) -> list[str]:
    return [line.strip() for line in overview(reader).toPlainText().splitlines() if line.strip()]


def tab(reader: Reader) -> str:
    return reader.window.panes.tabs.bar.tabText(0)


def choose_scope(reader: Reader, kind: ScopeKind) -> None:
    """Go down or up to a scope with the arrow keys."""
    scope = reader.window.bar.scope
    by = scope.row_of(kind) - scope.currentIndex()
    scope.setFocus()
    for _ in range(abs(by)):
        reader.keys("Down" if by > 0 else "Up")
        scope.setFocus()  # the search box has it again
    assert scope.currentIndex() == scope.row_of(kind)


def offered(reader: Reader) -> list[str]:
    scope = reader.window.bar.scope
    return [scope.itemText(row) for row in range(scope.count())]


def found(reader: Reader) -> set[str]:
    return {key.removeprefix(f"{REVIEW}/") for key in reader.window.live_search.results.records()}


def test_the_row_of_a_group_shows_a_page_with_its_rows_alone(wards: Reader) -> None:
    click_branch(wards, ORGANISATION)
    assert (tab(wards), overview(wards).accessibleName()) == ("Group", "Group")
    assert wards.window.navigator.here.branch == ORGANISATION
    assert lines(wards)[:3] == [
        "Organisation",
        "Made-up wards › A table without a title · 4 themes · 4 rows · 4 references",
        "Licence: not stated",
    ]
    text = overview(wards).toPlainText()
    assert text.index("Closed doors") < text.index("Strong hierarchy") < text.index("Leaders who are away")
    assert "No money" not in text
    assert "Families" not in text
    assert set(overview(wards).theme_keys) == {
        f"{TABLE}/{name}" for name in ("culture", "shared-rounds", "trust", "support")
    }
    click_branch(wards, TEAM)
    assert lines(wards)[0] == "Team"
    assert lines(wards)[1].endswith("A table without a title › Organisation · 2 themes · 2 rows · 3 references")
    assert overview(wards).theme_keys == (f"{TABLE}/shared-rounds", f"{TABLE}/trust")


def test_a_table_without_a_title_is_called_so(wards: Reader) -> None:
    assert index_of(wards, TABLE).data() == "A table without a title"


def test_keys_go_into_a_group_and_back_and_forward_through_pages(wards: Reader) -> None:
    click_branch(wards, LEADERS)
    wards.keys("Alt+Down")
    assert wards.window.navigator.here.theme == f"{TABLE}/support"
    wards.keys("Alt+Left")
    assert (tab(wards), lines(wards)[0]) == ("Group", "Leaders")
    assert wards.window.panes.tree.currentIndex() == index_of(wards, LEADERS)
    wards.keys("Alt+Right")
    assert tab(wards) == "Theme"
    wards.keys("Alt+Left", "Up")  # from Leaders to Team, which is above it
    assert wards.window.navigator.here.branch == TEAM
    wards.keys("Up")
    assert wards.window.panes.tree.currentIndex().data() == "Without a subgroup"
    assert wards.window.navigator.here.branch == ORGANISATION  # what is in no subgroup is on the page of its group


def test_links_lead_from_a_group_to_the_groups_around_it_and_to_its_themes(wards: Reader) -> None:
    click_branch(wards, TEAM)
    wards.click_words(overview(wards), "Organisation")
    assert wards.window.navigator.here.branch == ORGANISATION
    wards.click_words(overview(wards), "A table without a title")
    assert (wards.window.navigator.here.branch, tab(wards)) == (TABLE, "Table")
    click_branch(wards, TEAM)
    wards.click_words(overview(wards), "Trust")
    assert wards.window.navigator.here.theme == f"{TABLE}/trust"


def test_the_page_of_a_group_is_there_again_at_the_next_start(wards: Reader, data: DataFolder) -> None:
    click_branch(wards, TEAM)
    wards.restart()
    assert wards.window.navigator.here.branch == TEAM
    assert lines(wards)[0] == "Team"
    tree = wards.window.panes.tree
    assert tree.currentIndex() == index_of(wards, TEAM)
    assert tree.isFirstColumnSpanned(tree.currentIndex().row(), tree.currentIndex().parent())
    wards.quit()
    save(data, removing(contents_of(data), REVIEW))
    wards.start()
    assert wards.window.navigator.here.theme == wards.window.themes.first


def test_a_group_is_copied_with_its_source(wards: Reader) -> None:
    click_branch(wards, LEADERS)
    wards.keys("Ctrl+Shift+S")
    copied = QApplication.clipboard().text()
    assert copied.startswith("Leaders\n")
    assert "Leaders who are away" in copied
    assert "Old quarrels" not in copied
    assert copied.rstrip().endswith("Made-up wards.") or "Made-up wards" in copied.splitlines()[-1]
    assert wards.status == "Copied with the source."


def test_a_group_is_a_place_to_go_to(wards: Reader) -> None:
    wards.keys("Ctrl+G")
    wards.type("leaders")
    wards.keys("Return")
    assert wards.window.navigator.here.branch == LEADERS


def test_the_search_is_limited_to_the_group_of_what_is_shown(wards: Reader) -> None:
    wards.click_theme(COMPETITION)
    assert offered(wards) == ["Everywhere", "This table", "These results", "My notes", "This review"]
    click_branch(wards, ORGANISATION)
    assert offered(wards)[:3] == ["Everywhere", "This table", "This group"]
    choose_scope(wards, ScopeKind.GROUP)
    assert wards.window.bar.scope.currentText() == "Group: Organisation"
    wards.search("ref:2 OR ref:5 ")
    assert found(wards) == {"table/culture", "table/shared-rounds", "ref/2"}
    wards.window.navigator.go_to_theme(f"{TABLE}/trust")  # in a group of that group
    choose_scope(wards, ScopeKind.ALL)
    choose_scope(wards, ScopeKind.GROUP)
    assert wards.window.bar.scope.currentText() == "Group: Team"
    assert found(wards) == {"table/shared-rounds", "ref/2"}
    wards.window.navigator.go_to_theme(f"{TABLE}/money")  # in none: the scope that was chosen stays
    assert wards.window.bar.scope.currentText() == "Group: Team"
    choose_scope(wards, ScopeKind.ALL)
    wards.window.navigator.go_to_theme(COMPETITION)
    assert "This group" not in offered(wards)


def test_a_note_on_a_theme_is_found_in_its_group(wards: Reader) -> None:
    wards.window.navigator.go_to_theme(f"{TABLE}/trust")
    wards.keys("Ctrl+Shift+T")
    wards.type("A made-up zebra")
    wards.keys("Esc")
    choose_scope(wards, ScopeKind.GROUP)
    wards.search("zebra")
    assert found(wards) == {"table/trust"}
    wards.search("zebra group:organisation ")
    assert found(wards) == {"table/trust"}
    wards.search("zebra group:patients ")
    assert wards.window.live_search.results.is_empty
    click_branch(wards, LEADERS)
    choose_scope(wards, ScopeKind.ALL)
    choose_scope(wards, ScopeKind.GROUP)
    wards.search("zebra")
    assert wards.window.live_search.results.is_empty


def test_words_of_a_search_are_marked_on_the_page_of_a_group(wards: Reader) -> None:
    click_branch(wards, TEAM)
    wards.search("quarrels")
    assert wards.marked(overview(wards)) == ["quarrels"]


@pytest.mark.parametrize("place", [TEAM, TABLE, REVIEW])
def test_a_scope_that_is_no_longer_in_the_library_is_left_with_a_sentence(
    wards: Reader, data: DataFolder, place: str
) -> None:
    window = wards.window
    click_branch(wards, place)
    kinds: dict[str, ScopeKind] = {TEAM: ScopeKind.GROUP, TABLE: ScopeKind.TABLE, REVIEW: ScopeKind.REVIEW}
    choose_scope(wards, kinds[place])
    assert window.live_search.scope.branch == place
    wards.search("competition")
    assert window.live_search.results.is_empty
    window.table_imports.get().do("remove review", removing(contents_of(data), REVIEW))
    assert window.bar.scope.currentText() == "Everywhere"
    assert wards.status == "The place that was searched in is no longer in the library. The search is everywhere now."
    assert COMPETITION in set(window.live_search.results.records())
    assert window.search_box.text() == "competition"


def test_the_themes_of_a_ticked_group_are_exported(wards: Reader) -> None:
    tree = wards.window.panes.tree
    click_branch(wards, TEAM)
    tree.setFocus()
    wards.keys("Space")
    assert wards.window.themes.ticked == (f"{TABLE}/shared-rounds", f"{TABLE}/trust")
    menu = tree.menu_for(index_of(wards, TEAM))
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Tic&ked"]
    shown = sheet(wards.library, chosen(wards.library, wards.window.themes.ticked), Options())
    rows = [dict(zip(shown.names, row, strict=True)) for block in shown.read(10) for row in block]
    assert [(row["theme"], row["group"]) for row in rows] == [
        ("Shared rounds", "Organisation › Team"),
        ("Trust", "Organisation › Team"),
    ]
