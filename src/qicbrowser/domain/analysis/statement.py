"""A theme as one statement: where which context is, what works through which mechanism towards which outcome."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Passage


class RunKind(StrEnum):
    """What a stretch of a statement is; a passage is of its role."""

    WORDS = "words"
    """Of the program, between those of the source."""
    COMPONENT = "component"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    CONTEXT = "context"
    ENABLER = "enabler"
    BARRIER = "barrier"
    MIXED = "mixed"
    BLANK = "blank"
    """That the source does not state something, or that it was not chosen."""
    EVIDENCE = "evidence"
    """A study, by its label in brackets."""


class Run(NamedTuple):
    """A stretch of a statement; `key` is that of the passage or reference whose words it has, "" for other words."""

    text: str
    kind: RunKind
    key: str = ""


class GradedStudies(NamedTuple):
    """Studies of one grade and direction in a stream, or as a whole; by key and label."""

    name: str | Message
    """The grade with its direction, or "cited"."""
    studies: tuple[tuple[str, str], ...]


class StreamEvidence(NamedTuple):
    stream: str | Message
    graded: tuple[GradedStudies, ...]


class Statement(NamedTuple):
    """The chosen passages of a theme, by what they are in the sentence, and what the theme rests on.

    A part without passages is None where the theme has such passages, but none was chosen. `contexts` are enablers and
    unsigned contexts, which are never given a sign. `assessments` are grades of the theme as a whole, as printed.
    """

    components: tuple[Passage, ...] | None
    mechanisms: tuple[Passage, ...] | None
    outcomes: tuple[Passage, ...] | None
    contexts: tuple[Passage, ...]
    barriers: tuple[Passage, ...]
    mixed: tuple[Passage, ...]
    studies: int
    streams: tuple[StreamEvidence, ...]
    assessments: tuple[str, ...]
