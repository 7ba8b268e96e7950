"""The print window: what will be printed, chosen above a preview of its pages."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.export.printing import draw, set_up_pages, usual_paper
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.services.export.choice import Choice
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.export.pdf import PDF
from qicbrowser.services.export.report import is_as_read
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.theme_summary import SUMMARY_FORMAT, WORD_SUMMARY_FORMAT

_SIZE, _OF_SCREEN = QSize(860, 860), 0.9
"""The initial size of the window, which is at most this part of the screen's."""

_ROWS = "rows"
"""The layout that was chosen in the export dialog."""

_MOST_PREVIEWED = 20
"""Themes whose pages are shown: they are all laid out before the first is seen."""


class Printable(NamedTuple):
    """Themes that can be printed, with a name for them."""

    name: str
    choice: Choice


class PrintWindow(QDialog):
    print_wanted = Signal(object, object, object)
    """A Choice, Options, and the QPrinter."""

    save_wanted = Signal(object, object, str, object)
    """A Choice, Options, the name of the file, and the size of its paper."""

    def __init__(
        self,
        printables: Mapping[str, Printable],
        first: str,
        options: Options,
        request: Callable[[Choice, Options], Request],
        session: Session,
        parent: QWidget,
    ) -> None:
        """`printables` are named by a key each, of which `first` is selected. `request` makes one to draw."""
        super().__init__(parent)
        set_guide_page(self, "export.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._printables = printables
        self._options = options
        self._request = request
        self._session = session
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setCreator("QIC Browser")
        self.what, self.form, self.notes = ElidingComboBox(), ElidingComboBox(), QCheckBox()
        self.paper, self.zoom = QComboBox(), QComboBox()
        self.summary = QLabel()
        self.preview = QPrintPreviewWidget(self.printer, self)
        self._fill(first)
        self._lay_out()
        self._set_paper()
        self.preview.paintRequested.connect(self._draw_preview)
        self.preview.previewChanged.connect(self._show_summary)
        self.what.currentIndexChanged.connect(self._update)
        self.form.currentIndexChanged.connect(self._update)
        self.notes.toggled.connect(self._update)
        self.paper.currentIndexChanged.connect(self._update)
        self.zoom.currentIndexChanged.connect(self._set_zoom)

    @property
    def choice(self) -> Choice:
        return self._printables[self.what.currentData()].choice

    @property
    def options(self) -> Options:
        notes = Notes.COLUMNS if self.notes.isChecked() else Notes.NONE
        if self.form.currentData() == _ROWS:
            only_notes = self._options.notes is Notes.ONLY
            return self._options._replace(notes=Notes.ONLY if only_notes else notes, format=PDF.format)
        return Options(notes=notes, format=self.form.currentData(), style=self._options.style)

    def _fill(self, first: str) -> None:
        for key, printable in self._printables.items():
            self.what.addItem(printable.name, key)
        self.what.setCurrentIndex(self.what.findData(first))
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.notes.setText(self.tr("With my &notes"))
        self.notes.setChecked(self._options.notes is not Notes.NONE)
        self.form.addItem(self.tr("As they are read"), PDF.format)
        self.form.addItem(self.tr("A theme on one page"), SUMMARY_FORMAT)
        form = self._options.format
        if form == WORD_SUMMARY_FORMAT:
            form = SUMMARY_FORMAT
        if form != SUMMARY_FORMAT and not is_as_read(self._options):
            form = _ROWS
            self.form.addItem(self.tr("Rows and columns"), _ROWS)
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        for size, name in ((PaperSize.A4, self.tr("A4")), (PaperSize.LETTER, self.tr("Letter"))):
            self.paper.addItem(name, size.value)
        self.paper.setCurrentIndex(self.paper.findData(usual_paper().value))
        for name in (self.tr("Whole page"), self.tr("Page width")):
            self.zoom.addItem(name)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row, text, box, stretch in (
            (above, self.tr("&Themes"), self.what, 1),
            (above, self.tr("&Layout"), self.form, 0),
            (below, self.tr("P&aper"), self.paper, 0),
            (below, self.tr("&Zoom"), self.zoom, 0),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, stretch)
        below.insertWidget(0, self.notes)
        below.insertStretch(1)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        if view := self.preview.findChild(QGraphicsView):  # Qt's own grey is the same in the dark
            view.setBackgroundBrush(self.palette().mid())
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self.summary)
        column.addWidget(self.preview, 1)
        column.addLayout(self._buttons())
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_SCREEN))

    def _buttons(self) -> QHBoxLayout:
        self.previous, self.next = QPushButton(self.tr("Pre&vious page")), QPushButton(self.tr("Ne&xt page"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        row = QHBoxLayout()
        for button, does in (
            (self.previous, lambda: self._turn_page(-1)),
            (self.next, lambda: self._turn_page(1)),
            (buttons.addButton(self.tr("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole), self._ask_for_file),
            (buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole), self._ask_for_printer),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(does)
        button.setDefault(True)
        buttons.rejected.connect(self.reject)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(buttons, 1)
        return row

    def _update(self) -> None:
        self._set_paper()
        self.preview.updatePreview()

    def _set_paper(self) -> None:
        set_up_pages(self.printer, PaperSize(self.paper.currentData()))

    def _set_zoom(self) -> None:
        whole, width = QPrintPreviewWidget.ZoomMode.FitInView, QPrintPreviewWidget.ZoomMode.FitToWidth
        self.preview.setZoomMode(width if self.zoom.currentIndex() else whole)

    def _draw_preview(self, printer: QPrinter) -> None:
        first = self.choice._replace(places=self.choice.places[:_MOST_PREVIEWED])
        for _ in draw(self._request(first, self.options), printer):
            pass

    def _show_summary(self) -> None:
        """Say in a sentence what will be printed, and on how many pages."""
        self.notes.setEnabled(self.options.notes is not Notes.ONLY)
        page, pages = self.preview.currentPage(), self.preview.pageCount()
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < pages)
        themes, number = len(self.choice.places), QLocale().toString
        where = self.tr("Page {page} of {pages}.").format(page=number(page), pages=number(pages))
        if themes > _MOST_PREVIEWED:
            first = self.tr("The preview shows the first {number} of {themes} themes.")
            where = first.format(number=number(_MOST_PREVIEWED), themes=number(themes))
        self.summary.setText(f"{self._sentence()} {where}")

    def _sentence(self) -> str:
        if self.options.notes is Notes.ONLY:
            return self.tr("Your notes only are printed.")
        if self.form.currentData() == _ROWS:
            return self.tr("Rows and columns are printed, as chosen for the export.")
        if self.form.currentData() == SUMMARY_FORMAT:
            return self._sentence_of_summaries()
        if self.notes.isChecked():
            return self.tr("%n themes are printed as they are read, with your notes.", "", len(self.choice.places))
        return self.tr("%n themes are printed as they are read, without your notes.", "", len(self.choice.places))

    def _sentence_of_summaries(self) -> str:
        if self.notes.isChecked():
            return self.tr("%n themes are printed on a page each, with your notes.", "", len(self.choice.places))
        return self.tr("%n themes are printed on a page each, without your notes.", "", len(self.choice.places))

    def _turn_page(self, by: int) -> None:
        self.preview.setCurrentPage(self.preview.currentPage() + by)
        self._show_summary()

    def _remember(self) -> None:
        """Keep the choices for the next print."""
        if self.form.currentData() != _ROWS:
            self._session.print_notes = self.notes.isChecked()
            self._session.print_layout = self.form.currentData()

    def _print(self) -> None:
        self._remember()
        self.print_wanted.emit(self.choice, self.options, self.printer)

    def _ask_for_file(self) -> None:
        kind = self.tr("PDF (*.pdf)")
        save_as(self, self.tr("Save as PDF"), kind, "themes.pdf", self.save, self._session.export_folder)

    def save(self, name: str) -> None:
        """Have the pages saved as a PDF file."""
        self._remember()
        self._session.export_folder = str(Path(name).parent)
        paper = PaperSize(self.paper.currentData())
        self.save_wanted.emit(self.choice, self.options, name, paper)

    def _ask_for_printer(self) -> None:
        dialog = QPrintDialog(self.printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        dialog.accepted.connect(self._print)
        dialog.setModal(True)  # its own open() needs a receiver
        dialog.show()
