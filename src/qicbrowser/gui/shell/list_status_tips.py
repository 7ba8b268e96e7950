"""What the status bar says of the commands of lists while a context menu shows them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_COLOUR = QT_TRANSLATE_NOOP("Menus", "Give the selected notes this colour")

_TIPS = {
    "ReviewActions": {
        "up": QT_TRANSLATE_NOOP("Menus", "Move the review up in the list"),
        "down": QT_TRANSLATE_NOOP("Menus", "Move the review down in the list"),
        "rename": QT_TRANSLATE_NOOP("Menus", "Give the review a name of your own, in this list"),
        "hide": QT_TRANSLATE_NOOP("Menus", "Leave the review out of the tree and the search until you show it again"),
        "export": QT_TRANSLATE_NOOP("Menus", "Save the review in a file, for a colleague"),
        "remove": QT_TRANSLATE_NOOP("Menus", "Remove the imported review from your library; it can be undone"),
    },
    "ThemeActions": {
        "tick": QT_TRANSLATE_NOOP("Menus", "Tick the theme for an export, or remove its tick"),
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy the theme or table with the review's citation"),
        "export": QT_TRANSLATE_NOOP("Menus", "Export this theme alone"),
        "print": QT_TRANSLATE_NOOP("Menus", "Print this theme alone"),
    },
    "ReferenceActions": {
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy what the review says of the reference, with the review's citation"),
        "open": QT_TRANSLATE_NOOP("Menus", "Open the address of the publication in your web browser"),
    },
    "ComparedThemeActions": {
        "open": QT_TRANSLATE_NOOP("Menus", "Show the page of the theme"),
        "earlier": QT_TRANSLATE_NOOP("Menus", "Put the theme one column nearer to the first"),
        "later": QT_TRANSLATE_NOOP("Menus", "Put the theme one column nearer to the last"),
        "remove": QT_TRANSLATE_NOOP("Menus", "Compare the other themes without this one"),
    },
    "NoteListActions": {
        "go": QT_TRANSLATE_NOOP("Menus", "Show the words that the note is on"),
        "go_to_theme": QT_TRANSLATE_NOOP("Menus", "Show the theme that the note was on"),
        "reattach": QT_TRANSLATE_NOOP("Menus", "Attach the note to other words, which you select"),
        "accept": QT_TRANSLATE_NOOP("Menus", "Attach the note to the words where it is shown"),
        "edit": QT_TRANSLATE_NOOP("Menus", "Write in the note"),
        "restore": QT_TRANSLATE_NOOP("Menus", "Put the selected notes back where they were"),
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy the selected notes with the words that they are on"),
        "tag": QT_TRANSLATE_NOOP("Menus", "Add tags to the selected notes"),
        "delete": QT_TRANSLATE_NOOP("Menus", "Delete the selected notes; they can be restored"),
        "purge": QT_TRANSLATE_NOOP("Menus", "Delete the selected notes permanently"),
        **dict.fromkeys(("yellow", "green", "blue", "pink", "violet"), _COLOUR),
    },
    "TagListActions": {
        "only": QT_TRANSLATE_NOOP("Menus", "List the notes with this tag, and no others"),
        "also": QT_TRANSLATE_NOOP("Menus", "List the notes that have this tag and those chosen before"),
        "read": QT_TRANSLATE_NOOP("Menus", "Show the passages of the notes with this tag, one after the other"),
        "add": QT_TRANSLATE_NOOP("Menus", "Give the selected notes this tag"),
        "remove": QT_TRANSLATE_NOOP("Menus", "Take this tag from the selected notes"),
        "rename": QT_TRANSLATE_NOOP("Menus", "Rename the tag in all notes"),
        "delete": QT_TRANSLATE_NOOP("Menus", "Remove the tag from all notes; the notes stay"),
    },
    "FacetListActions": {
        "only": QT_TRANSLATE_NOOP("Menus", "Find only what has this"),
        "also": QT_TRANSLATE_NOOP("Menus", "Find what has this or what was chosen before"),
        "exclude": QT_TRANSLATE_NOOP("Menus", "Find only what does not have this"),
        "clear": QT_TRANSLATE_NOOP("Menus", "Search without regard to this"),
    },
    "FactorListActions": {
        "open": QT_TRANSLATE_NOOP("Menus", "Read the theme that the contextual factor is of"),
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy the selected contextual factors, each with its sign and theme"),
        "filter": QT_TRANSLATE_NOOP("Menus", "Write words to list only the contextual factors that have them"),
        "label": QT_TRANSLATE_NOOP("Menus", "Give the selected contextual factors a label of yours"),
        "unlabel": QT_TRANSLATE_NOOP("Menus", "Remove the label from the selected contextual factors"),
        "rename": QT_TRANSLATE_NOOP("Menus", "Give the label another name"),
        "reason": QT_TRANSLATE_NOOP("Menus", "Write why its contextual factors belong together"),
        "merge": QT_TRANSLATE_NOOP(
            "Menus", "Put the contextual factors and the reason of the label into another label"
        ),
        "delete": QT_TRANSLATE_NOOP("Menus", "Delete the label; its contextual factors stay, and it can be undone"),
        "table": QT_TRANSLATE_NOOP("Menus", "Show what is listed as a table, to copy or save"),
    },
    "SiteFactorActions": {
        "present": QT_TRANSLATE_NOOP("Menus", "Mark the factor as present at the site"),
        "absent": QT_TRANSLATE_NOOP("Menus", "Mark the factor as absent at the site"),
        "unknown": QT_TRANSLATE_NOOP("Menus", "Mark the factor as something to find out"),
        "not_relevant": QT_TRANSLATE_NOOP("Menus", "Mark the factor as not relevant at the site"),
        "unmark": QT_TRANSLATE_NOOP("Menus", "Take the mark away with its reason; it can be undone"),
        "reason": QT_TRANSLATE_NOOP("Menus", "Write below the factor why you marked it so"),
        "theme": QT_TRANSLATE_NOOP("Menus", "Read the theme that the factor is of"),
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy the factor with its theme, your mark and your reason"),
        "table": QT_TRANSLATE_NOOP("Menus", "See what is listed as a plain table, to copy it"),
    },
    "MapActions": {
        "open": QT_TRANSLATE_NOOP("Menus", "Read the theme of the chosen cell"),
        "order": QT_TRANSLATE_NOOP("Menus", "Put the studies in order by number, by themes or by grade in turn"),
        "larger": QT_TRANSLATE_NOOP("Menus", "Show each grade as its letter"),
        "smaller": QT_TRANSLATE_NOOP("Menus", "Show each grade as the height of a bar, to see more of the map"),
        "table": QT_TRANSLATE_NOOP("Menus", "Show the table behind the map, to copy or save"),
    },
    "SearchListActions": {
        "search": QT_TRANSLATE_NOOP("Menus", "Run this search now"),
        "save": QT_TRANSLATE_NOOP("Menus", "Keep this search in the list of saved searches"),
        "rename": QT_TRANSLATE_NOOP("Menus", "Give the search another name"),
        "copy": QT_TRANSLATE_NOOP("Menus", "Copy the text of the search"),
        "up": QT_TRANSLATE_NOOP("Menus", "Move the search up in the list"),
        "down": QT_TRANSLATE_NOOP("Menus", "Move the search down in the list"),
        "delete": QT_TRANSLATE_NOOP("Menus", "Delete the search from the list; it can be undone"),
    },
    "ExportColumnActions": {
        "up": QT_TRANSLATE_NOOP("Menus", "Write this column before the one above"),
        "down": QT_TRANSLATE_NOOP("Menus", "Write this column after the one below"),
    },
    "WhatCountsActions": {
        "tick": QT_TRANSLATE_NOOP("Menus", "Count the selected studies, streams or grades, or leave them out"),
        "all_studies": QT_TRANSLATE_NOOP("Menus", "Leave no study out by itself"),
        "no_study": QT_TRANSLATE_NOOP("Menus", "Leave every study out, to begin with those that should count"),
        "save": QT_TRANSLATE_NOOP("Menus", "Save what counts as a scenario, under a name"),
        "everything": QT_TRANSLATE_NOOP("Menus", "Count everything that the review cites again"),
    },
    "ScenarioActions": {
        "show": QT_TRANSLATE_NOOP("Menus", "Show what is left of the themes in this scenario"),
        "rename": QT_TRANSLATE_NOOP("Menus", "Give the scenario another name"),
        "delete": QT_TRANSLATE_NOOP("Menus", "Delete the scenario; it can be undone"),
    },
    "CitationRecordActions": {
        "unmatch": QT_TRANSLATE_NOOP("Menus", "Match the citation with no reference"),
    },
}


def list_status_tip(table: str, command: str) -> str:
    """The sentence for a command of a table, by the name of the table's class; it is not translated yet."""
    return str(_TIPS[table][command])
