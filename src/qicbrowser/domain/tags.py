"""Tags as one line of text, separated by commas."""

from collections.abc import Iterable

from qicbrowser.domain.records import Span


def tags_of(text: str) -> tuple[str, ...]:
    """The tags in a line: without a leading #, with single blanks, each once whatever its case."""
    found: dict[str, str] = {}
    for piece in text.split(","):
        tag = " ".join(piece.split()).lstrip("# ")
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def text_of(tags: Iterable[str]) -> str:
    """Tags as one line, for editing."""
    return ", ".join(tags)


def piece_at(text: str, place: int) -> Span:
    """The stretch of a line, between commas, in which a tag is being written when the cursor is in this place."""
    start = text.rfind(",", 0, place) + 1
    end = text.find(",", place)
    return Span(start, len(text) if end < 0 else end)
