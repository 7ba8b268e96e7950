"""The places that the palette leads to: themes, reviews, tables, groups, references, and pages of the guide."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.palette.entries import Entry, Match, best_first, matched
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.record_names import table_name
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

THEME, BRANCH, REFERENCE, PAGE = "theme:", "branch:", "reference:", "page:"


class Places:
    """Reads a few rows per question, however many themes there are."""

    def __init__(
        self,
        library: Library,
        navigator: Navigator,
        summaries: Callable[[], Mapping[str, CitationSummary]],
        guide_pages: Mapping[str, str],
        open_guide: Callable[[str], object],
    ) -> None:
        """`summaries` are the attached citations, and `guide_pages` the titles of the guide's pages by file."""
        self._evidence = library.evidence
        self._titles = library.titles()
        self._navigator = navigator
        self._summaries = summaries
        self._guide_pages = guide_pages
        self._open_guide = open_guide

    def find(self, words: Sequence[str], most: int) -> list[Match]:
        """Places that match these folded words, at most so many of a kind, themes first."""
        branches = [match for entry in self._branches() if (match := matched(entry, words))]
        pages = [match for entry in self._pages() if (match := matched(entry, words))]
        return [
            *best_first(self._themes(words, most)),
            *best_first(branches)[:most],
            *(self.references(words, most) if words else ()),
            *best_first(pages)[:most],
        ]

    def references(self, words: Sequence[str], most: int) -> list[Match]:
        """References whose label begins so, or whose citation has all of these words."""
        labels = self._titles.references(words[0] if words else "", most) if len(words) < 2 else ()
        found = {each.key: each.title for each in labels}
        if words:
            cited = (
                key
                for key, summary in self._summaries().items()
                if key not in found and all(word in summary.words for word in words)
            )
            lists = self._evidence.reference_lists
            found |= {each.key: each.label for each in lists.named(islice(cited, most))}
        return [self._match(self._reference(key, label), words) for key, label in islice(found.items(), most)]

    def entry(self, id_: str) -> Entry | None:
        """The place that an id names, if there is such a one."""
        kind, _, key = id_.partition(":")
        match f"{kind}:":
            case "theme:":
                title = self._evidence.title_of(key)
                return None if title is None else self._theme(key, title)
            case "reference:":
                named = self._evidence.reference_lists.named((key,))
                return self._reference(key, named[0].label) if named else None
            case "branch:":
                return next((entry for entry in self._branches() if entry.id == id_), None)
            case "page:":
                return next((entry for entry in self._pages() if entry.id == id_), None)
        return None

    def _themes(self, words: Sequence[str], most: int) -> list[Match]:
        return [self._match(self._theme(*each), words) for each in self._titles.themes(words, most)]

    def _match(self, entry: Entry, words: Sequence[str]) -> Match:
        """An entry that the database has found, also where it joins words that are apart here."""
        return matched(entry, words) or Match(entry)

    def _theme(self, key: str, title: str) -> Entry:
        review = self._evidence.shown_review(key)
        detail = translate("Palette", "Theme · {review}").format(review=review) if review else ""
        detail = detail or translate("Palette", "Theme")
        return Entry(THEME + key, title, detail, partial(self._navigator.go_to_theme, key), "forward")

    def _branches(self) -> Iterator[Entry]:
        """The library, the reviews, the tables, and the groups of themes."""
        go = self._navigator.go_to_branch
        all_reviews = translate("Palette", "All reviews")
        yield Entry(BRANCH + LIBRARY, translate("Palette", "Library"), all_reviews, partial(go, LIBRARY), "library")
        for name, review in self._evidence.named_reviews().items():
            detail = translate("Palette", "Review · {title}").format(title=review.title)
            yield Entry(
                BRANCH + review.key, name, detail, partial(go, review.key), "notes", other_names=(review.title,)
            )
        tables = self._evidence.tables()
        for table, *_ in tables:
            label = translate("Palette", "Table {label}").format(label=table.label) if table.label else ""
            label, review_name = label or words(table_name(table)), self._evidence.review_name(table.key)
            detail = " · ".join(filter(None, (review_name, table.title)))
            yield Entry(BRANCH + table.key, label, detail, partial(go, table.key), "table", other_names=(table.title,))
        titles = self._evidence.group_titles()
        for table, _, _, groups in tables:
            review_name = self._evidence.review_name(table.key)
            for group in groups:
                path = " › ".join(filter(None, (table.title, *titles[group.key][:-1])))
                detail = " · ".join(filter(None, (review_name, path)))
                yield Entry(BRANCH + group.key, group.title, detail, partial(go, group.key), "table")

    def _reference(self, key: str, label: str) -> Entry:
        summary = self._summaries().get(key)
        title = translate("Palette", "[{label}]").format(label=label)
        if summary:
            title = translate("Palette", "[{label}] {citation}").format(label=label, citation=summary.text)
        review = self._evidence.shown_review(key)
        detail = translate("Palette", "Reference · {review}").format(review=review) if review else ""
        detail = detail or translate("Palette", "Reference")
        return Entry(REFERENCE + key, title, detail, partial(self._navigator.go_to_reference, key), "notes")

    def _pages(self) -> Iterator[Entry]:
        for name, title in self._guide_pages.items():
            detail = translate("Palette", "Page of the guide")
            yield Entry(PAGE + name, title, detail, partial(self._open_guide, name), "know")
