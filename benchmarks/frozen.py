"""How long the standalone program takes to start, and how much memory it takes.

Beside it the program run from source, bare standalone programs made by the same PyInstaller, and other programs where
Debian's packages of them are installed.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from start import BARE, COMMANDS, Run, clean_environment, one_run, x_server

START_LIMITS = {"from source": 1.0, "bare, standalone": 1.5}
MEMORY_LIMIT, VERSION_LIMIT = 1.7, 1.5
HELLO = 'print("hello")'
PEERS = ("zeal", "sqlitebrowser")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("program", type=Path, help="the folder of the standalone program, dist/qicbrowser")
    arguments.add_argument("--runs", type=int, default=11, help="runs of each, after one that is not counted")
    arguments.add_argument("--build", type=Path, default=Path("build/bench"), help="where the bare programs are made")
    options = arguments.parse_args()
    ours = str((options.program / "qicbrowser").resolve())
    commands = {
        "standalone": [ours],
        "from source": COMMANDS["QIC Browser"],
        "bare, standalone": [standalone("bare", BARE, options.build)],
        **{peer: [found] for peer in PEERS if (found := shutil.which(peer))},
    }
    hello = standalone("hello", HELLO, options.build)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    said: dict[str, list[float]] = {"--version": [], "hello": []}
    with tempfile.TemporaryDirectory() as folder, x_server(Path(folder)) as (display, screen):
        environment = clean_environment(display, Path(folder))
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # zeal's pages, where root measures; no other asks
        for number in range(options.runs + 1):
            for name, command in commands.items():  # interleaved: what slows the machine down slows all
                run, _ = one_run(command, environment, screen)
                runs[name] += [run] * bool(number)
            for name, spoken in (("--version", [ours, "--version"]), ("hello", [hello])):
                started = time.monotonic()
                subprocess.run(spoken, env=environment, check=True, stdout=subprocess.DEVNULL)
                said[name] += [(time.monotonic() - started) * 1000] * bool(number)
    report(runs, said)


def standalone(name: str, script: str, folder: Path) -> str:
    """A program of a few lines, made standalone by PyInstaller's own defaults; made once."""
    program = (folder / name / name).resolve()
    if not program.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        source = folder / f"{name}.py"
        source.write_text(script, encoding="utf-8")
        places = ["--distpath", folder, "--workpath", folder / "work", "--specpath", folder / "work"]
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, source]
        subprocess.run(command, check=True)
    return str(program)


def report(runs: dict[str, list[Run]], said: dict[str, list[float]]) -> None:
    medians = {
        name: (statistics.median(run.painted for run in measured), statistics.median(run.memory for run in measured))
        for name, measured in runs.items()
    }
    print(f"{'':18}{'start, ms':>26}{'memory (PSS), MiB':>20}   standalone takes")
    start, memory = medians["standalone"]
    for name, (other, room) in medians.items():
        least, most = (pick(run.painted for run in runs[name]) for pick in (min, max))
        ratios = f"{start / other:.2f} x the time, {memory / room:.2f} x the memory"
        print(f"{name:18}{other:>12.0f} {f'({least:.0f} to {most:.0f})':>13}{room:>20.1f}   {ratios}")
    for name, limit in START_LIMITS.items():
        verdict(f"start, {name}", start / medians[name][0], limit)
    verdict("memory, bare, standalone", memory / medians["bare, standalone"][1], MEMORY_LIMIT)
    version, hello = (statistics.median(said[name]) for name in ("--version", "hello"))
    verdict(f"--version, {version:.0f} ms, hello, {hello:.0f} ms", version / hello, VERSION_LIMIT)
    print(f"medians of {len(said['hello'])} runs each, interleaved")


def verdict(what: str, ratio: float, limit: float) -> None:
    print(f"{what}: {ratio:.2f} x, {'within' if ratio <= limit else 'OVER'} the limit of {limit}")


if __name__ == "__main__":
    main()
