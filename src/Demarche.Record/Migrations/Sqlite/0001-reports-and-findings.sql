-- Reports with the places they were seen in, and what was read from each. Days are ISO 8601 dates, moments ISO 8601 with offset or Z;
-- every offset counts UTF-16 code units in report.text, first included, last excluded.

-- One story as published, known by the hash of its text. Never changed but for what its captures say together.
CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    hash      TEXT NOT NULL UNIQUE CHECK (hash GLOB 'sha256:*'),
    text      TEXT NOT NULL,
    language  TEXT NOT NULL,
    published TEXT
) STRICT;

CREATE INDEX report_published ON report (published, hash);

-- One place and time where a report was seen, with what it states there and how it was cut into blocks there:
-- a JSON array of [role, start, end].
CREATE TABLE capture (
    id           INTEGER PRIMARY KEY,
    report       INTEGER NOT NULL REFERENCES report (id),
    file_hash    TEXT NOT NULL,
    name         TEXT NOT NULL,
    title        TEXT,
    outlet       TEXT,
    url          TEXT,
    url_key      TEXT,
    byline       TEXT,
    published    TEXT,
    published_at TEXT,
    retrieved    TEXT,
    language     TEXT NOT NULL,
    blocks       TEXT NOT NULL CHECK (json_valid(blocks))
) STRICT;

-- Seen again with the same statements is the same capture; one row holds it.
CREATE UNIQUE INDEX capture_identity ON capture (
    report, file_hash, name, ifnull(title, ''), ifnull(outlet, ''), ifnull(url, ''), ifnull(byline, ''),
    ifnull(published, ''), ifnull(published_at, ''), ifnull(retrieved, ''));

CREATE INDEX capture_url ON capture (url_key) WHERE url_key IS NOT NULL;

-- Reports that were seen at one address: versions of one story.
CREATE VIEW url_version AS
SELECT capture.url_key, capture.report, report.hash, capture.published, capture.retrieved
FROM capture
JOIN report ON report.id = capture.report
WHERE capture.url_key IN (
    SELECT url_key FROM capture WHERE url_key IS NOT NULL GROUP BY url_key HAVING count(DISTINCT report) > 1);

-- What was read from a report, told from which day and blocks and by which stages; findings holds the lists of findings as JSON.
CREATE TABLE reading (
    report   INTEGER PRIMARY KEY REFERENCES report (id),
    anchor   TEXT,
    layout   TEXT NOT NULL,
    reader   TEXT NOT NULL,
    findings TEXT NOT NULL CHECK (json_valid(findings))
) STRICT;

-- The tables from here to diagnostic repeat reading.findings row by row, for queries.
CREATE TABLE block (
    report       INTEGER NOT NULL REFERENCES reading (report),
    number       INTEGER NOT NULL,
    role         TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    report       INTEGER NOT NULL REFERENCES reading (report),
    number       INTEGER NOT NULL,
    id           TEXT NOT NULL,
    name         TEXT NOT NULL,
    name_key     TEXT NOT NULL,
    kind         TEXT NOT NULL,
    code         TEXT,
    iso          TEXT,
    gazetteer_id TEXT,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_gazetteer ON party (gazetteer_id) WHERE gazetteer_id IS NOT NULL;

CREATE TABLE mention (
    report         INTEGER NOT NULL,
    party          INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    id             TEXT NOT NULL,
    form           TEXT NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    confidence     REAL NOT NULL,
    PRIMARY KEY (report, party, number),
    FOREIGN KEY (report, party) REFERENCES party (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    report         INTEGER NOT NULL,
    party          INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    id             TEXT NOT NULL,
    title          TEXT NOT NULL,
    held_for       TEXT,
    from_day       TEXT,
    to_day         TEXT,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    confidence     REAL NOT NULL,
    PRIMARY KEY (report, party, number),
    FOREIGN KEY (report, party) REFERENCES party (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    report         INTEGER NOT NULL REFERENCES reading (report),
    number         INTEGER NOT NULL,
    id             TEXT NOT NULL,
    source_start   INTEGER,
    source_end     INTEGER,
    source_party   TEXT,
    manner         TEXT NOT NULL,
    sourcing       TEXT NOT NULL,
    seniority      TEXT,
    affiliation    TEXT,
    act            TEXT,
    addressee      TEXT,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    confidence     REAL NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- Cue and content of a statement.
CREATE TABLE statement_span (
    report       INTEGER NOT NULL,
    statement    INTEGER NOT NULL,
    part         TEXT NOT NULL CHECK (part IN ('cue', 'content')),
    number       INTEGER NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset   INTEGER NOT NULL,
    PRIMARY KEY (report, statement, part, number),
    FOREIGN KEY (report, statement) REFERENCES statement (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_expression (
    report         INTEGER NOT NULL REFERENCES reading (report),
    number         INTEGER NOT NULL,
    type           TEXT NOT NULL,
    value          TEXT NOT NULL,
    from_day       TEXT,
    to_day         TEXT,
    evidence_start INTEGER NOT NULL,
    evidence_end   INTEGER NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostic (
    report         INTEGER NOT NULL REFERENCES reading (report),
    number         INTEGER NOT NULL,
    severity       TEXT NOT NULL,
    code           TEXT NOT NULL,
    message        TEXT NOT NULL,
    evidence_start INTEGER,
    evidence_end   INTEGER,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- What was done to the record and when, in the order it was done. No part of the export.
CREATE TABLE log (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,
    kind   TEXT NOT NULL,
    report INTEGER REFERENCES report (id),
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX log_report ON log (report) WHERE report IS NOT NULL;

CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT raise(ABORT, 'the log is only added to'); END;
CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT raise(ABORT, 'the log is only added to'); END;

-- Words of every report, in any language; the row id is the report's.
CREATE VIRTUAL TABLE report_search USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 2");
