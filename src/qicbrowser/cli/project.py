"""Commands on projects, `.qicproject`: all of the reader's work in one file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from qicbrowser.cli.common import (
    NOTHING_FOUND,
    back_up,
    command,
    examples,
    group,
    json_option,
    open_library,
    print_json,
    safe,
)
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.paths import data_folder
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.review_files import exportable
from qicbrowser.services.notes.exchange.note_files import own_name, typed_name
from qicbrowser.services.project.entries import Entry, Standing, words_of
from qicbrowser.services.project.exporting import contents, export_project, project_parts
from qicbrowser.services.project.plan import ProjectPlan, changes, plan
from qicbrowser.services.project.reading import known_records, read_project
from qicbrowser.services.project.storing import import_project
from qicbrowser.wording.english import words


@group(name="project", epilog=examples("qicbrowser project export ward.qicproject"))
def project_group() -> None:
    """Everything that you wrote, attached, saved and marked in one file."""


@command(
    epilog=examples(
        "qicbrowser project export ward.qicproject --creator 'Ada Lovelace'",
        "qicbrowser project export ward.qicproject --reviews",
    )
)
@click.argument("file", type=PathType(dir_okay=False))
@click.option("--creator", metavar="NAME", help="Your name. Without it: the one the window asked for, if any.")
@click.option("--reviews", "with_reviews", is_flag=True, help="Export the imported reviews too.")
@click.pass_context
def export(context: click.Context, *, file: Path, creator: str | None, with_reviews: bool) -> None:
    """Write all of your work to FILE, for a colleague.

    That is notes, stars, citations, saved searches, names of colours, labels, scenarios, and sites with their marks.

    Deleted notes and recent searches are not in it. With --reviews, a colleague who does not have the reviews that you
    imported can read your notes on them.
    """
    library = open_library(context)
    reviews = contents_of(data_folder(context.obj))
    keys = [review.key for review in exportable(reviews)] if with_reviews else []
    exported = contents(library)
    if exported.is_empty and not keys:
        click.echo(words(Message("nothing-in-project")), err=True)
        context.exit(NOTHING_FOUND)
    name, moment = own_name(library) if creator is None else typed_name(creator), datetime.now(UTC)
    parts = project_parts(library, dict(reviews.identities), name, moment)
    export_project(file, parts, (reviews, keys), moment, OwnFiles.of(library))
    kinds = exported.kinds + ((Message("project-reviews", n=len(keys)),) if keys else ())
    click.echo(safe(words(Message("project-exported", path=file, contents=kinds))), err=True)


@command(
    name="import",
    epilog=examples(
        "qicbrowser project import ward.qicproject --dry-run", "qicbrowser project import ward.qicproject --theirs"
    ),
)
@click.argument("file", type=PathType())
@click.option("--dry-run", is_flag=True, help="Say what it would do, and change nothing.")
@click.option(
    "--theirs", "takes_theirs", is_flag=True, help="Where an entry differs from yours, import it in its place."
)
@click.option("--reviews", "with_reviews", is_flag=True, help="Import the reviews in FILE that you do not have.")
@json_option
@click.pass_context
def import_command(
    context: click.Context, *, file: Path, dry_run: bool, takes_theirs: bool, with_reviews: bool, as_json: bool
) -> None:
    """Import the project FILE, and list what in it is new, differs from yours, or is here already.

    What differs from yours is left out, unless you add --theirs; a note of yours that this replaces goes to the
    deleted notes. A backup is made first. Where anything in FILE is wrong, nothing is imported from it.
    """
    library, data = open_library(context), data_folder(context.obj)
    reviews, now = contents_of(data), datetime.now(UTC)
    project = read_project(file, known_records(library, reviews), reviews, now)
    planned = plan(library, project, own_name(library), file.name)
    chosen = [entry for entry in planned.entries if _is_chosen(entry, takes_theirs, with_reviews)]
    _print(planned, chosen, as_json=as_json)
    if not as_json:
        _print_left_out(planned, takes_theirs=takes_theirs, with_reviews=with_reviews)
    if dry_run:
        return
    wanted = planned.reviews if with_reviews else ()
    if chosen or wanted:
        back_up(library)
        for problem in import_project(data, library, wanted, changes(chosen)):
            click.echo(safe(words(problem)), err=True)
    click.echo(words(Message("project-imported", n=len(chosen))), err=True)


def _is_chosen(entry: Entry, takes_theirs: bool, with_reviews: bool) -> bool:
    if entry.needs_review and not with_reviews:
        return False
    return entry.standing is Standing.NEW or (takes_theirs and entry.standing is not Standing.SAME)


def _print(planned: ProjectPlan, chosen: Sequence[Entry], *, as_json: bool) -> None:
    if as_json:
        print_json(_plain(planned, chosen))
        return
    for entry in planned.entries:
        line = f"{entry.standing:9}  {entry.kind:9}  {entry.record_key}  {' '.join(words_of(entry.theirs).split())}"
        click.echo(safe(line))


def _print_left_out(planned: ProjectPlan, *, takes_theirs: bool, with_reviews: bool) -> None:
    """Say what is not imported, and why."""
    different = planned.number(Standing.DIFFERENT) + planned.number(Standing.DELETED)
    if different and not takes_theirs:
        click.echo(words(Message("project-kept-mine", n=different)), err=True)
    waiting = sum(bool(entry.needs_review) for entry in planned.entries)
    if waiting and not with_reviews:
        click.echo(words(Message("project-needs-reviews", n=waiting)), err=True)
    if planned.without_place:
        click.echo(words(Message("project-without-place", contents=planned.without_place)), err=True)
        if planned.missing:
            missing = Message("project-reviews-missing", reviews="; ".join(planned.missing))
            click.echo(safe(words(missing)), err=True)


def _plain(planned: ProjectPlan, chosen: Sequence[Entry]) -> dict[str, Any]:
    imported = {id(entry) for entry in chosen}
    return {
        "author": planned.author,
        "entries": [
            {
                "kind": entry.kind,
                "standing": entry.standing,
                "imported": id(entry) in imported,
                "needs_review": entry.needs_review or None,
                "theirs": plain(entry.theirs),
                "mine": plain(entry.mine),
            }
            for entry in planned.entries
        ],
        "reviews": [{"key": review.key, "standing": review.standing} for review in planned.reviews],
        "notes_elsewhere": planned.notes_elsewhere,
        "citations_elsewhere": planned.citations_elsewhere,
        "factors_elsewhere": planned.factors_elsewhere,
        "scenarios_elsewhere": planned.scenarios_elsewhere,
        "missing": list(planned.missing),
    }
