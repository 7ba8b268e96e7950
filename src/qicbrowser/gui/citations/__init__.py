"""Citations attached to references."""
