"""What an export needs to know: which themes, how, and in which language."""

from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.choice import Choice
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.store.library import Library


class Words(NamedTuple):
    """Renderers of messages: in the `reader`'s language for people, in `english` for what programs read."""

    reader: Callable[[Message], str]
    english: Callable[[Message], str]


class Request(NamedTuple):
    """An export to carry out; `draw_pages` writes it as a PDF file, which only the window can.

    `wants_sidecar` is for formats that do not name their source: whether a file that does is written beside them.
    """

    library: Library
    choice: Choice
    options: Options
    words: Words
    draw_pages: "Callable[[Request, IO[bytes]], Iterator[int]] | None" = None
    paper: PaperSize = PaperSize.A4
    wants_sidecar: bool = True
