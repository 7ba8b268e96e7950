"""The command that imports tables of a review into the reader's library."""

from collections.abc import Sequence
from pathlib import Path

import click

from qicbrowser.cli.common import command, examples, json_option, open_library, safe
from qicbrowser.cli.import_output import print_tables, print_tables_as_json
from qicbrowser.cli.review_files import import_reviews
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, TableFile
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview
from qicbrowser.paths import data_folder
from qicbrowser.services.changes import store
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.bounded_reading import read_bounded
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing import recipes
from qicbrowser.services.importing.library import importing, importing_anew, key_of, review_in
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.listed_citations import listed_citations, review_of_file
from qicbrowser.services.importing.review_files import is_review_file
from qicbrowser.services.importing.sources import file_content, read_content
from qicbrowser.services.importing.tables import PlannedTable, planned_tables
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


@command(
    name="import",
    epilog=examples(
        "qicbrowser import table.html --dry-run",
        "qicbrowser import article.xml --table 2",
        "qicbrowser import table.csv --title 'A review' --recipe recipe.json",
        "qicbrowser import reviews.qiclibrary --dry-run",
    ),
)
@click.argument("file", type=PathType())
@click.option(
    "--table",
    "numbers",
    metavar="N",
    type=int,
    multiple=True,
    help="Import table N of FILE, from 1. Can be given more than once.",
)
@click.option(
    "--recipe",
    "recipe_file",
    metavar="R",
    type=PathType(),
    help="Read the tables by the answers in R, a JSON file; the guide describes it.",
)
@click.option("--save-recipe", metavar="R", type=PathType(), help="Write the recipe of the table to R.")
@click.option("--title", metavar="TEXT", help="The title of the review, where FILE does not state it.")
@click.option(
    "--replace",
    is_flag=True,
    help="Import in place of what was imported from a file of this name before, or of different reviews.",
)
@click.option("--references-only", is_flag=True, help="Attach the citations in FILE to a review in the library.")
@click.option("--dry-run", is_flag=True, help="Print what would be imported, and import nothing.")
@json_option
@click.pass_context
def import_command(
    context: click.Context,
    *,
    file: Path,
    numbers: tuple[int, ...],
    recipe_file: Path | None,
    save_recipe: Path | None,
    title: str | None,
    replace: bool,
    references_only: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Import tables of a review from FILE: a web page, JATS, Word, Excel or CSV; or reviews from a .qiclibrary file.

    What cannot be read is kept word for word, and listed. Questions that are left open are listed with their answers,
    which a recipe can give.
    """
    if is_review_file(file):
        _refuse_options_for_tables(context)
        import_reviews(context, file, replace=replace, dry_run=dry_run, as_json=as_json)
        return
    library = open_library(context)
    contents = contents_of(data_folder(context.obj))
    content = file_content(file)
    answers = _recipes(recipe_file) if recipe_file else ()
    read = read_content(file.name, content, answers[0].answers.get("text_form", AS_FOUND) if answers else AS_FOUND)
    if title:
        read = read._replace(review=read.review._replace(title=title))
    if references_only:
        _attach(library, _known_review(library, read), read, dry_run=dry_run)
        return
    tables = planned_tables(read, numbers, answers, contents)
    if save_recipe:
        _save_recipe(library, save_recipe, tables)
    (print_tables_as_json if as_json else print_tables)(read, tables)
    if dry_run:
        return
    key = _import(context, library, read, content, tables, replace=replace)
    _attach(library, key, read, dry_run=False, quietly=as_json)


def _refuse_options_for_tables(context: click.Context) -> None:
    """Raise ReaderError where options are given that a file of reviews has no use for."""
    given = [
        parameter.opts[0]
        for parameter in context.command.params
        if parameter.name not in ("file", "replace", "dry_run", "as_json") and context.params.get(parameter.name or "")
    ]
    if given:
        raise ReaderError(Message("options-for-tables", options=", ".join(given)), Message("leave-options-out"))


def _import(
    context: click.Context,
    library: Library,
    read: TableFile,
    content: bytes,
    tables: Sequence[PlannedTable],
    *,
    replace: bool,
) -> str:
    """Save the tables in the library; returns the key of their review."""
    data = data_folder(context.obj)
    contents = contents_of(data)
    bundled = bundled_reviews()
    plan = ImportPlan(read.review, tuple(table.plan for table in tables))
    key = key_of(contents, bundled, plan)
    position = _position(contents, key, read.name) if replace else None
    if position is None:
        change = importing(contents, bundled, read, content, plan)
    else:
        change = importing_anew(contents, key, position, read, content, plan)
    for problem in save(data, change, library):
        click.echo(safe(words(problem)), err=True)
    click.echo(safe(words(Message("review-imported", n=len(tables), key=key))), err=True)
    return key


def _position(contents: LibraryContents, key: str, file_name: str) -> int | None:
    """The position of the source of this name in a review."""
    review: LibraryReview = review_in(contents, key)
    return next((source.position for source in review.sources if source.file_name == file_name), None)


def _known_review(library: Library, read: TableFile) -> str:
    key = review_of_file(library, read.review)
    if key is None:
        raise ReaderError(Message("no-review-of-doi", doi=read.review.doi or "–"), Message("list-reviews"))
    return key


def _attach(library: Library, key: str, read: TableFile, *, dry_run: bool, quietly: bool = False) -> None:
    """Attach the entries of the file's list of references, and print the ground of each."""
    proposals = listed_citations(library, key, read.references, read.name)
    changes = [proposal.change for proposal in proposals if proposal.change]
    for proposal in proposals:
        if proposal.change and not quietly:
            citation = brief(item_of(proposal.change.subject))
            click.echo(safe(f"{proposal.reference_key}: {words(proposal.ground)}: {citation}"))
    if not dry_run and changes:
        store(library, changes)
    if proposals:
        n = len(changes)
        done = Message("citations-to-attach", n=n) if dry_run else Message("citations-attached", n=n)
        click.echo(words(done), err=True)


def _recipes(path: Path) -> tuple[recipes.RecipeFile, ...]:
    content = read_bounded(path, recipes.LARGEST, Message("check-file-name"), shorten=Message("save-recipe-again"))
    return recipes.read_recipes(content)


def _save_recipe(library: Library, path: Path, tables: Sequence[PlannedTable]) -> None:
    if len(tables) != 1:
        raise ReaderError(Message("recipe-of-one-table", n=len(tables)), Message("choose-one-table"))
    write_whole(path, recipes.written(tables[0].plan).encode(), OwnFiles.of(library))
    click.echo(safe(words(Message("recipe-saved", path=path))), err=True)
