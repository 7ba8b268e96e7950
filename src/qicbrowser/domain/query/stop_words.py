"""Leaves the small words of a question out of a query: "what are the barriers" asks for barriers."""

from collections.abc import Collection

from qicbrowser.domain.languages import ARABIC, ENGLISH, ENGLISH_ONLY, FRENCH, GERMAN, PORTUGUESE, SPANISH
from qicbrowser.domain.query.readings import read_in
from qicbrowser.domain.query.tree import All, Query, Term, wanted
from qicbrowser.domain.words import fold

_WORDS = {
    ENGLISH: """
        a about an and any are as at be been by can could did do does for from had has have how i if in into is it its
        me my of on or our should so some such than that the their them there these they this those to was we were what
        when where whether which who whom whose why will with would you your
        """,
    ARABIC: """
        ما ماذا من متى اين كيف لماذا هل اي كم هو هي هم هذا هذه ذلك تلك التي الذي الذين في علي الي عن مع بين عند ان او ثم
        قد لا لم لن كان كانت يكون تكون كل على إلى أن أو أي أين إن
        """,
    FRENCH: """
        a à au aux avec ce ces cette comment d dans de des du elle elles en entre est et eux il ils j je l la le les
        leur leurs ma mes mon n nos notre nous on ont ou où par pas pour pourquoi qu quand que quel quelle quelles quels
        qui quoi sa sans se ses si son sont sur ta tu un une vos votre vous y
        """,
    GERMAN: """
        als am an auf aus bei bin das dass dem den der des die dies diese dieser du ein eine einem einen einer es für
        haben hat ich ihr im in ist kann können man mit nach nicht ob oder sich sie sind so über um und uns unter von
        vor wann warum was welche welchen welcher welches wenn wer werden wie wir wird wo zu zum zur
        """,
    PORTUGUESE: """
        a ao aos as à às com como da das de do dos e é ela elas ele eles em entre esta este eu foi há isso isto mais mas
        me na nas no nos não o onde os ou para pela pelas pelo pelos por porque qual quais quando que quem se sem ser
        seu seus são sobre sua suas são um uma umas uns
        """,
    SPANISH: """
        a al como con cómo cuál cuáles cuándo cuando de del dónde donde el ella ellas ellos en entre es esta este esto
        estos fue ha han hay la las le les lo los me mi no nos o para pero por porque que qué quién quiénes se ser si
        sin sobre son su sus también un una unas uno unos y ya
        """,
}
_STOP_WORDS = {language: frozenset(map(fold, words.split())) for language, words in _WORDS.items()}


def without_stop_words(
    query: Query | None, languages: Collection[str] = ENGLISH_ONLY
) -> tuple[Query, tuple[Term, ...]] | None:
    """The query without its stop words, and these; None where it has none, or has nothing else to look for.

    Those that are part of a phrase, a group or a field, or are asked for in this very form ("=the"), stay.
    """
    if not isinstance(query, All):
        return None
    left_out = tuple(part for part in query.parts if isinstance(part, Term) and _is_stop_word(part, languages))
    rest = tuple(part for part in query.parts if part not in left_out)
    if not left_out or not wanted(All(rest)):
        return None
    return rest[0] if len(rest) == 1 else All(rest, query.at), left_out


def _is_stop_word(term: Term, languages: Collection[str]) -> bool:
    if term.exact or term.field or len(term.words) > 1:
        return False
    return any(_words_in(term, language) <= _STOP_WORDS[language] for language in languages)


def _words_in(term: Term, language: str) -> set[str]:
    """The words of a term as it is read in a language."""
    reading = read_in(term, language)
    return set(reading.words) if isinstance(reading, Term) else set()
