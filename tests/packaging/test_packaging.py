"""What the standalone program is made of and how it is told to each system: what can be seen without building it."""

import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
from importlib import metadata
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import shiboken6
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from qicbrowser import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"

# Listed as PyInstaller lists them: where it goes, where it comes from, its kind.
FOUND = [
    ("PySide6/QtCore.abi3.so", "/qt/QtCore.abi3.so", "EXTENSION"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", "BINARY"),
    ("PySide6/plugins/platforms/qwindows.dll", "/qt/qwindows.dll", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/qt/libqcocoa.dylib", "BINARY"),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/qt/libqopensslbackend.so", "BINARY"),
    ("PySide6/plugins/imageformats/qjpeg.dll", "/qt/qjpeg.dll", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/qt/libqgtk3.so", "BINARY"),
    # Windows and macOS: what a plugin left out loads, and what draws without a graphics card.
    ("PySide6\\Qt6Network.dll", "/qt/Qt6Network.dll", "BINARY"),
    ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", "/qt/QtNetwork", "BINARY"),
    ("PySide6\\opengl32sw.dll", "/qt/opengl32sw.dll", "BINARY"),
    ("PySide6\\Qt6Svg.dll", "/qt/Qt6Svg.dll", "BINARY"),
]


QTS_TRANSLATIONS = ("qt_fr", "qtbase_fr", "qtbase_en", "qtbase_ja", "qt_help_fr")
"""Of Qt's own words those of the window, in a language of the program and in another one, and those of Qt's tools."""


@pytest.fixture(autouse=True)
def _packaging_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


class Made:
    """Stands for what PyInstaller makes, and keeps how it was asked for."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        self.parts, self.options = parts, options
        self.binaries = list(FOUND)
        self.datas = [("data/qic.sqlite", "/q", "DATA")]
        self.datas += [(f"PySide6/translations/{name}.qm", f"/qt/{name}.qm", "DATA") for name in QTS_TRANSLATIONS]
        self.datas += [("resources/translations/qicbrowser_en.qm", "/r/qicbrowser_en.qm", "DATA")]
        self.scripts = [("pyi_rth_inspect", "/i", "PYSOURCE"), ("__main__", "/m", "PYSOURCE")]
        self.pure: list[Any] = []


def spec(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    import trimming

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(trimming, "needed_by", lambda _: [])
    bundled: list[Made] = []
    given = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT"), Made)
    given["BUNDLE"] = lambda *parts, **options: bundled.append(Made(*parts, **options))  # type: ignore[assignment]
    given |= {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}  # type: ignore[dict-item]
    return runpy.run_path(str(PACKAGING / "qicbrowser.spec"), given) | {"bundled": bundled}


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_spec_takes_what_the_system_shows_a_window_with_and_nothing_for_a_network(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = spec(platform, tmp_path, monkeypatch)
    taken = {Path(target).name for target, _, _ in made["binaries"]}
    assert {"linux": "libqxcb.so", "win32": "qwindows.dll", "darwin": "libqcocoa.dylib"}[platform] in taken
    assert not taken & {"libqopensslbackend.so", "qjpeg.dll", "libqgtk3.so", "QtNetwork"}
    assert not [name for name in taken if "Network.dll" in name or "opengl32sw" in name]
    assert platform == "linux" or "PySide6\\Qt6Svg.dll" in taken, "a name that begins like another's"
    translations = [target for target, _, _ in made["datas"] if "translations" in target]
    assert translations == ["PySide6/translations/qtbase_fr.qm", "resources/translations/qicbrowser_en.qm"]
    left_out = made["analysis"].options["excludes"]
    assert {"PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "ssl", "numpy"} <= set(left_out)
    assert all(program.options["upx"] is False for program in (*made["programs"], made["folder"]))
    shapes = {program.options["name"]: program.options["console"] for program in made["programs"]}
    assert shapes == {"qicbrowser": True} | ({"QIC Browser": False} if platform == "win32" else {})
    assert all(Path(program.options["icon"] or __file__).is_file() for program in made["programs"])


def test_pyside_begins_with_what_was_compiled_for_it(tmp_path: Path):
    from trimming import pyside_support

    shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "program" / "shiboken6")
    for target, source, _ in pyside_support(tmp_path / "work"):
        (tmp_path / "program" / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tmp_path / "program" / target)
    code = (
        "import sys; from PySide6.QtCore import QObject\n"
        "print(sys.modules['shibokensupport.signature.loader'].__file__)\n"
        "print('argparse' in sys.modules)\n"
        "QObject('no parent')"  # what is told of a wrong argument comes from there
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "program")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == [
        str(tmp_path / "program" / "shiboken6/files.dir/shibokensupport/signature/loader.pyc"),
        "False",
    ]
    assert "Supported signatures" in done.stderr


def bootloader_module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """PyInstaller's own, of the version that builds the program, loaded as its bootloader does."""
    import PyInstaller.loader

    monkeypatch.setattr(sys, "_MEIPASS", str(PACKAGING), raising=False)
    monkeypatch.setattr(sys, "path_hooks", [*sys.path_hooks])
    monkeypatch.setattr(sys, "path_importer_cache", {})
    for name in ("pyimod01_archive", "pyimod02_importers"):
        given = spec_from_file_location(name, Path(PyInstaller.loader.__path__[0]) / f"{name}.py")
        monkeypatch.setitem(sys.modules, name, module_from_spec(given))
        given.loader.exec_module(sys.modules[name])
    return sys.modules["pyimod02_importers"]


def test_python_finds_the_programs_modules_itself(monkeypatch: pytest.MonkeyPatch):
    finder = bootloader_module(monkeypatch).PyiFrozenFinder
    sys.path_hooks.insert(1, finder.path_hook)
    before = len(sys.path_hooks)
    runpy.run_path(str(PACKAGING / "linux" / "surroundings.py"))
    assert len(sys.path_hooks) == before - 1
    assert finder.path_hook not in sys.path_hooks


@pytest.mark.parametrize("named", [{}, {"PyiFrozenFinder": object()}], ids=["no such class", "no such hook"])
def test_a_pyinstaller_that_names_its_parts_otherwise_makes_a_program_that_starts(
    named: dict[str, object], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "pyimod02_importers", SimpleNamespace(**named))
    before = list(sys.path_hooks)
    runpy.run_path(str(PACKAGING / "linux" / "surroundings.py"))
    assert sys.path_hooks == before


def test_what_is_set_for_another_pyside_is_not_followed(monkeypatch: pytest.MonkeyPatch):
    for name in ("QT_PLUGIN_PATH", "SBK_EMBED", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/elsewhere")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/before")
    runpy.run_path(str(PACKAGING / "linux" / "surroundings.py"))
    assert not os.environ.keys() & {"QT_PLUGIN_PATH", "SBK_EMBED", "LD_LIBRARY_PATH_ORIG"}
    assert os.environ["LD_LIBRARY_PATH"] == "/before"


def test_windows_knows_name_and_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    made = spec("win32", tmp_path, monkeypatch)
    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    for program in made["programs"]:
        told: dict[str, str] = {}
        reading: dict[str, Any] = dict.fromkeys(names, Made)
        text = Path(program.options["version"]).read_text("utf-8")
        version = eval(text, reading | {"StringStruct": told.__setitem__})  # as PyInstaller reads it
        assert told["OriginalFilename"] == f"{program.options['name']}.exe"
        assert told["ProductVersion"] == __version__
        numbers = version.options["ffi"].options["filevers"]
        assert ".".join(map(str, numbers)).startswith(__version__)
        assert len(numbers) == 4


def test_macos_knows_name_and_version_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    [bundle] = spec("darwin", tmp_path, monkeypatch)["bundled"]
    told = plistlib.loads(plistlib.dumps(bundle.options["info_plist"]))
    assert told["CFBundleShortVersionString"] == __version__
    assert told["NSHighResolutionCapable"] is True
    assert told["LSBackgroundOnly"] is False, "PyInstaller's own is True where the program is a command too: no window"
    assert bundle.options["name"] == "QIC Browser.app"


def test_every_system_has_the_same_qt_and_macos_its_required_version():
    import identity

    written = (ROOT / "constraints.txt").read_text("utf-8")
    pinned = re.findall(r"^(?:PySide6_Essentials|shiboken6)==(.*)$", written, re.MULTILINE)
    assert len(pinned) == 2
    assert len(set(pinned)) == 1
    series = re.fullmatch(r"(\d+\.\d+)\.\d+", pinned[0])
    assert series, f"one version, whatever the system and the Python: {pinned[0]}"
    asked = {"6.11": "13.0", "6.12": "14.0"}[series[1]]  # as the names of its wheels for macOS tell
    assert asked == identity.INFO_PLIST["LSMinimumSystemVersion"]
    assert f"macOS {asked.removesuffix('.0')} or later" in (ROOT / "docs" / "guide" / "install.md").read_text("utf-8")


@pytest.mark.xserver
def test_desktop_files_and_metadata_are_valid():
    for command in ("desktop-file-validate", "appstreamcli"):
        assert shutil.which(command), f"{command} is missing: sh packaging/linux/system-libraries.sh test"
    metainfo = next((PACKAGING / "linux").glob("*.metainfo.xml"))
    subprocess.run(["desktop-file-validate", PACKAGING / "linux" / "qicbrowser.desktop"], check=True)
    subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True, stdout=subprocess.DEVNULL)
    assert next(ET.parse(metainfo).iter("release")).get("version") == __version__


def test_the_installer_names_files_that_there_are():
    script = (PACKAGING / "windows" / "qicbrowser.iss").read_text("utf-8")
    named = re.findall(r"^(?:LicenseFile|SetupIconFile)=(.+)$", script, re.MULTILINE)
    assert len(named) == 2
    assert all((PACKAGING / "windows" / name.replace("\\", "/")).is_file() for name in named)
    assert "PrivilegesRequired=lowest" in script


def test_the_installer_and_the_programs_have_the_same_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import identity

    made = spec("win32", tmp_path, monkeypatch)
    script = (PACKAGING / "windows" / "qicbrowser.iss").read_text("utf-8")
    opened = set(re.findall(r"\{app\}\\([^\"\\]+\.exe)", script))
    built = {f"{program.options['name']}.exe": program.options["console"] for program in made["programs"]}
    assert {name: built[name] for name in opened} == {"QIC Browser.exe": False}, "the menu opens no console"
    assert rf'Source: "..\..\dist\{made["folder"].options["name"]}\*"' in script
    assert f"AppName={made['SPOKEN_NAME']}" in script
    assert f"AppPublisher={identity.PUBLISHER}" in script


def test_windows_lets_the_program_use_long_paths():
    from PyInstaller.utils.win32 import winmanifest

    manifest = ET.fromstring(winmanifest.create_application_manifest())
    [told] = [element for element in manifest.iter() if element.tag.endswith("}longPathAware")]
    assert told.text == "true"


def test_of_icus_data_the_order_of_letters_and_the_time_zones_stay():
    from trimming import icu_package

    items = {
        b"icudt73l/coll/sv.res": b"swedish",
        b"icudt73l/curr/sv.res": b"crowns",
        b"icudt73l/euc-jp-2007.cnv": b"an encoding",
        b"icudt73l/root.res": b"root",
        b"icudt73l/sv.res": b"words",
        b"icudt73l/zoneinfo64.res": b"zones",
    }
    kept = contents(icu_package(package(items)))
    assert list(kept) == [name for name in items if b"coll" in name or b"root" in name or b"zoneinfo" in name]
    assert all(kept[name].rstrip(b"\0") == items[name] for name in kept)
    assert all(len(kept[name]) % 16 == 0 for name in kept)


HEADER = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(32, b"\0")


def package(items: dict[bytes, bytes]) -> bytes:
    """As ICU lays out its data: how many, where each name and item is, the names, the items."""
    place = 4 + 8 * len(items)
    start = -(-(place + sum(len(name) + 1 for name in items)) // 16) * 16
    table, names, laid = struct.pack("<I", len(items)), b"", b""
    for name, item in items.items():
        table += struct.pack("<II", place + len(names), start + len(laid))
        names += name + b"\0"
        laid += item.ljust(16, b"\0")
    return HEADER + (table + names).ljust(start, b"\0") + laid


def contents(packed: bytes) -> dict[bytes, bytes]:
    body = packed[len(HEADER) :]
    count = struct.unpack_from("<I", body)[0]
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    return {
        body[name : body.index(b"\0", name)]: body[start:end] for (name, start), end in zip(places, ends, strict=True)
    }


def test_a_program_over_its_budget_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    import sizes

    (tmp_path / "_internal" / "PySide6").mkdir(parents=True)
    (tmp_path / "_internal" / "PySide6" / "libQt6Core.so.6").write_bytes(bytes(1_000_000))
    (tmp_path / "budget.toml").write_text(f"[{sys.platform}]\nunpacked = 0.96\n")
    monkeypatch.setattr(sizes, "BUDGET", tmp_path / "budget.toml")
    monkeypatch.setattr(sys, "argv", ["sizes.py", str(tmp_path)])
    (tmp_path / "qicbrowser").write_bytes(bytes(5_000))
    assert sizes.main() == 0, "4.7 % over"
    (tmp_path / "qicbrowser").write_bytes(bytes(10_000))
    assert sizes.main() == 1, "5.2 % over"
    told = capsys.readouterr()
    assert "1.0 MB  Qt" in told.out
    assert "over the budget" in told.err


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's libraries are made smaller")
def test_a_library_names_no_folder_of_the_machine_it_was_built_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import trimming

    source = Path(shutil.copy(shiboken6.Shiboken.__file__, tmp_path / "library.so"))
    subprocess.run(["patchelf", "--set-rpath", "/somebody's/folder", source], check=True)
    monkeypatch.setattr(trimming, "_is_built_here", lambda _: True)
    _, made, _ = trimming.slimmed(("library.so", str(source), "EXTENSION"), tmp_path / "slimmed")
    told = subprocess.run(["objdump", "-p", made], capture_output=True, text=True, check=True).stdout
    assert "NEEDED" in told
    assert "somebody" not in told


def test_a_build_takes_the_versions_that_are_written_down():
    """Of everything that is installed for it: what it asks for, and what that asks for in its turn."""
    written = re.findall(r"^([\w.-]+)==", (ROOT / "constraints.txt").read_text("utf-8"), re.MULTILINE)
    pinned = {canonicalize_name(name) for name in written}
    wanted, known = [("qicbrowser", {"", "dev"})], set()
    while wanted:
        name, extras = wanted.pop()
        for line in metadata.requires(name) or ():
            asked = Requirement(line)
            of_here = asked.marker is None or any(asked.marker.evaluate({"extra": extra}) for extra in extras)
            if of_here and (key := canonicalize_name(asked.name)) not in known:
                known.add(key)
                wanted.append((asked.name, {"", *asked.extras}))
    assert len(known) > 30
    assert known - {"pip"} <= pinned, "pip itself comes with Python"
    assert "://" not in (ROOT / "constraints.txt").read_text("utf-8")


def test_the_workflows_take_actions_by_what_they_are_not_by_what_they_are_called():
    for workflow in (ROOT / ".github" / "workflows").iterdir():
        text = workflow.read_text("utf-8")
        used = re.findall(r"uses: (\S+)", text)
        assert used
        assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action) for action in used), used
        assert re.search(r"^permissions:\n  contents: read\n\n", text, re.MULTILINE)
