"""Light, dark, text size."""
