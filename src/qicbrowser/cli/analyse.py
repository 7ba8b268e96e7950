"""What the commands of analyses share: the choice of a table and its themes, and their output."""

from collections.abc import Sequence

import click

from qicbrowser.cli.common import NOTHING_FOUND, record_of
from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Theme
from qicbrowser.services.analyse.answer_tables import csv_bytes
from qicbrowser.services.analyse.evidence_map import narrowed, why_empty
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

themes_argument = click.argument("keys", nargs=-1, metavar="[KEY]...")
table_option = click.option(
    "--table",
    metavar="KEY",
    help="A source table, or a group in one, by its key: zamboni2020/5. Default: the only one.",
)
query_option = click.option(
    "--query", metavar="QUERY", help="Only the themes that QUERY finds; see the command search."
)
csv_option = click.option("--csv", "as_csv", is_flag=True, help="Print the table behind it as CSV.")


def chosen_map(library: Library, keys: Sequence[str], table: str | None, query: str | None = None) -> EvidenceMap:
    """The map of a table or group, or of these themes of it; raises ReaderError where no table is meant."""
    themes = [theme_of(library, key) for key in keys]
    tables = {theme.table.key for theme in themes} if themes and table is None else {table or _only_table(library)}
    if len(tables) != 1:
        raise ReaderError(Message("themes-of-several-tables"), hint=Message("name-themes-of-one-table"))
    shown = library.analysis().evidence_map(*tables)
    if shown is None:
        raise ReaderError(Message("no-such-source-table", key=str(table)), hint=_tables_hint(library))
    if themes:
        shown = narrowed(shown, themes={theme.key for theme in themes})
    if query is not None:
        shown = narrowed(shown, themes=set(search(library, query).themes()))
    return shown


def theme_of(library: Library, key: str) -> Theme:
    """The theme that a KEY means; raises ReaderError for anything else."""
    record = record_of(library, key)
    if not isinstance(record, Theme):
        raise ReaderError(Message("key-of-reference", key=key), hint=Message("list-records"))
    return record


def _only_table(library: Library) -> str:
    tables = library.evidence.tables()
    if len(tables) != 1:
        raise ReaderError(Message("name-a-table"), hint=_tables_hint(library))
    return tables[0].table.key


def _tables_hint(library: Library) -> Message:
    return Message("tables-are", keys=", ".join(branch.table.key for branch in library.evidence.tables()))


def print_csv(table: AnswerTable) -> None:
    """Print bytes: the line ends are those of CSV, not of the terminal."""
    click.echo(csv_bytes(table, words), nl=False)


def exit_if_empty(context: click.Context, shown: EvidenceMap) -> None:
    """End the command with its reason and a status of its own, where there is nothing in the map."""
    if reason := why_empty(shown):
        click.echo(words(reason), err=True)
        context.exit(NOTHING_FOUND)


def in_words(cell: Cell) -> str:
    return words(cell) if isinstance(cell, Message) else str(cell)
