"""The command line: the same library and services as the window, for terminals and scripts; Qt stays out of it."""

from qicbrowser.cli import backups, browse, build, export, notes_edit, notes_exchange, notes_list, references
from qicbrowser.cli.common import cli

__all__ = ["backups", "browse", "build", "cli", "export", "notes_edit", "notes_exchange", "notes_list", "references"]
