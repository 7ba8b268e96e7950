"""The file that holds the reader's notes, searches and citations: opening, damage and permissions."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    # Errors of SQLite:
    "file-not-opened": sentence("{path} cannot be opened: {reason}."),
    "user-file-not-written": sentence("{path} could not be written: {reason}."),
    "bytes-not-text": sentence("it contains bytes that are not text", "why a file cannot be read"),
    "user-file-altered": sentence("{path} is no longer the file that was opened."),
    "free-disk-space": sentence("The disk is full: free some space, then try again."),
    "check-disk": sentence("The disk reported an error: check that it is connected and not full, then try again."),
    "close-other-program": sentence("Another program is using the file: close it, then try again."),
    "changes-being-saved": sentence("Many changes are still being saved."),
    "wait-until-saved": sentence("Wait until they are saved, then try again."),
    "check-write-permission": sentence("No permission to write the file: check its permissions and its folder's."),
    "check-data-folder": sentence("Check that the folder exists and is writable, or choose one with --data-dir."),
    "restart-to-recover": sentence(
        "Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps"
        " what can be read of it."
    ),
    "user-file-moved": sentence("No other window can be opened on {path}."),
    "put-file-back": sentence(
        "The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program."
    ),
    "put-original-back": sentence(
        "Another program emptied or altered the file while it was open. Copy what you are writing, close this program,"
        " put the file back, and start again; File > Backups has earlier copies."
    ),
    # A file that is not used, or only read:
    "file-damaged": sentence("{path} is damaged."),
    "file-left-unchanged": sentence("It was left unchanged."),
    "path-not-a-file": sentence("{path} cannot be opened because it is not a file."),
    "move-other-file": sentence("Move it away, or choose another folder with --data-dir."),
    "not-a-user-file": sentence("{path} is not a file of QIC Browser's notes."),
    "move-foreign-file": sentence("It was left unchanged. Move it away, or choose another folder with --data-dir."),
    "user-file-newer": sentence("{path} was written by a newer version of QIC Browser. It was left unchanged."),
    "newer-file-read-only": sentence(
        "{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved."
    ),
    "open-with-newer-version": sentence("Open it with that version, or choose another folder with --data-dir."),
    "user-file-read-only": sentence("{path} cannot be written: your notes are shown, and nothing can be saved."),
    "user-file-not-writable": sentence("{path} cannot be written."),
    "change-incomplete": sentence(
        "{path} contains an incomplete change and cannot be written: your notes are shown as they were before that"
        " change, and nothing can be saved."
    ),
    "check-permissions": sentence(
        "Check its permissions and those of its folder, or choose another folder with --data-dir."
    ),
    "user-file-not-upgraded": sentence(
        "{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and"
        " nothing can be saved."
    ),
    "restart-after": sentence("{hint} Then start the program again.", "after a sentence that says what to do"),
    "data-folder-not-made": sentence("The folder for your notes, {folder}, cannot be created: {reason}."),
    "data-folder-not-writable": sentence("The folder for your notes, {folder}, cannot be written to."),
    "link-target-missing": sentence("{path} is a link to {target}, which does not exist."),
    "nothing-saved": sentence("{reason} Nothing can be saved.", "after a sentence that says why"),
    "choose-other-data-folder": sentence("Choose another one with --data-dir or QICBROWSER_DATA."),
    "refusal": sentence("{message} {hint}", "two sentences: what is wrong, and what to do"),
    "two-sentences": sentence("{first} {second}", "one sentence after the other"),
    # Damage:
    "user-file-partly-damaged": sentence("Part of your notes file is damaged."),
    "texts-damaged": sentence("Bytes that are not text were found in {places}."),
    "texts-damaged-more": plural(
        "Bytes that are not text were found in {places}, and in %n other places.",
        "",
        "Bytes that are not text were found in {places}, and in %n other place.",
    ),
    "damage-repaired-at-start": sentence(
        "When the program starts next, it sets the damaged file aside and continues with what can be read of it."
    ),
    "note-on": sentence("a note on {record}", "a place where damage was found"),
    "star-on": sentence("the star on {record}", "a place where damage was found"),
    "citation-of": sentence("the citation of {record}", "a place where damage was found"),
    "search-for": sentence("the search “{query}”", "a place where damage was found"),
    "label-named": sentence("the label “{name}”", "a place where damage was found"),
    "mark-on": sentence("the mark of a factor of {record}", "a place where damage was found"),
    "scenario-named": sentence("the scenario “{name}”", "a place where damage was found"),
    "setting-named": sentence("the setting “{name}”", "a place where damage was found"),
    "site-named": sentence("the site “{name}”", "a place where damage was found"),
    "theme-titled": sentence("“{title}”", "a theme, named by its title"),
    "reference-numbered": sentence("reference {number}", "a reference, named by its number"),
    "reference-numbered-of-review": sentence("reference {number} of {review}", "a reference, named by its number"),
    # A damaged file that was set aside:
    "user-file-recovered": sentence(
        "{path} was damaged, or changed by another program. {result} The damaged file is now {aside}."
    ),
    "notes-recovered": plural("%n notes were recovered from it.", "", "%n note was recovered from it."),
    "entries-repaired": plural(
        "%n entries contained bytes that are not text, shown as “{mark}”.",
        "",
        "%n entry contained bytes that are not text, shown as “{mark}”.",
    ),
    "entries-left-out": plural(
        "%n entries could not be used and are only in that file.",
        "",
        "%n entry could not be used and is only in that file.",
    ),
    "older-copies-in": sentence("Older copies may be in {folder}."),
    "damaged-file-in-place": sentence(
        "{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved."
    ),
    "readable-part-shown": sentence("What can be read of it is shown."),
    "nothing-readable": sentence("Nothing in it can be read."),
    "close-other-user": sentence(
        "Close other programs that use it and start again, or choose another folder with --data-dir."
    ),
    # Folders:
    "notes-in-synced-folder": sentence(
        "Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait"
        " until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir."
    ),
    "notes-on-other-computer": sentence(
        "Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them"
        " elsewhere with --data-dir."
    ),
    "no-home-folder": sentence("There is no folder to keep your notes in: this user has no home folder."),
    "name-data-folder": sentence("Name one with --data-dir or {variable}."),
    "home-folder-unknown": sentence("The folder {folder} cannot be found: there is no home folder for {user}."),
    "current-folder-gone": sentence("The folder {folder} cannot be found: the current folder no longer exists."),
    "write-full-path": sentence("Write its full path."),
    # Changes by another window:
    "changed-elsewhere": sentence("This was changed elsewhere in the meantime. Nothing was overwritten."),
    "window-shows-current": sentence("The window shows the current state."),
}
