"""Records as plain lists and objects, for JSON."""

from typing import Any


def plain(value: Any) -> Any:
    """A record, and the records in it, as JSON objects by the names of their fields."""
    if hasattr(value, "_asdict"):
        return {name: plain(field) for name, field in value._asdict().items()}
    return [plain(item) for item in value] if isinstance(value, tuple | list) else value
