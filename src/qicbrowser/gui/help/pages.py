"""The files of the guide: their order, their titles, and which file a link leads to."""

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.text_direction import direction_of

FIRST = "index.md"
"""The page that lists the others, in their order."""

_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`[^`\n]+`")
_MARK = "\N{LEFT-TO-RIGHT MARK}"
_LINK = re.compile(r"\]\(([\w./-]+\.md)[)#]")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_DROPPED = re.compile(r"[^\w\s-]")


SEARCH = "search"
"""The scheme of a link that runs an example of a search: `search:data%20benchmarking`."""

_WITH_EXAMPLES = "search.md"
"""The page whose first table has a search in each row."""

_EXAMPLES = re.compile(r"^(\| .+ \| .+ \|)\n\|---\|---\|\n((?:\| `.+\|\n)+)", re.MULTILINE)
_EXAMPLE = re.compile(r"^\| `([^`]+)` \| (.+) \|$", re.MULTILINE)


class Page(NamedTuple):
    path: Path
    title: str
    text: str
    """Markdown."""


def pages(folder: Path, language: str) -> Sequence[Page]:
    """The pages of a guide: its first page, those it links to, and those that these link to.

    A page is in the `language` where that has it, and in English where not.
    """
    found: dict[Path, Page] = {}
    waiting = [(folder / FIRST).resolve()]
    for path in waiting:
        if path not in found and _is_shipped(path, folder):
            text = _text(path, language)
            titles = _TITLE.findall(text)
            found[path] = Page(path, titles[0] if titles else path.stem, text)
            waiting += [(path.parent / link).resolve() for link in _LINK.findall(text)]
    return list(found.values())


def titles_by_name(folder: Path, language: str) -> Mapping[str, str]:
    """The titles of the pages by the names of their files, as they are named within the folder."""
    return {
        Path(os.path.relpath(page.path, folder.resolve())).as_posix(): page.title for page in pages(folder, language)
    }


def with_links_to_examples(text: str) -> str:
    """The page whose table of examples has one more column, with a link that runs the example."""
    try_it = QCoreApplication.translate("Guide", "Try it")

    def linked(table: re.Match[str]) -> str:
        rows = _EXAMPLE.sub(lambda row: f"{row[0]} [{try_it}]({SEARCH}:{quote(row[1], safe='')}) |", table[2])
        return f"{table[1]} |\n|---|---|---|\n{rows}"

    return _EXAMPLES.sub(linked, text, count=1)


def examples(text: str) -> frozenset[str]:
    """The searches that the links of a page run."""
    return frozenset(unquote(query) for query in re.findall(rf"\]\({SEARCH}:([^)]+)\)", text))


def _text(page: Path, language: str) -> str:
    """A page as it is in a language, with the links that it would have in the place of the English one."""
    own = page.parent / language / page.name
    text = own.read_text("utf-8").replace("](../", "](") if own.is_file() else page.read_text("utf-8")
    text = with_links_to_examples(text) if page.name == _WITH_EXAMPLES else text
    return _mirrored(text) if own.is_file() and direction_of(language) == "rtl" else text


def _mirrored(text: str) -> str:
    """A page that one reads from the right, as Qt has to be given it.

    Qt lays columns out from the left, so they are in reverse. Marks around code keep its signs at their ends.
    """
    lines = []
    for line in text.split("\n"):
        cells = _BETWEEN_CELLS.split(line)[::-1] if line.startswith("|") else [line]
        lines.append("|".join(cells))
    return _CODE.sub(rf"{_MARK}\g<0>{_MARK}", "\n".join(lines))


def _is_shipped(path: Path, folder: Path) -> bool:
    """Whether a file is one of the documents that are shipped with the guide in this folder."""
    return path.suffix == ".md" and path.is_relative_to(folder.resolve().parent) and path.is_file()


def anchor_of(heading: str) -> str:
    """The name by which a link leads to a heading, as in `search.md#saved-searches`."""
    return _DROPPED.sub("", heading.lower()).strip().replace(" ", "-")
