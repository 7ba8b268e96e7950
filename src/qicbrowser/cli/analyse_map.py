"""The command that prints the map of a source table."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import click

from qicbrowser.cli.analyse import (
    chosen_map,
    csv_option,
    exit_if_empty,
    in_words,
    print_csv,
    query_option,
    table_option,
    themes_argument,
)
from qicbrowser.cli.common import command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.record_text import section, table_name
from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapCell, MapReference, ThemeStreams
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import Direction, Grade
from qicbrowser.services.analyse import evidence_map, streams
from qicbrowser.services.analyse.evidence_map import StudyOrder, ThemeOrder
from qicbrowser.services.plain_text import bracketed
from qicbrowser.wording.english import words


@command(
    name="map",
    epilog=examples(
        "qicbrowser map",
        "qicbrowser map --table zamboni2020/5 --studies-by themes",
        "qicbrowser map --query 'barrier: competition' --csv",
    ),
)
@themes_argument
@table_option
@query_option
@click.option(
    "--studies-by",
    type=click.Choice(StudyOrder, case_sensitive=False),
    default=StudyOrder.NUMBER.value,
    show_default=True,
)
@click.option(
    "--themes-by",
    type=click.Choice(ThemeOrder, case_sensitive=False),
    default=ThemeOrder.PRINTED.value,
    show_default=True,
)
@json_option
@csv_option
@click.pass_context
def map_command(
    context: click.Context,
    /,
    *,
    keys: tuple[str, ...],
    table: str | None,
    query: str | None,
    studies_by: StudyOrder,
    themes_by: ThemeOrder,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print which study stands behind which theme of a table, by stream and grade; exit status 1 for an empty map."""
    shown = chosen_map(open_library(context), keys, table, query)
    shown = evidence_map.ordered(shown, StudyOrder(studies_by), ThemeOrder(themes_by))
    if as_json:
        print_json(_json(shown))
    elif as_csv:
        print_csv(evidence_map.rows(shown))
    else:
        click.echo(safe("\n\n".join(_blocks(shown))))
    exit_if_empty(context, shown)


def _blocks(shown: EvidenceMap) -> Iterator[str]:
    yield f"{words(table_name(shown.table))}\n{words(evidence_map.summary(shown))}"
    for theme, cells in evidence_map.cells_by_theme(shown):
        studies = words(Message("count-studies", n=len(cells)))
        assessed = (each.printed for each in theme.assessments)
        yield section(f"{theme.title} ({studies})", [*assessed, *_stream_lines(shown, cells)])
    if shown.references:
        counted = zip(shown.references, shown.cited_for, strict=True)
        lines = (f"[{each.label}]: {words(Message('count-themes', n=themes))}" for each, themes in counted)
        yield section(words(Message("studies-heading")), lines)


def _stream_lines(shown: EvidenceMap, cells: Sequence[tuple[MapReference, MapCell]]) -> Iterator[str]:
    for stream in shown.streams:
        labels: dict[tuple[Grade | None, Direction | None], dict[str, None]] = defaultdict(dict)
        for reference, cell in cells:
            for each in cell:
                if each.stream == stream:
                    labels[each.grade, each.direction][reference.label] = None
        given = (
            f"{in_words(evidence_map.grade_text(grade, direction))} {bracketed(labels[grade, direction])}"
            for grade in (*shown.grades, None)
            for direction in (*Direction, None)
            if (grade, direction) in labels
        )
        yield f"{in_words(evidence_map.stream_name(stream))}: {'; '.join(given) or words(Message('no-evidence'))}"


def _json(shown: EvidenceMap) -> dict[str, Any]:
    return {
        "key": shown.key,
        "table": shown.table.key,
        "streams": plain(tuple(stream for stream in shown.streams if stream)),
        "grades": plain(shown.grades),
        "themes": [_theme_json(theme) for theme in streams.themes_by_stream(shown)],
        "references": [
            {"key": each.key, "label": each.label, "themes": themes}
            for each, themes in zip(shown.references, shown.cited_for, strict=True)
        ],
        "studies": len(shown.references),
        "appraisals": shown.appraisals,
        "cells": [
            {
                "theme": theme.key,
                "reference": reference.key,
                "appraisals": [
                    {
                        "stream": each.stream and each.stream.key,
                        "grade": each.grade and each.grade.key,
                        "direction": each.direction,
                        "passage": each.passage_key,
                    }
                    for each in cell
                ],
            }
            for theme, cells in evidence_map.cells_by_theme(shown)
            for reference, cell in cells
        ],
    }


def _theme_json(counted: ThemeStreams) -> dict[str, Any]:
    theme = counted.theme
    return {
        "key": theme.key,
        "title": theme.title,
        "studies": counted.studies,
        "printed_studies": theme.printed_studies,
        "groups": theme.groups,
        "assessments": [each.printed for each in theme.assessments],
        "streams": [
            {
                "stream": count.stream and count.stream.key,
                "studies": count.studies,
                "grades": [
                    {"grade": grade and grade.key, "references": [each.key for each in references]}
                    for grade, references in count.by_grade
                ],
            }
            for count in counted.streams
        ],
    }
