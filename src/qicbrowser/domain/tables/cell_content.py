"""What a cell says, and the rules by which cells are read."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.citations import CitationReader, ReferenceList
from qicbrowser.domain.tables.readings import CitedEvidence, Piece, Severity, Statement, StatementRole
from qicbrowser.domain.tables.recipe import CitationForm, Recipe
from qicbrowser.domain.tables.signs import SignRules


class Question(StrEnum):
    """What a recipe leaves open and a cell depends on; asked once for a table."""

    ARROWS = "arrows"
    GLUED = "glued"
    RAISED = "raised"
    MARKERS = "markers"
    PREFIX = "prefix"
    UNSIGNED = "unsigned"
    SIGNS = "signs"


class Doubt(NamedTuple):
    """What is to be said about a cell."""

    severity: Severity
    message: Message


class CellContent(NamedTuple):
    """A cell as read; a field is empty where a cell of its column cannot have it."""

    text: str
    pieces: tuple[Piece, ...]
    is_blank: bool = False
    title: str = ""
    statements: tuple[Statement, ...] = ()
    evidence: tuple[CitedEvidence, ...] = ()
    number: int | None = None
    """A printed count, such as that of studies."""
    count_text: str = ""
    grade: str = ""
    printed_grade: str = ""
    markers: tuple[str, ...] = ()
    """Of notes that its title or grade refers to."""
    words: str = ""
    """Of a row id, group, or reason of a grade."""
    sign: StatementRole | None = None
    doubts: tuple[Doubt, ...] = ()
    questions: frozenset[Question] = frozenset()


class CellRules:
    """The part of a recipe that cells are read by, with what is prepared from it."""

    def __init__(
        self,
        recipe: Recipe,
        references: ReferenceList,
        note_markers: frozenset[str],
        headings: tuple[tuple[str, ...], ...],
        *,
        knows_raised: bool,
    ) -> None:
        self.recipe = recipe
        self.headings = headings
        self.references = references
        self.signs = SignRules(recipe)
        self.citations = CitationReader(recipe.citations, recipe.raised_are_references, references)
        self.note_markers = note_markers
        is_open = CitationForm.GLUED not in recipe.citations and recipe.raised_are_references is None
        self.asks_glued = is_open and not knows_raised


def rules_key(recipe: Recipe) -> Recipe:
    """The recipe without what concerns columns, rows and single cells: equal for equal rules."""
    return Recipe(
        (),
        0,
        row_is=recipe.row_is,
        bullets=recipe.bullets,
        at_lines=recipe.at_lines,
        at_semicolons=recipe.at_semicolons,
        arrows_divide=recipe.arrows_divide,
        enabler_prefixes=recipe.enabler_prefixes,
        barrier_prefixes=recipe.barrier_prefixes,
        mixed_prefixes=recipe.mixed_prefixes,
        plain_prefixes=recipe.plain_prefixes,
        unsigned_are_enablers=recipe.unsigned_are_enablers,
        enabler_signs=recipe.enabler_signs,
        barrier_signs=recipe.barrier_signs,
        mixed_signs=recipe.mixed_signs,
        citations=recipe.citations,
        raised_are_references=recipe.raised_are_references,
        raised_letters_are_markers=recipe.raised_letters_are_markers,
        scale=recipe.scale,
        plain_signs=recipe.plain_signs,
        nothing=recipe.nothing,
    )
