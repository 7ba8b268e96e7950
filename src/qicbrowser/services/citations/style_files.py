"""Checks CSL files from outside: whether the citation processor can use one, and if not, why."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_reading import read_bounded

LARGEST = 500_000
"""Bytes of one file; the longest styles in use have fewer than 200,000."""

_MOST_WORK = 500_000
"""What a style may make the processor do for a citation (`_work`): a small file must not print without end."""

_CSL = "{http://purl.org/net/xbiblio/csl}"
_USERS = frozenset((f"{_CSL}text", f"{_CSL}key"))
_DEEPEST = 100
"""Elements within elements."""

_HINT = Message("where-styles-are")
_TYPES = ("article-journal", "article", "article-newspaper", "book", "chapter", "paper-conference", "report", "thesis")
_MORE_TYPES = ("webpage", "post-weblog", "dataset", "manuscript", "patent", "document")


def read_style(path: Path) -> bytes:
    """The content of a style's file; raises ReaderError if it cannot be read or is too large."""
    return read_bounded(path, LARGEST, _HINT, shorten=Message("not-a-style-file"))


def title_of(path: Path) -> str:
    """The title of a style; "" if it has none that can be read."""
    try:
        found = _parsed(read_style(path)).findtext(f"{_CSL}info/{_CSL}title")
    except ReaderError:
        return ""
    return " ".join((found or "").split())[:200]


def checked(content: bytes) -> None:
    """Raises ReaderError unless content is an independent CSL 1.0 style with which citations can be written."""
    root = _parsed(content)
    if root.tag != f"{_CSL}style":
        _refuse(Message("style-element-missing"))
    if not (root.get("version") or "").startswith("1."):
        _refuse(Message("style-version", version=root.get("version") or "0.8"))
    for link in root.iterfind(f"{_CSL}info/{_CSL}link[@rel='independent-parent']"):
        _refuse(Message("style-dependent", address=str(link.get("href"))))
    if root.find(f"{_CSL}bibliography/{_CSL}layout") is None:
        _refuse(Message("style-without-bibliography"))
    _check_macros(root)
    _try(content)


def _parsed(content: bytes) -> Element:
    """A file as XML; a document type is refused, because that may read other files or grow without end."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            _refuse(Message("style-too-deep", line=parser.CurrentLineNumber))
        builder.start(f"{{{tag}" if "}" in tag else tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    def refuse_type(*_: object) -> None:
        _refuse(Message("style-with-doctype"))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse_type
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        _refuse(Message("style-not-xml", line=parser.CurrentLineNumber, reason=str(error)))
    return builder.close()


def _check_macros(root: Element) -> None:
    """Raises ReaderError for a macro that is missing, uses itself, or makes the style print without end."""
    macros = {macro.get("name", ""): macro for macro in root.iterfind(f"{_CSL}macro")}
    if missing := set(_used(root)) - macros.keys():
        _refuse(Message("style-macro-missing", name=min(missing)[:100]))
    work: dict[str, _Work] = {}
    for name in _in_order(macros):
        work[name] = _work(macros[name], work)
    if any(_work(part, work).printing > _MOST_WORK for part in root if part.tag != f"{_CSL}macro"):
        _refuse(Message("style-too-large"))


def _in_order(macros: Mapping[str, Element]) -> list[str]:
    """The macros, each after those that it uses."""
    uses = {name: _used(macro) for name, macro in macros.items()}
    order: list[str] = []
    waiting = {name: set(each) for name, each in uses.items()}
    users: dict[str, list[str]] = {name: [] for name in macros}
    for name, each in waiting.items():
        for used in each:
            users[used].append(name)
    ready = [name for name, each in waiting.items() if not each]
    while ready:
        order.append(name := ready.pop())
        for user in users[name]:
            waiting[user].discard(name)
            if not waiting[user]:
                ready.append(user)
    if len(order) < len(macros):
        _refuse(Message("style-macro-recursive", name=min(set(macros) - set(order))[:100]))
    return order


def _used(element: Element) -> list[str]:
    return [name for used in element.iter() if used.tag in _USERS and (name := used.get("macro"))]


class _Work(NamedTuple):
    """What the processor does for an element, macros included: characters it may print, and elements it looks at to
    know whether a group has a variable."""

    printing: int
    looking: int


def _work(element: Element, macros: Mapping[str, _Work]) -> _Work:
    parts = [_work(part, macros) for part in element]
    printing = [part.printing for part in parts]
    looking = 1 + sum(part.looking for part in parts)
    own = 10 + sum(map(len, element.attrib.values()))
    match element.tag.removeprefix(_CSL):
        case "choose":
            own += max(printing, default=0)  # one branch is printed
        case "group":
            own += sum(printing) + 2 * looking
            looking = 1
        case "names" | "date" | "number":
            own += sum(printing)
            looking = 1
        case _:
            used = macros.get(element.get("macro", ""), _Work(0, 0))
            own += sum(printing) + used.printing
            looking += used.looking
    return _Work(own, looking)


def _try(content: bytes) -> None:
    """Raises ReaderError unless the processor writes publications of the usual types in this style."""
    from qicbrowser.services.citations.processor import entry, loaded

    try:
        style = loaded(BytesIO(content))
        printed = [entry(style, {**_SAMPLE, "type": kind}) for kind in (*_TYPES, *_MORE_TYPES)]
    except Exception as error:  # what the processor raises for a style that it cannot use is not documented
        reason = f"{type(error).__name__}: {error}".rstrip(": ")[:200]
        raise ReaderError(Message("style-fails", reason=reason), hint=_HINT) from error
    if not all(printed):
        _refuse(Message("style-prints-nothing"))


def _refuse(message: Message) -> NoReturn:
    raise ReaderError(message, hint=_HINT)


_SAMPLE: Mapping[str, Any] = {
    "title": "A made-up title",
    "container-title": "Journal of Made-up Things",
    "container-title-short": "J Made Things",
    "author": [{"family": "Doe", "given": "Ann"}, {"literal": "The Made Group"}],
    "editor": [{"family": "Roe", "given": "Bob", "non-dropping-particle": "van"}],
    "issued": {"date-parts": [[2019, 5, 12]]},
    "accessed": {"date-parts": [[2020, 1, 2]]},
    "volume": "12",
    "issue": "3",
    "page": "101-119",
    "edition": "2",
    "number": "7",
    "genre": "PhD thesis",
    "publisher": "Made Press",
    "publisher-place": "Madetown",
    "DOI": "10.1000/182",
    "URL": "https://example.org/",
    "language": "en",
}
