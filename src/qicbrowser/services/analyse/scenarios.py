"""Saving, renaming and deleting scenarios of what counts, as changes."""

from collections.abc import Iterable, Sequence

from qicbrowser.domain.analysis.scenarios import MOST_LEFT_OUT, MOST_SCENARIOS, Scenario
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse.own_names import bounded_keys, check_name_is_free, name_line, new_id
from qicbrowser.services.changes import Change, now


def of_table(scenarios: Iterable[Scenario], table_key: str) -> tuple[Scenario, ...]:
    """The scenarios of a source table, in the order given."""
    return tuple(each for each in scenarios if each.table_key == table_key)


def scenario_name(name: str) -> str | Message:
    """What a scenario of this name is called; one that was recovered from a damaged file may have lost it."""
    return name or Message("scenario-without-name")


def saved(scenarios: Sequence[Scenario], table_key: str, name: str, left_out: Iterable[str]) -> Change[Scenario]:
    """What saves a choice under a name: the table's scenario of this name is replaced, or a new one is made.

    Raises ReaderError for a name that cannot be used, too many keys, or too many scenarios.
    """
    line, keys = name_line(name), bounded_keys(sorted(left_out), MOST_LEFT_OUT)
    for each in of_table(scenarios, table_key):
        if each.name.casefold() == line.casefold():
            return replaced(each, keys)
    if len(scenarios) >= MOST_SCENARIOS:
        raise ReaderError(Message("scenarios-too-many", most=MOST_SCENARIOS), Message("delete-a-scenario"))
    moment = now()
    return Change(None, Scenario(new_id(), line, table_key, keys, moment, moment))


def replaced(scenario: Scenario, left_out: Iterable[str]) -> Change[Scenario]:
    """What has a scenario leave out other keys."""
    return _changed(scenario, scenario._replace(left_out=bounded_keys(sorted(left_out), MOST_LEFT_OUT)))


def renamed(scenarios: Sequence[Scenario], scenario: Scenario, name: str) -> Change[Scenario]:
    """What gives a scenario another name; raises ReaderError where another of its table has it."""
    line = name_line(name)
    others = of_table(scenarios, scenario.table_key)
    check_name_is_free(line, (each.name for each in others if each.id != scenario.id))
    return _changed(scenario, scenario._replace(name=line))


def deleted(scenario: Scenario) -> Change[Scenario]:
    return Change(scenario, None)


def _changed(before: Scenario, after: Scenario) -> Change[Scenario]:
    return Change(before, after if after == before else after._replace(changed=now()))
