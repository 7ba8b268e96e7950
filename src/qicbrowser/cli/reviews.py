"""Commands on the reviews of the reader's library."""

import click

from qicbrowser.cli.common import command, examples, group, json_option, open_library, print_json, safe
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.tables.sources import LibraryContents, LibraryReview
from qicbrowser.paths import data_folder
from qicbrowser.services.importing.library import LibraryChange, removing, renaming, review_in
from qicbrowser.services.importing.library_writing import contents_of, save
from qicbrowser.services.importing.sources import source_name
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


@group(name="reviews", epilog=examples("qicbrowser reviews list", "qicbrowser reviews remove doe2021"))
def reviews_group() -> None:
    """List, name, remove and export the reviews of your library."""


@command(name="list", epilog=examples("qicbrowser reviews list", "qicbrowser reviews list --json"))
@json_option
@click.pass_context
def list_command(context: click.Context, as_json: bool) -> None:
    """List the reviews: key, number of imported files, name."""
    library = open_library(context)
    contents = contents_of(data_folder(context.obj))
    lines = [_line(contents, review) for review in library.evidence.reviews()]
    shown = {line["key"] for line in lines}
    lines += [_hidden_line(review) for review in contents.reviews if review.key not in shown]
    if as_json:
        print_json(lines)
        return
    for line in lines:
        click.echo(safe(f"{line['key']}  {line['files']}  {line['name']}"))
    click.echo(words(Message("count-reviews", n=len(lines))))


@command(epilog=examples("qicbrowser reviews show doe2021"))
@click.argument("key")
@json_option
@click.pass_context
def show(context: click.Context, key: str, as_json: bool) -> None:
    """Print what is known of a review, and the files that it was imported from."""
    library = open_library(context)
    review, stored = _review(context, library, key)
    sources = [
        {
            "file": source.file_name or None,
            "form": source.form,
            "sha256": source.sha256,
            "imported": source.imported,
            "program": source.program,
        }
        for source in stored.sources
    ]
    if as_json:
        print_json({**(plain(review) if review else {"key": key}), "name": stored.name, "sources": sources})
        return
    for name, value in {**(review._asdict() if review else {"key": key}), "name": stored.name}.items():
        if value:
            click.echo(safe(f"{name:10}  {'; '.join(value) if isinstance(value, tuple) else value}"))
    for source in stored.sources:
        click.echo(safe(f"{source.imported}  {words_of(source_name(source))}  {source.sha256}"))


@command(epilog=examples("qicbrowser reviews rename doe2021 'Doe, teams'"))
@click.argument("key")
@click.argument("name")
@click.pass_context
def rename(context: click.Context, key: str, name: str) -> None:
    """Name a review as you like; an empty NAME gives it its own name again."""
    library = open_library(context)
    _review(context, library, key)
    contents = contents_of(data_folder(context.obj))
    _save(context, library, renaming(contents, key, name))
    click.echo(safe(words(Message("review-renamed", key=key))))


@command(epilog=examples("qicbrowser reviews remove doe2021"))
@click.argument("key")
@click.pass_context
def remove(context: click.Context, key: str) -> None:
    """Remove an imported review. Your notes on it stay, and find their places when you import it again."""
    library = open_library(context)
    _save(context, library, removing(contents_of(data_folder(context.obj)), key))
    click.echo(safe(words(Message("review-removed", key=key))))


def words_of(text: Message | str) -> str:
    return text if isinstance(text, str) else words(text)


def _save(context: click.Context, library: Library, change: LibraryChange) -> None:
    for problem in save(data_folder(context.obj), change, library):
        click.echo(safe(words(problem)), err=True)


def _review(context: click.Context, library: Library, key: str) -> tuple[Review | None, LibraryReview]:
    """A review as the evidence has it, None for a hidden one, and as the library does."""
    stored = review_in(contents_of(data_folder(context.obj)), key)
    review = next((review for review in library.evidence.reviews() if review.key == key), None)
    if review is None and not stored.sources:
        raise ReaderError(Message("no-such-review", key=key), Message("list-reviews"))
    return review, stored


def _line(contents: LibraryContents, review: Review) -> dict[str, str | int | bool]:
    stored = review_in(contents, review.key)
    name = stored.name or cite_briefly(review)
    return {"key": review.key, "files": len(stored.sources), "name": name, "title": review.title, "hidden": False}


def _hidden_line(review: LibraryReview) -> dict[str, str | int | bool]:
    return {"key": review.key, "files": len(review.sources), "name": review.name, "title": "", "hidden": True}
