"""The pathway of a theme: by which mechanisms it works, towards which outcome, and in what context."""

from typing import NamedTuple

from qicbrowser.domain.evidence_lines import EvidenceLine
from qicbrowser.domain.records import Assessment, Grade, Role, SourceTable


class Step(NamedTuple):
    """A passage in a box, word for word; `label` is what the table calls it, after the name of its printed row.

    `level` is 2 for a passage nested under the one before, and `cited` are the references that it cites itself.
    """

    key: str
    text: str
    label: str = ""
    level: int = 1
    cited: tuple[str, ...] = ()


class Box(NamedTuple):
    """The passages of one role; without any, the source states nothing although its table has a column for it.

    `heading` is what the table calls that column, "" where that is not known.
    """

    role: Role
    heading: str
    steps: tuple[Step, ...]

    @property
    def is_blank(self) -> bool:
        return not self.steps


class Pathway(NamedTuple):
    """The chain has component, mechanisms and outcome, those that the table has; contexts act on the mechanisms.

    Contexts and evidence are of the theme as a whole: the table gives neither for a single mechanism.
    """

    key: str
    title: str
    table: SourceTable
    groups: tuple[str, ...]
    studies: int
    printed_studies: int | None
    chain: tuple[Box, ...]
    contexts: tuple[Box, ...]
    """Enabling, hindering, both, and without a sign: those that the theme has."""
    evidence: tuple[EvidenceLine, ...]
    assessments: tuple[Assessment, ...]
    grades: tuple[Grade, ...]
    """The table's scale."""
