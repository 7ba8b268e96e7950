"""Notes to and from files."""
