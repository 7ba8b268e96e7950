"""Other names of the commands in `shell.actions`, by which the palette finds them: what other programs call them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "OtherNames"

_NAMES = {
    "export": QT_TRANSLATE_NOOP("OtherNames", "save, take away, CSV, Excel, spreadsheet, PDF, HTML"),
    "export_again": QT_TRANSLATE_NOOP("OtherNames", "repeat, save again"),
    "reopen": QT_TRANSLATE_NOOP("OtherNames", "read back, provenance"),
    "summary": QT_TRANSLATE_NOOP("OtherNames", "one pager, handout, board, factsheet, PDF"),
    "print": QT_TRANSLATE_NOOP("OtherNames", "PDF, paper, print preview"),
    "import_table": QT_TRANSLATE_NOOP("OtherNames", "add a review, open a file, new table"),
    "paste_table": QT_TRANSLATE_NOOP("OtherNames", "clipboard"),
    "export_reviews": QT_TRANSLATE_NOOP("OtherNames", "share, send to a colleague, save reviews"),
    "export_notes": QT_TRANSLATE_NOOP("OtherNames", "save notes, share, send, Markdown, JSON"),
    "export_project": QT_TRANSLATE_NOOP("OtherNames", "share everything, send to a colleague, another computer"),
    "open_project": QT_TRANSLATE_NOOP("OtherNames", "import project, merge, work of a colleague"),
    "import_notes": QT_TRANSLATE_NOOP("OtherNames", "merge, notes of a colleague"),
    "attach_citations": QT_TRANSLATE_NOOP(
        "OtherNames", "RIS, BibTeX, Zotero, EndNote, bibliography, import references"
    ),
    "export_references": QT_TRANSLATE_NOOP(
        "OtherNames", "RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations"
    ),
    "backups": QT_TRANSLATE_NOOP("OtherNames", "restore, copy of my notes"),
    "data_folder": QT_TRANSLATE_NOOP("OtherNames", "where is my data, files, location, user file"),
    "quit": QT_TRANSLATE_NOOP("OtherNames", "exit, close"),
    "undo": QT_TRANSLATE_NOOP("OtherNames", "take back, revert"),
    "redo": QT_TRANSLATE_NOOP("OtherNames", "repeat, do again"),
    "copy": QT_TRANSLATE_NOOP("OtherNames", "clipboard"),
    "copy_citation": QT_TRANSLATE_NOOP("OtherNames", "cite, clipboard, bibliography"),
    "paste_citations": QT_TRANSLATE_NOOP("OtherNames", "paste citations, RIS, BibTeX"),
    "find": QT_TRANSLATE_NOOP("OtherNames", "find, look up, query"),
    "save_search": QT_TRANSLATE_NOOP("OtherNames", "keep, bookmark"),
    "tick_found": QT_TRANSLATE_NOOP("OtherNames", "select, check, choose"),
    "untick_all": QT_TRANSLATE_NOOP("OtherNames", "clear, deselect, uncheck"),
    "show_themes": QT_TRANSLATE_NOOP("OtherNames", "tree, library, left pane, sidebar"),
    "show_references": QT_TRANSLATE_NOOP("OtherNames", "inspector, studies, right pane, sidebar"),
    "show_theme_page": QT_TRANSLATE_NOOP("OtherNames", "read, reading"),
    "show_notebook": QT_TRANSLATE_NOOP("OtherNames", "notebook, list of notes, annotations"),
    "source_row": QT_TRANSLATE_NOOP("OtherNames", "cells, original, as published, verbatim"),
    "group_results": QT_TRANSLATE_NOOP("OtherNames", "hits, together"),
    "vancouver": QT_TRANSLATE_NOOP("OtherNames", "citation style"),
    "apa": QT_TRANSLATE_NOOP("OtherNames", "citation style"),
    "harvard": QT_TRANSLATE_NOOP("OtherNames", "citation style"),
    "add_style": QT_TRANSLATE_NOOP("OtherNames", "citation style, CSL"),
    "system_scheme": QT_TRANSLATE_NOOP("OtherNames", "colours, theme, appearance"),
    "light_scheme": QT_TRANSLATE_NOOP("OtherNames", "colours, theme, appearance, bright"),
    "dark_scheme": QT_TRANSLATE_NOOP("OtherNames", "colours, theme, appearance, night, black"),
    "larger": QT_TRANSLATE_NOOP("OtherNames", "zoom in, font size, bigger"),
    "smaller": QT_TRANSLATE_NOOP("OtherNames", "zoom out, font size"),
    "reset_text_size": QT_TRANSLATE_NOOP("OtherNames", "zoom, font size, normal, 100 %"),
    "reset_layout": QT_TRANSLATE_NOOP("OtherNames", "default sizes, panes, columns, restore the window"),
    "full_screen": QT_TRANSLATE_NOOP("OtherNames", "maximise"),
    "go_to": QT_TRANSLATE_NOOP("OtherNames", "open, jump, switch"),
    "back": QT_TRANSLATE_NOOP("OtherNames", "previous place"),
    "forward": QT_TRANSLATE_NOOP("OtherNames", "next place"),
    "previous_theme": QT_TRANSLATE_NOOP("OtherNames", "up"),
    "next_theme": QT_TRANSLATE_NOOP("OtherNames", "down"),
    "next_hit": QT_TRANSLATE_NOOP("OtherNames", "find next, next result, next match"),
    "previous_hit": QT_TRANSLATE_NOOP("OtherNames", "find previous, previous result, previous match"),
    "next_note": QT_TRANSLATE_NOOP("OtherNames", "next highlight, next comment, annotation"),
    "previous_note": QT_TRANSLATE_NOOP("OtherNames", "previous highlight, previous comment, annotation"),
    "next_pane": QT_TRANSLATE_NOOP("OtherNames", "switch, focus"),
    "previous_pane": QT_TRANSLATE_NOOP("OtherNames", "switch, focus"),
    "new_window": QT_TRANSLATE_NOOP("OtherNames", "second window, side by side, compare"),
    "open_theme_window": QT_TRANSLATE_NOOP("OtherNames", "detach, pop out, side by side, compare"),
    "close_window": QT_TRANSLATE_NOOP("OtherNames", "leave"),
    "write_note": QT_TRANSLATE_NOOP("OtherNames", "comment, annotate, memo"),
    "note_on_theme": QT_TRANSLATE_NOOP("OtherNames", "comment, annotate, memo"),
    "note_on_reference": QT_TRANSLATE_NOOP("OtherNames", "comment, annotate, memo, study"),
    "yellow": QT_TRANSLATE_NOOP("OtherNames", "highlight, mark, colour"),
    "green": QT_TRANSLATE_NOOP("OtherNames", "highlight, mark, colour"),
    "blue": QT_TRANSLATE_NOOP("OtherNames", "highlight, mark, colour"),
    "pink": QT_TRANSLATE_NOOP("OtherNames", "highlight, mark, colour"),
    "violet": QT_TRANSLATE_NOOP("OtherNames", "highlight, mark, colour"),
    "edit_note": QT_TRANSLATE_NOOP("OtherNames", "change, comment"),
    "reattach": QT_TRANSLATE_NOOP("OtherNames", "move note, place note"),
    "delete_note": QT_TRANSLATE_NOOP("OtherNames", "remove highlight, comment"),
    "star_theme": QT_TRANSLATE_NOOP("OtherNames", "favourite, bookmark"),
    "star_reference": QT_TRANSLATE_NOOP("OtherNames", "favourite, bookmark, study"),
    "attach_citation": QT_TRANSLATE_NOOP("OtherNames", "bibliography, DOI, study"),
    "name_colours": QT_TRANSLATE_NOOP("OtherNames", "rename colours, legend, codes"),
    "unplaced": QT_TRANSLATE_NOOP("OtherNames", "lost notes, orphans"),
    "deleted_notes": QT_TRANSLATE_NOOP("OtherNames", "trash, bin, restore"),
    "edit_keys": QT_TRANSLATE_NOOP("OtherNames", "shortcuts, keyboard, hotkeys, key bindings"),
    "guide": QT_TRANSLATE_NOOP("OtherNames", "help, manual, documentation, how to"),
    "palette": QT_TRANSLATE_NOOP("OtherNames", "find a command, actions"),
    "about_review": QT_TRANSLATE_NOOP("OtherNames", "licence, DOI, source, evidence, edition"),
    "about": QT_TRANSLATE_NOOP("OtherNames", "version, licence"),
}
"""Separated by commas."""


def other_names(command: str) -> tuple[str, ...]:
    """The other names of a command, by its id."""
    source = str(_NAMES.get(command, ""))
    names = QCoreApplication.translate(_CONTEXT, source).split(",")
    return tuple(filter(None, (name.strip() for name in names)))
