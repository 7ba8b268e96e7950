"""The attached citations as the list of references shows, sorts and filters them."""

from collections.abc import Iterator, Mapping
from time import monotonic
from typing import TYPE_CHECKING

from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.domain.records import Citation

_Cache = dict[str, "tuple[Citation, CitationSummary]"]


class CitationSummaries:
    """Gives the same mapping until a citation changes."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._stamp: tuple[int, int] | None = None
        self._cache: _Cache = {}
        self._summaries = _Summaries({}, self._cache)
        self._waiting: Iterator[str] = iter(())
        """The keys of those that were not made ahead yet."""

    def all(self) -> "Mapping[str, CitationSummary]":
        """By the keys of the references."""
        if self._library.citations.stamp != self._stamp:
            self._stamp = self._library.citations.stamp
            self._summaries = _Summaries(self._library.citations.all(), self._cache)
            self._waiting = iter(self._summaries)
        return self._summaries

    def prepare(self, seconds: float) -> bool:
        """Make summaries ahead for so long; whether all are made."""
        until = monotonic() + seconds
        for key in self._waiting:
            self._summaries[key]
            if monotonic() > until:
                return False
        return True


class _Summaries(Mapping[str, CitationSummary]):
    """Makes a summary when it is first read: there may be thousands, of which a few are seen."""

    def __init__(self, citations: "dict[str, Citation]", cache: _Cache) -> None:
        """`cache` has the summaries made before, of these citations or others."""
        self._citations = citations
        self._cache = cache

    def __getitem__(self, key: str) -> CitationSummary:
        citation = self._citations[key]
        cached = self._cache.get(key)
        if cached is None or cached[0] != citation:
            cached = self._cache[key] = citation, _summary(citation)
        return cached[1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._citations)

    def __len__(self) -> int:
        return len(self._citations)

    def __contains__(self, key: object) -> bool:
        return key in self._citations

    def __eq__(self, other: object) -> bool:
        """Whether they are of the same citations; this reads no summary."""
        return self._citations == (other._citations if isinstance(other, _Summaries) else other)

    __hash__ = None  # type: ignore[assignment]  # as of every mapping that compares its contents


def _summary(citation: "Citation") -> CitationSummary:
    from qicbrowser.domain.csl import brief, families, item_of, texts, year
    from qicbrowser.domain.words import fold

    item = item_of(citation)
    names = [fold(name) for name in families(item)]
    words = " ".join(fold(word) for text in texts("", item) for word in text.text.split())
    return CitationSummary(" ".join(brief(item).split()), " ".join(names), year(item), words)
