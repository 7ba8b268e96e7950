"""My site in the real window: marks and reasons by keys and by mouse, and what they mean for planning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.exceptions import capture_exceptions

from qicbrowser.domain.analysis.sites import Mark, Standing
from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.records import Role
from qicbrowser.gui.accessibility import factory
from qicbrowser.gui.accessibility.choice_table_interface import ChoiceTableInterface
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.site_dialog import SiteNameDialog
from qicbrowser.gui.analyse.site_tab import SiteTab
from qicbrowser.gui.reading.views import Tab
from qicbrowser.store.user.errors import LockedError
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, PLATFORM, Reader, texts
from tests.other_reviews import write_three_reviews

FREE_RIDING = f"{PLATFORM}/barrier/2"


def new_site(reader: Reader, name: str) -> None:
    """Write a name in the dialog that is open."""
    dialogs = reader.window.findChildren(SiteNameDialog)
    dialog = next(each for each in dialogs if each.isVisible())
    dialog.field.setFocus()
    QTest.keyClicks(dialog.field, name)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.fixture
def site_tab(reader: Reader) -> SiteTab:
    """The tab with a site, and the table of the bundled review."""
    reader.window.resize(1400, 900)
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+5")
    tab = reader.window.analysis.site.get()
    reader.click(tab.page.first_site)
    new_site(reader, "Northfield")
    return tab


def go_to(tab: SiteTab, factor_key: str) -> None:
    tab.view.setFocus()
    tab.view.go_to_row(tab.model.row_of(factor_key))


def mark_of(reader: Reader, tab: SiteTab, factor_key: str) -> tuple[str, str] | None:
    """The mark and the reason that are saved."""
    mark = reader.library.site_marks.get((tab.model.sites[0].id, factor_key))
    return (mark.mark.value, mark.reason) if mark else None


def test_without_a_site_the_tab_says_what_one_is_for(reader: Reader) -> None:
    reader.keys("Ctrl+5")
    page = reader.window.analysis.site.get().page
    assert "Name a place you plan for. Then say of each factor whether it is there." in texts(page)
    assert page.first_site.hasFocus()
    assert not page.view.isVisible()


def test_a_new_site_has_all_factors_of_the_table_under_their_themes(site_tab: SiteTab, reader: Reader) -> None:
    assert [site.name for site in reader.library.sites.all()] == ["Northfield"]
    headings = [(row.theme.title, row.summary) for row in site_tab.model.rows if row.factor is None]
    assert headings == [
        ("Shared community of practice", "1 enabler and 1 barrier"),
        ("Platform for capacity building", "1 enabler and 2 barriers"),
        ("Demonstration role", "2 enablers and 1 barrier"),
        ("Friendly competition", "4 enablers and 1 barrier"),
    ]
    assert sum(row.factor is not None for row in site_tab.model.rows) == 13
    assert site_tab.page.place.text() == "Zamboni et al. 2020, Table 5 · 0 of 13 factors marked"


def test_ticked_themes_are_the_chosen_ones(site_tab: SiteTab, reader: Reader) -> None:
    reader.window.themes.tick([COMPETITION], ticked=True)
    assert {row.theme.key for row in site_tab.model.rows} == {COMPETITION}
    assert site_tab.page.place.text() == "1 ticked theme · 0 of 5 factors marked"
    reader.window.themes.untick_all()
    assert len(site_tab.model.rows) == 13 + 4


def test_keys_mark_and_unmark(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    for key, mark in (("P", "present"), ("A", "absent"), ("U", "unknown"), ("N", "not-relevant")):
        reader.keys(key)
        assert mark_of(reader, site_tab, FREE_RIDING) == (mark, "")
    assert site_tab.page.place.text().endswith("1 of 13 factors marked")
    reader.keys("Backspace")
    assert mark_of(reader, site_tab, FREE_RIDING) is None


def test_enter_writes_the_reason_in_place(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P", "Return")
    reader.type("Last round two units did the reporting")
    reader.keys("Return")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "Last round two units did the reporting")
    assert site_tab.view.hasFocus()
    assert site_tab.view.current_key == FREE_RIDING
    reader.keys("A")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("absent", "Last round two units did the reporting")


def test_a_reason_needs_a_mark(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("Return")
    reader.type("Why")
    reader.keys("Return")
    assert reader.status == "Mark the factor first; then write why."
    assert mark_of(reader, site_tab, FREE_RIDING) is None


def test_a_reason_that_could_not_be_saved_is_in_the_field_again(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("Return")
    reader.type("Before the mark")
    reader.keys("Return", "P", "Return", "Return")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "Before the mark")
    reader.lock_file()
    reader.keys("Return")
    reader.type("While it was locked")
    with capture_exceptions() as raised:
        reader.keys("Return")
    reader.unlock_file()
    assert [kind for kind, _, _ in raised] == [LockedError]
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "Before the mark")
    reader.keys("Return", "Return")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "While it was locked")


def test_esc_in_the_field_gives_up_what_could_not_be_saved(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("Return")
    reader.type("Before the mark")
    reader.keys("Return", "P", "Return", "Escape", "Return", "Return")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "")


def test_a_click_on_a_place_marks(site_tab: SiteTab, reader: Reader) -> None:
    index = site_tab.model.index(site_tab.model.row_of(FREE_RIDING), 1 + list(Mark).index(Mark.UNKNOWN))
    site_tab.view.scrollTo(index)
    reader.click(site_tab.view.viewport(), site_tab.view.visualRect(index).center())
    assert mark_of(reader, site_tab, FREE_RIDING) == ("unknown", "")


def test_every_change_is_one_step_and_undo_leads_back(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    assert reader.undo_steps == [
        "new site “Northfield”",
        "mark “Collaboration can be undermined by free…” present",
    ]
    go_to(site_tab, f"{COMPETITION}/enabler/1")
    reader.keys("Ctrl+1")
    reader.keys("Ctrl+Z")
    assert reader.window.panes.tabs.current is Tab.SITE
    assert site_tab.view.current_key == FREE_RIDING
    assert mark_of(reader, site_tab, FREE_RIDING) is None
    reader.keys("Ctrl+Z")
    assert reader.library.sites.all() == ()
    assert site_tab.page.first_site.isVisible()


def test_a_site_is_deleted_with_its_marks_in_one_step(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    delete = site_tab.page.more.menu().actions()[1]
    delete.trigger()
    assert reader.library.sites.all() == ()
    assert reader.library.site_marks.all() == ()
    assert reader.status == "The site “Northfield” was deleted with its marks."
    reader.keys("Ctrl+Z")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "")


def test_a_name_that_is_taken_is_refused_in_the_dialog(site_tab: SiteTab, reader: Reader) -> None:
    reader.click(site_tab.page.new_site)
    new_site(reader, "northfield")
    dialog = next(each for each in reader.window.findChildren(SiteNameDialog) if each.isVisible())
    assert dialog.error.isVisible()
    dialog.close()
    assert len(reader.library.sites.all()) == 1


def test_the_pane_at_the_right_counts_and_ranks_nothing(site_tab: SiteTab, reader: Reader) -> None:
    for key, mark in ((FREE_RIDING, "P"), (f"{PLATFORM}/enabler/1", "U"), (f"{DEMONSTRATION}/enabler/1", "P")):
        go_to(site_tab, key)
        reader.keys(mark)
    site_tab._show_side()
    text = site_tab.side.page.toPlainText()
    assert site_tab.side.isVisible()
    assert not reader.window.panes.inspector.isVisible()
    assert "0 of 1 enabler in place, 1 of 2 barriers to plan for, 1 to find out, and 1 not marked yet" in text
    assert "10 not marked yet" in text
    assert "%" not in text
    reader.click_words(site_tab.side.page, "Demonstration role")
    assert reader.window.panes.tabs.current is Tab.THEME
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_only_what_is_not_marked_can_be_listed(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    site_tab.page.filter.setCurrentIndex(1)
    site_tab.page.filter.activated.emit(1)
    assert site_tab.model.row_of(FREE_RIDING) == -1
    assert sum(row.factor is not None for row in site_tab.model.rows) == 12


def test_a_row_and_its_marks_are_spoken(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P", "Return")
    reader.type("Last round")
    reader.keys("Return")
    row = site_tab.model.row_of(FREE_RIDING)
    spoken = site_tab.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("barrier: Collaboration can be undermined by free-riding")
    assert spoken.endswith("; your mark: present; your reason: Last round")
    states = [
        (index.data(Qt.ItemDataRole.AccessibleTextRole), Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        for index in (site_tab.model.index(row, column) for column in range(1, 5))
    ]
    assert states == [
        ("Present", Qt.CheckState.Checked),
        ("Absent", Qt.CheckState.Unchecked),
        ("Unknown", Qt.CheckState.Unchecked),
        ("Not relevant", Qt.CheckState.Unchecked),
    ]
    unmarked = site_tab.model.index(site_tab.model.row_of(f"{COMPETITION}/enabler/1"), 0)
    assert unmarked.data(Qt.ItemDataRole.AccessibleTextRole).endswith("; Not marked yet")


def test_the_table_behind_it(site_tab: SiteTab, reader: Reader) -> None:
    site_tab.view.setFocus()
    reader.keys("T")
    (dialog,) = reader.window.findChildren(DataTableDialog)
    dialog.copy()
    dialog.close()
    assert len(QApplication.clipboard().text().splitlines()) == 1 + 13


def test_the_planning_sheet_is_copied_and_saved(site_tab: SiteTab, reader: Reader, tmp_path: Path) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    reader.click(site_tab.side.copy_button)
    assert "Collaboration can be undermined by free-riding" in QApplication.clipboard().text()
    for place, ending in enumerate(("md", "docx", "xlsx")):
        site_tab.side.save_menu.actions()[place].trigger()
        chooser = next(each for each in reader.window.findChildren(QFileDialog) if each.isVisible())
        assert chooser.selectedFiles()[0].endswith(f"Planning sheet Northfield.{ending}")
        chooser.fileSelected.emit(str(tmp_path / f"sheet.{ending}"))
        chooser.close()
        assert (tmp_path / f"sheet.{ending}").stat().st_size > 0


def test_sites_side_by_side(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    reader.click(site_tab.page.new_site)
    new_site(reader, "Southfield")
    (other,) = site_tab.page.beside_menu.actions()
    other.trigger()
    assert [site.name for site in site_tab.model.sites] == ["Southfield", "Northfield"]
    row = site_tab.model.row_of(FREE_RIDING)
    spoken = [site_tab.model.index(row, c).data(Qt.ItemDataRole.AccessibleTextRole) for c in (1, 2)]
    assert spoken == ["Southfield: Not marked yet", "Northfield: present"]
    site_tab.view.setFocus()
    site_tab.view.setCurrentIndex(site_tab.model.index(row, 2))
    reader.keys("A")
    assert site_tab.model.mark_of(row, 2).mark is Mark.ABSENT
    assert site_tab.model.mark_of(row, 1) is None


def test_enter_or_a_click_on_the_title_of_a_theme_opens_it(site_tab: SiteTab, reader: Reader) -> None:
    view = site_tab.view
    view.setFocus()
    row = site_tab.model.heading_row(DEMONSTRATION)
    view.go_to_row(row)
    reader.keys("Return")
    assert reader.window.navigator.here.theme == DEMONSTRATION
    reader.keys("Ctrl+5")
    index = site_tab.model.index(site_tab.model.heading_row(PLATFORM), 0)
    view.scrollTo(index)
    reader.click(view.viewport(), view.visualRect(index).topLeft() + QPoint(30, 8))
    assert reader.window.navigator.here.theme == PLATFORM
    assert reader.window.panes.tabs.current is Tab.THEME


def test_the_site_is_remembered(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P")
    reader.click(site_tab.page.new_site)
    new_site(reader, "A first one")
    reader.restart()
    reader.keys("Ctrl+5")
    assert reader.window.analysis.site.get().page.sites.currentText() == "A first one"


def test_marks_are_radio_buttons_to_a_screen_reader(site_tab: SiteTab, reader: Reader, qapp: QApplication) -> None:
    factory.install(qapp)
    QAccessible.setActive(True)
    try:
        table = ChoiceTableInterface(site_tab.view)
        row = site_tab.model.row_of(FREE_RIDING)
        cells = [table.cell_of(site_tab.model.index(row, column)) for column in range(5)]
        assert cells[0].role() == QAccessible.Role.Cell
        assert {cell.role() for cell in cells[1:]} == {QAccessible.Role.RadioButton}
        assert [cell.text(QAccessible.Text.Name) for cell in cells[1:]] == [
            "Present",
            "Absent",
            "Unknown",
            "Not relevant",
        ]
        cells[2].use()
        assert mark_of(reader, site_tab, FREE_RIDING) == ("absent", "")
        assert [cell.state().checked for cell in cells[1:]] == [False, True, False, False]
        assert table.cell_of(site_tab.view.currentIndex()) is cells[2]
        assert table.child(1).text(QAccessible.Text.Name) == "Contextual factor"
    finally:
        QAccessible.setActive(False)


def test_space_marks_the_place_where_the_keyboard_is(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("Right", "Right", "Space")
    assert mark_of(reader, site_tab, FREE_RIDING) == ("absent", "")


def test_a_large_table_paints_and_measures_only_what_is_in_sight(site_tab: SiteTab, reader: Reader) -> None:
    (factor, *_) = [row.factor for row in site_tab.model.rows if row.factor]
    many = [
        factor._replace(
            key=f"doe/1/t{number // 5}/enabler/{number}",
            theme=factor.theme._replace(key=f"doe/1/t{number // 5}", title=f"A made-up theme {number // 5}"),
        )
        for number in range(50_000)
    ]
    view, painter = site_tab.view, site_tab.view.painter_of_rows
    measured = []
    height = painter.row_height
    painter.row_height = lambda row, **rest: measured.append(row) or height(row, **rest)
    site_tab.model.show(many, site_tab.model.sites, {site_tab.model.sites[0].id: {}})
    QApplication.processEvents()
    assert site_tab.model.rowCount() == 60_000
    painter.painted = 0
    view.viewport().repaint()
    assert 0 < painter.painted < 5 * 60
    view.go_to_row(59_999)
    QApplication.processEvents()
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()
    assert len(set(measured)) < 200


def test_factors_without_a_single_sign_are_forced_into_none(reader: Reader, tmp_path: Path) -> None:
    write_three_reviews(tmp_path / "three.sqlite")
    reader.library.reopen_evidence(tmp_path / "three.sqlite")
    reader.window.themes.reload()
    reader.window.navigator.go_to_branch(LIBRARY)
    reader.keys("Ctrl+5")
    tab = reader.window.analysis.site.get()
    tab.editing.create("Northfield")
    assert tab.page.place.text().startswith("All themes · 0 of ")
    without = [row.factor for row in tab.model.rows if row.factor and row.factor.sign in (Role.MIXED, Role.CONTEXT)]
    assert without
    for factor in without:
        go_to(tab, factor.key)
        tab.view.commands.present.trigger()
    tab._show_side()
    standings = {each.standing for each in tab.site_view().factors if each.mark}
    assert standings == {Standing.PRESENT}
    text = tab.side.page.toPlainText()
    assert "Present, of no single sign" in text
    assert "To plan for" not in text
    assert "In place" not in text


def test_a_reason_that_is_being_written_is_saved_before_the_table_changes(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P", "Return")
    reader.type("Half a thought")
    reader.window.themes.tick([DEMONSTRATION], ticked=True)
    assert mark_of(reader, site_tab, FREE_RIDING) == ("present", "Half a thought")


def test_a_change_of_the_readers_file_does_not_read_the_factors_again(site_tab: SiteTab, reader: Reader) -> None:
    factors = site_tab._factors
    reader.window.user_file.changed.emit()
    assert site_tab._factors is factors
    reader.window.themes.modelReset.emit()
    assert site_tab._factors is not factors


def test_a_reason_that_is_being_written_is_saved_when_the_window_closes(site_tab: SiteTab, reader: Reader) -> None:
    go_to(site_tab, FREE_RIDING)
    reader.keys("P", "Return")
    reader.type("Two wards compete")
    reader.restart()
    (site,) = reader.library.sites.all()
    mark = reader.library.site_marks.get((site.id, FREE_RIDING))
    assert mark is not None
    assert mark.reason == "Two wards compete"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_in_a_mirrored_window_factors_are_at_the_right_and_marks_answer_the_mouse(
    mirrored: None, site_tab: SiteTab, reader: Reader
) -> None:
    view = site_tab.view
    go_to(site_tab, FREE_RIDING)
    row = site_tab.model.row_of(FREE_RIDING)
    factor, *marks = (view.visualRect(site_tab.model.index(row, column)) for column in range(5))
    assert view.viewport().width() - 30 < factor.right()
    assert factor.left() > marks[0].right() > marks[1].right() > marks[2].right() > marks[3].right()
    for column, mark in enumerate(("present", "absent", "unknown", "not-relevant"), 1):
        reader.click(view.viewport(), view.visualRect(site_tab.model.index(row, column)).center())
        assert mark_of(reader, site_tab, FREE_RIDING) == (mark, "")
