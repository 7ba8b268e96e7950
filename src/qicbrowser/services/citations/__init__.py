"""Attaching, formatting, matching and writing citations."""
