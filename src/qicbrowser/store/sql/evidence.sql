-- An evidence file: reviews and their source tables as rows, word for word.
-- Keys are stable text ("zamboni2020/5/friendly-competition"), so that notes survive a new edition of the evidence.
-- What is in braces is filled in from the roles of passages (`store/evidence/role_sql.py`).

CREATE TABLE meta ( -- also how many themes, references and appraisals there are, so that nobody counts them at a start
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review ( -- NULL is what the review does not state
    key      TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    authors  TEXT NOT NULL CHECK (json_valid(authors)), -- an array of "Family, Given"
    journal  TEXT,
    year     INTEGER,
    issued   TEXT,
    volume   TEXT,
    article  TEXT,
    doi      TEXT,
    pmcid    TEXT,
    licence  TEXT,
    language TEXT -- BCP 47: "en"
) STRICT;

CREATE TABLE source_table (
    key         TEXT PRIMARY KEY,
    review_key  TEXT NOT NULL REFERENCES review,
    number      INTEGER,       -- that its label begins with, to sort by
    label       TEXT NOT NULL, -- as printed without the word "Table": "5", "S3"; empty where there is none
    title       TEXT NOT NULL,
    roles       TEXT NOT NULL CHECK (json_valid(roles)), -- an array: those it has a column for, and those of its passages
    features    TEXT NOT NULL CHECK (json_valid(features)), -- an array: what it has that many tables have not
    first_place INTEGER NOT NULL, -- of its first theme; 0 when it has none
    themes      INTEGER NOT NULL  -- how many: their places follow one another
) STRICT;

CREATE TABLE source_column (
    table_key TEXT NOT NULL REFERENCES source_table,
    position  INTEGER NOT NULL,
    heading   TEXT NOT NULL CHECK (json_valid(heading)), -- the path down the stacked headings, topmost first
    holds     TEXT NOT NULL,
    markers   TEXT NOT NULL DEFAULT '', -- of the notes that the heading refers to, with spaces between them; mostly empty, as below
    PRIMARY KEY (table_key, position)
) STRICT;

CREATE TABLE table_note ( -- what is printed under a table
    table_key TEXT NOT NULL REFERENCES source_table,
    position  INTEGER NOT NULL,
    marker    TEXT NOT NULL, -- what cells refer to it by: "a", "*"; empty without one
    text      TEXT NOT NULL,
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
    position  INTEGER NOT NULL,
    rank      INTEGER, -- from 1, the weakest; NULL while the order of the scale is not known
    name      TEXT NOT NULL
) STRICT;

CREATE TABLE theme_group ( -- themes that the table has under one heading, and such headings under another
    key         TEXT NOT NULL UNIQUE,
    table_key   TEXT NOT NULL REFERENCES source_table,
    position    INTEGER NOT NULL, -- from 1; a group comes after the one that it is in
    parent      INTEGER,          -- the position of the group that it is in
    title       TEXT NOT NULL,
    first_place INTEGER NOT NULL, -- of its first theme, those of the groups in it included; 0 when it has none
    themes      INTEGER NOT NULL, -- how many, likewise: their places follow one another
    PRIMARY KEY (table_key, position),
    FOREIGN KEY (table_key, parent) REFERENCES theme_group
) STRICT;

CREATE TABLE theme (
    place           INTEGER PRIMARY KEY, -- from 1 over the whole file: reviews, tables by label, groups, rows
    key             TEXT NOT NULL UNIQUE,
    table_key       TEXT NOT NULL REFERENCES source_table,
    position        INTEGER NOT NULL,
    title           TEXT NOT NULL,
    printed_studies INTEGER, -- the "N =" beside the title, where the table prints one
    group_position  INTEGER, -- NULL outside groups
    markers         TEXT NOT NULL DEFAULT '', -- of the notes that the title refers to
    FOREIGN KEY (table_key, group_position) REFERENCES theme_group
) STRICT;
CREATE UNIQUE INDEX theme_in_table ON theme (table_key, position);

CREATE TABLE theme_row ( -- the rows that a theme is printed in, mostly one
    theme_key  TEXT NOT NULL REFERENCES theme (key),
    position   INTEGER NOT NULL, -- from 1
    printed_id TEXT NOT NULL,    -- "CMOc 2"; empty without one
    PRIMARY KEY (theme_key, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    key             TEXT PRIMARY KEY,
    theme_key       TEXT NOT NULL REFERENCES theme (key),
    role            TEXT NOT NULL CHECK (role IN ({roles})),
    position        INTEGER NOT NULL, -- within its role, from 1
    text            TEXT NOT NULL,
    row             INTEGER NOT NULL, -- of its theme
    column_position INTEGER,          -- of the column it is in, where that is known
    level           INTEGER NOT NULL, -- 2 for one nested under the one before it, otherwise 1
    label           TEXT NOT NULL,    -- what the table calls it: "Mechanism 2", "resource"; mostly empty
    markers         TEXT NOT NULL DEFAULT '',    -- of the notes that it refers to
    FOREIGN KEY (theme_key, row) REFERENCES theme_row
) STRICT;
CREATE UNIQUE INDEX passage_in_theme ON passage (theme_key, role, position);

CREATE TABLE reference (
    place      INTEGER PRIMARY KEY, -- from 1 over the whole file: reviews, numbers, labels
    key        TEXT NOT NULL UNIQUE,
    review_key TEXT NOT NULL REFERENCES review,
    number     INTEGER,       -- that its label begins with, to sort by
    label      TEXT NOT NULL, -- as cited: "46", "Smith 2015"
    entry      TEXT NOT NULL, -- in the review's own list; empty where that is not known, and so on
    doi        TEXT NOT NULL,
    pmid       TEXT NOT NULL,
    themes     INTEGER NOT NULL DEFAULT 0 -- how many rest on it, so that nobody counts them for a list
) STRICT;
CREATE UNIQUE INDEX reference_in_review ON reference (review_key, label);
CREATE INDEX reference_by_number ON reference (review_key, number);

CREATE TABLE appraisal ( -- a reference that a theme rests on; NULL where the table names no passage, stream or grade
    theme_key     TEXT NOT NULL REFERENCES theme (key),
    position      INTEGER NOT NULL,
    passage_key   TEXT REFERENCES passage,
    stream_key    TEXT REFERENCES stream,
    grade_key     TEXT REFERENCES grade,
    direction     TEXT CHECK (direction IN ({directions})),
    reference_key TEXT NOT NULL REFERENCES reference (key) DEFERRABLE INITIALLY DEFERRED, -- placed when all is read
    PRIMARY KEY (theme_key, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX appraisal_of_reference ON appraisal (reference_key);

CREATE TABLE assessment ( -- a grade of a row of a theme as a whole, without references
    theme_key TEXT NOT NULL REFERENCES theme (key),
    position  INTEGER NOT NULL,
    row       INTEGER NOT NULL,
    grade_key TEXT REFERENCES grade, -- NULL where the words are not a grade of the table's scale
    printed   TEXT NOT NULL,
    reason    TEXT NOT NULL, -- "Minor concerns about coherence"; empty without one
    markers   TEXT NOT NULL DEFAULT '', -- of the notes that the grade refers to
    PRIMARY KEY (theme_key, position),
    FOREIGN KEY (theme_key, row) REFERENCES theme_row
) STRICT, WITHOUT ROWID;

CREATE TABLE cell ( -- one that spans rows is in each of them
    theme_key   TEXT NOT NULL,
    row         INTEGER NOT NULL,
    position    INTEGER NOT NULL, -- of the column
    text        TEXT NOT NULL,    -- as published
    column_span INTEGER NOT NULL,
    row_span    INTEGER NOT NULL,
    rows_above  INTEGER NOT NULL, -- how many of the rows it spans are above this one
    corrected   TEXT,             -- what the reader corrected the text to, by which it was read; NULL where it was not
    unread      TEXT,             -- what of it could not be read and is kept as printed, one stretch per line; NULL for nothing
    PRIMARY KEY (theme_key, row, position),
    FOREIGN KEY (theme_key, row) REFERENCES theme_row
) STRICT;

-- The full-text index, one row per theme or reference. The rowid is the theme's place, or the reference's place plus
-- REFERENCE_ROWS (`store/evidence/search_texts.py`). The columns hold the words per part, folded and stemmed by
-- `domain/words.py`, and the filterable facts that `domain/query/index_facts.py` writes. The ascii tokenizer splits at the
-- spaces between those words only. The table is contentless: the texts are in the tables above.
CREATE VIRTUAL TABLE record_index USING fts5 (
    title, {role_columns}, reference, author, fact,
    content = '', tokenize = 'ascii', prefix = '1 2 3'
);

-- The source tables for reading, one row per theme.
CREATE VIEW themes_readable AS
SELECT
    review.title AS review,
    source_table.label AS "table",
    theme.title AS theme,
    theme.printed_studies AS studies,
    {readable_roles},
    (SELECT group_concat(line, char(10)) FROM (
        SELECT
            rtrim(ifnull(stream.name || ', ', '') || ifnull(direction || ', ', '') || ifnull(grade.name, ''), ', ') || ': '
            || group_concat('[' || reference.label || ']', ' ') AS line
        FROM appraisal
        LEFT JOIN stream ON stream.key = stream_key
        LEFT JOIN grade ON grade.key = grade_key
        JOIN reference ON reference.key = reference_key
        WHERE theme_key = theme.key
        GROUP BY stream.key, direction, grade.key
        ORDER BY stream.position, direction, grade.position)) AS evidence,
    (SELECT group_concat(printed, char(10)) FROM (SELECT printed FROM assessment
        WHERE theme_key = theme.key ORDER BY position)) AS grade
FROM theme
JOIN source_table ON source_table.key = theme.table_key
JOIN review ON review.key = source_table.review_key
ORDER BY theme.place;
