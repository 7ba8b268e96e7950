"""The palette and the style sheet of the window, made from a look."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.looks.palettes import Look

_BAR = 13
"""Pixels of a scroll bar, across."""


def apply_look(look: Look, points: float) -> None:
    """Give every widget the look's colours, and text of this size in points.

    The size is in the style sheet, because with a style sheet widgets do not follow the application's font.
    """
    palette = QPalette()
    text, muted = QColor(look.text), QColor(look.muted)
    grounds = {
        QPalette.ColorRole.Window: look.window,
        QPalette.ColorRole.Base: look.page,
        QPalette.ColorRole.AlternateBase: look.box,
        QPalette.ColorRole.Button: look.window,
        QPalette.ColorRole.ToolTipBase: look.page,
        QPalette.ColorRole.Highlight: look.chosen,
        QPalette.ColorRole.Accent: look.accent,
        QPalette.ColorRole.Link: look.link,
        QPalette.ColorRole.LinkVisited: look.link,
        QPalette.ColorRole.Mid: look.line,
        QPalette.ColorRole.PlaceholderText: look.muted,
    }
    for role, colour in grounds.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.ToolTipText,
        QPalette.ColorRole.HighlightedText,
    ):
        palette.setColor(role, text)
        palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
    QApplication.setPalette(palette)
    for kind in ("QCheckBox", "QRadioButton"):
        QApplication.setPalette(with_frames(palette, look), kind)  # type: ignore[arg-type]  # bytes, say its stubs; it takes str
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyleSheet(_style_sheet(look, points))


def with_frames(palette: QPalette, look: Look) -> QPalette:
    """The palette for widgets with tick boxes, which gives the boxes a visible frame.

    Fusion draws the frame in a darker shade of the window's colour: on a dark window it cannot be seen.
    """
    framed = QPalette(palette)
    framed.setColor(QPalette.ColorRole.Window, QColor(look.muted))
    return framed


def _scroll_bars(look: Look) -> str:
    """Flat bars without arrows, which are wide enough to be caught."""
    return f"""
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: {_BAR}px; }}
    QScrollBar:horizontal {{ height: {_BAR}px; }}
    QScrollBar::handle {{ background: {look.line}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {look.edge}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _style_sheet(look: Look, points: float) -> str:
    return f"""
    QWidget {{ font-size: {points}pt; }}
    QToolBar {{ background: {look.window}; border: 0; border-bottom: 1px solid {look.line};
        spacing: 6px; padding: 6px; }}
    QToolButton {{ border: 0; border-radius: 5px; padding: 5px 10px; }}
    QFileDialog QToolButton {{ padding: 3px; }}
    QToolButton:hover, QToolButton:focus {{ background: {look.chosen}; }}
    QToolButton:checked {{ border: 2px solid {look.accent}; padding: 3px 8px; }}
    QLineEdit#search {{ border: 1px solid {look.edge}; border-radius: 5px; padding: 5px 10px;
        background: {look.page}; }}
    QLineEdit#search:focus {{ border: 2px solid {look.accent}; padding: 4px 9px; }}
    QLineEdit#filter {{ border: 1px solid {look.edge}; border-radius: 4px; padding: 2px 4px; background: {look.page}; }}
    QLineEdit#filter:focus {{ border-color: {look.accent}; }}
    #completions {{ border: 1px solid {look.line}; background: {look.page}; }}
    QLabel#paneTitle {{ font-weight: bold; padding: 7px 14px; border-bottom: 1px solid {look.line}; }}
    #summary QToolButton {{ color: {look.link}; text-decoration: underline; }}
    #summary {{ border-bottom: 1px solid {look.line}; }}
    #readingLine {{ border-bottom: 1px solid {look.line}; }}
    #readingLine QToolButton {{ background: {look.page}; border: 1px solid {look.line}; border-radius: 9px;
        padding: 1px 6px; }}
    #readingLine QToolButton:hover, #readingLine QToolButton:focus {{ background: {look.chosen};
        border-color: {look.accent}; }}
    #readingLine QToolButton#link {{ background: transparent; border-color: transparent; color: {look.link};
        text-decoration: underline; }}
    #readingLine QToolButton#link:hover, #readingLine QToolButton#link:focus {{ background: {look.chosen}; }}
    #tabs::tab {{ background: {look.window}; color: {look.muted}; border: 0; padding: 6px 16px;
        border-bottom: 2px solid {look.line}; }}
    #tabs::tab:selected {{ background: {look.page}; color: {look.text}; border-color: {look.accent}; }}
    #tabs::tab:hover {{ background: {look.chosen}; }}
    QLabel#muted {{ color: {look.muted}; }}
    QLabel#trouble {{ color: {look.barrier_sign}; }}
    QTreeView, QTableView, #results {{ border: 0; background: {look.page}; outline: 0; }}
    QTreeView::item {{ padding: 4px 0; }}
    QTableView::item {{ padding: 0 2px; }}
    QTreeView::item:hover, QTableView::item:hover, QListView::item:hover {{ background: {look.hover}; }}
    {_scroll_bars(look)}
    QHeaderView::section:horizontal {{ background: {look.window}; color: {look.muted}; border: 0;
        border-bottom: 1px solid {look.line}; padding: 5px 4px; font-weight: normal; }}
    QTextBrowser {{ border: 0; background: {look.page}; selection-background-color: {look.accent};
        selection-color: {look.page}; }}
    QSplitter::handle {{ background: {look.line}; }}
    QStatusBar {{ border-top: 1px solid {look.line}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ color: {look.muted}; padding: 2px 10px; }}
    #reattachBar {{ background: {look.chosen}; border-bottom: 1px solid {look.line}; }}
    #noteEditor {{ border-top: 1px solid {look.line}; }}
    """
