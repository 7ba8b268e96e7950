"""The only place that speaks SQL: the bundled evidence and the reader's own file, opened as one."""
