"""Citations through citeproc-py. It is slow to load: this module is imported with the first citation."""

import re
import warnings
from html import escape
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from qicbrowser.domain.csl import Item, value
from qicbrowser.services.citations.processor_input import MORE, sound, without_odd


def loaded(source: object) -> Any:
    """A style from a file or its path; its entries begin without a number, for each is written alone."""
    style = CitationStylesStyle(source, validate=False)
    for number in style.root.xpath_search("//cs:*[@variable='citation-number']"):
        number.getparent().remove(number)
    return style


def entry(style: Any, item: Item, *, as_html: bool = False) -> str:
    """An item as an entry of a reference list, as plain text or as HTML; "" if the style prints nothing of it."""
    plain, odd = without_odd(sound(item))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts that a style does not know are left out of it, and kept all the same
        source = CiteProcJSON([{"type": "document", **(_guarded(plain) if as_html else plain), "id": "it"}])
        bibliography = CitationStylesBibliography(style, source, formatter.html if as_html else formatter.plain)
        bibliography.register(Citation([CitationItem("it")]))
        printed = "".join(map(str, bibliography.bibliography()))
    printed = re.sub(r"([?!](?:</i>)?)\.(?=\s|$)", r"\1", " ".join(printed.split()))
    printed = re.sub(rf"(?:(?:&|&amp;|\band) )?{MORE}", "", printed)
    for sign, text in odd.items():
        printed = printed.replace(sign, escape(text, quote=False) if as_html else text)
    return printed.translate(_ENTITIES) if as_html else printed


_GUARDS = {ord(sign): chr(0xFDE0 + at) for at, sign in enumerate("&<>")}
_ENTITIES = {ord(guard): escape(chr(sign)) for sign, guard in _GUARDS.items()}
"""Signs of HTML in an item's own text, which the processor does not escape: characters that no text has hold their
places until it is done."""


def _guarded(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: _guarded(part) for name, part in found.items()}
    if isinstance(found, list):
        return [_guarded(part) for part in found]
    return found.translate(_GUARDS) if isinstance(found, str) else found


def with_number_as_page(item: Item) -> Item:
    """An article with its number in the place of pages, if it has none: few styles print an article's number."""
    if value(item, "type") != "article-journal" or value(item, "page") or not value(item, "number"):
        return item
    return {**item, "page": value(item, "number")}
