-- What people did to the conflict models kept with the record: one entry a deed, as one JSON object. The id is made of model, moment and entry; model is
-- the name people gave it. Moments are ISO 8601. Entries are only added.
CREATE TABLE model_entry (
    id    TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    at    TEXT NOT NULL,
    entry TEXT NOT NULL CHECK (json_valid(entry))
) STRICT, WITHOUT ROWID;

CREATE INDEX model_entry_model ON model_entry (model);

CREATE TRIGGER model_entry_is_not_changed BEFORE UPDATE ON model_entry BEGIN SELECT raise(ABORT, 'model entries are only added to'); END;
CREATE TRIGGER model_entry_is_not_cut BEFORE DELETE ON model_entry BEGIN SELECT raise(ABORT, 'model entries are only added to'); END;
