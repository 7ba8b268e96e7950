"""Where an export comes from: the review and its licence, the evidence, what was chosen, when and by which program."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from qicbrowser import __version__
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.table import Choice, Format, Notes, Options, Sheet, What
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library

Provenance = dict[str, Any]
"""As JSON has it; docs/export-columns.md describes it."""

_CHANGES = "The table's form only: its cells were split into statements and single references."


def provenance(library: Library, choice: Choice, options: Options, sheets: Sequence[Sheet]) -> Provenance:
    facts = library.evidence.facts()
    listed = None if choice.what is What.ALL else list(library.evidence.keys_at(choice.places))
    return {
        "reviews": [_review(review) for review in reviews_of(library, choice)],
        "evidence": {"edition": facts.edition, "sources_sha256": facts.checksum},
        "chosen": {
            "what": choice.what,
            "count": len(choice.places),
            "themes": listed,
            "query": choice.query or None,
            "within": choice.within or None,
        },
        "options": as_kept(options),
        "rows": sum(sheet.rows for sheet in sheets),
        "date": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "program": f"QIC Browser {__version__}",
    }


def as_kept(options: Options) -> dict[str, Any]:
    return {
        "format": options.format,
        "preset": options.preset,
        "shape": options.shape,
        "notes": options.notes,
        "columns": list(options.columns),
        "every_shape": options.every_shape,
        "style": options.style,
    }


def kept_options(kept: dict[str, Any]) -> Options:
    """The options again; raises ValueError, KeyError or TypeError where these are none."""
    return Options(
        Shape(kept["shape"]),
        Notes(kept["notes"]),
        Format(kept["format"]),
        Preset(kept["preset"]),
        tuple(map(str, kept["columns"])),
        bool(kept["every_shape"]),
        str(kept.get("style", Style.VANCOUVER)),  # exports of earlier versions name none
    )


def reviews_of(library: Library, choice: Choice) -> tuple[Review, ...]:
    return tuple(dict.fromkeys(table.review for table in library.export_rows().tables(choice.places)))


def told(facts: Provenance) -> list[tuple[str, str]]:
    """The same for people: what it is, and what stands there."""
    lines: list[tuple[str, str]] = []
    for review in facts["reviews"]:
        lines += [
            ("Source", f"{review['citation']} {doi_address(review['doi'])}"),
            ("Licence", _licensed(review)),
            ("Changes", review["changes"]),
        ]
    chosen, evidence = facts["chosen"], facts["evidence"]
    return [
        *lines,
        ("Evidence", f"Edition {evidence['edition']}, SHA-256 of its sources {evidence['sources_sha256']}"),
        ("Chosen", _chosen(chosen)),
        ("Shape and notes", _options(facts["options"])),
        ("Rows", f"{facts['rows']:,}"),
        ("Written", f"{facts['date']} by {facts['program']}"),
    ]


def _review(review: Review) -> dict[str, str | None]:
    return {
        "citation": cite(review),
        "doi": review.doi,
        "licence": review.licence,
        "licence_url": licence_address(review.licence),
        "changes": _CHANGES,
    }


def _licensed(review: dict[str, str | None]) -> str:
    address = f", {review['licence_url']}" if review["licence_url"] else ""
    return f"The review's words: {review['licence']}{address}. Notes, tags and stars are the reader's own."


def _chosen(chosen: dict[str, Any]) -> str:
    count = "1 theme" if chosen["count"] == 1 else f"{chosen['count']:,} themes"
    match chosen["what"]:
        case What.ALL:
            return f"all {count}"
        case What.FOUND:
            within = f", sought in {chosen['within']} only" if chosen["within"] else ""
            return f"{count} found by the search “{chosen['query']}”{within}"
        case _:
            return f"{count} chosen by hand"


_ROWS = {"theme": "one row a theme", "passage": "one row a passage", "appraisal": "one row an appraisal"}
_NOTES = {"none": "without notes", "columns": "with notes", "only": "one row a note, notes alone"}


def _options(options: dict[str, Any]) -> str:
    each = options["every_shape"] and options["format"] == Format.XLSX
    shape = "a sheet for each shape" if each else _ROWS[options["shape"]]
    parts = [_NOTES["only"]] if options["notes"] == "only" else [shape, _NOTES[options["notes"]]]
    if options["columns"]:
        parts.append(f"columns {', '.join(options['columns'])}")
    return "; ".join(parts)
