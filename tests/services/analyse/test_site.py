"""Sites: what marks mean for planning; nothing is forced into a sign, nothing is counted twice or lost."""

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from qicbrowser.domain.analysis.sites import MOST_SITES, Mark, Site, SiteMark, Standing
from qicbrowser.domain.records import Role
from qicbrowser.services.analyse import site_changes as rules
from qicbrowser.services.analyse.planning_files import SheetFormat, content, export_planning_sheet
from qicbrowser.services.analyse.site import rows, side_by_side, site_view, standing_of, theme_summary
from qicbrowser.services.changes import Change, store
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews
from tests.messages import reader_error
from tests.other_reviews import write_three_reviews

SITE = Site("n", "Northfield", "2026", "2026")
THEME = "zamboni2020/5/friendly-competition"
MARKS = {
    f"{THEME}/enabler/1": (Mark.PRESENT, "=1+1"),
    f"{THEME}/enabler/2": (Mark.ABSENT, "- [not](a link) <b>"),
    f"{THEME}/enabler/3": (Mark.UNKNOWN, "Ask"),
    f"{THEME}/enabler/4": (Mark.NOT_RELEVANT, ""),
    f"{THEME}/barrier/1": (Mark.PRESENT, "Last round"),
    "zamboni2020/5/demonstration-role/barrier/1": (Mark.ABSENT, ""),
    "gone/1/x/barrier/1": (Mark.PRESENT, "kept"),
}


@pytest.fixture
def northfield(library: Library) -> Library:
    marks = [SiteMark("n", key, mark, reason, "2026") for key, (mark, reason) in MARKS.items()]
    store(library, [Change(None, value) for value in (SITE, *marks)])
    return library


STANDINGS = {
    (Role.ENABLER, Mark.PRESENT): Standing.IN_PLACE,
    (Role.ENABLER, Mark.ABSENT): Standing.TO_BUILD,
    (Role.BARRIER, Mark.PRESENT): Standing.TO_PLAN_FOR,
    (Role.BARRIER, Mark.ABSENT): Standing.IN_PLACE,
    (Role.MIXED, Mark.PRESENT): Standing.PRESENT,
    (Role.MIXED, Mark.ABSENT): Standing.ABSENT,
    (Role.CONTEXT, Mark.PRESENT): Standing.PRESENT,
    (Role.CONTEXT, Mark.ABSENT): Standing.ABSENT,
    (Role.CONTEXT, Mark.UNKNOWN): Standing.TO_FIND_OUT,
    (Role.BARRIER, Mark.NOT_RELEVANT): Standing.NOT_RELEVANT,
    (Role.ENABLER, None): Standing.NOT_MARKED,
}


@pytest.mark.parametrize(("sign", "mark"), STANDINGS)
def test_what_a_mark_means(sign: Role, mark: Mark | None) -> None:
    assert standing_of(sign, mark) is STANDINGS[sign, mark]


def test_theme_by_theme(northfield: Library) -> None:
    view = site_view(northfield, SITE, northfield.analysis().factors())
    assert (view.marked, len(view.factors)) == (6, 13)
    assert [mark.factor_key for mark in view.elsewhere] == ["gone/1/x/barrier/1"]
    summaries = {theme.theme.title: [words(each) for each in theme_summary(theme)] for theme in view.themes}
    assert summaries["Friendly competition"] == [
        "1 of 4 enablers in place",
        "1 of 1 barrier to plan for",
        "1 to build",
        "1 to find out",
        "1 not relevant",
    ]
    assert summaries["Demonstration role"] == [
        "0 of 2 enablers in place",
        "0 of 1 barrier to plan for",
        "2 not marked yet",
    ]
    assert len(rows(view).rows) == 13


def test_several_sites_side_by_side(northfield: Library) -> None:
    store(northfield, [rules.created(northfield.sites.all(), "Southfield")])
    factors = northfield.analysis().factors()
    views = [site_view(northfield, site, factors) for site in northfield.sites.all()]
    table = side_by_side(views)
    assert [heading if isinstance(heading, str) else words(heading) for heading in table.headings][3:] == [
        "Northfield",
        "Northfield: my reason",
        "Southfield",
        "Southfield: my reason",
    ]
    (row,) = [row for row in table.rows if row[1] == "Open sharing of data on mutual performance"]
    assert [words(cell) if not isinstance(cell, str) else cell for cell in row[3:]] == [
        "present",
        "=1+1",
        "Not marked yet",
        "",
    ]


def test_the_rules_of_sites(northfield: Library) -> None:
    library = northfield
    before = library.sites.all(), library.site_marks.all()
    with reader_error("is taken"):
        rules.created(library.sites.all(), " NORTHFIELD ")
    with reader_error("200 sites already"):
        rules.created([SITE] * MOST_SITES, "x")
    deletion = rules.deleted(library, SITE)
    store(library, deletion)
    assert (library.sites.all(), library.site_marks.all()) == ((), ())
    store(library, [change.reverse for change in reversed(deletion)])
    assert (library.sites.all(), library.site_marks.all()) == before
    key = f"{THEME}/enabler/1"
    store(library, [rules.marked(library, SITE, key, Mark.ABSENT)])
    changed = library.site_marks.get(("n", key))
    assert changed is not None
    assert (changed.mark, changed.reason) == (Mark.ABSENT, "=1+1")
    same = rules.marked(library, SITE, key, Mark.ABSENT, "=1+1")
    assert same.before == same.after
    removed = rules.unmarked(library, SITE, key)
    assert removed is not None
    store(library, [removed, rules.renamed(library.sites.all(), SITE, "North\nfield")])
    assert rules.unmarked(library, SITE, key) is None
    assert [site.name for site in library.sites.all()] == ["North field"]


def test_the_planning_sheet_as_markdown_has_nothing_but_text(northfield: Library) -> None:
    factors = [factor for factor in northfield.analysis().factors() if factor.theme.key == THEME]
    sheet = content(SheetFormat.MARKDOWN, site_view(northfield, SITE, factors), words).decode()
    blocks = [line for line in sheet.splitlines() if line.startswith("#")]
    assert blocks == [
        "# Planning sheet: Northfield",
        "## Friendly competition",
        "### To plan for (1)",
        "### To build (1)",
        "### To find out (1)",
        "### In place (1)",
        "### Not relevant (1)",
        "## Sources",
    ]
    assert r"   - My reason: - \[not\](a link) \<b\>" in sheet
    assert "CC BY 4.0" in sheet
    assert "1 mark is of a factor that is not in your library" in sheet


def test_the_planning_sheet_as_a_workbook_has_no_formula(northfield: Library, tmp_path: Path) -> None:
    view = site_view(northfield, SITE, northfield.analysis().factors())
    path = tmp_path / "sheet.xlsx"
    export_planning_sheet(path, SheetFormat.XLSX, view, words, OwnFiles.of(northfield))
    workbook = load_workbook(path)
    assert workbook.sheetnames == ["Planning sheet", "Sources"]
    page = workbook["Planning sheet"]
    assert page.max_row == 14
    lines = {row[1].value: row for row in page.iter_rows(min_row=2)}
    cell = lines["Open sharing of data on mutual performance"][4]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert workbook["Sources"]["A2"].value.startswith("Zamboni K")


def test_the_planning_sheet_as_a_document(northfield: Library) -> None:
    view = site_view(northfield, SITE, northfield.analysis().factors())
    document = Document(io.BytesIO(content(SheetFormat.DOCX, view, words)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == "Planning sheet: Northfield"
    assert "My reason: - [not](a link) <b>" in texts
    assert [p.text for p in document.paragraphs if p.style.name == "Heading 1"][-1] == "Sources"


def test_a_library_without_factors_has_an_empty_sheet(northfield: Library) -> None:
    view = site_view(northfield, SITE, ())
    for each in SheetFormat:
        made = content(each, view, words)
        assert made
        if each is not SheetFormat.MARKDOWN:
            assert zipfile.ZipFile(io.BytesIO(made)).testzip() is None
    assert "Sources" not in content(SheetFormat.MARKDOWN, view, words).decode()


def test_mixed_and_unsigned_factors_are_said(tmp_path: Path) -> None:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        factors = [factor for factor in library.analysis().factors() if factor.theme.table.review.key == "doe"]
        store(library, [Change(None, SITE)])
        store(library, [rules.marked(library, SITE, factor.key, Mark.PRESENT) for factor in factors])
        sheet = content(SheetFormat.MARKDOWN, site_view(library, SITE, factors), words).decode()
        assert re.findall(r"^- .*", sheet, re.MULTILINE) == [
            "- without a sign: Open doors",
            "- without a sign: A small ward",
            "- enabler and barrier: Strong hierarchy",
        ]
        assert "In place" not in sheet


@few_examples
@given(drafts=reviews(), data=st.data())
def test_every_factor_has_one_standing(drafts: tuple, data: st.DataObject) -> None:
    with made_up_library(drafts) as library:
        factors = library.analysis().factors()
        marks = {factor.key: data.draw(st.sampled_from((None, *Mark))) for factor in factors}
        store(library, [Change(None, SITE)])
        store(library, [Change(None, SiteMark("n", key, mark, "", "")) for key, mark in marks.items() if mark])
        view = site_view(library, SITE, factors)
        assert view.marked == sum(mark is not None for mark in marks.values())
        number = Counter(each.standing for each in view.factors)
        barriers = {key for (key,) in counted(library, "SELECT key FROM passage WHERE role = 'barrier'")}
        assert number[Standing.TO_PLAN_FOR] == sum(marks[key] is Mark.PRESENT for key in barriers)
        assert number[Standing.NOT_MARKED] == sum(mark is None for mark in marks.values())
        assert number.total() == len(marks)
