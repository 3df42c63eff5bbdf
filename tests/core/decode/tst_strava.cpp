#include "tests/core/decode/stravabodies.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;

class TestStrava : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryAloneGivesTotals();
    void typedInSwimHasNoStreams();
    void nullsAreUnknown();
    void openWaterIsGuessed_data();
    void openWaterIsGuessed();
    void detailFillsTheSummary();
    void utcOffsetIsTold_data();
    void utcOffsetIsTold();
    void hiddenStartStays();
    void otherSportsAreNoSwim_data();
    void otherSportsAreNoSwim();
    void withoutAStartThereIsNoSwim();
    void hostileSizesAreRefused();
};

void TestStrava::summaryAloneGivesTotals()
{
    const auto swim = decoded(summaryWith());
    QVERIFY(swim);
    const Workout &workout = swim->workout;
    QCOMPARE(swim->title, QStringLiteral("Frühschwimmen \"lang\""));
    QCOMPARE(swim->externalFile, std::string("garmin_ping_55"));
    QVERIFY(swim->notes.isEmpty());
    QCOMPARE(workout.sourceFormat, QStringLiteral("Strava"));
    QVERIFY(workout.start == begin);
    QVERIFY(workout.utcOffset == 120min);
    QVERIFY(workout.environment == Environment::Pool);
    QVERIFY(workout.elapsed == Duration(180s));
    QVERIFY(workout.timer == Duration(132s));
    QVERIFY(workout.distance == metres(150));
    QVERIFY(workout.averageHeartRate == HeartRate{131.5});
    QVERIFY(workout.maximumHeartRate == HeartRate{149});
    QVERIFY(workout.averageStrokeRate == StrokeRate{27.5});
    QVERIFY(!workout.poolLength && !workout.strokes);
    QVERIFY(workout.lengths.empty() && workout.laps.empty() && workout.samples.empty());
    QVERIFY(countOf(workout, WarningCode::PoolLengthUnknown));
}

void TestStrava::typedInSwimHasNoStreams()
{
    const auto swim = decoded(summaryWith({{"manual", "true"}, {"average_cadence", ""}, {"average_heartrate", ""},
                                  {"max_heartrate", ""}, {"external_id", "null"}, {"upload_id", "null"},
                                  {"map", R"({"id":"a1","resource_state":2})"}, {"start_latlng", ""}}),
        QByteArray("{}"));
    QVERIFY(swim);
    QVERIFY(swim->workout.environment == Environment::Pool);
    QVERIFY(swim->workout.distance == metres(150));
    QVERIFY(swim->workout.samples.empty() && !swim->workout.averageHeartRate);
    QVERIFY(swim->externalFile.empty());
}

void TestStrava::nullsAreUnknown()
{
    const auto swim = decoded(summaryWith({{"name", "null"}, {"distance", "null"}, {"moving_time", "0"},
        {"elapsed_time", "\"long\""}, {"average_heartrate", "0"}, {"map", "null"}, {"start_latlng", "null"},
        {"trainer", "null"}, {"average_cadence", "[]"}}));
    QVERIFY(swim);
    QVERIFY(swim->title.isEmpty());
    QVERIFY(!swim->workout.distance && !swim->workout.timer && !swim->workout.elapsed);
    QVERIFY(!swim->workout.averageHeartRate && !swim->workout.averageStrokeRate);
}

void TestStrava::openWaterIsGuessed_data()
{
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("streams");
    QTest::addColumn<bool>("isOpen");

    const QByteArray line = R"({"summary_polyline":"_p~iF~ps|U_ulL"})";
    const QByteArray lake =
        streamsWith({{"time", "[0,9]"}, {"latlng", "[[52.5,13.25],[52.5001,13.2501]]"}, {"distance", "[0,12.5]"}});
    QTest::newRow("line") << summaryWith({{"map", line}, {"start_latlng", "[52.5,13.25]"}}) << QByteArray() << true;
    QTest::newRow("line, positions") << summaryWith({{"map", line}}) << lake << true;
    QTest::newRow("positions alone") << summaryWith() << lake << true;
    QTest::newRow("start alone") << summaryWith({{"start_latlng", "[52.5,13.25]"}}) << QByteArray() << true;
    QTest::newRow("start, no positions") << summaryWith({{"start_latlng", "[52.5,13.25]"}}) << sixLengths() << false;
    QTest::newRow("trainer") << summaryWith({{"map", line}, {"trainer", "true"}}) << lake << false;
    QTest::newRow("trainer as a number") << summaryWith({{"map", line}, {"trainer", "1"}}) << QByteArray() << false;
    QTest::newRow("nothing") << summaryWith() << QByteArray() << false;
    QTest::newRow("no positions in it") << summaryWith() << streamsWith({{"time", "[0,9]"}, {"latlng", "[null,[]]"}})
                                        << false;
}

void TestStrava::openWaterIsGuessed()
{
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, streams);
    QFETCH(bool, isOpen);
    const auto swim = decoded(summary, streams.isEmpty() ? std::nullopt : std::optional(streams));
    QVERIFY(swim);
    QCOMPARE(swim->workout.environment == Environment::OpenWater, isOpen);
    if (isOpen && !streams.isEmpty()) {
        const auto position = swim->workout.samples.back().position();
        QVERIFY(position && std::abs(position->latitude - 52.5001) < 1e-6);
        QVERIFY(swim->workout.lengths.empty());
    }
}

void TestStrava::detailFillsTheSummary()
{
    const auto swim = decoded(summaryWith({{"name", "\"Renamed\""}}), {}, detailWithLaps());
    QVERIFY(swim);
    QCOMPARE(swim->title, QStringLiteral("Renamed")); // the summary is newer
    QCOMPARE(swim->notes, QStringLiteral("Erst langsam,\nthen not so slow."));
    QCOMPARE(swim->workout.device, QStringLiteral("Garmin Swim 2"));
    const auto &laps = swim->workout.laps;
    QCOMPARE(laps.size(), std::size_t(2));
    QVERIFY(laps[0].start == begin && laps[1].start == begin + 87s);
    QVERIFY(laps[1].elapsed == Duration(68s) && laps[1].timer == Duration(66s));
    QVERIFY(laps[1].distance == metres(75));
    QVERIFY(laps[0].averageHeartRate == HeartRate{123.5} && laps[0].maximumHeartRate == HeartRate{126});
    QVERIFY(!laps[1].averageHeartRate);
}

void TestStrava::utcOffsetIsTold_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<int>("minutes"); // -1: none
    QTest::newRow("east") << QByteArray("\"2026-10-17T10:15:00Z\"") << QByteArray("0") << 345;
    QTest::newRow("west, a day before") << QByteArray("\"2026-10-16T21:30:00Z\"") << QByteArray() << -420;
    QTest::newRow("offset alone") << QByteArray() << QByteArray("-12600.0") << -210;
    QTest::newRow("local time of another day") << QByteArray("\"2020-01-01T00:00:00Z\"") << QByteArray("3600") << 60;
    QTest::newRow("neither") << QByteArray() << QByteArray("null") << -1;
    QTest::newRow("absurd") << QByteArray() << QByteArray("1e300") << -1;
}

void TestStrava::utcOffsetIsTold()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, offset);
    QFETCH(int, minutes);
    const auto swim = decoded(summaryWith({{"start_date_local", local}, {"utc_offset", offset}}));
    QVERIFY(swim);
    const auto told = swim->workout.utcOffset;
    QCOMPARE(told ? int(told->count()) : -1, minutes);
}

void TestStrava::hiddenStartStays()
{
    const auto swim = decoded(
        summaryWith({{"start_date", "\"2026-10-16T22:00:01Z\""}, {"start_date_local", "\"2026-10-17T00:00:01Z\""}}),
        sixLengths());
    QVERIFY(swim);
    QVERIFY(swim->workout.start == begin - 6h - 30min + 1s);
    QVERIFY(swim->workout.utcOffset == 120min);
    QVERIFY(swim->workout.lengths.front().start == swim->workout.start);
}

void TestStrava::otherSportsAreNoSwim_data()
{
    QTest::addColumn<QByteArray>("sportType");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("refused"); // empty: a swim
    QTest::newRow("both") << QByteArray("\"Swim\"") << QByteArray("\"Swim\"") << QString();
    QTest::newRow("old word alone") << QByteArray() << QByteArray("\"Swim\"") << QString();
    QTest::newRow("capitals") << QByteArray("\"SWIM\"") << QByteArray() << QString();
    QTest::newRow("run") << QByteArray("\"TrailRun\"") << QByteArray("\"Run\"") << QStringLiteral("TrailRun");
    QTest::newRow("begins like it") << QByteArray("\"Swimrun\"") << QByteArray() << QStringLiteral("Swimrun");
}

void TestStrava::otherSportsAreNoSwim()
{
    QFETCH(QByteArray, sportType);
    QFETCH(QByteArray, type);
    QFETCH(QString, refused);
    const auto swim = decoded(summaryWith({{"sport_type", sportType}, {"type", type}}));
    QCOMPARE(bool(swim), refused.isEmpty());
    if (!swim)
        QCOMPARE(swim.error(), (Error{.code = ErrorCode::NoSwim, .detail = refused}));
}

void TestStrava::withoutAStartThereIsNoSwim()
{
    for (const QByteArray start : {"", "null", "\"yesterday\""}) {
        const auto swim = decoded(summaryWith({{"start_date", start}}));
        QVERIFY(!swim);
        QVERIFY(swim.error().code == ErrorCode::ValueInvalid);
    }
}

void TestStrava::hostileSizesAreRefused()
{
    QByteArray nulls = "[null";
    for (int point = 0; point < 600'000; ++point)
        nulls += ",1";
    const auto points = decoded(summaryWith(), streamsWith({{"time", nulls + ']'}}));
    QVERIFY(!points && points.error().code == ErrorCode::OutOfMemoryBound);

    const auto bytes = decoded(summaryWith(), '{' + QByteArray(13 << 20, ' ') + '}');
    QVERIFY(!bytes && bytes.error().code == ErrorCode::OutOfMemoryBound);

    QByteArray laps = "[{}";
    for (int lap = 0; lap < 20'001; ++lap)
        laps += R"(,{"start_date":"2026-10-17T04:30:00Z"})";
    const auto lapped = decoded(summaryWith(), {}, summaryWith({{"laps", laps + ']'}}));
    QVERIFY(!lapped && lapped.error().code == ErrorCode::OutOfMemoryBound);
}

QTEST_GUILESS_MAIN(TestStrava)
#include "tst_strava.moc"
