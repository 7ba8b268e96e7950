"""A query's tree as SQL: which themes and references meet it, the best first.

Each term becomes a full-text question to both files, each operator the SQL operator of that name over the answers;
nothing the reader typed is pasted into SQL, and the words in a full-text question hold letters and digits only.
"""

import sqlite3
from dataclasses import dataclass, field

from qicbrowser.domain.query import FIELDS, All, Either, Query, Term, Without, wanted
from qicbrowser.domain.records import Part
from qicbrowser.domain.words import STEM_SIGN, stem

_WEIGHTS = "0.0, 10.0, 4.0, 4.0, 4.0, 4.0, 4.0, 2.0"
"""Of record_index's columns, key first: a title outranks a passage, a passage a reference's number."""

_NOTE_WEIGHTS = "0.0, 0.0, 1.0"


def matching_records(connection: sqlite3.Connection, query: Query) -> tuple[str, ...]:
    """The keys of the themes and references that meet the query, in rank order."""
    condition = _Condition()
    where = condition.of(query)
    terms = wanted(query)
    evidence = " OR ".join(text for term in terms if (text := _in_evidence(term)))
    notes = " OR ".join(text for term in terms if (text := _in_notes(term)))
    rows = connection.execute(
        f"""
        WITH ranked (key, score, place) AS (
            SELECT key, bm25(record_index, {_WEIGHTS}), rowid FROM evidence.record_index
                WHERE record_index MATCH :evidence AND :evidence <> ''
            UNION ALL
            SELECT key, bm25(note_index, {_NOTE_WEIGHTS}), NULL FROM main.note_index
                WHERE note_index MATCH :notes AND :notes <> ''
            UNION ALL
            SELECT key, 0.0, rowid FROM evidence.record_index
        )
        SELECT key FROM ranked WHERE {where} GROUP BY key ORDER BY sum(score), min(place)
        """,
        {"evidence": evidence, "notes": notes, **condition.values},
    )
    return tuple(key for (key,) in rows)


@dataclass(slots=True)
class _Condition:
    """Builds a condition on `key`, and the values it binds."""

    values: dict[str, str] = field(default_factory=dict)

    def of(self, query: Query) -> str:
        match query:
            case Term():
                return self._term(query)
            case All(parts):
                return f"({' AND '.join(self.of(part) for part in parts)})"
            case Either(parts):
                return f"({' OR '.join(self.of(part) for part in parts)})"
            case Without(part):
                return f"NOT {self.of(part)}"

    def _term(self, term: Term) -> str:
        answers = []
        if asked := _in_evidence(term):
            answers.append(f"SELECT key FROM evidence.record_index WHERE record_index MATCH {self._bind(asked)}")
        if asked := _in_notes(term):
            answers.append(f"SELECT key FROM main.note_index WHERE note_index MATCH {self._bind(asked)}")
        return f"key IN ({' UNION ALL '.join(answers)})"

    def _bind(self, value: str) -> str:
        name = f"asked{len(self.values)}"
        self.values[name] = value
        return f":{name}"


def _in_evidence(term: Term) -> str:
    """The term as a full-text question to the evidence; empty when it asks about notes only."""
    parts = [part for part in FIELDS.get(term.field or "", tuple(Part)) if part is not Part.NOTE]
    if not parts:
        return ""
    return f"({{{' '.join(parts)}}} : ({_words(term)}))"


def _in_notes(term: Term) -> str:
    return f"({_words(term)})" if term.seeks_in(Part.NOTE) else ""


def _words(term: Term) -> str:
    if term.exact:
        return f'"{" ".join(term.words)}"'
    (word,) = term.words
    return f'"{STEM_SIGN}{stem(word)}"' + (f' OR "{word}"*' if term.prefix else "")
