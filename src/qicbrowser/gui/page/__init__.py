"""A page of text with marks: written with a cursor, read with mouse and keyboard."""
