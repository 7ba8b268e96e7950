"""Evidence tables: the grid of a file, the recipe to read it by, what was read, and the rows to be stored."""
