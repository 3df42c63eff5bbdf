#pragma once

#include "core/derive/workoutrows.h"
#include "core/store/athletesettings.h"
#include "core/sync/retention.h"
#include "importfixture.h"
#include "tests/support/fakeactivity.h"

#include <QtTest>

namespace lengthwise {

/// An athlete's library from which recordings go for good, and what fills it. After each test it is whole.
class RetentionTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr std::int64_t id = 16'000'000'001;
    const std::string key = stravaKey(id);
    /// In no other text.
    static const QString marker;

    static bool isIn(const std::vector<std::string> &keys, const std::string &one);
    RemovalPlace place() { return {*m_library, *m_database, m_rows, m_clock, m_athlete}; }
    void store(const FakeActivity &activity);
    void storeStreams(const FakeActivity &activity);
    static FakeActivity activityOf(int number);
    /// Strava's copy of that file.
    static FakeActivity copyOf(const QByteArray &fit);
    std::string import(const QByteArray &fit);
    void setDeleted(const std::string &of, bool isDeleted, int n = 0);
    void set(const AthleteSettings &settings);
    QString backUp();
    std::vector<WorkoutSummary> rows() { return made::sure(WorkoutStore(*m_database).summaries()); }
    bool isHere(const std::string &of) { return made::sure(RecordingStore(*m_database).find(of)).has_value(); }
    std::optional<RemovalReason> reasonFor(const std::string &of);
    QStringList filesHolding(const QByteArray &bytes) const;
    QString folder() const { return m_folder->filePath(QStringLiteral("library")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MovableClock m_clock;
    std::optional<Library> m_library;
    std::string m_athlete;
    std::optional<Database> m_database;
    Database::Fault m_fault;
    WorkoutRows m_rows;

protected Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace lengthwise
