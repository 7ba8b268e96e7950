"""The reader's own texts on a theme or reference, which a search finds beside those of the evidence."""

from collections.abc import Collection

from qicbrowser.domain.csl import item_of, texts
from qicbrowser.domain.listings import Text
from qicbrowser.domain.records import Part
from qicbrowser.store.library import Library


def annotations(library: Library, record_key: str, parts: Collection[Part]) -> list[Text]:
    """The texts of the citation and the notes of a record that are such parts of it."""
    found: list[Text] = []
    languages = library.evidence.words.languages_of_notes(record_key)
    citation = library.citations.all().get(record_key)
    if citation and library.evidence.words.row_of(record_key):
        found += [text for text in texts(record_key, item_of(citation), languages) if text.part in parts]
    if Part.NOTE in parts or Part.TAG in parts:
        for note in library.notes.of_record(record_key):
            found.append(Text(note.id, Part.NOTE, note.words, languages))
            found += [Text(note.id, Part.TAG, tag, languages) for tag in note.tags]
    return found
