"""`--self-test`: the verdict is its exit status, and what is wrong is named."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from qicbrowser.cli import selftest
from qicbrowser.cli.main import cli


def test_a_whole_program_says_that_all_is_well_and_leaves_nothing(tmp_path: Path):
    environment = os.environ | {"TMPDIR": str(tmp_path), "HOME": str(tmp_path)}
    program = [sys.executable, "-m", "qicbrowser", "--self-test"]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    steps = [line for line in done.stdout.splitlines() if line.startswith("ok  ")]
    assert len(steps) == (7 if sys.platform == "linux" else 6)
    assert "All tests passed" in done.stdout
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system has no libraries of which some may be missing"
)
def test_a_library_that_the_system_lacks_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(selftest, "_LIBRARIES", {"libmissing.so.7": "libmissing7", "libc.so.6": "libc6"})
    done = CliRunner().invoke(cli, ["--self-test"])
    assert done.exit_code == 2
    assert "lacks libmissing.so.7, which" in done.stderr
    assert "apt-get install -y libmissing7" in done.stderr


def test_a_damaged_evidence_file_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    damaged = Path(shutil.copy(selftest.bundled_evidence(), tmp_path / "qic.sqlite"))
    content = bytearray(damaged.read_bytes())
    middle = len(content) // 2 // 4096 * 4096  # the beginning of a page, which says what is in it
    content[middle : middle + 64] = bytes(64)
    damaged.write_bytes(content)
    monkeypatch.setattr(selftest, "bundled_evidence", lambda: damaged)
    done = CliRunner().invoke(cli, ["--self-test"])
    assert done.exit_code == 2
    assert "FAILED" in done.stderr
    assert "evidence file is damaged" in done.stderr


def test_a_full_disk_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=4096))
    done = CliRunner().invoke(cli, ["--self-test"])
    assert done.exit_code == 2
    assert "is full.\nFree some space on it" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has no libraries to ask for")
def test_the_library_that_a_plugin_lacks_is_named_in_a_standalone_program_too(monkeypatch: pytest.MonkeyPatch):
    def load(name: str) -> None:
        if "libqwayland" in name:
            raise OSError("PyInstaller's words") from OSError("libwayland-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(selftest.ctypes, "CDLL", load)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    done = CliRunner().invoke(cli, ["--self-test"])
    assert done.exit_code == 2
    assert "libqwayland.so cannot be loaded: libwayland-cursor.so.0" in done.stderr


def test_a_part_of_the_program_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch):
    def formatted(_: object) -> str:
        raise ModuleNotFoundError("No module named 'lxml'")

    monkeypatch.setattr(selftest, "formatted", formatted)
    done = CliRunner().invoke(cli, ["--self-test"])
    assert done.exit_code == 2
    assert "FAILED  No module named 'lxml'" in done.stderr
