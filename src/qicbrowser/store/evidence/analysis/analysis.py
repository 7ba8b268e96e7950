"""The readings of the evidence file that analyses are made of."""

import sqlite3

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.store.evidence.analysis.appraisals import read_map
from qicbrowser.store.evidence.source_tables import SourceTables


class Analysis:
    """Reads of the attached evidence file, each in a few statements; not to be kept when another file is attached."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._tables = SourceTables(connection)

    def evidence_map(self, key: str) -> EvidenceMap | None:
        """The map of a source table or group by its key; None where there is no such one."""
        return read_map(self._connection, self._tables, key)
