#include "core/derive/librarycheck.h"
#include "core/derive/rebuild.h"
#include "core/ingest/editor.h"
#include "core/ingest/importer.h"
#include "core/ingest/stravaintake.h"
#include "core/store/athletesettings.h"
#include "core/store/syncstore.h"
#include "core/sync/retention.h"
#include "importfixture.h"
#include "tests/support/fakeactivity.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

constexpr std::int64_t id = 16'000'000'001;
const std::string key = stravaKey(id);
/// In no other text.
const QString marker = u"Zuckerrohr und Quellwasser"_s;

std::string text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

bool isIn(const std::vector<std::string> &keys, const std::string &one)
{
    return std::ranges::find(keys, one) != keys.end();
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sevenDaysAreSevenDays();
    void theOldestAnswerCounts();
    void aStampAheadOfTheClock();
    void untilDisconnectedIsForEver();
    void theSwimmersSettingIsWhatHolds();
    void aSwimThatHasAFileStays();
    void disconnectingTakesAllOfStravasAndNothingElse();
    void noByteOfItStays();
    void theBackupsStayInTheirPlaces();
    void goneAtStravaIsGoneHere();
    void deletedSwimsGoInTime();
    void withoutASettingTheyStay();
    void whatIsWantedBackStays();
    void aSwimBesideAnotherWaitsForIt();
    void stravasLateCopyGoesWithTheFile();
    void aCleanedBackupGivesTheFilesSwimBack();
    void aBusyBackupIsCleanedTheNextTime();
    void aDamagedCopyIsTold();
    void whatFailsGoesOnTheNextTime();
    void settingsHoldWithoutAConnection();
    void restoringDoesNotBringItBack();
    void aLostLibraryIsRestoredWithoutIt();

private:
    RemovalPlace place() { return {*m_library, *m_database, m_rows, m_clock, m_athlete}; }
    void store(const FakeActivity &activity);
    void storeStreams(const FakeActivity &activity);
    static FakeActivity activityOf(int number);
    /// Strava's copy of that file.
    static FakeActivity copyOf(const QByteArray &fit);
    std::string import(const QByteArray &fit);
    void setDeleted(const std::string &key, bool isDeleted, int n = 0);
    void set(const AthleteSettings &settings);
    QString backUp();
    std::vector<WorkoutSummary> rows() { return sure(WorkoutStore(*m_database).summaries()); }
    bool isHere(const std::string &key) { return sure(RecordingStore(*m_database).find(key)).has_value(); }
    std::optional<RemovalReason> reasonFor(const std::string &key);
    QStringList filesHolding(const QByteArray &bytes) const;
    QString folder() const { return m_folder->filePath(u"library"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MovableClock m_clock;
    std::optional<Library> m_library;
    std::string m_athlete;
    std::optional<Database> m_database;
    Database::Fault m_fault;
    WorkoutRows m_rows;
};

void TestRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.time = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
    m_library.emplace(sure(Library::open(folder(), Database::Access::Write, m_clock, "machine")));
    m_athlete = sure(m_library->chosen(u"Anna"_s)).value().uuid;
    m_database.emplace(sure(m_library->openAthlete(
        m_athlete, Database::Access::Write, [this](std::string_view sql) { return m_fault ? m_fault(sql) : 0; })));
}

void TestRetention::cleanup()
{
    m_fault = {};
    if (m_database) {
        QVERIFY(made::isWhole(*m_database));
        QVERIFY(sure(checkLibrary(*m_database, m_rows)).problems.empty());
    }
    m_database.reset();
    m_library.reset();
}

void TestRetention::store(const FakeActivity &activity)
{
    made::committed(*m_database, [&](Transaction &transaction) {
        return StravaIntake(*m_database, m_rows, m_clock, "machine")
            .store(transaction,
                {{activity.id, StravaPart::Summary, text(summaryBody(activity, {}))},
                    {activity.id, StravaPart::Detail, text(detailBody(activity, {}))}});
    });
}

void TestRetention::storeStreams(const FakeActivity &activity)
{
    const std::string body = text(streamsBody(activity, {u"time"_s, u"distance"_s}));
    made::committed(*m_database, [&](Transaction &transaction) {
        return StravaIntake(*m_database, m_rows, m_clock, "machine")
            .store(transaction, {{activity.id, StravaPart::Streams, body}});
    });
}

FakeActivity TestRetention::activityOf(int number)
{
    const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + 6h + std::chrono::days(number);
    FakeActivity activity = fakePoolSwim(id + number, start, 2, 4);
    activity.description = marker;
    return activity;
}

FakeActivity TestRetention::copyOf(const QByteArray &fit)
{
    const auto decoded = sure(decodeRecording(std::as_bytes(std::span(fit)), keyOf(fit), {}, {}));
    const SwimFacts &facts = decoded.facts.front();
    FakeActivity copy = fakePoolSwim(id, facts.start, 1, 4);
    copy.elapsedTime = int(std::chrono::round<std::chrono::seconds>(facts.elapsed).count());
    copy.description = marker;
    return copy;
}

std::string TestRetention::import(const QByteArray &fit)
{
    EditStore edits(*m_database, m_clock, "machine");
    const QString file = write(m_folder->filePath(u"swim.fit"_s), fit);
    const ImportReport report = Importer(*m_database, edits, m_rows, m_clock).run({file}, {.jobs = 1});
    QFile::remove(file);
    return report.items.at(0).key;
}

void TestRetention::setDeleted(const std::string &of, bool isDeleted, int n)
{
    const FieldValue value = field::Deleted{.value = isDeleted};
    EditStore edits(*m_database, m_clock, "machine");
    sure(Editor(*m_database, edits, m_rows)
             .apply("delete", {{subjectOf({.key = of, .n = n}), fieldOf(value), valueOf(value)}}));
}

void TestRetention::set(const AthleteSettings &settings)
{
    const auto changes = sure(settingChanges(Athlete{.uuid = m_athlete}.subject(), settings));
    made::committed(*m_database, [&](Transaction &transaction) {
        return EditStore(*m_database, m_clock, "machine").apply(transaction, "settings", changes);
    });
}

QString TestRetention::backUp()
{
    m_clock.time += 1s;
    return sure(m_library->backUpRolling(m_athlete)).value().path;
}

std::optional<RemovalReason> TestRetention::reasonFor(const std::string &of)
{
    const auto stone = sure(StoneStore(*m_database).find(of));
    return stone ? std::optional(stone->reason) : std::nullopt;
}

QStringList TestRetention::filesHolding(const QByteArray &bytes) const
{
    QStringList holding;
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            holding << u"unreadable: "_s + file.fileName();
        else if (file.readAll().contains(bytes))
            holding << file.fileName();
    }
    return holding;
}

void TestRetention::sevenDaysAreSevenDays()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(7);
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)) == RemovalReport());
    m_clock.time += 1s; // the clock of the stamps may be a little ahead
    const RemovalReport report = sure(expireStrava(place(), StravaKeep::SevenDays));
    QVERIFY(report.removed == (Removed{.keys = {key}, .swimsGone = 1, .swimsKept = 0}));
    QCOMPARE(rows().size(), std::size_t{0});
    QVERIFY(reasonFor(key) == RemovalReason::Expired);
}

void TestRetention::theOldestAnswerCounts()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(6);
    storeStreams(activityOf(0));
    store(activityOf(1));
    m_clock.time += std::chrono::days(1) + 1s;
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)).removed.keys == std::vector{key});
    QVERIFY(isHere(stravaKey(id + 1)));
}

/// As from a machine whose clock is a year ahead: it counts from when the swim came.
void TestRetention::aStampAheadOfTheClock()
{
    store(activityOf(0));
    const Instant added = m_clock.time;
    m_clock.time += std::chrono::days(365);
    store(activityOf(0));
    QVERIFY(*sure(PartStore(*m_database).oldestFetch(key, m_clock.time)) > added + std::chrono::days(364));
    m_clock.time = added + std::chrono::days(7);
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)) == RemovalReport());
    m_clock.time += 1s;
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)).removed.keys == std::vector{key});
}

void TestRetention::untilDisconnectedIsForEver()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(3650);
    QVERIFY(sure(expireStrava(place(), StravaKeep::UntilDisconnected)) == RemovalReport());
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetention::theSwimmersSettingIsWhatHolds()
{
    const StravaConnection connection{.keep = StravaKeep::SevenDays};
    QVERIFY(sure(keepOf(*m_database, connection)) == StravaKeep::SevenDays);
    set({.stravaKeep = StravaKeep::UntilDisconnected});
    QVERIFY(sure(keepOf(*m_database, connection)) == StravaKeep::UntilDisconnected);
}

void TestRetention::aSwimThatHasAFileStays()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    store(copyOf(fit));
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().notes, marker);
    m_clock.time += std::chrono::days(8);
    const RemovalReport report = sure(expireStrava(place(), StravaKeep::SevenDays));
    QVERIFY(report.removed == (Removed{.keys = {key}, .swimsGone = 0, .swimsKept = 1}));
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().measured.key, file);
    QCOMPARE(rows().front().notes, QString());
    QVERIFY(rows().front().sources == std::vector{RecordingKind::Fit});
}

void TestRetention::disconnectingTakesAllOfStravasAndNothingElse()
{
    const std::string file = import(fitOfDay(0));
    for (int number = 0; number < 3; ++number)
        store(activityOf(number));
    made::committed(*m_database, [&](Transaction &transaction) {
        return SyncStore(*m_database).setState(transaction, stravaPeer, "page", "7").map([] { return true; });
    });
    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.removed.keys.size(), std::size_t{3});
    QCOMPARE(report.removed.swimsGone, 3);
    QCOMPARE(rows().size(), std::size_t{1});
    QVERIFY(isHere(file));
    QVERIFY(reasonFor(key) == RemovalReason::Disconnected);
    QVERIFY(!sure(SyncStore(*m_database).state(stravaPeer, "page")));
}

/// Neither what it said in plain words nor what was packed, in the library, its log, its backups and what a restore
/// kept.
void TestRetention::noByteOfItStays()
{
    import(fitOfDay(0));
    for (int number = 0; number < 20; ++number)
        store(activityOf(number));
    const auto packed = sure(PartStore(*m_database).parts(key)).at(0).packed;
    const QByteArray piece(reinterpret_cast<const char *>(packed.data()) + 32, 48);
    const QString backup = backUp();
    sure(m_library->restore(backup));
    QVERIFY(filesHolding(marker.toUtf8()).size() >= 3);
    QVERIFY(filesHolding(piece).size() >= 3);

    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.removed.swimsGone, 20);
    QCOMPARE(report.backupsCleaned, 2);
    QVERIFY(report.notCleaned.empty());
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
    QCOMPARE(filesHolding(piece), QStringList());
    QVERIFY(sure(WorkoutStore(*m_database).search(u"Zuckerrohr"_s, 10)).empty());
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetention::theBackupsStayInTheirPlaces()
{
    import(fitOfDay(0));
    store(activityOf(0));
    backUp();
    store(activityOf(1));
    backUp();
    const auto before = m_library->backups(m_athlete);
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 2);
    const auto after = m_library->backups(m_athlete);
    QCOMPARE(after.size(), std::size_t{2});
    for (std::size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].path, before[i].path);
        QVERIFY(after[i].made == before[i].made);
        QCOMPARE(sure(inspectBackup(after[i].path)).recordings, 1);
    }
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 0);
}

void TestRetention::goneAtStravaIsGoneHere()
{
    store(activityOf(0));
    store(activityOf(1));
    const RemovalReport report = sure(removeGone(place(), {key, "strava:5"}));
    QVERIFY(report.removed.keys == std::vector{key});
    QVERIFY(reasonFor(key) == RemovalReason::GoneAtStrava);
    QVERIFY(reasonFor("strava:5") == RemovalReason::GoneAtStrava);
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetention::deletedSwimsGoInTime()
{
    const std::string first = import(fitOfDay(0));
    const std::string second = import(fitOfDay(1));
    set({.purgeAfterDays = 30});
    setDeleted(first, true);
    m_clock.time += std::chrono::days(30);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(second, true);
    m_clock.time += 1s;
    const RemovalReport report = sure(purgeDeleted(place()));
    QVERIFY(report.removed == (Removed{.keys = {first}, .swimsGone = 1, .swimsKept = 0}));
    QVERIFY(reasonFor(first) == RemovalReason::Purged);
    QVERIFY(isHere(second));
}

void TestRetention::withoutASettingTheyStay()
{
    setDeleted(import(fitOfDay(0)), true);
    m_clock.time += std::chrono::days(5000);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
}

void TestRetention::whatIsWantedBackStays()
{
    const std::string file = import(fitOfDay(0));
    set({.purgeAfterDays = 1});
    setDeleted(file, true);
    m_clock.time += std::chrono::days(2);
    setDeleted(file, false);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(file, true); // counts from now
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    QVERIFY(isHere(file));
}

void TestRetention::aSwimBesideAnotherWaitsForIt()
{
    const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 1) + 8h;
    const NewRecording two = made::recording("two swims", {start, start + 5h});
    made::committed(
        *m_database, [&](Transaction &transaction) { return RecordingStore(*m_database).add(transaction, two); });
    set({.purgeAfterDays = 1});
    setDeleted(two.recording.key, true, 0);
    m_clock.time += std::chrono::days(2);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(two.recording.key, true, 1);
    m_clock.time += std::chrono::days(2);
    QVERIFY(sure(purgeDeleted(place())).removed.keys == std::vector{two.recording.key});
}

void TestRetention::stravasLateCopyGoesWithTheFile()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    set({.purgeAfterDays = 1});
    setDeleted(file, true);
    store(copyOf(fit));
    QVERIFY(rows().at(0).deleted);
    m_clock.time += std::chrono::days(2);
    const RemovalReport report = sure(purgeDeleted(place()));
    QCOMPARE(report.removed.swimsGone, 1);
    QCOMPARE(report.removed.swimsKept, 0);
    QVERIFY(isIn(report.removed.keys, file) && isIn(report.removed.keys, key));
    QVERIFY(reasonFor(key) == RemovalReason::Purged);
}

void TestRetention::aCleanedBackupGivesTheFilesSwimBack()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    store(copyOf(fit));
    const QString backup = backUp();
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 1);
    sure(m_library->restore(backup));
    QCOMPARE(sure(WorkoutStore(*m_database).staleCount(analysisVersion)), 1);
    QCOMPARE(sure(rebuild(*m_database, m_rows, {.onlyStale = true, .jobs = 1})).workouts, 1);
    QCOMPARE(rows().at(0).measured.key, file);
    QCOMPARE(rows().at(0).notes, QString());
}

void TestRetention::aBusyBackupIsCleanedTheNextTime()
{
    store(activityOf(0));
    const QString backup = backUp();
    {
        const auto other =
            LibraryLock::take(folder() + u"/backups/"_s + QString::fromStdString(m_athlete) + u".lock"_s, u"backup"_s);
        QVERIFY(other);
        const RemovalReport report = sure(removeStrava(place()));
        QCOMPARE(report.removed.swimsGone, 1);
        QCOMPARE(report.notCleaned.size(), std::size_t{1});
        QVERIFY(report.notCleaned.front().code == ErrorCode::LibraryBusy);
        QCOMPARE(report.notCleaned.front().file, backup);
    }
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList{backup});
    QCOMPARE(sure(expireStrava(place(), StravaKeep::UntilDisconnected)).backupsCleaned, 1);
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
}

void TestRetention::aDamagedCopyIsTold()
{
    store(activityOf(0));
    const QString damaged = folder() + u'/' + QString::fromStdString(m_athlete) + u"-damaged-20240927T160000123Z.db"_s;
    write(damaged, QByteArray(20'000, 'x'));
    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.notCleaned.size(), std::size_t{1});
    QCOMPARE(report.notCleaned.front().file, damaged);
}

void TestRetention::whatFailsGoesOnTheNextTime()
{
    constexpr int many = 30;
    for (int number = 0; number < many; ++number)
        store(activityOf(number));
    int commits = 0;
    m_fault = [&commits](std::string_view sql) { return sql == "COMMIT" && ++commits == 3 ? 13 : 0; }; // full
    const auto failed = removeStrava(place());
    QVERIFY(!failed && failed.error().code == ErrorCode::LibraryFull);
    m_fault = {};
    const auto left = rows().size();
    QVERIFY(left > 0 && left < many); // the first commit is that of the sync's state
    QCOMPARE(sure(removeStrava(place())).removed.swimsGone, int(left));
    QCOMPARE(rows().size(), std::size_t{0});
}

void TestRetention::settingsHoldWithoutAConnection()
{
    const std::string file = import(fitOfDay(300));
    setDeleted(file, true);
    store(activityOf(0));
    m_clock.time += std::chrono::days(8);
    sure(removeOverdue(place()));
    QVERIFY(isHere(key) && isHere(file)); // nothing was set
    set({.stravaKeep = StravaKeep::UntilDisconnected, .purgeAfterDays = 30});
    sure(removeOverdue(place()));
    QVERIFY(isHere(key) && isHere(file));
    set({.stravaKeep = StravaKeep::SevenDays, .purgeAfterDays = 7});
    const Overdue overdue = sure(removeOverdue(place()));
    QVERIFY(!isHere(key) && !isHere(file));
    QVERIFY(overdue.expired.removed.keys == std::vector{key} && overdue.purged.removed.keys == std::vector{file});
}

void TestRetention::restoringDoesNotBringItBack()
{
    const std::string file = import(fitOfDay(0));
    store(activityOf(0));
    const QString putAway = m_folder->filePath(u"put away.db"_s);
    QVERIFY(QFile::copy(backUp(), putAway));
    sure(removeStrava(place()));
    sure(m_library->restore(putAway));
    QVERIFY(isHere(file));
    QVERIFY(!isHere(key));
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
    QVERIFY(reasonFor(key) == RemovalReason::Disconnected);
}

/// Its cleaned backups remember.
void TestRetention::aLostLibraryIsRestoredWithoutIt()
{
    const std::string file = import(fitOfDay(0));
    store(activityOf(0));
    const QString putAway = m_folder->filePath(u"put away.db"_s);
    QVERIFY(QFile::copy(backUp(), putAway));
    sure(removeStrava(place()));
    m_database.reset();
    write(m_library->athletePath(m_athlete), QByteArray(20'000, 'x'));
    sure(m_library->restore(putAway));
    m_database.emplace(sure(m_library->openAthlete(m_athlete, Database::Access::Write)));
    QVERIFY(isHere(file));
    QVERIFY(!isHere(key));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
