-- What recordings themselves call a swim, and how syncing with Strava went and stands.
ALTER TABLE swim ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE swim ADD COLUMN notes TEXT NOT NULL DEFAULT '';

-- For which state of an activity (a digest of what counts as changed) a part was asked for last, so that nothing is
-- asked twice for one state. error: code and facts as JSON: it fails for good, and is set aside; NULL: it came.
CREATE TABLE fetch (
    key        TEXT NOT NULL,                   -- strava:<activity id>
    part       TEXT NOT NULL CHECK (part IN ('streams', 'detail')),
    state      TEXT NOT NULL,
    asked_at   INTEGER NOT NULL,
    error      TEXT,
    PRIMARY KEY (key, part)
) STRICT, WITHOUT ROWID;

ALTER TABLE sync_run ADD COLUMN cause TEXT NOT NULL DEFAULT '';      -- hand, start, wake, schedule, opened
ALTER TABLE sync_run ADD COLUMN left_over INTEGER NOT NULL DEFAULT 0; -- answers still to be fetched
ALTER TABLE sync_run ADD COLUMN resumes_at INTEGER;                  -- when the budget allows it; NULL: it was not spent
ALTER TABLE sync_run ADD COLUMN waited INTEGER NOT NULL DEFAULT 0;   -- ms
ALTER TABLE sync_run ADD COLUMN other_types TEXT NOT NULL DEFAULT '{}'; -- activities that are no swims, by type

-- When the answers that are kept were fetched, without walking through their bytes.
CREATE INDEX part_fetched ON part (recording_id, part, fetched_ms, fetched_counter, device, hash)
    WHERE content IS NOT NULL;
