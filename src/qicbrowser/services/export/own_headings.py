"""What source tables call the columns that an export names by their roles."""

from collections.abc import Mapping

from qicbrowser.services.export.columns import OF_ROLES
from qicbrowser.store.library import Library

_USUAL = {"qic component", "mechanism of change", *OF_ROLES, *(column.name for column in OF_ROLES.values())}
"""Headings, in lower case, that say no more than the name of the column."""


def own_headings(library: Library, table_key: str) -> Mapping[str, str]:
    """The headings of a table that say more than the names of the columns of an export, by these names."""
    headings = library.evidence.role_headings(table_key)
    return {OF_ROLES[role].name: heading for role, heading in headings.items() if says_more(heading)}


def says_more(heading: str) -> bool:
    """Whether the heading of a column of the source says more than the name of its role."""
    return heading.casefold() not in _USUAL
