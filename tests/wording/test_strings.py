"""Every string of the window can be translated: lupdate finds it, it is a whole, and numbers are left to the locale."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "src" / "qicbrowser" / "gui"
TREES = {
    module.relative_to(GUI).as_posix(): ast.parse(module.read_text(encoding="utf-8")) for module in GUI.rglob("*.py")
}


def is_translated(node: ast.AST) -> bool:
    """Whether it is a call of `tr`, or of `translate` with a context: texts and painters have others."""
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
    return (name == "tr" and len(node.args) > 0) or (name == "translate" and is_text(node.args[0]))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def inside_f_strings(tree: ast.AST) -> Iterator[ast.expr]:
    """Lupdate does not see them."""
    for string in ast.walk(tree):
        if isinstance(string, ast.JoinedStr):
            yield from (node for node in ast.walk(string) if isinstance(node, ast.expr) and is_translated(node))


def not_literal(tree: ast.AST) -> Iterator[ast.expr]:
    """Lupdate reads texts where they are, not names for them; those of the catalogue it reads in `wording`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_translated(node):
            texts = node.args[: 2 if is_translate(node) else 1]
            if not all(map(is_text, texts)) and "entry.text" not in ast.unparse(node):
                yield node


def is_translate(node: ast.Call) -> bool:
    return (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)) == "translate"


def plurals_by_hand(tree: ast.AST) -> Iterator[ast.expr]:
    """One text where a number is 1, and another where it is not: other languages have other plurals than English."""
    for node in ast.walk(tree):
        if isinstance(node, ast.IfExp) and isinstance(node.test, ast.Compare):
            ones = [c for c in node.test.comparators if isinstance(c, ast.Constant) and c.value == 1]
            parts = [part for branch in (node.body, node.orelse) for part in ast.walk(branch) if is_translated(part)]
            if ones and any("%n" not in ast.unparse(part) for part in parts):
                yield node


def plurals_lupdate_does_not_see(tree: ast.AST) -> Iterator[ast.expr]:
    """It takes `translate(context, "%n …", "", n)` for a text without a plural; in a function, use a Message."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_translated(node):
            texts = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if any("%n" in text for text in texts) and (is_translate(node) or len(node.args) < 3):
                yield node


def english_numbers(tree: ast.AST) -> Iterator[ast.expr]:
    """`{:,}` is a comma in every language."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec:
            if any(isinstance(part, ast.Constant) and "," in str(part.value) for part in ast.walk(node.format_spec)):
                yield node
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and ":,}" in node.value:
            yield node


def unnamed_values(tree: ast.AST) -> Iterator[ast.expr]:
    """Two values without names cannot change places in a translation, and `{}` does not tell what it is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_translated(node):
            texts = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if any(text.count("{}") > 1 for text in texts):
                yield node


def tr_of_others(tree: ast.AST) -> Iterator[ast.expr]:
    """Lupdate files a text under the class it is written in, Qt looks for it under the class of the object."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "tr" and ast.unparse(node.value) != "self":
            yield node


BASES = {
    ast.unparse(base).partition("[")[0].rpartition(".")[2]
    for tree in TREES.values()
    for node in ast.walk(tree)
    if isinstance(node, ast.ClassDef)
    for base in node.bases
}


def plurals_of_base_classes(tree: ast.AST) -> Iterator[ast.expr]:
    """In an object of a derived class, Qt takes the text with its number for a translation: use a Message."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in BASES:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and is_translated(call) and "%n" in ast.unparse(call.args[0]):
                    yield call


RULES = (
    inside_f_strings,
    not_literal,
    plurals_by_hand,
    plurals_lupdate_does_not_see,
    english_numbers,
    unnamed_values,
    tr_of_others,
    plurals_of_base_classes,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_string_can_be_translated(rule: Callable[[ast.AST], Iterator[ast.expr]]) -> None:
    assert [f"{name}:{node.lineno}" for name, tree in TREES.items() for node in rule(tree)] == []
