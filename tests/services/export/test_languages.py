"""Reports are in the reader's language; the evidence, and what programs read, are the same in every language."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qicbrowser.domain.messages import Message
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.formats import exporter_of
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.request import Request, Words
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.exports import write_export

COMPETITION = "zamboni2020/5/friendly-competition"
CITED = {"type": "book", "title": "Made", "author": [{"family": "Doe", "given": "Ann"}]}


def bracketed(message: Message) -> str:
    """A message in a language that marks everything it says."""
    return f"⟦{words(message)}⟧"


@pytest.fixture
def noted(library: Library) -> Library:
    store(library, [Change(None, annotate.annotate(library, Target(COMPETITION, COMPETITION), "A made-up note"))])
    store(library, [attached(library, "zamboni2020/ref/69", CITED, "made.ris")])
    return library


def written(library: Library, options: Options, path: Path) -> Path:
    """The export, in brackets."""
    finished(export(Request(library, everything(library), options, Words(bracketed, words)), path))
    return path


class Texts(HTMLParser):
    """The texts of a page, by the elements they are in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.of: dict[str, list[str]] = {}
        self._element = ""
        self.feed(page)

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self._element = tag if tag != "br" else self._element

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.of.setdefault(self._element, []).append(data)


@pytest.mark.parametrize("options", [Options(shape, notes, "html") for shape in Shape for notes in Notes])
def test_a_page_has_its_headings_in_the_readers_language(noted: Library, tmp_path: Path, options: Options) -> None:
    texts = Texts(written(noted, options, tmp_path / "t.html").read_text("utf-8")).of
    as_read = options.shape is Shape.THEME and options.notes is not Notes.ONLY
    titles = [theme.title for theme in noted.evidence.themes(list(noted.evidence.keys_of_themes()))]
    evidence = [*titles, "Low", "Medium", "High", "Quantitative and mixed methods", "Qualitative and review"]
    for element in ("title", "h1", "h2", "summary", *(("h3", "th") if as_read else ())):
        assert texts[element]
        own = [text for text in texts[element] if text not in (evidence if as_read else ())]
        assert [text for text in own if not re.fullmatch("⟦.*⟧", text)] == []
    if options.notes is not Notes.ONLY:
        assert [text for text in texts["h2" if as_read else "h3"] if text in titles] == titles
        cited = [text for text in texts["p"] if re.match(r"⟦?(\[\d|Citation)", text)]
        missing = "[17] [46] [47] [50] [51] [63] [66] [67] [68] [70] [71] [72]"
        assert cited == ["[69] Doe A. Made.", f"⟦Citation not attached: {missing}⟧"]
    assert not [text for text in texts["td"] if "competition for financial incentives" in text and "⟦" in text]


def test_what_a_report_says_of_blanks_and_of_its_source_is_in_the_readers_language(
    noted: Library, tmp_path: Path
) -> None:
    columns = ("theme", "outcomes", "evidence_qualitative_and_review")
    options = Options(notes=Notes.COLUMNS, format="markdown", columns=columns)
    text = written(noted, options, tmp_path / "t.md").read_text("utf-8")
    assert text.startswith("# ⟦Themes⟧\n\n## ⟦Zamboni et al. 2020, Table 5: Inter-organisational")
    assert "| ⟦Field⟧ | ⟦Contents⟧ |" in text
    assert "| ⟦Evidence: Qualitative and review⟧ | low \\[17\\] \\[50\\] \\[63\\]; medium" in text
    assert "| ⟦Outcomes⟧ | ⟦The source states no outcome.⟧ |" in text
    assert "| ⟦Rows⟧ | ⟦4 rows⟧ |" in text
    assert "| ⟦Row type⟧ | ⟦One row per theme⟧ |" in text
    assert "| ⟦Selection⟧ | ⟦All 4 themes⟧ |" in text
    assert "| ⟦Changes⟧ | ⟦The table's form only: " in text


def test_a_theme_as_it_is_read_is_in_the_readers_language(noted: Library, tmp_path: Path) -> None:
    options = Options(notes=Notes.COLUMNS, format="markdown")
    text = written(noted, options, tmp_path / "t.md").read_text("utf-8")
    assert text.startswith("# ⟦Themes⟧\n\n## ")
    assert text.count("\n### ⟦How it works⟧\n") == text.count("\n### ⟦Quality of evidence⟧\n") == 4
    assert text.count("\n*⟦The source states no outcome.⟧*\n") == 1
    assert "\n**+ ⟦Enablers⟧**\n" in text
    assert "| ⟦Stream⟧ | Low | Medium | High | ⟦Studies⟧ |" in text
    assert text.count("\n### ⟦My notes⟧\n") == 1
    assert "\n> A made-up note\n" in text
    assert "| ⟦Selection⟧ | ⟦All 4 themes⟧ |" in text
    assert "⟦Rows⟧" not in text


def test_a_workbook_is_about_itself_in_the_readers_language(noted: Library, tmp_path: Path) -> None:
    workbook = load_workbook(written(noted, Options(format="xlsx", every_shape=True), tmp_path / "t.xlsx"))
    assert workbook.sheetnames == ["themes", "passages", "appraisals", "References", "About"]
    assert [cell.value for cell in workbook["themes"][1]][:4] == ["review", "table", "theme_key", "theme"]
    about = {row[0].value: row[1].value for row in workbook["About"].iter_rows()}
    assert about["⟦Row type⟧"] == "⟦All row types, one sheet each⟧"
    assert about["⟦Rows⟧"] == 58
    assert "For QIC Browser" in about
    assert "⟦Citation not attached⟧" in [row[2].value for row in workbook["References"].iter_rows()]


def undated(text: str) -> str:
    return re.sub(r'"date": "[^"]*"', "", text)


@pytest.mark.parametrize("name", ["csv", "json"])
@pytest.mark.parametrize("shape", Shape)
def test_what_programs_read_is_the_same_in_every_language(
    noted: Library, tmp_path: Path, name: str, shape: Shape
) -> None:
    options = Options(shape, Notes.COLUMNS, name)
    for folder in ("english", "other"):
        (tmp_path / folder).mkdir()
    write_export(noted, everything(noted), options, tmp_path / "english" / f"t.{name}")
    written(noted, options, tmp_path / "other" / f"t.{name}")
    for path in (tmp_path / "english").iterdir():
        assert undated(path.read_text("utf-8")) == undated((tmp_path / "other" / path.name).read_text("utf-8"))


@pytest.mark.parametrize("name", ["xlsx", "markdown", "html", "json", "csv"])
def test_an_export_is_reopened_whatever_its_language(noted: Library, tmp_path: Path, name: str) -> None:
    options = Options(Shape.PASSAGE, Notes.COLUMNS, name)
    ending = exporter_of(options).endings[0]
    again = reopen(noted, written(noted, options, tmp_path / f"t.{ending}"))
    assert (again.options, len(again.choice.places), again.same_file) == (options, 4, True)


def test_the_provenance_for_programs_is_english_in_a_page(noted: Library, tmp_path: Path) -> None:
    page = Texts(written(noted, Options(format="html"), tmp_path / "t.html").read_text("utf-8"))
    facts = json.loads(page.of["pre"][0])
    assert facts["reviews"][0]["changes"].startswith("The table's form only")
    assert "⟦" not in page.of["pre"][0]
