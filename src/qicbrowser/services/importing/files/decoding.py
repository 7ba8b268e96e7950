"""The text of a file: its encoding is stated, or certain, or asked for.

A byte order mark counts before what the file itself states, and UTF-8 that decodes is certain. Of everything else,
several encodings make text, and only a reader can say which of them makes words.
"""

import codecs
import re
import unicodedata
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, Choice, Remark, TextForm

NAMES = {
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1257": "Windows-1257",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS (850)",
    "koi8_r": "KOI8-R",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "shift_jis": "Shift JIS",
    "euc_jp": "EUC-JP",
    "euc_kr": "EUC-KR",
}
"""Encodings without a mark of their own, the most usual ones first, by Python's names."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WORD = re.compile(rb"[0-9A-Za-z@\[-~\x80-\xff]*[\x80-\xff][0-9A-Za-z@\[-~\x80-\xff]*")
"""A word with a letter beyond ASCII; the second bytes of Asian letters are within it."""

_MOST_WORDS = 2_000
_MOST_SHOWN = 3
_NO_LETTERS = frozenset(("Cc", "Cn", "Co", "Cs"))


class Decoded(NamedTuple):
    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()
    """The question for the encoding, where the file leaves it open."""


def decoded(content: bytes, declared: str = "", form: TextForm = AS_FOUND) -> Decoded:
    """The text of a file that states an encoding, or none; `form` is what the reader has answered.

    Raises ReaderError where the answer does not fit.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(encoding, "replace"), encoding)
    if form.encoding:
        return _by_answer(content, form)
    for encoding in dict.fromkeys(filter(None, (declared, "utf-8"))):
        try:
            return Decoded(content.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    if declared == "cp1252":  # five bytes have no letter in it
        return Decoded(content.decode("cp1252", "replace"), "cp1252")
    choices = _choices(content, form, tuple(NAMES))
    used = choices[0].form.encoding
    question = Message("encoding-assumed", encoding=NAMES[used])
    return Decoded(content.decode(used), used, (Remark(question, choices=choices),))


def _by_answer(content: bytes, form: TextForm) -> Decoded:
    """The text by the reader's answer, with the other answers."""
    others = (encoding for encoding in NAMES if encoding != form.encoding)
    choices = _choices(content, form, (form.encoding, *others)) if form.encoding in NAMES else ()
    name = NAMES.get(form.encoding, form.encoding)
    if not choices or choices[0].form != form:
        raise ReaderError(Message("encoding-does-not-fit", encoding=name), Message("other-recipe"))
    remark = Remark(Message("encoding-answered", encoding=name), choices=choices)
    return Decoded(content.decode(form.encoding), form.encoding, (remark,))


def _choices(content: bytes, form: TextForm, encodings: tuple[str, ...]) -> tuple[Choice, ...]:
    """The encodings in which the whole content is text, each with some of its words; one of those that agree.

    Those of DOS and of Russian Unix have a letter for every byte, so there are always some.
    """
    words = b"\n".join(list(dict.fromkeys(_WORD.findall(content)))[:_MOST_WORDS])
    choices: dict[str, Choice] = {}
    for encoding in encodings:
        try:
            text = words.decode(encoding)
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text in choices or any(unicodedata.category(letter) in _NO_LETTERS for letter in set(text) - {"\n"}):
            continue
        message = Message(
            "propose-encoding", sample=", ".join(text.split("\n")[:_MOST_SHOWN]), encoding=NAMES[encoding]
        )
        choices[text] = Choice(message, form._replace(encoding=encoding))
    return tuple(choices.values())
