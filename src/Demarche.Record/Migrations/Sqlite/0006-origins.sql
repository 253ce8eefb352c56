-- Which reports are copies of each other, worked out as reports are added. No part of the export of findings.

-- A report that was compared with the others: the sketch of its words, and the report with the smallest hash among those of its origin.
CREATE TABLE compared_report (
    report INTEGER PRIMARY KEY REFERENCES report (id),
    sketch INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES report (id)
) STRICT;

CREATE INDEX compared_report_origin ON compared_report (origin);

-- Reports that were there before reports were compared; they are when the next are added.
CREATE TABLE uncompared_report (report INTEGER PRIMARY KEY REFERENCES report (id)) STRICT;

INSERT INTO uncompared_report SELECT id FROM report;

-- Where it was seen: the outlet's name without case and accents, or the host of the address.
CREATE TABLE compared_outlet (
    report INTEGER NOT NULL REFERENCES compared_report (report),
    outlet TEXT NOT NULL,
    PRIMARY KEY (report, outlet)
) STRICT, WITHOUT ROWID;

-- What a report is found by: hashes of some runs of its words.
CREATE TABLE fingerprint (
    fingerprint INTEGER NOT NULL,
    report      INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, report)
) STRICT, WITHOUT ROWID;

-- Fingerprints that belong to an outlet's furniture, or are turns of phrase.
CREATE TABLE common_fingerprint (fingerprint INTEGER PRIMARY KEY) STRICT;

-- Two reports of which one is a copy of the other, with what they have in common; the smaller number first.
CREATE TABLE copy_link (
    report INTEGER NOT NULL REFERENCES compared_report (report),
    other  INTEGER NOT NULL REFERENCES compared_report (report) CHECK (report < other),
    shared INTEGER NOT NULL,
    least  INTEGER NOT NULL,
    PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX copy_link_other ON copy_link (other);
