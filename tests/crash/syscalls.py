"""What a program does to the files below a folder, as strace records it: its writes, syncs and changes of names."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple


class Write(NamedTuple):
    file: int
    """A file's number: it stays the same whatever names the file has."""
    offset: int
    data: bytes


class Truncate(NamedTuple):
    file: int
    size: int


class SyncFile(NamedTuple):
    file: int


class SyncFolder(NamedTuple):
    path: str


class Link(NamedTuple):
    """A file gets a name: its first, or one more."""

    path: str
    file: int


class MakeFolder(NamedTuple):
    path: str


class Unlink(NamedTuple):
    path: str


class Rename(NamedTuple):
    """Within one folder."""

    path: str
    new: str


class Print(NamedTuple):
    """Something reaches standard output."""

    text: bytes


Call = Write | Truncate | SyncFile | SyncFolder | Link | MakeFolder | Unlink | Rename | Print

_TRACED = (
    "openat,close,lseek,write,pwrite64,ftruncate,fsync,fdatasync,mkdir,unlink,rename,link,"
    "open,creat,writev,pwritev,fallocate,mkdirat,unlinkat,rmdir,renameat,renameat2,linkat,symlink,dup,dup2,dup3"
)
"""The calls that are understood; those of the second line are not, and none of them may be made below the folder."""

_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def record(command: Sequence[str | Path], root: Path, log: Path) -> list[Call]:
    """Run a program that is one process, and must succeed; its calls on what is below `root`, in order.

    Files that are there before have the numbers that `numbered` gives them.
    """
    program = _Program(root)
    strace = ["strace", "-f", "--seccomp-bpf", "-xx", "-s", "10000000", "-e", f"trace={_TRACED}", "-o", log]
    subprocess.run([*strace, *command], check=True, capture_output=True, timeout=120)
    return [call for line in log.read_text().splitlines() for call in program.calls(line)]


def numbered(root: Path) -> dict[str, int]:
    """The files below a folder, by their paths."""
    files = sorted(str(path) for path in root.rglob("*") if path.is_file())
    return {path: number for number, path in enumerate(files)}


class _Program:
    """Follows names and descriptors from call to call."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._names = numbered(root)
        self._next = len(self._names)
        self._files: dict[int, int] = {}
        """The numbers of the files that are open, by their descriptors."""
        self._folders: dict[int, str] = {}
        self._positions: dict[int, int] = {}

    def calls(self, line: str) -> Iterator[Call]:
        if not (found := _LINE.match(line)):  # it failed, or is no call
            return
        name, arguments, result = found[1], found[2], int(found[3])
        strings = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(arguments)]
        first = arguments.split(",", 1)[0]
        if first.isdecimal():
            yield from self._of_descriptor(name, int(first), arguments, result, strings)
        elif name == "openat":
            yield from self._opened(strings[0].decode(), arguments, result)
        elif (path := strings[0].decode()).startswith(self._root):
            yield from self._of_names(name, path, strings)

    def _opened(self, path: str, flags: str, descriptor: int) -> Iterator[Call]:
        if not path.startswith(self._root):
            return
        if Path(path).is_dir():  # no folder is removed, so it is one still
            self._folders[descriptor] = path
            return
        if path not in self._names:
            self._names[path], self._next = self._next, self._next + 1
            yield Link(path, self._names[path])
        self._files[descriptor], self._positions[descriptor] = self._names[path], 0
        if "O_TRUNC" in flags:
            yield Truncate(self._names[path], 0)

    def _of_descriptor(
        self, name: str, descriptor: int, arguments: str, result: int, strings: list[bytes]
    ) -> Iterator[Call]:
        file, folder = self._files.get(descriptor), self._folders.get(descriptor)
        match name:
            case "write" if descriptor == 1:
                yield Print(strings[0])
            case "close":
                self._files.pop(descriptor, None)
                self._folders.pop(descriptor, None)
            case "fsync" | "fdatasync" if folder is not None:
                yield SyncFolder(folder)
            case _ if file is None:
                return
            case "lseek":
                self._positions[descriptor] = result
            case "write":
                yield Write(file, self._positions[descriptor], strings[0][:result])
                self._positions[descriptor] += result
            case "pwrite64":
                yield Write(file, int(arguments.rsplit(",", 1)[1]), strings[0][:result])
            case "ftruncate":
                yield Truncate(file, int(arguments.rsplit(",", 1)[1]))
            case "fsync" | "fdatasync":
                yield SyncFile(file)
            case _:
                raise AssertionError(f"{name} is not simulated")

    def _of_names(self, name: str, path: str, strings: list[bytes]) -> Iterator[Call]:
        """Python and the C library choose between a call and its kind that begins at a folder, here the current one."""
        match name:
            case "mkdir" | "mkdirat":
                yield MakeFolder(path)
            case "unlink" | "unlinkat":
                del self._names[path]
                yield Unlink(path)
            case "rename" | "renameat" | "renameat2":
                new = strings[1].decode()
                assert Path(new).parent == Path(path).parent, "a name that goes to another folder is not simulated"
                self._names[new] = self._names.pop(path)
                yield Rename(path, new)
            case "link" | "linkat":
                new = strings[1].decode()
                self._names[new] = self._names[path]
                yield Link(new, self._names[path])
            case _:
                raise AssertionError(f"{name} is not simulated")
