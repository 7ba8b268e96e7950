"""Which citation of a file is which reference: proposed on hard grounds only, for the reader to confirm.

A hard ground is a number that the file itself gives a record, or an identifier that a citation attached before has.
The order of a file is not one. Chapters of a book, and abstracts of a supplement, may share one DOI: where the titles
have no word in common, an identifier is not a ground either.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.csl import Item, as_given, doi, families, item_of, text_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.folding import alike
from qicbrowser.domain.records import Citation
from qicbrowser.services.changes import Change
from qicbrowser.services.citations.citations import LARGEST, attached
from qicbrowser.services.citations.reading import Label, Record
from qicbrowser.store.library import Library

_MOST_GROUNDS = 3
"""Grounds that are named in one sentence."""

UNKNOWN = "unknown: reference "
"""Begins the note of a reference that was taken away without a citation."""


class Proposal(NamedTuple):
    """A record and the reference it is proposed for, if any; `ground` says why, or why not."""

    record: Record
    reference_key: str | None
    ground: str


def why_not(item: Item) -> str:
    """Why an item cannot be attached; "" for one that can."""
    if _is_unknown(item):
        return "It is listed as unknown."
    if not (as_given(item) or value(item, "title") or families(item)):
        return "It has neither title nor author."
    return f"It is longer than {LARGEST:,} characters." if len(text_of(item)) > LARGEST else ""


def propose(library: Library, records: Sequence[Record]) -> tuple[Proposal, ...]:
    """For each record what it is proposed for; two that claim one reference are proposed for none."""
    claims, doubts = _claims(library, records)
    same = _said_before(records)
    claimants = Counter(
        key for claim, before in zip(claims, same, strict=True) if len(claim) == 1 and not before for key in claim
    )
    proposals = []
    for at, (record, claim, before) in enumerate(zip(records, claims, same, strict=True)):
        key = next(iter(claim), None)
        if told := why_not(record.item):
            proposals.append(Proposal(record, None, told))
        elif before:
            proposals.append(Proposal(record, None, f"It is the same as the one at {before}."))
        elif len(claim) > 1:
            proposals.append(Proposal(record, None, f"It contradicts itself: {_joined(claim.values())}."))
        elif key is None:
            proposals.append(Proposal(record, None, doubts.get(at) or _no_ground(record.labels)))
        elif claimants[key] > 1:
            proposals.append(Proposal(record, None, f"{claimants[key]} records claim this number: {claim[key]}."))
        else:
            proposals.append(Proposal(record, key, f"{claim[key][:1].upper()}{claim[key][1:]}."))
    return tuple(proposals)


def attaching(library: Library, pairs: Iterable[tuple[Record, str]], source: str) -> list[Change[Citation]]:
    """What attaches records to references; nothing for a citation that is attached already.

    Raises ReaderError where a record cannot be attached, or two would be to one reference.
    """
    changes: dict[str, Change[Citation]] = {}
    for record, key in pairs:
        try:
            change = attached(library, key, record.item, source)
        except ReaderError as error:
            raise ReaderError(f"{record.place.capitalize()}: {error.message}", error.hint) from error
        if key in changes:
            raise ReaderError("Two citations were given one number.", hint=f"Leave the one of {record.place} unpaired.")
        changes[key] = change
    return [change for change in changes.values() if change.before is None or change.before.csl != change.kept.csl]


def _claims(library: Library, records: Sequence[Record]) -> tuple[list[dict[str, str]], dict[int, str]]:
    """Of each record the references it claims to be with the ground of each; and why an identifier is not a ground."""
    reviews = [review.key for review in library.evidence.reviews()]
    pattern = _pattern(reviews)
    numbered = [
        [(label, found) for label in record.labels if (found := pattern.fullmatch(label.text.strip()))]
        for record in records
    ]
    numbers = (int(found["number"]) for labels in numbered for _, found in labels)
    keys = library.evidence.listed.keys_numbered(numbers)
    attached_items = {key: item_of(citation) for key, citation in library.citations.all().items()}
    known = _identified(attached_items.items())
    claims, doubts = [], {}
    for at, (record, labels) in enumerate(zip(records, numbered, strict=True)):
        claim: dict[str, str] = {}
        for label, found in labels:
            review = (found["review"] or "").casefold()
            meant = [
                key
                for key in keys.get(int(found["number"]), ())
                if not review or key.casefold().startswith(f"{review}/")
            ]
            if len(meant) == 1:
                claim.setdefault(meant[0], f"{label.name} is “{label.text.strip()}”")
        for name, text in _identifiers(record.item):
            for key in known.get((name, text), ()):
                if _titles_differ(record.item, attached_items[key]):
                    doubts[at] = f"Its {name} is that of the citation attached to {key}, but their titles differ."
                else:
                    claim.setdefault(key, f"its {name} is that of the citation attached to this reference")
        claims.append(claim)
    return claims, doubts


def _pattern(reviews: Iterable[str]) -> re.Pattern[str]:
    """What a number looks like that is one: "46", "[46]", "46.", "ref46", "zamboni2020-46"."""
    named = "|".join(map(re.escape, reviews)) or "(?!)"
    return re.compile(
        rf"(?:(?:ref(?:erence)?s?|no|nr|#)[\s._:#-]*|(?P<review>{named})[-_/:.\s](?:ref/)?)?"
        r"[\[(]?(?P<number>[0-9]{1,6})[\])]?\.?",
        re.IGNORECASE,
    )


def _identifiers(item: Item) -> list[tuple[str, str]]:
    """The DOI and the PubMed number; not a DOI that looks cut off, as a line end leaves it: "10.1016/j"."""
    bare = doi(value(item, "DOI")).casefold()
    if not re.search(r"\d", bare.partition("/")[2]) or bare.endswith(("-", "–", "/", "_")):
        bare = ""
    return [(name, text) for name, text in (("DOI", bare), ("PMID", value(item, "PMID"))) if text]


def _titles_differ(one: Item, other: Item) -> bool:
    """Whether two titles have no word of four letters or more in common."""
    words, others = (set(re.findall(r"\w{4,}", alike(value(item, "title")))) for item in (one, other))
    return bool(words and others) and words.isdisjoint(others)


def _identified(items: Iterable[tuple[str, Item]]) -> Mapping[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, item in items:
        for identifier in _identifiers(item):
            found[identifier].append(key)
    return found


def _said_before(records: Sequence[Record]) -> list[str]:
    """The place of an earlier record of the same words and labels; "" where there is none."""
    seen: dict[tuple[str, tuple[Label, ...]], str] = {}
    told = []
    for record in records:
        said = (text_of(record.item), record.labels)
        told.append(seen.get(said, ""))
        seen.setdefault(said, record.place)
    return told


def _no_ground(labels: Sequence[Label]) -> str:
    named = [f"{label.name} is “{label.text.strip()[:40]}”" for label in labels if label.text.strip()]
    if not named:
        return "Nothing in the file says which number it has."
    return f"No number of a reference: {_joined(named)}."


def _joined(grounds: Iterable[str]) -> str:
    """The first grounds in one sentence: a file may give a record any number of labels."""
    first = list(islice(grounds, _MOST_GROUNDS + 1))
    return ", and ".join([*first[:_MOST_GROUNDS], *(["more"] if len(first) > _MOST_GROUNDS else [])])


def _is_unknown(item: Item) -> bool:
    return value(item, "note").startswith(UNKNOWN) and not value(item, "title")
