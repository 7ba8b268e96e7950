"""Reviews as a web page: what is in the file, word for word, and what can never be in it."""

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.csl import text_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Anchor, Citation, Colour, Grade, Note, Review, Role, Span
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
from qicbrowser.paths import resource
from qicbrowser.services.sharing.contents import PageOptions, page_contents
from qicbrowser.services.sharing.page_data import grade_marks
from qicbrowser.services.sharing.web_page import share
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews
from tests.messages import reader_error
from tests.other_reviews import write_three_reviews
from tests.services.sharing.pages import ENGLISH, data_of, read_page, shared

COMPETITION = "zamboni2020/5/friendly-competition"
HOSTILE = (
    "</script><script>hacked = 1</script>",
    "<!-- themes --> <!--<script>",
    '"><img src=x onerror="hacked = 1">',
    "' onfocus='hacked = 1' autofocus='",
    "$title ${script} \\u003c/script> &lt;b&gt; &amp;",
    "]]></style><style>* { display: none }</style>",
    "\u2028\u2029 \u202e turned \x7f",
    '{"key": 1}]}',
)


def write_hostile_review(path: Path) -> None:
    """A review all of whose words would do harm if a page took them for anything but words."""
    themes = tuple(
        ThemeDraft(
            text,
            (*(StatementDraft(role, text) for role in Role),),
            (EvidenceDraft("1", text, text), EvidenceDraft("2", text, text)),
        )
        for text in HOSTILE
    )
    columns = (ColumnDraft(("Theme",), Holds.THEME),)
    table = TableDraft("1", HOSTILE[0], columns, themes, HOSTILE, HOSTILE)
    references = ReferenceDraft("1", HOSTILE[0], "10.5555/x"), ReferenceDraft("2", HOSTILE[2])
    details = Review("doe", HOSTILE[2], ("Doe, Ada",), licence=HOSTILE[0], language='"><b>')
    write_evidence(path, [ReviewDraft(details, (table,), references)], "made up", "0" * 64)


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Library]:
    """The bundled review and two made-up ones."""
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as opened:
        yield opened


def words_of(library: Library) -> list[str]:
    """Every title and passage, by a statement of its own."""
    return [text for (text,) in counted(library, "SELECT title FROM theme UNION ALL SELECT text FROM passage")]


@pytest.mark.parametrize("which", ["library", "three"])
def test_the_readable_part_has_every_word_of_the_evidence(which: str, request: pytest.FixtureRequest, tmp_path: Path):
    library = request.getfixturevalue(which)
    shared(library, tmp_path / "page.html")
    assert Counter(read_page(tmp_path / "page.html").words) == Counter(words_of(library))


def appraisals_in(data: dict[str, Any]) -> Counter[tuple[str | None, ...]]:
    names = "reference", "stream", "grade", "direction", "passage"
    return Counter(
        (theme["key"], *map(each.get, names)) for theme in data["themes"] for each in theme.get("appraisals", ())
    )


def check_data(library: Library, path: Path) -> None:
    data = data_of(path)
    sql = "SELECT theme_key, reference_key, stream_key, grade_key, direction, passage_key FROM appraisal"
    assert appraisals_in(data) == Counter(counted(library, sql))
    passages = [(p["key"], p["role"], p["text"]) for theme in data["themes"] for p in theme.get("passages", ())]
    assert Counter(passages) == Counter(counted(library, "SELECT key, role, text FROM passage"))
    cited = "SELECT DISTINCT reference_key FROM appraisal ORDER BY 1"
    assert sorted((each["key"],) for each in data["references"]) == counted(library, cited)
    assert [theme["key"] for theme in data["themes"]] == [
        k for (k,) in counted(library, "SELECT key FROM theme ORDER BY place")
    ]


def test_the_data_of_the_bundled_review(library: Library, tmp_path: Path) -> None:
    shared(library, tmp_path / "page.html")
    check_data(library, tmp_path / "page.html")
    data = data_of(tmp_path / "page.html")
    assert (len(data["references"]), sum(appraisals_in(data).values())) == (13, 27)
    studies = [len({each["reference"] for each in theme["appraisals"]}) for theme in data["themes"]]
    assert studies == [7, 5, 3, 6]
    roles = Counter(passage["role"] for theme in data["themes"] for passage in theme["passages"])
    assert (roles["enabler"], roles["barrier"]) == (8, 5)
    assert [grade["mark"] for grade in data["tables"][0]["grades"]] == ["L", "M", "H"]


@few_examples
@given(reviews())
def test_the_data_of_made_up_reviews(drafts: tuple[ReviewDraft, ...]) -> None:
    with made_up_library(drafts) as library:
        if not counted(library, "SELECT 1 FROM theme"):
            with pytest.raises(ReaderError):
                shared(library, library.user_file.parent / "page.html")
            return
        path = library.user_file.parent.parent / "page.html"
        shared(library, path)
        check_data(library, path)
        assert Counter(read_page(path).words) == Counter(words_of(library))


def test_no_word_of_the_evidence_is_taken_for_anything_else(tmp_path: Path) -> None:
    write_hostile_review(tmp_path / "qic.sqlite")
    path = tmp_path / "page.html"
    with Library(tmp_path / "qic.sqlite", tmp_path / "data" / "user.sqlite") as library:
        shared(library, path)
        check_data(library, path)
        expected = {text.replace("\x7f", "\ufffd") for text in words_of(library)}
    page = read_page(path)
    assert set(page.words) == expected
    assert len(page.scripts) == 2
    assert Counter(tag for tag, _ in page.tags)["style"] == 1
    assert not [tag for tag, _ in page.tags if tag in ("img", "link", "iframe", "object", "base", "form")]
    check_markup(page.tags)


def check_markup(tags: list[tuple[str, dict[str, str | None]]]) -> None:
    """Nothing in the page has a style or script of its own, or leads to anywhere but into it, a DOI or a licence."""
    for tag, attributes in tags:
        assert not [name for name in attributes if name.startswith("on") or name in ("style", "src", "action")], tag
        if href := attributes.get("href"):
            assert href.startswith(("#", "https://doi.org/", "https://creativecommons.org/")), href


def test_the_policy_allows_our_style_and_script_and_nothing_else(library: Library, tmp_path: Path) -> None:
    shared(library, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    page = read_page(tmp_path / "page.html")
    check_markup(page.tags)
    (policy,) = [a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy"]
    parts = dict(part.split(" ", 1) for part in re.split(r"; ?", policy or ""))

    def hashed(content: str) -> str:
        return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"

    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert parts == {
        "default-src": "'none'",
        "style-src": hashed(style),
        "script-src": hashed(page.scripts[1]),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_a_page_is_small_beside_its_data(library: Library, tmp_path: Path) -> None:
    page = shared(library, tmp_path / "page.html")
    assert page.size == (tmp_path / "page.html").stat().st_size < 100_000
    frame = sum(resource(f"web-page/page.{ending}").stat().st_size for ending in ("html", "css", "js"))
    assert frame < 60_000


MINE = "my very own words"
NOTE = Note(
    "n1",
    COMPETITION,
    f"{COMPETITION}/enabler/1",
    Anchor("performance", "", "", Span(0, 1)),
    f"**{MINE}** <script>x</script>",
    Colour.PINK,
    "2026",
    "2026",
    tags=("my-tag",),
)
LABEL = Label("l1", "my label", "my reason", (f"{COMPETITION}/enabler/1", "roe/1/gone/enabler/1"), "2026", "2026")
ITEM = {
    "type": "book",
    "title": "My attached title",
    "author": [{"family": "Doe", "given": "A"}],
    "DOI": "10.5555/mine",
}


@pytest.fixture
def annotated(library: Library) -> Library:
    with library.change():
        library.notes.put(NOTE)
        library.notes.put(NOTE._replace(id="n2", words="a deleted thought", deleted="2026"))
        library.labels.put(LABEL)
        library.citations.put(Citation("zamboni2020/ref/69", text_of(ITEM), "mine.ris", "2026"))
    return library


def test_nothing_of_the_reader_is_in_it_unless_wanted(annotated: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    secrets = {
        "notes": (MINE, "my-tag"),
        "labels": ("my label", "my reason"),
        "citations": ("My attached title", "10.5555"),
    }
    for wanted in ((), ("notes",), ("labels",), ("citations",), tuple(secrets)):
        shared(annotated, path, **dict.fromkeys(wanted, True))
        text = path.read_text(encoding="utf-8")
        assert "a deleted thought" not in text
        for kind, words in secrets.items():
            assert [word in text for word in words] == [kind in wanted] * 2, (kind, wanted)


def test_what_is_of_the_reader_is_named_as_such(annotated: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    shared(annotated, path, notes=True, labels=True, citations=True)
    text = path.read_text(encoding="utf-8")
    note = text[text.index("<h5>Notes of the person who shared this page</h5>") :]
    assert "<b>my very own words</b> &lt;script&gt;" in note
    data = data_of(path)
    assert data["notes"] == [
        {"on": COMPETITION, "quote": "performance", "words": NOTE.words, "tags": ["my-tag"]},
    ]
    assert data["labels"] == [{"name": "my label", "reason": "my reason", "factors": [LABEL.factors[0]]}]
    (cited,) = [each for each in data["references"] if "citation" in each]
    assert (cited["label"], cited["citation"]["title"]) == ("69", "My attached title")
    check_markup(read_page(path).tags)


def test_a_review_that_is_not_chosen_is_not_in_it(three: Library, tmp_path: Path) -> None:
    shared(three, tmp_path / "page.html", "zamboni2020")
    data = data_of(tmp_path / "page.html")
    assert [review["key"] for review in data["reviews"]] == ["zamboni2020"]
    assert {theme["key"].split("/")[0] for theme in data["themes"]} == {"zamboni2020"}
    assert "Shared rounds" not in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_the_source_and_licence_are_in_it(library: Library, tmp_path: Path) -> None:
    shared(library, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert 'href="https://doi.org/10.1186/s13012-020-0978-z"' in text
    assert "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/" in text


def test_what_cannot_be_shared(library: Library, tmp_path: Path) -> None:
    with reader_error("No review is named. Name one or several reviews, or share all."):
        page_contents(library, PageOptions(()), ENGLISH)
    with reader_error("There is no review nobody1999."):
        page_contents(library, PageOptions(("zamboni2020", "nobody1999")), ENGLISH)


def test_a_page_is_written_whole_or_not_at_all(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("what was there", encoding="utf-8")
    work = share(page_contents(library, PageOptions(("zamboni2020",)), ENGLISH), path)
    while next(work) < 2:
        pass
    work.close()
    assert path.read_text(encoding="utf-8") == "what was there"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []
    with pytest.raises(ReaderError):
        shared(library, library.user_file)


def test_marks_of_grades_are_distinct() -> None:
    def marks(*names: str) -> list[str]:
        return grade_marks([Grade(name, name, None) for name in names])

    assert marks("very low", "low", "moderate", "high") == ["VL", "L", "M", "H"]
    assert marks("moderate", "medium", "", "high") == ["moderate", "medium", "", "H"]
