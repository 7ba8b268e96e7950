"""How a search was read, and what it found."""

from qicbrowser.wording.entries import Entry

MESSAGES: dict[str, Entry] = {}
