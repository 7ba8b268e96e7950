"""HTML in the texts of a bibliography file: italics, subscripts and entities that a publisher's page left in them."""

import html
import re
from html.entities import html5

_TAG = re.compile(r"<(/?)(i|b|u|em|strong|italic|bold|sub|sup|inf|sc|scp|span|p)(?:\s[^<>]{0,200})?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def without_markup(text: str) -> str:
    """A text without its HTML: "H<sub>2</sub>O &amp; <i>E. coli</i>" is "H2O & E. coli".

    A tag is one only where its closing tag is in the text as well: "a <b> c" may be mathematics.
    """
    if "<" in text:
        closed = {found[2].lower() for found in _TAG.finditer(text) if found[1]}
        text = _TAG.sub(lambda found: "" if found[2].lower() in closed else found[0], text)
    return _ENTITY.sub(_sign, text) if "&" in text else text


def _sign(entity: re.Match[str]) -> str:
    """The sign of an entity; `html.unescape` would take "&nothing;" for "&not" and more."""
    numbered = entity[0].startswith("&#")
    return html.unescape(entity[0]) if numbered else html5.get(entity[0].removeprefix("&"), entity[0])


def escaped(text: str) -> str:
    """A text that `without_markup` gives back as it was."""
    text = _ENTITY.sub(lambda found: f"&amp;{found[0][1:]}", text) if "&" in text else text
    return _TAG.sub(lambda found: f"&lt;{found[0][1:]}", text) if "<" in text else text
