"""Reviews that go from one library to another in a file, as the tests do it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from qicbrowser.paths import DataFolder, bundled_evidence, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library import LibraryChange
from qicbrowser.services.importing.library_writing import contents_of, save
from qicbrowser.services.importing.offered_reviews import OfferedReview, Standing, importing_reviews, offered_reviews
from qicbrowser.services.importing.review_files import export_reviews, read_reviews
from qicbrowser.store.library import Library


def export(data: DataFolder, file: Path, *keys: str) -> None:
    export_reviews(file, contents_of(data), keys, OwnFiles(data.user_file, bundled_evidence()))


def offers_in(file: Path, data: DataFolder) -> tuple[OfferedReview, ...]:
    return offered_reviews(read_reviews(file), contents_of(data), read_sources(bundled_sources()).reviews)


def standings(file: Path, data: DataFolder) -> dict[str, Standing]:
    return {offer.key: offer.standing for offer in offers_in(file, data)}


def import_all(file: Path, data: DataFolder, library: Library | None = None) -> LibraryChange:
    change = importing_reviews([offer for offer in offers_in(file, data) if offer.can_be_imported])
    assert save(data, change, library) == ()
    return change


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a library file, of every table."""
    with closing(sqlite3.connect(path)) as file:
        names = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        contents = {name: file.execute(f"SELECT * FROM {name}").fetchall() for name in names if "index_" not in name}
    return {name: sorted(found, key=repr) for name, found in contents.items()}
