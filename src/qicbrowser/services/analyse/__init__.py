"""Analyses of the evidence: counts and tables from plain values, one module per question. Nothing is scored."""
