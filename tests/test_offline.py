"""The program opens no network connection: every socket it asks for, through its whole main job, is recorded."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.gui.help.about import about_program


@pytest.mark.xserver  # for Linux alone, like those that need one: the record is made by its strace
def test_no_network_socket_is_created(tmp_path: Path):
    assert shutil.which("strace"), "strace is missing: sh packaging/linux/system-libraries.sh test"
    record = tmp_path / "sockets"
    trace = ["strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(record)]
    program = [sys.executable, "-m", "qicbrowser", "tour", str(tmp_path / "tour")]
    subprocess.run([*trace, *program], check=True, capture_output=True, timeout=120)
    recorded = record.read_text()
    assert "execve(" in recorded, "nothing was recorded"
    assert "AF_INET" not in recorded


def test_about_says_so_and_names_the_browser_and_the_print_service(qtbot: QtBot):
    parent = QWidget()
    qtbot.addWidget(parent)
    said = about_program(parent).findChild(QTextBrowser).toPlainText()
    assert "it opens no network connection" in said
    assert "your own browser" in said
    assert "your system's print service" in said
