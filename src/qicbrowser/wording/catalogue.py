"""Every message of the program: its id, and its words."""

from collections.abc import Mapping
from types import ModuleType

from qicbrowser.wording import (  # noqa: F401  all are in FEATURES
    backups,
    citations,
    cli,
    evidence,
    export,
    files,
    importing,
    importing_problems,
    library,
    notes,
    reports,
    review_files,
    reviews,
    search,
    selftest,
    user_file,
    window,
)
from qicbrowser.wording.entries import Entry

FEATURES = tuple(module for module in list(vars().values()) if isinstance(module, ModuleType))
"""The modules that are imported above: each is named once, where a packager sees it."""

CATALOGUE: Mapping[str, Entry] = {
    message_id: entry for feature in FEATURES for message_id, entry in feature.MESSAGES.items()
}
