"""The elements of a web page, as lxml reads them: nothing that it names is fetched, and nothing is dropped silently."""

import codecs
import re

from lxml import etree

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Remark, TextForm
from qicbrowser.services.importing.files.decoding import Decoded, decoded
from qicbrowser.services.importing.files.html_blocks import Element

LARGEST_PAGE = 20_000_000
"""Bytes of a file that is read."""

_DECLARED = re.compile(rb"""<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_HEAD = 4_096
"""Bytes in which a declaration is looked for; browsers look at 1,024."""

_ENCODINGS = ("big5", "cp", "euc", "gb", "iso", "koi8", "mac", "shift", "utf-16", "utf-8")
"""How the names of Python's encodings for pages begin."""


def page_text(content: bytes, name: str, form: TextForm) -> Decoded:
    """The text of a page by the encoding that it states, if it is a right one."""
    check_size(len(content), name)
    return decoded(content, _declared(content[:_HEAD]), form)


def _declared(head: bytes) -> str:
    """The encoding that a page says it is in, by Python's name; "" where it says none that is for pages."""
    found = _DECLARED.search(head)
    if not found:
        return ""
    try:
        encoding = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return ""
    if encoding in ("ascii", "iso8859-1"):  # what such pages hold is Windows's
        return "cp1252"
    if encoding.startswith("utf-16"):  # the declaration was read as ASCII, which UTF-16 is not
        return "utf-8"
    return encoding if encoding.startswith(_ENCODINGS) else ""


def check_size(size: int, name: str) -> None:
    if size > LARGEST_PAGE:
        limit = Message("megabytes", number=LARGEST_PAGE // 1_000_000)
        raise ReaderError(Message("file-too-large", path=name, size=limit), hint=Message("save-table-alone"))


def parsed(text: str) -> tuple[Element | None, tuple[Remark, ...]]:
    """The page's root element, None where it has no element, and what was not read of it."""
    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8", no_network=True)
    content = text.replace("\0", "").encode("utf-8", "replace")
    root = etree.fromstring(content, parser) if content.strip() else None
    dropped = [entry for entry in parser.error_log if entry.level_name == "FATAL"]
    return root, (Remark(Message("page-cut-off", line=dropped[0].line)),) if dropped else ()
