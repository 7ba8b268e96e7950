"""QIC Browser: read, search, annotate and take away how quality improvement collaboratives work."""

__version__ = "0.1.0"
