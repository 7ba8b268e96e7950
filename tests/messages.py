"""What a refusal says to the reader, in English."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.wording.english import error_words


@contextmanager
def reader_error(pattern: str, kind: type[ReaderError] = ReaderError) -> Iterator[pytest.ExceptionInfo[ReaderError]]:
    """Expect a ReaderError whose message and hint, in English, match the pattern."""
    with pytest.raises(kind) as raised:
        yield raised
    assert re.search(pattern, error_words(raised.value))
