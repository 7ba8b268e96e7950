-- Version 3: whose a note is; what the reader set; the citations the reader attached to references.

ALTER TABLE note ADD COLUMN creator TEXT NOT NULL DEFAULT ''; -- somebody else's name; the reader's own notes have none

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE citation (
    reference_key TEXT PRIMARY KEY,
    csl           TEXT NOT NULL, -- one CSL-JSON item
    source        TEXT NOT NULL, -- where it came from
    attached      TEXT NOT NULL  -- UTC, ISO 8601
) STRICT;
