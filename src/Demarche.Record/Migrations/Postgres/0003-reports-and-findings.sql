-- Reports with the places they were seen in, and what was read from each: the tables of the SQLite record of the same schema. Days are ISO 8601
-- dates, moments ISO 8601 with offset or Z; every offset counts UTF-16 code units in report.text. Text compares by code points, as SQLite's does.

-- The schema of the record; one row. It tells a record from the databases of other programs.
CREATE TABLE record_schema (number bigint NOT NULL);
INSERT INTO record_schema VALUES (0);

-- One story as published, known by the hash of its text. Never changed but for what its captures say together.
CREATE TABLE report (
    id        bigint PRIMARY KEY,
    hash      text COLLATE "C" NOT NULL UNIQUE CHECK (hash LIKE 'sha256:%'),
    text      text COLLATE "C" NOT NULL,
    language  text COLLATE "C" NOT NULL,
    published text COLLATE "C"
);

CREATE INDEX report_published ON report (published, hash);

-- One place and time where a report was seen, with what it states there and how it was cut into blocks there:
-- a JSON array of [role, start, end].
CREATE TABLE capture (
    id           bigint PRIMARY KEY,
    report       bigint NOT NULL REFERENCES report (id),
    file_hash    text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    title        text COLLATE "C",
    outlet       text COLLATE "C",
    url          text COLLATE "C",
    url_key      text COLLATE "C",
    byline       text COLLATE "C",
    published    text COLLATE "C",
    published_at text COLLATE "C",
    retrieved    text COLLATE "C",
    language     text COLLATE "C" NOT NULL,
    blocks       text COLLATE "C" NOT NULL
);

-- Seen again with the same statements is the same capture; one row holds it. Hashed, since addresses may be longer than an index entry.
CREATE UNIQUE INDEX capture_identity ON capture (
    report, md5(file_hash || E'\x1F' || name || E'\x1F' || coalesce(title, '') || E'\x1F' || coalesce(outlet, '') || E'\x1F' || coalesce(url, '')
    || E'\x1F' || coalesce(byline, '') || E'\x1F' || coalesce(published, '') || E'\x1F' || coalesce(published_at, '') || E'\x1F' || coalesce(retrieved, '')));

CREATE INDEX capture_url ON capture USING hash (url_key) WHERE url_key IS NOT NULL;

-- Reports that were seen at one address: versions of one story.
CREATE VIEW url_version AS
SELECT capture.url_key, capture.report, report.hash, capture.published, capture.retrieved
FROM capture
JOIN report ON report.id = capture.report
WHERE capture.url_key IN (
    SELECT url_key FROM capture WHERE url_key IS NOT NULL GROUP BY url_key HAVING count(DISTINCT report) > 1);

-- What was read from a report, told from which day and blocks and by which stages.
CREATE TABLE reading (
    report        bigint PRIMARY KEY REFERENCES report (id),
    anchor        text COLLATE "C",
    layout        text COLLATE "C" NOT NULL,
    reader        text COLLATE "C" NOT NULL,
    statements    bigint NOT NULL,
    -- The lists of findings as JSON, in Brotli (RFC 7932).
    findings      bytea NOT NULL,
    -- SHA-256 of that JSON.
    findings_hash bytea NOT NULL CHECK (length(findings_hash) = 32),
    -- SHA-256 of the words of every span in that JSON, in its order, each followed by U+001F.
    evidence_hash bytea NOT NULL CHECK (length(evidence_hash) = 32)
);

-- Compressed once already.
ALTER TABLE reading ALTER COLUMN findings SET STORAGE EXTERNAL;

-- The parties of a reading, for queries; name_key holds the words of the name without case and accents.
CREATE TABLE party (
    report       bigint NOT NULL REFERENCES reading (report),
    number       bigint NOT NULL,
    id           text COLLATE "C" NOT NULL,
    name         text COLLATE "C" NOT NULL,
    name_key     text COLLATE "C" NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    code         text COLLATE "C",
    iso          text COLLATE "C",
    gazetteer_id text COLLATE "C",
    PRIMARY KEY (report, number)
);

CREATE INDEX party_gazetteer ON party (gazetteer_id) WHERE gazetteer_id IS NOT NULL;

-- What was done to the record and when, in the order it was done. No part of the export.
CREATE TABLE log (
    id     bigint PRIMARY KEY,
    at     text COLLATE "C" NOT NULL,
    kind   text COLLATE "C" NOT NULL,
    report bigint REFERENCES report (id),
    detail text COLLATE "C" NOT NULL
);

CREATE INDEX log_report ON log (report) WHERE report IS NOT NULL;

CREATE FUNCTION log_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the log is only added to'; END $$;
CREATE TRIGGER log_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON log EXECUTE FUNCTION log_is_only_added_to();

-- Words of every report, in any language; a long text stands in several rows.
CREATE TABLE report_search (
    report bigint NOT NULL REFERENCES report (id),
    part   integer NOT NULL,
    words  tsvector NOT NULL,
    PRIMARY KEY (report, part)
);

CREATE INDEX report_search_words ON report_search USING gin (words);

-- What programs remember between two runs, such as how far a watch has come. No part of what the record says, nor of the export.
CREATE TABLE note (
    name  text COLLATE "C" PRIMARY KEY,
    value text COLLATE "C" NOT NULL
);
