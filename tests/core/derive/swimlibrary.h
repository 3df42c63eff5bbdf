#pragma once

#include "core/derive/workoutrows.h"
#include "core/ingest/fields.h"
#include "core/store/workoutstore.h"
#include "madestore.h"

#include <map>

/// An athlete's file with swims that a watch could have recorded.
class SwimLibrary
{
public:
    explicit SwimLibrary(lengthwise::Database::Fault fault = {});

    /// A FIT file on its way in: 4 x 100 (25 m in 25 s, 20 s rest), `day` days after 2024-01-01 08:00 UTC. variant: the
    /// same swim in other bytes, so that it is another recording. lengths: of the last 100, fewer than four make the
    /// recording poorer.
    static lengthwise::NewRecording fitSwim(int day, int variant = 0, int lengths = 4);
    /// Stored with its rows. prepared: as an importer hands them over.
    lengthwise::SwimId add(
        const lengthwise::NewRecording &recording, const std::vector<lengthwise::PreparedRow> &prepared = {});
    lengthwise::SwimId add(int day, int variant = 0) { return add(fitSwim(day, variant)); }

    /// Through the editor: with the rows that follow.
    void edit(const lengthwise::SwimId &swim, const lengthwise::FieldValue &value);
    void change(const lengthwise::Change &change);
    /// An edit that came from elsewhere and whose rows were not refreshed.
    void mergeOnly(const lengthwise::SwimId &swim, const lengthwise::FieldValue &value);
    lengthwise::Result<void> refresh(
        const std::vector<lengthwise::SwimId> &changed, const std::vector<lengthwise::PreparedRow> &prepared = {});
    void sql(const std::string &statements);

    std::optional<lengthwise::WorkoutRow> rowOf(const lengthwise::SwimId &swim);
    std::vector<lengthwise::SwimId> membersWith(const lengthwise::SwimId &swim);
    /// By the swim that gives the measurements: two equal ones are two libraries that show the same.
    std::map<lengthwise::SwimId, lengthwise::WorkoutRow> allRows();
    std::int64_t staleCount();

    made::StoreFile file;
    lengthwise::MovableClock clock;
    lengthwise::Database database;
    lengthwise::EditStore edits;
    lengthwise::WorkoutStore workouts;
    lengthwise::WorkoutRows rows;
};
