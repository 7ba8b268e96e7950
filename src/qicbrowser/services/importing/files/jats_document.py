"""The elements of JATS XML, made to read as HTML: no entity is resolved and nothing is fetched."""

import codecs
import re
from html.entities import html5

from lxml import etree

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.importing.files.html_blocks import Element
from qicbrowser.services.importing.files.jats_cals import cals_as_html

_HTML_NAMES = {
    "bold": "b",
    "break": "br",
    "italic": "i",
    "list": "ul",
    "list-item": "li",
    "disp-quote": "blockquote",
    "ext-link": "span",
    "xref": "a",
}
_BULLETS = {"alpha-lower": "a", "alpha-upper": "A", "order": "1", "roman-lower": "i", "roman-upper": "I"}
_XML_NAMES = frozenset(("amp", "apos", "gt", "lt", "quot"))
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{0,31});")
_DECLARED = re.compile(rb"""^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']""")


def parsed_jats(text: str, name: str) -> Element:
    """The root of the document, its elements without namespaces and under HTML's names where it has such."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_without_named_entities(text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        line, reason = error.lineno or 0, (error.msg or "").partition(", line ")[0]
        message = Message("jats-unreadable", path=name, line=line, reason=reason)
        raise ReaderError(message, hint=Message("open-page-with-table")) from None
    for element in root.iter(etree.Element):
        _rename(element)
    cals_as_html(root)
    return root


def stated_encoding(content: bytes) -> str:
    """What the XML declaration says, by Python's name; "" where it says nothing that is known."""
    declared = _DECLARED.search(content[:400])
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name if declared else ""
        b"".decode(name or "ascii")  # refused for what is none of text
    except (LookupError, ValueError):
        return ""
    return "cp1252" if name in ("ascii", "iso8859-1") else name


def _without_named_entities(text: str) -> str:
    """The text with HTML's named characters written out: XML knows them only with the DTD, which is not fetched."""
    first, *rest = text.split("<![CDATA[")
    parts = [_ENTITY.sub(_character, first)]
    for part in rest:
        inside, end, after = part.partition("]]>")
        parts.append(inside + end + _ENTITY.sub(_character, after))
    return "<![CDATA[".join(parts)


def _character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in _XML_NAMES else html5.get(f"{name};", found[0])


def _rename(element: Element) -> None:
    tag = etree.QName(element).localname
    element.tag = _HTML_NAMES.get(tag, tag)
    if tag == "xref" and element.get("rid"):
        element.set("href", "#" + element.get("rid").split()[0])
    elif tag == "surname" and not element.tail and element.getnext() is not None:
        element.tail = " "
    elif tag == "list":
        kind = element.get("list-type", "bullet")
        if kind in _BULLETS:
            element.tag = "ol"
            element.set("type", _BULLETS[kind])
        elif kind == "simple":
            element.set("type", "none")
