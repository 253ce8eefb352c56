-- Which reports are copies of each other, worked out as reports are added. No part of the export of findings.

-- A report that was compared with the others: the sketch of its words, and the report with the smallest hash among those of its origin.
CREATE TABLE compared_report (
    report bigint PRIMARY KEY REFERENCES report (id),
    sketch bigint NOT NULL,
    origin bigint NOT NULL REFERENCES report (id)
);

CREATE INDEX compared_report_origin ON compared_report (origin);

-- Reports that were there before reports were compared; they are when the next are added.
CREATE TABLE uncompared_report (report bigint PRIMARY KEY REFERENCES report (id));

INSERT INTO uncompared_report SELECT id FROM report;

-- Where it was seen: the outlet's name without case and accents, or the host of the address.
CREATE TABLE compared_outlet (
    report bigint NOT NULL REFERENCES compared_report (report),
    outlet text COLLATE "C" NOT NULL,
    PRIMARY KEY (report, outlet)
);

-- What a report is found by: hashes of some runs of its words.
CREATE TABLE fingerprint (
    fingerprint bigint NOT NULL,
    report      bigint NOT NULL,
    PRIMARY KEY (fingerprint, report)
);

-- Fingerprints that belong to an outlet's furniture, or are turns of phrase.
CREATE TABLE common_fingerprint (fingerprint bigint PRIMARY KEY);

-- Two reports of which one is a copy of the other, with what they have in common; the smaller number first.
CREATE TABLE copy_link (
    report bigint NOT NULL REFERENCES compared_report (report),
    other  bigint NOT NULL REFERENCES compared_report (report) CHECK (report < other),
    shared bigint NOT NULL,
    least  bigint NOT NULL,
    PRIMARY KEY (report, other)
);

CREATE INDEX copy_link_other ON copy_link (other);
