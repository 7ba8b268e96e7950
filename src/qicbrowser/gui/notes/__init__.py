"""Writing notes on words, themes and references."""
