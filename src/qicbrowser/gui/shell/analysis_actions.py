"""The rows of the Analyse menu."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from qicbrowser.gui.shell.action_table import ActionTable, Command


class AnalysisActions(ActionTable):
    show_map = Command(QT_TRANSLATE_NOOP("Menus", "&Map"), "Ctrl+2", icon="map")
    show_contexts = Command(QT_TRANSLATE_NOOP("Menus", "&Contexts"), "Ctrl+3", icon="contexts")
    figure = Command(
        QT_TRANSLATE_NOOP("Menus", "&Figure…"),
        "Ctrl+Shift+F",
        icon="figure",
        greyed_tip=QT_TRANSLATE_NOOP("Menus", "Choose a theme first: the figure shows how it works"),
    )
    show_compare = Command(QT_TRANSLATE_NOOP("Menus", "C&ompare"), "Ctrl+4", icon="compare")
    add_to_compare = Command(
        QT_TRANSLATE_NOOP("Menus", "A&dd the theme to Compare"),
        icon="plus",
        greyed_tip=QT_TRANSLATE_NOOP("Menus", "Choose a theme first: it becomes a column of Compare"),
    )
    statement = Command(
        QT_TRANSLATE_NOOP("Menus", "S&tatement…"),
        "Ctrl+Shift+M",
        icon="quote",
        greyed_tip=QT_TRANSLATE_NOOP("Menus", "Choose a theme first: the statement is made of its passages"),
    )
    show_what_if = Command(QT_TRANSLATE_NOOP("Menus", "What &if"), "Ctrl+Shift+I", icon="what-if")
    show_site = Command(QT_TRANSLATE_NOOP("Menus", "My &site"), "Ctrl+5", icon="site")
