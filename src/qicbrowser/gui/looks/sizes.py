"""Sizes that the parts of the window share, so that their edges agree."""

PANE_EDGE = 12
"""Pixels from either edge of a side pane to what is in it: titles, fields, headings, arrows, rows and text."""

PAGE_EDGE = 28
"""Pixels from the edges of a page in the middle to its text."""

HEADING_EDGE = 4
"""Pixels beside the heading of a column within a list."""

FOCUS_RING = 2
"""Pixels of the ring, in the accent, around what has the keyboard."""
