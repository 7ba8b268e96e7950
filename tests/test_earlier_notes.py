"""What a reader saved beside the earlier evidence file is where it was beside this one."""

import shutil
from pathlib import Path

from qicbrowser.domain.csl import brief, item_of
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_filter import NoteFilter

SAVED = Path(__file__).parent / "data" / "notes-of-evidence-3.sqlite"
COMPETITION = "zamboni2020/5/friendly-competition"
STUDY = "zamboni2020/ref/46"


def test_notes_stars_citations_and_searches_keep_their_places(evidence_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "user.sqlite"
    shutil.copyfile(SAVED, path)
    with Library(evidence_file, path) as library:
        assert library.notices == ()
        notes = library.notes.all()
        assert sorted((note.text_key, note.words) for note in notes if not note.starred) == [
            (COMPETITION, "A made-up note on the theme"),
            (f"{COMPETITION}/barrier/1", "A made-up note on a barrier"),
            (f"{COMPETITION}/enabler/3", "A made-up note on words"),
            (STUDY, "A made-up note on a reference"),
        ]
        for note in (note for note in notes if note.anchor):
            assert note.anchor.span.of(library.evidence.text(note.text_key)) == note.anchor.quote
        library.note_lists().refresh()
        lines = library.note_lists().list(NoteFilter()).lines(0, 10)
        assert not any(line.is_gone for line in lines)
        assert library.notes.starred() == {COMPETITION}
        assert brief(item_of(library.citations.get(STUDY))).startswith("Doe")
        (saved,) = library.searches.saved()
        assert (saved.name, saved.query) == ("My contexts", "context:leadership")
        assert list(search(library, saved.query).records()) == list(
            search(library, "enabler:leadership OR barrier:leadership").records()
        )
        assert search(library, saved.query).count().number
