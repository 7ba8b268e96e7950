"""The command that prints the pathway of a theme."""

from typing import Any

import click

from qicbrowser.cli.analyse import csv_option, print_csv, theme_of
from qicbrowser.cli.common import NOTHING_FOUND, command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.contexts_json import evidence_json
from qicbrowser.domain.analysis.pathway import Box, Pathway
from qicbrowser.domain.plain_values import plain
from qicbrowser.services.analyse import pathway as answers
from qicbrowser.services.analyse.mermaid import as_mermaid
from qicbrowser.services.analyse.sources import source_text
from qicbrowser.wording.english import words


@command(
    name="chain",
    epilog=examples(
        "qicbrowser chain friendly-competition",
        "qicbrowser chain friendly-competition --format mermaid > competition.mmd",
    ),
)
@click.argument("theme")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "mermaid", "json"], case_sensitive=False),
    default="text",
    show_default=True,
    help="mermaid: a flowchart for Markdown pages and the like.",
)
@json_option
@csv_option
@click.pass_context
def chain(context: click.Context, *, theme: str, format_: str, as_json: bool, as_csv: bool) -> None:
    """Print by which mechanisms a THEME works, towards which outcome, and in what context."""
    library = open_library(context)
    meant = theme_of(library, theme)
    shown = answers.pathway(meant, library.evidence.role_headings(meant.table.key))
    if as_json or format_ == "json":
        print_json(_json(shown))
    elif as_csv:
        print_csv(answers.rows(shown))
    else:
        click.echo(safe(as_mermaid(shown, words) if format_ == "mermaid" else answers.as_text(shown, words)), nl=False)
    if reason := answers.why_empty(shown):
        click.echo(words(reason), err=True)
        context.exit(NOTHING_FOUND)


def _json(shown: Pathway) -> dict[str, Any]:
    review = shown.table.review
    return {
        "key": shown.key,
        "title": shown.title,
        "table": shown.table.key,
        "groups": list(shown.groups),
        "studies": shown.studies,
        "printed_studies": shown.printed_studies,
        "chain": [_box_json(box) for box in shown.chain],
        "contexts": [_box_json(box) for box in shown.contexts],
        "evidence": evidence_json(shown.evidence),
        "assessments": [each.printed for each in shown.assessments],
        "source": source_text(shown.table, words),
        "licence": review.licence,
    }


def _box_json(box: Box) -> dict[str, Any]:
    return {"role": box.role, "heading": box.heading, "steps": plain(box.steps)}
