"""The command that prints themes beside each other."""

from collections.abc import Iterable, Iterator
from typing import Any

import click

from qicbrowser.cli.analyse import csv_option, in_words, print_csv, theme_of
from qicbrowser.cli.common import command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.record_text import section
from qicbrowser.domain.analysis.comparison import Comparison, RoleLine, SharedStudies
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import Stream
from qicbrowser.services.analyse.comparison import compare, letter, only_different
from qicbrowser.services.analyse.comparison_sentences import (
    grade_sentences,
    label_sentences,
    same_publication_sentences,
)
from qicbrowser.services.analyse.comparison_table import role_text, rows, study_texts
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.services.analyse.labels import label_name
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.services.export.columns import OF_ROLES
from qicbrowser.services.plain_text import bracketed
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


@command(
    name="compare",
    epilog=examples(
        "qicbrowser compare friendly-competition demonstration-role",
        "qicbrowser compare friendly-competition demonstration-role --only-different --csv",
    ),
)
@click.argument("keys", nargs=-1, metavar="KEY KEY...")
@click.option("--only-different", "leaves_out_common", is_flag=True, help="Leave out what all of the themes have.")
@json_option
@csv_option
@click.pass_context
def compare_command(
    context: click.Context, /, *, keys: tuple[str, ...], leaves_out_common: bool, as_json: bool, as_csv: bool
) -> None:
    """Print two or more themes beside each other: the same words, shared studies, and what only some have."""
    library = open_library(context)
    shown = compared(library, keys)
    if leaves_out_common:
        shown = only_different(shown)
    if as_json:
        print_json(_json(shown))
    elif as_csv:
        print_csv(rows(shown, words))
    else:
        click.echo(safe("\n\n".join(_blocks(library, shown))))


def compared(library: Library, keys: Iterable[str]) -> Comparison:
    """The comparison of these themes; a usage error for fewer than two."""
    themes = {theme.key: theme for theme in (theme_of(library, key) for key in keys)}
    if len(themes) < 2:
        raise click.UsageError(words(Message("name-two-themes")))
    listed = same_publications(library, by_lists_alone=True)
    return compare(tuple(themes.values()), library.labels.all(), same_publications(library), listed)


def _blocks(library: Library, shown: Comparison) -> Iterator[str]:
    yield "\n".join(
        words(
            Message(
                "compared-theme",
                letter=each.letter,
                theme=each.theme.title,
                studies=Message("count-studies", n=each.studies),
                review=library.evidence.review_name(each.theme.key),
            )
        )
        for each in shown.themes
    )
    for line in shown.lines:
        yield section(words(OF_ROLES[line.role].heading), _said(line))
    for stream in shown.streams:
        yield section(in_words(stream_name(stream)), _cited(shown, stream))
    for shared in shown.shared:
        review = library.evidence.review_name(shared.review_key)
        yield section(words(Message("section-shared-studies", n=shared.studies, review=review)), _combined(shared))
    for heading, lines in (
        (Message("section-same-publications"), list(same_publication_sentences(shown))),
        (Message("section-my-labels"), list(label_sentences(shown))),
        (Message("section-different-grades"), list(grade_sentences(shown))),
    ):
        if lines:
            yield section(words(heading), map(words, lines))


def _said(line: RoleLine) -> Iterator[str]:
    """What the themes say in a role; the same words once, with the letters of all that have them."""
    for at, cell in enumerate(line.cells):
        if cell.is_blank:
            yield _says((at,), in_words(role_text(line.role, cell)))
        for passage in cell.passages:
            columns = tuple(sorted((at, *passage.others)))
            if columns[0] == at:
                labels = (f"#{words(label_name(name))}" for name in passage.labels)
                yield _says(columns, " ".join((passage.text, *labels)))


def _says(columns: Iterable[int], text: str) -> str:
    return words(Message("theme-says", letters=", ".join(map(letter, columns)), text=text))


def _cited(shown: Comparison, stream: Stream | None) -> Iterator[str]:
    for at, studies in enumerate(shown.studies):
        if texts := study_texts(studies, stream, words):
            yield _says((at,), "; ".join(texts))


def _combined(shared: SharedStudies) -> Iterator[str]:
    for each in shared.combinations:
        labels = bracketed(label for _, label in each.studies) or words(Message("no-shared-studies"))
        yield _says(each.columns, labels)


def _json(shown: Comparison) -> dict[str, Any]:
    return {
        "themes": [
            {"letter": each.letter, "key": each.theme.key, "title": each.theme.title, "studies": each.studies}
            for each in shown.themes
        ],
        "roles": plain(shown.lines),
        "streams": plain(tuple(stream for stream in shown.streams if stream)),
        "studies": [
            [
                {
                    "reference": study.reference_key,
                    "label": study.label,
                    "given": [
                        {"stream": stream and stream.key, "grade": grade and grade.key, "direction": direction}
                        for stream, grade, direction in study.given
                    ],
                    "others": study.others,
                    "same_publications": plain(study.same),
                }
                for study in studies
            ]
            for studies in shown.studies
        ],
        "shared": plain(shown.shared),
        "labels": plain(shown.labels),
        "different_grades": plain(shown.different_grades),
    }
