"""What the standalone program weighs, by component, held to a budget: python packaging/sizes.py dist/qicbrowser."""

import sys
import tomllib
from collections import Counter
from pathlib import Path

BUDGET = Path(__file__).with_name("sizes.toml")
GROWTH = 1.05
"""Times the budget that a build may weigh."""

COMPONENTS = (
    ("Qt, in Python", ("PySide6/Qt", "shiboken6/"), ".so"),
    ("Qt", ("PySide6/", "libQt6", "libicu"), ""),
    ("XML, for citations", ("lxml/",), ""),
    ("Python", ("python3", "libpython", "base_library"), ""),
    ("evidence", ("data/",), ""),
    ("guide", ("docs/",), ""),
    ("licences", ("licences/",), ""),
    ("libraries of the system", ("lib",), ""),
)
"""A name, how the paths in it begin, how they end; the first that fits."""


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/qicbrowser")
    weights = weigh(folder)
    total = sum(weights.values()) / 1e6
    for name, size in weights.most_common():
        print(f"{size / 1e6:8.1f} MB  {name}")
    print(f"{total:8.1f} MB  in all, unpacked")
    budget = tomllib.loads(BUDGET.read_text("utf-8")).get(sys.platform)
    if budget is None:
        print(f"There is no budget for {sys.platform} yet.")
    elif total > budget["unpacked"] * GROWTH:
        print(f"That is more than 5 % over the budget of {budget['unpacked']} MB in {BUDGET.name}.", file=sys.stderr)
        return 1
    return 0


def weigh(folder: Path) -> Counter[str]:
    weights: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            weights[component(path.relative_to(folder).as_posix().removeprefix("_internal/"))] += path.stat().st_size
    return weights


def component(path: str) -> str:
    if path.startswith(("PySide6/Qt/", "PySide6/plugins/")):
        return "Qt"
    for name, beginnings, ending in COMPONENTS:
        if path.startswith(beginnings) and (not ending or ending in path):
            return name
    return "the program, and modules of Python"


if __name__ == "__main__":
    sys.exit(main())
