#include "core/report/swimmerlookup.h"
#include "core/report/verdicts.h"
#include "core/store/athletemeta.h"
#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "madestore.h"

#include <QTest>

using namespace lengthwise;
using made::sure;
using namespace std::chrono_literals;

namespace {

constexpr Instant day{Duration(1'700'000'000'000)};

LongEffort effort(int distance, double seconds)
{
    return {distance, metres(distance), Seconds(seconds), false};
}

/// A 400 and a 200 from rest.
void putTest(
    Database &database, const std::string &text, Instant start, double time400, double time200, bool deleted = false)
{
    const NewRecording recording = made::recording(text, {start});
    WorkoutRow row = made::emptyRow(recording.swims.front().id);
    row.summary.start = start;
    row.summary.deleted = deleted;
    row.figures.efforts = {effort(200, time200), effort(400, time400)};
    made::committed(database, [&](Transaction &transaction) {
        sure(RecordingStore(database).add(transaction, recording));
        return WorkoutStore(database).put(transaction, {recording.swims.front().id}, row, 1);
    });
}

const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001", .maximumHeartRate = HeartRate{185}};

/// The swimmer's own: one more, or in the place of the one before it.
void enterTest(Database &database, Instant start, Seconds time400, Seconds time200)
{
    const KeptCssTest test{
        "10000000-0000-4000-8000-000000000001", {.start = start, .time400 = time400, .time200 = time200}};
    MovableClock clock;
    made::committed(database, [&](Transaction &transaction) {
        sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
        return EditStore(database, clock, "11111111-0000-4000-8000-000000000001")
            .apply(transaction, "css-test", {sure(cssTestChange(anna.subject(), test))});
    });
}

SwimId putSwim(Database &database, const std::string &text, Instant start, const SwimFigures &figures)
{
    const NewRecording recording = made::recording(text, {start});
    WorkoutRow row = made::emptyRow(recording.swims.front().id);
    row.summary.start = start;
    row.figures = figures;
    made::committed(database, [&](Transaction &transaction) {
        sure(RecordingStore(database).add(transaction, recording));
        return WorkoutStore(database).put(transaction, {recording.swims.front().id}, row, 1);
    });
    return recording.swims.front().id;
}

/// 1,000 m at 1 m/s without gears.
SwimId putEasy(Database &database, const std::string &text, Instant start)
{
    return putSwim(
        database, text, start, {.distance = metres(1000), .lengthCount = 40, .speed = Speed{1}, .speedGears = 0});
}

double cssAt(Database &database, Instant at)
{
    return sure(swimmerAt(database, anna, at)).cssSpeed().value_or(Speed{}).metresPerSecond;
}

} // namespace

/// 400 in 5:20 and 200 in 2:32: (400 - 200) / (320 - 152) = 1.190 m/s.
class SwimmerLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibrarySaysWhy()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const Swimmer swimmer = sure(swimmerAt(database, anna, day));
        QVERIFY(swimmer.css && !swimmer.css->css);
        QCOMPARE(swimmer.css->unknown, std::optional(CssUnknown::NoEfforts));
        QCOMPARE(swimmer.maximumHeartRate, anna.maximumHeartRate);
    }

    void theSwimsOfNinetyDaysCount()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        putTest(database, "test", day, 320, 152);
        QVERIFY(std::abs(cssAt(database, day) - 200.0 / 168) < 1e-9); // the day's own swim counts
        QVERIFY(std::abs(cssAt(database, day + 24h * 89) - 200.0 / 168) < 1e-9);
        QCOMPARE(cssAt(database, day + 24h * 91), 0.0);
        QCOMPARE(cssAt(database, day - 1h), 0.0); // nobody knew it then
    }

    void theZonesAreTheSwimmersOwn()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        QCOMPARE(sure(swimmerAt(database, anna, day)).paceBorders, (PaceBorders{.85, .94, .98, 1.02, 1.09}));
        const PaceBorders own{.8, .9, 1, 1.1, 1.2};
        MovableClock clock;
        made::committed(database, [&](Transaction &transaction) {
            sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
            return EditStore(database, clock, "11111111-0000-4000-8000-000000000001")
                .apply(transaction, "settings", sure(settingChanges(anna.subject(), {.paceBorders = own})));
        });
        QCOMPARE(sure(swimmerAt(database, anna, day)).paceBorders, own);
    }

    void deletedSwimsDoNot()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        putTest(database, "deleted", day, 300, 140, true);
        QCOMPARE(cssAt(database, day), 0.0);
        putTest(database, "test", day - 1h, 320, 152);
        QVERIFY(std::abs(cssAt(database, day) - 200.0 / 168) < 1e-9);
    }

    /// 1,000 m at 1 m/s: 0.84 of 1.190 m/s is a swim to recover in; before the test nobody could say so.
    void verdictsGoByTheCssOfTheDay()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const SwimId before = putEasy(database, "before", day - 24h);
        const SwimId after = putEasy(database, "after", day + 24h);
        putTest(database, "test", day, 320, 152);
        const auto verdicts = sure(swimVerdicts(database, day - 24h, day + 24h));
        QCOMPARE(verdicts.size(), std::size_t(3));
        QCOMPARE(verdicts.at(before).type, SwimType::Endurance);
        QCOMPARE(verdicts.at(after).type, SwimType::Recovery);
        // The efforts of the days before count although those swims were not asked for.
        QCOMPARE(sure(swimVerdicts(database, day + 24h, day + 24h)).at(after), verdicts.at(after));
    }

    /// 200 in 2:52 and 400 in 6:00: 200 / 188 = 1.064 m/s, of which 1 m/s is 94 %; 1.190 m/s makes the same swim one to
    /// recover in. An entered test counts from noon of its day on.
    void anEnteredTestChangesWhatASwimWas()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const SwimId swim = putEasy(database, "swim", day + 24h);
        const auto verdict = [&] { return sure(swimVerdicts(database, day, day + 48h)).at(swim); };
        QVERIFY(!verdict().css);
        QCOMPARE(verdict().type, SwimType::Endurance);
        enterTest(database, day, 320s, 152s);
        QVERIFY(std::abs(verdict().css->metresPerSecond - 200.0 / 168) < 1e-9);
        QCOMPARE(verdict().type, SwimType::Recovery);
        QVERIFY(std::abs(cssAt(database, day + 24h) - 200.0 / 168) < 1e-9);
        const Swimmer swimmer = sure(swimmerAt(database, anna, day + 24h));
        QCOMPARE(swimmer.css->sureness, std::optional(CssSureness::Tested));
        enterTest(database, day, 360s, 172s);
        QVERIFY(std::abs(cssAt(database, day + 24h) - 200.0 / 188) < 1e-9);
        QCOMPARE(verdict().type, SwimType::Endurance);
        QCOMPARE(cssAt(database, day - 24h), 0.0); // nobody knew it then
        QCOMPARE(cssAt(database, day + 91 * 24h), 0.0);
    }

    void figuresComeInTheOrderOfTheSwims()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        putTest(database, "later", day + 1h, 320, 152);
        putTest(database, "earlier", day, 330, 155);
        putTest(database, "too late", day + 2h, 300, 140);
        const std::vector<DatedFigures> found = sure(WorkoutStore(database).figuresBetween(day, day + 1h));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].start, day);
        QCOMPARE(found[0].figures.efforts, (std::vector{effort(200, 155), effort(400, 330)}));
        QCOMPARE(found[1].start, day + 1h);
    }
};

QTEST_GUILESS_MAIN(SwimmerLookupTest)
#include "tst_swimmerlookup.moc"
