"""Keys are made and read in one module, and saved notes and exports keep their form."""

import ast
from pathlib import Path

import pytest

from qicbrowser.domain import keys

PACKAGE = Path(__file__).parents[2] / "src" / "qicbrowser"

OTHER_SLASHES = {
    "domain/csl.py": "the author's separator in a DOI's address",
    "domain/review_citation.py": "addresses of the web",
    "domain/query/parsing.py": "NEAR/5",
    "services/citations/formats/bibtex/latex_commands.py": "a slash of LaTeX",
    "services/citations/dates.py": "ranges of dates",
    "services/citations/formats/bibtex/dates.py": "ranges of dates",
    "services/citations/formats/reference_list/cutting.py": "addresses of the web",
    "services/citations/formats/ris/writing.py": "the parts of a date",
    "services/citations/matching.py": "the parts of a DOI",
    "services/export/citation_runs.py": "closing tags",
    "services/export/docx_report.py": "the path of a part of a Word document",
    "gui/imports/doi_check.py": "the parts of a DOI",
    "gui/shell/list_actions.py": "a key of the keyboard",
    "services/files/bounded_json.py": "places in a JSON file",
    "services/importing/recipes.py": "places in a JSON file",
}
"""Modules in which a slash by itself is no part of a key, and what it is there."""


def test_keys_have_the_form_that_notes_and_exports_were_saved_with() -> None:
    table = keys.table_key("doe2021", "5")
    theme = keys.theme_key(table, "peer-learning")
    assert theme == "doe2021/5/peer-learning"
    assert keys.passage_key(theme, "barrier", 2) == "doe2021/5/peer-learning/barrier/2"
    assert keys.stream_key(table, "qualitative") == "doe2021/5/stream/qualitative"
    assert keys.grade_key(table, "low") == "doe2021/5/grade/low"
    assert keys.group_key(table, keys.group_path("hospital", "ward-team")) == "doe2021/5/group/hospital/ward-team"
    assert keys.reference_key("doe2021", 46) == "doe2021/ref/46"
    assert keys.citation_text_key("doe2021/ref/46", "title") == "doe2021/ref/46/citation/title"


def test_keys_are_read_as_they_were_made() -> None:
    reference = keys.reference_key("doe2021", 46)
    theme = keys.theme_key(keys.table_key("doe2021", "5"), "ref")
    assert keys.review_of(reference) == keys.review_of(theme) == "doe2021"
    assert keys.label_of(reference) == "46"
    assert keys.is_reference(reference)
    assert not keys.is_reference(theme)
    assert keys.is_within(keys.passage_key(theme, "outcome", 1), theme)
    assert not keys.is_within(f"{theme}-2", theme)
    assert keys.ends_with(theme, "5/ref")
    assert not keys.ends_with("doe2021/5/peer-learning", "learning")
    assert keys.rest_of(keys.passage_key(theme, "outcome", 1), theme) == "outcome/1"
    assert keys.table_of_group(keys.group_key("doe2021/5", keys.group_path("ref", "group"))) == "doe2021/5"
    for other in ("doe2021", "doe2021/5", theme, "doe2021/5/group", keys.stream_key("doe2021/5", "a"), ""):
        assert keys.table_of_group(other) == ""


@pytest.mark.parametrize(
    ("citation_id", "key"),
    [
        ("doe2021-46", "doe2021/ref/46"),
        ("doe-made-2021-46", "doe-made-2021/ref/46"),
        ("peer-learning", "peer-learning"),
        ("46", "46"),
        ("", ""),
    ],
)
def test_a_reference_is_known_by_the_id_that_exports_give_it(citation_id: str, key: str) -> None:
    assert keys.reference_key_in(citation_id) == key


def slashes(tree: ast.AST) -> list[int]:
    """The lines with a slash by itself, with "/ref/" and the like, or with a value beside a slash in an f-string."""
    lines = []
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value="/" | "/ref/" | "/citation/"):
                lines.append(node.lineno)
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(text)), *_]) if text[:1] == "/":
                lines.append(node.lineno)
    return lines


@pytest.mark.parametrize(
    "module",
    sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")),
)
def test_no_other_module_splits_or_joins_keys(module: str) -> None:
    if module == "domain/keys.py" or module in OTHER_SLASHES:
        return
    assert slashes(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))) == []


def test_the_exceptions_are_needed() -> None:
    for module in OTHER_SLASHES:
        assert slashes(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))), module
