"""Notes and highlights."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "highlight-without-words": sentence("There are no words to highlight."),
    "no-words-selected": sentence("No words were selected."),
    "select-words-first": sentence("Select some in the page first."),
}
