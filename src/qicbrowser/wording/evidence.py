"""The evidence file, and the sources that it is built from."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "source-number-too-large": sentence("A number in the sources is too large. Nothing was written."),
    "nothing-found-for": sentence("The search for {query} found nothing."),
    "evidence-may-be-damaged": sentence("The evidence file may be damaged."),
    "compare-with-sources": sentence("Compare them with data/sources/."),
}
