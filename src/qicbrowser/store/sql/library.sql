-- What a library file has beside the evidence: what its reviews were imported from, and how the reader wants them listed.
-- The evidence in it can be written anew from this at any time.

CREATE TABLE library_review (
    key      TEXT PRIMARY KEY,
    name     TEXT NOT NULL,    -- shown instead of the authors and the year; empty for these
    position INTEGER NOT NULL, -- in the list of reviews, from 1; 0 for one that was not moved, which comes after those
    hidden   INTEGER NOT NULL  -- 1 where its evidence is left out
) STRICT;

CREATE TABLE source (
    review_key TEXT NOT NULL REFERENCES library_review,
    position   INTEGER NOT NULL, -- among the sources of the review, from 1
    file_name  TEXT NOT NULL,    -- empty for pasted content, which is a JSON object of its html and text
    form       TEXT NOT NULL,
    sha256     TEXT NOT NULL,    -- of the content before it was compressed
    content    BLOB NOT NULL,    -- compressed by zlib
    imported   TEXT NOT NULL,    -- when, in UTC, ISO 8601
    program    TEXT NOT NULL,    -- the version of the program
    plan       TEXT NOT NULL CHECK (json_valid(plan)), -- every answer: about the review, and the recipes of its tables
    PRIMARY KEY (review_key, position)
) STRICT;

CREATE TABLE review_identity ( -- of every review that was ever imported: a key is never used for another one
    review_key TEXT PRIMARY KEY,
    identity   TEXT NOT NULL
) STRICT;
