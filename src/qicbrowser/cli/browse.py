"""Commands that read: the themes, one theme or reference, a search."""

from collections.abc import Sequence
from itertools import islice

import click

from qicbrowser.cli.common import (
    NOTHING_FOUND,
    command,
    examples,
    json_option,
    open_library,
    print_json,
    record_of,
    safe,
)
from qicbrowser.cli.record_text import attached_by_reader, reference_text, section, theme_text
from qicbrowser.domain.csl import item_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.query.describing import Piece, describe, outline, pieces
from qicbrowser.domain.records import Citation, Hit, Part, Theme
from qicbrowser.services.plain_text import note_text
from qicbrowser.services.search.results import Results
from qicbrowser.services.search.search import search
from qicbrowser.services.search.suggestions import Suggestion, corrections, left_out_words
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count
from qicbrowser.wording.english import words


@command(epilog=examples("qicbrowser themes", "qicbrowser themes --json | jq -r .[].key"))
@json_option
@click.pass_context
def themes(context: click.Context, as_json: bool) -> None:
    """List the themes: key, number of studies, number of your notes, title."""
    library = open_library(context)
    notes = library.notes.counts()
    lines = [(line.key, line.studies, notes.get(line.key, 0), line.title) for line in library.evidence.theme_lines()]
    if as_json:
        print_json([dict(zip(("key", "studies", "notes", "title"), line, strict=True)) for line in lines])
        return
    width = max((len(key) for key, *_ in lines), default=0)
    click.echo(f"{'KEY':{width}}  STUDIES  NOTES  TITLE")
    for key, studies, note_count, title in lines:
        click.echo(safe(f"{key:{width}}  {studies:7}  {note_count:5}  {title}"))


@command(epilog=examples("qicbrowser show friendly-competition", "qicbrowser show 69"))
@click.argument("key")
@json_option
@click.pass_context
def show(context: click.Context, key: str, as_json: bool) -> None:
    """Print a theme or a reference."""
    library = open_library(context)
    record = record_of(library, key)
    notes = library.notes.of_record(record.key)
    citation = library.citations.get(record.key)
    if as_json:
        cited = {} if isinstance(record, Theme) else {"citation": plain(citation)}
        print_json(plain(record) | cited | {"notes": plain(notes)})
        return
    click.echo(safe(theme_text(record) if isinstance(record, Theme) else reference_text(record, _cited(citation))))
    if notes:
        click.echo(safe("\n" + section(words(Message("my-notes")), map(note_text, notes))))


def _cited(citation: Citation | None) -> str:
    if citation is None:
        return ""
    from qicbrowser.services.citations.citations import formatted  # what writes citations takes a while to load

    return f"{formatted(item_of(citation))}\n{attached_by_reader(citation)}"


@command(
    name="search",
    # A word that is to be left out begins with a dash, as an option does; -h is not to be found in one.
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
    epilog=examples(
        "qicbrowser search competition -financial",
        "qicbrowser search 'barrier: \"free riding\" OR loafing'",
        "qicbrowser search 'peer* NEAR/5 learning quality>=medium'",
        "qicbrowser search ref:69 --json",
    ),
)
@click.argument("query", nargs=-1, required=True)
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=0),
    help="Print no more than N texts. Without it: 50, and all of them with --json.",
)
@click.option("--explain", is_flag=True, help="Print the parsed query, its SQL statements and their query plans.")
@json_option
@click.pass_context
def search_command(
    context: click.Context, query: tuple[str, ...], *, limit: int | None, explain: bool, as_json: bool
) -> None:
    """Search everything, the best first; exit status 1 when nothing is found.

    \b
    word word    both words           a OR b   either           -a, NOT a  without
    "a phrase"   these words, adjacent         pre*     begins so        ( )        together
    a NEAR/5 b   close to each other           =word    this very form
    barrier:a    in one part: theme: component: mechanism: outcome: context:
                 unsigned: enabler: barrier: mixed: finding: count: rating: remark: ref:
                 author: note: tag:  (review: group: what it is in)
    in:barrier   all words in that part        -in:barrier   in any other
    quality>=medium, stream:qual, refs>=3, year>=2015, colour:yellow,
    has:note, has:outcome, is:starred: what else is to be true
    """
    library = open_library(context)
    text = " ".join(query)
    results = search(library, text)
    if explain:
        _print_explained(results)
    elif as_json:
        _print_json(results, limit, _corrections(library, results))
    else:
        _print_results(results, _USUAL_LIMIT if limit is None else limit)
        if results.left_out:
            click.echo(safe(words(Message("left-out-words", words=left_out_words(results)))), err=True)
        for correction in _corrections(library, results):
            click.echo(safe(words(correction.message)), err=True)
    if not results.count().number:
        context.exit(NOTHING_FOUND)


_USUAL_LIMIT = 50
"""Texts that are printed for a person."""

_MOST_LEFT = 1000
"""The most unprinted texts that are counted."""

_NOTHING_TO_SEARCH = Message("nothing-to-search")


def _print_explained(results: Results) -> None:
    lines = [f"{'  ' * depth}{words(line)}" for depth, line in outline(results.query)]
    click.echo(safe("\n".join(lines) or words(_NOTHING_TO_SEARCH)))
    for statement, plan in results.plan():
        click.echo(safe(f"\n{statement}\n{plan}"))


def _corrections(library: Library, results: Results) -> list[Suggestion]:
    return [correction for correction in corrections(library, results) if correction]


def _print_json(results: Results, limit: int | None, meant: Sequence[Suggestion]) -> None:
    hits = [
        plain(hit) | {"spans": [[span.start, span.end] for span in hit.spans]} for hit in islice(results.hits(), limit)
    ]
    parts = [
        {"words": _padded(piece), "at": None if piece.at is None else [piece.at.start, piece.at.end]}
        for piece in pieces(results.query)
    ]
    number, more = results.count()
    print_json(
        {
            "query": results.text,
            "read_as": words(describe(results.query)),
            "parts": parts,
            "count": number,
            "more": more,
            "did_you_mean": [correction.text for correction in meant],
            "records": list(islice(results.records(), limit)),
            "hits": hits,
        }
    )


def _padded(piece: Piece) -> str:
    """The words of a piece, with blanks around an operator, so that all pieces together are the description."""
    operator = isinstance(piece.words, Message) and piece.at is None
    return f" {words(piece.words)} " if operator else words(piece.words)


def _print_results(results: Results, limit: int) -> None:
    description = words(describe(results.query))
    if not results.count().number:
        searched = description or results.text.strip()
        message = Message("no-results-for", query=searched) if searched else _NOTHING_TO_SEARCH
        click.echo(safe(words(message)), err=True)
        return
    texts = results.hits()
    hits = 0
    for hit in islice(texts, limit):
        hits += bool(hit.spans)  # one without was found for what it does not say
        click.echo(f"{hit.record_key}  {f'{hit.part}: ' if hit.spans else ''}{_marked(hit)}")
    if more := sum(1 for _ in islice(texts, _MOST_LEFT)):
        at_least = more == _MOST_LEFT
        click.echo(words(Message("more-texts-at-least", n=more) if at_least else Message("more-texts", n=more)))
    hit_count = Message("first-hits", n=hits) if more else Message("count-hits", n=hits)
    themes, references = _theme_count(results.count_themes()), _reference_count(results.count_references())
    summary = Message("search-summary", hits=hit_count, query=description, themes=themes, references=references)
    click.echo(safe(words(summary)))


def _theme_count(count: Count) -> Message:
    n = count.number
    return Message("more-themes-than", n=n) if count.more else Message("count-themes", n=n)


def _reference_count(count: Count) -> Message:
    n = count.number
    return Message("more-references-than", n=n) if count.more else Message("count-references", n=n)


def _marked(hit: Hit) -> str:
    """The text of a hit, its words bold where there is a terminal (click takes the marks out elsewhere)."""
    pieces: list[str] = []
    end = 0
    for span in hit.spans:
        pieces += [safe(hit.text[end : span.start]), click.style(safe(span.of(hit.text)), bold=True)]
        end = span.end
    text = "".join([*pieces, safe(hit.text[end:])])
    return f"[{text}]" if hit.part is Part.REFERENCE else text.replace("\n", "\n    ")
