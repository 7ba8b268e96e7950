"""A shared page in a real browser: it searches, counts, is used by keys, and runs nothing of others."""

import base64
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.drafts import (
    ColumnDraft,
    EvidenceDraft,
    ReferenceDraft,
    ReviewDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from tests.browser import Browser, Page, browser
from tests.made_up_libraries import counted
from tests.other_reviews import write_three_reviews
from tests.services.sharing.pages import shared
from tests.services.sharing.test_web_page import write_hostile_review

pytestmark = pytest.mark.xserver  # as other programs that only Linux has a package of

CAPACITY = "Platform for capacity building"
COMPETITION = "zamboni2020/5/friendly-competition"
SHIFT, CTRL = 8, 2


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture
def page(chromium: Browser) -> Page:
    return Page(chromium)


@pytest.fixture
def bundled(library: Library, tmp_path: Path) -> Path:
    shared(library, tmp_path / "page.html")
    return tmp_path / "page.html"


def check_quiet(page: Page, path: Path) -> None:
    """The browser complained of nothing, and asked for nothing but the file."""
    assert page.console == []
    assert {address.partition("#")[0] for address in page.requests} <= {path.as_uri(), "about:blank"}


def titles(page: Page) -> list[str]:
    return page.texts("article.theme h4")


def test_the_address_searches(page: Page, bundled: Path) -> None:
    page.open(bundled, "q=leader")
    assert titles(page) == ["Demonstration role"]
    assert page.texts("#found") == ["Themes shown: 1 of 4"]
    assert page.texts("#list a") == ["Demonstration role"]
    assert page.js("[...CSS.highlights.get('hit')].map(String)") == ["leadership", "leadership"]  # also in the contexts
    page.js("location.hash = '#q=' + encodeURIComponent('SUPPORTIVE léadership')")
    page.js("new Promise(done => setTimeout(done))")
    assert titles(page) == ["Demonstration role"]
    page.js("location.hash = '#q=adership'")
    page.js("new Promise(done => setTimeout(done))")
    assert titles(page) == []
    check_quiet(page, bundled)


def test_typed_words_search_and_are_cleared(page: Page, bundled: Path) -> None:
    page.open(bundled)
    assert len(titles(page)) == 4
    page.js("document.getElementById('search').focus()")
    page.type("reputational gain")
    assert titles(page) == ["Friendly competition"]
    assert page.js("location.hash") == "#q=reputational%20gain"
    assert page.texts(".map tbody th") == ["Friendly competition"]
    page.key("Tab")
    page.key("Enter")
    assert len(titles(page)) == 4
    assert page.js("document.activeElement.id") == "search"
    check_quiet(page, bundled)


def test_the_map_counts_as_the_database_does(page: Page, bundled: Path, library: Library) -> None:
    page.open(bundled)
    of_themes = "SELECT title, count(DISTINCT reference_key) FROM theme JOIN appraisal ON theme_key = theme.key"
    expected = {title: str(n) for title, n in counted(library, f"{of_themes} GROUP BY theme.key")}
    rows = page.js("[...document.querySelectorAll('.map tbody tr')].map(r => [...r.cells].map(c => c.textContent))")
    assert (
        {row[0]: row[-1] for row in rows}
        == expected
        == {"Shared community of practice": "7", CAPACITY: "5", "Demonstration role": "3", "Friendly competition": "6"}
    )
    of_studies = "SELECT label, count(DISTINCT theme_key) FROM appraisal JOIN reference ON key = reference_key"
    heads, foot = page.texts(".map thead th")[1:-1], page.texts(".map tfoot td")
    assert list(zip(heads, map(int, foot[:-1]), strict=True)) == counted(
        library, f"{of_studies} GROUP BY key ORDER BY place"
    )
    assert foot[-1] == "13"
    marks = page.texts(".map .mark:not(.elsewhere)")
    assert len(marks) == counted(library, "SELECT count(*) FROM appraisal")[0][0] == 27
    assert (
        marks.count("H")
        == counted(library, "SELECT count(*) FROM appraisal JOIN grade ON key = grade_key WHERE name = 'high'")[0][0]
    )
    spoken = page.js("[...document.querySelectorAll('.map td')].map(e => e.getAttribute('aria-label'))")
    assert f"{CAPACITY}, [51]: Quantitative and mixed methods: medium; Qualitative and review: low" in spoken


def test_the_map_of_reviews_of_every_kind(page: Page, tmp_path: Path) -> None:
    write_three_reviews(tmp_path / "three.sqlite")
    path = tmp_path / "page.html"
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        shared(library, path)
        cited = "SELECT count(*) FROM (SELECT DISTINCT theme_key, reference_key FROM appraisal)"
        factors = "SELECT count(*) FROM passage WHERE role IN ('context', 'enabler', 'barrier', 'mixed')"
        (expected,), (expected_factors,) = *counted(library, cited), *counted(library, factors)
    page.open(path)
    assert (
        page.js("[...document.querySelectorAll('.map tbody td')].filter(c => c.querySelector('.mark')).length")
        == expected
    )
    assert len(page.texts(".factors tbody tr")) == expected_factors
    check_quiet(page, path)


def test_contexts_are_filtered_by_words_and_signs(page: Page, bundled: Path) -> None:
    page.open(bundled)
    status = "#contexts [role=status]"
    assert page.texts(status) == ["Contextual factors shown: 13 of 13"]
    page.js("document.getElementById('sign-enabler').click()")
    assert page.texts(status) == ["Contextual factors shown: 5 of 13"]
    assert set(page.texts(".factors tbody td:first-child")) == {"− barrier"}
    page.js("document.getElementById('filter').focus()")
    page.type("hospitals incentiv")
    assert page.texts(".factors tbody td:nth-child(2)") == [
        "external pressures on hospitals incentivising competition v. collaboration."
    ]


def test_keys_go_through_the_map_and_to_a_theme(page: Page, bundled: Path) -> None:
    page.open(bundled)
    page.js("document.querySelector('.map td[tabindex=\"0\"]').focus()")
    label = "document.activeElement.getAttribute('aria-label')"
    assert page.js(label).startswith("Shared community of practice, [17]: ")
    page.key("ArrowDown")
    page.key("ArrowRight")
    assert page.js(label) == f"{CAPACITY}, [46]: not cited"
    page.key("End", CTRL)
    assert page.js(label).startswith("Friendly competition, [72]: ")
    assert page.js("document.querySelectorAll('.map td[tabindex=\"0\"]').length") == 1
    page.key("Enter")
    page.js("new Promise(done => setTimeout(done))")
    assert page.js("document.activeElement.id") == COMPETITION


def test_a_link_to_a_theme_shows_it_also_where_a_search_has_hidden_it(page: Page, bundled: Path) -> None:
    page.open(bundled, "q=leadership")
    page.js(f"location.hash = '#{COMPETITION}'")
    page.js("new Promise(done => setTimeout(done))")
    assert "Friendly competition" in titles(page)
    assert page.js("document.activeElement.id") == COMPETITION
    assert page.js(f"document.getElementById('{COMPETITION}').getBoundingClientRect().top < innerHeight")


def test_the_focus_is_seen(page: Page, bundled: Path) -> None:
    page.open(bundled)
    for _ in range(4):
        page.key("Tab")
        style = page.js(
            "(s => [s.outlineStyle, parseFloat(s.outlineWidth) >= 2])(getComputedStyle(document.activeElement))"
        )
        assert style == ["solid", True]


def test_a_screen_reader_meets_landmarks_headings_and_tables(page: Page, bundled: Path) -> None:
    page.open(bundled)
    roles = page.roles()
    assert {"banner", "main", "search", "contentinfo", "navigation", "grid", "status"} <= {role for role, _ in roles}
    for heading in ("Themes", CAPACITY, "How it works", "Map", "Contexts", "References", "Source and licence"):
        assert ("heading", heading) in roles
    assert ("searchbox", "Search in this page") in roles
    assert ("rowheader", "Qualitative and review") in roles
    levels = page.js("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_hostile_words_run_nothing(page: Page, tmp_path: Path) -> None:
    write_hostile_review(tmp_path / "qic.sqlite")
    path = tmp_path / "page.html"
    with Library(tmp_path / "qic.sqlite", tmp_path / "data" / "user.sqlite") as library:
        shared(library, path)
    page.open(path)
    assert page.js("typeof hacked") == "undefined"
    assert len(titles(page)) == 8
    assert page.texts(".factors tbody tr")
    check_quiet(page, path)


def test_the_policy_holds(page: Page, bundled: Path) -> None:
    """What is put into the page all the same neither runs nor is fetched."""
    page.open(bundled)
    page.js(f"document.body.insertAdjacentHTML('beforeend', {json.dumps(_FOREIGN)})")
    page.js("(s => { s.textContent = 'hacked = 1'; document.body.append(s) })(document.createElement('script'))")
    page.js("new Promise(done => setTimeout(done, 50))")
    assert page.js("typeof hacked") == "undefined"
    assert page.js("getComputedStyle(document.body).display") == "block"
    assert page.js("fetch('https://made-up.example/').then(() => 'fetched', () => 'refused')") == "refused"
    assert (
        page.js("new Promise(d => { const s = document.createElement('script'); s.textContent = 'eval(1)'; d(1) })")
        == 1
    )
    assert len([text for text in page.console if "Content Security Policy" in text]) >= 5


def test_without_scripts_it_is_a_document(page: Page, bundled: Path) -> None:
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(bundled)
    names = [name for role, name in page.roles() if role == "heading"]
    assert {"Friendly competition", "References", "Source and licence"} <= set(names)
    assert not {"Map", "Contexts"} & set(names)
    assert any("need JavaScript" in name for _, name in page.roles())


@pytest.mark.parametrize("width", [320, 1200])
def test_it_fits_its_window(page: Page, bundled: Path, width: int) -> None:
    page.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    page.open(bundled)
    assert page.js("document.documentElement.scrollWidth") <= width


_FOREIGN = """
<img src="https://made-up.example/x.png" onerror="hacked = 2"><style>body { display: none }</style>
<p style="color: red">x</p>
"""

_CONTRASTS = """
(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const linear = (c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (e) => {
    const colour = rgb(getComputedStyle(e).backgroundColor);
    return colour.length < 4 || colour[3] ? colour : ground(e.parentElement);
  };
  const low = [];
  for (const e of document.querySelectorAll("body *")) {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()) continue;
    const [one, other] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((a, b) => b - a);
    if ((one + 0.05) / (other + 0.05) < 4.5) low.push(e.textContent);
  }
  return low;
})()
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_in_light_and_dark(page: Page, bundled: Path, scheme: str) -> None:
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    page.open(bundled)
    ground = page.js("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(22, 25, 30)"}[scheme]
    assert page.js(_CONTRASTS) == []


def test_it_prints_without_what_only_a_screen_needs(page: Page, bundled: Path) -> None:
    page.open(bundled)
    page.call("Emulation.setEmulatedMedia", media="print")
    shown = "!!document.querySelector('{}').checkVisibility()"
    assert not page.js(shown.format("#search"))
    assert page.js(shown.format(".map"))
    pdf = base64.b64decode(page.call("Page.printToPDF")["data"])
    assert pdf.startswith(b"%PDF-")


def test_words_from_right_to_left_run_so(page: Page, tmp_path: Path) -> None:
    from tests.arabic_review import FIRST, write_arabic_review

    write_arabic_review(tmp_path / "arabic.sqlite")
    with Library(tmp_path / "arabic.sqlite", tmp_path / "data" / "user.sqlite") as library:
        shared(library, tmp_path / "page.html")
    page.open(tmp_path / "page.html")
    directions = dict(
        page.js("[...document.querySelectorAll('.words')].map(e => [e.textContent, getComputedStyle(e).direction])")
    )
    assert directions[FIRST] == "rtl"
    assert directions["Supportive leadership"] == "ltr"


def test_a_large_library_is_shown_in_parts(page: Page, large_library: Library, tmp_path: Path) -> None:
    shared(large_library, tmp_path / "page.html")
    page.open(tmp_path / "page.html")
    assert page.texts("#found") == ["Themes shown: 2,500 of 2,500"]
    assert (
        page.js("Math.max(...[...document.querySelectorAll('.map')].map(m => m.querySelectorAll('td').length))")
        <= 10_300
    )
    assert page.texts("#map [role=status]")[0] == "1 to 100 of 2,300"
    page.js("[...document.querySelectorAll('#map button')].find(b => b.textContent === 'Next themes').click()")
    assert page.texts("#map [role=status]")[0] == "101 to 200 of 2,300"
    assert len(page.texts(".factors tbody tr")) == 500


def test_a_grade_keeps_the_direction_that_the_review_gives_it(page: Page, tmp_path: Path) -> None:
    evidence = (
        EvidenceDraft("1", "Trials", "low", Direction.FOR),
        EvidenceDraft("1", "Trials", "medium", Direction.AGAINST),
    )
    theme = ThemeDraft("Made-up theme", (StatementDraft(Role.MECHANISM, "A mechanism"),), evidence)
    columns = (ColumnDraft(("Theme",), Holds.THEME),)
    table = TableDraft("1", "Made up", columns, (theme,), ("Trials",), ("low", "medium"))
    draft = ReviewDraft(Review("doe", "A made-up review", ("Doe, Ada",)), (table,), (ReferenceDraft("1", ""),))
    write_evidence(tmp_path / "qic.sqlite", [draft], "made up", "0" * 64)
    with Library(tmp_path / "qic.sqlite", tmp_path / "data" / "user.sqlite") as opened:
        shared(opened, tmp_path / "page.html")
    page.open(tmp_path / "page.html")
    (cell,) = page.js("[...document.querySelectorAll('td[aria-label]')].map(cell => cell.getAttribute('aria-label'))")
    assert cell == "Made-up theme, [1]: Trials: low +, medium −"
    (mark,) = page.texts("td .mark")
    assert mark == "L+M−"
