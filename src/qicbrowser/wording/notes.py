"""Notes and highlights."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "latest-notes": plural("The latest {shown} of %n notes.", "", "The latest {shown} of %n note."),
    "all-notes": plural("All %n notes…", "", "%n note…"),
    "highlight-without-words": sentence("There are no words to highlight."),
    "no-words-selected": sentence("No words were selected."),
    "select-words-first": sentence("Select some in the page first."),
}
