"""The readings of the evidence file that analyses are made of."""

import sqlite3

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.outstanding import Outstanding
from qicbrowser.store.evidence.analysis.appraisals import read_map
from qicbrowser.store.evidence.analysis.factors import read_factors
from qicbrowser.store.evidence.analysis.outstanding import read_outstanding
from qicbrowser.store.evidence.source_tables import SourceTables


class Analysis:
    """Reads of the attached evidence file, each in a few statements; not to be kept when another file is attached."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._tables = SourceTables(connection)

    def evidence_map(self, key: str) -> EvidenceMap | None:
        """The map of a source table or group by its key; None where there is no such one."""
        return read_map(self._connection, self._tables, key)

    def places(self, key: str = "") -> range | None:
        """The places of the themes of a review, source table or group; of all themes for "".

        None where there is no such one.
        """
        if not key:
            ((last,),) = self._connection.execute("SELECT ifnull(max(place), 0) FROM evidence.theme").fetchall()
            return range(1, last + 1)
        if key in self._tables.reviews:
            return self._tables.places[key].themes
        extent = self._tables.extent(key)
        return extent.places if extent else None

    def outstanding(self, places: range) -> Outstanding:
        """What may stand out in the themes of these places."""
        return read_outstanding(self._connection, self._tables, places)

    def factors(self) -> tuple[Factor, ...]:
        """All contextual factors in the order of the tree."""
        return read_factors(self._connection, self._tables)
