"""The contextual factors that a command is about: those of the library, of a review, table or group, or of themes."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from qicbrowser.cli.analyse import query_option, theme_of, themes_argument
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library

branch_option = click.option(
    "--in",
    "branch",
    metavar="KEY",
    help="Only a review, a source table or a group, by its key: zamboni2020, zamboni2020/5.",
)


def scope_options(run: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say which themes' factors are meant; without any, all of the library's are."""
    return themes_argument(branch_option(query_option(run)))


def chosen_factors(
    library: Library, keys: Sequence[str] = (), branch: str | None = None, query: str | None = None
) -> tuple[Factor, ...]:
    """The factors of these themes, in this branch, that a query finds; raises ReaderError for an unknown key."""
    factors = library.analysis().factors()
    if keys:
        themes = {theme_of(library, key).key for key in keys}
        factors = tuple(factor for factor in factors if factor.theme.key in themes)
    if branch is not None:
        is_within = _within(library, branch)
        factors = tuple(factor for factor in factors if is_within(factor))
    if query is not None:
        found = set(search(library, query).themes())
        factors = tuple(factor for factor in factors if factor.theme.key in found)
    return factors


def _within(library: Library, key: str) -> Callable[[Factor], bool]:
    if not library.evidence.has_branch(key):
        raise ReaderError(Message("no-branch", key=key), hint=Message("list-records"))
    if groups := library.evidence.group_path(key):
        places = range(groups[-1].first, groups[-1].first + groups[-1].themes)
        return lambda factor: factor.theme.place in places
    return lambda factor: key in (factor.theme.table.key, factor.theme.table.review.key)
