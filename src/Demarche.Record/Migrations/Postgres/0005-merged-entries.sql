-- What the reports come to, merged: made anew from the findings whenever they change, and kept to answer questions. Nothing is kept here alone.

-- One merged party, initiative, position, event, contest, link, outlet or source: its JSON in Brotli (RFC 7932), and the SHA-256 of that JSON.
CREATE TABLE merged_entry (
    kind   text COLLATE "C" NOT NULL,
    id     text COLLATE "C" NOT NULL,
    name   text COLLATE "C" NOT NULL,
    weight bigint NOT NULL,
    hash   bytea NOT NULL,
    body   bytea NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE INDEX merged_entry_weight ON merged_entry (kind, weight DESC, id);

-- What an entry is found by: merged ids of parties and initiatives, names, days.
CREATE TABLE merged_key (
    kind     text COLLATE "C" NOT NULL,
    key_kind text COLLATE "C" NOT NULL,
    value    text COLLATE "C" NOT NULL,
    day      text COLLATE "C",
    id       text COLLATE "C" NOT NULL,
    FOREIGN KEY (kind, id) REFERENCES merged_entry (kind, id)
);

CREATE INDEX merged_key_value ON merged_key (kind, key_kind, value, day, id);
CREATE INDEX merged_key_entry ON merged_key (kind, id);

-- What the entries were made of, and by which version of merging; no row where nothing was merged yet.
CREATE TABLE merged_state (version bigint NOT NULL, stamp text COLLATE "C" NOT NULL);
