"""The evidence file, and the sources that it is built from."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "source-number-too-large": sentence("A number in the sources is too large. Nothing was written."),
    "compare-with-sources": sentence("Compare them with data/sources/."),
}
