"""The command palette: commands and places by their names."""
