"""A project goes from one library to another: everything of the reader's, nothing of the other reader's lost."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qicbrowser.domain.csl import given, item_of, text_of
from qicbrowser.domain.records import Anchor, Citation, Colour, Note, SavedSearch, Setting, Span
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.reading import read_text
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library import importing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.services.importing.review_files import exportable
from qicbrowser.services.importing.sources import read_content
from qicbrowser.services.project.entries import Entry, Kind, Standing
from qicbrowser.services.project.exporting import contents, export_project, project_parts
from qicbrowser.services.project.plan import ProjectPlan, changes, plan
from qicbrowser.services.project.reading import known_records, read_project
from qicbrowser.services.project.storing import import_project
from qicbrowser.store.library import Library

THEME, REFERENCE = "zamboni2020/5/friendly-competition", "zamboni2020/ref/46"
JANUARY, MARCH = "2026-01-01T08:00:00.000Z", "2026-03-01T08:00:00.000Z"
NOW = datetime(2026, 5, 1, tzinfo=UTC)
TABLE = 'Theme,Barriers,References\nMade-up trust,Nobody had met,3\nMade-up time,No time at all,"2, 4"\n'
COLUMNS = (ColumnPlan(Holds.THEME), ColumnPlan(Holds.BARRIER), ColumnPlan(Holds.REFERENCES))
RECIPE = Recipe(COLUMNS, heading_rows=1, citations=(CitationForm.NUMBERS,))

ITEM = {"type": "article-journal", "title": "A made-up <study> & more", "author": [{"family": "Doe", "given": "A"}]}


class Colleague:
    """A reader with a data folder and a library."""

    def __init__(self, folder: Path) -> None:
        self.data = DataFolder(folder)
        self.library = Library(choose_evidence(self.data).path, self.data.user_file)

    def import_review(self, title: str, table: str = TABLE) -> str:
        content, contents_here = table.encode(), contents_of(self.data)
        import_plan = ImportPlan(ReviewDetails(title=title, authors=("Doe, A",), year=2021), (TablePlan(0, RECIPE),))
        read = read_content("table.csv", content)
        change = importing(contents_here, bundled_reviews(), read, content, import_plan)
        save(self.data, change, self.library)
        return change.after[0].key

    def write(self, *values: Note | Citation | SavedSearch | Setting) -> None:
        store(self.library, [Change(None, value) for value in values])

    def export(self, path: Path, name: str = "", *, reviews: bool = False) -> Path:
        here = contents_of(self.data)
        keys = [review.key for review in exportable(here)] if reviews else []
        parts = project_parts(self.library, dict(here.identities), name, NOW)
        export_project(path, parts, (here, keys), NOW, OwnFiles.of(self.library))
        return path

    def plan(self, path: Path, name: str = "") -> ProjectPlan:
        here = contents_of(self.data)
        project = read_project(path, known_records(self.library, here), here, NOW)
        return plan(self.library, project, name, path.name)

    def import_(self, path: Path, *standings: Standing, reviews: bool = False) -> list[Change]:
        """Import the entries of these standings, and return the changes, as for one step of undo."""
        planned = self.plan(path)
        chosen = [e for e in planned.entries if e.standing in standings and (reviews or not e.needs_review)]
        made = changes(chosen)
        import_project(self.data, self.library, planned.reviews if reviews else (), made)
        return made

    def everything(self) -> tuple[object, ...]:
        library = self.library
        return (
            {note.id: note for note in (*library.notes.all(), *library.notes.deleted())},
            library.notes.starred(),
            {key: item_of(citation) for key, citation in library.citations.all().items()},
            {search.query: search.name for search in library.searches.saved()},
            {colour: library.settings.get(f"colour {colour}") for colour in Colour},
        )


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Colleague]:
    colleague = Colleague(tmp_path / "mine")
    yield colleague
    colleague.library.close()


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Colleague]:
    colleague = Colleague(tmp_path / "theirs")
    yield colleague
    colleague.library.close()


def a_note(note_id: str, words: str, *, key: str = THEME, changed: str = JANUARY, **more: object) -> Note:
    return Note(note_id, key, key, None, words, Colour.GREEN, JANUARY, changed, **more)


def everything_of_hers(theirs: Colleague) -> None:
    passage = next(p for p in theirs.library.evidence.theme(THEME).passages if len(p.text) > 20)
    anchor = Anchor(passage.text[2:9], passage.text[:2], passage.text[9:20], Span(2, 9))
    theirs.write(
        a_note("n1", "words <b>&amp; more</b>", tags=("one", "two")),
        a_note("n2", "", creator="Roe B")._replace(text_key=passage.key, anchor=anchor, colour=Colour.PINK),
        a_note("n3", "deleted", deleted=MARCH),
        a_note(f"star {THEME}", "", starred=True)._replace(colour=Colour.YELLOW),
        Citation(REFERENCE, text_of(ITEM), "her.ris", JANUARY),
        Citation("zamboni2020/ref/17", text_of(given("Doe A. Word for word. 2001.")), "a list", JANUARY),
        SavedSearch('barrier:"no  time"', "Time", JANUARY),
        SavedSearch("only recent", None, JANUARY),
        Setting("colour green", "Ideas <b>"),
        Setting("creator", "Ada Made"),
    )


def kinds(planned: ProjectPlan) -> list[tuple[Kind, Standing]]:
    return sorted((entry.kind, entry.standing) for entry in planned.entries)


def entry(planned: ProjectPlan, kind: Kind) -> Entry:
    (found,) = [entry for entry in planned.entries if entry.kind is kind]
    return found


def test_everything_of_the_reader_comes_along(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    everything_of_hers(theirs)
    file = theirs.export(tmp_path / "p.qicproject", "Ada Made")
    assert contents(theirs.library) == (2, 1, 2, 1, 1, 0, 0, 0)
    planned = mine.plan(file)
    assert planned.author == "Ada Made"
    new = Standing.NEW
    assert kinds(planned) == sorted(
        [
            *((Kind.NOTE, new), (Kind.HIGHLIGHT, new), (Kind.STAR, new), (Kind.CITATION, new), (Kind.CITATION, new)),
            *((Kind.SEARCH, new), (Kind.COLOUR, new)),
        ]
    )
    made = mine.import_(file, new)
    notes, stars, citations, searches, colours = mine.everything()
    hers = theirs.everything()
    assert notes == {
        note.id: note._replace(creator=note.creator or "Ada Made") for note in hers[0].values() if not note.deleted
    }
    assert (stars, citations, searches, colours) == hers[1:]
    assert mine.library.citations.get(REFERENCE).source == "her.ris"
    assert mine.library.settings.get("creator") is None
    assert mine.library.searches.history() == ()
    assert {standing for _, standing in kinds(mine.plan(file))} == {Standing.SAME}
    store(mine.library, [change.reverse for change in reversed(made)])
    assert mine.everything() == ({}, frozenset(), {}, {}, dict.fromkeys(Colour))


def test_what_the_reader_wrote_on_another_machine_is_the_readers(
    mine: Colleague, theirs: Colleague, tmp_path: Path
) -> None:
    theirs.write(a_note("n1", "mine"), a_note("n2", "hers", creator="Roe B"))
    file = theirs.export(tmp_path / "p.qicproject", "Ada Made")
    planned = mine.plan(file, "Ada Made")
    assert [(e.theirs.words, e.theirs.creator) for e in planned.entries] == [("mine", ""), ("hers", "Roe B")]


def test_what_differs_stays_mine_unless_theirs_is_chosen(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.write(
        a_note("n1", "hers, newer", changed=MARCH),
        a_note("n2", "hers"),
        Citation(REFERENCE, text_of(ITEM), "her.ris", JANUARY),
        SavedSearch("made up", "Hers", JANUARY),
        SavedSearch("another", "Mine too", JANUARY),
        Setting("colour green", "Hers"),
    )
    own = (
        a_note("n1", "mine"),
        a_note("n2", "deleted here", deleted=JANUARY),
        Citation(REFERENCE, text_of(given("Mine. 2002.")), "mine", JANUARY),
        SavedSearch("made up", "Mine", JANUARY),
        SavedSearch("own query", "Mine too", JANUARY),
        Setting("colour green", "Mine"),
    )
    mine.write(*own)
    before = mine.everything()
    file = theirs.export(tmp_path / "p.qicproject")
    planned = mine.plan(file)
    assert [(e.kind, e.standing) for e in planned.entries] == [
        (Kind.NOTE, Standing.DIFFERENT),
        (Kind.CITATION, Standing.DIFFERENT),
        (Kind.SEARCH, Standing.DIFFERENT),
        (Kind.SEARCH, Standing.DIFFERENT),
        (Kind.COLOUR, Standing.DIFFERENT),
        (Kind.NOTE, Standing.DELETED),
    ]
    mine.import_(file, Standing.NEW)
    assert mine.everything() == before
    made = mine.import_(file, Standing.DIFFERENT, Standing.DELETED)
    notes, _, citations, searches, colours = mine.everything()
    assert (notes["n1"].words, notes["n2"].words, notes["n2"].deleted) == ("hers, newer", "hers", None)
    assert sorted(note.words for note in notes.values() if note.deleted) == ["deleted here", "mine"]
    assert citations == {REFERENCE: ITEM}
    assert searches == {"made up": "Hers", "another": "Mine too"}
    assert [search.query for search in mine.library.searches.history()] == ["own query"]
    assert colours[Colour.GREEN] == Setting("colour green", "Hers")
    store(mine.library, [change.reverse for change in reversed(made)])
    assert mine.everything() == before


@pytest.mark.parametrize("own", [{"one": "A"}, {"one": "A", "two": "B"}])
def test_searches_exchange_their_names(mine: Colleague, theirs: Colleague, tmp_path: Path, own: dict[str, str]) -> None:
    mine.write(*(SavedSearch(query, name, JANUARY) for query, name in own.items()), a_note("n1", "mine"))
    theirs.write(SavedSearch("two", "A", JANUARY), SavedSearch("one", "B", JANUARY), a_note("n2", "hers"))
    before = mine.everything()
    made = mine.import_(theirs.export(tmp_path / "p.qicproject"), Standing.NEW, Standing.DIFFERENT)
    notes, *_, searches, _ = mine.everything()
    assert (set(notes), searches) == ({"n1", "n2"}, {"one": "B", "two": "A"})
    store(mine.library, [change.reverse for change in reversed(made)])
    assert mine.everything() == before


def test_a_review_that_has_another_key_here_is_the_same_review(
    mine: Colleague, theirs: Colleague, tmp_path: Path
) -> None:
    assert theirs.import_review("A made-up review") == "doe2021"
    theirs.write(
        a_note("n1", "on her review", key="doe2021/table/made-up-time"),
        a_note("star doe2021/ref/3", "", key="doe2021/ref/3", starred=True)._replace(colour=Colour.YELLOW),
        Citation("doe2021/ref/3", text_of(ITEM), "her.ris", JANUARY),
    )
    assert mine.import_review("Quite another review") == "doe2021"
    assert mine.import_review("A made-up review") == "doe2021b"
    file = theirs.export(tmp_path / "p.qicproject")
    mine.import_(file, Standing.NEW)
    notes, stars, citations, *_ = mine.everything()
    assert [note.record_key for note in notes.values()] == ["doe2021b/table/made-up-time"]
    assert (stars, list(citations)) == (frozenset(["doe2021b/ref/3"]), ["doe2021b/ref/3"])
    assert mine.library.notes.star_of("doe2021b/ref/3").id == "star doe2021b/ref/3"


def test_another_review_of_the_same_key_is_no_place_for_her_notes(
    mine: Colleague, theirs: Colleague, tmp_path: Path
) -> None:
    theirs.import_review("A made-up review")
    theirs.write(
        a_note("n1", "on her review", key="doe2021/table/made-up-time"),
        Citation("doe2021/ref/3", text_of(ITEM), "her.ris", JANUARY),
    )
    mine.import_review("Quite another review")
    planned = mine.plan(theirs.export(tmp_path / "p.qicproject"))
    assert planned.entries == ()
    assert (planned.notes_elsewhere, planned.citations_elsewhere) == (1, 1)
    assert planned.missing == ("A made-up review",)


def test_reviews_come_along_when_they_are_wanted(mine: Colleague, theirs: Colleague, tmp_path: Path) -> None:
    theirs.import_review("A made-up review")
    theirs.write(
        a_note("n1", "on her review", key="doe2021/table/made-up-time"),
        a_note("n2", "on the bundled one"),
        Citation("doe2021/ref/3", text_of(ITEM), "her.ris", JANUARY),
    )
    file = theirs.export(tmp_path / "p.qicproject", reviews=True)
    planned = mine.plan(file)
    assert [review.key for review in planned.reviews] == ["doe2021"]
    assert [(e.kind, e.needs_review) for e in planned.entries] == [
        (Kind.NOTE, "doe2021"),
        (Kind.NOTE, ""),
        (Kind.CITATION, "doe2021"),
    ]
    mine.import_(file, Standing.NEW)
    assert list(mine.everything()[0]) == ["n2"]
    mine.import_(file, Standing.NEW, reviews=True)
    assert mine.library.evidence.theme("doe2021/table/made-up-time") is not None
    assert mine.everything() == theirs.everything()
    assert mine.plan(file).reviews == ()


def test_reviews_do_not_stay_where_the_rest_cannot_be_stored(
    mine: Colleague, theirs: Colleague, tmp_path: Path
) -> None:
    theirs.import_review("A made-up review")
    theirs.write(a_note("n1", "on her review", key="doe2021/table/made-up-time"))
    planned = mine.plan(theirs.export(tmp_path / "p.qicproject", reviews=True))
    mine.write(a_note("n1", "written meanwhile"))
    with pytest.raises(Exception, match="changed-elsewhere"):
        import_project(mine.data, mine.library, planned.reviews, changes(planned.entries))
    assert not any(review.sources for review in contents_of(mine.data).reviews)
    assert [note.words for note in mine.library.notes.all()] == ["written meanwhile"]


@pytest.mark.parametrize(
    "text",
    [
        "TY  - JOUR\nTI  - A <i>made-up</i> & study\nAU  - van der Doe, A, Jr\nPY  - 2001/05/\nN1  - Note\nER  - \n",
        "@article{a, title = {Made {\\'e} up $x^2$}, author = {{A Group} and Doe, Ada}, year = 2001, doi = {10.1/a}}",
        "1. Doe A, Roe B. A made-up study. J Made. 2001;1(2):3-4. doi:10.1000/made\n",
        '[{"id": 1, "type": "book", "title": "x", "issued": {"raw": "in press"}, "custom": {"a": [1, null]}}]',
    ],
)
def test_a_citation_is_the_same_after_a_journey(mine: Colleague, theirs: Colleague, tmp_path: Path, text: str) -> None:
    (record,) = read_text(text).records
    theirs.write(Citation(REFERENCE, text_of(record.item), "s", JANUARY))
    file = theirs.export(tmp_path / "p.qicproject")
    assert entry(theirs.plan(file), Kind.CITATION).standing is Standing.SAME
    mine.import_(file, Standing.NEW)
    assert json.loads(mine.library.citations.get(REFERENCE).csl) == json.loads(text_of(record.item))
