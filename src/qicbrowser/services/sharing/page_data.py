"""The evidence of a shared page as JSON: what the script of the page, and other programs, read.

`docs/guide/web-page.md` describes it. What is not in the source is left out.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from qicbrowser.domain.csl import item_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import CONTEXTUAL, Direction, Grade, Passage, Review, SourceTable, Stream, Theme
from qicbrowser.domain.review_citation import cite, licence_address
from qicbrowser.services.analyse.contexts import SIGN_NAMES
from qicbrowser.services.analyse.labels import label_words
from qicbrowser.services.sharing.contents import PageContents
from qicbrowser.services.sharing.theme_html import Renderer, tone_class

FORMAT, VERSION = "qicbrowser-page", 1

_DIRECTION_SIGNS = {Direction.FOR: "+", Direction.AGAINST: "−", Direction.MIXED: "±"}


def as_json(value: Any) -> str:
    """JSON within a `script` element: no text in it can end the element, or begin a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def theme_data(theme: Theme) -> dict[str, Any]:
    return _stated(
        key=theme.key,
        table=theme.table.key,
        title=theme.title,
        groups=theme.groups,
        printed_studies=theme.printed_studies,
        passages=[_passage(passage) for passage in theme.passages],
        appraisals=[
            _stated(
                reference=each.reference_key,
                stream=each.stream.key if each.stream else None,
                grade=each.grade.key if each.grade else None,
                direction=each.direction,
                passage=each.passage_key,
            )
            for each in theme.appraisals
        ],
        assessments=[
            _stated(grade=each.grade.key if each.grade else None, printed=each.printed, reason=each.reason)
            for each in theme.assessments
        ],
    )


def _passage(passage: Passage) -> dict[str, Any]:
    return _stated(key=passage.key, role=passage.role, text=passage.text, label=passage.label, heading=passage.heading)


def _stated(**fields: Any) -> dict[str, Any]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, "", (), [])}


def review_data(review: Review, name: str) -> dict[str, Any]:
    return _stated(
        key=review.key,
        name=name,
        citation=cite(review),
        doi=review.doi,
        licence=review.licence,
        licence_url=licence_address(review.licence),
        language=review.language,
    )


def table_data(table: SourceTable, name: str, streams: Iterable[Stream], grades: Sequence[Grade]) -> dict[str, Any]:
    """A source table with its streams and grades; `mark` is what stands for a grade in the map."""
    marks = grade_marks(grades)
    return _stated(
        key=table.key,
        review=table.review.key,
        name=name,
        streams=[{"key": stream.key, "name": stream.name} for stream in streams],
        grades=[
            _stated(key=grade.key, name=grade.name, rank=grade.rank, mark=mark, tone=tone_class(grade, grades))
            for grade, mark in zip(grades, marks, strict=True)
        ],
    )


def grade_marks(grades: Sequence[Grade]) -> list[str]:
    """The initials of the grades' names; the names of those that would have the same."""
    initials = ["".join(word[0] for word in grade.name.split()).upper()[:3] for grade in grades]
    count = Counter(initials)
    return [mark if count[mark] == 1 and mark else grade.name for grade, mark in zip(grades, initials, strict=True)]


def references_data(contents: PageContents, keys: Sequence[str]) -> list[dict[str, Any]]:
    """The references; with the citations that the reader attached, as CSL-JSON, where they are wanted."""
    citations = contents.library.citations.all() if contents.options.citations else {}
    return [
        _stated(
            key=one.key,
            label=one.label,
            review=one.review_key,
            citation=item_of(citations[one.key]) if one.key in citations else None,
        )
        for one in contents.library.evidence.reference_lists.named(keys)
    ]


def label_data(contents: PageContents) -> list[dict[str, Any]]:
    return [
        _stated(name=label_words(label.name, contents.words.reader), reason=label.reason, factors=list(label.factors))
        for label in contents.labels()
    ]


def notes_data(contents: PageContents, keys: Iterable[str]) -> list[dict[str, Any]]:
    """The reader's notes on these themes and references."""
    if not contents.options.notes:
        return []
    here = frozenset(keys)
    return [
        _stated(
            on=note.record_key,
            quote=note.anchor.quote if note.anchor else "",
            words=note.words,
            tags=list(note.tags),
            by=note.creator,
        )
        for note in contents.library.notes.all()
        if note.record_key in here and not note.starred
    ]


def script_words(words: Renderer) -> dict[str, Any]:
    """The words that the script shows; it replaces what is in braces."""
    return {
        "themes_found": words(Message("page-themes-found", found="{found}", all="{all}")),
        "factors_found": words(Message("page-factors-found", found="{found}", all="{all}")),
        "map_summary": words(Message("page-map-summary", themes="{themes}", studies="{studies}")),
        "part_shown": words(Message("page-part-shown", first="{first}", last="{last}", all="{all}")),
        "map_empty": words(Message("page-map-empty")),
        "legend": words(Message("page-map-legend", streams="{streams}", marks="{marks}")),
        "mark": words(Message("page-map-mark", mark="{mark}", meaning="{meaning}")),
        "keys": words(Message("page-map-keys")),
        "other_stream": words(Message("page-other-stream")),
        "not_cited": words(Message("page-not-cited")),
        "no_stream": words(Message("other-evidence-heading")),
        "not_graded": words(Message("not-graded")),
        "theme": words(Message("theme-heading")),
        "themes": words(Message("themes-report")),
        "studies": words(Message("studies-heading")),
        "more_themes": words(Message("page-next-themes")),
        "fewer_themes": words(Message("page-previous-themes")),
        "more_studies": words(Message("page-next-studies")),
        "fewer_studies": words(Message("page-previous-studies")),
        "factor": words(Message("factor-heading")),
        "sign": words(Message("sign-heading")),
        "labels": words(Message("page-labels")),
        "more": words(Message("page-show-more")),
        "filter": words(Message("page-filter-factors")),
        "signs": {role: words(SIGN_NAMES[role]) for role in CONTEXTUAL},
        "directions": dict(_DIRECTION_SIGNS),
    }
