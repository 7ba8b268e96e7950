"""The labels of tables and references: "5", "S3", "46", "Smith 2015"."""

import re

_LONGEST = 15
"""Digits of a number that is sorted by."""


def number_in(label: str) -> int | None:
    """The number that a label begins with, to sort by: 46 of "46" and "46a", None of "Smith 2015"."""
    digits = re.match(r"[0-9]+", label)
    return int(digits[0]) if digits and len(digits[0]) <= _LONGEST else None


def order(label: str) -> tuple[bool, int, str]:
    """The sort key of a label: numbers first."""
    number = number_in(label)
    return number is None, number or 0, label


def is_number(label: str) -> bool:
    """Whether a label is a plain number, as it would be counted: "46", and not "046" or "46a"."""
    return label == str(number_in(label))


def cell(label: str) -> str | int:
    """A label in a table: a number where it is one."""
    return int(label) if is_number(label) else label
