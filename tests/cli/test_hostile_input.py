"""Every command with hostile arguments: it is refused or carried out, and never ends in a traceback, or not at all."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from qicbrowser.cli.main import cli
from qicbrowser.paths import DATA_VARIABLE, bundled_evidence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes and devices among its files")

TEXTS = (
    "",
    " ",
    "-",
    "--",
    "-1",
    "\udcff",
    "\ud800",
    "a\0b",
    "\x1b[31m\r\n\t\x7f",
    "x" * 100_001,
    "\N{THINKING FACE}" * 30_000,
    "%s {} \\ ' \" ; --",
    "(" * 5_000,
    "a OR " * 2_000,
    "NOT " * 3_000,
    '"' * 999,
    "*",
    "9" * 5_000,
    "1e999",
    "\N{ARABIC-INDIC DIGIT THREE}",
    "NaN",
    "../../etc/passwd",
    "zamboni2020/5/../../x",
    "\u202eabc",
    "e\u0301" * 5_000,
)


def hostile_paths(folder: Path) -> Iterator[str]:
    """Files, and what takes the place of one; made anew, since some commands write there."""
    folder.mkdir(exist_ok=True)
    (folder / "folder").mkdir(exist_ok=True)
    for name in ("pipe", "themes.csv-metadata.json"):
        if not (folder / name).exists():
            os.mkfifo(folder / name)
    for name, target in (("loop", "loop"), ("dangling", "nowhere/x"), ("zero", "/dev/zero"), ("full", "/dev/full")):
        with contextlib.suppress(FileExistsError):
            (folder / name).symlink_to(target)
    contents = {
        "empty": b"",
        "noise": bytes(range(256)) * 40,
        "themes.csv": b"theme\nx\n",
        "zip": b"PK\3\4" + b"\0" * 99,
        "pdf": b"%PDF-1.7\n",
        "deep.json": b'{"about": ' + b"[" * 200_000,
        "digits.json": b"[" + b"9" * 5_000 + b"]",
        "surrogate.jsonld": b'[{"id": "\\ud800", "target": "\\udfff"}]',
        "latin.ris": "TY  - JOUR\nTI  - Caf\xe9\nID  - 69\nER  - \n".encode("latin-1"),
        "utf16.bib": '@article{a, title = "é"}'.encode("utf-16"),
        "list.txt": b"1. Doe A. Made up. 2020.\n",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    latin = os.path.join(os.fsencode(folder), b"caf\xe9.ris")  # noqa: PTH118  a name that is not text
    with contextlib.suppress(OSError):  # some file systems have none
        with open(latin, "wb") as file:  # noqa: PTH123
            file.write(contents["latin.ris"])
        yield os.fsdecode(latin)
    locked = folder / "locked"
    locked.touch()
    locked.chmod(0)
    for name in (*contents, "folder", "pipe", "loop", "dangling", "zero", "full", "locked", "nowhere/x", "x" * 300):
        yield str(folder / name)
    yield from ("", "-", ".", "/", "\udcff/x", "a\0b", "\ud800", "~nosuch", "/dev/null", "/dev/full", "/dev/tty", "//")


def commands(group: click.Group, *names: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        yield (*names, name), command
        if isinstance(command, click.Group):
            yield from commands(command, *names, name)


COMMANDS = {" ".join(names): command for names, command in commands(cli)}
USUAL = {
    "key": "69",
    "keys": "friendly-competition",
    "words": "words",
    "query": "competition",
    "note_id": "1",
    "note_ids": "1",
    "name": "user-20260131-081500.sqlite",
    "file": "notes.jsonld",
    "output": "out",
    "sources": ".",
    "theme": "friendly-competition",
    "factor": "zamboni2020/5/friendly-competition/barrier/1",
    "mark": "present",
}


def line(name: str, hostile: click.Parameter | None = None, *values: str) -> list[str]:
    """A command line in which one parameter has these values, and others what the command needs."""
    options: list[str] = ["--all"] if name == "export" and not named(hostile, "keys", "query", "earlier") else []
    arguments: list[str] = []
    for parameter in COMMANDS[name].params:
        given = values if parameter is hostile else (USUAL[parameter.name or ""],) if parameter.required else ()
        if isinstance(parameter, click.Option):
            options += [part for value in given for part in (parameter.opts[0], value)]
        else:
            arguments += given
    return [*name.split(), *options, "--", *arguments]


def named(parameter: click.Parameter | None, *names: str) -> bool:
    return parameter is not None and parameter.name in names


def lines(name: str, folder: Path) -> Iterator[list[str]]:
    """Command lines in which one parameter is hostile."""
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option) and parameter.is_flag:
            continue
        for value in hostile_paths(folder) if isinstance(parameter.type, click.Path) else TEXTS:
            yield line(name, parameter, value)
        if parameter.multiple or parameter.nargs == -1:
            yield line(name, parameter, *["x"] * 3_000)
            yield line(name, parameter, *[f"x{number}" for number in range(3_000)])


def faults(all_lines: Iterable[list[str]]) -> list[str]:
    """The command lines that ended otherwise than they may."""
    found = []
    for one in all_lines:
        done = CliRunner().invoke(cli, one, prog_name="qicbrowser", input=b"")
        if done.exit_code not in (0, 1, 2) or not isinstance(done.exception, SystemExit | None):
            found.append(f"{[part[:60] for part in one[:9]]}: {done.exit_code} {done.exception!r}")
    return found


def faults_of(expression: str, folder: Path) -> list[str]:
    """Those of command lines in a process of its own: one that waits for a pipe, or reads without end, is ended."""
    script = f"from test_hostile_input import *; print(json.dumps(faults({expression})))"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, env=environment, capture_output=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"tour"}))
def test_hostile_arguments(name: str, tmp_path: Path) -> None:
    assert faults_of(f"lines({name!r}, Path.cwd() / 'hostile')", tmp_path) == []


def test_hostile_places_for_the_notes(tmp_path: Path) -> None:
    assert faults_of("(['--data-dir', path, 'notes'] for path in hostile_paths(Path.cwd()))", tmp_path) == []


def test_a_tour_goes_nowhere_hostile(tmp_path: Path) -> None:
    """Where there is no folder, the window is not even opened."""
    assert faults_of("(['tour', path] for path in no_folders(Path.cwd()))", tmp_path) == []


def no_folders(folder: Path) -> Iterator[str]:
    names = ("pipe", "loop", "zero", "full", "empty", "x" * 300, "a\0b", "\ud800")
    return (path for path in hostile_paths(folder) if path.rpartition("/")[2] in names)


@pytest.mark.parametrize("command", ["export", "notes export", "references export", "build"])
def test_the_program_s_own_files_are_not_written_over(command: str) -> None:
    CliRunner().invoke(cli, ["notes", "add", "69", "precious"])
    data = Path(os.environ[DATA_VARIABLE])
    (data / "backups").mkdir()
    others = [data / name for name in ("session.ini", "backups/user-20260131-081500.sqlite", "told.txt")]
    for path in others:
        path.write_bytes(b"own")
    needed = {
        "export": ["--all", "--format", "csv"],
        "notes export": ["--format", "csv"],
        "references export": ["--format", "ris"],
        "build": [str(bundled_evidence().parent / "sources")],
    }[command]
    for path in (*others, data / "user.sqlite", data / "user.sqlite-journal"):
        done = CliRunner().invoke(cli, [*command.split(), *needed, "-o", str(path)])
        assert (done.exit_code, done.stdout) == (2, "")
        assert "own file" in done.stderr
    assert all(path.read_bytes() == b"own" for path in others)
    assert "precious" in CliRunner().invoke(cli, ["notes"]).stdout
