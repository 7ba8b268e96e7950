"""Evidence files from their sources."""
