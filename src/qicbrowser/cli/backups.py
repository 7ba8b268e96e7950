"""Commands on the backups of the reader's notes."""

from datetime import UTC, datetime

import click

from qicbrowser.cli.common import command, examples, group, json_option, open_library, print_json, safe
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.backups import restore as restore_backup
from qicbrowser.store.user.backup_file import Backup
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import words


@group(
    name="backups",
    invoke_without_command=True,
    epilog=examples("qicbrowser backups", "qicbrowser backups restore user-20260131-081500.sqlite"),
)
@json_option
@click.pass_context
def backups_group(context: click.Context, as_json: bool) -> None:
    """List the backups of your notes and searches, newest first. “notes backup” makes one."""
    if context.invoked_subcommand is not None:
        return
    backups = Backups(open_library(context).user_file)
    listed = backups.all()
    if as_json:
        print_json([plain_backup(backup) for backup in listed])
        return
    for backup in listed:
        click.echo(safe(backup_line(backup)))
    click.echo(safe(words(Message("backups-in-folder", n=len(listed), folder=backups.folder))))


@command(epilog=examples("qicbrowser backups restore user-20260131-081500.sqlite"))
@click.argument("name")
@click.pass_context
def restore(context: click.Context, name: str) -> None:
    """Replace everything of yours by what is in the backup NAME: notes, citations, searches, labels and sites.

    They are backed up first: to undo, restore that backup.
    """
    library = open_library(context)
    backups = Backups(library.user_file)
    chosen = next((backup for backup in backups.all() if name in (backup.path.name, backup.path.stem)), None)
    if chosen is None:
        raise ReaderError(Message("backup-not-found", name=name), Message("list-backups"))
    before, repaired = restore_backup(library, backups, chosen, datetime.now(UTC))
    if repaired:
        click.echo(safe(words(repaired)), err=True)
    click.echo(safe(words(Message("backup-restored", backup=backup_line(chosen)))))
    click.echo(safe(words(Message("backup-before", backup=backup_line(before)))))


def backup_line(backup: Backup) -> str:
    return "  ".join(
        [
            backup.path.name,
            _moment(backup),
            words(Message("count-notes", n=backup.notes)),
            words(Message("count-citations", n=backup.counts.citations)),
            words(Message("count-bytes", n=backup.size)),
        ]
    )


def plain_backup(backup: Backup) -> dict[str, str | int | None]:
    return {
        "name": backup.path.name,
        "path": str(backup.path),
        "made": _moment(backup),
        "size": backup.size,
        "reason": backup.reason or None,
        **backup.counts._asdict(),
    }


def _moment(backup: Backup) -> str:
    return f"{backup.made:%Y-%m-%dT%H:%M:%SZ}"
