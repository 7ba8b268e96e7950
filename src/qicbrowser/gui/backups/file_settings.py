"""Settings > Files: where the reader's files are, and the backups."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from qicbrowser.domain.retention import NEWEST
from qicbrowser.gui.shell.settings_section import SettingsSection
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups

translate = QCoreApplication.translate


class FileSettings(SettingsSection):
    def __init__(self, library: Library, open_backups: QAction) -> None:
        super().__init__(translate("Settings", "Files"), "backups.md")
        self.can_reset = False
        self.folder = library.user_file.absolute().parent
        self._backups = Backups(library.user_file)
        self.open_folder = QPushButton(self.tr("Show in &folder"))
        self.copy_path = QPushButton(self.tr("&Copy path"))
        self.open_backups = QPushButton(self.tr("&Backups…"))
        self._count = QLabel()
        self.form.addRow(self.tr("Data folder"), _path(self.folder))
        self.add_buttons(self.open_folder, self.copy_path)
        self.add_remark(
            self.tr(
                "Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the "
                "program with --data-dir FOLDER, or set QICBROWSER_DATA."
            )
        )
        self.form.addRow(self.tr("Backups"), self._count)
        self.form.addRow("", _path(self._backups.folder))
        self.add_buttons(self.open_backups)
        self.add_remark(
            self.tr(
                "One is made after each start if anything has changed. The newest {number} are kept, and of the older "
                "ones one per day for a week, one per week for five weeks, and one per month."
            ).format(number=QLocale().toString(NEWEST))
        )
        self.open_folder.clicked.connect(self._open_folder)
        self.copy_path.clicked.connect(self._copy_path)
        self.open_backups.clicked.connect(open_backups.trigger)

    def show_values(self) -> None:
        self._count.setText(self.tr("%n backups", "", len(self._backups.all())))

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder))):
            self.message.emit(self.tr("The folder cannot be opened here. Copy its path instead."))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self.folder))
        self.message.emit(self.tr("Path copied."))


def _path(path: Path) -> QLabel:
    label = QLabel(str(path))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setWordWrap(True)
    return label
