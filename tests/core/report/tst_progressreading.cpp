#include "core/report/swimnames.h"
#include "core/store/athletemeta.h"
#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "madehistory.h"
#include "madestore.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;
using made::sure;

namespace {

const Athlete anna{.uuid = "2f0c8b9e-0000-4000-8000-000000000001", .maximumHeartRate = HeartRate{200}};

SwimId put(Database &database, const std::string &text, const WorkoutRow &like)
{
    const NewRecording recording = made::recording(text, {like.summary.start});
    WorkoutRow row = like;
    row.summary.measured = recording.swims.front().id;
    made::committed(database, [&](Transaction &transaction) {
        sure(RecordingStore(database).add(transaction, recording));
        return WorkoutStore(database).put(transaction, {row.summary.measured}, row, 1);
    });
    return row.summary.measured;
}

WorkoutRow rowOn(const QDate &day)
{
    WorkoutRow row = made::emptyRow({});
    row.summary.start = made::noon(day);
    row.summary.poolLength = metres(25);
    row.summary.distance = metres(1000);
    row.summary.active = Seconds(1000);
    row.speeds = {{100, 1000}};
    row.bests = {made::best(Stroke::Freestyle, 100, 88.8)};
    return row;
}

} // namespace

/// A report from a library's file.
class ProgressReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryReads()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const ProgressSource source = sure(readProgress(database, anna));
        QVERIFY(source.swims.empty() && source.ids.empty() && source.tests.empty());
        QCOMPARE(source.paceBorders, thresholds::zones.paceBorders);
        QCOMPARE(source.athlete, anna);
    }

    /// 400 in 6:10 and 200 in 2:50: 1.0 m/s, so 1000 m in 1000 s have a load of 100 / 3.6.
    void swimsTestsAndSettingsAreRead()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const QDate day(2026, 11, 20);
        const SwimId second = put(database, "second", rowOn(day));
        const SwimId first = put(database, "first", rowOn(day.addDays(-10)));
        WorkoutRow deleted = rowOn(day.addDays(1));
        deleted.summary.deleted = true;
        put(database, "deleted", deleted);
        MovableClock clock;
        EditStore edits(database, clock, "test");
        std::vector<Change> changes =
            sure(settingChanges(anna.subject(), {.paceBorders = PaceBorders{.8, .9, .95, .98, 1.1}}));
        KeptCssTest test = made::cssTest(day.addDays(-1), 370, 170);
        test.id = "2f0c8b9e-0000-4000-8000-000000000002";
        changes.push_back(sure(cssTestChange(anna.subject(), test)));
        made::committed(database, [&](Transaction &transaction) {
            AthleteMeta meta = sure(athleteMeta(database));
            meta.athlete = anna.uuid;
            sure(setAthleteMeta(transaction, meta));
            return edits.apply(transaction, "test", changes);
        });

        const ProgressSource source = sure(readProgress(database, anna));
        QCOMPARE(source.swims.size(), std::size_t(2));
        QCOMPARE(source.swims[0].measured, first);
        QCOMPARE(source.ids[1], sure(SwimNames::of(database)).nameOf(second));
        QCOMPARE(source.days[1], day);
        QCOMPARE(source.tests.size(), std::size_t(1));
        QCOMPARE(source.paceBorders[0], .8);
        QVERIFY(!source.css[0].css && source.css[1].css);
        QVERIFY(std::abs(source.loads[1]->points - 100 / 3.6) < 1e-6);
        // 1.00 of CSS lies in the fifth zone of these borders (0.98 to 1.1), in the fourth of the usual ones.
        QVERIFY(std::abs((*source.zones[1])[std::size_t(PaceZone::Vo2max)].count() - 1000) < 1e-6);
        const ProgressReport report = progressReport(source, {}, day);
        QCOMPARE(report.swims, 2);
        QCOMPARE(report.bests[0].times[0].time, Seconds(88.8));
        QCOMPARE(report.css.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ProgressReadingTest)
#include "tst_progressreading.moc"
