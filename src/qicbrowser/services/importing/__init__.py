"""Importing the evidence table of a review from a file of any form."""
