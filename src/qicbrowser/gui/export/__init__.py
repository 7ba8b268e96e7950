"""Themes to files, the clipboard and paper."""
