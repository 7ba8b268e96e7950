"""Words and signs by which a table tells barriers from enablers; what has none of them stays unsigned."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import Recipe

BARRIER_WORDS = (
    r"barriers?|barrières?|barrieren?|barreras?|barreiras?|obstacles?|obstáculos?|freins?|hindernis(?:se)?|hemmnis(?:se)?"
    r"|inhibitors?|hindrances?|impediments?"
)
ENABLER_WORDS = r"enablers?|facilitators?|facilitateurs?|facilitador(?:es)?|förderfaktor(?:en)?|förderlich|leviers?"
_BOTH_SIGNS = (
    rf"(?:{BARRIER_WORDS})\s*(?:/|and|&|und|et|y|e)\s*(?:{ENABLER_WORDS})"
    rf"|(?:{ENABLER_WORDS})\s*(?:/|and|&|und|et|y|e)\s*(?:{BARRIER_WORDS})"
)
_UNSURE_WORDS = r"both|mixed|beides|les deux|ambos"
"""They may mean both signs, or two of anything else."""

_BEFORE = r"(?P<open>\(\s*)?"
_AFTER = r"(?(open)\s*\)\s*:?\s*|\s*(?:\d{1,2}\s*)?(?::|\.\s|\s[-–—]\s)\s*)"
"""A prefix is in parentheses, or has a colon, full stop or dash after it."""

_KNOWN = (
    (StatementRole.MIXED, re.compile(rf"{_BEFORE}(?P<word>{_BOTH_SIGNS}){_AFTER}", re.IGNORECASE)),
    (StatementRole.BARRIER, re.compile(rf"{_BEFORE}(?P<word>{BARRIER_WORDS}){_AFTER}", re.IGNORECASE)),
    (StatementRole.ENABLER, re.compile(rf"{_BEFORE}(?P<word>{ENABLER_WORDS}){_AFTER}", re.IGNORECASE)),
)
_UNSURE = re.compile(rf"{_BEFORE}(?P<word>{_UNSURE_WORDS}){_AFTER}", re.IGNORECASE)
_WORDS_OF_SIGN = (
    (StatementRole.MIXED, re.compile(_BOTH_SIGNS, re.IGNORECASE)),
    (StatementRole.BARRIER, re.compile(BARRIER_WORDS, re.IGNORECASE)),
    (StatementRole.ENABLER, re.compile(ENABLER_WORDS, re.IGNORECASE)),
)
SIGN_CELL = re.compile(
    rf"[+✓✔xX×±]|[-–−]|\+\s*/\s*[-–−]|yes|no|ja|nein|oui|non|sí|si|sim|não|{_UNSURE_WORDS}", re.IGNORECASE
)
_ROLE_LABEL = re.compile(
    r"(?P<open>\(\s*)?(?P<label>(?P<role>mechanism|outcome|context|mécanisme|contexte|mechanismus|kontext|ergebnis|résultat"
    r"|mecanismo|contexto|resultado|desfecho)s?\s?\d{0,3})(?(open)\s*\)\s*:?\s*|(?::|\.\s|\s[-–—]\s)\s*)",
    re.IGNORECASE,
)
_ROLES = {
    "m": StatementRole.MECHANISM,
    "o": StatementRole.OUTCOME,
    "c": StatementRole.CONTEXT,
    "k": StatementRole.CONTEXT,
    "e": StatementRole.OUTCOME,
    "r": StatementRole.OUTCOME,
    "d": StatementRole.OUTCOME,
}


class Prefix(NamedTuple):
    """The word that begins a statement, up to where its text begins."""

    role: StatementRole
    word: str
    end: int


class SignRules:
    """The prefixes and signs of a recipe."""

    def __init__(self, recipe: Recipe) -> None:
        prefixes = (
            (StatementRole.MIXED, recipe.mixed_prefixes),
            (StatementRole.BARRIER, recipe.barrier_prefixes),
            (StatementRole.ENABLER, recipe.enabler_prefixes),
        )
        self._patterns = [(role, pattern) for role, words in prefixes if (pattern := _pattern(words))]
        self._signs = {
            sign.strip().casefold(): role
            for role, signs in (
                (StatementRole.MIXED, recipe.mixed_signs),
                (StatementRole.BARRIER, recipe.barrier_signs),
                (StatementRole.ENABLER, recipe.enabler_signs),
            )
            for sign in signs
        }
        self._plain_signs = frozenset(sign.strip().casefold() for sign in recipe.plain_signs)
        self.has_prefixes = bool(self._patterns)
        self._plain = frozenset(word.strip().casefold() for word in recipe.plain_prefixes)

    def prefix(self, text: str, start: int, end: int) -> Prefix | None:
        return _first(self._patterns, text, start, end)

    def is_unsure(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch begins with a word such as "Both:" of which nobody has said whether it is a sign."""
        unsure = _UNSURE.match(text, start, end)
        return unsure is not None and unsure["word"].casefold() not in self._plain

    def sign(self, text: str) -> StatementRole | None:
        """What a whole cell of a sign column means, if that is answered."""
        return self._signs.get(text.strip().casefold())

    def is_plain(self, text: str) -> bool:
        """Whether a whole cell says that something is mentioned, and no sign."""
        return text.strip().casefold() in self._plain_signs


def known_prefix(text: str, start: int, end: int) -> Prefix | None:
    """A prefix in words that say themselves which sign they are."""
    return _first(_KNOWN, text, start, end)


def unsure_words(text: str) -> list[str]:
    """The words such as "Both:" and "Mixed:" in a text, which may mean both signs or something else."""
    return [match["word"] for match in _UNSURE.finditer(text)]


def role_label(text: str, start: int, end: int) -> Prefix | None:
    """A label such as "Mechanism 2:" with the role that it names."""
    match = _ROLE_LABEL.match(text, start, end)
    return Prefix(_ROLES[match["role"][0].casefold()], match["label"].strip(), match.end()) if match else None


def role_of_sign_word(text: str) -> StatementRole | None:
    """The sign that a cell names in words: "Barrier", "Facilitators", "barrier and enabler"."""
    return next((role for role, pattern in _WORDS_OF_SIGN if pattern.fullmatch(text.strip())), None)


def _first(patterns: Iterable[tuple[StatementRole, re.Pattern[str]]], text: str, start: int, end: int) -> Prefix | None:
    for role, pattern in patterns:
        if match := pattern.match(text, start, end):
            return Prefix(role, match["word"], match.end())
    return None


def _pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    longest_first = sorted(filter(None, (word.strip() for word in words)), key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(rf"{_BEFORE}(?P<word>{'|'.join(map(re.escape, longest_first))}){_AFTER}", re.IGNORECASE)
