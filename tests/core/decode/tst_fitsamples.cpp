#include "core/decode/decoders.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lengthwise;

namespace {

// Collects what differs, so that one run shows all of it.
class Comparison
{
public:
    template<class Actual, class Expected>
    void same(const QString &what, const Actual &actual, const Expected &expected)
    {
        if (!(actual == expected))
            note(what, text(actual), text(expected));
    }
    void near(const QString &what, std::optional<double> actual, std::optional<double> expected, double within)
    {
        if (actual.has_value() != expected.has_value() || (actual && std::abs(*actual - *expected) > within))
            note(what, text(actual), text(expected));
    }
    void note(const QString &what, const QString &actual, const QString &expected)
    {
        m_differences += QStringLiteral("  %1: decoded %2, expected %3\n").arg(what, actual, expected);
    }
    const QString &differences() const { return m_differences; }

private:
    template<class Value>
    static QString text(const std::optional<Value> &value)
    {
        return value ? text(*value) : QStringLiteral("none");
    }
    static QString text(double value) { return QString::number(value, 'f', 6); }
    static QString text(qint64 value) { return QString::number(value); }
    static QString text(int value) { return QString::number(value); }
    static QString text(std::size_t value) { return QString::number(value); }
    static QString text(const QString &value) { return value; }

    QString m_differences;
};

std::optional<double> number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<qint64> whole(const QJsonObject &object, const char *key)
{
    const auto value = number(object, key);
    return value ? std::optional(qint64(std::llround(*value))) : std::nullopt;
}

std::optional<qint64> positive(const QJsonObject &object, const char *key)
{
    const auto value = whole(object, key);
    return value && *value > 0 ? value : std::nullopt;
}

// One stored number with two names; the files that fitdecode read have the second only.
std::optional<qint64> strokesIn(const QJsonObject &object)
{
    return object.contains(QStringLiteral("total_cycles")) ? whole(object, "total_cycles")
                                                           : whole(object, "total_strokes");
}

std::optional<qint64> milliseconds(const QJsonObject &object, const char *key)
{
    const auto value = number(object, key);
    return value ? std::optional(qint64(std::llround(*value * 1000))) : std::nullopt;
}

qint64 moment(const QJsonObject &object, const char *key)
{
    return QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate).toMSecsSinceEpoch();
}

qint64 moment(Instant time)
{
    return time.time_since_epoch().count();
}

std::optional<qint64> asCount(std::optional<Duration> value)
{
    return value ? std::optional<qint64>(value->count()) : std::nullopt;
}

std::optional<qint64> asCount(std::optional<int> value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

std::optional<double> asNumber(std::optional<Distance> value)
{
    return value ? std::optional(value->metres) : std::nullopt;
}

std::optional<double> asNumber(std::optional<HeartRate> value)
{
    return value ? std::optional(value->beatsPerMinute) : std::nullopt;
}

QString strokeName(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Freestyle:
        return QStringLiteral("freestyle");
    case Stroke::Backstroke:
        return QStringLiteral("backstroke");
    case Stroke::Breaststroke:
        return QStringLiteral("breaststroke");
    case Stroke::Butterfly:
        return QStringLiteral("butterfly");
    case Stroke::Medley:
        return QStringLiteral("im");
    case Stroke::Mixed:
        return QStringLiteral("mixed");
    case Stroke::Drill:
        return QStringLiteral("drill");
    default:
        return {};
    }
}

bool isSwimSession(const QJsonObject &session)
{
    const QString sport = session.value(QStringLiteral("sport")).toString();
    const QString sub = session.value(QStringLiteral("sub_sport")).toString();
    return sport == QStringLiteral("swimming")
        || (sport == QStringLiteral("generic")
            && (sub == QStringLiteral("open_water") || sub == QStringLiteral("lap_swimming")));
}

void compareSession(Comparison &compare, const Workout &swim, const QJsonObject &session)
{
    compare.same(QStringLiteral("start"), moment(swim.start), moment(session, "start_time"));
    compare.same(QStringLiteral("elapsed ms"), asCount(swim.elapsed), milliseconds(session, "total_elapsed_time_s"));
    compare.same(QStringLiteral("timer ms"), asCount(swim.timer), milliseconds(session, "total_timer_time_s"));
    compare.near(QStringLiteral("distance"), asNumber(swim.distance), number(session, "total_distance_m"), 0.001);
    compare.near(QStringLiteral("pool length"), asNumber(swim.poolLength), number(session, "pool_length_m"), 0.001);
    compare.same(QStringLiteral("yards"), int(swim.poolUnit == PoolUnit::Yards),
        int(session.value(QStringLiteral("pool_length_unit")).toString() == QStringLiteral("statute")));
    compare.same(QStringLiteral("strokes"), asCount(swim.strokes), strokesIn(session));
    compare.near(
        QStringLiteral("average heart rate"), asNumber(swim.averageHeartRate), number(session, "avg_heart_rate"), 0);
    compare.near(
        QStringLiteral("maximum heart rate"), asNumber(swim.maximumHeartRate), number(session, "max_heart_rate"), 0);
    // The expected file leaves the fraction (a field of its own) out.
    const auto rate = swim.averageStrokeRate;
    compare.near(QStringLiteral("average stroke rate"),
        rate ? std::optional(std::floor(rate->perMinute)) : std::nullopt, number(session, "avg_cadence"), 0);
}

void compareLaps(Comparison &compare, const Workout &swim, const QList<QJsonObject> &laps)
{
    compare.same(QStringLiteral("laps"), swim.laps.size(), std::size_t(laps.size()));
    for (std::size_t i = 0; i < std::min(swim.laps.size(), std::size_t(laps.size())); ++i) {
        const Lap &lap = swim.laps[i];
        const QJsonObject &expected = laps[qsizetype(i)];
        const QString name = QStringLiteral("lap %1 ").arg(i);
        compare.same(name + QStringLiteral("start"), moment(lap.start), moment(expected, "start_time"));
        compare.same(name + QStringLiteral("elapsed"), std::optional<qint64>(lap.elapsed.count()),
            milliseconds(expected, "total_elapsed_time_s"));
        compare.same(name + QStringLiteral("timer"), asCount(lap.timer), milliseconds(expected, "total_timer_time_s"));
        compare.near(
            name + QStringLiteral("distance"), asNumber(lap.distance), number(expected, "total_distance_m"), 0.001);
        compare.same(name + QStringLiteral("strokes"), asCount(lap.strokes), strokesIn(expected));
        compare.same(name + QStringLiteral("stroke"), strokeName(lap.stroke),
            expected.value(QStringLiteral("swim_stroke")).toString());
        compare.same(name + QStringLiteral("lengths"), asCount(lap.lengthCount), whole(expected, "num_lengths"));
        if (!swim.lengths.empty())
            compare.same(
                name + QStringLiteral("first length"), asCount(lap.firstLength), whole(expected, "first_length_index"));
        compare.near(name + QStringLiteral("average heart rate"), asNumber(lap.averageHeartRate),
            number(expected, "avg_heart_rate"), 0);
        compare.near(name + QStringLiteral("maximum heart rate"), asNumber(lap.maximumHeartRate),
            number(expected, "max_heart_rate"), 0);
    }
}

void compareLengths(Comparison &compare, const Workout &swim, QList<QJsonObject> lengths)
{
    std::stable_sort(lengths.begin(), lengths.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return whole(a, "message_index") < whole(b, "message_index");
    });
    compare.same(QStringLiteral("lengths"), swim.lengths.size(), std::size_t(lengths.size()));
    for (std::size_t i = 0; i < std::min(swim.lengths.size(), std::size_t(lengths.size())); ++i) {
        const Length &length = swim.lengths[i];
        const QJsonObject &expected = lengths[qsizetype(i)];
        const bool active = expected.value(QStringLiteral("length_type")).toString() == QStringLiteral("active");
        const QString name = QStringLiteral("length %1 ").arg(i);
        compare.same(name + QStringLiteral("start"), moment(length.start), moment(expected, "start_time"));
        compare.same(name + QStringLiteral("elapsed"), std::optional<qint64>(length.elapsed.count()),
            milliseconds(expected, "total_elapsed_time_s"));
        compare.same(
            name + QStringLiteral("timer"), asCount(length.timer), milliseconds(expected, "total_timer_time_s"));
        compare.same(name + QStringLiteral("active"), int(length.type == LengthType::Active), int(active));
        // 0 strokes on an active length, and anything on a rest, is "not known" with us.
        compare.same(name + QStringLiteral("strokes"), asCount(length.strokes),
            active ? positive(expected, "total_strokes") : std::nullopt);
        compare.same(name + QStringLiteral("stroke"), strokeName(length.stroke),
            active ? expected.value(QStringLiteral("swim_stroke")).toString() : QString());
    }
}

template<class Has>
qint64 countOf(const std::vector<Sample> &samples, Has has)
{
    return std::count_if(samples.begin(), samples.end(), has);
}

void compareSamples(Comparison &compare, const Workout &swim, const QJsonObject &records)
{
    const auto &samples = swim.samples;
    const auto expect = [&](const char *key, qint64 count) {
        compare.same(QStringLiteral("samples ") + QLatin1String(key), std::optional(count), whole(records, key));
    };
    // Without any time (FR910XT in the pool) a record is no sample; its length says the same.
    if (!records.contains(QStringLiteral("first_timestamp"))) {
        compare.same(QStringLiteral("samples"), samples.size(), std::size_t{0});
        return;
    }
    expect("count", qint64(samples.size()));
    expect("with_position", countOf(samples, [](const Sample &s) { return s.position().has_value(); }));
    expect("with_distance", countOf(samples, [](const Sample &s) { return s.distance().has_value(); }));
    expect("with_speed", countOf(samples, [](const Sample &s) { return s.speed().has_value(); }));
    expect("with_cadence", countOf(samples, [](const Sample &s) { return s.strokeRate().has_value(); }));
    const bool merged = records.contains(QStringLiteral("with_heart_rate_after_hr_merge"));
    const qint64 beating = countOf(samples, [](const Sample &s) { return s.heartRate().has_value(); });
    expect(merged ? "with_heart_rate_after_hr_merge" : "with_heart_rate", beating);
    if (merged) {
        double sum = 0;
        for (const Sample &sample : samples)
            sum += sample.heartRate().value_or(HeartRate{}).beatsPerMinute;
        // One or two samples in thousands stand at half a beat and round the other way: their quarter seconds are
        // counted from the first beat in whole 1/1024 s here, in floating-point seconds there.
        compare.near(QStringLiteral("mean heart rate of the samples"), sum / double(beating),
            number(records, "avg_heart_rate_after_hr_merge"), 0.001);
    }
    compare.same(QStringLiteral("first sample"), moment(samples.front().time()), moment(records, "first_timestamp"));
    compare.same(QStringLiteral("last sample"), moment(samples.back().time()), moment(records, "last_timestamp"));
    if (const auto farthest = number(records, "max_distance_m")) {
        double most = 0;
        for (const Sample &sample : samples)
            most = std::max(most, sample.distance().value_or(Distance{}).metres);
        compare.near(QStringLiteral("farthest sample"), most, *farthest, 0.001);
    }
}

// In a recording of several sports the expected file counts all records, so only what must hold of one leg is checked:
// its samples lie in its time, and their distance runs from 0 to the session's, less what can have been swum (at 2 m/s)
// after the last one: smart recording leaves minutes out.
void compareLegSamples(Comparison &compare, const Workout &swim, const QJsonObject &session)
{
    const qint64 start = moment(session, "start_time");
    const qint64 end = start + milliseconds(session, "total_elapsed_time_s").value_or(0) + 1000;
    double last = 0;
    qint64 lastTime = start;
    for (const Sample &sample : swim.samples) {
        if (moment(sample.time()) < start || moment(sample.time()) > end)
            compare.note(
                QStringLiteral("sample"), QString::number(moment(sample.time())), QStringLiteral("within the leg"));
        last = sample.distance().value_or(Distance{last}).metres;
        lastTime = moment(sample.time());
    }
    const double total = number(session, "total_distance_m").value_or(0);
    const double unrecorded = 2.0 * double(end - lastTime) / 1000;
    if (last > total + 0.011 || last < total - unrecorded)
        compare.note(QStringLiteral("distance of the last sample"), QString::number(last), QString::number(total));
}

QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> result;
    for (const QJsonValue &value : array.toArray())
        result.append(value.toObject());
    return result;
}

QList<QJsonObject> lapsOf(const QJsonObject &session, const QList<QJsonObject> &all)
{
    const auto first = whole(session, "first_lap_index");
    const auto count = whole(session, "num_laps");
    return first && count ? all.mid(*first, *count) : all;
}

} // namespace

/// Every recorded file of the sample folder against what the official SDK made of it.
class TestFitSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySwimIsAsTheOfficialDecoderReadsIt_data();
    void everySwimIsAsTheOfficialDecoderReadsIt();
    void everyOddFileGivesWhatItHolds_data();
    void everyOddFileGivesWhatItHolds();
    void noOddFileIsLeftOut();
};

void TestFitSamples::initTestCase()
{
    if (!QDir(samplesFolder()).exists())
        QSKIP("no samples: put them beside the project, in ../shared/samples, or set LENGTHWISE_SAMPLES");
}

void TestFitSamples::everySwimIsAsTheOfficialDecoderReadsIt_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(samplesFolder() + QStringLiteral("/fit"));
    const QStringList names = folder.entryList({QStringLiteral("*.fit")}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestFitSamples::everySwimIsAsTheOfficialDecoderReadsIt()
{
    QFETCH(QString, path);
    QFile file(QString(path).replace(QStringLiteral(".fit"), QStringLiteral(".expected.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const QList<QJsonObject> all = objects(expected.value(QStringLiteral("sessions")));
    QList<QJsonObject> sessions;
    std::copy_if(all.begin(), all.end(), std::back_inserter(sessions), isSwimSession);

    const auto swims = decodeFile(path, {});
    QVERIFY(swims.has_value());
    QCOMPARE(qsizetype(swims->size()), sessions.size());
    Comparison compare;
    const QList<QJsonObject> laps = objects(expected.value(QStringLiteral("laps")));
    for (std::size_t i = 0; i < swims->size(); ++i) {
        const Workout &swim = (*swims)[i];
        const QJsonObject &session = sessions[qsizetype(i)];
        compareSession(compare, swim, session);
        compareLaps(compare, swim, lapsOf(session, laps));
        compareLengths(compare, swim, objects(expected.value(QStringLiteral("lengths"))));
        if (all.size() == 1)
            compareSamples(compare, swim, expected.value(QStringLiteral("records")).toObject());
        else
            compareLegSamples(compare, swim, session);
    }
    if (!compare.differences().isEmpty())
        QFAIL(qPrintable(QLatin1Char('\n') + compare.differences()));
}

namespace {

// What samples/README.md says of each file, in the program's own terms.
struct Odd {
    const char *file;
    std::optional<ErrorCode> error;
    const char *detail;                 // of the error
    std::optional<WarningCode> warning; // of the swim
    std::size_t samples;
    std::size_t lengths; // active
};

constexpr std::size_t corosRecords = 4019;
constexpr std::size_t corosLengths = 92;
constexpr std::size_t corosHalfLengths = 50; // 1250 m / 25 m

const Odd odds[] = {
    {"31-days-activity.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"activity-then-settings-chained.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"appledouble.fit", ErrorCode::FormatUnknown, "", {}, 0, 0},
    {"bad-crc-in-second-segment.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"bad-crc.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"bad-endian-lezyne.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"broken-dates.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"compressed-timestamps-antfs.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"coros-pace2-ride-misaligned-fields.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"coros-pace2-run.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"derived-coros-datasize-zero.fit", {}, "", WarningCode::FileNotClosed, corosRecords, corosLengths},
    {"derived-coros-no-crc.fit", {}, "", WarningCode::FileCutOff, corosRecords, corosLengths},
    {"derived-coros-one-bit-flipped.fit", {}, "", WarningCode::ChecksumMismatch, corosRecords, corosLengths},
    {"derived-coros-trailing-garbage.fit", {}, "", WarningCode::TrailingBytes, corosRecords, corosLengths},
    // Half of the file is records: a swim, for they say so. Its distance grew to 1250 m.
    {"derived-coros-truncated-half.fit", {}, "", WarningCode::FileCutOff, 2163, corosHalfLengths},
    {"derived-coros-truncated-in-header.fit", ErrorCode::FileCutOff, "", {}, 0, 0},
    {"derived-coros-twice-chained.fit", {}, "", WarningCode::DuplicateSwim, corosRecords, corosLengths},
    {"developer-data-no-application-id.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"developer-types-stryd.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"garmin-diving.fit", ErrorCode::NoSwim, "diving", {}, 0, 0},
    {"garmin-fr55-bigendian-walk.fit", ErrorCode::NoSwim, "walking", {}, 0, 0},
    {"git-lfs-pointer.fit", ErrorCode::FormatUnknown, "", {}, 0, 0},
    // 2,320 records and nothing that says of which sport.
    {"header-datasize-zero-86k.fit", ErrorCode::NoSwim, "", {}, 0, 0},
    {"header-only-14-bytes.fit", ErrorCode::FileCutOff, "", {}, 0, 0},
    {"inverted-times.fit", ErrorCode::NoSwim, "", {}, 0, 0},
    {"large-100k-records.fit", ErrorCode::NoSwim, "cycling", {}, 0, 0},
    {"not-activity-monitoring.fit", ErrorCode::NoSwim, "monitoring file", {}, 0, 0},
    {"not-activity-settings.fit", ErrorCode::NoSwim, "settings file", {}, 0, 0},
    {"not-activity-weight.fit", ErrorCode::NoSwim, "weight file", {}, 0, 0},
    {"not-activity-workout.fit", ErrorCode::NoSwim, "workout plan", {}, 0, 0},
    {"only-file-id.fit", ErrorCode::NoSwim, "", {}, 0, 0},
    {"second-header-corrupt.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"strava-android-broken-middle.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"suunto-snorkeling.fit", ErrorCode::NoSwim, "snorkeling", {}, 0, 0},
    {"truncated-3-bytes-short.fit", ErrorCode::NoSwim, "running", {}, 0, 0},
    {"unterminated-strings.fit", ErrorCode::NoSwim, "indoor cycling", {}, 0, 0},
    {"zero-bytes.fit", ErrorCode::FileEmpty, "", {}, 0, 0},
};

} // namespace

void TestFitSamples::everyOddFileGivesWhatItHolds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(odds)); ++i)
        QTest::newRow(odds[i].file) << i;
}

void TestFitSamples::everyOddFileGivesWhatItHolds()
{
    QFETCH(int, index);
    const Odd &odd = odds[index];
    const QString path = samplesFolder() + QStringLiteral("/fit/odd/") + QLatin1String(odd.file);
    const auto swims = decodeFile(path, {});
    QCOMPARE(swims.has_value(), !odd.error.has_value());
    if (!swims) {
        QCOMPARE(int(swims.error().code), int(*odd.error));
        QCOMPARE(swims.error().detail, QString::fromLatin1(odd.detail));
        QCOMPARE(swims.error().file, path);
        return;
    }
    QCOMPARE(swims->size(), std::size_t{1});
    const Workout &swim = swims->front();
    QCOMPARE(swim.samples.size(), odd.samples);
    const auto active = std::count_if(swim.lengths.begin(), swim.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; });
    QCOMPARE(std::size_t(active), odd.lengths);
    QVERIFY(std::any_of(swim.warnings.begin(), swim.warnings.end(),
        [&](const Warning &warning) { return warning.code == odd.warning; }));
}

void TestFitSamples::noOddFileIsLeftOut()
{
    const QDir folder(samplesFolder() + QStringLiteral("/fit/odd"));
    for (const QString &name : folder.entryList({QStringLiteral("*.fit")}, QDir::Files)) {
        const bool known = std::any_of(
            std::begin(odds), std::end(odds), [&](const Odd &odd) { return name == QLatin1String(odd.file); });
        QVERIFY2(known, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestFitSamples)
#include "tst_fitsamples.moc"
