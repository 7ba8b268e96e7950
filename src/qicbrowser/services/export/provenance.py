"""Where an export comes from: the review and its licence, the evidence, what was chosen, when and by which program."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from qicbrowser import __version__
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.services.export.choice import Choice, What
from qicbrowser.services.export.options import Notes, to_json
from qicbrowser.services.export.own_headings import own_headings
from qicbrowser.services.export.request import Request
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library

Provenance = dict[str, Any]
"""As JSON; docs/export-columns.md describes it. Programs read it: it is the same in every language."""

_CHANGES = {False: Message("changes-to-source"), True: Message("changes-with-corrections")}
"""By whether the reader corrected cells of what is exported."""


def provenance(request: Request, rows: int) -> Provenance:
    library, choice = request.library, request.choice
    facts = library.evidence.facts()
    listed = None if choice.what is What.ALL else list(library.evidence.keys_at(choice.places))
    corrected = library.export_rows().corrected_reviews(choice.places)
    headings = {table.key: own_headings(library, table.key) for table in library.export_rows().tables(choice.places)}
    own = {key: of_table for key, of_table in headings.items() if of_table}
    return {
        "reviews": [
            _review(review, request, is_corrected=review.key in corrected) for review in reviews_of(library, choice)
        ],
        **({"headings": own} if own else {}),
        "evidence": {"edition": facts.edition, "sources_sha256": facts.checksum},
        "chosen": {
            "what": choice.what,
            "count": len(choice.places),
            "themes": listed,
            "query": choice.query or None,
            "within": choice.within or None,
        },
        "options": to_json(request.options),
        "rows": rows,
        "date": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "program": f"QIC Browser {__version__}",
    }


def reviews_of(library: Library, choice: Choice) -> tuple[Review, ...]:
    return tuple(dict.fromkeys(table.review for table in library.export_rows().tables(choice.places)))


def source_lines(
    facts: Provenance, words: Callable[[Message], str], *, has_rows: bool = True, has_sheets: bool = False
) -> list[tuple[str, str]]:
    """The provenance for people: the name of each fact, and the fact.

    `has_rows` is False for a report of themes as they are read, `has_sheets` is for files with several sheets.
    """
    return [(words(name), words(fact)) for name, fact in _lines(facts, has_rows=has_rows, has_sheets=has_sheets)]


def brief_source_lines(facts: Provenance, words: Callable[[Message], str]) -> list[tuple[str, str]]:
    """The same in brief: the reviews with their licences and what was changed, and when and by which program."""
    return [(words(name), words(fact)) for name, fact in (*_review_lines(facts), _written(facts))]


def _lines(facts: Provenance, *, has_rows: bool, has_sheets: bool) -> Iterator[tuple[Message, Message]]:
    yield from _review_lines(facts)
    chosen, evidence, options = facts["chosen"], facts["evidence"], facts["options"]
    edition = Message("evidence-edition", edition=evidence["edition"], checksum=evidence["sources_sha256"])
    yield Message("evidence-fact"), edition
    yield Message("selection-fact"), _selection(chosen)
    if has_rows:
        yield Message("row-type-fact"), _row_type(options, has_sheets=has_sheets)
    if not has_rows and options["notes"] == Notes.COLUMNS:
        yield Message("own-notes-fact"), Message("notes-included")
    elif options["notes"] != Notes.ONLY:
        yield Message("own-notes-fact"), _NOTES[options["notes"]]
    if options["columns"]:
        yield Message("columns-fact"), Message("column-names", names=", ".join(options["columns"]))
    if has_rows:
        yield Message("rows-fact"), Message("row-count", n=facts["rows"])
    yield _written(facts)


def _review_lines(facts: Provenance) -> Iterator[tuple[Message, Message]]:
    for review in facts["reviews"]:
        cited = Message("review-without-doi", citation=review["citation"])
        if review["doi"]:
            cited = Message("review-source", citation=review["citation"], url=doi_address(review["doi"]))
        yield Message("source-fact"), cited
        yield Message("licence-fact"), _licence(review)
        yield Message("changes-fact"), _CHANGES[review.get("corrected", False)]


def _written(facts: Provenance) -> tuple[Message, Message]:
    # In ISO 8601: a report is read in other time zones than the one it was written in.
    return Message("written-fact"), Message("written-by", date=facts["date"], program=facts["program"])


def _review(review: Review, request: Request, *, is_corrected: bool) -> dict[str, str | bool | None]:
    return {
        "citation": cite(review),
        "doi": review.doi,
        "licence": review.licence,
        "licence_url": licence_address(review.licence),
        "changes": request.words.english(_CHANGES[is_corrected]),
        **({"corrected": True} if is_corrected else {}),
    }


def _licence(review: dict[str, str]) -> Message:
    if review["licence_url"]:
        return Message("review-licence-with-url", licence=review["licence"], url=review["licence_url"])
    return Message("review-licence", licence=review["licence"] or Message("licence-not-stated"))


def _selection(chosen: dict[str, Any]) -> Message:
    count = chosen["count"]
    if chosen["what"] == What.ALL:
        return Message("all-themes", n=count)
    if chosen["what"] == What.TICKED:
        return Message("themes-selected", n=count)
    if chosen["within"]:
        return Message("themes-found-within", n=count, query=chosen["query"] or "", within=chosen["within"])
    return Message("themes-of-search", n=count, query=chosen["query"] or "")


_NOTES = {Notes.NONE: Message("notes-not-included"), Notes.COLUMNS: Message("notes-in-columns")}
_ROW_TYPES = {
    Shape.THEME: Message("row-per-theme"),
    Shape.PASSAGE: Message("row-per-passage"),
    Shape.APPRAISAL: Message("row-per-appraisal"),
}


def _row_type(options: dict[str, Any], *, has_sheets: bool) -> Message:
    if options["notes"] == Notes.ONLY:
        return Message("row-per-note")
    return Message("sheet-per-row-type") if has_sheets and options["every_shape"] else _ROW_TYPES[options["shape"]]
