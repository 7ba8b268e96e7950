"""A formatted citation as stretches of text in italics, bold and the like."""

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"</?(?:i|b|u|sup|sub)>")
_SPAN = re.compile(r'<span style="[a-z:; -]*">|</span>')


class Run(NamedTuple):
    """A stretch of text in the formats of HTML's elements: i, b, u, sup and sub, the outermost first."""

    text: str
    tags: tuple[str, ...] = ()


def runs_of(html: str) -> list[Run]:
    """The runs of a citation in HTML. All other markup is text, for a style from outside could add anything."""
    plain = _SPAN.sub("", html)
    tags = _TAG.findall(plain)
    texts = [unescape(text) for text in _TAG.split(plain)]
    if not _are_nested(tags):
        return [Run("".join(texts))]
    opened: list[str] = []
    runs = [Run(texts[0])]
    for tag, text in zip(tags, texts[1:], strict=True):
        if tag.startswith("</"):
            opened.pop()
        else:
            opened.append(tag.strip("<>"))
        runs.append(Run(text, tuple(opened)))
    return [run for run in runs if run.text]


def _are_nested(tags: Sequence[str]) -> bool:
    """Whether every opening tag has its closing tag, properly nested."""
    opened: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or opened.pop() != tag.replace("/", ""):
            return False
    return not opened
