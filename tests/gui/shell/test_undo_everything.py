"""Undo and redo over everything the reader can change, held against a plain model of it after every step."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.domain.records import Citation, Colour, Note, SavedSearch, Setting, Span
from qicbrowser.gui.shell.undo import ALONE, UndoHistory
from qicbrowser.services.changes import Change, UserData
from qicbrowser.services.notes import annotate, bulk_edits
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMMUNITY, COMPETITION

PASSAGE = Target(COMPETITION, f"{COMPETITION}/enabler/1", Span(0, 4))
MOMENT = "2026-01-01T00:00:00.000Z"

Model = dict[tuple[type, Any], UserData]
"""Everything that is kept, by its kind and name, in the order of writing."""

Changes = Sequence[Change[Any]]


def name_of(subject: UserData) -> tuple[type, Any]:
    match subject:
        case Note():
            return Note, subject.id
        case Setting():
            return Setting, subject.name
        case Citation():
            return Citation, subject.reference_key
        case SavedSearch():
            return SavedSearch, subject.query
        case SiteMark():
            return SiteMark, (subject.site_id, subject.factor_key)
    return type(subject), subject.id


def with_changes(model: Model, changes: Changes) -> Model:
    after = dict(model)
    for change in changes:
        name = name_of(change.subject)
        if change.after is None:
            del after[name]
        else:
            after[name] = change.after
    return after


class Actions:
    """What a reader does, as changes of what there is; none where there is nothing to do it to."""

    def __init__(self, library: Library, model: Model, number: int, words: str) -> None:
        self._library = library
        self._model = model
        self._number = number
        self._words = words
        self._notes = [kept for kept in model.values() if isinstance(kept, Note) and not kept.starred]
        self._alive = [note for note in self._notes if note.deleted is None]

    def some(self, notes: list[Note]) -> list[Note]:
        """One of them or more."""
        return notes[self._number % len(notes) :][: 1 + self._number % 4] if notes else []

    def mark(self) -> Changes:
        return [Change(None, annotate.highlight(self._library, PASSAGE, Colour.GREEN))]

    def write_many(self) -> Changes:
        target = Target(COMMUNITY, COMMUNITY)
        notes = [annotate.annotate(self._library, target, f"{n} {self._words}") for n in range(3)]
        return [Change(None, note._replace(created=MOMENT)) for note in notes]  # as an import may bring them

    def edit(self) -> Changes:
        return [Change(note, annotate.reworded(note, self._words)) for note in self.some(self._alive)[:1]]

    def recolour(self) -> Changes:
        return bulk_edits.recolour(self.some(self._alive), list(Colour)[self._number % 5])

    def tag(self) -> Changes:
        return bulk_edits.tag(self.some(self._alive), [f"tag {self._number % 3}"])

    def delete(self) -> Changes:
        return bulk_edits.delete(self.some(self._alive))

    def restore(self) -> Changes:
        return bulk_edits.restore(self.some([note for note in self._notes if note.deleted]))

    def purge(self) -> Changes:
        return bulk_edits.purge(reversed(self._notes))

    def star(self) -> Changes:
        return [annotate.star_toggled(self._library, (COMPETITION, COMMUNITY)[self._number % 2])]

    def set(self) -> Changes:
        return self._put(Setting(f"colour {self._number % 2}", self._words))

    def attach(self) -> Changes:
        return self._put(Citation(f"zamboni2020/ref/{self._number % 2}", "{}", self._words, MOMENT))

    def keep(self) -> Changes:
        return self._put(SavedSearch(f"query {self._number % 2}", self._words.strip() or "name", MOMENT))

    def label(self) -> Changes:
        name = f"label {self._number % 2}"
        return self._put(Label(name, name, self._words, (PASSAGE.text_key,), MOMENT, MOMENT))

    def scenario(self) -> Changes:
        return self._put(Scenario("scenario", self._words, "zamboni2020/5", ("zamboni2020/ref/46",), MOMENT, MOMENT))

    def mark_at_site(self) -> Changes:
        """A mark, with its site where that is new."""
        site = f"site {self._number % 2}"
        mark = SiteMark(site, PASSAGE.text_key, list(Mark)[self._number % 4], self._words, MOMENT)
        making = [] if (Site, site) in self._model else self._put(Site(site, site, MOMENT, MOMENT))
        return [*making, *self._put(mark)]

    def let_go(self) -> Changes:
        """Take out something of each kind that is kept under a name, as one step."""
        return [Change(kept, None) for kept in self._model.values() if not isinstance(kept, Note)]

    def _put(self, kept: UserData) -> Changes:
        before = self._model.get(name_of(kept))
        return [] if before == kept else [Change(before, kept)]


def kept_in(library: Library) -> Model:
    """What the file holds, in the order of writing."""
    tables: dict[type, tuple[str, Callable[[Any], UserData | None]]] = {
        Note: ("SELECT id FROM note ORDER BY rowid", library.notes.get),
        Setting: ("SELECT name FROM setting", library.settings.get),
        Citation: ("SELECT reference_key FROM citation", library.citations.get),
        SavedSearch: ("SELECT query FROM search", library.searches.get),
        Label: ("SELECT id FROM label", library.labels.get),
        Scenario: ("SELECT id FROM scenario", library.scenarios.get),
        Site: ("SELECT id FROM site", library.sites.get),
        SiteMark: ("SELECT site_id, factor_key FROM site_mark", library.site_marks.get),
    }
    with closing(sqlite3.connect(library.user_file)) as file:
        rows = [(kind, get, row) for kind, (asked, get) in tables.items() for row in file.execute(asked)]
    names = [(kind, get, row if len(row) > 1 else row[0]) for kind, get, row in rows]
    return {(kind, name): get(name) for kind, get, name in names}


def logically(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table; notes with their places in the order of writing."""
    with closing(sqlite3.connect(library.user_file)) as file:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        rows = {table: sorted(file.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}
        return {**rows, "order": file.execute("SELECT id FROM note ORDER BY created, rowid").fetchall()}


ACTIONS = [name for name in vars(Actions) if not name.startswith("_") and name != "some"]


@settings(max_examples=60)
@given(
    begun=st.integers(0, 3),
    actions=st.lists(
        st.tuples(
            st.sampled_from([*ACTIONS, "undo", "undo", "redo"]),
            st.integers(0, 30),
            st.text(max_size=3),
            st.sampled_from([ALONE, 7, 8]),
        ),
        max_size=30,
    ),
)
@example(begun=0, actions=[("set", 0, "", 7), ("let_go", 0, "", 7)])  # what comes and goes in one session
@example(begun=0, actions=[("set", 0, "", -1), ("let_go", 0, "", 7), ("mark", 0, "", 7)])  # and what comes after it
def test_any_sequence_of_changes_can_be_undone_and_redone(
    library: Library, qapp, begun: int, actions: list[tuple[str, int, str, int]]
) -> None:
    made = UndoHistory(library)
    for number in range(begun):  # there may be something before the first step
        for name in ("write_many", "star", "keep", "set"):
            made.do(name, getattr(Actions(library, kept_in(library), number, "before"), name)())
    history = UndoHistory(library)
    start, models = logically(library), [kept_in(library)]
    for name, number, words, session in actions:
        before = history.stack.index()
        model = models[before]
        if name == "undo":
            history.undo()
        elif name == "redo":
            history.redo()
        elif changes := getattr(Actions(library, model, number, words), name)():
            history.do(name, changes, session=session)
            merged = history.stack.index() == before
            models = [*models[: before + (not merged)], with_changes(model, changes)]
        assert kept_in(library) == models[history.stack.index()]
    end, steps = logically(library), history.stack.index()
    while history.stack.canUndo():
        history.undo()
        assert kept_in(library) == models[history.stack.index()]
    assert logically(library) == start
    while history.stack.index() < steps:
        history.redo()
    assert logically(library) == end
    for stack in (history, made):  # the file is shared by the examples
        while stack.stack.canUndo():
            stack.undo()


def test_a_note_taken_out_for_good_and_put_back_is_listed_where_it_was(library: Library, qapp) -> None:
    history = UndoHistory(library)
    history.do("import", Actions(library, {}, 0, "mine").write_many())
    first, second, third = library.notes.all()
    history.do("delete", bulk_edits.delete([first, third]))
    history.do("purge", bulk_edits.purge([library.notes.get(third.id), library.notes.get(first.id)]))
    assert library.notes.all() == (second,)
    history.undo()
    history.undo()
    assert library.notes.all() == (first, second, third)


def test_a_place_that_was_taken_meanwhile_is_left(library: Library, qapp) -> None:
    history = UndoHistory(library)
    history.do("mark", Actions(library, {}, 0, "").mark())
    (note,) = library.notes.all()
    history.undo()
    with library.change():
        library.notes.put(note._replace(id="other"))
    history.redo()
    assert [each.id for each in library.notes.all()] == ["other", note.id]
