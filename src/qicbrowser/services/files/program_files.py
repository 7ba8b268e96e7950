"""Which files are the program's own: no output is ever written over one of them."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library


class OwnFiles:
    """The reader's file with its companions, backups, citation styles, library, session and log, and the evidence file.

    Companions are recognised by their names, because most of them exist for moments only: SQLite's journal, copies of
    a damaged file, marks for the next start. Case is ignored everywhere, since some file systems ignore it.
    """

    def __init__(
        self,
        user_file: Path,
        evidence_file: Path | None = None,
        *,
        adds_styles: bool = False,
        writes_library: bool = False,
    ) -> None:
        """`adds_styles` is for the one who adds citation styles, `writes_library` for the one who imports reviews:
        those files can then be written.
        """
        folder = DataFolder(user_file.absolute().parent)
        real = Path(os.path.realpath(user_file))  # SQLite puts the journal of a linked file beside what it links to
        names: tuple[str, ...] = (user_file.name, f"{user_file.stem}-damaged-", folder.session_file.name, "told.txt")
        if not writes_library:
            names += folder.library_file.name, f"{folder.library_file.stem}-damaged-"
        self._companions = {folder.folder: tuple(map(str.casefold, names)), real.parent: (real.name.casefold(),)}
        if real.parent == folder.folder:
            self._companions[real.parent] = tuple(map(str.casefold, (*names, real.name)))
        styles = () if adds_styles else (folder.styles,)
        self._subfolders = (folder.folder / "backups", folder.log_file.parent, *styles)
        self._evidence_file = evidence_file

    @classmethod
    def of(cls, library: Library) -> Self:
        return cls(library.user_file, library.evidence_file)

    def refuse(self, path: Path) -> None:
        """Raises ReaderError when `path`, or what it is a link to, is one of these files."""
        real = Path(os.path.realpath(path))
        if self._is_named_like_one(real) or self._is_one(real):
            raise ReaderError(Message("file-is-own", path=path), hint=Message("choose-other-name-or-folder"))

    def _is_named_like_one(self, path: Path) -> bool:
        name = path.name.casefold()
        return any(
            name.startswith(beginnings) and _same(path.parent, folder)
            for folder, beginnings in self._companions.items()
        ) or any(_same(folder, above) for folder in self._subfolders for above in path.parents)

    def _is_one(self, path: Path) -> bool:
        """Whether it is one under another name: a hard link, or another spelling that the file system accepts."""
        with suppress(OSError):  # there is no such file
            target = path.stat()
            return any(os.path.samestat(target, own) for own in self._existing())
        return False

    def _existing(self) -> Iterator[os.stat_result]:
        folders = (*self._companions, *self._subfolders)
        files = [path for folder in folders for path in _files_in(folder) if self._is_named_like_one(path)]
        for file in (*files, *filter(None, [self._evidence_file])):
            with suppress(OSError):  # it is gone by now
                yield file.stat()


def _files_in(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # there is none, or it cannot be listed
        return []


def _same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:  # one of them does not exist
        return False
