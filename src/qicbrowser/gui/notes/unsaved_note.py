"""The question shown when the window is closed while a note cannot be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.notes.note_editor import NoteEditor
from qicbrowser.gui.shell.errors import error_box
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_NAME = "unsavedNote"


def ask_whether_to_quit(library: Library, editor: NoteEditor, as_text: Callable[[], str], window: QWidget) -> None:
    """Ask what to do with the unsaved note; close the window when the answer allows it, or the note is saved meanwhile.

    `as_text` gives the note as it is written to a file.
    """
    if window.findChild(QMessageBox, _NAME):  # already open
        return

    def quit_without() -> None:
        editor.drop_changes()
        window.close()

    def write(name: str) -> None:
        write_whole(Path(name), as_text().encode("utf-8", "replace"), OwnFiles.of(library))
        quit_without()

    box = error_box(
        ReaderError(
            translate("UnsavedNote", "Quit without saving the note you are writing?"),
            hint=f"{editor.trouble}\n\n"
            + translate(
                "UnsavedNote",
                "If you stay, the note is saved as soon as possible. You can also save it to a text file.",
            ),
        )
    )
    box.setObjectName(_NAME)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setStandardButtons(QMessageBox.StandardButton.NoButton)
    stay = box.addButton(translate("UnsavedNote", "Stay"), QMessageBox.ButtonRole.RejectRole)
    save = box.addButton(translate("UnsavedNote", "Save to a file and quit…"), QMessageBox.ButtonRole.ActionRole)
    leave = box.addButton(translate("UnsavedNote", "Quit without saving"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    save.clicked.connect(lambda: _ask_for_name(write, window))
    leave.clicked.connect(quit_without)
    editor.saved.connect(box.accept)
    box.accepted.connect(window.close)
    box.open()


def _ask_for_name(write: Callable[[str], None], window: QWidget) -> None:
    title, kind = translate("UnsavedNote", "Save the note to a file"), translate("UnsavedNote", "Text (*.txt)")
    save_as(window, title, kind, "note.txt", write)
