"""Leaves the small words of a question out of a query: "what are the barriers" asks for barriers."""

from qicbrowser.domain.query.tree import All, Query, Term, wanted

_WORDS = """
    a about an and any are as at be been by can could did do does for from had has have how i if in into is it its me my
    of on or our should so some such than that the their them there these they this those to was we were what when where
    whether which who whom whose why will with would you your
    """
_STOP_WORDS = frozenset(_WORDS.split())


def without_stop_words(query: Query | None) -> tuple[Query, tuple[Term, ...]] | None:
    """The query without its stop words, and these; None where it has none, or has nothing else to look for.

    Those that are part of a phrase, a group or a field, or are asked for in this very form ("=the"), stay.
    """
    if not isinstance(query, All):
        return None
    left_out = tuple(part for part in query.parts if isinstance(part, Term) and _is_stop_word(part))
    rest = tuple(part for part in query.parts if part not in left_out)
    if not left_out or not wanted(All(rest)):
        return None
    return rest[0] if len(rest) == 1 else All(rest, query.at), left_out


def _is_stop_word(term: Term) -> bool:
    return not (term.exact or term.field) and len(term.words) == 1 and term.words[0] in _STOP_WORDS
