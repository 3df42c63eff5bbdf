#include "tests/core/decode/stravabodies.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;

class TestStravaList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageHoldsNothing();
    void eachActivityIsListed();
    void itsOwnTextIsKept();
    void keptTextGivesTheSame();
    void whatCountsAsChanged_data();
    void whatCountsAsChanged();
    void oldWordsAreUnderstood();
    void withoutAnIdItIsDamage();
    void otherJsonIsDamage_data();
    void otherJsonIsDamage();
    void hostileCountIsRefused();
};

void TestStravaList::emptyPageHoldsNothing()
{
    const auto page = listedActivities("[]\n");
    QVERIFY(page && page->empty());
}

void TestStravaList::eachActivityIsListed()
{
    const QByteArray page = '[' + summaryWith() + ", "
        + summaryWith({{"id", "17000000124"}, {"sport_type", "\"Ride\""}, {"type", "\"Ride\""}}) + ']';
    const auto listed = listedActivities(view(page));
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t(2));
    const StravaListed &swim = listed->front();
    QCOMPARE(swim.id, std::int64_t(17'000'000'123));
    QVERIFY(swim.isSwim);
    const ActivityState expected{.name = "Frühschwimmen \"lang\"",
        .sportType = "Swim",
        .start = begin,
        .timeZone = "(GMT+01:00) Europe/Berlin",
        .distance = metres(150),
        .movingTime = Duration(132s),
        .elapsedTime = Duration(180s),
        .isOnTrainer = false,
        .visibility = "everyone",
        .externalId = "garmin_ping_55",
        .uploadId = 18'000'000'456};
    QVERIFY(swim.state == expected);
    QCOMPARE(listed->back().id, std::int64_t(17'000'000'124));
    QVERIFY(!listed->back().isSwim);
    QCOMPARE(listed->back().state.sportType, std::string("Ride"));
}

void TestStravaList::itsOwnTextIsKept()
{
    const QByteArray first = "{ \"id\" : 5,\n  \"name\": \"a } b ] \\\" c\", \"laps\": [ {} , [1] ] }";
    const QByteArray second = R"({"id":6,"map":{"polyline":"}"}})";
    const auto listed = listedActivities(view(" [ " + first + "\n , " + second + "  ]\n"));
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t(2));
    QCOMPARE(listed->front().json, first.toStdString());
    QCOMPARE(listed->back().json, second.toStdString());
}

void TestStravaList::keptTextGivesTheSame()
{
    const auto listed = listedActivities(view('[' + summaryWith() + ']'));
    QVERIFY(listed);
    const auto again = listedActivity(listed->front().json);
    QVERIFY(again);
    QCOMPARE(again->id, listed->front().id);
    QVERIFY(again->isSwim);
    QVERIFY(again->state == listed->front().state);
    QCOMPARE(again->json, listed->front().json);
}

void TestStravaList::whatCountsAsChanged_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *key, const char *value, bool counts) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(value) << counts;
    };
    row("name", "\"Other\"", true);
    row("sport_type", "\"Run\"", true);
    row("start_date", "\"2026-10-17T04:30:01Z\"", true);
    row("timezone", "\"(GMT+00:00) Europe/London\"", true);
    row("distance", "125.0", true);
    row("moving_time", "131", true);
    row("elapsed_time", "181", true);
    row("trainer", "true", true);
    row("visibility", "\"only_me\"", true);
    row("external_id", "null", true);
    row("upload_id", "18000000457", true);
    row("kudos_count", "4", false);
    row("max_speed", "1.0", false);
    row("average_heartrate", "140", false);
    row("device_name", "\"Watch\"", false);
}

void TestStravaList::whatCountsAsChanged()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(bool, counts);
    const auto before = listedActivity(view(summaryWith()));
    const auto after = listedActivity(view(summaryWith({{key, value}})));
    QVERIFY(before && after);
    QCOMPARE(before->state != after->state, counts);
}

void TestStravaList::oldWordsAreUnderstood()
{
    const auto old = listedActivity(
        view(summaryWith({{"sport_type", ""}, {"type", "\"swim\""}, {"visibility", ""}, {"private", "true"}})));
    QVERIFY(old && old->isSwim);
    QCOMPARE(old->state.sportType, std::string("swim"));
    QCOMPARE(old->state.visibility, std::string("only_me"));
}

void TestStravaList::withoutAnIdItIsDamage()
{
    const QByteArray first = summaryWith();
    for (const QByteArray id : {"", "null", "\"17\"", "1.5", "99999999999999999999"}) {
        const QByteArray page = '[' + first + ',' + summaryWith({{"id", id}}) + ",{}]";
        const auto listed = listedActivities(view(page));
        QVERIFY(!listed);
        QVERIFY(listed.error().code == ErrorCode::AnswerDamaged);
        QVERIFY(listed.error().byteOffset && *listed.error().byteOffset > first.size());
        QVERIFY(!listedActivity(view(summaryWith({{"id", id}}))));
    }
}

void TestStravaList::otherJsonIsDamage_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char *page : {"", " ", "{}", "null", "7", "[1]", "[null]", "[[]]", "[{\"id\":1},]", "[{\"id\":1}] 2",
             "[{\"id\":1}", "[{\"id\":1 \"name\":2}]", "[{\"id\":01}]", "[{\"id\":1,\"name\":\"\\q\"}]", "[{1:2}]",
             "[{\"id\":1,\"name\":\"\xff\"}]", "<html>"})
        QTest::newRow(page) << QByteArray(page);
}

void TestStravaList::otherJsonIsDamage()
{
    QFETCH(QByteArray, page);
    const auto listed = listedActivities(view(page));
    QVERIFY(!listed);
    QVERIFY(listed.error().code == ErrorCode::AnswerDamaged);
    QVERIFY(!listed.error().detail.isEmpty());
    QVERIFY(
        !listed.error().byteOffset || (*listed.error().byteOffset >= 0 && *listed.error().byteOffset <= page.size()));
}

void TestStravaList::hostileCountIsRefused()
{
    QByteArray page = "[{\"id\":1}";
    for (int count = 0; count < 5'000; ++count)
        page += ",{\"id\":1}";
    const auto listed = listedActivities(view(page + ']'));
    QVERIFY(!listed && listed.error().code == ErrorCode::OutOfMemoryBound);
}

QTEST_GUILESS_MAIN(TestStravaList)
#include "tst_stravalist.moc"
