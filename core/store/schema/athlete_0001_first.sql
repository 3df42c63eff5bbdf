-- One athlete's file. Evidence (recording, payload, part, edit, stone) is what came in or was said; everything marked
-- derived follows from it and may be thrown away. Times are ms since 1970 UTC.

-- athlete: uuid; revision: grows with every change of the evidence; clock: own last stamp ("<ms>.<counter>").
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE recording (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE,       -- sha256:<hex of the uncompressed bytes>, strava:<activity id>
    kind            TEXT NOT NULL CHECK (kind IN ('fit', 'tcx', 'gpx', 'csv', 'strava')),
    file_name       TEXT NOT NULL DEFAULT '',   -- as it came in, without folder
    added_at        INTEGER NOT NULL,
    size            INTEGER NOT NULL DEFAULT 0, -- bytes, uncompressed
    decoder_version INTEGER NOT NULL DEFAULT 0  -- derived: of the decoder that gave the rows in swim
) STRICT;

-- The bytes of a file recording, zstd. No row: purged.
CREATE TABLE payload (
    recording_id INTEGER PRIMARY KEY REFERENCES recording (id) ON DELETE CASCADE,
    content      BLOB NOT NULL
) STRICT;
-- Which bytes are here, without walking through the bytes.
CREATE UNIQUE INDEX payload_kept ON payload (recording_id);

-- The answers a Strava recording is made of: last-writer-wins registers by (fetched, hash).
CREATE TABLE part (
    recording_id    INTEGER NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
    part            TEXT NOT NULL CHECK (part IN ('summary', 'streams', 'detail')),
    content         BLOB,                       -- zstd; NULL: expired
    size            INTEGER NOT NULL,
    hash            TEXT NOT NULL,              -- SHA-256 of the uncompressed answer
    fetched_ms      INTEGER NOT NULL,
    fetched_counter INTEGER NOT NULL,
    device          TEXT NOT NULL,
    PRIMARY KEY (recording_id, part)
) STRICT, WITHOUT ROWID;

-- The swimmer's corrections, goals, settings: last-writer-wins registers.
CREATE TABLE edit (
    subject       TEXT NOT NULL,                -- rec:<key>#<n>, athlete:<uuid>
    field         TEXT NOT NULL,
    value         TEXT,                         -- JSON; NULL: as recorded
    clock_ms      INTEGER NOT NULL,
    clock_counter INTEGER NOT NULL,
    device        TEXT NOT NULL,
    value_hash    TEXT NOT NULL,
    PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_by_field ON edit (field);

-- What was purged or expired: keeps it from coming back by itself.
CREATE TABLE stone (
    key           TEXT NOT NULL,
    part          TEXT NOT NULL DEFAULT '',     -- '' for a whole recording
    purged_ms     INTEGER NOT NULL,
    purged_counter INTEGER NOT NULL,
    device        TEXT NOT NULL,
    reason        TEXT NOT NULL,
    PRIMARY KEY (key, part)
) STRICT, WITHOUT ROWID;

-- Steps of this machine that can be undone. Ids count up; undone steps lie above the done ones.
CREATE TABLE step (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX step_undone ON step (id) WHERE undone = 1;
CREATE TABLE step_change (
    step_id      INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    subject      TEXT NOT NULL,
    field        TEXT NOT NULL,
    before_value TEXT,
    after_value  TEXT,
    overtaken    INTEGER NOT NULL DEFAULT 0 CHECK (overtaken IN (0, 1)), -- by an edit of another machine
    PRIMARY KEY (step_id, subject, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_change_by_register ON step_change (subject, field);

-- Derived: one row per workout. Speeds in m/s, distances in m, times in s.
CREATE TABLE workout (
    id               INTEGER PRIMARY KEY,
    analysis_version INTEGER NOT NULL,
    measured_key     TEXT NOT NULL,             -- recording that gives the measurements
    measured_n       INTEGER NOT NULL,
    start_ms         INTEGER NOT NULL,
    utc_offset_min   INTEGER,
    environment      INTEGER NOT NULL,
    title            TEXT NOT NULL,
    generated_title  TEXT NOT NULL,
    sets             TEXT NOT NULL,
    notes            TEXT NOT NULL,
    device           TEXT NOT NULL,
    effort           INTEGER,
    distance_m       REAL,
    active_s         REAL,
    elapsed_s        REAL,
    pool_length_m    REAL,
    unit             INTEGER NOT NULL,
    swolf            REAL,
    stroke_rate      REAL,
    heart_rate       REAL,
    sources          INTEGER NOT NULL,          -- bit per kind of recording
    corrections      INTEGER NOT NULL,
    deleted          INTEGER NOT NULL,
    grade            TEXT,
    score            INTEGER,
    marks            BLOB NOT NULL
) STRICT;
CREATE INDEX workout_by_start ON workout (start_ms);
CREATE INDEX workout_by_version ON workout (analysis_version);

-- Derived: what a list does not show, apart from it so that a list is read without.
CREATE TABLE workout_detail (
    workout_id       INTEGER PRIMARY KEY REFERENCES workout (id) ON DELETE CASCADE,
    stroke_distances BLOB NOT NULL,
    speeds           BLOB NOT NULL,
    heart_rates      BLOB NOT NULL
) STRICT;

-- Derived: the swims that decoding found in a recording, and the workout each belongs to.
CREATE TABLE swim (
    recording_id   INTEGER NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
    n              INTEGER NOT NULL,
    id_hash        TEXT NOT NULL,               -- idHash(): what its prefixes resolve by
    start_ms       INTEGER NOT NULL,
    elapsed_ms     INTEGER NOT NULL,
    distance_m     REAL,
    utc_offset_min INTEGER,
    richness       INTEGER NOT NULL,
    length_count   INTEGER NOT NULL,
    external_file  TEXT NOT NULL DEFAULT '',
    workout_id     INTEGER REFERENCES workout (id) ON DELETE SET NULL,
    PRIMARY KEY (recording_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX swim_by_id_hash ON swim (id_hash);
CREATE INDEX swim_by_start ON swim (start_ms);
CREATE INDEX swim_by_elapsed ON swim (elapsed_ms);
CREATE INDEX swim_by_workout ON swim (workout_id);

-- Derived.
CREATE TABLE best (
    workout_id   INTEGER NOT NULL REFERENCES workout (id) ON DELETE CASCADE,
    stroke       INTEGER NOT NULL,
    distance     INTEGER NOT NULL,              -- nominal, in the pool's unit
    time_s       REAL NOT NULL,
    from_rest    INTEGER NOT NULL,
    first_length INTEGER NOT NULL,
    length_count INTEGER NOT NULL,
    PRIMARY KEY (workout_id, stroke, distance)
) STRICT, WITHOUT ROWID;

-- Derived.
CREATE TABLE workout_set (
    workout_id INTEGER NOT NULL REFERENCES workout (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    notation   TEXT NOT NULL,
    stroke     INTEGER NOT NULL,
    repeats    INTEGER NOT NULL,
    distance_m REAL NOT NULL,
    mean_s     REAL NOT NULL,
    rest_s     REAL,
    send_off_s REAL,
    PRIMARY KEY (workout_id, number)
) STRICT, WITHOUT ROWID;

-- Derived; rowid is workout.id. Typed text is quoted word by word, never handed to MATCH raw.
CREATE VIRTUAL TABLE search USING fts5 (title, notes, device, sets, tokenize = 'trigram');

-- Replication and Strava: what a peer has seen, the runs and their counts, what waits to be sent (a shortcut only).
CREATE TABLE sync_state (
    peer  TEXT NOT NULL,                        -- strava, postgres:<peer uuid>
    name  TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (peer, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    peer       TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    seen       INTEGER NOT NULL DEFAULT 0,
    added      INTEGER NOT NULL DEFAULT 0,
    changed    INTEGER NOT NULL DEFAULT 0,
    deleted    INTEGER NOT NULL DEFAULT 0,
    skipped    INTEGER NOT NULL DEFAULT 0,
    calls      INTEGER NOT NULL DEFAULT 0,
    error      TEXT                             -- code and facts as JSON; NULL: none
) STRICT;
CREATE INDEX sync_run_by_start ON sync_run (peer, started_at);
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    peer    TEXT NOT NULL,
    what    TEXT NOT NULL CHECK (what IN ('recording', 'part', 'edit', 'stone')),
    subject TEXT NOT NULL,                      -- key or edit subject
    detail  TEXT NOT NULL DEFAULT '',           -- part or edit field
    UNIQUE (peer, what, subject, detail)
) STRICT;
