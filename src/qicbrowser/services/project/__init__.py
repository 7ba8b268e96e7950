"""A project in one file: notes, citations, saved searches and names of colours, with their reviews if wanted."""
