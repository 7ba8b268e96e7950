"""What of Qt, of Python and of this system travels in the standalone program, and what of it is not carried along."""

import importlib.util
import os
import py_compile
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path, PurePath

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: where it goes, where it comes from, its kind."""

KEPT = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},  # screens; off screen for `tour`
    "platforminputcontexts": {"compose", "ibus"},  # accents, and scripts that are composed from keys
    "platformthemes": {"qxdgdesktopportal"},  # the desktop's file dialogs; GTK's theme costs a third of a start
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient"},  # the title bar where the desktop draws none
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},  # PNG is built in
    "styles": {"qmodernwindowsstyle", "qmacstyle"},  # native dialogs; the window itself is Fusion, built in
    "printsupport": {"cupsprintersupport"},
}
"""The plugins of Qt in use."""

LEFT_OUT = re.compile(
    r"(^|/)((lib)?Qt6?(Network|OpenGL|Pdf|Qml|Quick|Sql|Svg[A-Z]|Test|VirtualKeyboard)\w*(\.framework|\.dll|\.so|\.abi3|$)"
    r"|opengl32sw\.dll)",
    re.IGNORECASE,
)
"""Libraries of Qt that come for plugins left out, and the drawing of 3D without a graphics card."""

DESKTOP = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|xcb|Xau|Xdmcp|fontconfig|freetype|expat|dbus-1|glib-2\.0|gthread-2\.0|cups|z)\.so\.\d+"
)
"""Libraries that every desktop has and that must be its own: an older libstdc++ beside the program keeps the graphics
drivers from loading, and fontconfig reads files that only its own version may understand. The xcb helpers, which
desktops often lack, are carried."""

UNPACKED = "default-docx-template"
"""A folder of python-docx: what its empty document, which stays, was packed from."""

ICU_KEPT = re.compile(
    r"[^/]+/(coll/.*|zone/(root|en|pool|res_index|tzdbNames)\.res|.*\.(icu|nrm)"
    r"|(root|en|en_001|pool|res_index|[a-z]{4,}\w*|[a-z]+[A-Z]\w+)\.res)"
)
"""Of ICU's data the order of the letters in every language, the time zones, and what these stand on. Qt has words,
numbers and dates of its own, and nothing here reads the encodings, currencies and names of regions that are the most of
it."""


TRANSLATED = frozenset(
    path.stem.removeprefix("qicbrowser_")
    for path in (Path(__file__).parents[1] / "resources/translations").glob("qicbrowser_*.qm")
)
"""The languages of the program, by their codes: Qt's own words travel in these."""


def is_kept(target: str) -> bool:
    path = target.replace("\\", "/")
    parts = PurePath(path).parts
    if LEFT_OUT.search(path):
        return False
    if "PySide6" in parts and path.endswith(".qm"):
        return parts[-1].removesuffix(".qm").removeprefix("qtbase_") in TRANSLATED - {"en"}
    if UNPACKED in parts:
        return False
    if "PySide6" not in parts or "plugins" not in parts:
        return True
    kind, name = parts[parts.index("plugins") + 1], parts[-1].split(".")[0]
    return any(kept in name for kept in KEPT.get(kind, ()))


def reached(binaries: list[Entry]) -> list[Entry]:
    """What Python's extensions and the kept plugins load, directly or not: the rest came for plugins left out."""
    of_name = {PurePath(target).name: source for target, source, _ in binaries}
    names = {PurePath(target).name for target, _, kind in binaries if kind == "EXTENSION" or "plugins" in target}
    names |= {name for name in of_name if name.startswith("libpython")}
    found = set()
    while names:
        found |= names
        wanted = {needed for name in names if name in of_name for needed in needed_by(of_name[name])}
        names = {name for name in wanted if not DESKTOP.fullmatch(name)} - found
    return [entry for entry in binaries if PurePath(entry[0]).name in found]


def needed_by(library: str) -> list[str]:
    """The libraries that this one names itself: not what these ask for in their turn, as `ldd` would tell."""
    told = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*NEEDED\s+(\S+)", told, re.MULTILINE)


def pyside_support(folder: Path) -> list[Entry]:
    """The part of PySide that is Python, compiled; made in `folder`.

    A library of PySide's carries it as source and compiles it at every start, unless it lies as files in `files.dir`
    beside shiboken6, where PySide puts it itself when SBK_EMBED is 0: here into a copy. A start takes 20 ms less.
    """
    shutil.rmtree(folder, ignore_errors=True)
    [installed] = importlib.util.find_spec("shiboken6").submodule_search_locations
    shutil.copytree(installed, folder / "shiboken6")
    environment = os.environ | {"PYTHONPATH": str(folder), "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", "import shiboken6"], env=environment, check=True)
    made = []
    for source in sorted((folder / "shiboken6" / "files.dir" / "shibokensupport").rglob("*.py")):
        if source.stem == "pyi_generator":  # it writes stubs for developers, and is imported with half of Python
            source.write_text("", encoding="utf-8")
        target = source.with_suffix(".pyc")
        named, unchecked = str(target.relative_to(folder)), py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(source), str(target), named, doraise=True, invalidation_mode=unchecked)
        made.append((named, str(target), "DATA"))
    return made


def slimmed(entry: Entry, folder: Path) -> Entry:
    """The file without what only a debugger reads, and ICU's data without what is not asked for; made in `folder`."""
    target, source, kind = entry
    name = PurePath(target).name
    if not Path(source).is_file() or not (name.startswith("libicudata") or _is_built_here(Path(source))):
        return entry
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / target.replace("/", "-")
    if name.startswith("libicudata"):
        build_icu(Path(source), made)
    else:
        subprocess.run(["strip", "--strip-unneeded", "-o", made, source], check=True)
        subprocess.run(["patchelf", "--remove-rpath", made], check=True)  # a folder of the machine it was built on
    os.utime(made, (0, 0))
    return target, str(made), kind


def _is_built_here(source: Path) -> bool:
    """Python's own, or a package's: Qt's files and the system's come without symbols already."""
    homes = [Path(sys.base_prefix).resolve() / "lib", Path(sys.prefix).resolve() / "lib"]
    parts = source.resolve().parts
    return any(source.resolve().is_relative_to(home) for home in homes) and not {"PySide6", "shiboken6"} & set(parts)


def build_icu(library: Path, made: Path) -> None:
    """A libicudata with the items of ICU_KEPT, under the same name and with the same one symbol."""
    content = library.read_bytes()
    if (magic := content.find(b"\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD")) < 0:
        raise SystemExit(f"{library} holds no data of ICU as it is known here")
    data, assembly, compiled = (made.with_suffix(ending) for ending in (".dat", ".s", ".o"))
    data.write_bytes(icu_package(content[magic - 2 :]))
    [symbol] = set(re.findall(rb"icudt\d+_dat", content[:magic]))
    lines = (".section .rodata", ".balign 16", f".globl {symbol.decode()}", f".type {symbol.decode()}, @object")
    end = f'{symbol.decode()}:\n.incbin "{data}"\n.size {symbol.decode()}, . - {symbol.decode()}\n'
    assembly.write_text("\n".join((*lines, end)) + '.section .note.GNU-stack,"",@progbits\n')
    subprocess.run(["as", "-o", compiled, assembly], check=True)
    named = re.search(rb"libicudata\.so\.\d+", content)
    subprocess.run(["ld", "-shared", "-soname", named[0].decode(), "-o", made, compiled], check=True)
    subprocess.run(["strip", "--strip-unneeded", made], check=True)
    for left in (data, assembly, compiled):
        left.unlink()


def icu_package(package: bytes) -> bytes:
    """ICU's package of data: a header, a table of contents in the order of the names, then the names and the items."""
    (header,) = struct.unpack_from("<H", package)
    body = package[header:]
    (count,) = struct.unpack_from("<I", body)
    contents = [struct.unpack_from("<II", body, 4 + 8 * place) for place in range(count)]
    ends = [start for _, start in contents[1:]] + [len(body)]
    items = [
        (name, body[start:end])
        for (named, start), end in zip(contents, ends, strict=True)
        if ICU_KEPT.fullmatch((name := body[named : body.index(b"\0", named)]).decode())
    ]
    place = 4 + 8 * len(items)
    table, names = struct.pack("<I", len(items)), b""
    first = -(-(place + sum(len(name) + 1 for name, _ in items)) // 16) * 16
    start = first
    for name, item in items:
        table += struct.pack("<II", place + len(names), start)
        names += name + b"\0"
        start += -(-len(item) // 16) * 16
    laid = b"".join(item.ljust(-(-len(item) // 16) * 16, b"\0") for _, item in items)
    return package[:header] + (table + names).ljust(first, b"\0") + laid
