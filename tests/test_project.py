"""What the files around the program promise, and whether they promise the same."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from qicbrowser import __version__

ROOT = Path(__file__).resolve().parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

OURS = {"qicbrowser", "tests", "benchmarks"}
MEASURED_WHERE_INSTALLED = {"datasette", "tantivy"}
"""Other programs that `make bench` measures beside ours, and that nothing else needs."""

OF_THE_SYSTEM = {"gi"}
"""What the Python of the system brings, which runs the tour of a screen reader."""


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def promised() -> list[str]:
    """The versions of Python that the classifiers name."""
    named = re.findall(r"Programming Language :: Python :: (3\.\d+)", "\n".join(project()["classifiers"]))
    assert named
    return named


def test_the_versions_of_python_are_the_same_wherever_they_are_promised():
    versions = promised()
    first, last = versions[0], versions[-1]
    assert versions == [f"3.{minor}" for minor in range(int(first[2:]), int(last[2:]) + 1)]
    assert project()["requires-python"] == f">={first}"
    assert f"Python {first} to {last})" in (ROOT / "README.md").read_text("utf-8")
    assert f"sys.version_info < ({first.replace('.', ', ')})" in (ROOT / "Makefile").read_text("utf-8")
    assert f'python_version = "{first}"' in (ROOT / "pyproject.toml").read_text("utf-8"), "mypy's"


def test_the_version_is_the_same_wherever_it_is_written():
    assert f"\nversion: {__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
    [metainfo] = (ROOT / "packaging" / "linux").glob("*.metainfo.xml")
    assert re.findall(r'<release version="(.*?)"', metainfo.read_text("utf-8"))[0] == __version__


def test_every_link_between_the_documents_leads_somewhere():
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "data").glob("*.md")]
    documents += (ROOT / "benchmarks").glob("*.md")
    broken = [
        f"{document.relative_to(ROOT)}: {target}"
        for document in documents
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
        if not target.startswith("https://") and not (document.parent / target).exists()
    ]
    assert len(documents) > 20
    assert not broken


def test_every_promised_version_is_tested_by_continuous_integration():
    [matrix] = re.findall(r"^ +python: (\[.*\])$", (ROOT / ".github/workflows/ci.yml").read_text("utf-8"), re.MULTILINE)
    assert ast.literal_eval(matrix) == promised()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_names_no_python_that_is_not_promised(workflow: Path):
    used = re.findall(r'python-version: "(.*?)"', workflow.read_text("utf-8"))
    assert used
    assert set(used) <= set(promised())


def test_continuous_integration_runs_the_test_command_of_the_readme():
    assert "**Test it:**\n\n    make test\n" in (ROOT / "README.md").read_text("utf-8")
    assert (ROOT / ".ci" / "run").read_text("utf-8").splitlines()[-1] == "exec make test </dev/null"


def declared(*, developers: bool) -> set[str]:
    """The distributions that pyproject.toml asks for, which is not what those bring with them."""
    lines = list(project()["dependencies"])
    if developers:
        lines += project()["optional-dependencies"]["dev"]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def test_whatever_a_reader_has_to_install_is_imported():
    distributions = packages_distributions()
    used = {name for path in sources("src") for name in imported(path)}
    assert declared(developers=False) <= {
        canonicalize_name(each) for name in used for each in distributions.get(name, [])
    }


@pytest.mark.parametrize("folder", ["src", "tests", "packaging", "benchmarks"])
def test_whatever_is_imported_is_declared(folder: str):
    distributions = packages_distributions()
    used = {name for path in sources(folder) for name in imported(path)}
    others = used - set(sys.stdlib_module_names) - OURS - beside(folder) - MEASURED_WHERE_INSTALLED - OF_THE_SYSTEM
    assert others
    undeclared = {
        name: distributions.get(name, [])
        for name in others
        if not {canonicalize_name(each) for each in distributions.get(name, [])} & declared(developers=folder != "src")
    }
    assert not undeclared, "name it in pyproject.toml, with its reason, or import it no longer"


@pytest.mark.parametrize("name", ["dependencies", "dev"])
def test_every_dependency_has_its_reason_and_its_least_version(name: str):
    [listed] = re.findall(
        rf"^{name} = \[\n(.*?)^\]", (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    lines = [line.strip() for line in listed.splitlines()]
    for before, line in zip(["", *lines], lines, strict=False):
        if line.startswith("#"):
            continue
        needed = Requirement(re.match('"(.*?)"', line)[1])
        assert "#" in line or before.startswith("#"), f"{line} has no reason"
        assert needed.specifier or needed.name == "shiboken6", f"{line} has no least version"


def sources(folder: str) -> list[Path]:
    return [path for path in (ROOT / folder).rglob("*") if path.suffix in (".py", ".spec")]


def beside(folder: str) -> set[str]:
    """The scripts that import one another by their own names; the tests import them too."""
    folders = {"src": [], "tests": ["packaging", "benchmarks"]}.get(folder, [folder])
    return {path.stem for each in folders for path in sources(each)}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names):
                yield from (name.name.partition(".")[0] for name in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
            case ast.Call(
                ast.Name("find_spec" | "import_module") | ast.Attribute(attr="importorskip"), [ast.Constant(str(name))]
            ):
                yield name.partition(".")[0]
