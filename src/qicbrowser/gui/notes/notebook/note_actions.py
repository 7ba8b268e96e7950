"""What can be done with notes that are selected in a list, and its keys."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from qicbrowser.store.user.note_lists import Shelf

translate = QCoreApplication.translate


class Deed(StrEnum):
    GO = "go"
    EDIT = "edit"
    COPY = "copy"
    TAG = "tag"
    REATTACH = "reattach"
    KEEP = "keep"
    DELETE = "delete"
    RESTORE = "restore"
    PURGE = "purge"


DEEDS = {
    Shelf.NOTES: (Deed.GO, Deed.EDIT, Deed.COPY, Deed.TAG, Deed.DELETE),
    Shelf.UNPLACED: (Deed.GO, Deed.REATTACH, Deed.KEEP, Deed.EDIT, Deed.COPY, Deed.TAG, Deed.DELETE),
    Shelf.BIN: (Deed.RESTORE, Deed.GO, Deed.COPY, Deed.PURGE),
}
"""By shelf; Enter and a double click do the first."""

KEYS = {
    Deed.EDIT: "F2",
    Deed.COPY: "Ctrl+C",
    Deed.TAG: "T",
    Deed.DELETE: "Del",
    Deed.RESTORE: "R",
    Deed.PURGE: "Del",
}


def deed_name(deed: Deed, shelf: Shelf) -> str:
    return {
        Deed.GO: translate("Deeds", "&Go to its theme")
        if shelf is Shelf.BIN
        else translate("Deeds", "&Go to its place"),
        Deed.EDIT: translate("Deeds", "&Edit"),
        Deed.COPY: translate("Deeds", "&Copy"),
        Deed.TAG: translate("Deeds", "Add a &tag…"),
        Deed.REATTACH: translate("Deeds", "&Put on other words…"),
        Deed.KEEP: translate("Deeds", "&Keep it there"),
        Deed.DELETE: translate("Deeds", "&Delete"),
        Deed.RESTORE: translate("Deeds", "&Restore"),
        Deed.PURGE: translate("Deeds", "&Delete for good"),
    }[deed]
