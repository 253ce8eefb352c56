-- Sentences as vectors, for finding by meaning. Worked out from the reports' texts, only where somebody asks for it; no part of the export.

-- A report whose sentences were made vectors of: by which version of the encoder, where its sentences stand (first character and the one behind the
-- last, 32 bits each, the lowest byte first), and their vectors (a scale of 32 bits and 384 numbers of 8 bits each); vectors are null once they
-- stand in blocks. A report that is laid out anew gets a new number.
CREATE TABLE embedded_report (
    number    INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL UNIQUE REFERENCES report (id),
    version   TEXT NOT NULL,
    sentences BLOB NOT NULL,
    vectors   BLOB
) STRICT;

CREATE INDEX embedded_report_loose ON embedded_report (number) WHERE vectors IS NOT NULL;

-- Where there are many vectors, they stand by neighbourhood: the middle of each.
CREATE TABLE vector_cell (cell INTEGER PRIMARY KEY, centroid BLOB NOT NULL) STRICT;

-- Vectors of one cell that were put there together, and of which sentences they are: the number of an embedded report (64 bits) and the place among
-- its sentences (32 bits) each. One whose number is gone no longer counts.
CREATE TABLE vector_block (
    cell    INTEGER NOT NULL,
    batch   INTEGER NOT NULL,
    members BLOB NOT NULL,
    vectors BLOB NOT NULL,
    PRIMARY KEY (cell, batch)
) STRICT;

CREATE INDEX vector_block_batch ON vector_block (batch);

-- What the record was at a moment that somebody gave a name: when, the SHA-256 of what it said, and what that was made of (reports with the hashes of
-- their findings, and decisions) as JSON in Brotli (RFC 7932). Rows are only added.
CREATE TABLE frozen_version (
    name TEXT PRIMARY KEY NOT NULL,
    at   TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (hash LIKE 'sha256:%'),
    body BLOB NOT NULL
) STRICT;

CREATE TRIGGER frozen_version_never_changes BEFORE UPDATE ON frozen_version BEGIN SELECT RAISE(ABORT, 'frozen versions never change'); END;
CREATE TRIGGER frozen_version_never_shrinks BEFORE DELETE ON frozen_version BEGIN SELECT RAISE(ABORT, 'frozen versions never change'); END;
