#include "core/ingest/swimmatch.h"

#include <QString>

#include <algorithm>
#include <tuple>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

// More than the longest swims take; what lies above is a clock that was set on the way. Bounded, it also keeps the sums
// below from overflowing.
constexpr Duration longestPossible = 31 * 24h;
constexpr Duration day = 24h;
constexpr Duration quarterHour = 15min;
constexpr Duration furthestTimeZone = 14h;
constexpr Duration clockTolerance = 2s;

bool isKnown(Duration elapsed)
{
    return elapsed > 0ms && elapsed <= longestPossible;
}

/// Starts may be anything that fits: unsigned, the difference does too.
std::uint64_t gap(Instant earlier, Instant later)
{
    return std::uint64_t(later.time_since_epoch().count()) - std::uint64_t(earlier.time_since_epoch().count());
}

Instant before(Instant moment, Duration by)
{
    return gap(Instant::min(), moment) < std::uint64_t(by.count()) ? Instant::min() : moment - by;
}

Instant after(Instant moment, Duration by)
{
    return gap(moment, Instant::max()) < std::uint64_t(by.count()) ? Instant::max() : moment + by;
}

/// Times agree within 1 % and distances within 2 % of the larger.
bool agreeInSize(const SwimFacts &a, const SwimFacts &b)
{
    const auto [shorter, longer] = std::minmax(a.elapsed, b.elapsed);
    if ((longer - shorter) * 100 > longer)
        return false;
    if (!a.distance || !b.distance)
        return false;
    const auto [less, more] = std::minmax(a.distance->metres, b.distance->metres);
    return less > 0 && more - less <= 0.02 * more;
}

/// The clock stood in another time zone, or was put to summer time late.
bool differByQuarterHours(std::uint64_t apart)
{
    if (apart > std::uint64_t((furthestTimeZone + clockTolerance).count()))
        return false;
    const Duration difference(static_cast<std::int64_t>(apart));
    const auto quarters = (difference + quarterHour / 2) / quarterHour;
    return quarters > 0 && std::chrono::abs(difference - quarters * quarterHour) <= clockTolerance;
}

Duration positiveRest(Duration value, Duration divisor)
{
    return (value % divisor + divisor) % divisor;
}

std::optional<std::chrono::minutes> usableOffset(const SwimFacts &swim)
{
    constexpr std::chrono::minutes furthest = std::chrono::floor<std::chrono::minutes>(furthestTimeZone);
    if (!swim.utcOffset || *swim.utcOffset > furthest || *swim.utcOffset < -furthest)
        return std::nullopt;
    return swim.utcOffset;
}

/// Strava tells 00:00:01 local in place of a start that the swimmer hides; the date stays.
bool hidesStartOf(const SwimFacts &hidden, const SwimFacts &other)
{
    auto offset = usableOffset(hidden);
    if (!offset)
        offset = usableOffset(other);
    if (!offset)
        return false;
    const Duration timeOfDay =
        positiveRest(positiveRest(hidden.start.time_since_epoch(), day) + Duration(*offset), day);
    if (std::chrono::floor<std::chrono::seconds>(timeOfDay) != 1s)
        return false;
    if (other.start >= hidden.start)
        return gap(hidden.start, other.start) < std::uint64_t((day - timeOfDay).count());
    return gap(other.start, hidden.start) <= std::uint64_t(timeOfDay.count());
}

/// "Export/Morning.FIT.gz" and "morning.fit" are one file.
QString plainName(const std::string &file)
{
    QString name = QString::fromStdString(file).toCaseFolded();
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    if (name.endsWith(QLatin1String(".gz")))
        name.chop(3);
    return name;
}

bool names(const SwimFacts &strava, const SwimFacts &file)
{
    if (strava.kind != RecordingKind::Strava || file.kind == RecordingKind::Strava)
        return false;
    if (strava.externalFile.empty() || file.fileName.empty())
        return false;
    const QString name = plainName(strava.externalFile);
    return !name.isEmpty() && name == plainName(file.fileName);
}

} // namespace

Duration overlapOf(const SwimFacts &a, const SwimFacts &b)
{
    if (!isKnown(a.elapsed) || !isKnown(b.elapsed))
        return 0ms;
    const auto &[first, second] = a.start <= b.start ? std::tie(a, b) : std::tie(b, a);
    const std::uint64_t apart = gap(first.start, second.start);
    if (apart >= std::uint64_t(first.elapsed.count()))
        return 0ms;
    return std::min(first.elapsed - Duration(static_cast<std::int64_t>(apart)), second.elapsed);
}

std::optional<SwimMatch> match(const SwimFacts &a, const SwimFacts &b)
{
    if (!isKnown(a.elapsed) || !isKnown(b.elapsed))
        return std::nullopt;
    const Duration overlap = overlapOf(a, b);
    const Duration longer = std::max(a.elapsed, b.elapsed);
    const double share = double(overlap.count()) / double(longer.count());
    if (overlap * 10 >= longer * 7)
        return SwimMatch{.reason = MatchReason::Overlap, .overlapShare = share};

    const std::uint64_t apart = gap(std::min(a.start, b.start), std::max(a.start, b.start));
    if ((differByQuarterHours(apart) || hidesStartOf(a, b) || hidesStartOf(b, a)) && agreeInSize(a, b))
        return SwimMatch{.reason = MatchReason::ShiftedClock, .overlapShare = share};
    if (overlap > 0ms && (names(a, b) || names(b, a)))
        return SwimMatch{.reason = MatchReason::ExternalFile, .overlapShare = share};
    return std::nullopt;
}

StartWindow matchWindow(const SwimFacts &swim, Duration longestElapsed)
{
    static_assert(day > furthestTimeZone + clockTolerance);
    const Duration back = std::clamp(longestElapsed, day, longestPossible);
    const Duration ahead = std::clamp(swim.elapsed, day, longestPossible);
    return {before(swim.start, back), after(swim.start, ahead)};
}

} // namespace lengthwise
