"""Help and about."""
