-- Tells what Strava counted from what is under way: a process that is killed leaves the latter behind.

ALTER TABLE budget RENAME COLUMN used TO reported; -- the most that Strava's headers said, and requests it said nothing to
ALTER TABLE budget ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;    -- reserved in this window, not yet settled
ALTER TABLE budget ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0;    -- reserved in the window before, not yet settled
ALTER TABLE budget ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0; -- settled in this window without a word of usage
