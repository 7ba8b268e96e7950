"""A disk with no more room than a test leaves it: a small one of its own where one may be mounted, else a limit."""

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class _SmallDisk:
    """A file system of one megabyte in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, left: int = 0) -> None:
        """Leave room for no more than this many bytes."""
        with self._filler.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                file.truncate(max(file.tell() - left, 0))

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)


class _Limit:
    """No file may grow beyond a size, which is how a full disk looks to the program that writes one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, left: int = 0) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (left, resource.RLIM_INFINITY))

    def empty(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


Room = _SmallDisk | _Limit


@contextmanager
def room(folder: Path, how: str) -> Iterator[Room]:
    """`how` is "disk" or "limit"; who may not mount a disk has the limit for both."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    mounted = how == "disk" and _succeeds(mount)
    given = (_SmallDisk if mounted else _Limit)(folder)
    try:
        yield given
    finally:
        given.empty()
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _succeeds(command: list[str]) -> bool:
    try:
        return not subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        return False
