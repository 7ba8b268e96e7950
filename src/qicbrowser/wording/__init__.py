"""The words of every message of the program: no Qt, one module per feature."""
