"""What features are given of the window."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QMainWindow

from qicbrowser.gui.appearance.appearance import Appearance
from qicbrowser.gui.backups.user_file_watch import UserFileWatch
from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.store.library import Library


class FeatureParts(NamedTuple):
    """Of one window; what all windows share is in `windows`."""

    window: QMainWindow
    library: Library
    session: Session
    menus: Menus
    history: UndoHistory
    themes: ThemeModel
    references: ReferenceModel
    navigator: Navigator
    live_search: LiveSearch
    views: Views
    note_writing: NoteWriting
    notebook: Notebook
    citations: Citations
    appearance: Appearance
    user_file: UserFileWatch
    status: StatusLine
    refresh_all: Callable[[], None]
    """Shows what another program may have changed."""

    theme_alone: str
    """The key of the theme of which the window was opened to show the page alone; "" for a main window."""

    is_importing: Callable[[], bool]
    """Whether the window for importing a table is open."""

    save_state: Callable[[], None]
    """Saves the sizes and the place of the window for the next one that is opened."""

    def save_open_notes(self) -> bool:
        """Save the note that is being written in each window of the program; False where one cannot be saved."""
        return self.user_file.flush()
