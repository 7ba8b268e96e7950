"""The labels of tables and references: "5", "S3", "46", "Smith 2015"."""

import re

_LONGEST = 15
"""Digits of a number that is sorted by."""

_LONGER = 1 << 62
"""More than the digits of any number."""


def number_in(label: str) -> int | None:
    """The number that a label begins with, to sort by: 46 of "46" and "46a", None of "Smith 2015"."""
    digits = re.match(r"[0-9]+", label)
    return int(digits[0]) if digits and len(digits[0]) <= _LONGEST else None


def order(label: str) -> tuple[bool, int, tuple[tuple[int, str], ...], str]:
    """The sort key of a label: numbers first, and those within words as numbers too: S3 is before S10."""
    number = number_in(label)
    parts = (part for part in re.split(r"([0-9]+)", label.casefold()) if part)
    return number is None, number or 0, tuple(map(_part, parts)), label


def _part(part: str) -> tuple[int, str]:
    """Digits compare by how many there are, and then one by one; they come before words."""
    digits = part.lstrip("0")
    return (len(digits), digits) if part[0] in "0123456789" else (_LONGER, part)


def is_number(label: str) -> bool:
    """Whether a label is a plain number, as it would be counted: "46", and not "046" or "46a"."""
    return label == str(number_in(label))


def cell(label: str) -> str | int:
    """A label in a table: a number where it is one."""
    return int(label) if is_number(label) else label
