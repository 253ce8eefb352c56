-- What people did to the conflict models kept with the record: one entry a deed, as one JSON object. The id is made of model, moment and entry; model is
-- the name people gave it. Moments are ISO 8601. Entries are only added.
CREATE TABLE model_entry (
    id    text COLLATE "C" PRIMARY KEY,
    model text COLLATE "C" NOT NULL,
    at    text COLLATE "C" NOT NULL,
    entry text COLLATE "C" NOT NULL
);

CREATE INDEX model_entry_model ON model_entry (model);

CREATE FUNCTION model_entries_are_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'model entries are only added to'; END $$;
CREATE TRIGGER model_entry_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON model_entry EXECUTE FUNCTION model_entries_are_only_added_to();
