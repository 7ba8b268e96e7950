"""Citations of references: attaching and detaching them, and formatting them in a citation style."""

import json
from functools import lru_cache
from html import escape
from io import BytesIO
from typing import Any

from qicbrowser.domain.csl import Item, as_given, brief, families, text_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation
from qicbrowser.services.changes import Change, now
from qicbrowser.services.citations.styles import CitationStyle, Style
from qicbrowser.store.library import Library

LARGEST = 20_000
"""Characters of one stored citation."""


def checked(item: Item) -> Item:
    """The item, if it can be attached; raises ReaderError where it is empty or too long."""
    _checked_text(item)
    return item


def _checked_text(item: Item) -> str:
    if not (as_given(item) or value(item, "title") or families(item)):
        raise ReaderError(Message("citation-empty"), hint=Message("add-title-or-paste"))
    text = text_of(item)
    if len(text) > LARGEST:
        raise ReaderError(Message("citation-too-long", most=LARGEST), hint=Message("shorten-citation"))
    return text


def attached(library: Library, reference_key: str, item: Item, source: str) -> Change[Citation]:
    """The change that attaches a citation to a reference, replacing any it has; `source` is where it came from."""
    return Change(library.citations.get(reference_key), made(reference_key, item, source, now()))


def made(reference_key: str, item: Item, source: str, moment: str) -> Citation:
    """A citation of a reference, to be stored; raises ReaderError where it is empty or too long."""
    csl = _checked_text(item).encode("utf-8", "replace").decode()  # half a surrogate pair cannot be stored
    return Citation(reference_key, csl, source, moment)


def detached(library: Library, reference_key: str) -> Change[Citation]:
    """The change that removes a reference's citation; raises ReaderError when it has none."""
    citation = library.citations.get(reference_key)
    if citation is None:
        raise ReaderError(Message("no-citation-attached"))
    return Change(citation, None)


def formatted(item: Item, style: CitationStyle = Style.VANCOUVER) -> str:
    """A citation in a style, as plain text; one that is kept as it was given is not changed."""
    return as_given(item) or _formatted(text_of(item), style)


def formatted_html(item: Item, style: CitationStyle = Style.VANCOUVER) -> str:
    """The same as HTML, with italics and the like."""
    given = as_given(item)
    return escape(given, quote=False) if given else _formatted(text_of(item), style, as_html=True)


@lru_cache(maxsize=256)
def _formatted(csl: str, style: CitationStyle, *, as_html: bool = False) -> str:
    """A citation in a style, or in a few words if the style fails; cached, as each is shown many times."""
    from qicbrowser.services.citations.processor import entry, with_number_as_page  # slow to load

    item = json.loads(csl)
    try:
        shown = item if isinstance(style, Style) else with_number_as_page(item)
        printed = entry(_loaded(style), shown, as_html=as_html)
    except Exception:
        if isinstance(style, Style):
            raise
        printed = ""  # an added style can make the processor fail in ways that no check finds beforehand
    words = brief(item)
    return printed or (escape(words, quote=False) if as_html else words)


@lru_cache(maxsize=8)
def _loaded(style: CitationStyle) -> Any:
    from qicbrowser.services.citations.processor import loaded

    if isinstance(style, Style):
        return loaded(str(style.path))
    from qicbrowser.services.citations.style_files import checked, read_style

    content = read_style(style.path)
    checked(content)  # it may have been changed since it was added
    return loaded(BytesIO(content))
