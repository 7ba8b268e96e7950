"""What the reader adds to the analysis, as repositories of the library: labels, scenarios, sites and their marks."""

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from qicbrowser.store.user.checked_connection import CheckedConnection
    from qicbrowser.store.user.labels import Labels
    from qicbrowser.store.user.scenarios import Scenarios
    from qicbrowser.store.user.sites import SiteMarks, Sites


class AnalysisData:
    """The part of the library with these repositories; each is imported and created with its first use."""

    _checked: "CheckedConnection"

    @cached_property
    def labels(self) -> "Labels":
        from qicbrowser.store.user.labels import Labels

        return Labels(self._user_connection)

    @property
    def has_labels(self) -> bool:
        """Whether the reader has given any label; where not, nothing is imported to read them."""
        return bool(self._user_connection.execute("SELECT EXISTS (SELECT 1 FROM main.label)").fetchone()[0])

    @cached_property
    def scenarios(self) -> "Scenarios":
        from qicbrowser.store.user.scenarios import Scenarios

        return Scenarios(self._user_connection)

    @cached_property
    def sites(self) -> "Sites":
        from qicbrowser.store.user.sites import Sites

        return Sites(self._user_connection)

    @cached_property
    def site_marks(self) -> "SiteMarks":
        from qicbrowser.store.user.sites import SiteMarks

        return SiteMarks(self._user_connection)

    @property
    def _user_connection(self) -> sqlite3.Connection:
        return cast("sqlite3.Connection", self._checked)
