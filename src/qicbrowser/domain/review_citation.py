"""Citations as text, in the Vancouver style the health sciences use."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from qicbrowser.domain.records import Review


def cite(review: Review) -> str:
    """The review's full citation: "Zamboni K, Baker U, ... Title. Journal. 2020;15:27."."""
    authors = ", ".join(_initials(author) for author in review.authors)
    stop = "" if review.title.endswith(("?", "!", ".")) else "."
    issue = f"{review.volume}:{review.article}".strip(":")
    place = ";".join(filter(None, (str(review.year or ""), issue)))
    parts = (f"{authors}." if authors else "", f"{review.title}{stop}", f"{review.journal}." if review.journal else "")
    return " ".join(filter(None, (*parts, f"{place}." if place else "")))


def cite_briefly(review: Review) -> str:
    """ "Zamboni et al. 2020"; the title of a review without authors."""
    if not review.authors:
        return f"{review.title} {review.year}" if review.year else review.title
    return families_and_year(review.authors, review.year)


def distinct(names: Mapping[str, str]) -> dict[str, str]:
    """Names of reviews by their keys: those that several have, with the keys."""
    count = Counter(names.values())
    return {key: name if count[name] == 1 else f"{name} ({key})" for key, name in names.items()}


def families_and_year(authors: Sequence[str], year: int | None) -> str:
    """ "Doe 2024", "Doe and Roe 2024", "Doe et al. 2024"; without a year, the names alone."""
    families = [author.partition(",")[0] for author in authors]
    named = f"{families[0]} et al." if len(families) > 2 else " and ".join(families)
    return f"{named} {year}" if year else named


def doi_address(doi: str) -> str:
    return f"https://doi.org/{doi}"


def licence_address(licence: str) -> str | None:
    """The URL of a Creative Commons licence: "CC BY 4.0" gives "https://creativecommons.org/licenses/by/4.0/"."""
    named = re.fullmatch(r"CC (BY[A-Z-]*) (\d\.\d)", licence)
    return f"https://creativecommons.org/licenses/{named[1].lower()}/{named[2]}/" if named else None


def _initials(author: str) -> str:
    family, _, given = author.partition(",")
    return f"{family} {''.join(name[0] for name in given.split())}".strip()
