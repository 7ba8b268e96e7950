"""The question before a backup is restored: what would be different then."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from qicbrowser.domain.messages import Message
from qicbrowser.gui.backups.backups_model import moment_text
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.backups import Amounts, Differences
from qicbrowser.store.user.backup_file import Backup

translate = QCoreApplication.translate


def restore_question(backup: Backup, differences: Differences, parent: QWidget) -> QMessageBox:
    """A box that asks whether to restore, and is accepted where that is confirmed; Enter cancels."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = translate("RestoreQuestion", "Restore the backup of {made}?")
    box.setText(question.format(made=moment_text(backup.made)))
    box.setInformativeText("\n".join(_lines(differences)))
    box.addButton(translate("RestoreQuestion", "&Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return box


def _lines(differences: Differences) -> list[str]:
    lines = {
        translate("RestoreQuestion", "Restored: {amounts}"): differences.returning,
        translate("RestoreQuestion", "Changed: {amounts}"): differences.changing,
        translate("RestoreQuestion", "Removed: {amounts}"): differences.removed,
    }
    texts = [text.format(amounts=_listed(amounts)) for text, amounts in lines.items() if any(amounts)]
    nothing = translate(
        "RestoreQuestion",
        "Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings"
        " differ.",
    )
    return [*(texts or [nothing]), translate("RestoreQuestion", "What you have now is backed up first.")]


def _listed(amounts: Amounts) -> str:
    messages = (
        Message("restored-notes", n=amounts.notes),
        Message("restored-citations", n=amounts.citations),
        Message("restored-searches", n=amounts.searches),
        Message("restored-labels", n=amounts.labels),
        Message("restored-scenarios", n=amounts.scenarios),
        Message("restored-sites", n=amounts.sites),
        Message("restored-marks", n=amounts.marks),
    )
    return QLocale().createSeparatedList([words(message) for message in messages if message.values["n"]])
