"""The readers of the evidence file that a start does not need: each is imported with its first use."""

import sqlite3
from typing import TYPE_CHECKING

from qicbrowser.store.evidence.evidence import Evidence

if TYPE_CHECKING:
    from qicbrowser.store.evidence.analysis.analysis import Analysis
    from qicbrowser.store.evidence.export_rows import ExportRows
    from qicbrowser.store.evidence.titles import Titles


class EvidenceReaders:
    """A library's readers of the attached evidence file, for one use each: they do not outlive it."""

    evidence: Evidence
    _evidence_connection: sqlite3.Connection

    def titles(self) -> "Titles":
        """Finds themes and references by what they are called."""
        from qicbrowser.store.evidence.titles import Titles  # with the command palette, not with the start

        return Titles(self._evidence_connection)

    def export_rows(self) -> "ExportRows":
        """The evidence as rows for an export."""
        from qicbrowser.store.evidence.export_rows import ExportRows  # with the first export, not with the start

        return ExportRows(self._evidence_connection, self.evidence)

    def analysis(self) -> "Analysis":
        """Reads for analyses: the map of a source table, and others."""
        from qicbrowser.store.evidence.analysis.analysis import Analysis  # with the first analysis, not with the start

        return Analysis(self._evidence_connection)
