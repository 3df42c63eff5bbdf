-- lengthwise.db: what the athletes of one library share.

-- name is a copy of the athlete's own edit profile/name, so that a list needs no other file.
CREATE TABLE athlete (
    uuid     TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- chosen: uuid of the athlete who is shown.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

-- Requests to Strava, by the swimmer's own application; shared by all athletes and processes.
CREATE TABLE budget (
    client_id    TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('overall', 'read')),
    span         TEXT NOT NULL CHECK (span IN ('quarter', 'day')),
    window_start INTEGER NOT NULL,              -- ms since 1970 UTC
    used         INTEGER NOT NULL,
    quota        INTEGER,                       -- as Strava last said; NULL: not known yet
    PRIMARY KEY (client_id, kind, span)
) STRICT, WITHOUT ROWID;
