"""Importing the evidence table of any review: one window that shows how it is read while the reader answers."""
