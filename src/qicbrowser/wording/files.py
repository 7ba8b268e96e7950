"""Files that are read and written."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "file-is-folder": sentence("{path} is a folder or a device."),
    "file-unreadable": sentence("{path} cannot be read: {reason}."),
    "file-too-large": sentence("{path} is larger than {size}."),
    "megabytes": sentence("{number} MB"),
    "kilobytes": sentence("{number} KB"),
    "file-not-written": sentence("{path} was not written: {reason}."),
    "folder-not-created": sentence("{folder} cannot be created: {reason}."),
    "fault-in-file": sentence("{path}: {fault}"),
    "file-name-invalid": sentence("{name} is not a file name."),
    "file-is-own": sentence("{path} is one of the program's own files."),
    "file-of-unknown-kind": sentence("{path} is not a file that QIC Browser can open."),
    "choose-known-kind": sentence(
        "Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a"
        " reference list as .txt), notes (JSON-LD) or a project (.qicproject)."
    ),
    "several-files-dropped": sentence("Several files were dropped together; none was opened."),
    "drop-one-file": sentence("Drop one file at a time."),
    # A file of JSON:
    "faults-in-file": plural(
        "There are %n errors in this file. Nothing was imported from it.",
        "",
        "There is %n error in this file. Nothing was imported from it.",
    ),
    "more-faults": plural("… and %n more.", "", "… and %n more."),
    "fault-at-place": sentence("{place}: {fault} {hint}", "where an error is in a file, what it is, and what to do"),
    "whole-file": sentence("The whole file", "where an error is"),
    "line-and-column": sentence("line {line}, column {column}"),
    "fault": sentence("{fault}.", "an error in a file"),
    "fault-of-value": sentence("{fault}: {value}.", "an error in a file, and the wrong value"),
    "missing": sentence("{fault}, and is missing", "an error in a file: something is expected"),
    "object-expected": sentence("an object is expected here", "in JSON"),
    "text-expected": sentence("text is expected here", "in JSON"),
    "whole-number-expected": sentence("a whole number from 0 to {largest} is expected here"),
    "longer-than": plural("it is longer than %n characters", "", "it is longer than %n character"),
    "lone-surrogate": sentence("it holds half a character (a lone surrogate)"),
    "more-values-than": plural("it holds more than %n values.", "", "it holds more than %n value."),
    "not-json": sentence("this is not JSON: {reason}."),
    "nested-too-deeply": sentence("it is nested too deeply."),
    "not-text-in": sentence("it is not text in {encoding}, from byte {byte} on."),
    "number-too-long": sentence("a number in it has thousands of digits."),
    "not-a-json-number": sentence("it holds {text}, which is not a number in JSON."),
    # What to do about it:
    "correct-or-remove": sentence("Correct it, or remove the entry."),
    "shorten-it": sentence("Shorten it."),
    "remove-that": sentence("Remove it."),
    "export-again": sentence("Export it again: it may have been cut off, or changed by hand."),
    "choose-annotations": sentence("Choose a file of notes that was exported as Web Annotations (.jsonld)."),
    "export-notes-in-parts": sentence("Ask for its notes in several files."),
    "choose-file-name": sentence("Enter the name of a file."),
    "choose-other-name": sentence("Choose another name."),
    "choose-other-name-or-folder": sentence("Choose another name or another folder."),
    "choose-other-folder": sentence("Choose another folder."),
    "choose-shorter-name": sentence("Choose a shorter name."),
    "choose-other-place": sentence("Choose another folder or disk."),
    "choose-own-folder": sentence(
        "Choose a folder of your own. If another program has the file open, close it there first."
    ),
    "folder-missing": sentence("Its folder does not exist: create it, or choose another one."),
    "disk-full": sentence("Free some space on the disk, or choose another one."),
}
