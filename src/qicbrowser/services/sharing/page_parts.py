"""The parts of a shared page, each written in pieces: list of themes, themes, references, source, data."""

from collections.abc import Iterator
from functools import cached_property
from itertools import groupby

from qicbrowser import __version__
from qicbrowser.domain.csl import item_of
from qicbrowser.domain.listings import Reference, ThemeLine
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import SourceTable, Theme
from qicbrowser.domain.text_direction import direction_of
from qicbrowser.paths import DataFolder
from qicbrowser.services.citations.styles import style_named
from qicbrowser.services.export.cited_references import Cited
from qicbrowser.services.export.html_parts import citation_html, clean, with_links
from qicbrowser.services.export.provenance import brief_source_lines, provenance
from qicbrowser.services.export.report import annotated
from qicbrowser.services.export.theme_as_read import Annotated, own_notes
from qicbrowser.services.record_names import table_of_review
from qicbrowser.services.sharing import page_data
from qicbrowser.services.sharing.contents import PageContents
from qicbrowser.services.sharing.page_data import as_json
from qicbrowser.services.sharing.theme_html import ThemeHtml, link, notes_html, own

Piece = tuple[str, int]
"""A piece of the page, and the number of themes that are written with it."""

_BLOCK = 100
"""Themes read at a time."""


_WORDS = {
    "language": Message("page-language"),
    "skip": Message("page-skip"),
    "parts": Message("page-parts"),
    "themes": Message("themes-report"),
    "map": Message("page-map"),
    "contexts": Message("page-contexts"),
    "references": Message("reference-list"),
    "source": Message("page-source"),
    "search": Message("page-search"),
    "clear": Message("page-clear"),
    "noscript": Message("page-noscript"),
    "own": Message("page-own-words"),
}
"""The words of the template."""


class PageParts:
    def __init__(self, contents: PageContents) -> None:
        self._contents = contents
        self._library = contents.library
        self._words = contents.words.reader
        self._themes: list[str] = []
        """The data of each theme as JSON, from when it was written."""
        self._tables: dict[str, str] = {}

    def part(self, name: str) -> Iterator[Piece]:
        """The part of this name in the template."""
        yield from {
            "list": self._list,
            "themes": self._theme_articles,
            "references": self._references,
            "source": self._source,
            "data": self._data,
        }[name]()

    @cached_property
    def _reference_keys(self) -> tuple[str, ...]:
        cited = self._library.export_rows().references(self._contents.places)
        return tuple(one.key for one in self._library.evidence.reference_lists.named(cited))

    @cached_property
    def _annotated(self) -> Annotated | None:
        return annotated(self._contents.export_request) if self._contents.options.notes else None

    def page_words(self) -> dict[str, str]:
        """The words of the template, escaped."""
        title = self._title
        named = {
            "title": title if isinstance(title, str) else self._words(title),
            "summary": self._words(self._summary),
            **{name: self._words(message) for name, message in _WORDS.items()},
            "direction": direction_of(self._words(_WORDS["language"])),
        }
        return {name: clean(text) for name, text in named.items()}

    @property
    def _summary(self) -> Message:
        reviews = frozenset(self._contents.options.reviews)
        factors = [each for each in self._library.analysis().factors() if each.theme.table.review.key in reviews]
        return Message(
            "page-summary",
            themes=Message("count-themes", n=len(self._contents.places)),
            studies=Message("count-studies", n=len(self._reference_keys)),
            factors=Message("factors-counted", n=len(factors)),
        )

    @property
    def _title(self) -> Message | str:
        """The title of the only review, or how many reviews there are."""
        reviews = self._contents.options.reviews
        if len(reviews) > 1:
            return Message("page-of-reviews", n=len(reviews))
        review = self._library.evidence.review_of(reviews[0])
        return review.title if review else reviews[0]

    def _table_name(self, table: SourceTable) -> str:
        review = self._library.evidence.brief_citation(table.review.key)
        name = table_of_review(review, table.label, table.title)
        return self._words(name) if isinstance(name, Message) else name

    def _lines(self) -> Iterator[ThemeLine]:
        """The themes as lines, in the order of the tree."""
        for key in self._contents.options.reviews:
            places = self._library.evidence.places_of_review(key).themes
            yield from self._library.evidence.theme_lines(places.start, len(places))

    def _list(self) -> Iterator[Piece]:
        for table, lines in groupby(self._lines(), key=lambda line: line.table):
            items = "".join(
                f"<li><span{own(table.review.language)}>{link(line.key, line.title)}</span>"
                f' <span class="aside">{clean(self._words(Message("count-studies", n=line.studies)))}</span></li>\n'
                for line in lines
            )
            yield f'<p dir="auto">{clean(self._table_name(table))}</p>\n<ul>\n{items}</ul>\n', 0

    def _theme_articles(self) -> Iterator[Piece]:
        open_table, written, places = "", 0, self._contents.places
        for start in range(0, len(places), _BLOCK):
            keys = list(self._library.evidence.keys_at(places[start : start + _BLOCK]))
            for theme in self._library.evidence.themes(keys):
                before = ""
                if theme.table.key != open_table:
                    before = ("</section>\n" if open_table else "") + self._table_opening(theme)
                    open_table = theme.table.key
                self._themes.append(as_json(page_data.theme_data(theme)))
                written += 1
                yield before + ThemeHtml(theme, self._annotated, self._words).html(), written
        yield "</section>\n", written

    def _table_opening(self, theme: Theme) -> str:
        name = self._table_name(theme.table)
        self._tables[theme.table.key] = as_json(page_data.table_data(theme.table, name, theme.streams, theme.grades))
        return f'<section class="table">\n<h3 dir="auto">{clean(name)}</h3>\n'

    def _references(self) -> Iterator[Piece]:
        citations = self._library.citations.all() if self._contents.options.citations else {}
        style = style_named(self._contents.options.style, DataFolder(self._library.user_file.parent))
        several = len(self._contents.options.reviews) > 1
        review = ""
        for key in self._reference_keys:
            reference = self._library.evidence.reference(key)
            if reference is None:  # another window has replaced the library
                continue
            before = ""
            if reference.review.key != review:
                before = "</ul>\n" if review else ""
                review = reference.review.key
                name = self._library.evidence.brief_citation(review)
                before += (f'<h3 dir="auto">{clean(name)}</h3>\n' if several else "") + "<ul>\n"
            item = item_of(citations[key]) if key in citations else {}
            cited = Cited(key, reference.label, "", item, style)
            yield before + self._reference(reference, cited), 0
        yield "</ul>\n" if review else "", 0

    def _reference(self, reference: Reference, cited: Cited) -> str:
        """Its label, what it is called in the review's own list or by the reader's citation, and the themes."""
        entry = f"<span{own(reference.review.language)}>{with_links(reference.entry)}</span>" if reference.entry else ""
        attached = f'<span class="attached" dir="auto">{citation_html(cited)}</span>' if cited.item else ""
        themes = "; ".join(link(each.theme_key, each.theme_title) for each in reference.supports)
        notes = own_notes(reference.key, self._annotated, self._words) if self._annotated else ()
        return (
            f'<li id="{clean(reference.key)}"><b>[{clean(reference.label)}]</b> {entry} {attached}'
            f'<p class="aside" dir="auto">{clean(self._words(Message("page-cited-for")))} {themes}</p>'
            f"{notes_html(notes)}</li>\n"
        )

    def _source(self) -> Iterator[Piece]:
        facts = provenance(self._contents.export_request, len(self._contents.places))
        lines = "".join(
            f'<dt>{clean(name)}</dt><dd dir="auto">{with_links(text)}</dd>\n'
            for name, text in brief_source_lines(facts, self._words)
        )
        yield f"<dl>\n{lines}</dl>\n", 0

    def _data(self) -> Iterator[Piece]:
        options, evidence = self._contents.options, self._library.evidence
        keys = [*evidence.keys_at(self._contents.places), *self._reference_keys]
        facts = {
            "format": page_data.FORMAT,
            "version": page_data.VERSION,
            "program": f"QIC Browser {__version__}",
            "reviews": [
                page_data.review_data(review, evidence.brief_citation(review.key))
                for review in evidence.reviews()
                if review.key in options.reviews
            ],
            "references": page_data.references_data(self._contents, self._reference_keys),
            "labels": page_data.label_data(self._contents),
            "notes": page_data.notes_data(self._contents, keys),
            "words": page_data.script_words(self._words),
        }
        yield as_json(facts).removesuffix("}") + f',"tables":[{",".join(self._tables.values())}],"themes":[', 0
        for place, theme in enumerate(self._themes):
            yield f"{',' if place else ''}{theme}", 0
        yield "]}", 0
