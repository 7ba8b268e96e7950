"""The rows of the File menu; those of the other menus are in `actions`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction

from qicbrowser.gui.shell.action_table import ActionTable, Command


class FileActions(ActionTable):
    export = Command(
        QT_TRANSLATE_NOOP("Menus", "&Export…"),
        "Ctrl+E",
        icon="export",
    )
    export_again = Command(
        QT_TRANSLATE_NOOP("Menus", "Export &again"),
        "Ctrl+Shift+X",
        icon="repeat",
        greyed_tip=QT_TRANSLATE_NOOP("Menus", "There is no export to repeat yet: save one with Export…"),
    )
    reopen = Command(
        QT_TRANSLATE_NOOP("Menus", "&Reopen an export…"),
        icon="folder",
    )
    print = Command(QT_TRANSLATE_NOOP("Menus", "&Print…"), "Ctrl+P", icon="print")
    summary = Command(
        QT_TRANSLATE_NOOP("Menus", "One-pa&ge summary…"),
        icon="page",
    )
    share_page = Command(
        QT_TRANSLATE_NOOP("Menus", "Share as a &web page…"),
        icon="share",
    )
    import_table = Command(
        QT_TRANSLATE_NOOP("Menus", "Import a &table…"),
        "Ctrl+I",
        icon="import",
    )
    paste_table = Command(
        QT_TRANSLATE_NOOP("Menus", "Pa&ste a table…"),
        icon="paste",
    )
    export_reviews = Command(
        QT_TRANSLATE_NOOP("Menus", "Export re&views…"),
        icon="book",
    )
    export_notes = Command(
        QT_TRANSLATE_NOOP("Menus", "Export &notes…"),
        "Ctrl+Shift+E",
        icon="export",
    )
    import_notes = Command(QT_TRANSLATE_NOOP("Menus", "&Import notes…"), icon="import")
    export_project = Command(
        QT_TRANSLATE_NOOP("Menus", "Export pro&ject…"),
        icon="export",
    )
    open_project = Command(
        QT_TRANSLATE_NOOP("Menus", "&Open project…"),
        icon="import",
    )
    attach_citations = Command(
        QT_TRANSLATE_NOOP("Menus", "Attach &citations…"),
        icon="clip",
    )
    export_references = Command(
        QT_TRANSLATE_NOOP("Menus", "Export re&ferences…"),
        icon="text-page",
    )
    backups = Command(QT_TRANSLATE_NOOP("Menus", "&Backups…"), icon="history")
    data_folder = Command(QT_TRANSLATE_NOOP("Menus", "&Data folder…"), icon="folder")
    quit = Command(QT_TRANSLATE_NOOP("Menus", "&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole, icon="exit")
