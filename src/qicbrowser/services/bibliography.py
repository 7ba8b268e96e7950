"""References with real citations: attaching them, and writing them in the style a journal asks for."""

import json
import re
import warnings
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from qicbrowser.domain.csl import Item, as_given, brief, families, text_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Citation
from qicbrowser.paths import resource
from qicbrowser.services.changes import Change, now
from qicbrowser.store.library import Library

LARGEST = 20_000
"""Characters of one citation, as it is kept."""


class Style(StrEnum):
    """How citations are written; each is a CSL style of this name in `resources/styles/`."""

    VANCOUVER = "vancouver"
    APA = "apa"
    HARVARD = "harvard"


def style_named(name: str) -> Style:
    """The style of this name; the usual one where there is none."""
    return Style(name) if name in list(Style) else Style.VANCOUVER


def checked(item: Item) -> Item:
    """The item, where it can be attached; raises ReaderError where it is empty or without end."""
    if not (as_given(item) or value(item, "title") or families(item)):
        raise ReaderError("An empty citation was not attached.", hint="Give it a title or authors, or paste it.")
    if len(text_of(item)) > LARGEST:
        raise ReaderError(
            f"This citation is longer than {LARGEST:,} characters.", hint="Leave out its abstract, or shorten it."
        )
    return item


def attached(library: Library, reference_key: str, item: Item, source: str) -> Change[Citation]:
    """What attaches a citation to a reference, in the place of any it has; `source` is where it came from."""
    kept = text_of(checked(item)).encode("utf-8", "replace").decode()  # half a surrogate pair: no file holds it
    return Change(library.citations.get(reference_key), Citation(reference_key, kept, source, now()))


def detached(library: Library, reference_key: str) -> Change[Citation]:
    """What takes a reference's citation away; raises ReaderError when it has none."""
    citation = library.citations.get(reference_key)
    if citation is None:
        raise ReaderError("No citation is attached to this reference.", hint="There is nothing to remove.")
    return Change(citation, None)


def formatted(item: Item, style: Style = Style.VANCOUVER) -> str:
    """A citation in a style, as plain text; one that is kept as it was given is left so."""
    if given := as_given(item):
        return given
    return _formatted(text_of(item), style)


@lru_cache(maxsize=256)
def _formatted(csl: str, style: Style) -> str:
    """The same of an item as text: each time a reference is shown it is asked for again."""
    from citeproc import Citation as Cited  # with the first citation: it takes as long as a window
    from citeproc import CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    from qicbrowser.services.citeproc_input import MORE, sound, without_odd

    item = json.loads(csl)
    plain, odd = without_odd(sound(item))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts that a style does not know are left out of it, and kept all the same
        source = CiteProcJSON([{"type": "document", **plain, "id": "it"}])
        bibliography = CitationStylesBibliography(_style(style), source, formatter.plain)
        bibliography.register(Cited([CitationItem("it")]))
        entry = "".join(map(str, bibliography.bibliography()))
    entry = re.sub(r"([?!])\.(?=\s|$)", r"\1", " ".join(entry.split()))
    entry = re.sub(rf"(?:(?:&|\band) )?{MORE}", "", entry)
    for sign, text in odd.items():
        entry = entry.replace(sign, text)
    return entry or brief(item)


@cache
def _style(style: Style) -> Any:
    from citeproc import CitationStylesStyle

    return CitationStylesStyle(str(resource(f"styles/{style}.csl")), validate=False)
