-- The reader's own file, version 1: notes, and their words for the search.

CREATE TABLE note (
    id         TEXT PRIMARY KEY,
    record_key TEXT NOT NULL, -- the theme or reference it belongs to
    text_key   TEXT NOT NULL, -- the text its anchor is in
    quote      TEXT,
    prefix     TEXT,
    suffix     TEXT,
    start      INTEGER,       -- in Unicode code points
    words      TEXT NOT NULL,
    colour     TEXT NOT NULL,
    created    TEXT NOT NULL, -- UTC, ISO 8601
    changed    TEXT NOT NULL,
    deleted    TEXT,          -- when, for a note that was deleted
    CHECK ((quote IS NULL) = (start IS NULL) AND (quote IS NULL) = (prefix IS NULL)
        AND (quote IS NULL) = (suffix IS NULL))
) STRICT;
CREATE INDEX note_of_record ON note (record_key);

-- A row a note that is not deleted; see record_index in the evidence.
CREATE VIRTUAL TABLE note_index USING fts5 (
    id UNINDEXED, key UNINDEXED, note,
    tokenize = 'ascii', prefix = '1 2 3'
);
