"""How texts side by side share the width of a page."""

from collections.abc import Sequence


def shares(lengths: Sequence[int], whole: float, least: float) -> list[float]:
    """Widths for texts of these lengths, in per cent: together the `whole`, none under the `least`."""
    room = whole - least * len(lengths)
    total = sum(lengths) or 1
    return [least + room * length / total for length in lengths]
