"""The command line: the same library and services as the window, for terminals and scripts; Qt stays out of it."""

from qicbrowser.cli import export, files, notes, reading
from qicbrowser.cli.group import cli

__all__ = ["cli", "export", "files", "notes", "reading"]
