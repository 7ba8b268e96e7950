"""What a heading says about its column, in English, German, French, Spanish and Portuguese."""

import re
from collections.abc import Sequence

from qicbrowser.domain.folding import alike
from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.domain.tables.sign_headings import held_by_sign_heading

_BEFORE_SIGNS, _AFTER_SIGNS = (
    tuple((holds, re.compile(pattern)) for holds, pattern in patterns)
    for patterns in (
        (
            (Holds.COUNT, r"^(?:#|n$|n\s*[=(]|no\.? of |number|nombre|anzahl|numero|frequen|haufigkeit|frecuencia)"),
            (
                Holds.COUNT,
                r"^n (?:of )?(?:stud|articl|paper|report)|(?:stud(?:y|ies)|articles|papers|studien),? \(?n\)?$",
            ),
            (Holds.ROW_ID, r"^(?:cmoc?s?(?: (?:no\.?|number|id))?|id|no\.?|nr\.?|n[°º]|code|item|#)$"),
            (
                Holds.GRADE_REASON,
                r"explanation|justification|\breasons?\b|\brationale|erlauterung|begrundung|explication|explicacion|razon",
            ),
            (Holds.GRADE_REASON, r"methodological limitation|^coherence|^adequacy|^relevance"),
            (Holds.CONFIGURATION, r"configuration|konfiguration|configuracion|configuracao"),
        ),
        (
            (Holds.FINDING, r"relationship|beziehung|relation entre|relacion entre"),
            (Holds.COMPONENT, r"component|komponente|composante|componente|intervention"),
            (Holds.MECHANISM, r"mechanism|mecanism|mechanismus|wirkmechan"),
            (Holds.OUTCOME, r"outcome|ergebnis|resultat|resultad|desfecho"),
            (Holds.THEME_AND_FINDING, r"^(?!.*\b(?:stud(?:y|ies)|papers?|references?|articles?)\b).*review finding"),
            (Holds.THEME_AND_FINDING, r"summary of (?:the )?(?:qualitative )?finding"),
            (
                Holds.THEME,
                r"theme|thema|^tema|topic|determinant|\bfactor|faktor|facteur|programme theory|program theory",
            ),
            (
                Holds.GRADE,
                r"confidence|certainty|cerqual|\bgrade|quality(?! (?:improve|of (?:care|life)|manage|assur|indicat))",
            ),
            (
                Holds.GRADE,
                r"\bgute|qualitat(?!iv)|evidenz(?:grad|sicherheit|qualitat|starke|niveau)|confiance|qualite\b",
            ),
            (
                Holds.GRADE,
                r"vertrauenswurdig|aussagesicherheit|confianza|calidad|certeza|confianca|qualidade|strength of eviden",
            ),
            (
                Holds.REFERENCES,
                r"\breferen|\brefs?\b|sources?\b|citation|stud(?:y|ies)\b|quelle|literatur|studien|etudes",
            ),
            (Holds.REFERENCES, r"^(?:first )?authors?\b|^auteurs?\b|^aut[eo]r(?:en|es)?\b"),
            (Holds.REFERENCES, r"nachweis|\bbelege?\b"),
            (Holds.REFERENCES, r"estudio|fuente|estudo|\bfonte|discussed by|articles?\b|papers?\b"),
            (
                Holds.GROUP,
                r"domain|categor|kategor|construct|konstrukt|dimension|domaine|dominio|^level|^ebene|^bereich",
            ),
            (Holds.FINDING, r"finding|description|definition|detail|synthes|befund|beschreibung|elaborat"),
            (
                Holds.NOTE,
                r"^(?:note|comment|remark|bemerkung|kommentar|remarque|commentaire|comentario|year|country|setting)",
            ),
            (Holds.SIGN, r"^(?:sign|direction|polarity|valence|richtung|vorzeichen)"),
        ),
    )
)
_EVIDENCE = re.compile(r"eviden|studi|stud(?:y|ies)|support|against|preuve")
_PLAINLY = {
    Direction.FOR: re.compile(r"(?:for|pro|fur|dafur|pour|a favor|supporting|supportive)"),
    Direction.AGAINST: re.compile(r"(?:against|contra|gegen|dagegen|contre|en contra|contradicting|opposing)"),
    Direction.MIXED: re.compile(r"(?:mixed|gemischt|mixte|mixt[oa]|mist[oa])(?: (?:findings|results))?"),
}
"""Whole headings."""

_MIXED = re.compile(
    r"\bconflicting\b|\bmixed\b(?![\s-]*method)|gemischt|mixtes?\b(?!.*method)|mixt[oa]s?\b|mist[oa]s?\b|inconsistent"
)
_AGAINST = re.compile(
    r"\bagainst\b|\bopposing\b|\bdagegen\b|\bnot support|\bgegen\b|contradict|\bcontre\b|\bcontra\b|refut"
)
_FOR = re.compile(
    r"^(?:for\b|supporting\b|confirming\b)|\b(?:supporting|supportive|confirming)\s+(?:evidence|stud(?:y|ies))"
    r"|(?:evidence|stud(?:y|ies)) supporting$|\(for\)$"
    r"|(?:eviden[a-z]*|stud(?:y|ies)|studien|etudes|estudi?os|preuves?)\s+(?:for|fur|pour|a favor)$"
    r"|\bin favou?r\b|\ba favor\b|\bdafur\b"
)
_FOR_AND_AGAINST = re.compile(
    r"\b(?:for|fur|pour|pro)\s*(?:/|&|and|or|und|et|oder|ou|y|e|o)\s*(?:against|gegen|contre|contra)\b"
)


def held_by_heading(heading: str) -> Holds | None:
    """What a heading says that its column holds."""
    folded = alike(heading).strip()
    return _first(_BEFORE_SIGNS, folded) or held_by_sign_heading(folded) or _first(_AFTER_SIGNS, folded)


def direction_of(heading: str) -> Direction | None:
    """Whether a heading over columns of evidence says for, against or mixed; None if it says for and against."""
    folded = alike(heading).strip(" :")
    if whole := next((direction for direction, words in _PLAINLY.items() if words.fullmatch(folded)), None):
        return whole
    if not _EVIDENCE.search(folded) or _FOR_AND_AGAINST.search(folded):
        return None
    if _MIXED.search(folded):
        return Direction.MIXED
    is_for, is_against = _FOR.search(folded), _AGAINST.search(folded)
    if is_for and is_against:
        return None
    return Direction.AGAINST if is_against else Direction.FOR if is_for else None


def _first(patterns: Sequence[tuple[Holds, re.Pattern[str]]], folded: str) -> Holds | None:
    return next((holds for holds, pattern in patterns if pattern.search(folded)), None)
