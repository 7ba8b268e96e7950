"""The print window: it says and shows what will be printed, and prints that, on paper or as PDF."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from qicbrowser.domain.records import Span
from qicbrowser.gui.export.print_window import PrintWindow
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.options import Options
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from tests.gui.export.test_dialog import choose, large_window, press  # noqa: F401  a fixture
from tests.gui.export.test_printing import needs_poppler, pages_of
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader


@pytest.fixture
def noted(reader: Reader) -> Reader:
    target = Target(COMPETITION, f"{COMPETITION}/enabler/3", Span(0, 14))
    store(reader.library, [Change(None, annotate.annotate(reader.library, target, "A made-up note"))])
    return reader


def opened(reader: Reader) -> PrintWindow:
    window = reader.window.export.get().dialog
    assert isinstance(window, PrintWindow)
    reader.wait_until(window.summary.text)
    return window


def printed(reader: Reader, window: PrintWindow, path: Path) -> list[str]:
    """The pages that the button Print… has printed, on a printer that writes a file."""
    window.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    window.printer.setOutputFileName(str(path))
    press(window, "Print…")
    dialog = window.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.accepted.emit(window.printer)
    dialog.close()
    reader.wait_until(lambda: reader.window.export.get().dialog is None)  # it is closed when all is printed
    return pages_of(path)


@needs_poppler
def test_the_ticked_themes_are_printed(reader: Reader, tmp_path: Path) -> None:
    reader.click_theme(COMMUNITY)
    reader.click_theme(COMPETITION, box=True)
    reader.keys("Ctrl+P")
    window = opened(reader)
    assert window.what.currentText() == "1 ticked theme"
    assert window.summary.text().startswith("1 theme is printed as it is read, without your notes. Page 1 of ")
    pages = printed(reader, window, tmp_path / "printed.pdf")
    assert "Friendly competition" in pages[0]
    assert "Shared community" not in "".join(pages)
    assert f"Page 1 of {len(pages)}" in pages[0]
    assert reader.window.statusBar().currentMessage() == "Printed."


def test_without_ticks_the_theme_that_is_read_is_proposed(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+P")
    window = opened(reader)
    names = [window.what.itemText(place) for place in range(window.what.count())]
    assert (window.what.currentText(), names) == ("Friendly competition", ["Friendly competition", "All 4 themes"])
    assert window.preview.pageCount() == 1
    window.close()


@needs_poppler
def test_what_is_chosen_above_is_shown_and_printed(noted: Reader, tmp_path: Path) -> None:
    noted.click_theme(COMPETITION)
    noted.keys("Ctrl+P")
    window = opened(noted)
    choose(window.what, "All 4 themes")
    noted.click(window.notes)
    assert window.summary.text().startswith("4 themes are printed as they are read, with your notes. Page 1 of ")
    assert window.preview.pageCount() == 4
    noted.click(window.next)
    assert window.preview.currentPage() == 2
    pages = printed(noted, window, tmp_path / "printed.pdf")
    assert len(pages) == 4
    assert "A made-up note" in pages[-1]
    noted.keys("Ctrl+P")
    assert opened(noted).notes.isChecked()  # as it was printed last
    opened(noted).close()


@needs_poppler
@pytest.mark.parametrize(("paper", "size"), [("A4", "(A4)"), ("Letter", "(letter)")])
def test_the_pages_are_saved_as_pdf_on_the_paper_chosen(noted: Reader, tmp_path: Path, paper: str, size: str) -> None:
    noted.click_theme(COMPETITION)
    noted.keys("Ctrl+P")
    window = opened(noted)
    choose(window.paper, paper)
    press(window, "Save as PDF…")
    (chooser,) = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "saved.pdf"))
    chooser.close()
    noted.wait_until((tmp_path / "saved.pdf").is_file)
    facts = subprocess.run(["pdfinfo", tmp_path / "saved.pdf"], capture_output=True, check=True).stdout.decode()
    assert size in facts
    assert "Friendly competition" in facts  # its title
    assert "made-up" not in "".join(pages_of(tmp_path / "saved.pdf"))


@needs_poppler
def test_what_was_chosen_in_the_export_dialog_is_printed(noted: Reader, tmp_path: Path) -> None:
    noted.click_theme(COMPETITION, box=True)
    noted.keys("Ctrl+E")
    dialog = noted.window.export.get().dialog
    choose(dialog.shape, "One row per appraisal")
    press(dialog, "Print…")
    window = opened(noted)
    assert window.summary.text().startswith("Rows and columns are printed, as chosen for the export. Page 1 of ")
    assert window.options.shape is Shape.APPRAISAL
    assert "Grade rank" in printed(noted, window, tmp_path / "printed.pdf")[0]


def test_only_notes_say_so(noted: Reader) -> None:
    noted.keys("Ctrl+E")
    dialog = noted.window.export.get().dialog
    choose(dialog.notes, "Only my notes")
    press(dialog, "Print…")
    window = opened(noted)
    assert window.summary.text() == "Your notes only are printed. Page 1 of 1."
    assert not window.notes.isEnabled()
    window.close()


def test_of_very_many_themes_the_first_pages_are_shown(large_window: MainWindow, large_library, qtbot) -> None:  # noqa: F811
    large_window.export.get().print_wanted.emit(everything(large_library), Options(format="pdf"))
    window = large_window.export.get().dialog
    assert isinstance(window, PrintWindow)
    choose(window.what, "All 2,500 themes")
    qtbot.waitUntil(lambda: "20" in window.summary.text())
    assert window.summary.text() == (
        "2,500 themes are printed as they are read, without your notes. The preview shows the first 20 of 2,500 themes."
    )
    assert window.preview.pageCount() == 20
    window.close()


def test_every_control_has_its_own_key(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+P")
    window = opened(reader)
    reader.keys("Alt+A")
    assert window.focusWidget() is window.paper
    reader.keys("Alt+T")
    assert window.focusWidget() is window.what
    reader.keys("Alt+N")
    reader.wait_until(window.notes.isChecked)
    reader.keys("Escape")
    reader.wait_until(lambda: reader.window.export.get().dialog is None)
