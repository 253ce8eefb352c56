-- What the reports come to, merged: made anew from the findings whenever they change, and kept to answer questions. Nothing is kept here alone.

-- One merged party, initiative, position, event, contest, link, outlet or source: its JSON in Brotli (RFC 7932), and the SHA-256 of that JSON.
CREATE TABLE merged_entry (
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    name   TEXT NOT NULL,
    weight INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    body   BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_entry_weight ON merged_entry (kind, weight DESC, id);

-- What an entry is found by: merged ids of parties and initiatives, names, days.
CREATE TABLE merged_key (
    kind     TEXT NOT NULL,
    key_kind TEXT NOT NULL,
    value    TEXT NOT NULL,
    day      TEXT,
    id       TEXT NOT NULL,
    FOREIGN KEY (kind, id) REFERENCES merged_entry (kind, id)
) STRICT;

CREATE INDEX merged_key_value ON merged_key (kind, key_kind, value, day, id);
CREATE INDEX merged_key_entry ON merged_key (kind, id);

-- What the entries were made of, and by which version of merging; no row where nothing was merged yet.
CREATE TABLE merged_state (version INTEGER NOT NULL, stamp TEXT NOT NULL) STRICT;
