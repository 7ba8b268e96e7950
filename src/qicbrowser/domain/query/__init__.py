"""The query language: text, tree, words, and where its hits are."""
