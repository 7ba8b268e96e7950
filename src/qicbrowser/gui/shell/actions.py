"""The table of the window's commands, each with its keys: the one place to look for a shortcut.

Their menus are laid out in `menus`; the commands of lists, which context menus show, are in `list_actions`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from qicbrowser.gui.shell.action_table import Command, Scope
from qicbrowser.gui.shell.analysis_actions import AnalysisActions
from qicbrowser.gui.shell.file_actions import FileActions


class WindowActions(FileActions, AnalysisActions):
    undo = Command(QT_TRANSLATE_NOOP("Menus", "&Undo"), "Ctrl+Z", icon="undo")
    redo = Command(QT_TRANSLATE_NOOP("Menus", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "&Copy"), "Ctrl+C", scope=Scope.TEXT, icon="copy")
    copy_with_source = Command(
        QT_TRANSLATE_NOOP("Menus", "Copy with s&ource"),
        "Ctrl+Shift+S",
        icon="quote",
    )
    copy_citation = Command(
        QT_TRANSLATE_NOOP("Menus", "Cop&y citation"),
        "Ctrl+Shift+C",
        icon="citation",
    )
    paste_citations = Command(
        QT_TRANSLATE_NOOP("Menus", "&Attach citations from the clipboard…"),
        "Ctrl+Shift+V",
        icon="paste",
    )
    find = Command(
        QT_TRANSLATE_NOOP("Menus", "&Search everything"),
        "Ctrl+K",
        "Ctrl+F",
        icon="search",
    )
    save_search = Command(QT_TRANSLATE_NOOP("Menus", "Sa&ve search"), "Ctrl+Shift+K", icon="bookmark")
    tick_found = Command(
        QT_TRANSLATE_NOOP("Menus", "&Tick the themes found"),
        icon="ticks",
    )
    untick_all = Command(QT_TRANSLATE_NOOP("Menus", "U&ntick all themes"), icon="untick")
    settings = Command(
        QT_TRANSLATE_NOOP("Menus", "Settin&gs…"),
        "Ctrl+,",
        role=QAction.MenuRole.PreferencesRole,
        icon="settings",
    )

    show_themes = Command(QT_TRANSLATE_NOOP("Menus", "&Themes"), "Ctrl+B", checkable=True, icon="pane-left")
    show_references = Command(
        QT_TRANSLATE_NOOP("Menus", "&References"), "Ctrl+Shift+B", checkable=True, icon="pane-right"
    )
    show_theme_page = Command(QT_TRANSLATE_NOOP("Menus", "Theme &page"), "Ctrl+1", icon="page")
    show_notebook = Command(
        QT_TRANSLATE_NOOP("Menus", "All &notes"),
        "Ctrl+6",
        icon="notes",
    )
    source_row = Command(
        QT_TRANSLATE_NOOP("Menus", "&Source row"),
        "Ctrl+U",
        scope=Scope.READING,
        checkable=True,
        icon="table",
    )
    group_results = Command(
        QT_TRANSLATE_NOOP("Menus", "&Group results by theme"),
        checkable=True,
        icon="group",
    )
    vancouver = Command(QT_TRANSLATE_NOOP("Menus", "&Vancouver"), checkable=True, icon="citation")
    apa = Command(QT_TRANSLATE_NOOP("Menus", "&APA"), checkable=True, icon="citation")
    harvard = Command(QT_TRANSLATE_NOOP("Menus", "&Harvard"), checkable=True, icon="citation")
    add_style = Command(
        QT_TRANSLATE_NOOP("Menus", "A&dd…"),
        icon="plus",
    )
    system_scheme = Command(QT_TRANSLATE_NOOP("Menus", "F&ollow system"), checkable=True, icon="screen")
    light_scheme = Command(QT_TRANSLATE_NOOP("Menus", "L&ight"), checkable=True, icon="sun")
    dark_scheme = Command(QT_TRANSLATE_NOOP("Menus", "&Dark"), checkable=True, icon="moon")
    high_contrast_scheme = Command(QT_TRANSLATE_NOOP("Menus", "High contr&ast"), checkable=True, icon="contrast")
    larger = Command(QT_TRANSLATE_NOOP("Menus", "&Larger text"), "Ctrl+=", "Ctrl++", icon="text-larger")
    smaller = Command(QT_TRANSLATE_NOOP("Menus", "S&maller text"), "Ctrl+-", icon="text-smaller")
    reset_text_size = Command(QT_TRANSLATE_NOOP("Menus", "R&eset text size"), "Ctrl+0", icon="text")
    wider_pane = Command(
        QT_TRANSLATE_NOOP("Menus", "&Wider pane"),
        "Alt+Shift+Right",
        icon="wider",
    )
    narrower_pane = Command(
        QT_TRANSLATE_NOOP("Menus", "&Narrower pane"),
        "Alt+Shift+Left",
        icon="narrower",
    )
    taller_pane = Command(
        QT_TRANSLATE_NOOP("Menus", "&Taller pane"),
        "Alt+Shift+Up",
        icon="taller",
    )
    shorter_pane = Command(
        QT_TRANSLATE_NOOP("Menus", "&Shorter pane"),
        "Alt+Shift+Down",
        icon="shorter",
    )
    reset_layout = Command(
        QT_TRANSLATE_NOOP("Menus", "Reset la&yout"),
        icon="layout",
    )
    full_screen = Command(QT_TRANSLATE_NOOP("Menus", "&Full screen"), "F11", checkable=True, icon="full-screen")

    go_to = Command(
        QT_TRANSLATE_NOOP("Menus", "&Go to…"),
        "Ctrl+G",
        icon="go",
    )
    show_library = Command(QT_TRANSLATE_NOOP("Menus", "&Library"), "Alt+Home", icon="library")
    back = Command(QT_TRANSLATE_NOOP("Menus", "&Back"), "Alt+Left", icon="back")
    forward = Command(QT_TRANSLATE_NOOP("Menus", "&Forward"), "Alt+Right", icon="forward")
    previous_theme = Command(QT_TRANSLATE_NOOP("Menus", "&Previous theme"), "Alt+Up", icon="up")
    next_theme = Command(QT_TRANSLATE_NOOP("Menus", "&Next theme"), "Alt+Down", icon="down")
    next_hit = Command(
        QT_TRANSLATE_NOOP("Menus", "Next &hit"),
        "F3",
        icon="hit-next",
    )
    previous_hit = Command(QT_TRANSLATE_NOOP("Menus", "Pre&vious hit"), "Shift+F3", icon="hit-previous")
    next_pane = Command(QT_TRANSLATE_NOOP("Menus", "Next p&ane"), "F6", icon="pane-next")
    previous_pane = Command(QT_TRANSLATE_NOOP("Menus", "Previous pan&e"), "Shift+F6", icon="pane-previous")

    next_tab = Command(QT_TRANSLATE_NOOP("Menus", "Next &tab"), "Ctrl+Tab", icon="tab-next")
    previous_tab = Command(QT_TRANSLATE_NOOP("Menus", "P&revious tab"), "Ctrl+Shift+Tab", icon="tab-previous")

    new_window = Command(
        QT_TRANSLATE_NOOP("Menus", "&New window"),
        "Ctrl+N",
        icon="window",
    )
    open_theme_window = Command(
        QT_TRANSLATE_NOOP("Menus", "Open the theme in a new &window"),
        "Ctrl+Return",
        "Ctrl+Enter",
        scope=Scope.PAGE | Scope.RESULTS | Scope.ELSEWHERE,
        icon="open",
    )
    close_window = Command(QT_TRANSLATE_NOOP("Menus", "&Close window"), "Ctrl+W", icon="close")

    write_note = Command(
        QT_TRANSLATE_NOOP("Menus", "&Note on the selected words"),
        "Ctrl+Shift+N",
        icon="note",
    )
    note_on_theme = Command(QT_TRANSLATE_NOOP("Menus", "Note on this &theme"), "Ctrl+Shift+T", icon="note-page")
    note_on_reference = Command(QT_TRANSLATE_NOOP("Menus", "Note on this &reference"), "Ctrl+Shift+R", icon="note-page")
    yellow = Command(QT_TRANSLATE_NOOP("Menus", "Yellow"), "1", scope=Scope.PAGE, icon="yellow")
    green = Command(QT_TRANSLATE_NOOP("Menus", "Green"), "2", scope=Scope.PAGE, icon="green")
    blue = Command(QT_TRANSLATE_NOOP("Menus", "Blue"), "3", scope=Scope.PAGE, icon="blue")
    pink = Command(QT_TRANSLATE_NOOP("Menus", "Pink"), "4", scope=Scope.PAGE, icon="pink")
    violet = Command(QT_TRANSLATE_NOOP("Menus", "Violet"), "5", scope=Scope.PAGE, icon="violet")
    edit_note = Command(QT_TRANSLATE_NOOP("Menus", "&Edit the note here"), "F2", scope=Scope.PAGE, icon="edit")
    next_note = Command(
        QT_TRANSLATE_NOOP("Menus", "Ne&xt note on the page"),
        "F8",
        icon="hit-next",
    )
    previous_note = Command(
        QT_TRANSLATE_NOOP("Menus", "&Previous note on the page"),
        "Shift+F8",
        icon="hit-previous",
    )
    reattach = Command(
        QT_TRANSLATE_NOOP("Menus", "Re-attach note to &selection"),
        icon="clip",
    )
    delete_note = Command(
        QT_TRANSLATE_NOOP("Menus", "&Delete the note here"), "Delete", scope=Scope.PAGE, icon="delete"
    )
    star_theme = Command(
        QT_TRANSLATE_NOOP("Menus", "St&ar this theme"),
        "Ctrl+D",
        scope=Scope.READING,
        icon="star",
    )
    star_reference = Command(QT_TRANSLATE_NOOP("Menus", "Star th&is reference"), "Ctrl+Shift+D", icon="star")
    attach_citation = Command(
        QT_TRANSLATE_NOOP("Menus", "Attach a citation to t&he reference…"), "Ctrl+Shift+A", icon="clip"
    )
    name_colours = Command(
        QT_TRANSLATE_NOOP("Menus", "Co&lour names…"),
        icon="colours",
    )
    unplaced = Command(
        QT_TRANSLATE_NOOP("Menus", "&Unplaced notes"),
        icon="unplaced",
    )
    deleted_notes = Command(
        QT_TRANSLATE_NOOP("Menus", "Deleted n&otes"),
        icon="delete",
    )

    guide = Command(QT_TRANSLATE_NOOP("Menus", "&Guide"), "F1", icon="help")
    show_tip = Command(
        QT_TRANSLATE_NOOP("Menus", "Show the &tip"),
        "Ctrl+F1",
        icon="know",
    )
    palette = Command(
        QT_TRANSLATE_NOOP("Menus", "&Command palette…"),
        "Ctrl+Shift+P",
        icon="command",
    )
    edit_keys = Command(
        QT_TRANSLATE_NOOP("Menus", "&Keys…"),
        icon="keys",
    )
    about_review = Command(QT_TRANSLATE_NOOP("Menus", "About the &review"), icon="book")
    about = Command(QT_TRANSLATE_NOOP("Menus", "&About QIC Browser"), role=QAction.MenuRole.AboutRole, icon="know")
