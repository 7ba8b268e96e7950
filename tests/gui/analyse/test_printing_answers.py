"""The planning sheet, the comparison and the figure on paper, on a printer that writes a file."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.gui.analyse.figure_window import FigureWindow
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from tests.gui.export.test_printing import needs_poppler, pages_of
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader

ENABLER = f"{COMPETITION}/enabler/1"


def printed(parent: QWidget, path: Path) -> str:
    """What the dialog that is open prints when it is accepted."""
    (dialog,) = parent.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert dialog.isModal()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    dialog.accepted.emit(printer)
    dialog.close()
    QApplication.processEvents()
    return " ".join(" ".join(pages_of(path)).split())


@needs_poppler
def test_the_planning_sheet(reader: Reader, tmp_path: Path) -> None:
    site = Site("n", "Northfield", "2026", "2026")
    mark = SiteMark("n", ENABLER, Mark.ABSENT, "No data are shared here", "2026")
    store(reader.library, [Change(None, site), Change(None, mark)])
    reader.window.navigator.go_to_theme(COMPETITION)
    reader.window.panes.tabs.go_to(Tab.SITE)
    tab = reader.window.analysis.site.get()
    tab.side.print_button.click()
    text = printed(tab.page, tmp_path / "sheet.pdf")
    for words in ("Northfield", "Open sharing of data on mutual performance", "No data are shared here", "CC BY 4.0"):
        assert words in text


@needs_poppler
def test_the_comparison(reader: Reader, tmp_path: Path) -> None:
    tab = reader.window.analysis.compare.get()
    reader.window.panes.tabs.go_to(Tab.COMPARE)
    tab.show_themes((COMPETITION, PLATFORM))
    tab.print_button.click()
    text = printed(tab.page, tmp_path / "comparison.pdf")
    for words in ("Friendly competition", "Platform for capacity building", "Mechanisms", "CC BY 4.0"):
        assert words in text


@needs_poppler
def test_the_figure(reader: Reader, tmp_path: Path) -> None:
    reader.window.navigator.go_to_theme(COMPETITION)
    reader.window.menus.figure.trigger()
    (figure,) = reader.window.findChildren(FigureWindow)
    figure.print()
    text = printed(figure, tmp_path / "figure.pdf")
    for words in ("Friendly competition", "CC BY 4.0"):
        assert words in text
    figure.close()
