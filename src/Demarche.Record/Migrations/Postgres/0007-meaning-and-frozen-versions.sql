-- Sentences as vectors, for finding by meaning. Worked out from the reports' texts, only where somebody asks for it; no part of the export.

-- A report whose sentences were made vectors of: by which version of the encoder, where its sentences stand (first character and the one behind the
-- last, 32 bits each, the lowest byte first), and their vectors (a scale of 32 bits and 384 numbers of 8 bits each); vectors are null once they
-- stand in blocks. A report that is laid out anew gets a new number.
CREATE TABLE embedded_report (
    number    bigint PRIMARY KEY,
    report    bigint NOT NULL UNIQUE REFERENCES report (id),
    version   text COLLATE "C" NOT NULL,
    sentences bytea NOT NULL,
    vectors   bytea
);

CREATE INDEX embedded_report_loose ON embedded_report (number) WHERE vectors IS NOT NULL;

-- Where there are many vectors, they stand by neighbourhood: the middle of each.
CREATE TABLE vector_cell (cell bigint PRIMARY KEY, centroid bytea NOT NULL);

-- Vectors of one cell that were put there together, and of which sentences they are: the number of an embedded report (64 bits) and the place among
-- its sentences (32 bits) each. One whose number is gone no longer counts.
CREATE TABLE vector_block (
    cell    bigint NOT NULL,
    batch   bigint NOT NULL,
    members bytea NOT NULL,
    vectors bytea NOT NULL,
    PRIMARY KEY (cell, batch)
);

CREATE INDEX vector_block_batch ON vector_block (batch);

-- Vectors do not get smaller by compression.
ALTER TABLE embedded_report ALTER COLUMN vectors SET STORAGE EXTERNAL;
ALTER TABLE vector_block ALTER COLUMN vectors SET STORAGE EXTERNAL;

-- What the record was at a moment that somebody gave a name: when, the SHA-256 of what it said, and what that was made of (reports with the hashes of
-- their findings, and decisions) as JSON in Brotli (RFC 7932). Rows are only added.
CREATE TABLE frozen_version (
    name text COLLATE "C" PRIMARY KEY,
    at   text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL CHECK (hash LIKE 'sha256:%'),
    body bytea NOT NULL
);

CREATE FUNCTION frozen_versions_never_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'frozen versions never change'; END $$;
CREATE TRIGGER frozen_version_never_changes BEFORE UPDATE OR DELETE ON frozen_version FOR EACH STATEMENT EXECUTE FUNCTION frozen_versions_never_change();
