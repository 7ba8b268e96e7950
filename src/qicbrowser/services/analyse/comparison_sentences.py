"""What several compared themes have, in sentences: publications, labels of the reader, and studies' grades."""

from collections.abc import Iterator

from qicbrowser.domain.analysis.comparison import ComparedStudy, Comparison
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse.comparison import letter
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.services.analyse.labels import label_name


def same_publication_sentences(shown: Comparison) -> Iterator[Message]:
    """Which references of different reviews are one publication, and who says so."""
    for at, studies in enumerate(shown.studies):
        for study in studies:
            for same in study.same:
                if at < same.column:
                    yield _same_publication(at, study, same.column, same.label, by_reader=same.by_reader)


def _same_publication(at: int, study: ComparedStudy, column: int, label: str, *, by_reader: bool) -> Message:
    named, other = f"[{study.label}]", f"[{label}]"
    if by_reader:
        return Message(
            "same-publication-by-reader", study=named, letter=letter(at), other=other, other_letter=letter(column)
        )
    return Message(
        "same-publication-by-lists", study=named, letter=letter(at), other=other, other_letter=letter(column)
    )


def label_sentences(shown: Comparison) -> Iterator[Message]:
    """Where the labels of the reader are that several themes have."""
    for label in shown.labels:
        factors = tuple(
            Message("label-sign", role=each.role.value, letter=letter(each.column)) for each in label.factors
        )
        if label.has_both_signs:
            yield Message("enables-and-hinders", label=label_name(label.name), factors=factors)
        else:
            yield Message("label-of-factors", label=label_name(label.name), factors=factors)


def grade_sentences(shown: Comparison) -> Iterator[Message]:
    """The studies that a stream grades differently from one theme to another."""
    for study in shown.different_grades:
        grades = tuple(
            Message("grade-in-theme", grade=grade, letter=letter(column))
            for column, names in study.grades
            for grade in names
        )
        yield Message(
            "graded-differently-between-themes",
            study=f"[{study.label}]",
            stream=stream_name(study.stream),
            grades=grades,
        )
