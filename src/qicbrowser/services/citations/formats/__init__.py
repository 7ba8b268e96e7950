"""One module or folder per citation format."""
