"""Backups of the reader's notes."""

from qicbrowser.wording.entries import Entry

MESSAGES: dict[str, Entry] = {}
