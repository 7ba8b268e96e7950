"""The words of an export from the window."""

from qicbrowser.gui.shell.messages import words
from qicbrowser.services.export.request import Words
from qicbrowser.wording import english

WORDS = Words(words, english.words)
"""Reports in the reader's language; what programs read in English, as the command line writes it."""
