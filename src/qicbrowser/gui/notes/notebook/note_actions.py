"""The actions of the list of notes, with their keys."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from qicbrowser.store.user.note_lists import Shelf

translate = QCoreApplication.translate


class NoteAction(StrEnum):
    GO = "go"
    EDIT = "edit"
    COPY = "copy"
    TAG = "tag"
    REATTACH = "reattach"
    ACCEPT = "accept"
    DELETE = "delete"
    RESTORE = "restore"
    PURGE = "purge"


ACTIONS = {
    Shelf.NOTES: (NoteAction.GO, NoteAction.EDIT, NoteAction.COPY, NoteAction.TAG, NoteAction.DELETE),
    Shelf.UNPLACED: (
        NoteAction.GO,
        NoteAction.REATTACH,
        NoteAction.ACCEPT,
        NoteAction.EDIT,
        NoteAction.COPY,
        NoteAction.TAG,
        NoteAction.DELETE,
    ),
    Shelf.BIN: (NoteAction.RESTORE, NoteAction.GO, NoteAction.COPY, NoteAction.PURGE),
}
"""By shelf; Enter and a double click trigger the first."""

KEYS = {
    NoteAction.EDIT: "F2",
    NoteAction.COPY: "Ctrl+C",
    NoteAction.TAG: "T",
    NoteAction.DELETE: "Del",
    NoteAction.RESTORE: "R",
    NoteAction.PURGE: "Del",
}


def action_name(action: NoteAction, shelf: Shelf) -> str:
    return {
        NoteAction.GO: translate("NoteActions", "&Go to theme")
        if shelf is Shelf.BIN
        else translate("NoteActions", "&Go to note"),
        NoteAction.EDIT: translate("NoteActions", "&Edit"),
        NoteAction.COPY: translate("NoteActions", "&Copy"),
        NoteAction.TAG: translate("NoteActions", "Add &tags…"),
        NoteAction.REATTACH: translate("NoteActions", "Re-&attach…"),
        NoteAction.ACCEPT: translate("NoteActions", "&Keep it there"),
        NoteAction.DELETE: translate("NoteActions", "&Delete"),
        NoteAction.RESTORE: translate("NoteActions", "&Restore"),
        NoteAction.PURGE: translate("NoteActions", "&Delete permanently"),
    }[action]
