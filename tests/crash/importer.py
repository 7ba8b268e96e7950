"""A program that imports, renames and removes reviews until it is killed."""

import os
import sys
from pathlib import Path

from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library import importing, removing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.sources import read_content

_RECIPE = Recipe((ColumnPlan(Holds.THEME), ColumnPlan(Holds.BARRIER)), heading_rows=1)


def run(data: DataFolder) -> None:
    bundled = bundled_reviews()
    content = b"Theme,Barrier\nMade up,Nobody\n"
    file = read_content("table.csv", content)
    while True:
        contents = contents_of(data)
        here = [review.key for review in contents.reviews if review.sources]
        if len(here) < 3:
            number = len(contents.identities)
            plan = ImportPlan(ReviewDetails(title=f"Made up {number}"), (TablePlan(0, _RECIPE),))
            change = importing(contents, bundled, file, content, plan)
        else:
            change = removing(contents, here[0])
        after = sorted({*here, *change.keys} if change.after[0].sources else {*here} - change.keys)
        os.write(1, f"will {' '.join(after)}\n".encode())
        save(data, change)
        os.write(1, b"did\n")


if __name__ == "__main__":
    for _line in sys.stdin:
        if child := os.fork():
            os.waitpid(child, 0)
            os.write(1, b"ended\n")
            continue
        os.write(1, f"pid {os.getpid()}\n".encode())
        run(DataFolder(Path(sys.argv[1])))
