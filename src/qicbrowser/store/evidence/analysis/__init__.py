"""Reads of the evidence file for analyses: one module per question."""
