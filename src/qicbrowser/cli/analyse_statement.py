"""The command that makes one statement of a theme."""

from enum import StrEnum
from typing import Any

import click

from qicbrowser.cli.analyse import theme_of
from qicbrowser.cli.common import NOTHING_FOUND, command, examples, json_option, open_library, print_json, safe
from qicbrowser.domain.analysis.statement import Run, Statement
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import rest_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.records import Theme
from qicbrowser.services.analyse.statement import html, markdown, plain_text, runs, statement, why_not
from qicbrowser.wording.english import words


class Form(StrEnum):
    """How the statement is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


_WRITERS = {Form.TEXT: plain_text, Form.MARKDOWN: markdown, Form.HTML: html}


@command(
    name="statement",
    epilog=examples(
        "qicbrowser statement friendly-competition",
        "qicbrowser statement friendly-competition --passage mechanism/2 --passage enabler/1 --format markdown",
    ),
)
@click.argument("key")
@click.option(
    "--passage",
    "passages",
    metavar="NAME",
    multiple=True,
    help="Use this passage, such as mechanism/2. Can be given several times. Default: all passages.",
)
@click.option(
    "--format", "form", type=click.Choice(Form, case_sensitive=False), default=Form.TEXT.value, show_default=True
)
@json_option
@click.pass_context
def statement_command(
    context: click.Context, /, *, key: str, passages: tuple[str, ...], form: Form, as_json: bool
) -> None:
    """Print what a theme says in one sentence: in which context what works through which mechanism.

    The words are those of the source. Exit status 1 when the source states nothing of the kind.
    """
    theme = theme_of(open_library(context), key)
    if reason := why_not(theme):
        click.echo(words(reason), err=True)
        context.exit(NOTHING_FOUND)
    said = statement(theme, {_passage_key(theme, name) for name in passages} or None)
    made = runs(said, words)
    if as_json:
        print_json(_json(theme, said, made))
    else:
        click.echo(safe(_WRITERS[Form(form)](made)))


def _passage_key(theme: Theme, name: str) -> str:
    """The key of a passage of a theme, by it or by role and number: "mechanism/2"."""
    names = {rest_of(passage.key, theme.key): passage.key for passage in theme.passages}
    if name in names.values():
        return name
    if name not in names:
        raise ReaderError(
            Message("no-such-passage", theme=theme.title, key=name),
            hint=Message("passages-are", keys=", ".join(names)),
        )
    return names[name]


def _json(theme: Theme, said: Statement, made: tuple[Run, ...]) -> dict[str, Any]:
    return {
        "theme": theme.key,
        "text": plain_text(made),
        "markdown": markdown(made),
        "studies": said.studies,
        "runs": plain(made),
    }
