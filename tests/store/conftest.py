"""What tests of files share."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_folder(evidence_file: Path) -> Iterator[Path]:
    """A folder with the evidence that other users can read, as pytest's own cannot be."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "qic.sqlite").write_bytes(evidence_file.read_bytes())
        yield folder
        folder.chmod(0o755)
