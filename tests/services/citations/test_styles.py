"""Styles: the three that are shipped, by hand-checked examples, and CSL files that a reader adds."""

import os
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.paths import DataFolder
from qicbrowser.services.citations import style_files
from qicbrowser.services.citations.citations import formatted, formatted_html
from qicbrowser.services.citations.styles import AddedStyle, Style, add_style, remove_style, style_named, styles
from qicbrowser.wording.english import error_words
from tests.domain.test_csl import items
from tests.messages import reader_error

ANN = [{"family": "Doe", "given": "Ann"}]
BOTH = [*ANN, {"family": "Roe", "given": "Bob J"}]
CY = [{"family": "Poe", "given": "Cy"}]
GROUP = [{"literal": "Made Office"}]
DAY = {"issued": {"date-parts": [[2019, 5, 12]]}}
PRESS = {"publisher": "Made Press", "publisher-place": "London"}
JOURNAL = {
    "container-title": "Journal of Made Things",
    "container-title-short": "J Made Things",
    "volume": "9",
    "issue": "2",
}


@pytest.mark.parametrize(
    ("item", "vancouver", "apa", "harvard"),
    [
        pytest.param(
            {"type": "article-journal", "author": BOTH, "page": "101-9", "DOI": "10.1000/1", **JOURNAL, **DAY, **PRESS},
            "Doe A, Roe BJ. Peers. J Made Things. 2019;9(2):101–9. doi:10.1000/1",
            "Doe, A., & Roe, B. J. (2019). Peers. Journal of Made Things, 9(2), 101–109. https://doi.org/10.1000/1",
            "Doe, A. and Roe, B.J. (2019) ‘Peers’, Journal of Made Things, 9(2), pp. 101–109."
            " Available at: https://doi.org/10.1000/1.",
            id="article, whose publisher is not printed",
        ),
        pytest.param(
            {"type": "article-journal", "author": ANN, "number": "e1000097", **JOURNAL, **DAY},
            "Doe A. Peers. J Made Things. 2019;9(2):e1000097.",
            "Doe, A. (2019). Peers. Journal of Made Things, 9(2), Article e1000097.",
            "Doe, A. (2019) ‘Peers’, Journal of Made Things, 9(2), article e1000097.",
            id="article with a number",
        ),
        pytest.param(
            {"type": "article-newspaper", "author": ANN, "container-title": "Made Daily", "page": "5", **PRESS, **DAY},
            "Doe A. Peers. Made Daily. 2019 May 12:5.",
            "Doe, A. (2019, May 12). Peers. Made Daily, 5.",
            "Doe, A. (2019) ‘Peers’, Made Daily, 12 May, p. 5.",
            id="newspaper",
        ),
        pytest.param(
            {"type": "chapter", "author": ANN, "editor": CY, "container-title": "Handbook", "edition": "2"}
            | {"page": "1-9", **PRESS, **DAY},
            "Doe A. Peers. In: Poe C, editor. Handbook. 2nd ed. London: Made Press; 2019. p. 1–9.",
            "Doe, A. (2019). Peers. In C. Poe (Ed.), Handbook (2nd ed., pp. 1–9). Made Press.",
            "Doe, A. (2019) ‘Peers’, in C. Poe (ed.) Handbook. 2nd edn. London: Made Press, pp. 1–9.",
            id="chapter",
        ),
        pytest.param(
            {"type": "book", "author": ANN, "edition": "2", **PRESS, **DAY},
            "Doe A. Peers. 2nd ed. London: Made Press; 2019.",
            "Doe, A. (2019). Peers (2nd ed.). Made Press.",
            "Doe, A. (2019) Peers. 2nd edn. London: Made Press.",
            id="book",
        ),
        pytest.param(
            {"type": "book", "editor": [*ANN, *CY], **PRESS, **DAY},
            "Doe A, Poe C, editors. Peers. London: Made Press; 2019.",
            "Doe, A., & Poe, C. (Eds.). (2019). Peers. Made Press.",
            "Doe, A. and Poe, C. (eds) (2019) Peers. London: Made Press.",
            id="editors",
        ),
        pytest.param(
            {"type": "report", "author": GROUP, "number": "3", "genre": "Technical report", **PRESS, **DAY}
            | {"URL": "https://example.org/r"},
            "Made Office. Peers. London: Made Press; 2019. Report No.: 3. Available from: https://example.org/r",
            "Made Office. (2019). Peers (Technical report No. 3). Made Press. https://example.org/r",
            "Made Office (2019) Peers. Technical report 3. London: Made Press. Available at: https://example.org/r.",
            id="report of a group",
        ),
        pytest.param(
            {"type": "thesis", "author": ANN, "publisher": "Made University", "genre": "PhD thesis", **DAY},
            "Doe A. Peers [PhD thesis]. Made University; 2019.",
            "Doe, A. (2019). Peers [PhD thesis, Made University].",
            "Doe, A. (2019) Peers. PhD thesis. Made University.",
            id="thesis",
        ),
        pytest.param(
            {"type": "thesis", "author": ANN, "publisher": "Made University", **DAY},
            "Doe A. Peers [thesis]. Made University; 2019.",
            "Doe, A. (2019). Peers [Thesis, Made University].",
            "Doe, A. (2019) Peers. Made University.",
            id="thesis of no known degree",
        ),
        pytest.param(
            {"type": "webpage", "author": ANN, "container-title": "Made site", "URL": "https://example.org/w", **DAY}
            | {"accessed": {"date-parts": [[2020, 1, 2]]}},
            "Doe A. Peers [Internet]. Made site. 2019 [cited 2020 Jan 2]. Available from: https://example.org/w",
            "Doe, A. (2019, May 12). Peers. Made site. https://example.org/w",
            "Doe, A. (2019) ‘Peers’, Made site. Available at: https://example.org/w (Accessed: 2 January 2020).",
            id="web page",
        ),
        pytest.param(
            {"type": "article", "author": BOTH, "publisher": "medRxiv", "DOI": "10.1101/1", **DAY},
            "Doe A, Roe BJ. Peers. medRxiv [Preprint]. 2019. doi:10.1101/1",
            "Doe, A., & Roe, B. J. (2019). Peers. medRxiv. https://doi.org/10.1101/1",
            "Doe, A. and Roe, B.J. (2019) ‘Peers’, medRxiv [Preprint]. Available at: https://doi.org/10.1101/1.",
            id="preprint",
        ),
        pytest.param(
            {"type": "paper-conference", "author": ANN, "editor": CY, "container-title": "Proceedings", "page": "1-9"}
            | {**PRESS, **DAY},
            "Doe A. Peers. In: Poe C, editor. Proceedings. London: Made Press; 2019. p. 1–9.",
            "Doe, A. (2019). Peers. In C. Poe (Ed.), Proceedings (pp. 1–9). Made Press.",
            "Doe, A. (2019) ‘Peers’, in C. Poe (ed.) Proceedings. London: Made Press, pp. 1–9.",
            id="conference paper",
        ),
        pytest.param(
            {"type": "paper-conference", "author": ANN, "event-title": "Made Days", "event-place": "Oslo", **DAY},
            "Doe A. Peers. Paper presented at: Made Days; Oslo. 2019.",
            "Doe, A. (2019). Peers [Paper presentation]. Made Days, Oslo.",
            "Doe, A. (2019) ‘Peers’, Made Days, Oslo.",
            id="conference paper that was not published",
        ),
        pytest.param(
            {"type": "book", "author": ANN, **PRESS},
            "Doe A. Peers. London: Made Press.",
            "Doe, A. (n.d.). Peers. Made Press.",
            "Doe, A. (no date) Peers. London: Made Press.",
            id="no date",
        ),
        pytest.param(
            {"type": "article-journal", "page": "1-9", **JOURNAL, **DAY},
            "Peers. J Made Things. 2019;9(2):1–9.",
            "Peers. (2019). Journal of Made Things, 9(2), 1–9.",
            "Peers (2019) Journal of Made Things, 9(2), pp. 1–9.",
            id="no author",
        ),
        pytest.param(
            {"type": "book", "author": ANN, "issued": {"date-parts": [[1850]], "circa": True}},
            "Doe A. Peers. [ca. 1850].",
            "Doe, A. (ca. 1850). Peers.",
            "Doe, A. (c. 1850) Peers.",
            id="circa",
        ),
        pytest.param(
            {"type": "article-journal", "author": ANN, **JOURNAL, "issued": {"date-parts": [[2019], [2020]]}},
            "Doe A. Peers. J Made Things. 2019–2020;9(2).",
            "Doe, A. (2019–2020). Peers. Journal of Made Things, 9(2).",
            "Doe, A. (2019–2020) ‘Peers’, Journal of Made Things, 9(2).",
            id="two years",
        ),
        pytest.param(
            {"type": "article-journal", "author": ANN, "container-title": "J", "issued": {"literal": "in press"}},
            "Doe A. Peers. J. in press.",
            "Doe, A. (in press). Peers. J.",
            "Doe, A. (in press) ‘Peers’, J.",
            id="in press",
        ),
        pytest.param(
            {
                "type": "book",
                "author": [
                    {"family": "Arcy", "given": "Ann", "non-dropping-particle": "d’"},
                    {"family": "Arcy", "given": "Al", "dropping-particle": "d'"},
                    {"family": "Berg", "given": "Jo", "non-dropping-particle": "van der"},
                ],
            },
            "d’Arcy A, Arcy A d', van der Berg J. Peers.",
            "d’Arcy, A., Arcy, A. d', & van der Berg, J. (n.d.). Peers.",
            "d’Arcy, A., Arcy, A. d' and van der Berg, J. (no date) Peers.",
            id="particles",
        ),
    ],
)
def test_each_kind_of_publication_has_its_form(item: dict[str, object], vancouver: str, apa: str, harvard: str):
    assert [formatted({"title": "Peers", **item}, style) for style in Style] == [vancouver, apa, harvard]


def test_many_authors():
    item = {"title": "Peers", "author": [{"family": f"N{n}", "given": "X"} for n in range(1, 23)]}
    assert formatted(item).startswith("N1 X, N2 X, N3 X, N4 X, N5 X, N6 X, et al. Peers")
    assert "N18, X., N19, X., … N22, X. (n.d.)" in formatted(item, Style.APA)
    assert "N20" not in formatted(item, Style.APA)
    assert formatted(item, Style.HARVARD) == "N1, X. et al. (no date) Peers."


def test_italics_are_html_and_all_else_is_text():
    item = {"type": "article-journal", "title": "A <b>bold</b> & x < y", "container-title": "J & <i>", "volume": "1"}
    assert formatted_html(item, Style.APA) == (
        "A &lt;b&gt;bold&lt;/b&gt; &amp; x &lt; y. (n.d.). <i>J &amp; &lt;i&gt;</i>, <i>1</i>."
    )
    assert formatted_html({"custom": {"as given": "Doe A. <b>Peers</b> & more."}}) == (
        "Doe A. &lt;b&gt;Peers&lt;/b&gt; &amp; more."
    )


class Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags = "", set[str]()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.tags.add(tag)


@settings(max_examples=50)
@given(item=items, style=st.sampled_from(Style))
def test_the_html_of_any_item_has_the_words_of_its_text(item: dict[str, object], style: Style):
    words = Words()
    words.feed(formatted_html(item, style))
    words.close()
    assert " ".join(words.text.split()) == " ".join(formatted(item, style).split())
    assert words.tags <= {"i"}


STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Made Journal</title><id>made</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <macro name="title"><text variable="title" font-style="italic"/></macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography>
    <layout suffix="!">
      <text variable="citation-number" suffix=". "/>
      <group delimiter=" / ">
        <names variable="author"><name initialize-with="."/></names>
        <text macro="title"/>
        <text variable="page"/>
      </group>
    </layout>
  </bibliography>
</style>
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "Made Journal (2nd).csl"
    path.write_text(STYLE, "utf-8")
    return path


ITEM = {"type": "article-journal", "title": "Peers", "author": BOTH, "number": "e12"}


def test_a_style_is_added_used_and_removed(folder: DataFolder, made: Path):
    assert list(styles(folder)) == ["vancouver", "apa", "harvard"]
    added = add_style(folder, made)
    assert (added.name, added.label) == ("made-journal-2nd", "Made Journal")
    assert added.path.read_bytes() == made.read_bytes()
    made.unlink()
    assert list(styles(folder)) == ["vancouver", "apa", "harvard", "made-journal-2nd"]
    style = style_named("made-journal-2nd", folder)
    assert style == added
    assert formatted(ITEM, style) == "A. Doe, B.J. Roe / Peers / e12!"
    assert formatted_html(ITEM, style) == "A. Doe, B.J. Roe / <i>Peers</i> / e12!"
    assert remove_style(folder, "made-journal-2nd") == added
    assert style_named("made-journal-2nd", folder) is Style.VANCOUVER
    assert not list(folder.styles.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_a_data_folder_that_a_style_begins_is_for_its_owner_alone(tmp_path: Path, made: Path):
    folder, before = DataFolder(tmp_path / "new" / "data"), os.umask(0o022)
    try:
        add_style(folder, made)
    finally:
        os.umask(before)
    assert [each.stat().st_mode & 0o777 for each in (folder.folder.parent, folder.folder, folder.styles)] == [0o700] * 3


def test_the_same_style_may_be_added_again_and_another_of_its_name_not(folder: DataFolder, made: Path):
    add_style(folder, made)
    add_style(folder, made)
    made.write_text(STYLE.replace("!", "?"), "utf-8")
    with reader_error("was added before") as refused:
        add_style(folder, made)
    assert "remove made-journal-2nd" in error_words(refused.value)
    remove_style(folder, "made-journal-2nd")
    assert formatted(ITEM, add_style(folder, made)).endswith("e12?")


def test_a_style_named_like_a_shipped_one_gets_another_name(folder: DataFolder, made: Path):
    assert add_style(folder, made.rename(made.with_name("APA.csl"))).name == "apa-2"
    assert styles(folder)["apa"] is Style.APA
    for name, why in (("apa", "comes with the program"), ("nothing", "not among"), ("../x", "not among")):
        with reader_error(why):
            remove_style(folder, name)


def test_what_was_added_and_then_changed_or_lost_prints_a_few_words(folder: DataFolder, made: Path):
    style = add_style(folder, made)
    style.path.write_text("<style/>", "utf-8")
    assert formatted(ITEM, style) == "Doe and Roe. Peers"
    style.path.unlink()
    lost = AddedStyle("lost", style.path, 0)
    assert (formatted(ITEM, lost), lost.label) == ("Doe and Roe. Peers", "lost")


MACROS = "".join(f'<macro name="m{n}"><text macro="m{n + 1}"/><text macro="m{n + 1}"/></macro>' for n in range(60)) + (
    '<macro name="m60"><text value="x"/></macro>'
)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("<style ", "<notes "), "not valid XML"),
        (("style", "locale"), "its first element is not “style”"),
        ((' version="1.0">', ">"), "is written in CSL 0.8"),
        (("http://purl.org/net/xbiblio/csl", "http://example.org/"), "its first element is not “style”"),
        (
            ("<id>made</id>", '<id>made</id><link href="http://x/bmj" rel="independent-parent"/>'),
            "only refers to another one: http://x/bmj",
        ),
        (("bibliography", "notes"), "no layout for reference lists"),
        (('macro="title"', 'macro="other"'), "uses a macro that it does not have: “other”"),
        (('<text variable="title" font-style="italic"/>', '<text macro="title"/>'), "uses itself: “title”"),
        (('<text variable="page"/>', '<text variable="page"/><text macro="m0"/>'), "does not have: “m0”"),
        (("<name initialize", '<name et-al-min="x" initialize'), "processor cannot use this style"),
        (('variable="page"', 'variable="page" text-case="title" font-style="bold"'), "processor cannot use this style"),
        (("<group ", "<unknown "), "not valid XML"),
        (('<text variable="page"/>', "<sort/>"), "processor cannot use this style"),
    ],
)
def test_a_style_that_cannot_be_used_is_refused_with_the_reason(
    folder: DataFolder, made: Path, change: tuple[str, str], why: str
):
    made.write_text(STYLE.replace(*change), "utf-8")
    with reader_error(re.escape(why)) as refused:
        add_style(folder, made)
    assert refused.value.hint
    assert not folder.styles.exists()


@pytest.mark.parametrize(
    "used",
    [
        '<text macro="m0"/>',
        '<group><text macro="m0"/></group>',
        '<choose><if type="book"><text macro="m0"/></if></choose>',
    ],
)
def test_a_small_style_does_not_print_without_end(folder: DataFolder, made: Path, used: str):
    made.write_text(STYLE.replace("<citation>", f"{MACROS}<citation>").replace("<group ", f"{used}<group "), "utf-8")
    with reader_error("its macros use each other too often"):
        add_style(folder, made)


def test_macros_that_are_not_used_and_languages_that_are_not_known_do_no_harm(folder: DataFolder, made: Path):
    content = STYLE.replace("<citation>", f"{MACROS}<citation>").replace(
        "version=", 'default-locale="xx-YY" version=', 1
    )
    made.write_text(content.replace('<?xml default-locale="xx-YY" ', "<?xml "), "utf-8")
    assert formatted(ITEM, add_style(folder, made)) == "A. Doe, B.J. Roe / Peers / e12!"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not valid XML"),
        (b"\x00\xff", "not valid XML"),
        (b"<!DOCTYPE style SYSTEM 'file:///etc/passwd'>" + STYLE.split("?>")[1].encode(), "document type"),
        (b"<!DOCTYPE style [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><style>&b;</style>", "document type"),
        (STYLE.replace("?>", "?><!DOCTYPE style>").replace("utf-8", "utf-16").encode("utf-16"), "document type"),
        (b"<style>&undefined;</style>", "not valid XML"),
        (b"<style>" + b"<a>" * 10_000 + b"</a>" * 10_000 + b"</style>", "nested too deeply"),
        (b"<style/>" + b" " * 500_000, "is larger than 500 KB"),
        (STYLE.replace("utf-8", "unknown-8").encode(), "not valid XML"),
    ],
)
def test_hostile_files_are_refused(folder: DataFolder, tmp_path: Path, content: bytes, why: str):
    path = tmp_path / "hostile.csl"
    path.write_bytes(content)
    with reader_error(why):
        add_style(folder, path)


def test_a_path_that_is_not_a_file_is_refused(folder: DataFolder, tmp_path: Path):
    with reader_error("is a folder"):
        add_style(folder, tmp_path)
    with reader_error("cannot be read"):
        add_style(folder, tmp_path / "none.csl")


def test_a_style_of_many_macros_is_looked_at_in_one_pass(monkeypatch: pytest.MonkeyPatch):
    looked = []
    work = style_files._work
    monkeypatch.setattr(style_files, "_work", lambda element, macros: looked.append(1) or work(element, macros))
    for count in (10, 20):
        looked.clear()
        macros = "".join(f'<macro name="c{n}"><text macro="c{n + 1}"/></macro>' for n in range(count))
        chain = f'{macros}<macro name="c{count}"><text value="x"/></macro>'
        style_files.checked(STYLE.replace("<citation>", f"{chain}<citation>").encode())
        assert len(looked) < 30 + 3 * count
