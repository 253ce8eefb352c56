-- Findings are kept once, compressed, with hashes that prove them; of the rows that repeated them, those of parties stay, which queries look up.

CREATE TABLE packed_reading (
    report        INTEGER PRIMARY KEY REFERENCES report (id),
    anchor        TEXT,
    layout        TEXT NOT NULL,
    reader        TEXT NOT NULL,
    statements    INTEGER NOT NULL,
    -- The lists of findings as JSON, in Brotli (RFC 7932).
    findings      BLOB NOT NULL,
    -- SHA-256 of that JSON.
    findings_hash BLOB NOT NULL CHECK (length(findings_hash) = 32),
    -- SHA-256 of the words of every span in that JSON, in its order, each followed by U+001F.
    evidence_hash BLOB NOT NULL CHECK (length(evidence_hash) = 32)
) STRICT;

INSERT INTO packed_reading (report, anchor, layout, reader, statements, findings, findings_hash, evidence_hash)
SELECT g.report, g.anchor, g.layout, g.reader, json_array_length(g.findings, '$.statements'),
       packed(g.findings), sha256(g.findings), evidence_hash(r.text, g.findings)
FROM reading AS g
JOIN report AS r ON r.id = g.report;

CREATE TABLE kept_party (
    report       INTEGER NOT NULL REFERENCES packed_reading (report),
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

INSERT INTO kept_party SELECT report, number, id, name, name_key, kind, code, iso, gazetteer_id FROM party;

DROP TABLE block;
DROP TABLE mention;
DROP TABLE office;
DROP TABLE party;
DROP TABLE statement_span;
DROP TABLE statement;
DROP TABLE time_expression;
DROP TABLE diagnostic;
DROP TABLE reading;

ALTER TABLE packed_reading RENAME TO reading;
ALTER TABLE kept_party RENAME TO party;

CREATE INDEX party_gazetteer ON party (gazetteer_id) WHERE gazetteer_id IS NOT NULL;
