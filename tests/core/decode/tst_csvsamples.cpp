// Real tables against what other programs read in them: python's csv for the columns, Garmin's SDK for the lengths of
// the FIT file that each table was made from.
#include "core/decode/decoders.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <numeric>

using namespace lengthwise;

namespace {

QString samplesPath(const QString &path)
{
    return samplesFolder() + u'/' + path;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

Instant instantOf(const QString &text)
{
    return Instant(Duration(QDateTime::fromString(text.left(19), Qt::ISODate).toMSecsSinceEpoch()
        + QDateTime::fromString(text.left(19), Qt::ISODate).offsetFromUtc() * 1000LL));
}

std::vector<double> secondsOfActive(const Workout &swim)
{
    std::vector<double> seconds;
    for (const Length &length : swim.lengths) {
        if (length.type == LengthType::Active)
            seconds.push_back(Seconds(length.elapsed).count());
    }
    return seconds;
}

/// The timer of each active length: COROS counts a pause at the start into the elapsed time of the first.
std::vector<double> secondsOfFit(const QString &name)
{
    std::vector<double> seconds;
    for (const QJsonValue &value :
        readObject(samplesPath(QStringLiteral("fit/%1.expected.json").arg(name)))[u"lengths"].toArray()) {
        const QJsonObject length = value.toObject();
        if (length[u"length_type"].toString() == u"active")
            seconds.push_back(length[u"total_timer_time_s"].toDouble());
    }
    return seconds;
}

} // namespace

class TestCsvSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableGivesItsRecordsAndTotals_data();
    void tableGivesItsRecordsAndTotals();
    void lengthsMatchTheFitFile_data();
    void lengthsMatchTheFitFile();
    void withoutDistanceThereAreNoLengths();
    void tableOfAnotherKindNamesWhatIsMissing_data();
    void tableOfAnotherKindNamesWhatIsMissing();
};

void TestCsvSamples::initTestCase()
{
    if (!QFileInfo::exists(samplesPath(QStringLiteral("csv"))))
        QSKIP("no sample files: LENGTHWISE_SAMPLES or shared/samples beside the project");
}

void TestCsvSamples::tableGivesItsRecordsAndTotals_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(samplesPath(QStringLiteral("csv")));
    for (const QString &name : folder.entryList({QStringLiteral("*.expected.json")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(14));
}

void TestCsvSamples::tableGivesItsRecordsAndTotals()
{
    QFETCH(QString, path);
    const QJsonObject expected = readObject(path + QStringLiteral(".expected.json"));
    const QJsonObject session = expected[u"session"].toObject();
    const auto swims = decodeFile(path + QStringLiteral(".csv"), {});
    QVERIFY2(swims, qPrintable(swims ? QString() : swims.error().detail));
    QCOMPARE(swims->size(), std::size_t(1));
    const Workout &swim = swims->front();

    QCOMPARE(int(swim.samples.size()), expected[u"rows"].toInt());
    QVERIFY(swim.samples.front().time() == instantOf(expected[u"first_timestamp"].toString().replace(u' ', u'T')));
    QVERIFY(swim.samples.back().time() == instantOf(expected[u"last_timestamp"].toString().replace(u' ', u'T')));
    QVERIFY(swim.start == instantOf(session[u"start_time"].toString().replace(u' ', u'T')));
    int withDistance = 0;
    int withHeartRate = 0;
    int withPosition = 0;
    double farthest = 0.0;
    double heartBeats = 0.0;
    for (const Sample &sample : swim.samples) {
        withDistance += sample.distance() ? 1 : 0;
        withPosition += sample.position() ? 1 : 0;
        withHeartRate += sample.heartRate() ? 1 : 0;
        farthest = std::max(farthest, sample.distance().value_or(Distance{}).metres);
        heartBeats += sample.heartRate().value_or(HeartRate{}).beatsPerMinute;
    }
    QCOMPARE(withDistance, expected[u"rows_with_distance"].toInt());
    QCOMPARE(withHeartRate, expected[u"rows_with_heart_rate"].toInt());
    QCOMPARE(withPosition, expected[u"rows_with_position"].toInt());
    QCOMPARE(farthest, expected[u"max_distance_m"].toDouble());
    if (withHeartRate > 0)
        QVERIFY(std::abs(heartBeats / withHeartRate - expected[u"mean_heart_rate"].toDouble()) < 0.001);

    const auto said = [&session](const QString &key) { return session[key].toString().toDouble(); };
    QCOMPARE(swim.distance->metres, said(QStringLiteral("total_distance")));
    QCOMPARE(Seconds(*swim.elapsed).count(), said(QStringLiteral("total_elapsed_time")));
    QCOMPARE(Seconds(*swim.timer).count(), said(QStringLiteral("total_timer_time")));
    QCOMPARE(swim.averageStrokeRate->perMinute, said(QStringLiteral("avg_cadence")));
    QCOMPARE(swim.poolLength.value_or(Distance{}).metres, said(QStringLiteral("pool_length")));
    QCOMPARE(swim.averageHeartRate.value_or(HeartRate{}).beatsPerMinute, said(QStringLiteral("avg_heart_rate")));
    QCOMPARE(swim.maximumHeartRate.value_or(HeartRate{}).beatsPerMinute, said(QStringLiteral("max_heart_rate")));
    QCOMPARE(double(swim.strokes.value_or(0)), said(QStringLiteral("total_cycles")));
    const bool openWater = session[u"sub_sport"].toString() == u"open_water";
    QCOMPARE(swim.environment, openWater ? Environment::OpenWater : Environment::Pool);
    QCOMPARE(swim.poolLength.has_value(), !openWater);
    QVERIFY(!swim.device.isEmpty());
}

void TestCsvSamples::lengthsMatchTheFitFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("least"); // s, inferred minus recorded
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("share"); // of the lengths that keep within them
    // Speeds are written to 0.001 m/s: at 0.5 m/s a 25 m length is known to 25 / 0.5^2 x 0.0005 = 0.05 s.
    QTest::newRow("a sample a second, mean speed in each")
        << QStringLiteral("coros-pace3-pool25") << -0.1 << 0.1 << 1.0;
    QTest::newRow("a sample a length") << QStringLiteral("garmin-swim-pool25") << -0.1 << 0.1 << 1.0;
    // Both ends of a step are whole seconds, so a time is known to 1 s. This watch leaves the turns out of its lengths
    // (1 to 5 s between them, ANALYSIS section 1), a step holds them. The last length before a rest may show early.
    QTest::newRow("a sample a second, changing speed")
        << QStringLiteral("applewatch-healthfit-pool25-4025m") << -1.1 << 6.0 << 0.98;
}

void TestCsvSamples::lengthsMatchTheFitFile()
{
    QFETCH(QString, name);
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(double, share);
    const auto swims = decodeFile(samplesPath(QStringLiteral("csv/%1.fitparse.csv").arg(name)), {});
    QVERIFY(swims);
    const auto seconds = secondsOfActive(swims->front());
    const auto fit = secondsOfFit(name);
    QCOMPARE(seconds.size(), fit.size());
    std::size_t near = 0;
    for (std::size_t at = 0; at < fit.size(); ++at) {
        const double difference = seconds[at] - fit[at];
        near += difference >= least && difference <= most ? 1 : 0;
    }
    QVERIFY2(double(near) >= share * double(fit.size()), qPrintable(QString::number(near)));
}

void TestCsvSamples::withoutDistanceThereAreNoLengths()
{
    const auto swims = decodeFile(samplesPath(QStringLiteral("csv/garmin-fenix6-pool25.fitparse.csv")), {});
    QVERIFY(swims);
    QVERIFY(swims->front().lengths.empty());
    QCOMPARE(swims->front().distance->metres, 1100.0);
}

void TestCsvSamples::tableOfAnotherKindNamesWhatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("missing");
    QTest::newRow("splits") << QStringLiteral("garmin-connect-splits-excerpt") << QStringLiteral("timestamp");
    QTest::newRow("ride") << QStringLiteral("goldencheetah-swim-10x200") << QStringLiteral("timestamp");
    QTest::newRow("xdata") << QStringLiteral("goldencheetah-xdata-swim") << QStringLiteral("timestamp, distance");
}

void TestCsvSamples::tableOfAnotherKindNamesWhatIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QString, missing);
    const QString path = samplesPath(QStringLiteral("csv/%1.csv").arg(name));
    const auto swims = decodeFile(path, {});
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, ErrorCode::ColumnsMissing);
    QCOMPARE(swims.error().detail, missing);
    QCOMPARE(swims.error().file, path);
}

QTEST_GUILESS_MAIN(TestCsvSamples)
#include "tst_csvsamples.moc"
