"""Words and signs that stand for an empty cell."""

import re
from collections.abc import Collection

# fmt: off
_NOTHING = frozenset({
    "-", "–", "—", "−", "‐", "‑", "--", "…", "n/a", "na", "n.a", "none", "nil", "null", "nr", "n.r", "nd", "n.d",
    "n/d", "s/d", "s.d", "k.a", "n/r",
    "keine", "keine angabe", "keine angaben", "entfällt", "aucun", "aucune", "néant", "sans objet",
    "ninguno", "ninguna", "no aplica", "no disponible", "nenhum", "nenhuma", "não se aplica", "não disponível",
})
# fmt: on
_SENTENCE = re.compile(
    # What is missing must be the studies' work: "No support" is a barrier, "No data" is nothing.
    r"no (?:data|evidence|information|stud(?:y|ies)|findings?|results?|references?|barriers?|facilitators?|enablers?"
    r"|barriers? (?:and|or|nor) (?:facilitators?|enablers?)|(?:facilitators?|enablers?) (?:and|or|nor) barriers?)"
    r"(?: (?:were |was )?(?:identified|found|reported|available|described|mentioned|discussed))?"
    r"|not (?:applicable|available|reported|discussed|estimable|stated|assessed|described|mentioned|found|studied"
    r"|identified|measured|specified|examined|explored|evaluated|given|addressed)"
    r"|none (?:reported|identified|found|mentioned|stated|described|discussed|available)"
    r"|keine (?:daten|studien|befunde|ergebnisse|hindernisse|barrieren|förderfaktoren|evidenz)"
    r"(?: (?:berichtet|gefunden|vorhanden|genannt|beschrieben))?"
    r"|nicht (?:berichtet|anwendbar|zutreffend|verfügbar|untersucht|erwähnt|beschrieben|angegeben|genannt|bewertet)"
    r"|(?:pas de|aucune?) (?:données?|études?|résultats?|preuves?)(?: (?:disponibles?|rapportée?s?|identifiée?s?))?"
    r"|non (?:rapporté|disponible|applicable|mentionné|étudié|évalué|décrit|précisé)e?s?"
    r"|sin (?:datos|estudios|información|evidencia)|no (?:reportado|informado|mencionado|descrito|evaluado|estudiado)s?"
    r"|sem (?:dados|estudos|informação|evidência)|não (?:relatado|informado|mencionado|descrito|avaliado|estudado)s?"
)
_SPACED = re.compile(r"(?<=\b[a-z]\.) (?=[a-z]\b)")
"""The space in "k. A."."""
_LONGEST = 60


def is_blank(text: str, more: Collection[str] = ()) -> bool:
    """Whether a text says that there is nothing; `more` are words that mean it in this table."""
    if len(text) > _LONGEST:
        return not text.strip()
    word = _folded(text)
    return not word or word in _NOTHING or bool(_SENTENCE.fullmatch(word)) or any(word == _folded(w) for w in more)


def _folded(text: str) -> str:
    word = " ".join(text.split()).casefold().strip("()[] ")
    return (_SPACED.sub("", word) if ". " in word else word).rstrip(".")
