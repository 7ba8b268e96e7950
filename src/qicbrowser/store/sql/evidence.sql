-- An evidence file: reviews and their source tables as rows, word for word.
-- Keys are stable text ("zamboni2020/5/friendly-competition"), so that notes survive a new edition of the evidence.

CREATE TABLE meta ( -- also how many themes, references and appraisals there are, so that nobody counts them at a start
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    key     TEXT PRIMARY KEY,
    title   TEXT NOT NULL,
    authors TEXT NOT NULL CHECK (json_valid(authors)), -- an array of "Family, Given"
    journal TEXT NOT NULL,
    year    INTEGER NOT NULL,
    issued  TEXT NOT NULL,
    volume  TEXT NOT NULL,
    article TEXT NOT NULL,
    doi     TEXT NOT NULL,
    pmcid   TEXT NOT NULL,
    licence TEXT NOT NULL
) STRICT;

CREATE TABLE source_table (
    key         TEXT PRIMARY KEY,
    review_key  TEXT NOT NULL REFERENCES review,
    number      INTEGER NOT NULL,
    title       TEXT NOT NULL,
    first_place INTEGER NOT NULL, -- of its first theme; 0 when it has none
    themes      INTEGER NOT NULL  -- how many: their places follow one another
) STRICT;

CREATE TABLE source_column (
    table_key TEXT NOT NULL REFERENCES source_table,
    position  INTEGER NOT NULL,
    heading   TEXT NOT NULL CHECK (json_valid(heading)), -- the path down the stacked headings, topmost first
    holds     TEXT NOT NULL,
    PRIMARY KEY (table_key, position)
) STRICT;

CREATE TABLE stream (
    key       TEXT PRIMARY KEY,
    table_key TEXT NOT NULL REFERENCES source_table,
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL
) STRICT;

CREATE TABLE grade (
    key       TEXT PRIMARY KEY,
    table_key TEXT NOT NULL REFERENCES source_table,
    rank      INTEGER NOT NULL, -- from 1, the weakest
    name      TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
    place           INTEGER PRIMARY KEY, -- from 1 over the whole file: reviews by key, tables by number, rows
    key             TEXT NOT NULL UNIQUE,
    table_key       TEXT NOT NULL REFERENCES source_table,
    position        INTEGER NOT NULL,
    title           TEXT NOT NULL,
    printed_studies INTEGER -- the "N =" beside the title, where the table prints one
) STRICT;
CREATE UNIQUE INDEX theme_in_table ON theme (table_key, position);

CREATE TABLE passage (
    key       TEXT PRIMARY KEY,
    theme_key TEXT NOT NULL REFERENCES theme (key),
    role      TEXT NOT NULL CHECK (role IN ('component', 'mechanism', 'outcome', 'enabler', 'barrier')),
    position  INTEGER NOT NULL,
    text      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX passage_in_theme ON passage (theme_key, role, position);

CREATE TABLE reference (
    place      INTEGER PRIMARY KEY, -- from 1 over the whole file: reviews by key, numbers
    key        TEXT NOT NULL UNIQUE,
    review_key TEXT NOT NULL REFERENCES review,
    number     INTEGER NOT NULL,
    themes     INTEGER NOT NULL DEFAULT 0 -- how many rest on it, so that nobody counts them for a list
) STRICT;
CREATE UNIQUE INDEX reference_in_review ON reference (review_key, number);

CREATE TABLE appraisal (
    theme_key     TEXT NOT NULL REFERENCES theme (key),
    stream_key    TEXT NOT NULL REFERENCES stream,
    grade_key     TEXT NOT NULL REFERENCES grade,
    reference_key TEXT NOT NULL REFERENCES reference (key) DEFERRABLE INITIALLY DEFERRED, -- numbered when all is read
    PRIMARY KEY (theme_key, stream_key, grade_key, reference_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX appraisal_of_reference ON appraisal (reference_key);

CREATE TABLE cell (
    theme_key TEXT NOT NULL REFERENCES theme (key),
    position  INTEGER NOT NULL, -- of the column
    text      TEXT NOT NULL,    -- as published
    PRIMARY KEY (theme_key, position)
) STRICT;

-- The full-text index, one row per theme or reference. The rowid is the theme's place, or the reference's place plus
-- REFERENCE_ROWS (`store/evidence/search_texts.py`). The columns hold the words per part, folded and stemmed by
-- `domain/words.py`, and the filterable facts that `domain/query/index_facts.py` writes. The ascii tokenizer splits at the
-- spaces between those words only. The table is contentless: the texts are in the tables above.
CREATE VIRTUAL TABLE record_index USING fts5 (
    title, component, mechanism, outcome, enabler, barrier, reference, author, fact,
    content = '', tokenize = 'ascii', prefix = '1 2 3'
);

-- The source tables for reading, one row per theme.
CREATE VIEW themes_readable AS
SELECT
    review.title AS review,
    source_table.number AS "table",
    theme.title AS theme,
    theme.printed_studies AS studies,
    (SELECT group_concat(text, char(10)) FROM (SELECT text FROM passage
        WHERE theme_key = theme.key AND role = 'component' ORDER BY position)) AS component,
    (SELECT group_concat(text, char(10)) FROM (SELECT text FROM passage
        WHERE theme_key = theme.key AND role = 'mechanism' ORDER BY position)) AS mechanisms,
    (SELECT group_concat(text, char(10)) FROM (SELECT text FROM passage
        WHERE theme_key = theme.key AND role = 'outcome' ORDER BY position)) AS outcome,
    (SELECT group_concat(text, char(10)) FROM (SELECT text FROM passage
        WHERE theme_key = theme.key AND role = 'enabler' ORDER BY position)) AS enablers,
    (SELECT group_concat(text, char(10)) FROM (SELECT text FROM passage
        WHERE theme_key = theme.key AND role = 'barrier' ORDER BY position)) AS barriers,
    (SELECT group_concat(line, char(10)) FROM (
        SELECT stream.name || ', ' || grade.name || ': ' || group_concat('[' || reference.number || ']', ' ') AS line
        FROM appraisal
        JOIN stream ON stream.key = stream_key
        JOIN grade ON grade.key = grade_key
        JOIN reference ON reference.key = reference_key
        WHERE theme_key = theme.key
        GROUP BY stream.key, grade.key
        ORDER BY stream.position, grade.rank)) AS evidence
FROM theme
JOIN source_table ON source_table.key = theme.table_key
JOIN review ON review.key = source_table.review_key
ORDER BY theme.place;
