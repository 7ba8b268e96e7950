"""Plain lists of references."""
