"""Headings that name barriers, enablers or both, in English, German, French, Spanish and Portuguese.

A sign is read from a heading only if its words plainly are one: a wrong sign turns what a source says around, and a
missing one is seen and given in a moment.
"""

import re

from qicbrowser.domain.folding import alike
from qicbrowser.domain.tables.recipe import Holds

_BARRIER = (
    r"\b(?:barrier(?!e?-?fr)|barrera|barreira|obstacle|obstacul|hinder|behindernd|hindr|impedi(?:ment|ng)"
    r"|inhibit(?:or|ing)|hemmnis|hemmend|hemmfaktor|freins?\b|freine|dificulta(?:m|n)?\b)"
)
_ENABLER = (
    r"\b(?:enabl(?:er|ing|es)|facilitat(?:or|ing|es?\b|eur)|facilitador|facilitant|forder(?:lich|nd|faktor)|leviers?\b"
    r"|unterstutzend|helps\b|helping|what help|was hilft|ce qui aide|lo que ayuda|o que ajuda)"
)
_LIKE_BARRIER = (
    rf"{_BARRIER}|\b(?:challeng|constrain|difficult|dificult|negativ|demotivat|disincentiv|herausforder|hemm)"
)
_LIKE_ENABLER = (
    rf"{_ENABLER}|\b(?:help|hilft|aide|ayuda|ajuda|support|enabl|facilita|forder|positiv|promot|motivat|driver|lever"
    r"|opportunit|incentiv|unterstutz)"
)
_JOINT = r"(?:[/|&,;+]|\b(?:and|or|vs|versus|und|oder|et|ou|y|o|e|u)\b)"
_BOTH = re.compile(
    rf"(?:{_BARRIER}).*(?:{_ENABLER})|(?:{_ENABLER}).*(?:{_BARRIER})"
    rf"|(?:{_LIKE_BARRIER}).*{_JOINT}.*(?:{_LIKE_ENABLER})|(?:{_LIKE_ENABLER}).*{_JOINT}.*(?:{_LIKE_BARRIER})"
)
_EITHER = re.compile(rf"{_BARRIER}|{_ENABLER}")
_FACTORS = re.compile(
    r"\b(?:negative|positive)\s+(?:factor|influenc|aspect)|\b(?:challeng|constraint|drivers?\b|motivators?\b|influenc|herausforderung)"
)
_CONTEXT = re.compile(r"context|kontext|circumstance|umstand|rahmenbedingung")
_TURNED_AROUND = re.compile(
    r"\b(?:lack|absence|absent|without|no|not|never|fehlend|mangelnd|kein\w*|ohne|manque|sans|falta|ausencia|sin"
    r"|sem|overc\w+|address\w*|reduc\w+|remov\w+|mitigat\w+|resol\w+|tackl\w+|minimi\w+|eliminat\w+|strategies|strategy"
    r"|solution\w*|soluc\w+|recommend\w*|losung\w*|uberw\w+|surmont\w+|superar|superad\w+)\b"
)
_AIM = re.compile(rf"(?:{_EITHER.pattern})\w*\s+(?:to|for)\s.*")
"""What is hindered or enabled: "barriers to reducing waste" are barriers."""

_ANSWERS = re.compile(r"^(?:(?:suggested|possible|proposed)\s)?(?:strateg|solution|recommend|losung|soluc|soluco)")
_KIND = re.compile(
    r"\b(?:theme|thema|topic|domain|categor|kategor|type|typ\b|class|level|dimension|construct)s?[^/]*\bof (?:the )?\w+"
    r"|(?:barrier|enabler|facilitator)s?[\s-]+(?:theme|topic|domain|categor|type|class|level|dimension|construct|group)"
)


_ONLY_BOTH = re.compile(
    r"(?:(?:reported|described|seen|rated) as )?(?:both|mixed|beides|les deux|ambos|ambas|gemischt)(?: factors?)?"
)


def is_both(heading: str) -> bool:
    """Whether a heading says "both" and nothing else, which has a meaning beside columns for each sign."""
    return bool(_ONLY_BOTH.fullmatch(alike(heading).strip(" :.")))


def held_by_sign_heading(folded: str) -> Holds | None:
    """What the column under a folded heading holds, if that names signs or contextual factors; None otherwise.

    MIXED means that it names both signs; NOTE that it turns them around, or is about the answers to them.
    """
    is_both, sign = bool(_BOTH.search(folded)), _EITHER.search(folded)
    if sign and _KIND.search(folded):
        return None
    if _ANSWERS.search(folded) or ((sign or is_both) and _TURNED_AROUND.search(_AIM.sub("", folded))):
        return Holds.NOTE
    if _CONTEXT.search(folded):
        return Holds.CONTEXT
    if is_both:
        return Holds.MIXED
    if sign:
        return Holds.BARRIER if re.search(_BARRIER, folded) else Holds.ENABLER
    return Holds.CONTEXT if _FACTORS.search(folded) else None
