"""Stems of folded words, each by the language of its text: English, and the others that have a stemmer here.

A query is typed with or without accents, and a stem is the same for both: folded words are stemmed. The stemmers know
the endings of their languages by their accents, so these are put back before, where an ending is written in one way
only or nearly so. Against the stems of the accented words in Snowball's own vocabularies, 96 % of the pairs of words
with one stem then still have one in French (79 % without), 90 % in Spanish (88 %), 99 % in Portuguese (92 %), and
99.97 % in German, which needs nothing; those that it misses in Spanish are forms of verbs ("acudió").
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from qicbrowser.domain.languages import ARABIC, ENGLISH, FRENCH, GERMAN, PORTUGUESE, SPANISH
from qicbrowser.domain.spelling import standard

STEM_SIGNS = {ENGLISH: "≈", ARABIC: "≌", GERMAN: "≊", SPANISH: "≅", FRENCH: "≃", PORTUGUESE: "≋"}
"""By language, the prefix of its stems in the index, which tells them from words and from stems of another language."""

_STEMMERS = {ARABIC: "arabic", GERMAN: "german", SPANISH: "spanish", FRENCH: "french", PORTUGUESE: "portuguese"}

_ENDINGS = {
    SPANISH: "ían íamos ábamos iéramos erán irán tades=tad",
    FRENCH: "ée ées èrent ité ités",
    PORTUGUESE: "ão ões ção ções ável ível áveis íveis ência ências ância âncias íamos ávamos"
    " nais=nal tais=tal iais=ial rais=ral cais=cal uais=ual eais=eal oais=oal rmais=rmal imais=imal",
}
"""The endings that are put back, by language; of plurals that the stemmer takes for verbs, that of
their singular."""

_PLAIN = str.maketrans("áâãçèéêíõ", "aaaceeeio")
_LONGEST_ENDING = 7

_ARABIC = re.compile("[ء-ي]{2,}")
_ARTICLE = "ال"
_ARABIC_FRAME = re.compile(r"\A(?:(?:[وفبك]?ال|لل)(?=...)|و(?=....))+|(?<=....)ى\Z")
"""The article, alone or written together with "and", "so", "with", "like" or "for"; "and" alone; and the ending of
"hospital", which its plural has not. Each only before or after enough letters."""


def stems_in(language: str) -> Callable[[str], str]:
    """The function that stems the folded words of a language."""
    return _stems_in(language) if language else stem


@lru_cache(maxsize=65536)
def stem(folded: str) -> str:
    """The English stem of a folded word, the same for British and American spelling: "competitions" -> "competit"."""
    return plain_stem(standard(folded))


def plain_stem(folded: str) -> str:
    """The English stem of a folded word in its own spelling."""
    return _stemmer("english")(folded)


def has_prefixes(language: str) -> bool:
    """Whether stems leave out beginnings of words: a stem then also begins like a word that is being typed."""
    return language == ARABIC


@cache
def _stems_in(language: str) -> Callable[[str], str]:
    prepared = _as_arabic_noun if language == ARABIC else _accented(language)
    stem_word = _stemmer(_STEMMERS[language])
    return lru_cache(maxsize=65536)(lambda folded: stem_word(prepared(folded)).translate(_PLAIN))


def _accented(language: str) -> Callable[[str], str]:
    """Puts back the accents of the ending of a folded word."""
    pairs = (ending.split("=") for ending in _ENDINGS.get(language, "").split())
    endings = {found.translate(_PLAIN): (whole or [found])[0] for found, *whole in pairs}

    def with_accents(folded: str) -> str:
        for length in range(_LONGEST_ENDING, 1, -1):
            if ending := endings.get(folded[-length:]):
                return folded[:-length] + ending
        return folded

    return with_accents if endings else lambda folded: folded


def _as_arabic_noun(folded: str) -> str:
    """An Arabic word with the article alone before it, so that it has one stem with and without what is written before.

    Without the article, the stemmer takes "فريق" (team) for "so" and a word, and so many others.
    """
    if not _ARABIC.fullmatch(folded):
        return folded
    return _ARTICLE + _ARABIC_FRAME.sub("", folded)


@cache
def _stemmer(algorithm: str) -> Callable[[str], str]:
    # Imported with the first search: a start needs no stems.
    from snowballstemmer import stemmer

    stem_word: Callable[[str], str] = stemmer(algorithm).stemWord
    return stem_word
