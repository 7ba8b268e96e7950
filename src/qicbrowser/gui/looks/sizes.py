"""Sizes that the parts of the window share."""

PANE_EDGE = 12
"""Pixels from either edge of a side pane to what is in it: titles, fields, headings, arrows, rows and text."""

PAGE_EDGE = 28
"""Pixels from the edges of a page in the middle to its text."""

HEADING_EDGE = 4
"""Pixels beside the heading of a column within a list."""

FOCUS_RING = 2
"""Pixels of the ring, in the accent, around what has the keyboard."""

TITLE, SUBTITLE, META, LABEL = 1.7, 1.3, 0.92, 0.86
"""Sizes of text relative to that of the body: of a page's title, of what it shows in a smaller pane, of what is said
about something, and of the heading of a column. The heading of a section is body text in bold.
"""
_LARGE_TITLE, _LARGE_WORD = 40, 20
"""Characters of a title, and of its longest word, up to which it is as large as `TITLE` says."""

_SMALLEST_TITLE = 1.2


def title_size(title: str) -> float:
    """The size of a title relative to text: a long one is smaller, so that what is below it comes into sight."""
    longest_word = max(map(len, title.split()), default=0)
    share = min(1.0, _LARGE_TITLE / max(1, len(title)), _LARGE_WORD / max(1, longest_word))
    return max(_SMALLEST_TITLE, TITLE * share)
