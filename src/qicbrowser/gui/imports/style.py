"""The style sheet of the import window."""

from qicbrowser.gui.looks.palettes import Look


def style_sheet(look: Look) -> str:
    """Rules for the parts of the window, on top of those of the program."""
    return f"""
    QWidget#bar {{ background: {look.window}; border: 0 solid {look.line}; border-bottom-width: 1px;
        border-top-width: 1px; }}
    QWidget#rules {{ background: {look.window}; border-top: 1px solid {look.line}; }}
    QWidget#cellLine {{ background: {look.page}; border-top: 1px solid {look.line}; }}
    QLabel#ruleTitle {{ font-weight: bold; }}
    QLabel#fromFile {{ color: {look.muted}; }}
    QLabel#problem, QToolButton#problem {{ color: {look.problem}; padding-left: 0; padding-right: 0; }}
    QToolButton#link {{ color: {look.link}; text-decoration: underline; padding: 1px 4px; }}
    QToolButton#chip {{ border: 1px solid {look.edge}; border-radius: 4px; padding: 1px 5px;
        background: {look.page}; }}
    QToolButton#chip:focus, QToolButton#chip:hover {{ border-color: {look.accent}; background: {look.chosen}; }}
    QPushButton#chooser {{ background: {look.page}; border: 1px solid {look.edge}; border-radius: 4px;
        padding: 5px 8px; text-align: left; }}
    QPushButton#chooser:focus {{ border-color: {look.accent}; }}
    QPushButton#chooser:disabled {{ border-color: {look.line}; color: {look.muted}; }}
    QPushButton#primary:enabled {{ background: {look.accent}; color: {look.page}; border: 1px solid {look.accent};
        border-radius: 4px; padding: 5px 14px; font-weight: bold; }}
    QPushButton#primary:enabled:focus {{ border: 2px solid {look.text}; padding: 4px 13px; }}
    QWidget#details QLineEdit[wrong="true"] {{ border: 2px solid {look.problem}; padding: 2px 4px; }}
    QWidget#rules QSpinBox {{ min-height: 1.5em; }}
    QTabBar::tab {{ background: {look.window}; color: {look.muted}; border: 0; padding: 7px 10px;
        border-bottom: 2px solid {look.line}; }}
    QTabBar::tab:selected {{ background: {look.page}; color: {look.text}; border-color: {look.accent}; }}
    QTabBar::tab:hover, QTabBar::tab:focus {{ background: {look.chosen}; }}
    QHeaderView::section:vertical {{ background: {look.window}; color: {look.muted}; border: 0; padding: 6px 5px;
        border-right: 1px solid {look.line}; border-bottom: 1px solid {look.hair}; }}
    QHeaderView, QTableCornerButton::section {{ background: {look.window}; border: 0; }}
    QTableView {{ selection-background-color: {look.chosen}; selection-color: {look.text}; }}
    """
