"""Matches the citations of a file with references: proposed on hard grounds only, for the reader to confirm.

A hard ground is a number that the file itself gives a record, or an identifier that a citation attached before has.
The order of a file is not one. Chapters of a book, and abstracts of a supplement, may share one DOI: where the titles
have no word in common, an identifier is not a ground either.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qicbrowser.domain.csl import Item, as_given, doi, families, item_of, text_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.folding import alike
from qicbrowser.domain.keys import is_within
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Citation
from qicbrowser.services.changes import Change, now
from qicbrowser.services.citations.citations import LARGEST, made
from qicbrowser.services.citations.fields import UNKNOWN
from qicbrowser.services.citations.records import Label, Record
from qicbrowser.store.evidence.evidence import Evidence

_MOST_GROUNDS = 3
"""Grounds that are named in one sentence: a file may give a record any number of labels."""

_REPORTED = 200
"""Records from one report of progress to the next."""

_LONGEST_LABEL = 40
"""Characters of a label in a sentence."""


class Proposal(NamedTuple):
    """A record and the reference it is proposed for, if any, with its label; `ground` says why, or why not."""

    record: Record
    reference_key: str | None
    ground: Message
    label: str = ""


class _Claims(NamedTuple):
    """The references that a record may be, each with its ground; and why an identifier was not one, if so."""

    grounds: Mapping[str, Message]
    doubt: Message | None


def obstacle(item: Item) -> Message | None:
    """Why an item cannot be attached; None for one that can."""
    if value(item, "note").startswith(UNKNOWN) and not value(item, "title"):
        return Message("citation-unknown")
    if not (as_given(item) or value(item, "title") or families(item)):
        return Message("citation-without-title")
    return Message("citation-longer-than", most=LARGEST) if len(text_of(item)) > LARGEST else None


def propose(evidence: Evidence, attached: Mapping[str, Citation], records: Sequence[Record]) -> tuple[Proposal, ...]:
    """For each record what it is proposed for; two that claim one reference are proposed for none.

    `attached` are the citations that references have, by their keys: plain values, so that this can run on any thread.
    """
    claims = _claims(evidence, attached, records)
    originals = _originals(records)
    claimants = Counter(
        key
        for claim, original in zip(claims, originals, strict=True)
        if len(claim.grounds) == 1 and not original
        for key in claim.grounds
    )
    proposals = [
        _proposal(record, claim, original, claimants)
        for record, claim, original in zip(records, claims, originals, strict=True)
    ]
    named = evidence.reference_lists.named(proposal.reference_key for proposal in proposals if proposal.reference_key)
    labels = {each.key: each.label for each in named}
    return tuple(proposal._replace(label=labels.get(proposal.reference_key or "", "")) for proposal in proposals)


def attaching(
    attached: Mapping[str, Citation], pairs: Sequence[tuple[Record, str]], source: str, progress: Progress = unwatched
) -> list[Change[Citation]]:
    """The changes that attach records to references; none for a citation that is attached already.

    Raises ReaderError where a record cannot be attached, or two would be to one reference. `attached` is as of
    `propose`.
    """
    changes: dict[str, Change[Citation]] = {}
    moment = now()
    for number, (record, key) in enumerate(pairs):
        if number % _REPORTED == 0:
            progress(number, len(pairs))
        try:
            change = Change(attached.get(key), made(key, record.item, source, moment))
        except ReaderError as error:
            raise ReaderError(
                Message("fault-in-record", place=record.place, fault=error.message), error.hint
            ) from error
        if key in changes:
            raise ReaderError(Message("reference-matched-twice"), Message("leave-one-unmatched", place=record.place))
        changes[key] = change
    return [change for change in changes.values() if change.before is None or change.before.csl != change.subject.csl]


def _proposal(record: Record, claim: _Claims, original: Message | None, claimants: Mapping[str, int]) -> Proposal:
    if reason := obstacle(record.item):
        return Proposal(record, None, reason)
    if original:
        return Proposal(record, None, Message("citation-repeated", place=original))
    if len(claim.grounds) > 1:
        return Proposal(record, None, Message("claims-contradictory", grounds=_first(claim.grounds.values())))
    if not claim.grounds:
        return Proposal(record, None, claim.doubt or _no_ground(record.labels))
    ((key, ground),) = claim.grounds.items()
    if claimants[key] > 1:
        return Proposal(record, None, Message("claimed-by-several", n=claimants[key], ground=ground))
    return Proposal(record, key, Message("matched-by", ground=ground))


def _claims(evidence: Evidence, attached: Mapping[str, Citation], records: Sequence[Record]) -> list[_Claims]:
    by_label = _claims_by_label(evidence, records)
    attached_items = {key: item_of(citation) for key, citation in attached.items()}
    attached_keys = _keys_by_identifier(attached_items)
    claims = []
    for record, grounds in zip(records, by_label, strict=True):
        doubt = None
        for name, identifier in _identifiers(record.item):
            for key in attached_keys.get((name, identifier), ()):
                if _titles_differ(record.item, attached_items[key]):
                    doubt = Message("titles-differ", name=name, key=key)
                else:
                    grounds.setdefault(key, Message("ground-identifier", name=name))
        claims.append(_Claims(grounds, doubt))
    return claims


def _claims_by_label(evidence: Evidence, records: Sequence[Record]) -> list[dict[str, Message]]:
    """For each record the references whose numbers its labels are."""
    pattern = _number_pattern(review.key for review in evidence.reviews())
    numbered = [
        [(label, number) for label in record.labels if (number := pattern.fullmatch(label.text.strip()))]
        for record in records
    ]
    keys = evidence.reference_lists.keys_labelled(
        str(int(number["number"])) for labels in numbered for _, number in labels
    )
    claims = []
    for labels in numbered:
        grounds: dict[str, Message] = {}
        for label, number in labels:
            review = (number["review"] or "").casefold()
            candidates = [
                key
                for key in keys.get(str(int(number["number"])), ())
                if not review or is_within(key.casefold(), review)
            ]
            if len(candidates) == 1:
                grounds.setdefault(candidates[0], _ground(label))
        claims.append(grounds)
    return claims


def _number_pattern(reviews: Iterable[str]) -> re.Pattern[str]:
    """Matches a label that is a reference's number: "46", "[46]", "46.", "ref46", "zamboni2020-46"."""
    review = "|".join(map(re.escape, reviews)) or "(?!)"
    return re.compile(
        rf"(?:(?:ref(?:erence)?s?|no|nr|#)[\s._:#-]*|(?P<review>{review})[-_/:.\s](?:ref/)?)?"
        r"[\[(]?(?P<number>[0-9]{1,6})[\])]?\.?",
        re.IGNORECASE,
    )


def _identifiers(item: Item) -> list[tuple[str, str]]:
    """The DOI and the PMID; not a DOI that looks cut off, as a line end leaves it: "10.1016/j"."""
    bare = doi(value(item, "DOI")).casefold()
    if not re.search(r"\d", bare.partition("/")[2]) or bare.endswith(("-", "–", "/", "_")):
        bare = ""
    return [(name, text) for name, text in (("DOI", bare), ("PMID", value(item, "PMID"))) if text]


def _titles_differ(one: Item, other: Item) -> bool:
    """Whether two titles have no word of four letters or more in common."""
    words, others = (set(re.findall(r"\w{4,}", alike(value(item, "title")))) for item in (one, other))
    return bool(words and others) and words.isdisjoint(others)


def _keys_by_identifier(items: Mapping[str, Item]) -> Mapping[tuple[str, str], list[str]]:
    keys: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, item in items.items():
        for identifier in _identifiers(item):
            keys[identifier].append(key)
    return keys


def _originals(records: Sequence[Record]) -> list[Message | None]:
    """For each record the place of an earlier one of the same words and labels; None where there is none."""
    places: dict[tuple[str, tuple[tuple[str, str], ...]], Message] = {}
    originals = []
    for record in records:
        content = (text_of(record.item), tuple((label.name.id, label.text) for label in record.labels))
        originals.append(places.get(content))
        places.setdefault(content, record.place)
    return originals


def _no_ground(labels: Sequence[Label]) -> Message:
    grounds = [_ground(label) for label in labels if label.text.strip()]
    return Message("no-such-number", labels=_first(grounds)) if grounds else Message("no-number-in-file")


def _ground(label: Label) -> Message:
    return Message("ground-label", name=label.name, text=label.text.strip()[:_LONGEST_LABEL])


def _first(grounds: Iterable[Message]) -> tuple[Message, ...]:
    first = tuple(grounds)
    more = len(first) - _MOST_GROUNDS
    return (*first[:_MOST_GROUNDS], Message("more-grounds", n=more)) if more > 0 else first
