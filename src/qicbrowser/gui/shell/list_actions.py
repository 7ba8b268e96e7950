"""The tables of the commands of lists, with their keys; the context menu of a list is built from its table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from qicbrowser.gui.shell.action_table import Command, Scope, WidgetActions


class ReviewActions(WidgetActions):
    up = Command(QT_TRANSLATE_NOOP("Menus", "Move &up"), "Ctrl+Shift+Up", scope=Scope.ELSEWHERE, icon="up")
    down = Command(QT_TRANSLATE_NOOP("Menus", "Move do&wn"), "Ctrl+Shift+Down", scope=Scope.ELSEWHERE, icon="down")
    rename = Command(QT_TRANSLATE_NOOP("Menus", "Re&name in this list"), "F2", scope=Scope.ELSEWHERE, icon="edit")
    hide = Command(QT_TRANSLATE_NOOP("Menus", "&Hide this review"), scope=Scope.ELSEWHERE, icon="hide")
    export = Command(QT_TRANSLATE_NOOP("Menus", "&Export this review…"), scope=Scope.ELSEWHERE, icon="export")
    remove = Command(QT_TRANSLATE_NOOP("Menus", "&Remove this review"), scope=Scope.ELSEWHERE, icon="delete")


class ThemeActions(WidgetActions):
    """Of a theme in the tree or in the results; what acts on the theme shown is in `WindowActions`."""

    tick = Command(QT_TRANSLATE_NOOP("Menus", "Tic&ked"), checkable=True, icon="tick")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "Copy with its so&urce"), icon="quote")
    export = Command(QT_TRANSLATE_NOOP("Menus", "&Export this theme…"), icon="export")
    print = Command(QT_TRANSLATE_NOOP("Menus", "&Print this theme…"), icon="print")


class ReferenceActions(WidgetActions):
    copy = Command(QT_TRANSLATE_NOOP("Menus", "Copy with its so&urce"), icon="quote")
    open = Command(QT_TRANSLATE_NOOP("Menus", "&Open DOI or web page"), icon="open")


class NoteListActions(WidgetActions):
    go = Command(QT_TRANSLATE_NOOP("Menus", "&Go to note"), scope=Scope.LIVE_NOTES, icon="go")
    go_to_theme = Command(QT_TRANSLATE_NOOP("Menus", "&Go to theme"), scope=Scope.DELETED_NOTES, icon="page")
    reattach = Command(QT_TRANSLATE_NOOP("Menus", "Re-&attach…"), scope=Scope.UNPLACED_NOTES, icon="clip")
    accept = Command(QT_TRANSLATE_NOOP("Menus", "&Keep it there"), scope=Scope.UNPLACED_NOTES, icon="tick")
    edit = Command(QT_TRANSLATE_NOOP("Menus", "&Edit"), "F2", scope=Scope.LIVE_NOTES, icon="edit")
    restore = Command(QT_TRANSLATE_NOOP("Menus", "&Restore"), "R", scope=Scope.DELETED_NOTES, icon="undo")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "&Copy"), "Ctrl+C", scope=Scope.NOTE_LIST, icon="copy")
    tag = Command(QT_TRANSLATE_NOOP("Menus", "Add &tags…"), "T", scope=Scope.LIVE_NOTES, icon="tag")
    delete = Command(QT_TRANSLATE_NOOP("Menus", "&Delete"), "Delete", scope=Scope.LIVE_NOTES, icon="delete")
    purge = Command(
        QT_TRANSLATE_NOOP("Menus", "&Delete permanently"), "Delete", scope=Scope.DELETED_NOTES, icon="delete"
    )
    yellow = Command(QT_TRANSLATE_NOOP("Menus", "Yellow"), "1", scope=Scope.LIVE_NOTES, icon="yellow")
    green = Command(QT_TRANSLATE_NOOP("Menus", "Green"), "2", scope=Scope.LIVE_NOTES, icon="green")
    blue = Command(QT_TRANSLATE_NOOP("Menus", "Blue"), "3", scope=Scope.LIVE_NOTES, icon="blue")
    pink = Command(QT_TRANSLATE_NOOP("Menus", "Pink"), "4", scope=Scope.LIVE_NOTES, icon="pink")
    violet = Command(QT_TRANSLATE_NOOP("Menus", "Violet"), "5", scope=Scope.LIVE_NOTES, icon="violet")


class TagListActions(WidgetActions):
    only = Command(
        QT_TRANSLATE_NOOP("Menus", "&Only notes with this tag"), "Return", "Enter", scope=Scope.TAGS, icon="filter"
    )
    also = Command(
        QT_TRANSLATE_NOOP("Menus", "A&lso with this tag"), "Ctrl+Return", "Ctrl+Enter", scope=Scope.TAGS, icon="plus"
    )
    read = Command(
        QT_TRANSLATE_NOOP("Menus", "Read its &passages"), "Alt+Return", "Alt+Enter", scope=Scope.TAGS, icon="text-page"
    )
    add = Command(QT_TRANSLATE_NOOP("Menus", "&Add to the selected notes"), scope=Scope.TAGS, icon="tag")
    remove = Command(QT_TRANSLATE_NOOP("Menus", "&Remove from the selected notes"), scope=Scope.TAGS, icon="minus")
    rename = Command(QT_TRANSLATE_NOOP("Menus", "Re&name everywhere"), "F2", scope=Scope.TAGS, icon="edit")
    delete = Command(QT_TRANSLATE_NOOP("Menus", "Remove &everywhere"), "Delete", scope=Scope.TAGS, icon="delete")


class FacetListActions(WidgetActions):
    only = Command(QT_TRANSLATE_NOOP("Menus", "&Only this"), "Return", "Enter", scope=Scope.FACETS, icon="filter")
    also = Command(
        QT_TRANSLATE_NOOP("Menus", "A&lso include this"), "Ctrl+Return", "Ctrl+Enter", scope=Scope.FACETS, icon="plus"
    )
    exclude = Command(
        QT_TRANSLATE_NOOP("Menus", "&Exclude this"), "Alt+Return", "Alt+Enter", "-", scope=Scope.FACETS, icon="minus"
    )
    clear = Command(
        QT_TRANSLATE_NOOP("Menus", "&Remove from the search"), "Delete", "Backspace", scope=Scope.FACETS, icon="close"
    )


class FactorListActions(WidgetActions):
    open = Command(QT_TRANSLATE_NOOP("Menus", "&Open theme"), "Return", "Enter", scope=Scope.FACTORS, icon="page")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "&Copy"), "Ctrl+C", scope=Scope.FACTORS, icon="copy")
    filter = Command(QT_TRANSLATE_NOOP("Menus", "&Filter"), "/", scope=Scope.FACTORS, icon="filter")
    label = Command(QT_TRANSLATE_NOOP("Menus", "&Label…"), "L", scope=Scope.FACTORS, icon="edit")
    unlabel = Command(
        QT_TRANSLATE_NOOP("Menus", "&Remove from this label"), "Delete", scope=Scope.FACTORS, icon="minus"
    )
    rename = Command(QT_TRANSLATE_NOOP("Menus", "Re&name label…"), "F2", scope=Scope.FACTORS, icon="text")
    reason = Command(QT_TRANSLATE_NOOP("Menus", "Reason of la&bel…"), scope=Scope.FACTORS, icon="note")
    merge = Command(QT_TRANSLATE_NOOP("Menus", "&Merge label into…"), scope=Scope.FACTORS, icon="group")
    delete = Command(QT_TRANSLATE_NOOP("Menus", "&Delete label"), "Shift+Delete", scope=Scope.FACTORS, icon="delete")
    table = Command(QT_TRANSLATE_NOOP("Menus", "As a &table"), "T", scope=Scope.FACTORS, icon="table")


class SiteFactorActions(WidgetActions):
    """Of a contextual factor at the reader's site."""

    present = Command(QT_TRANSLATE_NOOP("Menus", "&Present"), "P", scope=Scope.SITE_FACTORS, icon="tick")
    absent = Command(QT_TRANSLATE_NOOP("Menus", "&Absent"), "A", scope=Scope.SITE_FACTORS, icon="close")
    unknown = Command(QT_TRANSLATE_NOOP("Menus", "&Unknown"), "U", scope=Scope.SITE_FACTORS, icon="help")
    not_relevant = Command(QT_TRANSLATE_NOOP("Menus", "&Not relevant"), "N", scope=Scope.SITE_FACTORS, icon="minus")
    unmark = Command(
        QT_TRANSLATE_NOOP("Menus", "Re&move mark"), "Backspace", "Delete", scope=Scope.SITE_FACTORS, icon="untick"
    )
    reason = Command(
        QT_TRANSLATE_NOOP("Menus", "&Write reason"), "Return", "Enter", "F2", scope=Scope.SITE_FACTORS, icon="edit"
    )
    theme = Command(QT_TRANSLATE_NOOP("Menus", "&Go to theme"), "Ctrl+Return", scope=Scope.SITE_FACTORS, icon="page")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "&Copy"), "Ctrl+C", scope=Scope.SITE_FACTORS, icon="copy")
    table = Command(QT_TRANSLATE_NOOP("Menus", "As a &table"), "T", scope=Scope.SITE_FACTORS, icon="table")


class MapActions(WidgetActions):
    """Of a cell of the map, and of the map itself."""

    open = Command(QT_TRANSLATE_NOOP("Menus", "&Open theme"), "Return", "Enter", scope=Scope.MAP, icon="page")
    order = Command(QT_TRANSLATE_NOOP("Menus", "Next o&rder of studies"), "O", scope=Scope.MAP, icon="go")
    larger = Command(QT_TRANSLATE_NOOP("Menus", "&Larger cells"), "+", "=", scope=Scope.MAP, icon="plus")
    smaller = Command(QT_TRANSLATE_NOOP("Menus", "&Smaller cells"), "-", scope=Scope.MAP, icon="minus")
    table = Command(QT_TRANSLATE_NOOP("Menus", "As a &table"), "T", scope=Scope.MAP, icon="table")


class SearchListActions(WidgetActions):
    search = Command(
        QT_TRANSLATE_NOOP("Menus", "&Search again"), "Return", "Enter", scope=Scope.SEARCHES, icon="search"
    )
    save = Command(QT_TRANSLATE_NOOP("Menus", "Sa&ve search"), "F2", scope=Scope.RECENT_SEARCHES, icon="bookmark")
    rename = Command(QT_TRANSLATE_NOOP("Menus", "&Rename"), "F2", scope=Scope.SAVED_SEARCHES, icon="edit")
    copy = Command(QT_TRANSLATE_NOOP("Menus", "&Copy"), "Ctrl+C", scope=Scope.SEARCHES, icon="copy")
    up = Command(QT_TRANSLATE_NOOP("Menus", "Move &up"), "Ctrl+Shift+Up", scope=Scope.SAVED_SEARCHES, icon="up")
    down = Command(QT_TRANSLATE_NOOP("Menus", "Move do&wn"), "Ctrl+Shift+Down", scope=Scope.SAVED_SEARCHES, icon="down")
    delete = Command(QT_TRANSLATE_NOOP("Menus", "&Delete"), "Delete", scope=Scope.SEARCHES, icon="delete")


class ExportColumnActions(WidgetActions):
    up = Command(QT_TRANSLATE_NOOP("Menus", "Move &up"), "Alt+Up", scope=Scope.EXPORT_COLUMNS, icon="up")
    down = Command(QT_TRANSLATE_NOOP("Menus", "Move do&wn"), "Alt+Down", scope=Scope.EXPORT_COLUMNS, icon="down")


class CitationRecordActions(WidgetActions):
    unmatch = Command(
        QT_TRANSLATE_NOOP("Menus", "&Remove match"), "Delete", "Backspace", scope=Scope.CITATION_RECORDS, icon="close"
    )


class ComparedThemeActions(WidgetActions):
    open = Command(
        QT_TRANSLATE_NOOP("Menus", "&Open the theme"), "Return", "Enter", scope=Scope.COMPARED_THEMES, icon="page"
    )
    earlier = Command(
        QT_TRANSLATE_NOOP("Menus", "Move one column &back"), "Alt+Left", scope=Scope.COMPARED_THEMES, icon="back"
    )
    later = Command(
        QT_TRANSLATE_NOOP("Menus", "Move one column &forward"), "Alt+Right", scope=Scope.COMPARED_THEMES, icon="forward"
    )
    remove = Command(
        QT_TRANSLATE_NOOP("Menus", "&Remove from the comparison"),
        "Delete",
        scope=Scope.COMPARED_THEMES,
        icon="close",
    )


class WhatCountsActions(WidgetActions):
    """Of what counts in What if."""

    tick = Command(
        QT_TRANSLATE_NOOP("Menus", "&Count it or leave it out"), "Space", scope=Scope.WHAT_COUNTS, icon="tick"
    )
    all_studies = Command(QT_TRANSLATE_NOOP("Menus", "Count &all studies"), scope=Scope.WHAT_COUNTS, icon="ticks")
    no_study = Command(QT_TRANSLATE_NOOP("Menus", "Count &no study"), scope=Scope.WHAT_COUNTS, icon="untick")
    save = Command(QT_TRANSLATE_NOOP("Menus", "&Save as…"), "Ctrl+S", scope=Scope.WHAT_COUNTS, icon="bookmark")
    everything = Command(
        QT_TRANSLATE_NOOP("Menus", "Count &everything"), "Ctrl+0", scope=Scope.WHAT_COUNTS, icon="undo"
    )


class ScenarioActions(WidgetActions):
    show = Command(
        QT_TRANSLATE_NOOP("Menus", "&Show this scenario"), "Return", "Enter", scope=Scope.SCENARIOS, icon="go"
    )
    rename = Command(QT_TRANSLATE_NOOP("Menus", "&Rename…"), "F2", scope=Scope.SCENARIOS, icon="edit")
    delete = Command(QT_TRANSLATE_NOOP("Menus", "&Delete"), "Delete", scope=Scope.SCENARIOS, icon="delete")
