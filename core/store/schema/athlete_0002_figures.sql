-- Type, score and critical swim speed depend on other swims too: what one swim tells of them is kept, not the result.
ALTER TABLE workout DROP COLUMN grade;
ALTER TABLE workout DROP COLUMN score;
ALTER TABLE workout_detail ADD COLUMN figures BLOB NOT NULL DEFAULT x'';
