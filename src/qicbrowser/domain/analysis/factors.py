"""Contextual factors: the passages that say what enables or hinders, each of a theme as a whole."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.evidence_lines import EvidenceLine
from qicbrowser.domain.languages import language_of_code
from qicbrowser.domain.records import Role, SourceTable


class FactorTheme(NamedTuple):
    """The theme that a factor belongs to; `place` counts from 1 over the whole library, in the order of the tree."""

    place: int
    key: str
    title: str
    table: SourceTable


class Factor(NamedTuple):
    """A passage with a contextual role, word for word; `sign` is that role.

    `label` is what the table calls it, `markers` those of the notes that it refers to, and `row` the printed row of its
    theme that it is in, from 1.
    """

    key: str
    sign: Role
    text: str
    theme: FactorTheme
    label: str = ""
    row: int = 1
    markers: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The language by which its words are told."""
        return language_of_code(self.theme.table.review.language)


class SignCounts(NamedTuple):
    """How many factors there are of each sign; mixed and unsigned ones are counted apart, and under no other sign."""

    enablers: int = 0
    barriers: int = 0
    mixed: int = 0
    unsigned: int = 0

    @classmethod
    def of(cls, signs: Sequence[Role]) -> "SignCounts":
        """How many of these signs of factors are of each kind."""
        return cls(*map(signs.count, (Role.ENABLER, Role.BARRIER, Role.MIXED, Role.CONTEXT)))

    @property
    def factors(self) -> int:
        return sum(self)

    @property
    def has_both_signs(self) -> bool:
        """Whether some enable and others hinder."""
        return bool(self.enablers and self.barriers)


class _FactorGroup(NamedTuple):
    key: str
    factors: tuple[Factor, ...]
    label: Label | None = None
    missing: tuple[str, ...] = ()


class FactorGroup(_FactorGroup):
    """Factors under one heading, in the order of the tree.

    The key is that of a label, theme or review, or a role; "" for the factors without a label, "none" for all of them.
    `missing` are factors of a label whose passages are not in the library.
    """

    @cached_property
    def counts(self) -> SignCounts:
        """How many there are of each sign, counted when it is asked for: of many groups few are in sight."""
        return SignCounts.of([factor.sign for factor in self.factors])


class FactorEffect(NamedTuple):
    """What a factor acts on: the mechanisms of its theme, and what that rests on, by stream. The table says no more.

    `scale` is the number of grades that the table has.
    """

    factor: Factor
    mechanisms: tuple[str, ...]
    evidence: tuple[EvidenceLine, ...]
    scale: int = 0


class CrossTable(NamedTuple):
    """Labels by themes: how many factors of each sign.

    Only what is not empty is in `cells`, by the id of the label, "" for factors without one, and the key of the theme.
    A factor with two labels is counted under each, and once in the totals.
    """

    labels: tuple[Label, ...]
    themes: tuple[FactorTheme, ...]
    cells: Mapping[tuple[str, str], SignCounts]
    of_label: Mapping[str, SignCounts]
    of_theme: Mapping[str, SignCounts]
    total: SignCounts
