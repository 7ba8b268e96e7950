"""Citations of references: read, matched and formatted."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "pasted-text-too-long": sentence("This text is too long."),
    "paste-fewer": sentence("Paste fewer publications at a time."),
}
