"""The attached citations as the list of references shows, sorts and filters them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.domain.records import Citation


class CitationSummaries:
    """A cache: only changed citations are formatted again, because every change of a note asks for all of them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._stamp: tuple[int, int] | None = None
        self._citations: dict[str, Citation] = {}
        self._summaries: dict[str, CitationSummary] = {}

    def all(self) -> Mapping[str, CitationSummary]:
        """By the keys of the references."""
        if self._library.citations.stamp != self._stamp:
            self._stamp = self._library.citations.stamp
            citations = self._library.citations.all()
            self._summaries = {
                key: self._summaries[key] if self._citations.get(key) == citation else _summary(citation)
                for key, citation in citations.items()
            }
            self._citations = citations
        return self._summaries


def _summary(citation: "Citation") -> CitationSummary:
    from qicbrowser.domain.csl import brief, families, item_of, texts, year
    from qicbrowser.domain.words import fold

    item = item_of(citation)
    names = [fold(name) for name in families(item)]
    words = " ".join(fold(word) for text in texts("", item) for word in text.text.split())
    return CitationSummary(" ".join(brief(item).split()), " ".join(names), year(item), words)
