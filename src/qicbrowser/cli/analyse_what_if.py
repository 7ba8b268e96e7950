"""The command that prints what themes would rest on if some evidence did not count."""

from collections.abc import Iterator, Sequence
from typing import Any

import click

from qicbrowser.cli.analyse import (
    chosen_map,
    csv_option,
    exit_if_empty,
    in_words,
    print_csv,
    table_option,
    themes_argument,
)
from qicbrowser.cli.common import command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.record_text import section, table_name
from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import Scenario, ScenarioLine, StudyLeft, ThemeLeft, WhatIf
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse import what_if
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.wording.english import words


@command(
    name="whatif",
    epilog=examples(
        "qicbrowser whatif --without low",
        "qicbrowser whatif --without 67 --without 'qualitative and review' --json",
        "qicbrowser whatif --compare",
    ),
)
@themes_argument
@table_option
@click.option(
    "--without",
    "left_out",
    metavar="NAME",
    multiple=True,
    help="Leave out a stream, a grade or a reference, by its name or key. Can be given several times.",
)
@click.option("--scenario", metavar="NAME", help="Leave out what your scenario of this name does.")
@click.option("--compare", "compares", is_flag=True, help="Compare all your scenarios for the table.")
@json_option
@csv_option
@click.pass_context
def what_if_command(
    context: click.Context,
    /,
    *,
    keys: tuple[str, ...],
    table: str | None,
    left_out: tuple[str, ...],
    scenario: str | None,
    compares: bool,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print how many studies each theme of a table is left with when some evidence does not count."""
    library = open_library(context)
    shown = chosen_map(library, keys, table)
    saved = [each for each in library.scenarios.all() if each.table_key == shown.table.key]
    if compares:
        lines = what_if.compare(shown, saved)
        if as_json:
            print_json([_line_json(shown, line) for line in lines])
        elif as_csv:
            print_csv(what_if.comparison_rows(shown, lines))
        else:
            click.echo(safe("\n\n".join(_comparison(shown, lines))))
        return
    chosen = [_key_of(shown, name) for name in left_out]
    if scenario is not None:
        chosen += _scenario(saved, scenario).left_out
    answer = what_if.what_if(shown, chosen)
    if as_json:
        print_json(_json(shown, answer))
    elif as_csv:
        print_csv(what_if.rows(answer))
    else:
        click.echo(safe("\n\n".join(_blocks(shown, answer))))
    exit_if_empty(context, shown)


def _key_of(shown: EvidenceMap, name: str) -> str:
    """The key of the stream, grade or reference of a name; raises ReaderError unless it is exactly one."""
    names = {each.key: each.name for each in (*shown.grades, *shown.streams) if each}
    names |= {each.key: each.label for each in shown.references}
    wanted = name.removeprefix("[").removesuffix("]").casefold()
    meant = [key for key, known in names.items() if name == key or known.casefold() == wanted]
    if len(meant) != 1:
        scales = ", ".join(each.name for each in (*shown.grades, *shown.streams) if each)
        hint = Message("what-can-be-left-out", names=scales) if scales else Message("leave-out-references")
        raise ReaderError(Message("nothing-to-leave-out", name=name), hint=hint)
    return meant[0]


def _scenario(saved: Sequence[Scenario], name: str) -> Scenario:
    for each in saved:
        if name in (each.name, each.id):
            return each
    names = ", ".join(each.name for each in saved)
    raise ReaderError(
        Message("no-such-scenario", name=name), hint=Message("saved-scenarios-are", names=names) if saved else ""
    )


def _blocks(shown: EvidenceMap, answer: WhatIf) -> Iterator[str]:
    yield f"{words(table_name(shown.table))}\n{words(what_if.summary(answer))}"
    for theme in answer.themes:
        heading = f"{theme.theme.title}: {theme.cited} → {len(theme.left)}"
        yield section(heading, [*_stream_lines(theme), words(what_if.sentence(theme))])


def _stream_lines(theme: ThemeLeft) -> Iterator[str]:
    for stream in theme.streams:
        if stream.studies:
            yield f"{in_words(stream_name(stream.stream))}: {'; '.join(map(_study, stream.studies))}"


def _study(study: StudyLeft) -> str:
    label = f"[{study.reference.label}]"
    return label if study.counts else f"{label} ({in_words(what_if.counted_text(study.reasons))})"


def _comparison(shown: EvidenceMap, lines: Sequence[ScenarioLine]) -> Iterator[str]:
    table = what_if.comparison_rows(shown, lines)
    for row in table.rows:
        cells = zip(table.headings[1:], row[1:], strict=True)
        yield section(in_words(row[0]), [f"{in_words(heading)}: {in_words(cell)}" for heading, cell in cells])


def _json(shown: EvidenceMap, answer: WhatIf) -> dict[str, Any]:
    return {
        "key": shown.key,
        "table": shown.table.key,
        "left_out": sorted(answer.left_out),
        "studies": len(answer.studies),
        "studies_left": answer.studies_left,
        "appraisals": answer.appraisals,
        "appraisals_left": answer.appraisals_left,
        "themes": [_theme_json(theme) for theme in answer.themes],
        "references": [
            {
                "key": each.reference.key,
                "themes": each.cited_for,
                "counts_for": each.counts_for,
                "reasons": each.reasons,
            }
            for each in answer.studies
        ],
    }


def _theme_json(theme: ThemeLeft) -> dict[str, Any]:
    return {
        "key": theme.theme.key,
        "title": theme.theme.title,
        "cited": theme.cited,
        "left": len(theme.left),
        "references_left": [each.key for each in theme.left],
        "rests_on": theme.rest,
        "streams": [
            {
                "stream": stream.stream and stream.stream.key,
                "studies": [
                    {
                        "reference": study.reference.key,
                        "given": [
                            {"grade": grade and grade.key, "direction": direction} for grade, direction in study.given
                        ],
                        "counts": study.counts,
                        "reasons": study.reasons,
                    }
                    for study in stream.studies
                ],
            }
            for stream in theme.streams
        ],
    }


def _line_json(shown: EvidenceMap, line: ScenarioLine) -> dict[str, Any]:
    left = {theme.key: count for theme, count in zip(shown.themes, line.left, strict=True)}
    return {"scenario": line.name, "left": left, "studies_left": line.studies_left}
