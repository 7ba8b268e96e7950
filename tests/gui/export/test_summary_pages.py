"""A theme on one page, on paper: it fits, in smaller letters if need be, or says what is on the next page."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from qicbrowser.gui.export.printing import write_pdf
from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import chosen
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.library import Library
from tests.exports import request
from tests.gui.export.test_dialog import choose, press
from tests.gui.export.test_print_window import opened
from tests.gui.export.test_printing import needs_poppler, pages_of
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader

SUMMARY = Options(format="summary", notes=Notes.COLUMNS)


def printed(library: Library, keys: list[str], path: Path, paper: PaperSize = PaperSize.A4) -> list[str]:
    wanted = request(library, chosen(library, keys), SUMMARY, write_pdf)
    finished(export(wanted._replace(paper=paper), path))
    return pages_of(path)


@needs_poppler
@pytest.mark.parametrize("paper", PaperSize)
def test_every_bundled_theme_is_on_a_page(qapp, library: Library, tmp_path: Path, paper: PaperSize) -> None:
    keys = list(library.evidence.keys_of_themes())
    pages = printed(library, keys, tmp_path / "t.pdf", paper)
    for page, theme in zip(pages, library.evidence.themes(keys), strict=True):
        assert page.strip().startswith(theme.title)
        assert "next page" not in page
        assert "CC BY 4.0" in page
        for label in theme.reference_labels:
            assert f"[{label}]" in page


@needs_poppler
def test_what_does_not_fit_is_on_the_next_page_and_counted(qapp, library: Library, tmp_path: Path) -> None:
    for number in range(60):
        note = annotate.annotate(library, Target(COMPETITION, COMPETITION), f"Made-up note ({number:02})")
        store(library, [Change(None, note)])
    platform, first, *after = printed(library, [PLATFORM, COMPETITION], tmp_path / "t.pdf")
    (more,) = re.findall(r"(\d+) more on the next page", first)
    on_first, on_next = (re.findall(r"Made-up note \((\d\d)\)", page) for page in (first, "".join(after)))
    assert (len(on_next), on_first + on_next) == (int(more), [f"{number:02}" for number in range(60)])
    assert "Friendly competition, continued" in after[0]
    assert platform.strip().startswith("Platform")
    for passage in library.evidence.theme(COMPETITION).passages:
        assert passage.text.split()[-1] in first


@needs_poppler
def test_the_menu_offers_it_for_the_theme_that_is_read(reader: Reader, tmp_path: Path) -> None:
    reader.click_theme(COMPETITION)
    reader.window.menus.summary.trigger()
    window = opened(reader)
    assert window.form.currentText() == "A theme on one page"
    assert window.summary.text() == "1 theme is printed on a page, without your notes. Page 1 of 1."
    press(window, "Save as PDF…")
    (chooser,) = window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "t.pdf"))
    chooser.close()
    reader.wait_until(lambda: reader.window.export.get().dialog is None)
    (page,) = pages_of(tmp_path / "t.pdf")
    assert "Studies cited" in page
    assert "Non-hierarchical teams facilitating" in page
    reader.keys("Ctrl+P")
    window = opened(reader)
    assert window.form.currentText() == "A theme on one page"  # as it was printed last
    choose(window.form, "As they are read")
    assert window.summary.text().startswith("1 theme is printed as it is read")
    window.close()


def test_it_is_greyed_where_no_theme_is_read(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    assert reader.window.menus.can_act(reader.window.menus.summary)
    reader.window.navigator.go_to_branch("zamboni2020")
    assert not reader.window.menus.can_act(reader.window.menus.summary)


def test_the_export_dialog_has_it_as_a_format(reader: Reader, tmp_path: Path, qtbot) -> None:
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    choose(dialog.form, "PDF, a theme on one page")
    assert not dialog.shape.isEnabled()
    assert "Studies cited" in dialog.preview.page.toPlainText()
    dialog.save(str(tmp_path / "t.pdf"))
    reader.wait_until((tmp_path / "t.pdf").is_file)
    assert len(pages_of(tmp_path / "t.pdf")) == 4
    assert reader.session.export_format == "summary"
