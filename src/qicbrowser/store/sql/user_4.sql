-- Version 4: the reader's labels of contextual factors; scenarios, which leave evidence out; sites, and the marks of
-- factors there. A mark is not checked here, so that one of a later version, or damaged, keeps its reason.

CREATE TABLE label (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    reason  TEXT NOT NULL,
    factors TEXT NOT NULL, -- keys of passages, one per line
    created TEXT NOT NULL, -- UTC, ISO 8601
    changed TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    table_key TEXT NOT NULL,
    left_out  TEXT NOT NULL, -- keys of streams, grades and references, one per line
    created   TEXT NOT NULL,
    changed   TEXT NOT NULL
) STRICT;

CREATE TABLE site (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;

CREATE TABLE site_mark (
    site_id    TEXT NOT NULL,
    factor_key TEXT NOT NULL,
    mark       TEXT NOT NULL, -- present, absent, unknown or not-relevant
    reason     TEXT NOT NULL,
    changed    TEXT NOT NULL,
    PRIMARY KEY (site_id, factor_key)
) STRICT;
