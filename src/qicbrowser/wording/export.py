"""Exports of themes."""

from qicbrowser.wording.entries import sentence

MESSAGES = {
    "no-themes-chosen": sentence("No themes were chosen."),
    "choose-themes-to-export": sentence("Choose at least one to export."),
}
