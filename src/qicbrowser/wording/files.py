"""Files that are read and written."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "file-is-folder": sentence("{path} is a folder or a device."),
    "file-unreadable": sentence("{path} cannot be read: {reason}."),
    "file-too-large": sentence("{path} is larger than {size}."),
    "megabytes": sentence("{number} MB"),
    "kilobytes": sentence("{number} KB"),
    "file-not-written": sentence("{path} was not written: {reason}."),
    "fault-in-file": sentence("{path}: {fault}"),
    "file-name-invalid": sentence("{name} is not a file name."),
    "file-is-own": sentence("{path} is the program's own file."),
    # What to do about it:
    "choose-file-name": sentence("Choose a name for a file."),
    "choose-other-name": sentence("Choose another name."),
    "choose-other-name-or-folder": sentence("Choose another name or another folder."),
    "choose-shorter-name": sentence("Choose a shorter name."),
    "choose-other-place": sentence("Choose another place."),
    "choose-own-folder": sentence(
        "Choose a folder of your own. If another program has the file open, close it there first."
    ),
    "folder-missing": sentence("Its folder does not exist: make it, or choose another one."),
    "disk-full": sentence("Make room on the disk, or choose another one."),
}
