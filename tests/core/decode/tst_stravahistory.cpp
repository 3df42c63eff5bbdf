#include "core/decode/strava.h"

#include "tests/support/fakeactivity.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant latest = std::chrono::sys_days(std::chrono::year(2026) / 10 / 17) + 5h;
const FakeAthlete athlete{};

std::string textOf(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

Result<StravaSwim> decoded(const FakeActivity &activity)
{
    const std::string summary = textOf(summaryBody(activity, athlete));
    const std::string detail = textOf(detailBody(activity, athlete));
    const std::string streams = textOf(streamsBody(activity,
        {QStringLiteral("time"), QStringLiteral("distance"), QStringLiteral("heartrate"), QStringLiteral("cadence")}));
    return decodeStrava({.summary = summary, .streams = streams, .detail = detail});
}

std::int64_t countOf(const Workout &workout, LengthType type)
{
    return std::count_if(
        workout.lengths.begin(), workout.lengths.end(), [type](const Length &length) { return length.type == type; });
}

} // namespace

/// Weeks of made-up activities in the shapes of the service.
class TestStravaHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swimsHaveTheirLengthsAndRests();
    void poolsAreFound_data();
    void poolsAreFound();
};

void TestStravaHistory::swimsHaveTheirLengthsAndRests()
{
    int swims = 0;
    for (const FakeActivity &activity : fakeHistory(70, latest)) {
        const auto swim = decoded(activity);
        QCOMPARE(bool(swim), activity.sportType == QStringLiteral("Swim"));
        if (!swim)
            continue;
        ++swims;
        const Workout &workout = swim->workout;
        QVERIFY(workout.start == activity.start);
        QVERIFY(workout.distance == metres(activity.distance));
        QCOMPARE(workout.samples.size(), activity.points.size());
        QCOMPARE(workout.laps.size(), activity.laps.size());
        QVERIFY(workout.poolLength == metres(25));
        QCOMPARE(countOf(workout, LengthType::Active), std::int64_t(activity.points.size()));
        const auto rests = countOf(workout, LengthType::Rest);
        QCOMPARE(rests, activity.laps.empty() ? 0 : std::int64_t(activity.laps.size()) - 1);
        for (const Length &length : workout.lengths)
            QVERIFY(length.type == LengthType::Active || length.elapsed == Duration(20s));
    }
    QCOMPARE(swims, 50); // five of seven
}

void TestStravaHistory::poolsAreFound_data()
{
    QTest::addColumn<double>("pool");
    for (const double pool : {25.0, 50.0, 33.0 + 1.0 / 3, 22.86, 20.0})
        QTest::addRow("%g m", pool) << pool;
}

void TestStravaHistory::poolsAreFound()
{
    QFETCH(double, pool);
    const auto swim = decoded(fakePoolSwim(16'000'000'001, latest, 6, 4, pool));
    QVERIFY(swim);
    QVERIFY(swim->workout.poolLength && std::abs(swim->workout.poolLength->metres - pool) < 0.01);
    QCOMPARE(countOf(swim->workout, LengthType::Active), std::int64_t(24));
    QCOMPARE(countOf(swim->workout, LengthType::Rest), std::int64_t(5));
}

QTEST_GUILESS_MAIN(TestStravaHistory)
#include "tst_stravahistory.moc"
