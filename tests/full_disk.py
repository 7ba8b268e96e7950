"""A disk that a test can fill: a small file system where one can be mounted, else a limit on the size of files."""

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class _MountedDisk:
    """A file system of one megabyte in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filler = folder / "filler"

    def fill(self, left: int = 0) -> None:
        """Leave no more than this many bytes free."""
        with self._filler.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                file.truncate(max(file.tell() - left, 0))

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)


class _SizeLimit:
    """No file may grow beyond a size, which is how a full disk looks to the program that writes one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, left: int = 0) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (left, resource.RLIM_INFINITY))

    def empty(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


SmallDisk = _MountedDisk | _SizeLimit


@contextmanager
def small_disk(folder: Path, kind: str) -> Iterator[SmallDisk]:
    """`kind` is "disk" or "limit"; without the permission to mount, both are a limit."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    mounted = kind == "disk" and _succeeds(mount)
    disk = (_MountedDisk if mounted else _SizeLimit)(folder)
    try:
        yield disk
    finally:
        disk.empty()
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _succeeds(command: list[str]) -> bool:
    try:
        return not subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        return False
