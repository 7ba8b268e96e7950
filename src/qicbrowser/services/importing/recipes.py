"""Recipes and import plans as JSON, read strictly; and the stored recipe that fits a table.

An object has the fields of its type by name. A field that the type does not know is refused: it may be an answer.
"""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, cast, get_args, get_origin, get_type_hints

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.tables.grid import LARGEST_COLUMNS, LARGEST_ROWS
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.services.files.bounded_json import AtFaultError, FaultsError, Value, parsed

LARGEST = 5_000_000
"""Bytes of a recipe or plan."""

_VERSION = 1
"""Raised when a field gets another meaning; a new field with a default needs no other version."""

_LONGEST_TEXT = 100_000
_MOST_ITEMS = LARGEST_ROWS

Planned = TypeVar("Planned", TablePlan, ImportPlan)


class RecipeFile(NamedTuple):
    """The answers in a file of a recipe, by the names of the recipe's fields; what it leaves out is guessed."""

    answers: Mapping[str, Any]
    table: int | None = None
    """The place of the table among those of its file, from 0; None where the file does not say."""


def written(plan: TablePlan | ImportPlan) -> str:
    """A plan as JSON; a table's is what a file of a recipe holds."""
    return json.dumps({"version": _VERSION, **plain(plan)}, ensure_ascii=False)


def read_plan(text: str | bytes, kind: type[Planned]) -> Planned:
    """The plan that JSON holds; raises FaultsError, with the place of the fault, where it is not one of this kind."""
    try:
        plan = cast("Planned", _record(_whole(text), kind))
        for table in plan.tables if isinstance(plan, ImportPlan) else (plan,):
            _check_places(table.recipe)
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error
    return plan


def read_recipes(text: str | bytes) -> tuple[RecipeFile, ...]:
    """The answers of a file that holds a table's plan or any part of one, or the plan of several tables of a file.

    Raises FaultsError as `read_plan` does.
    """
    try:
        whole = _whole(text)
        if "tables" in whole.value and "recipe" not in whole.value:
            plan = read_plan(text, ImportPlan)
            return tuple(RecipeFile(table.recipe._asdict(), table.table) for table in plan.tables)
        answers = _fields(whole.get("recipe"), Recipe)
        given = _fields(Value("", {name: part for name, part in whole.value.items() if name != "recipe"}), TablePlan)
        _check_places(Recipe(columns=(), heading_rows=0)._replace(**answers))
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error
    return (RecipeFile(answers, given.get("table")),)


def _whole(text: str | bytes) -> Value:
    """The JSON of a plan of this version, without the version."""
    content = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if len(content) > LARGEST:
        raise ReaderError(Message("recipe-too-large", most=LARGEST), Message("save-recipe-again"))
    whole = parsed(content)
    if whole.get("version").whole_number(2**31) != _VERSION:
        raise ReaderError(Message("recipe-of-other-version"), Message("update-program"))
    return Value("", {name: part for name, part in whole.value.items() if name != "version"})


def fitting(publisher: str, headings: tuple[tuple[str, ...], ...], plans: Iterable[ImportPlan]) -> Recipe | None:
    """The last recipe that was used for a table of the same publisher with the same headings, without its cells.

    Corrections, rows and cells kept as printed belong to the one table they were made for.
    """
    tables = [table for plan in plans for table in plan.tables]
    same = [table for table in tables if headings and (table.publisher, table.headings) == (publisher, headings)]
    return same[-1].recipe._replace(corrections=(), as_printed=(), row_kinds=()) if same else None


def _check_places(recipe: Recipe) -> None:
    if len(recipe.columns) > LARGEST_COLUMNS:
        Value("/recipe/columns", None).wrong(Message("more-columns-than", n=LARGEST_COLUMNS))
    rows = [recipe.heading_rows, *(row for row, _ in (*recipe.row_kinds, *recipe.as_printed))]
    rows += (row for row, _, _ in recipe.corrections)
    if max(rows) > LARGEST_ROWS:
        Value("/recipe", None).wrong(Message("more-rows-than", n=LARGEST_ROWS))


def _read(value: Value, kind: Any) -> Any:
    """A value of a type that plans are made of."""
    if isinstance(kind, UnionType):
        (inner,) = (one for one in get_args(kind) if one is not NoneType)
        return None if value.value is None else _read(value, inner)
    if get_origin(kind) is tuple:
        return _items(value, get_args(kind))
    if hasattr(kind, "_fields"):
        return _record(value, kind)
    if issubclass(kind, StrEnum):
        if not isinstance(value.value, str) or value.value not in set(kind):
            value.wrong(Message("one-of-expected", choices=", ".join(kind)))
        return kind(value.value)
    if kind is bool:
        if not isinstance(value.value, bool):
            value.wrong(Message("true-or-false-expected"))
        return value.value
    return value.whole_number(2**31) if kind is int else value.text(_LONGEST_TEXT)


def _items(value: Value, kinds: tuple[Any, ...]) -> tuple[Any, ...]:
    if not isinstance(value.value, list) or len(value.value) > _MOST_ITEMS:
        value.wrong(Message("list-expected"))
    items = tuple(value.each())
    if kinds[-1] is Ellipsis:
        return tuple(_read(item, kinds[0]) for item in items)
    if len(items) != len(kinds):
        value.wrong(Message("list-of-length-expected", n=len(kinds)))
    return tuple(_read(item, kind) for item, kind in zip(items, kinds, strict=True))


def _record(value: Value, kind: Any) -> Any:
    given = _fields(value, kind)
    for name in kind._fields:
        if name not in given and name not in kind._field_defaults:
            Value(f"{value.place}/{name}", None).wrong(Message("field-missing"))
    return kind(**given)


def _fields(value: Value, kind: Any) -> dict[str, Any]:
    """The fields of a type that an object has, each read as its type."""
    if not value.is_object:
        value.wrong(Message("object-expected"))
    types: Mapping[str, Any] = get_type_hints(kind)
    for name in value.value:
        if name not in types:
            Value(f"{value.place}/{name}", None).wrong(Message("field-unknown"), Message("update-program"))
    return {name: _read(Value(f"{value.place}/{name}", part), types[name]) for name, part in value.value.items()}
