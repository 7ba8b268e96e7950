"""Citation styles on the command line: the option that takes one, and commands that add, list and remove them."""

from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from qicbrowser.cli.common import command, examples, group, json_option, print_json, safe
from qicbrowser.cli.streams import PathType
from qicbrowser.domain.messages import Message
from qicbrowser.paths import data_folder
from qicbrowser.services.citations.styles import AddedStyle, CitationStyle, Style, add_style, remove_style, styles
from qicbrowser.wording.english import words


class StyleName(click.ParamType[CitationStyle]):
    """The name of a style that is shipped, or that the reader added."""

    name = "style"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> CitationStyle:
        if isinstance(value, Style | AddedStyle):
            return value
        known = styles(data_folder(ctx.find_root().obj if ctx else None))
        if (style := known.get(value.lower())) is None:
            message = Message("unknown-style", name=repr(value), names=", ".join(map(repr, known)))
            self.fail(safe(words(message)), param, ctx)
        return style

    def shell_complete(self, ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        known = styles(data_folder(ctx.find_root().obj))
        return [CompletionItem(name) for name in known if name.startswith(incomplete.lower())]


style_option = click.option(
    "--style",
    type=StyleName(),
    metavar="STYLE",
    default=Style.VANCOUVER.value,
    show_default=True,
    help="How text is written: vancouver, apa, harvard, or a style that you added.",
)


@group(epilog=examples("qicbrowser references style add bmj.csl", "qicbrowser references show 69 --style bmj"))
def style() -> None:
    """List citation styles, and add styles from CSL files or remove them."""


@command(name="list", epilog=examples("qicbrowser references style list --json"))
@json_option
@click.pass_context
def list_command(context: click.Context, *, as_json: bool) -> None:
    """List the styles: those that are shipped, and those you added."""
    known = styles(data_folder(context.find_root().obj))
    if as_json:
        print_json(
            [{"name": name, "title": one.label, "added": isinstance(one, AddedStyle)} for name, one in known.items()]
        )
        return
    for name, one in known.items():
        added = isinstance(one, AddedStyle)
        click.echo(safe(f"{name}  {words(Message('style-added-by-reader', style=one.label)) if added else one.label}"))
    click.echo(words(Message("count-styles", n=len(known))))


@command(epilog=examples("qicbrowser references style add bmj.csl"))
@click.argument("file", type=PathType())
@click.pass_context
def add(context: click.Context, file: Path) -> None:
    """Add the citation style of FILE (CSL 1.0), which is copied into your data folder."""
    added = add_style(data_folder(context.find_root().obj), file)
    click.echo(safe(words(Message("style-added", name=added.name, style=added.label))))


@command(epilog=examples("qicbrowser references style remove bmj"))
@click.argument("name")
@click.pass_context
def remove(context: click.Context, name: str) -> None:
    """Remove the style NAME that you added."""
    removed = remove_style(data_folder(context.find_root().obj), name)
    click.echo(safe(words(Message("style-removed", name=removed.name))))
