"""A report on paper and as PDF: every text is there, pages are numbered, and a full disk is reported."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPdfWriter

from qicbrowser.domain.records import Role
from qicbrowser.gui.export.paper import Paper, Sheet
from qicbrowser.gui.export.printing import is_complete, set_up_pages, usual_paper, write_pdf
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.export import finished
from qicbrowser.services.export.html_parts import as_html
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.export.parts import Lines
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import start_export, write_export
from tests.gui.window_driver import COMPETITION

PDF = Options(format="pdf")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext to read a PDF with")


def pages_of(path: Path) -> list[str]:
    """The words of each page, ligatures apart, in the order in which they stand."""
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    text = done.stdout.decode().replace("\ufb01", "fi").replace("\ufb02", "fl")
    return text.split("\f")[:-1]


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


@needs_poppler
def test_a_pdf_holds_every_word_and_numbers_its_pages(qapp, library: Library, tmp_path: Path) -> None:
    hostile = "=1 <b>not bold</b> &amp; <img src='file:///etc/passwd'>"
    store(library, [Change(None, annotate.annotate(library, Target(COMPETITION, COMPETITION), hostile))])
    path = tmp_path / "themes.pdf"
    exported = write_export(library, everything(library), PDF._replace(notes=Notes.COLUMNS), path, write_pdf)
    assert (exported.rows, exported.sidecar) == (4, None)
    pages = pages_of(path)
    numbers = [re.findall(r"Page (\d+) of (\d+)$", page.strip()) for page in pages]
    assert numbers == [[(str(n + 1), str(len(pages)))] for n in range(len(pages))]
    titles = [theme.title for theme in library.evidence.themes(list(library.evidence.keys_of_themes()))]
    assert [page.split("\n")[0].strip() for page in pages if page.split("\n")[0].strip() in titles] == titles
    read = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    pages = read.replace("\ufb01", "fi").replace("\ufb02", "fl").split("\f")
    whole = words("".join(re.sub(r"Themes · Zamboni et al. 2020\s+Page \d+ of \d+", "", page) for page in pages))
    themes = library.evidence.themes(list(library.evidence.keys_of_themes()))
    for theme in themes:
        assert words(theme.title) in whole
    assert whole.count(words("The source states no outcome.")) == 1
    assert words("competition for financial incentives") in whole
    assert sum(len(theme.in_role(Role.BARRIER)) for theme in themes) == 5
    assert words(hostile) in whole
    assert words("CC BY 4.0, https://creativecommons.org/licenses/by/4.0/") in whole
    assert whole.rindex(words("About this export")) > whole.rindex(words("Friendly competition"))


@needs_poppler
def test_a_long_table_has_its_headings_on_every_page(qapp, library: Library, tmp_path: Path) -> None:
    path = tmp_path / "appraisals.pdf"
    write_export(library, everything(library), PDF._replace(shape=Shape.APPRAISAL), path, write_pdf)
    assert all("Grade rank" in page for page in pages_of(path)[:-1])


@needs_poppler
def test_many_themes_are_laid_out_a_few_at_a_time(qapp, large_library: Library, tmp_path: Path) -> None:
    choice = everything(large_library)._replace(places=range(1, 26))
    work = start_export(large_library, choice, PDF, tmp_path / "themes.pdf", write_pdf)
    progress = []
    while len(progress) < 50:
        progress.append(next(work))
    assert progress == [*(n // 2 for n in range(1, 26)), *(12 + (n + 1) // 2 for n in range(1, 26))]
    finished(work)
    titles = [theme.title for theme in large_library.evidence.themes(large_library.evidence.keys_at(choice.places))]
    whole = words("".join(pages_of(tmp_path / "themes.pdf")))
    assert all(words(title) in whole for title in titles)


@needs_poppler
@pytest.mark.parametrize("shape", Shape)
def test_no_heading_is_at_the_foot_of_a_page(qapp, large_library: Library, tmp_path: Path, shape: Shape) -> None:
    choice = everything(large_library)._replace(places=range(1, 61))
    write_export(large_library, choice, PDF._replace(shape=shape), tmp_path / "themes.pdf", write_pdf)
    themes = large_library.evidence.themes(large_library.evidence.keys_at(choice.places))
    titles = {words(theme.title): 0 for theme in themes}
    for page in pages_of(tmp_path / "themes.pdf"):
        lines = [words(line) for line in page.splitlines() if line.strip()]
        assert len(lines) > 1  # the last is the page's number, and no page has that alone
        assert lines[-2] not in titles
        for line in lines:
            if line in titles:
                titles[line] += 1
    assert set(titles.values()) == {1}  # neither left out nor twice


def test_an_incomplete_pdf_file_is_noticed(qapp, library: Library, tmp_path: Path) -> None:
    path = tmp_path / "themes.pdf"
    write_export(library, everything(library), PDF, path, write_pdf)
    content = path.read_bytes()
    for part, is_whole in ((content, True), (content[:9000] + content[9100:], False), (content[:-9], False)):
        path.write_bytes(part)
        with path.open("rb") as file:
            assert is_complete(file) is is_whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_is_reported(tmp_path: Path) -> None:
    script = f"""
import os, resource, signal
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.app import make_app
from qicbrowser.gui.export.paper import Paper, Sheet
from qicbrowser.gui.export.printing import write_pdf
from qicbrowser.gui.export.words import WORDS
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.request import Request
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words
app = make_app()
with Library(bundled_evidence(), Path({str(tmp_path / "user.sqlite")!r})) as library:
    target = Path({str(tmp_path / "out.pdf")!r})
    work = export(Request(library, everything(library), Options(format="pdf"), WORDS, write_pdf), target)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
    try:
        finished(work)
    except ReaderError as error:
        print(error_words(error))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert "out.pdf was not written: " in done.stdout
    assert "Free some space on the disk" in done.stdout
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".pdf" or len(path.name) > 30]


@pytest.mark.parametrize(("place", "name"), [("en_US", "Letter"), ("en_CA", "Letter"), ("en_GB", "A4"), ("C", "A4")])
def test_the_paper_is_that_of_the_country(qapp, place: str, name: str) -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        assert usual_paper() == PaperSize(name)
    finally:
        QLocale.setDefault(usual)


@needs_poppler
def test_what_a_report_ends_with_is_with_its_heading(qapp, library: Library, tmp_path: Path) -> None:
    options = PDF._replace(notes=Notes.COLUMNS)
    for _ in range(30):  # each note moves the end of the report down
        note = annotate.annotate(library, Target(COMPETITION, COMPETITION), "A made-up note")
        store(library, [Change(None, note)])
        write_export(library, chosen(library, [COMPETITION]), options, tmp_path / "t.pdf", write_pdf)
        for page in pages_of(tmp_path / "t.pdf"):
            assert [line for line in page.splitlines() if line.strip()][-2].strip() != "About this export"


@needs_poppler
def test_a_printed_theme_ends_with_the_studies_it_cites(qapp, library: Library, tmp_path: Path) -> None:
    item = {"type": "book", "title": "Made", "author": [{"family": "Doe", "given": "Ann"}], "DOI": "10.1234/made"}
    store(library, [attached(library, "zamboni2020/ref/69", item, "made.ris")])
    write_export(library, chosen(library, [COMPETITION]), PDF, tmp_path / "t.pdf", write_pdf)
    whole = "".join(pages_of(tmp_path / "t.pdf"))
    assert whole.count("[69] Doe A. Made. doi:10.1234/made") == 1
    assert whole.index("Quality of evidence") < whole.index("[69] Doe A.") < whole.index("About this export")
    assert "Citation not attached: [17] [47] [63] [66] [72]" in whole
    assert b"/URI (https://doi.org/10.1234/made)" in (tmp_path / "t.pdf").read_bytes()


@needs_poppler
def test_a_table_that_goes_on_is_closed_at_the_foot_of_the_page(qapp, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "t.pdf"))
    set_up_pages(writer, PaperSize.A4)
    paper = Paper(writer, "")
    html = as_html(Lines(("A", "B"), tuple((f"Made up {n}", "") for n in range(60))))
    paper.count(Sheet(html))
    paper.draw(Sheet(html))
    paper.end()
    subprocess.run(["pdftoppm", "-r", "40", "-png", "-gray", tmp_path / "t.pdf", tmp_path / "page"], check=True)
    first, last = (QImage(str(path)) for path in sorted(tmp_path.glob("*.png")))
    for page in (first, last):
        lines = [row for row in range(page.height()) if _is_line(page, row)]
        table = [row for row in range(page.height()) if any(_is_dark(page, x, row) for x in range(25, 35))]
        assert abs(lines[-1] - table[-1]) <= 1


def _is_dark(page: QImage, x: int, y: int) -> bool:
    return page.pixelColor(x, y).lightness() < 200


def _is_line(page: QImage, row: int) -> bool:
    """Whether there is a line across the page in a row of pixels."""
    return sum(_is_dark(page, x, row) for x in range(page.width())) > page.width() * 0.7
