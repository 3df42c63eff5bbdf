#include "madestore.h"

#include "core/base/digest.h"
#include "core/store/payload.h"

#include <sqlite3.h>

using namespace lengthwise;

namespace made {

Database StoreFile::open(Database::Fault fault) const
{
    Database database = sure(Database::open(path(), Database::Access::Write, std::move(fault)));
    sure(database.script("PRAGMA synchronous = OFF")); // of many commits, none of which a test loses
    return database;
}

Database StoreFile::openForReading() const
{
    return sure(Database::open(path(), Database::Access::Read));
}

Database StoreFile::openMigrated(Database::Fault fault) const
{
    Database database = open(std::move(fault));
    sure(migrate(database, athleteSchema()));
    return database;
}

bool isWhole(Database &database)
{
    Statement structure = database.statement("PRAGMA integrity_check");
    const bool isSound = sure(structure.step()) && structure.text(0) == "ok" && !sure(structure.step());
    Statement references = database.statement("PRAGMA foreign_key_check");
    const bool isLinked = !sure(references.step());
    const bool isSearchable = database.script("INSERT INTO search (search) VALUES ('integrity-check')").has_value();
    const bool isComplete =
        sure(database.number("SELECT (SELECT count(*) FROM workout) = (SELECT count(*) FROM search)"
                             " AND NOT EXISTS (SELECT id FROM workout EXCEPT SELECT rowid FROM search)"))
        == 1;
    return isSound && isLinked && isSearchable && isComplete;
}

std::string contentOf(Database &database)
{
    std::vector<std::string> tables;
    Statement names =
        database.statement("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
                           " AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (sure(names.step()))
        tables.emplace_back(names.text(0));
    const auto append = [](void *content, int columns, char **values, char **) {
        for (int column = 0; column < columns; ++column)
            *static_cast<std::string *>(content) += std::string(values[column] ? values[column] : "NULL") + '|';
        *static_cast<std::string *>(content) += '\n';
        return 0;
    };
    std::string content;
    for (const std::string &table : tables) {
        content += table + '\n';
        if (sqlite3_exec(database.handle(), ("SELECT * FROM " + table).c_str(), append, &content, nullptr) != SQLITE_OK)
            throw std::runtime_error("cannot read " + table);
    }
    return content;
}

std::string keyOf(const std::string &text)
{
    return std::string(fileKeyPrefix) + sha256Hex(text);
}

NewRecording recording(const std::string &text, const std::vector<Instant> &starts)
{
    const std::string key = keyOf(text);
    NewRecording made{
        .recording = {.key = key,
            .kind = RecordingKind::Fit,
            .fileName = "morning.fit",
            .addedAt = Instant(Duration(1'700'000'000'000)),
            .size = std::int64_t(text.size()),
            .decoderVersion = 1},
        .packed = compressed(std::as_bytes(std::span(text))),
        .swims = {},
    };
    for (const Instant start : starts) {
        made.swims.push_back({.id = {key, int(made.swims.size())},
            .start = start,
            .elapsed = std::chrono::hours(1),
            .fileName = made.recording.fileName});
    }
    return made;
}

SwimFacts fullFacts(const SwimId &id)
{
    return {
        .id = id,
        .kind = RecordingKind::Fit,
        .start = Instant(Duration(1'699'999'999'999)),
        .elapsed = Duration(3'600'001),
        .distance = metres(2987.5),
        .utcOffset = std::chrono::minutes(-570),
        .richness = Richness::Lengths,
        .lengthCount = 119,
        .fileName = "morning.fit",
        .externalFile = "garmin_push_1234567890",
    };
}

WorkoutRow fullRow(const SwimId &measured)
{
    WorkoutRow row;
    row.summary = {
        .measured = measured,
        .environment = Environment::OpenWater,
        .start = Instant(Duration(1'699'999'999'999)),
        .utcOffset = std::chrono::minutes(120),
        .title = QStringLiteral("Frühschwimmen \"100\" % _"),
        .generatedTitle = QStringLiteral("8 x 100 Fr @ 1:45"),
        .sets = QStringLiteral("200 Fr\n8 x 100 Fr @ 1:45"),
        .notes = QStringLiteral("kalt, 🏊 aber gut"),
        .device = QStringLiteral("Garmin Swim 2"),
        .effort = 7,
        .distance = metres(1000.5),
        .active = Seconds(1234.567),
        .elapsed = Seconds(1500.25),
        .poolLength = yards(25),
        .unit = PoolUnit::Yards,
        .swolf = 38.25,
        .strokeRate = StrokeRate{29.5},
        .averageHeartRate = HeartRate{141.25},
        .sources = {RecordingKind::Fit, RecordingKind::Csv, RecordingKind::Strava},
        .corrections = 3,
        .deleted = true,
        .marks = {{1234, 1, 0}, {65535, 8, 255}, {0, 0, 17}},
    };
    row.strokes = {{Stroke::Freestyle, metres(800), 38.5, metres(1.62)}, {Stroke::Kick, metres(200.5), {}, {}}};
    row.bests = {{Stroke::Freestyle, 50, Seconds(36.75), true, 1, 2},
        {Stroke::Freestyle, 100, Seconds(80.5), false, 5, 4}, {Stroke::Kick, 50, Seconds(66), false, 30, 2}};
    row.sets = {
        {QStringLiteral("200 Fr"), Stroke::Freestyle, 1, metres(200), Seconds(181.5), std::nullopt, std::nullopt},
        {QStringLiteral("8 x 100 Fr @ 1:45"), Stroke::Freestyle, 8, metres(100), Seconds(85.25), Seconds(19.75),
            Seconds(105)}};
    row.speeds = {{0, 0.25}, {118, 400.5}, {132, 12}};
    row.heartRates = {{99, 30}, {141, 1200.125}};
    row.figures = {.distance = metres(1000.5),
        .lengthCount = 40,
        .speed = Speed{0.81},
        .restPercent = 17.5,
        .restOutsideSetsPercent = 6.25,
        .setSpeedCvPercent = 2.4,
        .strokeRateCvPercent = 5.5,
        .strokeRateDropPerMinute = -1.25,
        .speedGears = 3,
        .gearShare = .125,
        .techniqueShare = .2,
        .setShare = .75,
        .quality = 88,
        .stretches = {{metres(200), Speed{1.1}}, {metres(800), Speed{1.17}}},
        .efforts = {{200, metres(200), Seconds(171), false}, {400, metres(400), Seconds(353.8), true}}};
    return row;
}

WorkoutRow emptyRow(const SwimId &measured)
{
    WorkoutRow row;
    row.summary.measured = measured;
    row.summary.start = Instant(Duration(1'699'999'999'999));
    row.summary.sources = {RecordingKind::Fit};
    return row;
}

} // namespace made
