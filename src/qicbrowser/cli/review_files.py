"""Commands on files of reviews, `.qiclibrary`: what `reviews export` writes and `import` reads."""

from collections.abc import Sequence
from pathlib import Path

import click

from qicbrowser.cli.common import command, examples, open_library, print_json, safe
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.tables.sources import LibraryReview
from qicbrowser.paths import data_folder
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library import review_in
from qicbrowser.services.importing.library_writing import contents_of, save
from qicbrowser.services.importing.offered_reviews import (
    OfferedReview,
    Standing,
    importing_reviews,
    offered_in,
)
from qicbrowser.services.importing.review_files import ENDING, export_reviews, exportable
from qicbrowser.services.importing.sources import content_of
from qicbrowser.wording.english import words


@command(
    epilog=examples(
        "qicbrowser reviews export doe2021 roe2022 -o reviews.qiclibrary",
        "qicbrowser reviews export --all -o reviews.qiclibrary",
        "qicbrowser reviews export doe2021 -o folder",
    )
)
@click.argument("keys", metavar="KEY...", nargs=-1)
@click.option("--all", "exports_all", is_flag=True, help="Export every imported review.")
@click.option(
    "-o", "--output", metavar="FILE_OR_FOLDER", required=True, type=PathType(), help="Write this file, or there."
)
@click.pass_context
def export(context: click.Context, *, keys: tuple[str, ...], exports_all: bool, output: Path) -> None:
    """Write imported reviews to one file for a colleague, or their imported files to a folder.

    The file, whose name ends in .qiclibrary, has the imported files and every answer to how they are read; your notes
    are not in it. In a folder, the imported files are as they were, each with the recipes of its tables.
    """
    library = open_library(context)
    contents = contents_of(data_folder(context.obj))
    chosen = [review.key for review in exportable(contents)] if exports_all else list(dict.fromkeys(keys))
    if not chosen:
        raise ReaderError(Message("no-reviews-named"), Message("name-reviews"))
    own = OwnFiles.of(library)
    if output.is_dir():
        reviews = [review_in(contents, key) for key in chosen]
        for path in _write_files(reviews, output, own):
            click.echo(safe(str(path)))
    elif output.suffix.lower() == ENDING:
        written = export_reviews(output, contents, chosen, own)
        click.echo(safe(words(Message("reviews-exported", n=len(chosen), path=written))), err=True)
    else:
        raise ReaderError(Message("no-target-for-reviews", path=output), Message("choose-folder-or-review-file"))


def import_reviews(context: click.Context, file: Path, *, replace: bool, dry_run: bool, as_json: bool) -> None:
    """Import the reviews in a file; those that the library has are left out, or replaced where they are different."""
    library = open_library(context)
    data = data_folder(context.obj)
    offers = offered_in(data, file)
    _print(offers, as_json=as_json)
    wanted = [offer for offer in offers if offer.can_be_imported]
    different = [offer for offer in wanted if offer.standing is Standing.DIFFERENT]
    if different and not replace:
        wanted = [offer for offer in wanted if offer not in different]
        click.echo(words(Message("reviews-different", n=len(different))), err=True)
    if dry_run:
        return
    if wanted:
        for problem in save(data, importing_reviews(wanted), library):
            click.echo(safe(words(problem)), err=True)
    click.echo(words(Message("reviews-imported", n=len(wanted))), err=True)


def _print(offers: Sequence[OfferedReview], *, as_json: bool) -> None:
    if as_json:
        print_json([_plain(offer) for offer in offers])
        return
    for offer in offers:
        if offer.fault:
            message = Message("review-in-file-unreadable", title=offer.details.title, fault=offer.fault)
            click.echo(safe(words(message)), err=True)
            continue
        year = offer.details.year or ""
        click.echo(safe(f"{offer.key}  {offer.standing}  {offer.themes}  {offer.details.title} {year}".rstrip()))


def _plain(offer: OfferedReview) -> dict[str, object]:
    return {
        "key": offer.key or None,
        "standing": offer.standing,
        "title": offer.details.title,
        "year": offer.details.year,
        "doi": offer.details.doi,
        "licence": offer.details.licence,
        "themes": offer.themes,
        "references": offer.references,
        "differences": plain(offer.differences),
        "fault": words(offer.fault) if offer.fault else None,
    }


def _write_files(reviews: Sequence[LibraryReview], folder: Path, own: OwnFiles) -> list[Path]:
    """Write the imported files of reviews, all of them or none, none over a file that is there; returns their paths."""
    files: dict[Path, bytes] = {}
    for review in reviews:
        if not review.sources:
            raise ReaderError(Message("review-not-imported", key=review.key), Message("list-reviews"))
        for source in review.sources:
            path = folder / f"{review.key}-{source.position}-{Path(source.file_name).name or 'pasted.json'}"
            files |= {path: content_of(source), path.with_name(f"{path.name}.recipe.json"): source.plan.encode()}
    if there := next((path for path in files if path.exists()), None):
        raise ReaderError(Message("export-target-exists", path=there), Message("choose-other-folder"))
    with whole_files(own) as writing:
        for path, content in files.items():
            with writing(path) as file:
                file.write(content)
    return list(files)
