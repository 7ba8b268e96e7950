"""What a heading says about its column, in English, German, French, Spanish and Portuguese."""

import re

from qicbrowser.domain.folding import alike
from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.recipe import Holds

_BARRIER = r"barrier|barriere|barrera|barreira|obstacle|obstacul|hinder|hindr|hemm|inhibit|impedi|frein"
_ENABLER = r"enabl|facilita|forder|levier|unterstutz|what helps|helping"
_CONTEXT = r"context|kontext|circumstance|umstand|rahmenbedingung|setting"
_BOTH = rf"(?:{_BARRIER}).*(?:{_ENABLER})|(?:{_ENABLER}).*(?:{_BARRIER})"

HEADINGS: tuple[tuple[Holds, re.Pattern[str]], ...] = tuple(
    (holds, re.compile(pattern))
    for holds, pattern in (
        (Holds.COUNT, r"^(?:#|n$|n\s*=|no\.? (?:of )|number|nombre|anzahl|numero|frequen|haufigkeit|frecuencia)"),
        (Holds.ROW_ID, r"^(?:cmoc?s?(?: (?:no\.?|number|id))?|id|no\.?|nr\.?|n[°º]|code|item|#)$"),
        (Holds.GRADE_REASON, r"explanation|justification|reason|erlauterung|begrundung|explication|explicacion|razon"),
        (Holds.GRADE_REASON, r"methodological limitation|^coherence|^adequacy|^relevance"),
        (Holds.CONFIGURATION, r"configuration|konfiguration|configuracion|configuracao"),
        (Holds.CONTEXT, rf"(?:{_CONTEXT}).*(?:{_BARRIER}|{_ENABLER})|(?:{_BARRIER}|{_ENABLER}).*(?:{_CONTEXT})"),
        (Holds.MIXED, _BOTH),
        (Holds.BARRIER, _BARRIER),
        (Holds.ENABLER, _ENABLER),
        (Holds.CONTEXT, _CONTEXT),
        (Holds.FINDING, r"relationship|beziehung|relation entre|relacion entre"),
        (Holds.COMPONENT, r"component|komponente|composante|componente|intervention"),
        (Holds.MECHANISM, r"mechanism|mecanism|mechanismus|wirkmechan"),
        (Holds.OUTCOME, r"outcome|ergebnis|resultat|resultad|desfecho"),
        (Holds.THEME_AND_FINDING, r"review finding|summary of (?:the )?(?:qualitative )?finding"),
        (Holds.THEME, r"theme|thema|^tema|topic|determinant|\bfactor|faktor|facteur|programme theory|program theory"),
        (
            Holds.GRADE,
            r"confidence|certainty|cerqual|\bgrade|quality|\bgute|qualitat(?!iv)|evidenzgrad|confiance|qualite\b",
        ),
        (Holds.GRADE, r"confianza|calidad|certeza|confianca|qualidade|strength of evidence"),
        (Holds.REFERENCES, r"\breferen|\bref\b|sources?\b|citation|stud(?:y|ies)\b|quelle|literatur|studien|etudes"),
        (Holds.REFERENCES, r"estudio|fuente|estudo|\bfonte|discussed by|articles?\b|papers?\b"),
        (Holds.GROUP, r"domain|categor|kategor|construct|konstrukt|dimension|domaine|dominio|^level|^ebene|^bereich"),
        (Holds.FINDING, r"finding|description|definition|detail|synthes|befund|beschreibung|elaborat"),
        (Holds.NOTE, r"^(?:note|comment|remark|bemerkung|kommentar|remarque|commentaire|comentario|year|country)"),
        (Holds.SIGN, r"^(?:sign|direction|polarity|valence|richtung|vorzeichen)"),
    )
)
_DIRECTIONS = (
    (Direction.MIXED, re.compile(r"\bmixed|gemischt|mixte|mixto|misto|inconsistent")),
    (Direction.AGAINST, re.compile(r"\bagainst|\bgegen\b|contradict|\bcontre\b|\bcontra\b|refut")),
    (Direction.FOR, re.compile(r"\bfor\b|support|\bfur\b|\bpour\b|\ba favor\b|confirm|\bdafur")),
)


def held_by_heading(heading: str) -> Holds | None:
    """What a heading says that its column holds."""
    folded = alike(heading).strip()
    return next((holds for holds, pattern in HEADINGS if pattern.search(folded)), None)


def direction_of(heading: str) -> Direction | None:
    """Whether a heading over columns of evidence says for, against or mixed."""
    folded = alike(heading)
    if not re.search(r"eviden|studi|stud(?:y|ies)|support|against|preuve", folded):
        return None
    return next((direction for direction, pattern in _DIRECTIONS if pattern.search(folded)), None)
