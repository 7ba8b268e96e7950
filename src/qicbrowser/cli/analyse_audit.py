"""The command that prints what stands out in tables."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import click

from qicbrowser.cli.analyse import csv_option, print_csv
from qicbrowser.cli.common import command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.record_text import section
from qicbrowser.domain.analysis.outstanding import Audit, FindingKind
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse import audit
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

SOMETHING_FOUND = 1
"""The exit status when something stands out, as that of a program that compares files."""


@command(
    name="audit",
    epilog=examples(
        "qicbrowser audit",
        "qicbrowser audit zamboni2020/5 --only 'grades differ' --json",
    ),
)
@click.argument("key", required=False, default="", metavar="[KEY]")
@click.option(
    "--only",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in FindingKind], case_sensitive=False),
    help="Look for this only. Can be given several times.",
)
@json_option
@csv_option
@click.pass_context
def audit_command(context: click.Context, /, *, key: str, kinds: tuple[str, ...], as_json: bool, as_csv: bool) -> None:
    """Print what stands out in the library, or in the review, source table or group KEY.

    Exit status 0 when nothing does, 1 when something does.
    """
    found = audit.only(audited(open_library(context), key), {FindingKind(kind) for kind in kinds})
    if as_json:
        print_json(_json(found))
    elif as_csv:
        print_csv(audit.rows(found))
    else:
        click.echo(safe("\n\n".join(_blocks(found))))
    if found.findings:
        context.exit(SOMETHING_FOUND)


def audited(library: Library, key: str) -> Audit:
    """What stands out in a review, source table or group; raises ReaderError where there is no such one."""
    found = audit.of_branch(library, key)
    if found is None:
        raise ReaderError(Message("no-such-branch", key=key), hint=Message("list-reviews"))
    return found


def _blocks(found: Audit) -> Iterator[str]:
    for kind, findings in groupby(found.findings, key=lambda finding: finding.kind):
        yield section(
            words(audit.kind_name(kind)),
            (f"{words(finding.message)}\n  {'  '.join(finding.keys)}" for finding in findings),
        )
    if agreement := audit.agreement(found):
        yield words(agreement)
    if not found.findings:
        yield words(Message("nothing-stands-out"))


def _json(found: Audit) -> dict[str, Any]:
    return {
        "findings": [
            {
                "kind": finding.kind,
                "keys": finding.keys,
                "numbers": finding.numbers,
                "message": words(finding.message),
            }
            for finding in found.findings
        ],
        "printed_counts": found.printed_counts,
    }
