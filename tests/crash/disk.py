"""What may be on a disk after a power cut, by what a program did before it.

Nothing is taken for granted but what the calls promise. What was in a file when it was synced is there; of what was
written to it after that, any 512-byte sectors are. Likewise the names in a folder: all changes before the last sync of
the folder, and of those after it, the first so many. Neither says anything of the other, nor of another file or folder.
File systems promise more, each something else.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.crash.syscalls import Call, Link, MakeFolder, Rename, SyncFile, SyncFolder, Truncate, Unlink, Write, numbered

_SECTOR = 512

_Names = Link | MakeFolder | Unlink | Rename


class Disk:
    """A folder as it was before a program ran, and what the program did to it."""

    def __init__(self, root: Path, before: Path, calls: Sequence[Call]) -> None:
        """`root` is the folder the calls name, and `before` a copy of it from before them."""
        here = {path: root / path.relative_to(before) for path in (before, *before.rglob("*"))}
        self._root = root
        self._names = {str(here[Path(path)]): number for path, number in numbered(before).items()}
        self._contents = {number: Path(path).read_bytes() for path, number in numbered(before).items()}
        self._folders = {str(path) for copy, path in here.items() if copy.is_dir()}
        self._calls = calls

    def after_power_cut(self, cut: int, chance: random.Random, survives: float) -> dict[str, bytes | None]:
        """What is there when the power fails after the first `cut` calls, by path below the root; folders are None.

        `survives` is how probable it is that what was not synced reached the disk: 0 nothing did, 1 all of it.
        """
        calls = self._calls[:cut]
        contents = self._surviving_contents(calls, chance, survives)
        names, folders = self._surviving_names(calls, chance, survives)
        found: dict[str, bytes | None] = {}
        for path in sorted((*names, *(folders - {str(self._root)}))):
            below = Path(path).relative_to(self._root)
            if all(str(self._root / folder) in folders for folder in below.parents):
                found[str(below)] = None if path in folders else contents.get(names[path], b"")
        return found

    def _surviving_contents(self, calls: Sequence[Call], chance: random.Random, survives: float) -> dict[int, bytes]:
        synced = {call.file: at for at, call in enumerate(calls) if isinstance(call, SyncFile)}
        contents = {file: bytearray(content) for file, content in self._contents.items()}
        for at, call in enumerate(calls):
            match call:
                case Write(file, offset, data):
                    sure = at < synced.get(file, -1)
                    for start, part in _sectors(offset, data):
                        if sure or chance.random() < survives:
                            _write(contents.setdefault(file, bytearray()), start, part)
                case Truncate(file, size) if at < synced.get(file, -1) or chance.random() < survives:
                    content = contents.setdefault(file, bytearray())
                    content[size:] = bytes(max(0, size - len(content)))
        return {file: bytes(content) for file, content in contents.items()}

    def _surviving_names(
        self, calls: Sequence[Call], chance: random.Random, survives: float
    ) -> tuple[dict[str, int], set[str]]:
        changes: dict[str, list[_Names]] = {}
        sure: dict[str, int] = {}
        for call in calls:
            match call:
                case Link() | MakeFolder() | Unlink() | Rename():
                    changes.setdefault(str(Path(call.path).parent), []).append(call)
                case SyncFolder(path):
                    sure[path] = len(changes.get(path, ()))
        names, folders = dict(self._names), set(self._folders)
        for folder, made in changes.items():
            first = sure.get(folder, 0)
            while first < len(made) and chance.random() < survives:
                first += 1
            for call in made[:first]:
                match call:
                    case Link(path, file):
                        names[path] = file
                    case MakeFolder(path):
                        folders.add(path)
                    case Unlink(path):
                        del names[path]
                    case Rename(path, new):
                        names[new] = names.pop(path)
        return names, folders


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """A write cut where sectors of the disk begin."""
    start = 0
    while start < len(data):
        end = min(len(data), start + _SECTOR - (offset + start) % _SECTOR)
        yield offset + start, data[start:end]
        start = end


def _write(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data
