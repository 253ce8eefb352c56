-- What people decided about findings: one entry a decision, as one JSON object, in its one form. The id is made of the entry; report is the hash of
-- the report that it is about, or null. Moments are ISO 8601. Entries are only added.
CREATE TABLE decision (
    id     text COLLATE "C" PRIMARY KEY,
    at     text COLLATE "C" NOT NULL,
    report text COLLATE "C",
    entry  text COLLATE "C" NOT NULL
);

CREATE INDEX decision_report ON decision (report) WHERE report IS NOT NULL;

CREATE FUNCTION decisions_are_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'decisions are only added to'; END $$;
CREATE TRIGGER decision_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON decision EXECUTE FUNCTION decisions_are_only_added_to();
