"""All notes in one list."""
