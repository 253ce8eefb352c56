-- What programs remember between two runs, such as how far a watch has come. No part of what the record says, nor of the export.
CREATE TABLE note (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
