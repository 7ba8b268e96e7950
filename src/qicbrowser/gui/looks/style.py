"""The look for what the reader chose, and the palette and the style sheet of the window made from it."""

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.looks.palettes import DARK, LIGHT, Look, Scheme
from qicbrowser.gui.looks.sizes import FOCUS_RING, HEADING_EDGE, PANE_EDGE, SUBTITLE
from qicbrowser.paths import resource

_SCROLL_BAR = 13
"""Pixels of a scroll bar, across, at the usual text size; it does not become thinner."""

_POINTS_PER_INCH = 72

_FIELDS = "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit"
_PANE_LISTS = "#references, #themes"
_BOXES = ("QCheckBox", "QRadioButton", "QGroupBox", "QTreeView", "QTableView", "QListView", "QMenu")
"""What has tick boxes: the last four have one in each row."""


def resolved(scheme: Scheme) -> Look:
    """The look for a scheme; `system` is what the desktop has now."""
    if scheme is Scheme.SYSTEM:
        scheme = _desktop_scheme()
    if scheme is Scheme.HIGH_CONTRAST:
        from qicbrowser.gui.looks.high_contrast import HIGH_CONTRAST  # only where it is shown

        return HIGH_CONTRAST
    return DARK if scheme is Scheme.DARK else LIGHT


def _desktop_scheme() -> Scheme:
    if desktop_wants_contrast():
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


def desktop_wants_contrast() -> bool:
    """Whether the desktop is set to high contrast; not every desktop tells Qt."""
    hints = QApplication.styleHints()  # in a variable: in PySide, what it returns ends with it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def apply_look(look: Look, points: float, window_font: str = "", page_font: str = "") -> None:
    """Give every widget the look's colours, text of this size in points, and the fonts of these families.

    Both are in the style sheet, because with a style sheet widgets do not follow the application's font. Without a
    `window_font` it is the desktop's, without a `page_font` that of the window.
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
        QPalette.ColorRole.BrightText: look.doubt,
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
    app = QApplication.instance()
    if isinstance(app, QApplication):
        height = points * QApplication.primaryScreen().logicalDotsPerInchY() / _POINTS_PER_INCH
        fonts = _font("QWidget", window_font) + _font("PageView", page_font)
        sheet = fonts + _controls(look, height) + _style_sheet(look, points, height)
        if sheet != app.styleSheet():  # every widget of the program would be styled again
            app.setStyleSheet(sheet)


def scroll_bar_width(font: QFont) -> int:
    """The pixels of a scroll bar, across, in a widget with this font."""
    return max(_SCROLL_BAR, QFontInfo(font).pixelSize())


def _font(widgets: str, family: str) -> str:
    escaped = family.replace("\\", "\\\\").replace('"', '\\"')
    return f'{widgets} {{ font-family: "{escaped}"; }}' if family else ""


def _scroll_bars(look: Look, text: float) -> str:
    """Flat bars without arrows, which are wide enough to be caught."""
    bar = max(_SCROLL_BAR, round(text))
    return f"""
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: {bar}px; }}
    QScrollBar:horizontal {{ height: {bar}px; }}
    QScrollBar::handle {{ background: {look.edge}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {look.accent}; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _style_sheet(look: Look, points: float, text: float) -> str:
    """`text` is the height of the text in pixels, `points` in points."""
    start, end = ("right", "left") if QApplication.isRightToLeft() else ("left", "right")
    return f"""
    QWidget {{ font-size: {points}pt; }}
    QToolBar {{ background: {look.window}; border: 0; border-bottom: 1px solid {look.line};
        spacing: 6px; padding: 6px; }}
    QToolButton {{ border: 0; border-radius: 5px; padding: 5px 10px; }}
    QFileDialog QToolButton {{ padding: 3px; }}
    QToolButton:hover, QToolButton:checked {{ background: {look.chosen}; }}
    QToolButton:checked {{ border: 1px solid {look.edge}; padding: 4px 9px; }}
    QToolButton:focus {{ border: 2px solid {look.accent}; padding: 3px 8px; }}
    QLineEdit#search {{ border: 1px solid {look.edge}; border-radius: 5px; padding: 5px 10px;
        background: {look.page}; }}
    QLineEdit#search:focus {{ border: 2px solid {look.accent}; padding: 4px 9px; }}
    #chip {{ border: 1px solid {look.edge}; border-radius: 4px; background: {look.page}; }}
    #chip QToolButton {{ padding: 3px 7px; }}
    #chip QToolButton:focus {{ padding: 1px 5px; }}
    #completions {{ border: 1px solid {look.edge}; background: {look.page}; padding: 4px 0; outline: 0; }}
    #completions::item, #settingsList::item {{ color: {look.text}; border-{start}: 3px solid transparent; }}
    #completions::item:selected, #settingsList::item:selected {{ background: {look.chosen};
        border-{start}-color: {look.accent}; }}
    #completions::item {{ padding: 4px 10px 4px 7px; }}
    QLabel#paneTitle {{ font-weight: bold; padding: 7px {PANE_EDGE}px; border-bottom: 1px solid {look.line}; }}
    #summary QToolButton, #savedFile QToolButton {{ color: {look.link}; text-decoration: underline; }}
    #summary {{ border-bottom: 1px solid {look.line}; }}
    #readingLine {{ border-bottom: 1px solid {look.line}; }}
    #readingLine QToolButton {{ background: {look.page}; border: 1px solid {look.edge}; border-radius: 9px;
        padding: 1px 6px; }}
    #readingLine QToolButton:hover {{ background: {look.chosen}; border-color: {look.accent}; }}
    #readingLine QToolButton:focus {{ border: 2px solid {look.accent}; padding: 0 5px; }}
    #readingLine QToolButton#link {{ background: transparent; border-color: transparent; color: {look.link};
        text-decoration: underline; padding: 1px 2px; }}
    #readingLine QToolButton#link:hover {{ background: {look.chosen}; }}
    #readingLine QToolButton#link:focus {{ border-color: {look.accent}; padding: 0 1px; }}
    #tabs::tab {{ background: {look.window}; color: {look.muted}; border: 2px solid transparent; padding: 4px 14px;
        border-bottom-color: {look.window}; }}
    #tabs::tab:selected {{ background: {look.page}; color: {look.text}; border-bottom-color: {look.accent}; }}
    #tabs::tab:hover {{ background: {look.hover}; }}
    #tabs::tab:focus {{ border-color: {look.accent}; }}
    QLabel#muted {{ color: {look.muted}; }}
    QLabel#trouble {{ color: {look.barrier_sign}; }}
    QTreeView, QTableView, #results {{ border: 0; background: {look.page}; outline: 0; }}
    QTreeView::item {{ padding: 4px 0; }}
    QTreeView::item:selected {{ background: {look.chosen}; color: {look.text}; }}
    QTableView::item {{ padding: 0 2px; }}
    QTreeView::item:hover, QTableView::item:hover, QListView::item:hover {{ background: {look.hover}; }}
    {_scroll_bars(look, text)}
    QHeaderView::section:horizontal {{ background: {look.window}; color: {look.muted}; border: 0;
        border-bottom: 1px solid {look.line}; padding: 5px {HEADING_EDGE}px; font-weight: normal; }}
    QHeaderView#rowNames {{ background: {look.page}; }}
    QTableCornerButton::section {{ background: {look.window}; border: 0; border-bottom: 1px solid {look.line}; }}
    {_each(_PANE_LISTS, " QHeaderView::section:first")}, {_each(_PANE_LISTS, " QHeaderView::section:only-one")} {{
        padding-left: {PANE_EDGE}px; }}
    {_each(_PANE_LISTS, " QHeaderView::section:last")}, {_each(_PANE_LISTS, " QHeaderView::section:only-one")} {{
        padding-right: {PANE_EDGE}px; }}
    QTextBrowser {{ border: {FOCUS_RING}px solid {look.page}; background: {look.page};
        selection-background-color: {look.accent}; selection-color: {look.page}; }}
    QSplitter::handle {{ background: {look.line}; width: 1px; height: 1px; }}
    QSplitter::handle:hover {{ background: {look.accent}; }}
    QStatusBar {{ border-top: 1px solid {look.line}; }}
    QStatusBar::item {{ border: 0; }}
    QStatusBar QLabel {{ color: {look.muted}; padding: 2px 10px; }}
    QLabel#settingsTitle {{ font-size: {points * SUBTITLE:.1f}pt; font-weight: bold; }}
    #settingsList {{ background: {look.window}; border: 0; border-{end}: 1px solid {look.line};
        padding-top: 8px; outline: 0; }}
    #settingsList::item {{ padding: 7px 12px; }}
    #settingsPage, #settingsPage > QWidget > QWidget {{ background: {look.page}; border: 0; }}
    #sample {{ border: 1px solid {look.edge}; border-radius: 4px; }}
    #reattachBar {{ background: {look.chosen}; border-bottom: 1px solid {look.line}; }}
    #firstHint {{ background: {look.box}; border-bottom: 1px solid {look.line}; }}
    #selectionBar {{ background: {look.page}; border: 1px solid {look.edge}; border-radius: 4px; }}
    #selectionBar QToolButton {{ padding: 5px; }}
    #selectionBar QToolButton:focus {{ padding: 3px; }}
    #noteEditor {{ border-top: 1px solid {look.line}; }}
    """


def _controls(look: Look, text: float) -> str:
    """Fields, buttons, tick boxes and arrows, in sizes that follow the text."""
    QDir.setSearchPaths("controls", [str(resource("controls"))])  # a path might have letters that a rule cannot
    return (
        _fields(look, text)
        + _buttons(look)
        + _tick_boxes(look, text)
        + _sort_arrows(look, text)
        + _popups(look, text)
        + _icons(text)
    )


def _fields(look: Look, text: float) -> str:
    """Flat, with one look for the focus; a field inside another widget has no edge of its own."""
    arrow = round(text * 0.75)
    tone = "light" if _is_dark(look.page) else "dark"
    return f"""
    {_FIELDS} {{ border: 1px solid {look.edge}; border-radius: 4px; padding: 3px 6px; background: {look.page};
        selection-background-color: {look.accent}; selection-color: {look.page}; }}
    {_each(_FIELDS, ":focus")}, QComboBox:on {{ border: 2px solid {look.accent}; padding: 2px 5px; }}
    {_each(_FIELDS, ":disabled")} {{ border-color: {look.line}; color: {look.muted}; background: {look.window}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {{
        border: 0; padding: 0; background: transparent; }}
    QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus {{ padding: 0 2px; border-radius: 0; }}
    QComboBox::drop-down {{ border: 0; width: {arrow * 2}px; }}
    QComboBox::down-arrow {{ image: url(controls:down-{tone}.png); width: {arrow}px; height: {arrow}px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {look.edge}; background: {look.page}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: {arrow * 2}px; }}
    QAbstractSpinBox::up-arrow {{ image: url(controls:up-{tone}.png); width: {arrow}px; height: {arrow}px; }}
    QAbstractSpinBox::down-arrow {{ image: url(controls:down-{tone}.png); width: {arrow}px; height: {arrow}px; }}
    """


def _buttons(look: Look) -> str:
    return f"""
    QPushButton {{ border: 1px solid {look.edge}; border-radius: 4px; padding: 5px 14px; background: {look.page}; }}
    QPushButton:hover {{ background: {look.hover}; }}
    QPushButton:pressed, QPushButton:checked {{ background: {look.chosen}; }}
    QPushButton:focus {{ border: 2px solid {look.accent}; padding: 4px 13px; }}
    QPushButton:disabled {{ border-color: {look.line}; color: {look.muted}; background: {look.window}; }}
    QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    """


def _tick_boxes(look: Look, text: float) -> str:
    """Boxes and circles as high as the text, that can be seen on every ground."""
    size = round(text)
    tone = "dark" if _is_dark(look.page) else "light"  # of the tick: it stands on the accent
    ring = f"stop: 0 {look.accent}, stop: 0.52 {look.accent}, stop: 0.6 {look.page}, stop: 1 {look.page}"
    bar = f"stop: 0.36 {look.page}, stop: 0.37 {look.accent}, stop: 0.63 {look.accent}, stop: 0.64 {look.page}"
    boxes = ", ".join(_BOXES)
    return f"""
    {_each(boxes, "::indicator")} {{ width: {size}px; height: {size}px; border: 1px solid {look.edge};
        border-radius: 2px; background: {look.page}; }}
    {_each(boxes, "::indicator:checked")} {{ background: {look.accent}; border-color: {look.accent};
        image: url(controls:tick-{tone}.png); }}
    {_each(boxes, "::indicator:indeterminate")} {{ border-color: {look.accent}; image: none;
        background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, {bar}); }}
    {_each(boxes, "::indicator:disabled")} {{ border-color: {look.line}; }}
    QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: {size // 2 + 1}px; }}
    QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{ image: none;
        background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, {ring}); }}
    QCheckBox:focus, QRadioButton:focus {{ outline: 0; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {look.accent}; }}
    """


def _sort_arrows(look: Look, text: float) -> str:
    """Above the heading by which a list is sorted, where none of its words is covered."""
    size, tone = round(text * 0.75), "light" if _is_dark(look.page) else "dark"
    place = f"subcontrol-position: top center; top: -{round(size * 0.3)}px; width: {size}px; height: {size}px;"
    return f"""
    QHeaderView::up-arrow {{ image: url(controls:up-{tone}.png); {place} }}
    QHeaderView::down-arrow {{ image: url(controls:down-{tone}.png); {place} }}
    """


def _popups(look: Look, text: float) -> str:
    """Menus have a ring around the current row, which is the same whichever way the window runs."""
    arrow, tone = round(text * 0.75), "light" if _is_dark(look.page) else "dark"
    return f"""
    QToolTip {{ background: {look.page}; color: {look.text}; border: 1px solid {look.edge}; padding: 3px; }}
    QMenu {{ background: {look.page}; border: 1px solid {look.edge}; }}
    QMenu::separator {{ background: {look.line}; height: 1px; margin: 3px 0; }}
    QMenu::item {{ border: 2px solid transparent; padding: 2px 12px; }}
    QMenu::item:disabled {{ color: {look.muted}; }}
    QMenu::icon, QMenu::indicator {{ left: 5px; }}
    QMenu::right-arrow {{ image: url(controls:right-{tone}.png); width: {arrow}px; height: {arrow}px; }}
    QMenu::left-arrow {{ image: url(controls:left-{tone}.png); width: {arrow}px; height: {arrow}px; }}
    QMenuBar::item {{ border: 2px solid transparent; padding: 2px 6px; }}
    QMenu::item:selected, QMenuBar::item:selected, QMenuBar::item:pressed {{
        background: {look.chosen}; color: {look.text}; border: 2px solid {look.accent}; }}
    """


def _icons(text: float) -> str:
    kinds = "QMainWindow, QMenu, QToolBar, QToolButton, QComboBox, QAbstractItemView, QPushButton, QTabBar"
    return f"{kinds} {{ icon-size: {round(text * 1.25)}px; }}"


def _each(widgets: str, state: str) -> str:
    """The same selector with a state or part for each widget of a list."""
    return ", ".join(widget + state for widget in widgets.split(", "))


def _is_dark(ground: str) -> bool:
    return QColor(ground).lightness() < 128
