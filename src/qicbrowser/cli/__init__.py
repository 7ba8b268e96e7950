"""The command line: the same library and services as the window, for terminals and scripts; Qt stays out of it."""

from qicbrowser.cli import backups, exchange, export, files, note_changes, notes, reading, references
from qicbrowser.cli.group import cli

__all__ = ["backups", "cli", "exchange", "export", "files", "note_changes", "notes", "reading", "references"]
