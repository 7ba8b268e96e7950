"""The figure of a theme's pathway: to look at, to copy, to save and to print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.analysis.pathway import Pathway
from qicbrowser.domain.keys import slug
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.data_table import DataTableDialog, as_tabs
from qicbrowser.gui.analyse.pathway_drawing import PathwayDrawing
from qicbrowser.gui.analyse.pictures import Picture, image, pdf, png, print_picture, svg
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import is_mirrored
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.analyse import pathway
from qicbrowser.services.analyse.mermaid import as_mermaid
from qicbrowser.services.analyse.sources import source_text

_SIZE = QSize(1000, 720)
_MARGIN = 24


class _Drawn(QWidget):
    """The figure as wide as there is room, in the colours of the window."""

    def __init__(self, drawing: PathwayDrawing, look: Look) -> None:
        super().__init__()
        self._drawing = drawing
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._drawing.size.height() * self._scale(width)) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        return QSize(720, self.heightForWidth(720))

    def minimumSizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(480, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.page)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.translate(_MARGIN, _MARGIN)
            painter.scale(self._scale(self.width()), self._scale(self.width()))
            self._drawing.draw(painter, self._look)

    def _scale(self, width: int) -> float:
        return max(100, width - 2 * _MARGIN) / self._drawing.size.width()


class FigureWindow(QDialog):
    copied = Signal(str)
    save_wanted = Signal(str, object)
    """The name of a file that was chosen, and its contents as bytes."""

    def __init__(self, shown: Pathway, look: Look, folder: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_guide_page(self, "figure.md")
        self.setWindowTitle(self.tr("Figure · {theme}").format(theme=shown.title))
        self._shown = shown
        self._folder = folder
        self.drawing = PathwayDrawing(shown, self.font(), mirrored=is_mirrored())
        self.text = pathway.as_text(shown, words)
        reason = pathway.why_empty(shown)
        self.drawn = _Drawn(self.drawing, look)
        self.drawn.setAccessibleName(self.tr("Figure of the pathway"))
        self.drawn.setAccessibleDescription(self.text)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(plain_label(words(reason)) if reason else self.drawn)
        column = QVBoxLayout(self)
        column.addWidget(area)
        source = plain_label("\n".join(self.picture.source), muted=True)
        source.setWordWrap(True)
        column.addWidget(source)
        column.addLayout(self._buttons(is_empty=reason is not None))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)
        QShortcut(QKeySequence(Qt.Key.Key_T), self, self.show_table)
        self.resize(_SIZE.boundedTo(parent.screen().availableSize()))

    @property
    def picture(self) -> Picture:
        source = source_text(self._shown.table, words), words(Message("pathway-remark"))
        return Picture(self._shown.title, self.drawing.size, self.drawing.draw, source, self.text)

    def copy(self) -> None:
        """Copy the figure as a picture, and what is in it as text."""
        data = QMimeData()
        data.setText(self.text)
        data.setImageData(image(self.picture, self.font()))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("Copied: the figure, and its words as text."))

    def copy_mermaid(self) -> None:
        """Copy the pathway as a Mermaid flowchart."""
        QGuiApplication.clipboard().setText(as_mermaid(self._shown, words))
        self.copied.emit(self.tr("Copied: the pathway for Mermaid."))

    def copy_table(self) -> None:
        table = pathway.rows(self._shown)
        QGuiApplication.clipboard().setText(as_tabs((table.headings, *table.rows)))
        self.copied.emit(self.tr("Copied: the table behind the figure."))

    def show_table(self) -> None:
        """Open the table behind the figure."""
        DataTableDialog(self._shown.title, pathway.rows(self._shown), self).open()

    def print(self) -> None:
        print_picture(self.picture, self.font(), self)

    def _buttons(self, *, is_empty: bool) -> QHBoxLayout:
        copy, save = QPushButton(self.tr("&Copy")), QPushButton(self.tr("&Save"))
        copy.setMenu(self._copy_menu())
        save.setMenu(self._save_menu())
        table = QPushButton(self.tr("As a &table (T)"))
        table.clicked.connect(self.show_table)
        paper = QPushButton(self.tr("&Print…"))
        paper.clicked.connect(self.print)
        for button in (copy, save, table, paper):
            button.setEnabled(not is_empty)
            button.setAutoDefault(False)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for widget in (copy, save, table, paper):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(close)
        return row

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("&Figure"), self.copy)
        menu.addAction(self.tr("&Table"), self.copy_table)
        menu.addAction(self.tr("&Mermaid"), self.copy_mermaid)
        return menu

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        forms: tuple[tuple[str, str, str, Callable[[], bytes]], ...] = (
            (self.tr("&Drawing (SVG)…"), "svg", self.tr("Drawing (*.svg)"), self._as(svg)),
            (self.tr("&Picture (PNG)…"), "png", self.tr("Picture (*.png)"), self._as(png)),
            (self.tr("P&DF…"), "pdf", self.tr("PDF (*.pdf)"), self._as(pdf)),
            (
                self.tr("&Mermaid…"),
                "mmd",
                self.tr("Mermaid (*.mmd)"),
                lambda: as_mermaid(self._shown, words).encode(),
            ),
        )
        for text, ending, kind, content in forms:
            menu.addAction(text, partial(self._save, ending, kind, content))
        return menu

    def _as(self, draw: Callable[..., object]) -> Callable[[], bytes]:
        return lambda: bytes(draw(self.picture, self.font()))  # type: ignore[call-overload]  # a QByteArray

    def _save(self, ending: str, kind: str, content: Callable[[], bytes]) -> None:
        name = f"{slug(self._shown.title)}.{ending}"
        chosen = self.save_wanted.emit
        save_as(self, self.tr("Save the figure"), kind, name, lambda file: chosen(file, content()), self._folder())
