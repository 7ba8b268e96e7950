"""The schemas of the two SQLite files: their ids and versions, scripts, tables and columns."""

from collections.abc import Mapping, Sequence
from pathlib import Path

EVIDENCE_ID = 0x51494345
"""The `application_id` of an evidence file: "QICE"."""

EVIDENCE_VERSION = 10
"""The `user_version` of an evidence file: raised with a change of `sql/evidence.sql` or of what `domain/words.py` and
`domain/stems.py` make of a text, so that a file indexed in another way is refused."""

USER_ID = 0x51494355
"""The `application_id` of a user file: "QICU"."""

USER_SCRIPTS = ("user_1.sql", "user_2.sql", "user_3.sql", "user_4.sql")
"""Append-only; the n-th takes a user file from version n - 1 to n."""

USER_VERSION = len(USER_SCRIPTS)
"""The `user_version` of a user file that this program writes."""

_TEXTS = ("id", "record_key", "text_key", "quote", "prefix", "suffix", "words", "colour", "created", "changed")
_NOTE_1 = (*_TEXTS[:6], "start", *_TEXTS[6:], "deleted")
_NOTE_2 = (*_NOTE_1, "tags", "starred")
_SEARCH = ("query", "name", "made")
_VERSION_3: Mapping[str, Sequence[str]] = {
    "note": (*_NOTE_2, "creator"),
    "search": _SEARCH,
    "setting": ("name", "value"),
    "citation": ("reference_key", "csl", "source", "attached"),
}
USER_TABLES: Mapping[int, Mapping[str, Sequence[str]]] = {
    1: {"note": _NOTE_1},
    2: {"note": _NOTE_2, "search": _SEARCH},
    3: _VERSION_3,
    4: {
        **_VERSION_3,
        "label": ("id", "name", "reason", "factors", "created", "changed"),
        "scenario": ("id", "name", "table_key", "left_out", "created", "changed"),
        "site": ("id", "name", "created", "changed"),
        "site_mark": ("site_id", "factor_key", "mark", "reason", "changed"),
    },
}
"""By version: the tables with the reader's own content, and their columns."""

INTEGER_COLUMNS = ("start", "starred")
"""The columns of user files that hold numbers; all others hold text."""


def ddl(name: str) -> str:
    """One of the scripts in `store/sql/`."""
    return (Path(__file__).parent / "sql" / name).read_text(encoding="utf-8")
