"""Six real files are read as their expectations say, once their questions are answered: by the command line as JSON."""

import copy
from pathlib import Path

import pytest

from tests.cli.expected_readings import (
    EXAMPLES,
    IDS,
    Example,
    Read,
    cited,
    comparable,
    flat,
    read,
    read_by,
    row_of,
    run,
    statements,
)

ORDER = (
    *("file", "form", "publisher", "encoding", "separator", "table", "review", "mapping", "body_rows", "section_rows"),
    *("configurations", "themes", "theme_titles", "statements", "statements_total", "nested_statements", "references"),
    *("grades", "printed_counts", "blank_cells", "notes", "themes_by_group", "grade_reasons", "titles_as_printed"),
    *("rows", "characters", "bibliography_in_file", "asks", "warnings"),
)


@pytest.fixture(params=EXAMPLES, ids=IDS)
def example(request: pytest.FixtureRequest) -> Example:
    wanted: Example = request.param
    return wanted


@pytest.fixture
def printed(example: Example, tmp_path: Path) -> Read:
    return read_by(example.path, example.recipe, tmp_path)


def unanswered(example: Example, *options: str) -> Read:
    return read(example.path, *(["--table", "2"] if "table" in example.recipe else []), *options)


def test_every_value_is_the_expected_one(example: Example, printed: Read) -> None:
    expected = comparable(example.expected)
    read_values, right = flat(printed), flat(expected)
    assert {path: read_values.get(path, "missing") for path in right} == right
    for name in ("mapping", "statements", "grades", "references", "themes_by_group"):
        assert printed.get(name) == expected.get(name)
    assert {*printed} <= {*expected} | {
        "form",
        "publisher",
        "encoding",
        "separator",
        "rows",
        "characters",
        "asks",
        "warnings",
    }


def test_names_are_in_their_order_and_the_figures_agree(printed: Read) -> None:
    assert [*printed] == [name for name in ORDER if name in printed]
    assert sum(printed["characters"]["by_kind"].values()) == printed["characters"]["total"] > 0
    links = sum(len(each["references"]) for row in printed["rows"] for each in row["statements"])
    links += sum(len(cited(row)) for row in printed["rows"])
    assert (len(statements(printed)), links) == (printed["statements_total"], printed["references"]["links"])
    assert len(printed["rows"]) == printed["configurations"] == printed["body_rows"]


def test_what_must_be_asked_is_asked(example: Example) -> None:
    assert [*example.asks] == example.expected["must_ask"]
    ids = {id_ for id_ in example.asks.values() if id_} - {"several-tables"}
    first = unanswered(example)
    asked = {ask["id"]: ask for ask in first["asks"]}
    assert ids <= {*asked}
    for id_ in ids:
        changes = [answer["recipe"] for answer in asked[id_]["answers"]]
        wanted = example.recipe["recipe"]
        assert any(change == {name: wanted.get(name) for name in change} for change in changes), id_


def test_a_file_of_two_tables_asks_which() -> None:
    refused = run("import", EXAMPLES[1].path, "--dry-run", "--json")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "Table 1 Characteristics" in refused.stderr
    assert "Table 2 Barriers" in refused.stderr


def test_nothing_is_decided_before_it_is_answered() -> None:
    whole, sections, group, scale, _, digits = map(unanswered, EXAMPLES)
    kept_whole = EXAMPLES[0].expected["if_mechanism_cells_are_kept_whole"]
    assert {"mechanism": whole["statements"]["mechanism"]} == kept_whole
    assert "are-sections-groups" in [ask["id"] for ask in sections["asks"]]
    assert "Community" not in group["themes_by_group"]
    assert scale["grades"]["scale_weakest_first"] is None
    assert scale["mapping"] == {**scale["mapping"], "Förderlich": "enabler", "Hinderlich": "barrier"}
    before = EXAMPLES[5].expected["before_the_reader_has_answered"]
    assert {"references": digits["references"]["links"], "theme_titles": digits["theme_titles"]} == before


def test_what_must_be_shown_is_shown_with_its_cell(example: Example, printed: Read) -> None:
    assert [*example.warnings] == example.expected["must_warn"]
    shown = {(warning["id"], warning["cell"]) for warning in printed["warnings"]}
    assert {*example.warnings.values()} <= shown
    for problem in [*printed["warnings"], *printed["asks"]]:
        assert problem["sentence"].endswith((".", "?"))
        assert (problem["cell"] is None) is (problem["row"] is problem["column"] is None)


def test_what_must_never_happen_does_not(example: Example, printed: Read) -> None:
    assert [*example.never] == example.expected["must_never"]
    assert [words for words, check in example.never.items() if check.has_happened(printed)] == []


def test_a_word_with_a_soft_hyphen_is_found_by_a_search(tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    recipe.write_text('{"version": 1, "recipe": {"arrows_divide": true}}', encoding="utf-8")
    assert run("import", EXAMPLES[0].path, "--recipe", recipe).exit_code == 0
    assert "clear the diary for improvement work" in run("search", "context:improvement").stdout


@pytest.mark.parametrize(
    ("example", "words"), [(e, words) for e in EXAMPLES for words in e.never], ids=lambda value: str(value)[-40:]
)
def test_each_check_sees_what_must_never_happen(example: Example, words: str, tmp_path: Path) -> None:
    spoiled = copy.deepcopy(read_by(example.path, example.recipe, tmp_path))
    example.never[words].spoil(spoiled)
    assert example.never[words].has_happened(spoiled)


def test_spots_are_found(example: Example, printed: Read) -> None:
    for spot in example.expected["spot"]:
        assert found(spot, printed) == spot


def found(spot: Read, printed: Read) -> Read:
    """What was read where a spot points, by the same names."""
    row = row_of(printed, spot["row"] if "row" in spot else spot["theme"])
    statements = [each for each in row["statements"] if each["role"] == spot.get("role", each["role"])]
    texts = [each["text"] for each in statements]
    where = {name: spot[name] for name in ("stream", "direction") if name in spot}
    of_statement = [each["references"] for each in statements if each["text"] == spot.get("text")]
    values = {
        "row": row["id"],
        "theme": row["theme"],
        "role": {each["role"] for each in statements}.pop() if statements else spot.get("role"),
        "text": spot["text"] if spot.get("text") in texts else None,
        "texts": texts,
        "levels": [each["level"] for each in statements],
        "nested": [each["text"] for each in statements if each["level"] > 1],
        "count": len(statements),
        "references": of_statement[0] if of_statement else cited(row, **where),
        "references_of_row": cited(row),
        "grade": row["grade"],
        "grade_reason": row["grade_reason"],
        **where,
    }
    return {name: values[name] for name in spot}
