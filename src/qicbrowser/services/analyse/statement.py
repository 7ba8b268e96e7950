"""Makes a statement of a theme's passages, word for word, as runs that rich text, Markdown and plain text are made of.

The sentence is a message with a form for each set of parts. Where the source's words come in it, a message is rendered
with signs, which are then exchanged for runs: so a translation can have the parts in any order.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from html import escape

from qicbrowser.domain.analysis.statement import GradedStudies, Run, RunKind, Statement, StreamEvidence
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.domain.records import CONTEXTUAL, Appraisal, Passage, Role, Stream, Theme
from qicbrowser.services.analyse.evidence_map import grade_text, stream_name
from qicbrowser.services.plain_text import escaped_markdown, printable

_PARTS = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME)
_SIGN = re.compile("\ue000([0-9]+)\ue001")
"""What stands for a run while a message is rendered: characters that no message has."""

_IN_BRACKETS = re.compile(r"\s*[\[(（［]\ue000([0-9]+)\ue001[\])）］]")


def why_not(theme: Theme) -> Message | None:
    """Why a theme cannot be made a statement; None where it can."""
    if any(passage.role in (*_PARTS, *CONTEXTUAL) for passage in theme.passages):
        return None
    return Message("nothing-to-state")


def statement(theme: Theme, chosen: Collection[str] | None = None) -> Statement:
    """The statement of these passages, by their keys; of all of the theme for None.

    It rests on what the theme cites as a whole, and on what the chosen passages cite themselves.
    """
    keys = {passage.key for passage in theme.passages} if chosen is None else chosen

    def of(*roles: Role) -> tuple[Passage, ...]:
        return tuple(each for role in roles for each in theme.in_role(role) if each.key in keys)

    components, mechanisms, outcomes = (of(role) or (None if theme.in_role(role) else ()) for role in _PARTS)
    said = {each.key for each in of(*_PARTS, *CONTEXTUAL)}
    cited = [each for each in theme.appraisals if each.passage_key is None or each.passage_key in said]
    return Statement(
        components,
        mechanisms,
        outcomes,
        of(Role.CONTEXT, Role.ENABLER),
        of(Role.BARRIER),
        of(Role.MIXED),
        len({each.reference_key for each in cited}),
        tuple(
            StreamEvidence(stream_name(stream), _graded([each for each in cited if each.stream == stream]))
            for stream in _streams(theme, cited)
        ),
        tuple(dict.fromkeys(each.printed for each in theme.assessments if each.printed.strip())),
    )


def _streams(theme: Theme, cited: Iterable[Appraisal]) -> list[Stream | None]:
    """Those with something in them, in the order of the table."""
    given = {each.stream for each in cited}
    return [stream for stream in (*theme.streams, None) if stream in given]


def _graded(cited: Iterable[Appraisal]) -> tuple[GradedStudies, ...]:
    studies: dict[str | Message, dict[tuple[str, str], None]] = {}
    for each in cited:
        studies.setdefault(grade_text(each.grade, each.direction), {})[each.reference_key, each.label] = None
    return tuple(GradedStudies(name, tuple(labels)) for name, labels in studies.items())


def runs(said: Statement, words: Callable[[Message], str], *, has_evidence: bool = True) -> tuple[Run, ...]:
    """The statement in the words of a renderer, as runs; `has_evidence` with the studies and grades behind it."""
    return _Writer(words).runs(said, has_evidence=has_evidence)


class _Writer:
    """Renders messages with signs for runs, and puts the runs in the place of the signs."""

    def __init__(self, words: Callable[[Message], str]) -> None:
        self._words = words
        self._placed: list[tuple[Run, ...]] = []

    def runs(self, said: Statement, *, has_evidence: bool) -> tuple[Run, ...]:
        text = self._words(self._message(said))
        return tuple(self._with_runs(text if has_evidence else _IN_BRACKETS.sub(self._without_evidence, text)))

    def _without_evidence(self, bracketed: re.Match[str]) -> str:
        """Nothing for the evidence with its brackets; other parts in brackets stay."""
        is_evidence = any(run.kind is RunKind.WORDS for run in self._placed[int(bracketed[1])])
        return "" if is_evidence else bracketed[0]

    def _message(self, said: Statement) -> Message:
        message = self._sentence(said)
        if said.mixed:
            return sentences(message, Message("statement-mixed", mixed=self._part(said.mixed)))
        return message

    def _sentence(self, said: Statement) -> Message:
        """The form for its parts: with or without contexts, and with or without what hinders."""
        component, mechanism = self._part(said.components), self._part(said.mechanisms)
        outcome, evidence = self._part(said.outcomes), self._sign(self._evidence(said))
        contexts, barriers, n = self._part(said.contexts), self._part(said.barriers), len(component)
        match bool(said.contexts), bool(said.barriers):
            case True, True:
                return Message(
                    "statement-where-although",
                    contexts=contexts,
                    barriers=barriers,
                    component=component,
                    mechanism=mechanism,
                    outcome=outcome,
                    evidence=evidence,
                    n=n,
                )
            case True, False:
                return Message(
                    "statement-where",
                    contexts=contexts,
                    component=component,
                    mechanism=mechanism,
                    outcome=outcome,
                    evidence=evidence,
                    n=n,
                )
            case False, True:
                return Message(
                    "statement-although",
                    barriers=barriers,
                    component=component,
                    mechanism=mechanism,
                    outcome=outcome,
                    evidence=evidence,
                    n=n,
                )
            case _:
                return Message(
                    "statement", component=component, mechanism=mechanism, outcome=outcome, evidence=evidence, n=n
                )

    def _part(self, passages: Sequence[Passage] | None) -> tuple[Message, ...]:
        """The passages, or that there are none, as an enumeration of signs."""
        if passages:
            each = [self._sign((Run(p.text, RunKind(p.role.value), p.key),)) for p in passages]
        else:
            blank = Message("not-stated") if passages is not None else Message("not-chosen")
            each = [self._sign((Run(self._words(blank), RunKind.BLANK),))]
        return tuple(Message("quoted-word", text=sign) for sign in each)

    def _sign(self, placed: tuple[Run, ...]) -> str:
        self._placed.append(placed)
        return f"\ue000{len(self._placed) - 1}\ue001"

    def _evidence(self, said: Statement) -> tuple[Run, ...]:
        """ "6 studies; Interviews: low [17] [63], high [72]; Trials: medium [47]"."""
        pieces: list[list[Run]] = [[self._run(Message("count-studies", n=said.studies))]]
        pieces += [self._stream(stream) for stream in said.streams]
        pieces += [[self._run(printed)] for printed in said.assessments]
        return _joined(pieces, self._words(Message("between-streams")))

    def _stream(self, stream: StreamEvidence) -> list[Run]:
        graded = [
            [self._run(each.name), *(run for key, label in each.studies for run in _study(key, label))]
            for each in stream.graded
        ]
        between = self._words(Message("between-grades"))
        return [self._run(stream.stream), self._run(Message("before-grades")), *_joined(graded, between)]

    def _run(self, text: str | Message) -> Run:
        return _words(self._words(text) if isinstance(text, Message) else text)

    def _with_runs(self, text: str) -> Iterable[Run]:
        for at, piece in enumerate(_SIGN.split(text)):
            if at % 2:
                yield from self._placed[int(piece)]
            elif piece:
                yield _words(piece)


def _words(text: str) -> Run:
    return Run(text, RunKind.WORDS)


def _study(key: str, label: str) -> tuple[Run, Run]:
    return _words(" "), Run(f"[{label}]", RunKind.EVIDENCE, key)


def _joined(pieces: Iterable[Sequence[Run]], between: str) -> tuple[Run, ...]:
    separated = [run for piece in pieces for run in (_words(between), *piece)]
    return tuple(separated[1:])


def plain_text(made: Iterable[Run]) -> str:
    """The runs as plain text: the source's words in quotation marks."""
    return "".join(f"“{printable(run.text)}”" if _is_quoted(run) else printable(run.text) for run in made)


def markdown(made: Iterable[Run]) -> str:
    """The runs as Markdown: the source's words emphasised, and nothing in them is markup."""
    return "".join(
        f"*{escaped_markdown(' '.join(run.text.split()))}*" if _is_quoted(run) else escaped_markdown(run.text)
        for run in made
    )


def html(made: Iterable[Run]) -> str:
    """The runs as a paragraph of HTML: the source's words emphasised."""
    texts = ((escape(printable(run.text)), _is_quoted(run)) for run in made)
    return f"<p>{''.join(f'<em>{text}</em>' if is_quoted else text for text, is_quoted in texts)}</p>"


def _is_quoted(run: Run) -> bool:
    return run.kind not in (RunKind.WORDS, RunKind.BLANK, RunKind.EVIDENCE)
