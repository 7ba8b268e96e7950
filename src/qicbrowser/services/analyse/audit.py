"""What stands out in the tables of a review or library, as findings. They are said, and nothing is settled."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.outstanding import (
    Audit,
    CitedReference,
    CountedTheme,
    Finding,
    FindingKind,
    GradedStudy,
    Outstanding,
    PrintedCell,
    ThemePassage,
)
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.services.analyse.same_words import by_words
from qicbrowser.store.library import Library

_KINDS = {
    FindingKind.PRINTED_COUNT: Message("kind-printed-count"),
    FindingKind.GRADES_DIFFER: Message("kind-grades-differ"),
    FindingKind.NO_OUTCOME: Message("kind-no-outcome"),
    FindingKind.SAME_WORDS: Message("kind-same-words"),
    FindingKind.NO_CITATION: Message("kind-no-citation"),
    FindingKind.AS_PRINTED: Message("kind-as-printed"),
    FindingKind.CORRECTED: Message("kind-corrected"),
}


def audit(read: Outstanding, cited: Collection[str], review_names: Mapping[str, str]) -> Audit:
    """The findings in what was read.

    `cited` are the keys of the references to which the reader attached citations, `review_names` what reviews are
    called, by their keys.
    """
    comparable = _comparable(read.counted)
    findings = (
        *(_printed_count(theme) for theme in comparable if theme.printed != theme.cited),
        *(_grades_differ(study) for study in read.graded if _differs(study)),
        *(
            Finding(FindingKind.NO_OUTCOME, (theme.key,), (), Message("outcome-missing", theme=theme.title))
            for theme in read.without_outcome
        ),
        *_same_words(read.passages),
        *_without_citation(read.references, cited, review_names),
        *map(_unread, read.unread_cells),
        *(_unknown_grade(grade) for grade in read.unknown_grades if not is_blank(grade.text)),
        *map(_corrected, read.corrected_cells),
    )
    return Audit(findings, len(comparable))


def of_branch(library: Library, key: str) -> Audit | None:
    """What stands out in a review, table or group, or with "" in the library; None where there is no such one."""
    analysis = library.analysis()
    places = analysis.places(key)
    if places is None:
        return None
    names = {review.key: name for name, review in library.evidence.named_reviews().items()}
    return audit(analysis.outstanding(places), library.citations.all(), names)


def _comparable(counted: Sequence[CountedTheme]) -> list[CountedTheme]:
    """Those of tables that cite studies: where no theme does, there is nothing to compare the number with."""
    citing = {theme.table_key for theme in counted if theme.cited}
    return [theme for theme in counted if theme.table_key in citing]


def _printed_count(theme: CountedTheme) -> Finding:
    message = Message("printed-count-differs", theme=theme.title, printed=theme.printed, n=theme.cited)
    return Finding(FindingKind.PRINTED_COUNT, (theme.key,), (theme.printed, theme.cited), message)


def _by_stream(study: GradedStudy) -> dict[str, list[str]]:
    grades: dict[str, list[str]] = defaultdict(list)
    for stream, grade in study.grades:
        grades[stream].append(grade)
    return grades


def _differs(study: GradedStudy) -> bool:
    return len({tuple(grades) for grades in _by_stream(study).values()}) > 1


def _grades_differ(study: GradedStudy) -> Finding:
    grades = tuple(Message("grade-in-stream", grade=grade, stream=stream) for stream, grade in study.grades)
    message = Message("graded-differently", study=f"[{study.label}]", theme=study.theme_title, grades=grades)
    return Finding(FindingKind.GRADES_DIFFER, (study.theme_key, study.reference_key), (), message)


def _same_words(passages: Sequence[ThemePassage]) -> Iterator[Finding]:
    for alike in by_words((passage.text, passage) for passage in passages):
        themes = dict.fromkeys(passage.theme_key for passage in alike)
        if len(themes) > 1:
            message = Message("same-words", n=len(themes), text=alike[0].text)
            keys = (*themes, *(passage.key for passage in alike))
            yield Finding(FindingKind.SAME_WORDS, keys, (len(themes),), message)


def _without_citation(
    references: Sequence[CitedReference], cited: Collection[str], review_names: Mapping[str, str]
) -> Iterator[Finding]:
    """One finding for each review."""
    by_review: dict[str, list[CitedReference]] = defaultdict(list)
    for reference in references:
        by_review[review_of(reference.key)].append(reference)
    for review, all_cited in by_review.items():
        unknown = tuple(each.key for each in all_cited if not each.is_known and each.key not in cited)
        if unknown:
            named = review_names.get(review, review)
            message = Message("studies-without-citation", review=named, unknown=len(unknown), n=len(all_cited))
            yield Finding(FindingKind.NO_CITATION, unknown, (len(unknown), len(all_cited)), message)


def _unread(cell: PrintedCell) -> Finding:
    message = Message("cell-as-printed", theme=cell.theme_title, heading=cell.heading, text=cell.text)
    return Finding(FindingKind.AS_PRINTED, (cell.theme_key,), (), message)


def _unknown_grade(grade: PrintedCell) -> Finding:
    message = Message("grade-as-printed", theme=grade.theme_title, text=grade.text)
    return Finding(FindingKind.AS_PRINTED, (grade.theme_key,), (), message)


def _corrected(cell: PrintedCell) -> Finding:
    message = Message(
        "cell-corrected", theme=cell.theme_title, heading=cell.heading, text=cell.text, corrected=cell.corrected or ""
    )
    return Finding(FindingKind.CORRECTED, (cell.theme_key,), (), message)


def only(found: Audit, kinds: Collection[FindingKind]) -> Audit:
    """The findings of these kinds; of all kinds for none."""
    wanted = kinds or frozenset(FindingKind)
    findings = tuple(each for each in found.findings if each.kind in wanted)
    return Audit(findings, found.printed_counts if FindingKind.PRINTED_COUNT in wanted else 0)


def agreement(found: Audit) -> Message | None:
    """That every printed number of studies is the number cited; None where one is not, or none is printed."""
    differs = any(finding.kind is FindingKind.PRINTED_COUNT for finding in found.findings)
    return None if differs or not found.printed_counts else Message("printed-counts-agree", n=found.printed_counts)


def kind_name(kind: FindingKind) -> Message:
    return _KINDS[kind]


def rows(found: Audit) -> AnswerTable:
    """The table behind it: a row for each finding."""
    return AnswerTable(
        (Message("kind-heading"), Message("finding-heading"), Message("keys-heading")),
        tuple((kind_name(each.kind), each.message, "\n".join(each.keys)) for each in found.findings),
    )
