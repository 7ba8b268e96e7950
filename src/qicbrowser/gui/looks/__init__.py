"""Colours and style: one table for light, one for dark."""
