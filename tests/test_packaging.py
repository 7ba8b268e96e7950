"""What the standalone program is made of and how it is told to each system: what can be seen without building it."""

import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from qicbrowser import __version__

ROOT = Path(__file__).resolve().parents[1]
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
]


@pytest.fixture(autouse=True)
def _packaging_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


class Made:
    """Stands for what PyInstaller makes, and keeps how it was asked for."""

    def __init__(self, *parts: Any, **options: Any) -> None:
        self.parts, self.options = parts, options
        self.binaries = list(FOUND)
        self.datas = [("PySide6/translations/qt_de.qm", "/qt/qt_de.qm", "DATA"), ("data/qic.sqlite", "/q", "DATA")]
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
    assert not taken & {"libqopensslbackend.so", "qjpeg.dll", "libqgtk3.so"}
    assert not [target for target, _, _ in made["datas"] if "translations" in target]
    left_out = made["analysis"].options["excludes"]
    assert {"PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "ssl", "numpy"} <= set(left_out)
    assert all(program.options["upx"] is False for program in (*made["programs"], made["folder"]))
    shapes = {program.options["name"]: program.options["console"] for program in made["programs"]}
    assert shapes == {"qicbrowser": True} | ({"QIC Browser": False} if platform == "win32" else {})
    assert all(Path(program.options["icon"] or __file__).is_file() for program in made["programs"])


def test_windows_is_told_name_and_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
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


def test_macos_is_told_what_the_program_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    [bundle] = spec("darwin", tmp_path, monkeypatch)["bundled"]
    told = plistlib.loads(plistlib.dumps(bundle.options["info_plist"]))
    assert told["CFBundleShortVersionString"] == __version__
    assert told["NSHighResolutionCapable"] is True
    assert bundle.options["name"] == "QIC Browser.app"


@pytest.mark.xserver
def test_desktops_are_told_what_the_program_is():
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


@pytest.mark.skipif(sys.platform != "linux", reason="the tarball is Linux's")
def test_the_same_program_makes_the_same_tarball(tmp_path: Path):
    import artefacts

    made = []
    for number in range(2):
        dist = tmp_path / str(number)
        (dist / "qicbrowser").mkdir(parents=True)
        program = dist / "qicbrowser" / "qicbrowser"
        program.write_text("program")
        program.chmod(0o755)
        (dist / "qicbrowser" / "link").symlink_to("qicbrowser")
        artefacts.make_tarball(dist, dist / "packed")
        made.append((dist / "packed.tar.xz").read_bytes())
    assert made[0] == made[1]


def test_a_part_is_listed_with_its_licence():
    import licences

    parts = [licences.package(licences.metadata.distribution(name)) for name in ("click", "PySide6_Essentials")]
    assert all(part.licence != "see its notice" for part in parts)
    notices = licences.notices_of(parts)
    assert "Redistribution and use in source and binary forms" in notices, "click's own text"
    assert "LGPL-3.0.txt" in notices
    bill = licences.bill_of(parts)
    assert '"pkg:pypi/click@' in bill
    assert '"CC-BY-4.0"' in bill
