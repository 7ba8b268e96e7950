"""Notes as Web Annotations, tables and reports; merging."""
