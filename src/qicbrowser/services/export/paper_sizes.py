"""The sizes of paper that pages are made for, and where each is used."""

from enum import StrEnum


class PaperSize(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


_WITH_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""The countries of Letter paper, as the Unicode CLDR lists them; all others use A4."""


def paper_size_of(country: str) -> PaperSize:
    """The paper of a country, by its code: "US"."""
    return PaperSize.LETTER if country.upper() in _WITH_LETTER else PaperSize.A4
