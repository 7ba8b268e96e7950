"""The command that prints contextual factors and what they act on."""

from collections.abc import Iterator, Sequence

import click

from qicbrowser.cli.analyse import csv_option, print_csv
from qicbrowser.cli.common import NOTHING_FOUND, command, examples, json_option, open_library, print_json, safe
from qicbrowser.cli.contexts_json import contexts_json
from qicbrowser.cli.factor_scope import chosen_factors, scope_options
from qicbrowser.cli.record_text import section, table_name
from qicbrowser.domain.analysis.factors import Factor, FactorGroup
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import CONTEXTUAL, Role
from qicbrowser.services.analyse import contexts as answers
from qicbrowser.services.analyse.contexts import Grouping
from qicbrowser.services.analyse.cross_counting import cross_table
from qicbrowser.services.analyse.effect_text import effect_lines, signs
from qicbrowser.services.analyse.labels import label_name
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


@command(
    name="contexts",
    epilog=examples(
        "qicbrowser contexts",
        "qicbrowser contexts --by label --text 'hospitals' --sign barrier",
        "qicbrowser contexts friendly-competition --effects",
        "qicbrowser contexts --cross --csv",
    ),
)
@scope_options
@click.option(
    "--text", default="", metavar="WORDS", help="Only factors with all of these words, or beginnings of words."
)
@click.option(
    "--sign",
    "roles",
    multiple=True,
    type=click.Choice(CONTEXTUAL, case_sensitive=False),
    help="Only factors of this sign; context: without one. It can be given several times.",
)
@click.option(
    "--by",
    "grouping",
    type=click.Choice(Grouping, case_sensitive=False),
    default=Grouping.THEME.value,
    show_default=True,
    help="Group them by your labels, or by one of the others.",
)
@click.option("--effects", "with_effects", is_flag=True, help="Print the mechanisms and studies of each theme too.")
@click.option("--cross", is_flag=True, help="Print how many factors each of your labels has in each theme.")
@json_option
@csv_option
@click.pass_context
def contexts(
    context: click.Context,
    /,
    *,
    keys: tuple[str, ...],
    branch: str | None,
    query: str | None,
    text: str,
    roles: tuple[Role, ...],
    grouping: Grouping,
    with_effects: bool,
    cross: bool,
    as_json: bool,
    as_csv: bool,
) -> None:
    """List the contextual factors that the tables state, in their words; exit status 1 where there are none."""
    library = open_library(context)
    everything = library.analysis().factors()
    factors = answers.filtered(chosen_factors(library, keys, branch, query), text, roles or CONTEXTUAL)
    labels = library.labels.all()
    shown = answers.groups(factors, labels, Grouping(grouping), {factor.key for factor in everything})
    if as_csv:
        of_labels = cross_table(factors, labels)
        print_csv(answers.cross_rows(of_labels) if cross else answers.rows(factors, labels, words))
    elif as_json:
        print_json(contexts_json(factors, labels, shown, answers.effects(library, factors) if with_effects else ()))
    elif cross:
        _print_cross(factors, labels)
    else:
        _print(library, factors, shown, with_effects=with_effects)
    if not factors:
        reason = Message("no-factor-found") if everything else Message("no-context-in-tables")
        click.echo(words(reason), err=True)
        context.exit(NOTHING_FOUND)


def _print(library: Library, factors: Sequence[Factor], shown: Sequence[FactorGroup], *, with_effects: bool) -> None:
    click.echo(safe(words(signs(answers.counts(factors)))))
    for group in shown:
        heading = f"{_name(group)} ({words(signs(group.counts))})"
        if group.label and group.counts.has_both_signs:
            heading = f"{heading}; {words(Message('both-signs'))}"
        click.echo(safe("\n" + section(heading, _lines(library, group, with_effects=with_effects))))


def _lines(library: Library, group: FactorGroup, *, with_effects: bool) -> Iterator[str]:
    if group.label and group.label.reason:
        yield group.label.reason
    effects = answers.effects(library, group.factors) if with_effects else ()
    for place, factor in enumerate(group.factors):
        named = Message("factor-of-theme", theme=factor.theme.title, factor=factor.text)
        yield f"{words(answers.SIGN_NAMES[factor.sign])}: {words(named)}"
        if with_effects:
            yield from (f"  {_words(line)}" for line in effect_lines(effects[place]))
    if group.missing:
        yield words(Message("factors-missing", n=len(group.missing)))


def _words(text: str | Message) -> str:
    return text if isinstance(text, str) else words(text)


def _name(group: FactorGroup) -> str:
    """What a group is called: by the reader's label, its sign, or the theme or review of its factors."""
    if group.label:
        return words(Message("label-of-reader", name=label_name(group.label.name)))
    if group.key in list(Role):
        return words(answers.SIGN_NAMES[Role(group.key)])
    if group.key == Grouping.NONE:
        return words(Message("all-factors"))
    if not group.key:
        return words(Message("without-label"))
    theme = group.factors[0].theme
    return theme.title if group.key == theme.key else words(table_name(theme.table)).partition(",")[0]


def _print_cross(factors: Sequence[Factor], labels: Sequence[Label]) -> None:
    table = cross_table(factors, labels)
    names = [(label.id, label_name(label.name)) for label in table.labels]
    for label_id, name in [*names, ("", Message("without-label"))]:
        if label_id not in table.of_label:
            continue
        counted = [
            f"{theme.title}: {words(signs(table.cells[label_id, theme.key]))}"
            for theme in table.themes
            if (label_id, theme.key) in table.cells
        ]
        click.echo(safe(section(f"{words(name)} ({words(signs(table.of_label[label_id]))})", counted) + "\n"))
    totals = [f"{theme.title}: {words(signs(table.of_theme[theme.key]))}" for theme in table.themes]
    click.echo(safe(section(f"{words(Message('all-factors'))} ({words(signs(table.total))})", totals)))
