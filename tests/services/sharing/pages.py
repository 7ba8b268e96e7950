"""Shared pages of the tests: of the bundled review, of made-up ones, and what is in a page."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from qicbrowser.services.export.export import finished
from qicbrowser.services.export.request import Words
from qicbrowser.services.sharing.contents import PageOptions, page_contents
from qicbrowser.services.sharing.web_page import SharedPage, share
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

ENGLISH = Words(words, words)


def shared(library: Library, path: Path, *reviews: str, **extras: Any) -> SharedPage:
    """Share these reviews, or all."""
    keys = reviews or tuple(review.key for review in library.evidence.reviews())
    return finished(share(page_contents(library, PageOptions(keys, **extras), ENGLISH), path))


class Reader(HTMLParser):
    """What a page holds, as a browser without scripts reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        """The texts of the elements with words of a source."""
        self.scripts: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag == "span":
            self._open.append(dict(attrs).get("class") or "")
            if self._open[-1] == "words":
                self.words.append("")
        elif tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "span":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "words":
            self.words[-1] += data
        elif self.cdata_elem == "script":
            self.scripts[-1] += data


def read_page(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader


def data_of(path: Path) -> dict[str, Any]:
    """The evidence in a page."""
    found = re.findall(r'<script type="application/json" id="data">(.*?)</script>', path.read_text("utf-8"), re.DOTALL)
    (text,) = found
    return json.loads(text)
