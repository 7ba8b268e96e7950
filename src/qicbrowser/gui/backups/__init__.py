"""Backups, and changes made by other programs."""
