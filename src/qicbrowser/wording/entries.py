"""What an entry of the catalogue is: a sentence, or one with a form for one and a form for many."""

from typing import NamedTuple


class Entry(NamedTuple):
    """The text of a message, with its values in braces by name: `{path}`.

    The translator of Qt knows the text by `text` and `comment`; `one` is its English form where `n` is 1, and empty
    where the text has no plural. `%n` is the number `n`.
    """

    text: str
    comment: str = ""
    one: str = ""


def sentence(text: str, comment: str = "") -> Entry:
    """A whole sentence; `comment` is for translators, where the text alone does not tell what it means.

    lupdate finds the calls of this and of `plural` by their names: their arguments are literals.
    """
    return Entry(text, comment)


def plural(many: str, comment: str, one: str) -> Entry:
    """A sentence with the number `n` in it, as `%n`."""
    return Entry(many, comment, one)
