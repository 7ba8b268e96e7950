"""The command that writes reviews as one web page."""

from pathlib import Path

import click

from qicbrowser.cli.citation_styles import style_option
from qicbrowser.cli.common import command, examples, open_library, safe
from qicbrowser.cli.export import ENGLISH
from qicbrowser.cli.output_formats import ending_of
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.styles import CitationStyle, Style
from qicbrowser.services.export.export import finished
from qicbrowser.services.sharing.contents import PageOptions, page_contents
from qicbrowser.services.sharing.web_page import share
from qicbrowser.wording.english import words


@command(
    name="share",
    epilog=examples(
        "qicbrowser share zamboni2020 -o page.html",
        "qicbrowser share --all --labels --citations --style apa -o page.html",
    ),
)
@click.argument("keys", metavar="[REVIEW]...", nargs=-1)
@click.option("--all", "shares_all", is_flag=True, help="Share every review of the library.")
@click.option("--notes", is_flag=True, help="Include your notes. Everybody who has the file can read them.")
@click.option("--labels", is_flag=True, help="Include your labels of contextual factors.")
@click.option("--citations", is_flag=True, help="Include the citations that you attached.")
@style_option
@click.option("-o", "--output", metavar="FILE", required=True, type=PathType(), help="Write FILE, which ends in .html.")
@click.pass_context
def share_command(
    context: click.Context,
    /,
    *,
    keys: tuple[str, ...],
    shares_all: bool,
    notes: bool,
    labels: bool,
    citations: bool,
    style: CitationStyle,
    output: Path,
) -> None:
    """Write reviews as one web page: themes, map, contexts and a search, for any browser, without the program.

    A REVIEW is the key of a review; the command reviews list prints them. The page fetches nothing from anywhere.
    """
    if bool(keys) == shares_all:
        raise click.UsageError(words(Message("name-reviews-to-share")))
    ending_of(output, ("html", "htm"), chosen=False)
    library = open_library(context)
    reviews = tuple(review.key for review in library.evidence.reviews()) if shares_all else keys
    options = PageOptions(reviews, notes, labels, citations, style.value if isinstance(style, Style) else style.name)
    page = finished(share(page_contents(library, options, ENGLISH), output))
    message = Message("page-written", n=page.themes, path=page.path, size=page.kilobytes)
    click.echo(safe(words(message)), err=True)
