"""The rows of the File menu; those of the other menus are in `actions`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from qicbrowser.gui.shell.action_table import ActionTable, Command


class FileActions(ActionTable):
    export = Command(
        QT_TRANSLATE_NOOP("Menus", "&Export…"),
        "Ctrl+E",
        icon="export",
        tip=QT_TRANSLATE_NOOP("Menus", "Export the ticked themes, or all themes if none is ticked"),
    )
    export_again = Command(
        QT_TRANSLATE_NOOP("Menus", "Export &again"),
        "Ctrl+Shift+X",
        tip=QT_TRANSLATE_NOOP("Menus", "Repeat the last export, to the same file"),
        icon="repeat",
        greyed_tip=QT_TRANSLATE_NOOP("Menus", "There is no export to repeat yet: save one with Export…"),
    )
    reopen = Command(
        QT_TRANSLATE_NOOP("Menus", "&Reopen an export…"),
        tip=QT_TRANSLATE_NOOP("Menus", "Open an earlier export, to export in the same way again"),
        icon="folder",
    )
    print = Command(QT_TRANSLATE_NOOP("Menus", "&Print…"), "Ctrl+P", icon="print")
    summary = Command(
        QT_TRANSLATE_NOOP("Menus", "One-pa&ge summary…"),
        tip=QT_TRANSLATE_NOOP("Menus", "The theme that you read on one page, for a meeting: to print or as PDF"),
    )
    import_table = Command(
        QT_TRANSLATE_NOOP("Menus", "Import a &table…"),
        "Ctrl+I",
        icon="import",
        tip=QT_TRANSLATE_NOOP("Menus", "Import the evidence table of a review from a web page or a document"),
    )
    paste_table = Command(
        QT_TRANSLATE_NOOP("Menus", "Pa&ste a table…"),
        icon="paste",
        tip=QT_TRANSLATE_NOOP("Menus", "Import the table that was copied from a web page or a document"),
    )
    export_reviews = Command(
        QT_TRANSLATE_NOOP("Menus", "Export re&views…"),
        tip=QT_TRANSLATE_NOOP("Menus", "Save imported reviews in one file, for a colleague"),
        icon="book",
    )
    export_notes = Command(
        QT_TRANSLATE_NOOP("Menus", "Export &notes…"),
        "Ctrl+Shift+E",
        tip=QT_TRANSLATE_NOOP("Menus", "Save notes for a colleague, or as text"),
        icon="export",
    )
    import_notes = Command(QT_TRANSLATE_NOOP("Menus", "&Import notes…"), icon="import")
    export_project = Command(
        QT_TRANSLATE_NOOP("Menus", "Export pro&ject…"),
        tip=QT_TRANSLATE_NOOP("Menus", "Save notes, citations and searches in one file, for a colleague"),
        icon="export",
    )
    open_project = Command(
        QT_TRANSLATE_NOOP("Menus", "&Open project…"),
        tip=QT_TRANSLATE_NOOP("Menus", "See what is in a project from a colleague, and import it"),
        icon="import",
    )
    attach_citations = Command(
        QT_TRANSLATE_NOOP("Menus", "Attach &citations…"),
        tip=QT_TRANSLATE_NOOP("Menus", "Read citations from a file and match them with the references"),
        icon="clip",
    )
    export_references = Command(
        QT_TRANSLATE_NOOP("Menus", "Export re&ferences…"),
        tip=QT_TRANSLATE_NOOP("Menus", "Save the citations for a reference manager"),
        icon="text-page",
    )
    backups = Command(QT_TRANSLATE_NOOP("Menus", "&Backups…"), icon="history")
    data_folder = Command(QT_TRANSLATE_NOOP("Menus", "&Data folder…"), icon="folder")
    quit = Command(QT_TRANSLATE_NOOP("Menus", "&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole, icon="exit")
