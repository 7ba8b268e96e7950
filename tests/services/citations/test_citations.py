"""References with real citations: attached, taken away, written in the styles journals ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.csl import given as kept_as_given
from qicbrowser.domain.csl import item_of
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import LARGEST, attached, detached, formatted
from qicbrowser.services.citations.styles import Style
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words
from tests.domain.test_csl import ARTICLE, items
from tests.messages import reader_error

STUDY = "zamboni2020/ref/69"
FULL = {**ARTICLE, "DOI": "10.1000/182", "volume": "12", "issue": 3, "page": "101-119"}


@pytest.mark.parametrize(
    ("style", "written"),
    [
        (
            Style.VANCOUVER,
            (
                "van der Berg A, Núñez A, The Made-up Group. A made-up title. Journal of Things. 2019;12(3):101–19."
                " doi:10.1000/182"
            ),
        ),
        (
            Style.APA,
            (
                "van der Berg, A., Núñez, A., & The Made-up Group. (2019). A made-up title. Journal of Things, 12(3),"
                " 101–119. https://doi.org/10.1000/182"
            ),
        ),
        (
            Style.HARVARD,
            (
                "van der Berg, A., Núñez, A. and The Made-up Group (2019) ‘A made-up title’, Journal of Things, 12(3),"
                " pp. 101–119. Available at: https://doi.org/10.1000/182."
            ),
        ),
    ],
)
def test_a_citation_is_written_in_a_style(style: Style, written: str):
    assert formatted(FULL, style) == written


BERG, BODY = {"family": "Berg", "given": "AQ"}, {"literal": "Body of Things"}
PRESS = {"publisher": "Press", "publisher-place": "London", "issued": {"date-parts": [[2001, 3, 2]]}}
EDITORS = [{"family": "Smith", "given": "John"}, {"family": "Doe", "given": "Jane-Ann"}]


@pytest.mark.parametrize(
    ("item", "vancouver", "apa", "harvard"),
    [
        (
            {"type": "book", "title": "B", "edition": "2nd ed.", "author": [BERG], **PRESS},
            "Berg AQ. B. 2nd ed. London: Press; 2001.",
            "Berg, A. Q. (2001). B (2nd ed.). Press.",
            "Berg, A.Q. (2001) B. 2nd edn. London: Press.",
        ),
        (
            {"type": "book", "title": "B", "editor": EDITORS, **PRESS},
            "Smith J, Doe JA, editors. B. London: Press; 2001.",
            "Smith, J., & Doe, J.-A. (Eds.). (2001). B. Press.",
            "Smith, J. and Doe, J.-A. (eds) (2001) B. London: Press.",
        ),
        (
            {"type": "chapter", "title": "C", "container-title": "B", "page": "10-20", "author": [BERG], **PRESS}
            | {"editor": EDITORS},
            "Berg AQ. C. In: Smith J, Doe JA, editors. B. London: Press; 2001. p. 10–20.",
            "Berg, A. Q. (2001). C. In J. Smith & J.-A. Doe (Eds.), B (pp. 10–20). Press.",
            "Berg, A.Q. (2001) ‘C’, in J. Smith and J.-A. Doe (eds) B. London: Press, pp. 10–20.",
        ),
        (
            {"type": "report", "title": "R", "number": "12", "author": [BODY], **PRESS, "URL": "https://a.org/r"},
            "Body of Things. R. London: Press; 2001. Report No.: 12. Available from: https://a.org/r",
            "Body of Things. (2001). R (Report No. 12). Press. https://a.org/r",
            "Body of Things (2001) R. 12. London: Press. Available at: https://a.org/r.",
        ),
        (
            {"type": "thesis", "title": "T", "genre": "PhD thesis", "author": [BERG], **PRESS},
            "Berg AQ. T [PhD thesis]. London: Press; 2001.",
            "Berg, A. Q. (2001). T [PhD thesis, Press].",
            "Berg, A.Q. (2001) T. PhD thesis. London: Press.",
        ),
        (
            {"type": "webpage", "title": "W", "URL": "https://a.org/w", "accessed": {"date-parts": [[2020, 1, 2]]}}
            | {"author": [BODY], "issued": PRESS["issued"]},
            "Body of Things. W [Internet]. 2001 [cited 2020 Jan 2]. Available from: https://a.org/w",
            "Body of Things. (2001, March 2). W. https://a.org/w",
            "Body of Things (2001) W. Available at: https://a.org/w (Accessed: 2 January 2020).",
        ),
        (
            {"type": "article-journal", "title": "Without an author?", "container-title": "J"},
            "Without an author? J.",
            "Without an author? (n.d.). J.",
            "Without an author? (no date) J.",
        ),
        (
            {"title": "E", "author": [BERG, {"literal": "et al."}]},
            "Berg AQ, et al. E.",
            "Berg, A. Q., et al. (n.d.). E.",
            "Berg, A.Q. et al. (no date) E.",
        ),
        (
            {"title": "N", "author": [{"family": "王", "given": "小明"}, {"family": "Иванов", "given": "иван"}]},
            "王 小明, Иванов И. N.",
            "王 小明, & Иванов, И. (n.d.). N.",
            "王 小明 and Иванов, И. (no date) N.",
        ),
        (
            {"title": "V", "author": [{"family": "Gogh", "given": "Vincent van"}]},
            "Gogh V van. V.",
            "Gogh, V. van. (n.d.). V.",
            "Gogh, V. van (no date) V.",
        ),
        (
            {"title": "K", "author": [{"family": "Park", "given": "Ji-hoon"}, {"family": "Kim", "given": "min jun"}]}
            | {"editor": []},
            "Park JH, Kim MJ. K.",
            "Park, J.-H., & Kim, M. J. (n.d.). K.",
            "Park, J.-H. and Kim, M.J. (no date) K.",
        ),
        (
            {
                "title": "S",
                "author": [{"family": "Sant", "given": "Ana maria dos"}, {"family": "Lee", "given": "j.-k. jr"}],
            },
            "Sant AM dos, Lee JK jr. S.",
            "Sant, A. M. dos, & Lee, J.-K. jr. (n.d.). S.",
            "Sant, A.M. dos and Lee, J.-K. jr (no date) S.",
        ),
        (
            {"title": "The effect of X and et al. on Y & et al.", "author": [BERG]},
            "Berg AQ. The effect of X and et al. on Y & et al.",
            "Berg, A. Q. (n.d.). The effect of X and et al. on Y & et al.",
            "Berg, A.Q. (no date) The effect of X and et al. on Y & et al.",
        ),
    ],
)
def test_each_kind_of_publication_has_its_form(item: dict[str, object], vancouver: str, apa: str, harvard: str):
    assert [formatted(item, style) for style in Style] == [vancouver, apa, harvard]


@pytest.mark.parametrize(
    ("page", "last"), [("101-19", "19"), ("101-119", "19"), ("1098–103", "103"), ("e101-e119", "19"), ("101-109", "9")]
)
def test_the_last_page_is_the_one_that_was_meant(page: str, last: str):
    assert formatted({**FULL, "page": page}).endswith(f"–{last}. doi:10.1000/182")


@pytest.mark.parametrize(
    ("page", "vancouver", "harvard"),
    [
        ("1098-103; quiz 1104", ":1098–103; quiz 1104.", "pp. 1098–103; quiz 1104."),
        ("101-19, 125-9", ":101–19, 125–9.", "pp. 101–19, 125–9."),
        ("101-19.e3", ":101–19.e3.", "pp. 101–19.e3."),
        ("3.1-3.12", ":3.1–3.12.", "pp. 3.1–3.12."),
        ("12A-14A", ":12A–14A.", "pp. 12A–14A."),
        ("xi-xv", ":xi–xv.", "pp. xi–xv."),
        ("e-12", ":e-12.", "e-12."),
        ("1279–1297", ":1279–97.", "pp. 1279–1297."),
        ("e12", ":e12.", "e12."),
    ],
)
def test_pages_are_those_that_were_printed(page: str, vancouver: str, harvard: str):
    item = {**FULL, "DOI": "", "page": page}
    assert formatted(item).endswith(vancouver)
    assert formatted(item, Style.HARVARD).endswith(harvard)


@pytest.mark.parametrize(
    ("family", "given", "written"),
    [
        ("Doe", "RPTM", "Doe, R. P. T. M."),
        ("Roe", "MEJL", "Roe, M. E. J. L."),
        ("DOE", "ANN", "DOE, A."),
        ("DOE", "JOHN", "DOE, J."),
        ("DOE", "AB", "DOE, A. B."),
        ("DOE", "RPTM", "DOE, R. P. T. M."),
    ],
)
def test_initials_are_distinguished_from_names_in_capitals(family: str, given: str, written: str):
    item = {"type": "document", "title": "A", "author": [{"family": family, "given": given}]}
    assert formatted(item, Style.APA).startswith(f"{written} (n.d.)")


def test_from_the_seventh_author_on_vancouver_says_et_al():
    names = [{"family": name, "given": "X"} for name in ("A", "B", "C", "D", "E", "F", "G")]
    assert formatted({"title": "T", "author": names}).startswith("A X, B X, C X, D X, E X, F X, et al. T.")
    assert formatted({"title": "T", "author": names[:6]}) == "A X, B X, C X, D X, E X, F X. T."


def test_what_was_given_stays_as_it_was():
    assert formatted(kept_as_given("46. Berg <b>A</b>.\nTitle."), Style.APA) == "46. Berg <b>A</b>.\nTitle."


@given(item=items, style=st.sampled_from(Style))
def test_any_item_can_be_written(item: dict[str, object], style: Style):
    assert isinstance(formatted(item, style), str)


def test_a_citation_is_attached_replaced_and_taken_away(library: Library):
    store(library, [attached(library, STUDY, FULL, "by hand")])
    first = library.citations.get(STUDY)
    assert item_of(first) == FULL
    assert first.source == "by hand"
    store(library, [attached(library, STUDY, {"title": "Another \ud800"}, "library.ris")])
    assert item_of(library.citations.get(STUDY)) == {"title": "Another ?"}
    change = detached(library, STUDY)
    store(library, [change])
    assert library.citations.all() == {}
    with reader_error("No citation is attached"):
        detached(library, STUDY)
    store(library, [change.reverse])
    assert item_of(library.citations.get(STUDY)) == {"title": "Another ?"}


def test_an_empty_citation_or_too_long_one_is_not_attached(library: Library):
    with reader_error("empty citation"):
        attached(library, STUDY, {"type": "book"}, "by hand")
    with reader_error("longer than") as refused:
        attached(library, STUDY, {"title": "x" * LARGEST}, "by hand")
    assert "shorten" in error_words(refused.value)
