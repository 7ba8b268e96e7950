"""What readers download: the same from the same program, whole, and with a list of its parts that scanners can read."""

import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from importlib import metadata
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the downloads of Linux are made and looked into there")


@pytest.fixture(autouse=True)
def _packaging_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def program_in(dist: Path) -> Path:
    """What is like a standalone program to whoever packs it."""
    folder = dist / "qicbrowser"
    (folder / "licences").mkdir(parents=True)
    (folder / "licences" / "README.txt").write_text("The licences", "utf-8")
    for name in ("qicbrowser", "library.so.1"):
        (folder / name).write_text(name)
        (folder / name).chmod(0o755)
    (folder / "link").symlink_to("qicbrowser")
    return folder


def test_the_same_program_makes_the_same_downloads_and_their_sums_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    import artefacts

    made = []
    for number in range(2):
        dist = tmp_path / str(number)
        program_in(dist)
        (dist / "qicbrowser_0.0.1_amd64.deb").write_text("by an earlier version")
        (dist / "photographs.zip").write_text("somebody's")
        (dist / "qicbrowser-0.0.1.zip").mkdir()
        monkeypatch.setattr(sys, "argv", ["artefacts.py", str(dist)])
        assert artefacts.main() == 0
        assert (dist / "qicbrowser-0.0.1.zip").is_dir()
        made.append({path.name: path.read_bytes() for path in dist.iterdir() if path.is_file()})
        assert made[-1].pop("photographs.zip") == b"somebody's"
    assert made[0] == made[1]
    assert sorted(Path(name).suffix for name in made[0]) == ["", ".deb", ".xz"]
    checked = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=dist, capture_output=True, text=True, check=True
    )
    assert checked.stdout.count(": OK\n") == 2
    assert "0.0.1" not in capsys.readouterr().out


def test_the_debian_package_says_what_it_needs_and_brings_what_a_desktop_shows(tmp_path: Path):
    import artefacts

    program_in(tmp_path)
    artefacts.make_deb(tmp_path, tmp_path / "not used")
    [package] = tmp_path.glob("*.deb")
    told = subprocess.run(["dpkg-deb", "--info", package], capture_output=True, text=True, check=True).stdout
    assert "libxcb1" in told
    assert "@qicbrowser.invalid>" in told, "an address that is nobody's"
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "laid out"], check=True)
    laid = tmp_path / "laid out"
    assert (laid / "usr/bin/qicbrowser").readlink() == Path("/opt/qicbrowser/qicbrowser")
    assert (laid / "opt/qicbrowser/qicbrowser").stat().st_mode & 0o777 == 0o755
    assert (laid / "opt/qicbrowser/library.so.1").stat().st_mode & 0o777 == 0o644
    document = laid / "usr/share/doc/qicbrowser"
    assert "The licences" in (document / "copyright").read_text("utf-8")
    assert b"qicbrowser (" in gzip.decompress((document / "changelog.gz").read_bytes())
    for path in ("applications/qicbrowser.desktop", "icons/hicolor/256x256/apps/qicbrowser.png"):
        assert (laid / "usr/share" / path).is_file()
    assert list((laid / "usr/share/metainfo").iterdir())


@pytest.mark.xserver
def test_a_desktop_opens_a_file_of_reviews_in_the_program(tmp_path: Path):
    import artefacts

    program_in(tmp_path)
    artefacts.make_deb(tmp_path, tmp_path / "not used")
    [package] = tmp_path.glob("*.deb")
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "laid out"], check=True)
    share = tmp_path / "laid out" / "usr/share"
    assert shutil.which("update-mime-database"), "missing: sh packaging/linux/system-libraries.sh test"
    subprocess.run(["update-mime-database", share / "mime"], check=True)
    file = tmp_path / "theirs.qiclibrary"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE made_up (n)")
    program = (
        "import sys; from PySide6 import QtCore; print(QtCore.QMimeDatabase().mimeTypeForFile(sys.argv[1]).name())"
    )
    environment = os.environ | {"XDG_DATA_DIRS": f"{share}:/usr/share", "XDG_DATA_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", program, file]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()
    entry = (share / "applications/qicbrowser.desktop").read_text("utf-8")
    assert f"MimeType={found};\n" in entry
    assert "Exec=qicbrowser %f\n" in entry


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program of some parts, with its notices and, beside it, the list of its parts."""
    folder = tmp_path_factory.mktemp("dist") / "qicbrowser"
    for module in ("data", "click", "PySide6", "lxml", "cobble"):
        (folder / "_internal" / module).mkdir(parents=True)
    (folder / "_internal" / "data" / "qic.sqlite").touch()
    (folder / "_internal" / "libc.so.6").touch()  # of a package of this system
    subprocess.run([sys.executable, ROOT / "packaging" / "licences.py", folder], check=True, stdout=subprocess.DEVNULL)
    return folder


def test_the_list_of_parts_is_as_cyclonedx_asks_for_it(listed: Path):
    [bill] = listed.parent.glob("*.cdx.json")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill.read_text("utf-8")) is None
    parts = {part["name"]: part for part in json.loads(bill.read_text("utf-8"))["components"]}
    assert {"click", "PySide6_Essentials", "lxml", "pyinstaller", "Python", "libc6"} <= set(parts)
    assert parts["PCRE2 (in Qt)"]["licenses"]
    assert parts["GNU libiconv (in lxml)"]["licenses"] == [{"expression": "LGPL-2.1-or-later"}]
    assert parts["cobble"]["licenses"] == [{"expression": "BSD-2-Clause"}]
    assert parts["Zamboni et al. 2020, Table 5"]["licenses"] == [{"license": {"id": "CC-BY-4.0"}}]


def test_every_licence_that_asks_for_its_text_has_it(listed: Path):
    notices = listed / "licences"
    names = {path.name for path in notices.iterdir()}
    assert names >= {"README.txt", "LICENSE.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "THIRD-PARTY.txt"}
    inside, texts = ((notices / name).read_text("utf-8") for name in ("INSIDE.txt", "TEXTS.txt"))
    short = ("MIT", "BSD-2-Clause", "BSD-3-Clause", "Zlib", "Unicode-3.0", "FTL", "Imlib2", "X11", "HPND")
    for licence in (*short, "Apache-2.0", "Libpng"):
        assert licence in inside
        assert f"\n{licence}\n===" in texts
    said = (notices / "README.txt").read_text("utf-8")
    assert "You may replace them" in said
    assert "CC BY 4.0" in said
    assert "Redistribution and use in source and binary forms" in (notices / "THIRD-PARTY.txt").read_text("utf-8")


def required(name: str) -> set[str]:
    """A package with all that it needs, without its extras."""
    needed = [Requirement(line) for line in metadata.requires(name) or ()]
    here = [each.name for each in needed if not each.marker or each.marker.evaluate({"extra": ""})]
    return {name, *(inner for each in here for inner in required(each))}


def test_every_package_that_travels_has_the_text_of_its_licence(listed: Path):
    import licences

    parts = [licences.package(metadata.distribution(name)) for name in required("qicbrowser") - {"qicbrowser"}]
    assert {"cobble", "mammoth", "openpyxl"} <= {part.name for part in parts}
    in_files_of_their_own = {"PySide6_Essentials", "shiboken6"}
    assert {part.name for part in parts if not part.texts} == in_files_of_their_own
    _, _, after = (listed / "licences" / "THIRD-PARTY.txt").read_text("utf-8").rpartition("\ncobble ")
    text = after.split("=" * 100)[1]
    assert text.lstrip().startswith("© Michael Williamson\n")
    assert "Redistribution and use in source and binary forms" in text


def test_what_no_other_system_has_is_not_listed_there(monkeypatch: pytest.MonkeyPatch):
    import licences

    names = {}
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        names[system] = {(part.inside, part.name) for part in licences.inner_parts()}
    assert ("Qt", "Wintab API") in names["win32"] - names["linux"] - names["darwin"]
    assert ("Qt", "XCB-XInput") in names["linux"] - names["win32"]
    assert ("Python", "SQLite") in names["darwin"] - names["linux"]
    everywhere = names["linux"] & names["win32"] & names["darwin"]
    of_the_drawing = {"Smooth Scaling Algorithm", "X Server helper", "Adobe Glyph List For New Fonts"}
    assert {("Qt", name) for name in (*of_the_drawing, "PCRE2")} <= everywhere


def test_the_debian_it_is_tried_in_has_the_package_by_the_name_of_its_release(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "linux"))
    import minimal

    told = "libc6 (>= 2.36), no-such-package | zlib1g (>= 1), no-such-package | nor-such\n"
    monkeypatch.setattr(minimal, "run", lambda _: told)
    assert minimal.depends(Path("a.deb")) == ["libc6", "zlib1g", "no-such-package"]
