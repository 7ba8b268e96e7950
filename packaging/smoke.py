"""Tries the standalone program as a stranger's machine would run it: python packaging/smoke.py dist/qicbrowser.

It is copied to a path with a blank, a # and letters beyond ASCII, where it cannot write, started by a user who owns
nothing with nothing of Python's or ours in the environment, and run twice on one fresh data folder; on Linux also
without a network and by real keys in a real window. Each check is told; the last line counts them.
"""

import csv
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from compositor import weston
from frozen import Frozen, tool
from onscreen import Keyboard, expect, screen, wait_for_end, wait_until
from trimming import TRANSLATED

COMPETITION = {"friendly-competition", "shared-community-of-practice"}
"""The themes whose words speak of competition."""

UNWANTED = re.compile(
    r"Qt6?(Network|Qml|Quick|Pdf|OpenGL|Sql|WebEngine)|opengl32sw|lib(gtk|gdk|ssl|crypto)|qgtk|_ssl\b|^ssl\.|openssl"
)
"""What has no business in a program that asks for no network."""

Check = Callable[[Frozen, Path], None]


def main() -> int:
    built = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/qicbrowser").resolve()
    passed = failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name) / "Ünïcode # and blanks"
        copied = Path(shutil.copytree(built, folder / "qicbrowser", symlinks=True))
        program = Frozen(copied, folder / "home", "--data-dir", str(folder / "reader's own"))
        program.home.mkdir()
        if sys.platform != "win32":
            subprocess.run(["chmod", "-R", "a-w", copied], check=True)
            Path(name).chmod(0o755)
            os.chown(folder, *program.owner)
            os.chown(program.home, *program.owner)
        evidence = digest(copied)
        for check in (*FIRST_RUN, *SECOND_RUN):
            started = time.monotonic()
            try:
                check(program, folder)
            except (AssertionError, OSError, ValueError, LookupError, subprocess.TimeoutExpired) as error:
                failed += 1
                print(f"FAILED  {words(check)}: {error}")
            else:
                passed += 1
                print(f"ok      {words(check)} ({time.monotonic() - started:.1f} s)")
        unchanged = digest(copied) == evidence
        passed, failed = passed + unchanged, failed + (not unchanged)
        print(f"{'ok      ' if unchanged else 'FAILED  '}the bundled evidence is unchanged")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def it_holds_nothing_of_a_network(program: Frozen, _: Path) -> None:
    """Nor what else was left out: modules, plugins and translations of Qt, encryption, the desktop's libraries."""
    inside = [path.relative_to(program.folder) for path in program.folder.rglob("*") if not path.is_dir()]
    translations = {path.name for path in inside if path.suffix == ".qm"}
    found = [str(path) for path in inside if UNWANTED.search(path.name)]
    expect(len(inside) > 100 and not found, f"it holds {found}")
    own = {f"qicbrowser_{code}.qm" for code in TRANSLATED}
    of_qt = {f"qtbase_{code}.qm" for code in TRANSLATED - {"en"}}
    expect(translations == own | of_qt, f"it holds the translations {translations}")


def it_says_its_version(program: Frozen, _: Path) -> None:
    expect(program("--version").startswith("qicbrowser "), "no version was printed")


def it_tries_itself(program: Frozen, _: Path) -> None:
    expect("All tests passed" in program("--self-test"), "it did not say that all tests passed")


def it_has_every_page_of_the_guide(program: Frozen, _: Path) -> None:
    written = {path.name for path in (Path(__file__).resolve().parents[1] / "docs" / "guide").glob("*.md")}
    shipped = {path.name for path in program.folder.rglob("docs/guide/*.md")}
    expect(bool(written) and shipped == written, f"the pages differ: {shipped ^ written}")


def it_finds_competition_in_two_themes(program: Frozen, _: Path) -> None:
    expect(found(program, "competition") == COMPETITION, f"found {found(program, 'competition')}")


def it_writes_every_format(program: Frozen, folder: Path) -> None:
    beginnings = {"xlsx": b"PK", "docx": b"PK", "json": b"{", "markdown": b"# ", "html": b"<!DOCTYPE html>"}
    for form, beginning in beginnings.items():
        path = folder / f"all.{form}"
        program("export", "--all", "--format", form, "-o", str(path))
        expect(path.read_bytes().startswith(beginning), f"{path.name} begins with {path.read_bytes()[:20]!r}")
    with zipfile.ZipFile(folder / "all.docx") as document:
        expect(b"Friendly competition" in document.read("word/document.xml"), "the Word document lacks a theme")


def it_reads_citations_and_writes_them(program: Frozen, folder: Path) -> None:
    """Each form of both ways is a package of its own, which is imported only with such a file."""
    (folder / "one.ris").write_text("TY  - JOUR\nAU  - Zamboni, K\nTI  - Collaboratives\nPY  - 2020\nER  -\n", "utf-8")
    (folder / "one.bib").write_text(
        "@article{z, author={Zamboni, K}, title={Collabor{\\'a}tives}, year={2020}}", "utf-8"
    )
    for name, number in {"one.ris": "46", "one.bib": "67"}.items():
        program("references", "attach", str(folder / name), "--to", number)
    for form, said in {"ris": "AU  - Zamboni", "bibtex": "Zamboni", "csl-json": "Zamboni", "text": "Zamboni K"}.items():
        written = program("references", "export", "46", "67", "--format", form)
        expect(written.count(said) >= 2, f"{form}: {written}")


def it_exports_every_theme(program: Frozen, folder: Path) -> None:
    program("export", "--all", "-o", str(folder / "all.csv"))
    themes = {row["theme_key"].rpartition("/")[2] for row in rows(folder / "all.csv")}
    expect(len(themes) == 4 and themes > COMPETITION, f"exported {themes}")
    provenance = json.loads((folder / "all.csv-metadata.json").read_text("utf-8"))
    expect("10.1186/s13012-020-0978-z" in json.dumps(provenance), "the sidecar does not name the review")


def it_goes_through_the_main_job_in_the_window(program: Frozen, folder: Path) -> None:
    tour = folder / "tour"
    printed = program("tour", str(tour))
    for name in ("window.png", "themes.csv", "themes.pdf"):
        expect(str(tour / name) in printed, f"{name} was not named in:\n{printed}")
    width, height, values = picture(tour / "window.png")
    expect(width >= 800 and height >= 500, f"the picture is only {width} x {height}")
    expect(values > 50, f"there is next to nothing in the picture: {values} values")
    expect(len(rows(tour / "themes.csv")) > 0, "the window exported no theme")
    expect(len(notes(program)) == 1, f"the window left {len(notes(program))} notes, not one")


def it_finds_the_note_of_the_first_run(program: Frozen, _: Path) -> None:
    [note] = notes(program)
    expect(note["placing"] == "anchored", f"the note is {note['placing']}")
    expect(len(note["anchor"]["quote"].split()) == 3, f"the note is on “{note['anchor']['quote']}”, not on three words")
    theme = note["record_key"].rpartition("/")[2]
    expect(theme in found(program, f'note:"{note["words"]}"'), "the search does not find the words of the note")


def it_opens_its_window_again(program: Frozen, folder: Path) -> None:
    program("tour", str(folder / "again"))
    expect(len(notes(program)) == 2, f"there are {len(notes(program))} notes after two tours")


def it_asks_for_no_network(program: Frozen, folder: Path) -> None:
    """Every socket that the whole tour opens is recorded, and none of them is for a network."""
    record = folder / "sockets"
    program(
        "tour", str(folder / "alone"), before=[tool("strace"), "-f", "-qq", "-e", "trace=socket", "-o", str(record)]
    )
    asked = [line for line in record.read_text().splitlines() if "AF_INET" in line]
    expect(not asked, f"it asked for the network:\n{asked}")


def it_works_with_no_network_at_all(program: Frozen, folder: Path) -> None:
    """The kernel refuses it every socket; strace can have that done without any rights."""
    refuse = ["-e", "trace=socket", "-e", "inject=socket:error=ENETUNREACH"]
    program("tour", str(folder / "cut off"), before=[tool("strace"), "-f", "-qq", *refuse, "-o", os.devnull])


def it_is_led_by_keys_from_a_search_to_an_export(program: Frozen, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        table = Path(name) / "by-keys.csv"
        Path(name).chmod(0o777)
        with used_by_keys(program, folder) as (keyboard, window):
            keyboard.press("ctrl+k")
            keyboard.write("competition")
            keyboard.press("Return", "alt+e", "t", "alt+f", "e")  # Edit > Tick the themes found, File > Export
            keyboard.go_to_window("^Export themes")
            keyboard.press("alt+s")
            keyboard.go_to_window("^Save the export")
            keyboard.press("ctrl+a")
            keyboard.write(str(table))
            keyboard.press("Return")
            wait_until(table.is_file, window, "the keys wrote no table")
            keyboard.wait_until_closed("^Export themes")
            keyboard.go_to_window("^QIC Browser$")
            keyboard.press("ctrl+p")
            keyboard.go_to_window("^Print")
            keyboard.press("Escape")
            keyboard.wait_until_closed("^Print")
            keyboard.go_to_window("^QIC Browser$")
        exported = {row["theme_key"].rpartition("/")[2] for row in rows(table)}
        expect(exported == COMPETITION, f"exported {exported}")


def it_speaks_the_language_of_the_system(program: Frozen, folder: Path) -> None:
    with used_by_keys(program, folder, LANGUAGE="fr") as (keyboard, _):
        keyboard.press("ctrl+e")
        keyboard.go_to_window("^Exporter des thèmes")
        keyboard.press("Escape")
        keyboard.wait_until_closed("^Exporter des thèmes")
        keyboard.go_to_window("^QIC Browser$")


def it_works_under_wayland_on_a_small_screen(program: Frozen, folder: Path) -> None:
    """At one and a half times the size, where its window has no room for its content."""
    tool("weston")
    with (
        tempfile.TemporaryDirectory() as name,
        screen(folder) as shown,
        weston(shown, Path(name), (800, 600)) as desktop,
        program.open_window(**desktop, QT_SCALE_FACTOR="1.5") as window,
    ):
        try:
            wait_until(lambda: shown.values() > 150, window, "no window came")
            keyboard = Keyboard(shown, window)
            keyboard.wait_for_rest()
            keyboard.press("ctrl+shift+t")
            keyboard.write("Written under Wayland")
            keyboard.press("ctrl+q")
            wait_for_end(window)
        finally:
            window.kill()
    expect("Written under Wayland" in {note["words"] for note in notes(program)}, "the note was not saved")


def it_keeps_everything_beside_itself_where_it_is_portable(program: Frozen, folder: Path) -> None:
    moved = Path(shutil.copytree(program.folder, folder / "stick", symlinks=True))
    if sys.platform != "win32":
        subprocess.run(["chmod", "-R", "u+w", moved], check=True)
        os.chown(moved, *program.owner)
    (moved / "portable").touch()
    before = set(moved.rglob("*"))
    portable = Frozen(moved, program.home)
    portable("notes", "add", "friendly-competition", "On a stick")
    kept = {"user.sqlite"}
    if sys.platform == "linux":
        kept.add("session.ini")
        open_and_close(portable, folder)
    written = {path.relative_to(moved) for path in set(moved.rglob("*")) - before}
    expect(written >= {Path("data", name) for name in kept}, f"it wrote {written}")
    expect(all(path.parts[0] == "data" for path in written), f"it wrote {written}")
    expect(len(notes(portable)) == 1, "the note is not found again")


def open_and_close(program: Frozen, folder: Path) -> None:
    with used_by_keys(program, folder):
        pass


@contextmanager
def used_by_keys(program: Frozen, folder: Path, **desktop: str) -> Iterator[tuple[Keyboard, "subprocess.Popen[str]"]]:
    """The window on a screen of its own, and the keys that it has; it is quit at the end."""
    with screen(folder) as shown, program.open_window(DISPLAY=shown.display, **desktop) as window:
        try:
            shown.wait_until_painted(window)
            keyboard = Keyboard(shown, window)
            keyboard.go_to_window("^QIC Browser$")
            yield keyboard, window
            keyboard.press("ctrl+q")
            wait_for_end(window)
        finally:
            window.kill()


def it_left_nothing_at_home(program: Frozen, _: Path) -> None:
    expect(not program.left_at_home(), f"it left {program.left_at_home()}")


def it_can_be_used_and_heard_with_a_screen_reader(program: Frozen, _: Path) -> None:
    """In a session and with a data folder of its own; the Python of the system knows AT-SPI."""
    tour = [tool("/usr/bin/python3"), str(Path(__file__).parent / "screen_reader"), str(program.folder / "qicbrowser")]
    done = subprocess.run(tour, capture_output=True, text=True, timeout=600, check=False)
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    expect(done.returncode == 0, "\n".join([*failed, done.stderr[-2000:]]))


FIRST_RUN: tuple[Check, ...] = (
    it_holds_nothing_of_a_network,
    it_says_its_version,
    it_tries_itself,
    it_has_every_page_of_the_guide,
    it_finds_competition_in_two_themes,
    it_exports_every_theme,
    it_writes_every_format,
    it_reads_citations_and_writes_them,
    it_goes_through_the_main_job_in_the_window,
)
SECOND_RUN: tuple[Check, ...] = (
    it_finds_the_note_of_the_first_run,
    it_opens_its_window_again,
    it_keeps_everything_beside_itself_where_it_is_portable,
)
if sys.platform == "linux":
    SECOND_RUN += (
        it_asks_for_no_network,
        it_works_with_no_network_at_all,
        it_is_led_by_keys_from_a_search_to_an_export,
        it_speaks_the_language_of_the_system,
        it_works_under_wayland_on_a_small_screen,
        it_can_be_used_and_heard_with_a_screen_reader,
        it_left_nothing_at_home,
    )


def words(check: Check) -> str:
    return check.__name__.replace("_", " ")


def found(program: Frozen, query: str) -> set[str]:
    return {key.rpartition("/")[2] for key in json.loads(program("search", query, "--json"))["records"]}


def notes(program: Frozen) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(program("notes", "--json"))
    return listed


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def digest(copied: Path) -> str:
    [evidence] = copied.rglob("qic.sqlite")
    return hashlib.sha256(evidence.read_bytes()).hexdigest()


def picture(path: Path) -> tuple[int, int, int]:
    """Width and height of a PNG of 8 bits a channel, and how many values its bytes take: few in an empty picture."""
    content = path.read_bytes()
    expect(content.startswith(b"\x89PNG\r\n\x1a\n"), f"{path.name} is no PNG")
    place, compressed = 8, b""
    width = height = channels = 0
    while place < len(content):
        length, kind = struct.unpack_from(">I4s", content, place)
        chunk = content[place + 8 : place + 8 + length]
        place += length + 12
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack_from(">IIBB", chunk)
            expect(depth == 8 and colour in (2, 6), f"{path.name} has {depth} bits of type {colour}")
            channels = 3 if colour == 2 else 4
        elif kind == b"IDAT":
            compressed += chunk
    lines = zlib.decompress(compressed)
    expect(len(lines) == height * (width * channels + 1), f"{path.name} is cut short")
    return width, height, len(set(lines))


if __name__ == "__main__":
    sys.exit(main())
