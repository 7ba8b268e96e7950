"""What import-linter cannot see of the rules in ARCHITECTURE.md."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "qicbrowser"
MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_a_module_is_one_thing_and_says_which(module: Path):
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    assert ast.get_docstring(ast.parse(text))


def name_of(module: Path, package: Path) -> str:
    parts = module.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(module: Path, package: Path) -> set[str]:
    """The modules of the package that a module imports anywhere: at its top, in a function, or for its types."""
    name, found = name_of(module, package), set()
    inside = name.split(".") if module.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = inside[: len(inside) - node.level + 1] if node.level else []
            source = ".".join((*above, *(node.module or "").split("."))).strip(".")
            found |= {source} | {f"{source}.{alias.name}" for alias in node.names}
    return found - {name}


def mutual_imports(package: Path) -> set[frozenset[str]]:
    """Pairs of modules that import each other."""
    by_name: Mapping[str, set[str]] = {name_of(m, package): imports(m, package) for m in package.rglob("*.py")}
    return {
        frozenset((one, other))
        for one, needed in by_name.items()
        for other in needed & by_name.keys()
        if one in by_name[other]
    }


def test_no_two_modules_import_each_other() -> None:
    assert mutual_imports(PACKAGE) == set()


@pytest.mark.parametrize(
    "line",
    [
        "from made.one import A",
        "from .one import A",
        "import made.one",
        "from made import one",
        "def late():\n    from made.one import A",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from made.one import A",
    ],
)
def test_two_modules_that_import_each_other_are_noticed(tmp_path: Path, line: str) -> None:
    package = tmp_path / "made"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "one.py").write_text("from made.two import B\n", encoding="utf-8")
    (package / "two.py").write_text(line, encoding="utf-8")
    assert mutual_imports(package) == {frozenset(("made.one", "made.two"))}
    (package / "two.py").write_text("import os", encoding="utf-8")
    assert mutual_imports(package) == set()
