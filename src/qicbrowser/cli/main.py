"""The command line: its main group, with the window as the command that runs without a name."""

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from qicbrowser import __version__
from qicbrowser.cli import (
    analyse_audit,
    analyse_compare,
    analyse_map,
    analyse_statement,
    analyse_what_if,
    backups,
    browse,
    build,
    citation_styles,
    contexts,
    export,
    import_tables,
    notes_edit,
    notes_exchange,
    notes_list,
    pathway,
    project,
    references,
    review_files,
    reviews,
    share,
    sites,
)
from qicbrowser.cli.common import Group, examples, has_saved, safe
from qicbrowser.cli.streams import (
    FAILED,
    SAVED,
    PathType,
    flush_streams,
    report_output_error,
    tolerate_every_character,
)
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.wording.english import error_words, words


class CliError(click.ClickException):
    exit_code = FAILED


class MainGroup(Group):
    """Prints ReaderErrors and errors of the output, and sets the exit code."""

    _saved = False
    """Whether the command that ran has saved a change."""

    def main(self, *args: Any, **kwargs: Any) -> NoReturn:
        status, failure, self._saved = None, None, False
        try:
            tolerate_every_character()
            super().main(*args, **kwargs)
        except SystemExit as end:
            status = end.code
        except OSError as error:  # of the output: every other one is reported by `invoke`
            failure = error
        failure = flush_streams() or failure
        sys.exit(report_output_error(failure, saved=self._saved) if failure else status)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of a name; a file that is the only argument, and not a command, is opened in the window."""
        if len(args) == 1 and self.get_command(ctx, args[0]) is None and Path(args[0]).is_file():
            return "FILE", _open_file, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ReaderError as error:
            raise CliError(safe(error_words(error, "\n"))) from error
        except OSError as error:
            if isinstance(error, BrokenPipeError) and has_saved(ctx):  # click has another status for it
                ctx.exit(SAVED)
            if error.filename is None:
                raise
            message = Message("system-error-on-file", path=error.filename, reason=str(error.strerror))
            raise CliError(safe(words(message))) from error
        finally:
            self._saved = has_saved(ctx)


@click.command()
@click.argument("file", type=PathType(dir_okay=False, exists=True))
@click.pass_context
def _open_file(context: click.Context, file: Path) -> None:
    from qicbrowser.gui.app import open_window  # Qt, as below

    sys.exit(open_window(context.obj, file))


@click.group(
    cls=MainGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=examples(
        "qicbrowser                                  open the window",
        "qicbrowser table.html                       open the window to import a table of this file",
        "qicbrowser search benchmarking",
        "qicbrowser export --all -o themes.csv",
    )
    + "\n\n\b\nExit status:\n  0  done\n  1  nothing was found\n  2  the command is wrong, or failed"
    + "\n  3  the change was saved, but the output is incomplete: do not run the command again"
    + "\n\n\b\nCompletion of commands and options in bash; likewise for fish and zsh:\n"
    + '  eval "$(_QICBROWSER_COMPLETE=bash_source qicbrowser)"',
)
@click.option(
    "--data-dir",
    metavar="FOLDER",
    type=PathType(file_okay=False),
    help="Keep your notes in FOLDER. Default: the folder in QICBROWSER_DATA, or your data folder.",
)
@click.option("--self-test", "runs_self_test", is_flag=True, help="Test the installation with temporary files.")
@click.version_option(__version__, prog_name="qicbrowser", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, *, runs_self_test: bool) -> None:
    """Read, search, annotate and export how quality improvement collaboratives work.

    Without a command, the window opens. A KEY is a theme's key or the last part of it, such as friendly-competition,
    or a reference's number.
    """
    context.obj = data_dir
    if runs_self_test:
        from qicbrowser.cli.selftest import self_test  # Qt, as below

        self_test(context)
    if context.invoked_subcommand is None:
        from qicbrowser.gui.app import open_window  # Qt, which no command but this one needs

        sys.exit(open_window(data_dir))


_COMMANDS: dict[click.Group, tuple[click.Command, ...]] = {
    cli: (
        browse.themes,
        browse.show,
        browse.search_command,
        export.export_command,
        share.share_command,
        analyse_map.map_command,
        analyse_what_if.what_if_command,
        analyse_audit.audit_command,
        contexts.contexts,
        analyse_compare.compare_command,
        sites.site_group,
        analyse_statement.statement_command,
        pathway.chain,
        notes_list.notes,
        references.references,
        import_tables.import_command,
        reviews.reviews_group,
        project.project_group,
        backups.backups_group,
        build.build_command,
        build.where,
        build.tour,
    ),
    notes_list.notes: (
        notes_list.list_notes,
        notes_edit.add,
        notes_edit.edit,
        notes_edit.delete,
        notes_edit.restore,
        notes_exchange.export,
        notes_exchange.import_command,
        notes_list.backup,
        notes_list.check,
    ),
    references.references: (
        references.list_command,
        references.show,
        references.attach,
        references.export,
        citation_styles.style,
    ),
    citation_styles.style: (citation_styles.list_command, citation_styles.add, citation_styles.remove),
    reviews.reviews_group: (reviews.list_command, reviews.show, reviews.rename, reviews.remove, review_files.export),
    project.project_group: (project.export, project.import_command),
    backups.backups_group: (backups.restore,),
    sites.site_group: (sites.list_command, sites.show, sites.mark, sites.export),
}

for _group, _commands in _COMMANDS.items():
    for _command in _commands:
        _group.add_command(_command)
