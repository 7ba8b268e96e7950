"""Full-text search over evidence and notes."""
