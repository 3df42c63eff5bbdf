#include "core/decode/strava.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace lengthwise;

namespace {

QDir samples()
{
    return QDir(samplesFolder() + QStringLiteral("/strava"));
}

QByteArray contentOf(const QString &name)
{
    QFile file(samples().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

} // namespace

/// Answers of the real service.
class TestStravaSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHoldWhatIsExpected_data();
    void pagesHoldWhatIsExpected();
    void typedInSwimIsRead();
    void runsAreNoSwims();
    void streamOfAnotherSportIsRead();
};

void TestStravaSamples::initTestCase()
{
    if (!samples().exists(QStringLiteral("strava.expected.json")))
        QSKIP("the shared sample files are not beside the project");
}

void TestStravaSamples::pagesHoldWhatIsExpected_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject pages = QJsonDocument::fromJson(contentOf(QStringLiteral("strava.expected.json"))).object();
    QVERIFY(!pages.isEmpty());
    for (const QString &name : pages.keys())
        QTest::newRow(qPrintable(name)) << pages.value(name).toObject();
}

void TestStravaSamples::pagesHoldWhatIsExpected()
{
    QFETCH(QJsonObject, expected);
    const QByteArray page = contentOf(QString::fromUtf8(QTest::currentDataTag()));
    const auto listed = listedActivities(view(page));
    QVERIFY(listed);
    int swims = 0, inOpenWater = 0, withHeartRate = 0;
    double metres = 0;
    Duration moving{};
    for (const StravaListed &activity : *listed) {
        QVERIFY(activity.id > 0 && activity.state.start);
        const auto swim = decodeStrava({.summary = activity.json});
        QCOMPARE(bool(swim), activity.isSwim);
        if (!swim)
            continue;
        ++swims;
        inOpenWater += swim->workout.environment == Environment::OpenWater;
        withHeartRate += swim->workout.averageHeartRate.has_value();
        metres += swim->workout.distance.value_or(Distance{}).metres;
        moving += swim->workout.timer.value_or(Duration(0));
        QVERIFY(swim->workout.utcOffset);
    }
    const auto number = [&expected](const char *key) { return expected.value(QLatin1String(key)).toDouble(-1); };
    QCOMPARE(double(listed->size()), number("activities"));
    QCOMPARE(double(swims), number("swims"));
    QCOMPARE(double(inOpenWater), number("swims_with_gps"));
    QCOMPARE(double(withHeartRate), number("swims_with_heart_rate"));
    QVERIFY(std::abs(metres - number("total_swim_distance_m")) < 0.05);
    QCOMPARE(Seconds(moving).count(), number("total_swim_moving_time_s"));
}

void TestStravaSamples::typedInSwimIsRead()
{
    const QByteArray detail = contentOf(QStringLiteral("activity-detail-swim-manual.json"));
    const auto swim = decodeStrava({.summary = view(detail), .detail = view(detail)});
    QVERIFY(swim);
    QCOMPARE(swim->title, QStringLiteral("Evening Swim"));
    QVERIFY(swim->workout.environment == Environment::Pool);
    QVERIFY(swim->workout.distance == metres(1874.5));
    QVERIFY(swim->workout.utcOffset == std::chrono::hours(-4));
}

void TestStravaSamples::runsAreNoSwims()
{
    const auto run = decodeStrava({.summary = view(contentOf(QStringLiteral("activity-detail-run.json")))});
    QVERIFY(!run);
    QVERIFY(run.error().code == ErrorCode::NoSwim);
}

void TestStravaSamples::streamOfAnotherSportIsRead()
{
    QByteArray streams = contentOf(QStringLiteral("activity-streams-run-key-by-type.json")).trimmed();
    const QJsonObject stream = QJsonDocument::fromJson(streams).object().value(QStringLiteral("distance")).toObject();
    const QJsonArray distances = stream.value(QStringLiteral("data")).toArray();
    // it came without times
    QByteArray times = "0";
    for (qsizetype second = 1; second < distances.size(); ++second)
        times += ',' + QByteArray::number(second);
    streams.chop(1);
    streams += R"(,"time":{"data":[)" + times + "]}}";
    const QByteArray summary = R"({"sport_type":"Swim","start_date":"2026-10-17T04:30:00Z"})";
    const auto swim = decodeStrava({.summary = view(summary), .streams = view(streams)});
    QVERIFY(swim);
    const auto &samples = swim->workout.samples;
    QVERIFY(distances.size() > 10'000);
    QCOMPARE(qsizetype(samples.size()), distances.size());
    for (std::size_t at = 0; at < samples.size(); ++at)
        QVERIFY(std::abs(samples[at].distance()->metres - distances.at(qsizetype(at)).toDouble()) < 0.001);
    QVERIFY(swim->workout.lengths.empty());
}

QTEST_GUILESS_MAIN(TestStravaSamples)
#include "tst_stravasamples.moc"
