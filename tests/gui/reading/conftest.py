"""Reviews that the tests of pages and lists share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qicbrowser.store.library import Library
from tests.other_reviews import write_two_reviews


@pytest.fixture
def two_reviews(tmp_path: Path) -> Iterator[Library]:
    write_two_reviews(tmp_path / "two.sqlite")
    with Library(tmp_path / "two.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library
