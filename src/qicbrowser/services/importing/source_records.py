"""What a review was imported from, and by which answers, as it is shown beside the review."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import FileForm
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.store.evidence.evidence import Evidence


class SourceRecord(NamedTuple):
    """A file that tables of a review were read from; `tables` is None where its answers cannot be read.

    `file_name` is "" for pasted content, and `form` None where it is unknown to this version.
    """

    file_name: str
    form: FileForm | None
    imported: str
    program: str
    tables: tuple[TablePlan, ...] | None


def source_records(evidence: Evidence, review_key: str) -> tuple[SourceRecord, ...]:
    """The sources of a review in the order of the imports; none for one that comes with the program."""
    records = []
    for stored in evidence.library_rows().sources_of(review_key):
        form = FileForm(stored.form) if stored.form in list(FileForm) else None
        try:
            tables: tuple[TablePlan, ...] | None = read_plan(stored.plan, ImportPlan).tables
        except ReaderError:
            tables = None
        records.append(SourceRecord(stored.file_name, form, stored.imported, stored.program, tables))
    return tuple(records)


def has_bundled_tables(tables: int, sources: Sequence[SourceRecord]) -> bool:
    """Whether a review has more tables than were imported: the others come with the program.

    False where an import cannot be read: how many tables it gave is not known then.
    """
    imported = [source.tables for source in sources]
    return None not in imported and tables > sum(len(plans or ()) for plans in imported)
