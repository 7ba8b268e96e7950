"""Backups of the reader's notes."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "backup-not-made": sentence("No backup of your notes was made in {folder}: {reason}."),
    "check-backup-folder": sentence(
        "The notes themselves are safe. Check that there is space on the disk and that the folder is writable."
    ),
    "backup-unusable": sentence("{path} is damaged, or not a file of QIC Browser's notes."),
    "backup-damaged": sentence("The backup {name} is damaged, and was left unchanged."),
    "user-file-was-missing": sentence(
        "{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest"
        " is {backup}. To restore them, use File > Backups, or the command “qicbrowser backups restore {backup}”. This"
        " message disappears once you restore a backup or write a note."
    ),
    "backups-are-in": sentence("Backups of your notes are in {folder}, and the newest is {backup}."),
    "restore-not-written": sentence("{path} could not be written."),
    "backup-not-found": sentence("There is no intact backup {name}."),
    "restored-notes": plural("%n notes", "that restoring a backup changes", "%n note"),
    "restored-citations": plural("%n citations", "that restoring a backup changes", "%n citation"),
    "restored-searches": plural("%n saved searches", "that restoring a backup changes", "%n saved search"),
    "restored-labels": plural("%n labels", "that restoring a backup changes", "%n label"),
    "restored-scenarios": plural("%n scenarios", "that restoring a backup changes", "%n scenario"),
    "restored-sites": plural("%n sites", "that restoring a backup changes", "%n site"),
    "restored-marks": plural("%n marks of factors", "that restoring a backup changes", "%n mark of a factor"),
    "list-backups": sentence("“qicbrowser backups” lists the backups."),
}
