"""Reviews go from one library to another in a file, word for word; a file that is anything else changes nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from qicbrowser.domain.progress import CancelledError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.recipe import RowKind
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, TablePlan
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing import review_files
from qicbrowser.services.importing.library import (
    LibraryChange,
    importing,
    importing_anew,
    removing,
    renaming,
    review_in,
)
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.offered_reviews import Standing
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.review_files import export_reviews, read_reviews
from qicbrowser.services.importing.sources import content_of, pasted_content, read_content
from qicbrowser.services.importing.tables import data_tables, planned_table
from qicbrowser.store.library import Library
from tests.messages import reader_error
from tests.services.importing.conftest import RECIPE, REVIEW, TABLE, Importing
from tests.services.importing.exchange import export, import_all, offers_in, rows, standings

TABLES = Path(__file__).parents[2] / "data" / "tables"
BUNDLED_DOI = "10.1186/s13012-020-0978-z"


def import_file(data: DataFolder, name: str) -> None:
    """Import the first table of a test file, with a corrected cell and a row that is left out."""
    content = (TABLES / name).read_bytes()
    if name.endswith(".txt"):
        content, name = pasted_content("", content.decode()), ""
    file = read_content(name, content)
    table = data_tables(file)[0]
    planned = planned_table(file, table, None, LibraryContents())
    grid = file.tables[table]
    recipe = planned.plan.recipe._replace(
        corrections=((grid.rows - 2, 0, "A made-up correction [46]\nof two lines"),),
        row_kinds=((grid.rows - 1, RowKind.LEFT_OUT),),
    )
    review = file.review._replace(title=file.review.title or f"Made up {len(contents_of(data).reviews)}")
    plan = ImportPlan(review, (planned.plan._replace(recipe=recipe),))
    save(data, importing(contents_of(data), bundled_reviews(), file, content, plan))


def changed_by(data: DataFolder, review: ReviewDetails) -> LibraryChange:
    """The change that imports another table into a library, of this review."""
    content = TABLE.replace("Made-up", "Other").encode()
    plan = ImportPlan(review, (TablePlan(0, RECIPE),))
    return importing(contents_of(data), bundled_reviews(), read_content("other.csv", content), content, plan)


def test_reviews_of_every_form_come_back_word_for_word(data: DataFolder, theirs: DataFolder, file: Path) -> None:
    import_file(data, "01-bmc-realist-cmo.html")
    import_file(data, "05-jats-for-against.xml")
    import_file(data, "07-excel-semicolon-bom.csv")
    import_file(data, "10-cerqual-soqf.docx")
    import_file(data, "12-pasted-from-browser.txt")
    reviews = contents_of(data).reviews
    save(data, renaming(contents_of(data), reviews[0].key, "My name for it"))
    export(data, file, *(review.key for review in reviews))
    offers = offers_in(file, theirs)
    assert {offer.standing for offer in offers} == {Standing.NEW}
    assert [offer.key for offer in offers] == [review.key for review in reviews]
    import_all(file, theirs)
    mine, other = rows(data.library_file), rows(theirs.library_file)
    assert len(mine["cell"]) > 100
    assert any("A made-up correction" in str(row) for row in mine["source"])
    assert mine == other
    corrected = [corrected for *_, corrected, _ in other["cell"] if corrected is not None]
    assert set(corrected) == {"A made-up correction [46]\nof two lines"}
    with Library(theirs.library_file, theirs.user_file) as library:
        keys = [key.partition("/")[0] for key in library.evidence.keys_of_themes()]
    assert [offer.themes for offer in offers] == [keys.count(review.key) for review in reviews]
    for review in reviews:
        (mine_source,), (source,) = review.sources, review_in(contents_of(theirs), review.key).sources
        assert content_of(source) == content_of(mine_source)


def test_a_file_has_the_evidence_of_its_reviews_and_nothing_else_of_the_library(
    data: DataFolder, library: Library, an_import: Importing, file: Path
) -> None:
    save(data, an_import(), library)
    save(data, an_import(REVIEW._replace(title="Not to be sent", year=2022)), library)
    with library.change():
        theme = "doe2021/table/made-up-trust"
        library.notes.put(Note("1", theme, theme, None, "my words", Colour.PINK, "2026-01-01", "2026-01-01"))
    export(data, file, "doe2021")
    content = file.read_bytes()
    assert b"my words" not in content
    assert b"Not to be sent" not in content
    found = rows(file)
    assert [row[0] for row in found["review"]] == ["doe2021"]
    assert [row[4] for row in found["passage"] if "Nobody" in str(row)]
    assert found["review_identity"] == []
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0o777 & ~_umask() & 0o066


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_tables_added_to_a_bundled_review_are_sent_without_its_own(
    data: DataFolder, theirs: DataFolder, file: Path, an_import: Importing
) -> None:
    save(data, an_import(REVIEW._replace(doi=BUNDLED_DOI)))
    export(data, file, "zamboni2020")
    assert len(rows(file)["theme"]) == 2
    (offer,) = offers_in(file, theirs)
    assert (offer.key, offer.standing, offer.themes, offer.references) == ("zamboni2020", Standing.ADDITION, 2, 4)
    import_all(file, theirs)
    assert rows(theirs.library_file) == rows(data.library_file)
    with reader_error("zamboni2020 is not an imported review"):
        export(DataFolder(theirs.folder / "empty"), file, "zamboni2020")


def test_an_import_is_undone_and_repeated_as_one_step(
    data: DataFolder, theirs: DataFolder, file: Path, an_import: Importing
) -> None:
    save(data, an_import())
    save(data, an_import(REVIEW._replace(title="Another", year=2022)))
    export(data, file, "doe2021", "doe2022")
    with Library(choose_evidence(theirs).path, theirs.user_file) as library:
        bundled = list(library.evidence.keys_of_themes())
        change = import_all(file, theirs, library)
        imported = list(library.evidence.keys_of_themes())
        assert len(imported) == len(bundled) + 4
        save(theirs, change.reverse, library)
        assert list(library.evidence.keys_of_themes()) == bundled
        save(theirs, change, library)
        assert list(library.evidence.keys_of_themes()) == imported


def test_a_review_that_is_here_is_the_same_or_is_replaced_but_never_doubled(
    data: DataFolder, theirs: DataFolder, file: Path, an_import: Importing
) -> None:
    save(data, an_import())
    export(data, file, "doe2021")
    import_all(file, theirs)
    save(theirs, renaming(contents_of(theirs), "doe2021", "Mine"))
    assert standings(file, theirs) == {"doe2021": Standing.SAME}
    source = an_import(table=TABLE.replace("Made-up time", "Made-up hours")).after[0].sources[-1]
    content, plan = content_of(source), read_plan(source.plan, ImportPlan)
    anew = importing_anew(contents_of(data), "doe2021", 1, read_content("table.csv", content), content, plan)
    save(data, anew)
    export(data, file, "doe2021")
    (offer,) = offers_in(file, theirs)
    assert (offer.key, offer.standing) == ("doe2021", Standing.DIFFERENT)
    assert [(difference.kind.value, difference.title) for difference in offer.differences] == [
        ("added", "Made-up hours"),
        ("removed", "Made-up time"),
    ]
    change = import_all(file, theirs)
    (review,) = contents_of(theirs).reviews
    assert (review.name, [source.sha256 for source in review.sources]) == ("Mine", [sha256(content).hexdigest()])
    save(theirs, change.reverse)
    assert [content_of(source) for source in contents_of(theirs).reviews[0].sources] == [TABLE.encode()]


@pytest.mark.parametrize(
    ("here", "sent", "same"),
    [
        ({"doi": "10.5555/one"}, {"doi": "https://doi.org/10.5555/ONE", "title": "Otherwise"}, True),
        ({"doi": "10.5555/one"}, {"title": "a  MADE-UP review"}, True),
        ({"year": 2020}, {"year": 2021}, True),
        ({"doi": "10.5555/one", "title": "One"}, {"doi": "10.5555/two", "title": "Two"}, True),
        ({"title": "One"}, {"title": "Two", "table": True}, False),
        ({"doi": "10.5555/one"}, {"doi": "10.5555/two", "table": True}, False),
    ],
    ids=["DOI", "title", "table of the same file", "table, other DOI", "title and file differ", "DOI and file differ"],
)
def test_what_is_the_same_review(
    data: DataFolder,
    theirs: DataFolder,
    file: Path,
    an_import: Importing,
    here: dict[str, object],
    sent: dict[str, object],
    same: bool,
) -> None:
    table = TABLE + "Made-up money,None,Some,4\n" if sent.pop("table", False) else TABLE
    save(data, an_import(REVIEW._replace(**here)))
    export(data, file, "doe2021" if "year" not in here else "doe2020")
    import_all(file, theirs)
    save(data, removing(contents_of(data), contents_of(data).reviews[0].key))
    save(data, an_import(REVIEW._replace(**sent), table))
    export(data, file, contents_of(data).reviews[0].key)
    (offer,) = offers_in(file, theirs)
    assert offer.standing is (Standing.DIFFERENT if same else Standing.NEW)
    assert (offer.key in [review.key for review in contents_of(theirs).reviews]) == same


def test_another_review_of_the_same_key_gets_another_one(
    data: DataFolder, theirs: DataFolder, file: Path, an_import: Importing
) -> None:
    save(data, an_import())
    export(data, file, "doe2021")
    save(theirs, changed_by(theirs, REVIEW._replace(title="Another review of the same author and year")))
    assert standings(file, theirs) == {"doe2021b": Standing.NEW}
    import_all(file, theirs)
    assert [review.key for review in contents_of(theirs).reviews] == ["doe2021", "doe2021b"]
    assert standings(file, theirs) == {"doe2021b": Standing.SAME}


def test_an_export_is_written_whole_and_never_over_the_programs_own_files(
    data: DataFolder, file: Path, an_import: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(data, an_import())
    before = data.library_file.read_bytes()
    with reader_error("the program's own file"):
        export(data, data.library_file, "doe2021")
    if sys.platform != "win32":
        file.symlink_to(data.library_file)
        with reader_error("the program's own file"):
            export(data, file, "doe2021")
        file.unlink()
    assert data.library_file.read_bytes() == before
    file.write_bytes(b"an earlier file")
    with reader_error("other is not an imported review"):
        export(data, file, "doe2021", "other")
    monkeypatch.setattr(review_files, "LARGEST", 1000)
    with reader_error("too large for one file.*fewer reviews"):
        export(data, file, "doe2021")
    with reader_error("larger than"):
        read_reviews(data.library_file)
    assert file.read_bytes() == b"an earlier file"
    assert [path.name for path in file.parent.iterdir() if path.name.startswith(".")] == []


def test_cancelling_leaves_nothing_behind(data: DataFolder, file: Path, an_import: Importing) -> None:
    save(data, an_import())

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    own = OwnFiles(data.user_file, bundled_evidence())
    with pytest.raises(CancelledError):
        export_reviews(file, contents_of(data), ["doe2021"], own, cancel)
    assert not file.exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from qicbrowser.paths import DataFolder, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.importing.library_writing import contents_of, save
from qicbrowser.services.importing.offered_reviews import importing_reviews, offered_reviews
from qicbrowser.services.importing.review_files import read_reviews

data, steps = DataFolder(Path(sys.argv[1])), int(sys.argv[3])
offers = offered_reviews(read_reviews(Path(sys.argv[2])), contents_of(data), read_sources(bundled_sources()).reviews)

def watch(event, arguments):
    global steps
    if event in ("open", "os.rename", "os.remove", "sqlite3.connect", "shutil.copymode", "os.chmod"):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(watch)
save(data, importing_reviews(offers))
print("saved")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_kill_in_the_middle_leaves_the_library_as_it_was_or_as_it_was_to_be(sent: Path, theirs: DataFolder) -> None:
    save(theirs, changed_by(theirs, REVIEW._replace(title="Another", year=2000)))
    before = theirs.library_file.read_bytes()
    killed = 0
    for steps in (1, 20, *range(60, 4000, 120)):
        command = [sys.executable, "-c", KILLED, str(theirs.folder), str(sent), str(steps)]
        program = subprocess.run(command, capture_output=True, check=False, timeout=120)
        keys = [review.key for review in contents_of(theirs).reviews]
        assert choose_evidence(theirs) == (theirs.library_file, ())
        assert keys in (["doe2000"], ["doe2000", "doe2021"])
        if program.returncode == 0:
            assert keys == ["doe2000", "doe2021"]
            break
        assert program.returncode == -signal.SIGKILL, program.stderr.decode()
        killed += 1
        if keys == ["doe2000"]:
            assert theirs.library_file.read_bytes() == before
    assert killed
