"""The actions of the list of notes; their keys are in `shell.list_actions`."""

from enum import StrEnum

from qicbrowser.store.user.note_filter import NoteCategory


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
    NoteCategory.NOTES: (NoteAction.GO, NoteAction.EDIT, NoteAction.COPY, NoteAction.TAG, NoteAction.DELETE),
    NoteCategory.UNPLACED: (
        NoteAction.GO,
        NoteAction.REATTACH,
        NoteAction.ACCEPT,
        NoteAction.EDIT,
        NoteAction.COPY,
        NoteAction.TAG,
        NoteAction.DELETE,
    ),
    NoteCategory.DELETED: (NoteAction.RESTORE, NoteAction.GO, NoteAction.COPY, NoteAction.PURGE),
}
"""By category; Enter and a double click trigger the first."""
