"""What import-linter cannot see of the rules in ARCHITECTURE.md."""

import ast
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "qicbrowser"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
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


def holds_docstring_only(init: Path) -> bool:
    """Whether an `__init__.py` holds a docstring and, at most, the version."""
    docstring, *rest = ast.parse(init.read_text(encoding="utf-8")).body
    assigned = [t.id for node in rest if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)]
    allowed = ["__version__"] if init.parent == PACKAGE else []
    return isinstance(docstring, ast.Expr) and assigned == allowed and len(rest) == len(allowed)


@pytest.mark.parametrize("init", sorted(PACKAGE.rglob("__init__.py")), ids=lambda init: str(init.relative_to(PACKAGE)))
def test_a_package_holds_its_docstring_only(init: Path) -> None:
    assert holds_docstring_only(init)


@pytest.mark.parametrize(
    "line", ["from made.one import A", "import os", "SIZE = 1", '__version__ = "1"', "def f(): ..."]
)
def test_more_than_a_docstring_is_noticed(tmp_path: Path, line: str) -> None:
    init = tmp_path / "__init__.py"
    init.write_text('"""A made-up package."""\n', encoding="utf-8")
    assert holds_docstring_only(init)
    init.write_text(f'"""A made-up package."""\n\n{line}\n', encoding="utf-8")
    assert not holds_docstring_only(init)


def unnamed_folders(package: Path, contracts: Iterable[Mapping[str, Any]]) -> set[str]:
    """The package folders that an exhaustive contract about the folder above them does not name in a layer."""
    folders = {name_of(init, package) for init in package.rglob("__init__.py")}
    unnamed = set()
    for contract in contracts:
        names = {name.strip() for layer in contract.get("layers", ()) for name in layer.split("|")}
        for container in contract["containers"] if contract.get("exhaustive") else ():
            within = {folder for folder in folders if folder.rpartition(".")[0] == container}
            unnamed |= within - {f"{container}.{name}" for name in names}
    return unnamed


def test_no_contract_has_exceptions() -> None:
    assert [contract["name"] for contract in CONTRACTS if "ignore_imports" in contract] == []


def test_every_folder_is_named_where_a_contract_is_exhaustive() -> None:
    assert unnamed_folders(PACKAGE, CONTRACTS) == set()
    exhaustive = {name for contract in CONTRACTS if contract.get("exhaustive") for name in contract["containers"]}
    rooms = {"qicbrowser", "qicbrowser.gui", "qicbrowser.services", "qicbrowser.services.citations", "qicbrowser.store"}
    assert exhaustive == rooms


def test_a_folder_that_no_layer_names_is_noticed(tmp_path: Path) -> None:
    for folder in ("made", "made/one", "made/two", "made/two/inner"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "__init__.py").touch()
    contract = {"containers": ["made"], "layers": ["three", "one | two"], "exhaustive": True}
    assert unnamed_folders(tmp_path / "made", [contract]) == set()
    assert unnamed_folders(tmp_path / "made", [contract | {"layers": ["one"]}]) == {"made.two"}
    assert unnamed_folders(tmp_path / "made", [contract | {"layers": ["one"], "exhaustive": False}]) == set()
