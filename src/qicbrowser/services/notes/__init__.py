"""What may be written in a note."""
