"""Citation styles: three that are shipped, and CSL files that the reader adds."""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.paths import DataFolder, resource


class Style(StrEnum):
    """The styles that are shipped; each is a CSL file of this name in `resources/styles/`."""

    VANCOUVER = "vancouver"
    APA = "apa"
    HARVARD = "harvard"

    @property
    def path(self) -> Path:
        return resource(f"styles/{self}.csl")

    @property
    def label(self) -> str:
        return "APA" if self is Style.APA else self.capitalize()


class AddedStyle(NamedTuple):
    """A style that the reader added, by the name of its file."""

    name: str
    path: Path
    changed: int
    """When the file was written, in nanoseconds: another file of the same name is another style."""

    @property
    def label(self) -> str:
        """What the style calls itself."""
        from qicbrowser.services.citations.style_files import title_of  # it parses XML, which a start does not need

        return title_of(self.path) or self.name


CitationStyle = Style | AddedStyle

_SHIPPED = frozenset(Style)
_LONGEST_NAME = 60


def styles(folder: DataFolder) -> Mapping[str, CitationStyle]:
    """The styles by their names: first those that are shipped, then those the reader added."""
    try:
        paths = sorted(folder.styles.glob("*.csl"))
        added = [AddedStyle(path.stem, path, path.stat().st_mtime_ns) for path in paths if path.is_file()]
    except OSError:  # a folder that cannot be read has no styles
        added = []
    found: dict[str, CitationStyle] = {style.value: style for style in Style}
    for style in added:
        found.setdefault(style.name, style)
    return found


def style_named(name: str, folder: DataFolder | None = None) -> CitationStyle:
    """The style of this name; Vancouver if there is none."""
    if name in _SHIPPED or folder is None:
        return Style(name) if name in _SHIPPED else Style.VANCOUVER
    return styles(folder).get(name, Style.VANCOUVER)


def add_style(folder: DataFolder, source: Path) -> AddedStyle:
    """Copy a CSL file into the reader's styles; raises ReaderError, with the reason, if it cannot be used."""
    from qicbrowser.services.citations.style_files import checked, read_style
    from qicbrowser.services.files.atomic import write_whole
    from qicbrowser.services.files.program_files import OwnFiles
    from qicbrowser.store.disk import make_folder

    content = read_style(source)
    checked(content)
    name = re.sub(r"[^a-z0-9]+", "-", source.stem.lower()).strip("-")[:_LONGEST_NAME] or "style"
    if name in _SHIPPED:
        name = f"{name}-2"
    path = folder.styles / f"{name}.csl"
    if path.exists() and read_style(path) != content:
        raise ReaderError(Message("style-name-taken", name=name), hint=Message("remove-style-or-rename", name=name))
    try:
        make_folder(folder.styles)
    except OSError as error:
        raise ReaderError(
            Message("style-folder-not-created", path=folder.styles, reason=str(error.strerror))
        ) from error
    write_whole(path, content, OwnFiles(folder.user_file, adds_styles=True))
    return AddedStyle(name, path, path.stat().st_mtime_ns)


def remove_style(folder: DataFolder, name: str) -> AddedStyle:
    """Delete one of the reader's styles; raises ReaderError for any other."""
    style = styles(folder).get(name)
    if not isinstance(style, AddedStyle):
        message = Message("style-is-built-in", name=name) if name in _SHIPPED else Message("style-not-added", name=name)
        raise ReaderError(message, hint=Message("list-styles"))
    try:
        style.path.unlink()
    except OSError as error:
        raise ReaderError(Message("style-not-deleted", path=style.path, reason=str(error.strerror))) from error
    return style
