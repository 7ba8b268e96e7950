"""BibTeX and biblatex files, and the LaTeX in them."""
