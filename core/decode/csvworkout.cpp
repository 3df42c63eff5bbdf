#include "core/decode/csvworkout.h"

#include "core/base/safetext.h"

#include "core/decode/lengthsfromsamples.h"
#include "core/decode/plausible.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double longestRecording = 31.0 * 24 * 3600; ///< s; a larger total is a wrong number
constexpr double largestDistance = 2'000'000.0;       ///< m
constexpr double largestCount = 1'000'000.0;

bool containsWord(std::string_view text, std::string_view lowerCaseWord)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b; };
    return std::search(text.begin(), text.end(), lowerCaseWord.begin(), lowerCaseWord.end(), same) != text.end();
}

/// The number of an enum value, which columns with gaps write as 5.0.
bool isEnumValue(std::string_view text, std::string_view number)
{
    return text == number || (text.starts_with(number) && text.substr(number.size()) == ".0");
}

bool saysOpenWater(std::string_view subSport)
{
    return containsWord(subSport, "open_water") || containsWord(subSport, "open water") || isEnumValue(subSport, "18");
}

bool saysPool(std::string_view subSport)
{
    return containsWord(subSport, "lap_swimming") || isEnumValue(subSport, "17");
}

std::optional<Duration> durationOf(std::optional<double> seconds)
{
    if (!seconds || *seconds <= 0.0 || *seconds > longestRecording)
        return std::nullopt;
    return Duration(std::llround(*seconds * 1000.0));
}

std::optional<HeartRate> heartRateOf(std::optional<double> value)
{
    if (!value || *value <= 0.0 || *value > 254.0)
        return std::nullopt;
    return HeartRate{*value};
}

QString textOf(const std::string &cell)
{
    return safeText(QString::fromStdString(cell));
}

QString deviceOf(const CsvSession &session)
{
    const auto isNumber = [](const std::string &text) {
        return !text.empty()
            && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    };
    if (!session.productName.empty())
        return textOf(session.productName);
    if (session.manufacturer.empty() || isNumber(session.manufacturer))
        return {};
    QStringList words{textOf(session.manufacturer)};
    if (!session.garminProduct.empty())
        words += textOf(session.garminProduct);
    words.removeAll(QString());
    for (QString &word : words)
        word.front() = word.front().toUpper();
    return words.join(u' ');
}

Environment environmentOf(const CsvSession &session)
{
    if (saysOpenWater(session.subSport))
        return Environment::OpenWater;
    if (saysPool(session.subSport) || (session.poolLength && isPlausiblePoolLength({*session.poolLength})))
        return Environment::Pool;
    return session.hasPositions ? Environment::OpenWater : Environment::Pool;
}

template<class Value>
struct MeanAndMaximum {
    double sum = 0.0;
    double maximum = 0.0;
    std::int64_t count = 0;

    void add(double value)
    {
        sum += value;
        maximum = std::max(maximum, value);
        ++count;
    }
    std::optional<Value> mean() const { return count > 0 ? std::optional(Value{sum / double(count)}) : std::nullopt; }
    std::optional<Value> largest() const { return count > 0 ? std::optional(Value{maximum}) : std::nullopt; }
};

struct SampleTotals {
    MeanAndMaximum<HeartRate> heartRate;
    MeanAndMaximum<StrokeRate> strokeRate; ///< resting left out
    std::optional<Distance> distance;      ///< the last
};

SampleTotals totalsOf(const std::vector<Sample> &samples)
{
    SampleTotals totals;
    for (const Sample &sample : samples) {
        if (const auto rate = sample.heartRate())
            totals.heartRate.add(rate->beatsPerMinute);
        if (const auto rate = sample.strokeRate(); rate && rate->perMinute > 0.0)
            totals.strokeRate.add(rate->perMinute);
        if (const auto distance = sample.distance())
            totals.distance = distance;
    }
    return totals;
}

/// Sets a total that was not recorded to what the samples say, and notes its name.
template<class Value>
void rebuild(std::optional<Value> &total, std::optional<Value> fromSamples, QStringView name, QStringList &rebuilt)
{
    if (total || !fromSamples)
        return;
    total = fromSamples;
    rebuilt += name.toString();
}

void addTotals(Workout &workout, const CsvSession &session)
{
    workout.elapsed = durationOf(session.elapsed);
    workout.timer = durationOf(session.timer);
    if (session.distance && *session.distance <= largestDistance)
        workout.distance = Distance{*session.distance};
    if (session.strokes && *session.strokes > 0.0 && *session.strokes <= largestCount)
        workout.strokes = int(std::lround(*session.strokes));
    workout.averageHeartRate = heartRateOf(session.averageHeartRate);
    workout.maximumHeartRate = heartRateOf(session.maximumHeartRate);
    if (session.averageCadence && *session.averageCadence > 0.0 && *session.averageCadence <= 254.0)
        workout.averageStrokeRate = StrokeRate{*session.averageCadence};
}

void rebuildTotals(Workout &workout)
{
    QStringList rebuilt;
    const bool complete = workout.elapsed && workout.distance && workout.averageHeartRate && workout.maximumHeartRate
        && workout.averageStrokeRate;
    if (complete)
        return;
    const SampleTotals totals = totalsOf(workout.samples);
    const Duration span = workout.samples.back().time() - workout.start;
    rebuild(workout.elapsed, span > Duration(0) ? std::optional(span) : std::nullopt, u"elapsed", rebuilt);
    rebuild(workout.distance, totals.distance, u"distance", rebuilt);
    rebuild(workout.averageHeartRate, totals.heartRate.mean(), u"average heart rate", rebuilt);
    rebuild(workout.maximumHeartRate, totals.heartRate.largest(), u"maximum heart rate", rebuilt);
    rebuild(workout.averageStrokeRate, totals.strokeRate.mean(), u"average stroke rate", rebuilt);
    if (!rebuilt.isEmpty())
        workout.warnings.push_back({.code = WarningCode::SummaryRebuilt, .detail = rebuilt.join(u", ")});
}

void addPool(Workout &workout, const CsvSession &session)
{
    if (session.poolLength && isPlausiblePoolLength({*session.poolLength}))
        workout.poolLength = Distance{*session.poolLength};
    if (containsWord(session.poolUnit, "statute") || isEnumValue(session.poolUnit, "1"))
        workout.poolUnit = PoolUnit::Yards;
    const auto inferred = lengthsFromSamples(workout.samples, workout.poolLength, workout.start);
    if (!inferred)
        return;
    if (inferred->poolLengthInferred)
        workout.warnings.push_back({.code = WarningCode::PoolLengthUnknown}); // none is recorded
    workout.poolLength = inferred->poolLength;
    workout.lengths = inferred->lengths;
    workout.warnings.push_back({.code = WarningCode::LengthsInferred, .count = inferred->activeCount});
}

} // namespace

bool isSwim(const CsvSession &session)
{
    if (saysPool(session.subSport) || saysOpenWater(session.subSport))
        return true;
    return session.sport.empty() || containsWord(session.sport, "swim") || isEnumValue(session.sport, "5");
}

Workout workoutFromSession(CsvSession session)
{
    Workout workout;
    workout.sourceFormat = QStringLiteral("CSV");
    workout.device = deviceOf(session);
    workout.samples = std::move(session.samples);
    workout.start = session.start ? session.start->instant : workout.samples.front().time();
    workout.utcOffset = session.utcOffset;
    workout.environment = environmentOf(session);
    addTotals(workout, session);
    if (session.backwards > 0)
        workout.warnings.push_back({.code = WarningCode::TimesBackwards, .count = session.backwards});
    if (workout.environment == Environment::Pool)
        addPool(workout, session);
    rebuildTotals(workout);
    warnOfImplausible(workout);
    return workout;
}

} // namespace lengthwise
