"""British and American spellings of English words, so that a search for either finds both.

Words are folded (`words.fold`) but not stemmed. A wrong rule does harm only if it makes a word equal to another one, or
different from its own forms ("precise" and "precisely"): the rules avoid these two, not spellings that nobody writes.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

_LONGEST = 100
"""Longer words are not respelled: a long run of pasted characters would take too much time."""

_MOST = 8
"""The most spellings of a word: one that is joined from many words may have hundreds."""


class _Rule(NamedTuple):
    """After `head`, `uk` and `us` are interchangeable; what follows is one of `ends`, or anything if there are none."""

    head: re.Pattern[str]
    uk: str
    us: str
    ends: tuple[str, ...]

    def places(self, word: str) -> "_Places":
        """The word, split at each place where its spelling may differ."""
        return [(word[: head.end()], word[head.end() :]) for head in self.head.finditer(word)]

    def ends_with(self, rest: str) -> bool:
        return not self.ends or rest in self.ends

    def may_end_with(self, rest: str) -> bool:
        return not self.ends or any(end.startswith(rest) for end in self.ends)


_Places = list[tuple[str, str]]


@lru_cache(maxsize=4096)
def standard(word: str) -> str:
    """The one spelling that stands for all spellings of a word: "organised" -> "organized"."""
    for rule in _rules_for(word):
        # Most words have not even the letters, which is soon seen.
        while (
            rule.uk in word and (other := next(_respelt(rule.places(word), rule, rule.uk, rule.us), None)) is not None
        ):
            word = other
    return word


@lru_cache(maxsize=1024)
def spellings(word: str) -> tuple[str, ...]:
    """All spellings of a word, the given one first: "color" -> "color", "colour"."""
    return _ways(word, _respelt)


@lru_cache(maxsize=1024)
def prefix_spellings(prefix: str) -> tuple[str, ...]:
    """All spellings of a prefix, the given one first: "behaviou" -> "behaviou", "behavior"."""
    if len(prefix) < 2:
        return (prefix,)
    _, *others = spelled = _ways(prefix, _respelt_prefix)
    # A prefix that begins with another one finds nothing more.
    return (prefix, *(one for one in others if not one.startswith(tuple(o for o in spelled if o != one))))


def _ways(word: str, respell: Callable[[_Places, _Rule, str, str], Iterator[str]]) -> tuple[str, ...]:
    spelled = [word]
    for rule in _rules_for(word):
        for known in tuple(spelled[:_MOST]):
            if places := rule.places(known):  # most words have none, for most rules
                for here, there in ((rule.uk, rule.us), (rule.us, rule.uk)):
                    spelled += [other for other in respell(places, rule, here, there) if other not in spelled]
    return tuple(dict.fromkeys(spelled))[:_MOST]


def _respelt(places: _Places, rule: _Rule, here: str, there: str) -> Iterator[str]:
    for head, rest in places:
        if rest.startswith(here) and rule.ends_with(end := rest.removeprefix(here)):
            yield head + there + end


def _respelt_prefix(places: _Places, rule: _Rule, here: str, there: str) -> Iterator[str]:
    for head, rest in places:
        if rest.startswith(here):
            if rule.may_end_with(end := rest.removeprefix(here)):
                yield head + there + end
        elif rest and here.startswith(rest):
            # One letter more than was typed, where there is one: "pa" is also "ped", but not every "pe".
            yield head + there[: len(rest) + 1]


def _rule(heads: str, uk: str, us: str, ends: str = "-", *, within: bool = False) -> _Rule:
    """A rule from lists of heads and endings, "-" for none; heads match `within` a word or only at its beginning.

    A head that matches within words is long enough not to match by accident: a prefix is tried with every rule.
    """
    head = re.compile(("" if within else "^") + f"(?:{'|'.join(heads.split())})")
    return _Rule(head, uk, us, () if ends == "*" else tuple(end.replace("-", "") for end in ends.split()))


# Words that never end in -ize, by the letters before "ise"; "^" marks the beginning of a word ("demise", but not
# "academise"). After fewer than three letters ("wise", "prize", "crises") or a vowel ("raise", "noise", "bruise"),
# it is not an ending.
_NEVER_IZE = """
    adv dev rev superv telev improv pr w prom prem surm ^dem ^chem circumc conc exc exerc inc prec parad merchand franch
    desp advert expert treat chast pract ^mort ^val ^cer ^upr ^sunr ^moonr ^highr ^lowr ^midr ^caps ^res ^downs ^outs
    ^overs ^ass
    """
_IZE_ENDS = """
    e ed er ers es ing ings ingly able ability abilities ation ations ational ationally ement ements
    """

_OUR = """
    behavi (?<![el])lab fav col hon neighb harb rum tum hum vap od flav endeav rig vig arm parl savi? splend cand
    clam demean ferv ard val ranc succ
    """  # "elaborate" and "collaborate" are not labour
_OUR_ENDS = """
    - s ed edly ing ings er ers al ally able ably ite ites itism ful fully less hood hoods y ly ism ist ists ists some
    """

# Before "metre" only the prefix of a unit: "parameter" and "literature" have one spelling.
_RE = r"""
    \w*cent \w*theat \w*fib \w*calib ^lust ^mit ^tit ^spect ^scept meag somb sab goit
    \d*(?:kilo|centi|deci|milli|micro|nano)?met \d*(?:centi|deci|milli|micro)?lit
    """

_ONE_L = """
    cancel travel label model signal level channel tunnel counsel council fuel total equal rival marvel dial trial
    initial quarrel shovel swivel pedal panel parcel funnel marshal medal revel spiral stencil pencil unravel bevel
    chisel duel grovel jewel libel shrivel towel
    """

_AEMIA = "isch glyc leuk septic bacter vir tox lipid cholesterol natr kal calc vol thalass hypox"


def _rules_for(word: str) -> tuple[_Rule, ...]:
    return _rules() if len(word) <= _LONGEST and word.isascii() else ()


@lru_cache(maxsize=1)
def _rules() -> tuple[_Rule, ...]:
    # Compiled with the first search: a start needs no rules.
    verb = "".join(f"(?<!{letters})" for letters in _NEVER_IZE.split())
    return (
        # Verbs
        _rule(f"..+[^aeiou]{verb}(?=i[sz])", "is", "iz", _IZE_ENDS),
        _rule("..+l(?=y[sz])", "ys", "yz", "e ed er ers es ing able"),
        _rule(_ONE_L, "l", "", "ed ing ings er ers or ors ation ations", within=True),
        _rule("enrol fulfil instil distil instal", "", "l", "- s ment ments", within=True),
        _rule("(?:un)?skil wil", "ful", "lful", "- ly ness"),
        _rule("focus bias", "s", "", "ed es ing", within=True),
        _rule("benefit", "t", "", "ed ing"),
        _rule("learn burn dream spoil leap", "t", "ed", within=True),
        _rule("(?:dis)?orient", "ate", "", "- s"),
        _rule("(?:dis)?orient", "at", "", "ed ing"),
        # Endings of nouns
        _rule(_OUR, "our", "or", _OUR_ENDS, within=True),
        _rule(_RE, "re", "er", "- s glass optic"),
        _rule(_RE, "red", "ered", "- ly ness"),
        _rule(_RE, "ring", "ering"),
        _rule("licen", "c", "s", "e es ed ing ee ees er ers", within=True),
        _rule("practi", "s", "c", "e es ed ing er ers", within=True),
        _rule("defen offen preten", "c", "s", "e es eless", within=True),
        _rule("catalog dialog analog epilog prolog monolog", "ue", "", "- s", within=True),
        _rule("catalog", "u", "", "ed ing er ers"),
        _rule(r"\w*program (?:kilo|milli|micro)?gram", "me", "", "- s"),  # "programmed" has one spelling
        _rule("judg acknowledg abridg lodg", "ement", "ment", "*", within=True),
        _rule("special", "ity", "ty"),
        _rule("special", "ities", "ties"),
        _rule("advis", "er", "or", "- s"),
        # ae and oe
        _rule(_AEMIA, "aemi", "emi", "*", within=True),
        _rule("an ur", "aemi", "emi", "*"),
        _rule("(?:neuro|peri|post|pre)?an syn kin par", "aesth", "esth", "*"),
        _rule("h", "aema", "ema", "*"),
        _rule("h", "aemo", "emo", "*"),
        _rule("(?:met|anti|non|post|carboxy|oxy)h", "aemo", "emo", "*"),
        _rule("p", "aediatr", "ediatr", "*"),
        _rule("p", "aedo", "edo", "*"),
        _rule("orthop encyclop", "aed", "ed", "*", within=True),
        _rule("(?:uro)?gyn", "aec", "ec", "*"),
        _rule("arch", "aeo", "eo", "*"),
        _rule("c", "aesar", "esar", "*"),
        _rule("c", "aecum", "ecum"),
        _rule("f", "aec", "ec", "es al ally"),
        _rule("medi prim", "aeval", "eval", "*"),
        _rule("pal", "aeo", "eo", "*"),
        _rule("", "aetiolog", "etiolog", "*"),
        _rule("", "aesthet", "esthet", "*"),
        _rule("am", "oeb", "eb", "*"),
        _rule("c", "oeliac", "eliac"),
        _rule("a dys tachy brady hyper hypo ortho", "pnoe", "pne", "*"),
        _rule("diarrh gonorrh amenorrh menorrh", "oe", "e", "*", within=True),
        _rule("f", "oet", "et", "us uses al"),
        _rule("hom", "oeo", "eo", "*"),
        _rule("lymph myx papill", "oedem", "edem", "*"),
        _rule("", "oedem", "edem", "*"),
        _rule("gastro", "oesophag", "esophag", "*"),
        _rule("", "oesophag", "esophag", "*"),
        _rule("", "oestr", "estr", "*"),
        *(
            _rule("man", f"oeuv{uk}", f"euv{us}", "*")
            for uk, us in (("red", "ered"), ("ring", "ering"), ("rab", "erab"), ("re", "er"))
        ),
        # Single words
        _rule("ag", "eing", "ing"),
        _rule("alumin", "ium", "um"),
        _rule("among amid", "st", ""),
        _rule("art", "efact", "ifact", "*"),
        _rule("co", "sy", "zy"),
        _rule("gr", "ey", "ay", "*"),
        _rule("jewel", "lery", "ry"),
        _rule("leu", "cocyt", "kocyt", "*"),
        _rule("(?:un)?lik siz liv (?:re|un)?us", "eab", "ab", "*"),
        _rule("marvel", "lous", "ous", "*"),
        _rule("m", "ould", "old", "- s ed ing ings y"),
        _rule("p", "yjama", "ajama", "*"),
        _rule("pl", "ough", "ow", "*"),
        _rule("prevent", "ative", "ive", "*"),
        _rule("s", "ceptic", "keptic", "*"),
        _rule("sm", "oulder", "older", "*"),
        _rule("sul", "ph", "f", "*", within=True),
        _rule("to after back up down on", "wards", "ward"),
        _rule("tranquil", "li", "i", "*"),
        _rule("whil", "st", "e"),
        _rule("wool", "l", "", "en ens y"),
        _rule("yog", "hurt", "urt", "*"),
    )
