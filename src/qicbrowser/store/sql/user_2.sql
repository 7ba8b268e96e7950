-- Version 2: tags and stars on notes; searches that were made, and those kept under a name. The words of notes are
-- indexed when a search needs them, together with those of the evidence they stand on.

ALTER TABLE note ADD COLUMN tags TEXT NOT NULL DEFAULT ''; -- one a line
ALTER TABLE note ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
DROP TABLE note_index;

CREATE TABLE search (
    query TEXT PRIMARY KEY,
    name  TEXT,               -- for one that was kept
    made  TEXT NOT NULL       -- last, UTC, ISO 8601
) STRICT;
