"""The pathway of a theme: what is in its figure, as a text, and as a table."""

from collections.abc import Callable, Iterator, Mapping

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.pathway import Box, Pathway, Step
from qicbrowser.domain.evidence_lines import evidence_lines
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Passage, Role, Theme
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.services.analyse.effect_text import evidence_texts
from qicbrowser.services.analyse.sources import source_text
from qicbrowser.services.export.columns import OF_ROLES
from qicbrowser.services.export.theme_as_read import BLANK
from qicbrowser.services.plain_text import bracketed

_CHAIN = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME)
_CONTEXTS = (Role.ENABLER, Role.BARRIER, Role.MIXED, Role.CONTEXT)
ACTS = {
    Role.ENABLER: Message("pathway-enabling"),
    Role.BARRIER: Message("pathway-hindering"),
    Role.MIXED: Message("pathway-mixed"),
    Role.CONTEXT: Message("pathway-unsigned"),
}
"""What contexts do to the mechanisms."""

Words = Callable[[Message], str]


def pathway(theme: Theme, headings: Mapping[Role, str]) -> Pathway:
    """The pathway of a theme; `headings` are what its table calls the columns of roles (`Evidence.role_headings`)."""
    roles = {*theme.table.roles, *(passage.role for passage in theme.passages)}
    return Pathway(
        theme.key,
        theme.title,
        theme.table,
        theme.groups,
        len(theme.reference_labels),
        theme.printed_studies,
        tuple(_box(theme, role, headings) for role in _CHAIN if role in roles),
        tuple(_box(theme, role, headings) for role in _CONTEXTS if theme.in_role(role)),
        tuple(evidence_lines(theme)),
        theme.assessments,
        theme.grades,
    )


def _box(theme: Theme, role: Role, headings: Mapping[Role, str]) -> Box:
    return Box(role, headings.get(role, ""), tuple(_step(theme, passage) for passage in theme.in_role(role)))


def _step(theme: Theme, passage: Passage) -> Step:
    row = theme.rows[passage.row - 1] if len(theme.rows) > 1 else ""
    label = ": ".join(filter(None, (row, passage.label)))
    cited = tuple(dict.fromkeys(each.label for each in theme.appraisals if each.passage_key == passage.key))
    return Step(passage.key, passage.text, label, passage.level, cited)


def why_empty(shown: Pathway) -> Message | None:
    """Why there is no pathway to draw; None where there is one."""
    return None if any(box.steps for box in shown.chain) else Message("pathway-without-chain")


def heading(box: Box) -> str | Message:
    """What a box of the chain is called: as the table calls its column, or by its role."""
    return box.heading or OF_ROLES[box.role].heading


def as_text(shown: Pathway, words: Words) -> str:
    """All that the figure shows, as text."""
    return "\n".join(_lines(shown, words)) + "\n"


def _lines(shown: Pathway, words: Words) -> Iterator[str]:
    yield shown.title
    yield " › ".join((shown.table.title, *shown.groups))
    yield _studies(shown, words)
    for box in shown.chain:
        yield ""
        yield _rendered(heading(box), words)
        yield from _steps(box, words)
    for box in shown.contexts:
        yield ""
        yield words(ACTS[box.role])
        yield from _steps(box, words)
    if shown.assessments or any(line.appraisals for line in shown.evidence):
        yield ""
        yield words(Message("quality-of-evidence"))
        yield from (f"  {each.printed}" for each in shown.assessments)
        yield from (f"  {words(line)}" for line in evidence_texts(shown.evidence))
    yield ""
    yield source_text(shown.table, words)
    yield words(Message("pathway-remark"))


def _studies(shown: Pathway, words: Words) -> str:
    if shown.printed_studies in (None, shown.studies):
        return words(Message("count-studies", n=shown.studies))
    return words(Message("studies-and-printed", n=shown.studies, printed=shown.printed_studies or 0))


def _steps(box: Box, words: Words) -> Iterator[str]:
    if box.is_blank:
        yield f"  {words(BLANK[box.role])}"
    number = 0
    for step in box.steps:
        number += step.level == 1
        sign = f"{number} " if len(box.steps) > 1 and step.level == 1 and box.role is Role.MECHANISM else ""
        yield f"{'  ' * step.level}{sign}{step_text(step)}"


def step_text(step: Step) -> str:
    """The words of a step after its label, with the references that it cites itself."""
    label = f"{step.label}:" if step.label else ""
    return " ".join(filter(None, (label, step.text, bracketed(step.cited))))


def rows(shown: Pathway) -> AnswerTable:
    """The table behind the figure: a row per passage and stream, and for each column that the source left blank."""
    passages = [
        (heading(box) if box in shown.chain else ACTS[box.role], step_text(step), step.key)
        for box in (*shown.chain, *shown.contexts)
        for step in box.steps
    ]
    blanks = [(heading(box), BLANK[box.role], "") for box in shown.chain if box.is_blank]
    evidence = [(Message("quality-of-evidence"), line, "") for line in evidence_texts(shown.evidence)]
    source = (Message("review-heading"), cite_briefly(shown.table.review), "")
    return AnswerTable(
        (Message("part-heading"), Message("passage-words-heading"), Message("key-heading")),
        (*passages, *blanks, *evidence, source),
    )


def _rendered(text: str | Message, words: Words) -> str:
    return text if isinstance(text, str) else words(text)
