"""Words and signs that stand for an empty cell."""

from collections.abc import Collection

# fmt: off
_NOTHING = frozenset({
    "-", "–", "—", "−", "‐", "‑", "--", "…", "n/a", "na", "n.a", "none", "nil", "null", "nr", "n.r", "nd", "n.d",
    "n/d", "s/d", "s.d", "k.a",
    "no data", "not reported", "not applicable", "not available", "not discussed", "not estimable", "not stated",
    "no evidence", "no studies", "none reported", "none identified", "none found", "not assessed", "not described",
    "no information", "k. a", "keine", "keine angabe", "keine angaben", "nicht berichtet", "nicht anwendbar",
    "entfällt", "aucun", "aucune", "néant", "non rapporté", "sans objet", "pas de données", "non disponible",
    "ninguno", "ninguna", "sin datos", "no aplica", "no disponible", "no reportado", "nenhum", "nenhuma", "sem dados",
    "não se aplica", "não relatado", "não disponível",
})
# fmt: on
_LONGEST = 60


def is_blank(text: str, more: Collection[str] = ()) -> bool:
    """Whether a text says that there is nothing; `more` are words that mean it in this table."""
    if len(text) > _LONGEST:
        return not text.strip()
    word = " ".join(text.split()).casefold().strip("()[] ").rstrip(".")
    return not word or word in _NOTHING or any(word == nothing.casefold().rstrip(".") for nothing in more)
