"""The test of an installation: each step that passed, and what can fail."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "test-libraries": sentence("this system has the libraries that the window needs"),
    "test-evidence": plural("the evidence is intact: %n themes", "", "the evidence is intact: %n theme"),
    "test-notes-file": sentence("a file of notes was created"),
    "test-citation": sentence("a citation was formatted"),
    "test-window": sentence("the window was painted, and searched"),
    "test-export": sentence("the themes found were exported, as a table and as pages"),
    "test-note": sentence("the note written in the window was found again"),
    "test-passed": sentence("All tests passed, in {seconds} s."),
    "citation-not-written": sentence("A citation was not formatted correctly."),
    "disk-of-folder-full": sentence("The disk that holds {folder} is full."),
    "evidence-damaged": sentence("The evidence file is damaged."),
    "export-empty": sentence("The export is empty."),
    "install-again": sentence("Install the program again."),
    "install-named-library": sentence("Install the library that it names."),
    "install-packages": sentence("On Debian and Ubuntu: sudo apt-get install -y {packages}"),
    "libraries-missing": sentence("This system lacks {libraries}, which the window needs."),
    "library-not-loaded": sentence("{name} cannot be loaded: {reason}"),
    "make-room": sentence("Free some space on it, then try again."),
    "pages-not-pdf": sentence("The pages are not a PDF file."),
    "window-empty": sentence("The window was painted, but it is empty."),
    "written-note-not-found": sentence("The note that was written was not found."),
}
