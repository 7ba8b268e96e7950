"""Commands on sites: the reader's marks of contextual factors, and planning sheets."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from qicbrowser.cli.analyse import csv_option, print_csv
from qicbrowser.cli.common import (
    NOTHING_FOUND,
    command,
    examples,
    group,
    json_option,
    open_library,
    print_json,
    safe,
)
from qicbrowser.cli.contexts_json import factor_json
from qicbrowser.cli.factor_scope import chosen_factors, scope_options
from qicbrowser.cli.output_formats import ending_of, warn_of_other_format
from qicbrowser.cli.record_text import section
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import Mark, Site, SiteFactor, SiteTheme, SiteView, Standing
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import ends_with
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.services.analyse import site as answers
from qicbrowser.services.analyse import site_changes
from qicbrowser.services.analyse.contexts import SIGN_NAMES
from qicbrowser.services.analyse.planning_files import ENDINGS, SheetFormat, as_markdown, export_planning_sheet
from qicbrowser.services.changes import Change, UserData, store
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

_NONE = "none"


@group(name="site", epilog=examples("qicbrowser site list", "qicbrowser site show Northfield"))
def site_group() -> None:
    """Which contextual factors are present at a place of yours, and what to plan for there."""


@command(name="list")
@json_option
@click.pass_context
def list_command(context: click.Context, as_json: bool) -> None:
    """List your sites, with the numbers of their marks."""
    library = open_library(context)
    sites = library.sites.all()
    marks = {site.id: len(library.site_marks.of_site(site.id)) for site in sites}
    if as_json:
        print_json([plain(site) | {"marks": marks[site.id]} for site in sites])
    elif not sites:
        click.echo(words(Message("no-sites")), err=True)
    for site in () if as_json else sites:
        click.echo(safe(f"{_name(site)}  {marks[site.id]}"))


@command(
    epilog=examples(
        "qicbrowser site show Northfield friendly-competition",
        "qicbrowser site show Northfield --beside Southfield --csv",
    )
)
@click.argument("name")
@scope_options
@click.option("--beside", metavar="NAME", multiple=True, help="Another site, side by side; as JSON or CSV, or as text.")
@json_option
@csv_option
@click.pass_context
def show(
    context: click.Context,
    /,
    *,
    name: str,
    keys: tuple[str, ...],
    branch: str | None,
    query: str | None,
    beside: tuple[str, ...],
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print what is in place at the site NAME, to plan for, to build and to find out, theme by theme."""
    library = open_library(context)
    factors = chosen_factors(library, keys, branch, query)
    views = [answers.site_view(library, _site(library, each), factors) for each in (name, *beside)]
    if as_json:
        print_json([_view_json(view) for view in views] if beside else _view_json(views[0]))
    elif as_csv:
        print_csv(answers.side_by_side(views) if beside else answers.rows(views[0]))
    else:
        click.echo(safe("\n\n".join(text for view in views for text in _blocks(view))))
    if not factors:
        click.echo(words(Message("no-factor-found")), err=True)
        context.exit(NOTHING_FOUND)


@command(
    epilog=examples(
        "qicbrowser site mark Northfield friendly-competition/enabler/1 present --reason 'We share them' --new",
        "qicbrowser site mark Northfield friendly-competition/enabler/1 none",
    )
)
@click.argument("name")
@click.argument("factor")
@click.argument("mark", type=click.Choice([*(each.value for each in Mark), _NONE], case_sensitive=False))
@click.option("--reason", metavar="TEXT", help="Why. Without it, the reason stays as it is.")
@click.option("--new", "makes_site", is_flag=True, help="Make the site if there is none of this name.")
@click.pass_context
def mark(context: click.Context, *, name: str, factor: str, mark: str, reason: str | None, makes_site: bool) -> None:
    """Mark the FACTOR at the site NAME: present, absent, unknown or not-relevant; none takes the mark away."""
    library = open_library(context)
    meant = _factor(library, factor)
    changes: list[Change[UserData]] = []
    if makes_site and _site_named(library, name) is None:
        making = site_changes.created(library.sites.all(), name)
        site = making.subject
        changes.append(making)
    else:
        site = _site(library, name)
    if mark == _NONE:
        removed = site_changes.unmarked(library, site, meant.key)
        changes += [removed] if removed else []
        message = Message("mark-removed", site=_name(site), factor=meant.text)
    else:
        changes.append(site_changes.marked(library, site, meant.key, Mark(mark), reason))
        message = Message("mark-set", site=_name(site), factor=meant.text, mark=answers.MARK_NAMES[Mark(mark)])
    store(library, changes)
    click.echo(safe(words(message)))


@command(epilog=examples("qicbrowser site export Northfield -o northfield.docx"))
@click.argument("name")
@scope_options
@click.option(
    "--format",
    "format_",
    type=click.Choice(SheetFormat, case_sensitive=False),
    show_default="what FILE ends in, or markdown",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=PathType(allow_dash=True),
    help="Write FILE. Without it, or with -: Markdown to standard output.",
)
@click.pass_context
def export(
    context: click.Context,
    /,
    *,
    name: str,
    keys: tuple[str, ...],
    branch: str | None,
    query: str | None,
    format_: str | None,
    output: Path | None,
) -> None:
    """Write the planning sheet of the site NAME: what to plan for, to build and to find out, with your reasons."""
    library = open_library(context)
    view = answers.site_view(library, _site(library, name), chosen_factors(library, keys, branch, query))
    output = None if output == Path("-") else output
    ending = ending_of(output, ENDINGS, chosen=format_ is not None)
    written = SheetFormat(format_) if format_ else ENDINGS.get(ending, SheetFormat.MARKDOWN)
    if output is None:
        if written is not SheetFormat.MARKDOWN:
            raise click.UsageError(words(Message("file-needs-name", format=written.upper())))
        click.echo(safe(as_markdown(view, words)), nl=False)
        return
    if ENDINGS.get(ending, written) is not written:
        warn_of_other_format(output, written)
    path = export_planning_sheet(output, written, view, words, OwnFiles.of(library))
    click.echo(safe(words(Message("planning-sheet-exported", path=path))), err=True)


def _site_named(library: Library, name: str) -> Site | None:
    sites = library.sites.all()
    exact = [site for site in sites if name in (site.name, site.id)]
    return next(iter(exact or [site for site in sites if site.name.casefold() == name.casefold()]), None)


def _site(library: Library, name: str) -> Site:
    site = _site_named(library, name)
    if site is None:
        raise ReaderError(Message("no-such-site", name=name), hint=Message("list-sites"))
    return site


def _factor(library: Library, key: str) -> Factor:
    """The factor of a key, or of the end of one; raises ReaderError unless it is exactly one."""
    factors = library.analysis().factors()
    exact = [factor for factor in factors if factor.key == key]
    match exact or [factor for factor in factors if ends_with(factor.key, key)]:
        case [factor]:
            return factor
        case []:
            raise ReaderError(Message("no-such-factor", key=key), hint=Message("list-factors"))
        case several:
            keys = ", ".join(factor.key for factor in several)
            raise ReaderError(Message("factor-ambiguous", key=key, keys=keys), hint=Message("write-full-key"))


def _name(site: Site) -> str:
    name = answers.site_name(site)
    return name if isinstance(name, str) else words(name)


def _blocks(view: SiteView) -> Iterator[str]:
    marked = words(Message("site-marked", marked=view.marked, factors=len(view.factors)))
    yield f"{_name(view.site)}\n{marked}"
    for theme in view.themes:
        summary = words(Message("listed", texts=answers.theme_summary(theme)))
        yield section(theme.theme.title, [summary, *_theme_lines(theme)])
    if view.elsewhere:
        yield words(Message("marks-elsewhere", n=len(view.elsewhere)))


def _theme_lines(theme: SiteTheme) -> Iterator[str]:
    for standing in Standing:
        if some := theme.of_standing(standing):
            yield f"{words(answers.STANDING_NAMES[standing])}:"
            yield from (f"  {line}" for line in _factor_lines(some))


def _factor_lines(factors: Sequence[SiteFactor]) -> Iterator[str]:
    for each in factors:
        mark = f", {words(answers.mark_name(each.mark))}" if each.mark else ""
        yield f"{words(SIGN_NAMES[each.factor.sign])}{mark}: {each.factor.text}"
        if each.mark and each.mark.reason:
            yield f"  {words(Message('my-reason'))} {each.mark.reason}"


def _view_json(view: SiteView) -> dict[str, Any]:
    return {
        "site": plain(view.site),
        "factors": len(view.factors),
        "marked": view.marked,
        "themes": [
            {
                "key": theme.theme.key,
                "title": theme.theme.title,
                "counts": {standing.value: theme.number(standing) for standing in Standing},
                "factors": [
                    factor_json(each.factor)
                    | {
                        "mark": each.mark and each.mark.mark,
                        "reason": each.mark.reason if each.mark else "",
                        "standing": each.standing,
                    }
                    for each in theme.factors
                ],
            }
            for theme in view.themes
        ],
        "marks_elsewhere": [mark.factor_key for mark in view.elsewhere],
    }
