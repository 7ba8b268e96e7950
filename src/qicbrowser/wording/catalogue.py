"""Every message of the program: its id, and its words."""

from collections.abc import Mapping

from qicbrowser.wording import (
    analyse,
    backups,
    citations,
    cli,
    contexts,
    evidence,
    export,
    files,
    importing,
    importing_problems,
    library,
    notes,
    pathways,
    project,
    reports,
    review_files,
    reviews,
    search,
    selftest,
    sites,
    user_file,
    web_page,
    window,
)
from qicbrowser.wording.entries import Entry

FEATURES = (
    analyse,
    backups,
    citations,
    cli,
    contexts,
    evidence,
    export,
    files,
    importing,
    importing_problems,
    library,
    notes,
    pathways,
    project,
    reports,
    review_files,
    reviews,
    search,
    selftest,
    sites,
    user_file,
    web_page,
    window,
)

CATALOGUE: Mapping[str, Entry] = {
    message_id: entry for feature in FEATURES for message_id, entry in feature.MESSAGES.items()
}
