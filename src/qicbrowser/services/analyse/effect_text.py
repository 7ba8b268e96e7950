"""What a contextual factor acts on, and how many there are of each sign, as messages."""

from collections.abc import Iterable, Iterator

from qicbrowser.domain.analysis.factors import FactorEffect, SignCounts
from qicbrowser.domain.evidence_lines import DIRECTIONS, EvidenceLine
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Appraisal, Role
from qicbrowser.services.plain_text import bracketed


def signs(counted: SignCounts) -> Message:
    """ "13 contextual factors: 8 enablers, 5 barriers"; only the signs that there are."""
    number = Message("factors-counted", n=counted.factors)
    named = (
        Message("enablers-counted", n=counted.enablers),
        Message("barriers-counted", n=counted.barriers),
        Message("mixed-counted", n=counted.mixed),
        Message("unsigned-counted", n=counted.unsigned),
    )
    some = tuple(each for each in named if each.values["n"])
    return Message("factors-summary", number=number, signs=some) if some else number


def effect_lines(effect: FactorEffect) -> Iterator[Message | str]:
    """What a factor does to which theme's mechanisms, these, and the studies behind the theme."""
    yield acts_on(effect.factor.sign, effect.factor.theme.title)
    yield from effect.mechanisms or (Message("no-mechanism"),)
    yield from evidence_texts(effect.evidence)


def acts_on(sign: Role, theme: str) -> Message:
    """What a factor of a sign does to the mechanisms of a theme, by its title."""
    match sign:
        case Role.ENABLER:
            return Message("enables-mechanisms-of", theme=theme)
        case Role.BARRIER:
            return Message("hinders-mechanisms-of", theme=theme)
        case Role.MIXED:
            return Message("mixed-mechanisms-of", theme=theme)
    return Message("unsigned-mechanisms-of", theme=theme)


def evidence_texts(lines: Iterable[EvidenceLine]) -> Iterator[Message]:
    """The studies of a theme, one line per stream and direction, by grade in the review's words."""
    for line in lines:
        name = Message("quoted-word", text=line.stream.name) if line.stream else Message("other-evidence-heading")
        if line.direction:
            name = Message("stream-and-direction", stream=name, direction=DIRECTIONS[line.direction])
        if line.appraisals:
            yield Message("stream-studies", stream=name, studies=tuple(_by_grade(line.appraisals)))
        else:
            yield Message("stream-without-studies", stream=name)


def _by_grade(appraisals: Iterable[Appraisal]) -> Iterator[Message]:
    gathered: dict[str, dict[str, None]] = {}
    for each in appraisals:
        gathered.setdefault(each.grade.name if each.grade else "", {})[each.label] = None
    for grade, labels in gathered.items():
        studies = bracketed(labels)
        yield Message("graded-studies", grade=grade, studies=studies) if grade else Message("quoted-word", text=studies)
