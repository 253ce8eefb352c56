-- What people decided about findings: one entry a decision, as one JSON object, in its one form. The id is made of the entry; report is the hash of
-- the report that it is about, or null. Moments are ISO 8601. Entries are only added.
CREATE TABLE decision (
    id     TEXT PRIMARY KEY,
    at     TEXT NOT NULL,
    report TEXT,
    entry  TEXT NOT NULL CHECK (json_valid(entry))
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_report ON decision (report) WHERE report IS NOT NULL;

CREATE TRIGGER decision_is_not_changed BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;
CREATE TRIGGER decision_is_not_cut BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decisions are only added to'); END;
