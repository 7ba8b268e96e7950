"""English sentences are written in `wording`, in texts to be translated, and in the help of commands; nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "qicbrowser"
MODULES = {
    module.relative_to(PACKAGE).as_posix(): ast.parse(module.read_text(encoding="utf-8"))
    for module in sorted(PACKAGE.rglob("*.py"))
    if module.relative_to(PACKAGE).parts[0] != "wording"
}
SQL = re.compile(
    r"\b(AND|BY|CREATE|DELETE|DROP|FROM|INTO|IS|JOIN|NOT|OR|NULLS|PRAGMA|RELEASE|ROLLBACK|SAVEPOINT|SELECT|UPDATE)\b"
)
FOR_PROGRAMMERS = {"ValueError", "TypeError", "AssertionError", "AttributeError", "RuntimeError", "NotImplementedError"}


DATA = {"NOTE", "_OF_NO_MATTER", "_SAMPLE", "_SQLITE_NOT_TEXT"}
"""What is written and read by a trial of the program or of a citation style, and what SQLite says."""


def is_sentence(text: str) -> bool:
    """Three words that begin with a capital, or two that end with a stop; no SQL, no pattern, no markup."""
    words = re.findall(r"[A-Za-z’']{2,}", text)
    in_small_letters = [word for word in words if word.islower() and len(word) > 2]
    begins = len(words) > 2 and len(in_small_letters) > 1 and text.lstrip("“ ")[0].isupper()
    if not in_small_letters or " " not in text.strip() or SQL.search(text) or re.search(r"\\|\(\?|<", text):
        return False
    return begins or (len(words) > 1 and text.rstrip()[-1] in ".…")


def sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    skipped = {id(part) for node in ast.walk(tree) for whole in passed_over(node) for part in ast.walk(whole)}
    for node in ast.walk(tree):
        if id(node) not in skipped and (text := text_of(node)) and is_sentence(text):
            yield node.lineno, text  # type: ignore[attr-defined]


def passed_over(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, types, and what is said to programmers; the parts of an f-string, which is looked at as a whole."""
    match node:
        case ast.Expr(value=ast.Constant()):
            yield node
        case ast.Call(func=ast.Name(id=name)) if name in FOR_PROGRAMMERS:
            yield node
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]) if name in DATA:
            yield node
        case ast.Call(func=ast.Attribute(attr="tr" | "translate") | ast.Name(id="translate" | "QT_TRANSLATE_NOOP")):
            yield from node.args
        case ast.AnnAssign(annotation=kind):
            yield node if ast.unparse(kind) == "TypeAlias" else kind
        case ast.Call(func=ast.Name(id="examples")):  # the help of a command
            yield node
        case ast.keyword(arg="help" | "show_default" | "epilog"):
            yield node
        case ast.Compare():  # what another program says
            yield node
        case ast.JoinedStr(values=parts):
            yield from (part for part in parts if isinstance(part, ast.Constant))


def text_of(node: ast.AST) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
    return None


@pytest.mark.parametrize("name", MODULES)
def test_no_sentence_is_written_where_it_cannot_be_translated(name: str) -> None:
    assert list(sentences(MODULES[name])) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise ReaderError("The disk is full.")', ["The disk is full."]),
        ('hint = f"{path} was not found."', ["{} was not found."]),
        ('self.tr("It can be translated.")', []),
        ('told = f"{a}: " "Nothing was read from it."', ["{}: Nothing was read from it."]),
        ('"""A docstring is not a message."""', []),
        ('option("--all", help="Export every theme.")', []),
        ('click.echo("There are no notes to export.")', ["There are no notes to export."]),
        ('raise ValueError("a change of nothing.")', []),
        ("execute(\"SELECT name FROM note WHERE words <> ''\")", []),
        ('"UTF-8", "reference", "CJK UNIFIED", "et al."', []),
    ],
)
def test_a_sentence_is_recognised(code: str, found: list[str]) -> None:
    assert [text for _, text in sentences(ast.parse(code))] == found
