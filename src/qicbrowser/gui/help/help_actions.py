"""The entries of the Help menu, and File > Data folder."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.store.library import Library


class HelpActions(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(self, library: Library, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        menus.about_review.triggered.connect(self._open_about_review)
        menus.show_tip.triggered.connect(self._show_tip)
        menus.about.triggered.connect(self._open_about_program)
        menus.data_folder.triggered.connect(self._open_data_folder)

    # The dialogs are imported when they are opened: a start needs nothing of them.

    def _show_tip(self) -> None:
        from qicbrowser.gui.help.tip_at_focus import show_tip

        window = QApplication.activeWindow() or self._window
        focused = window.focusWidget()
        text = show_tip(focused) if focused else ""
        if not text:
            text = self.tr("There is no tip here.")
            if window is self._window:
                self.message.emit(text)  # which announces it
                return
            shown_at = focused or window  # a dialog has no status bar
            QToolTip.showText(shown_at.mapToGlobal(shown_at.rect().bottomLeft()), text, shown_at)
        announce(window, text)

    def _open_about_review(self) -> None:
        from qicbrowser.gui.help.about import about_review

        about_review(self._library, self._window).open()

    def _open_about_program(self) -> None:
        from qicbrowser.gui.help.about import about_program

        about_program(self._window).open()

    def _open_data_folder(self) -> None:
        from qicbrowser.gui.help.data_folder_dialog import DataFolderDialog

        DataFolderDialog(self._library, self._window).open()
