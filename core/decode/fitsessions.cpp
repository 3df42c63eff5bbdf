#include "core/decode/fitsessions.h"

#include <algorithm>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

// The first moment the recording knows; the epoch where it knows none.
Instant firstMoment(const FitActivity &activity)
{
    Instant first = Instant::max();
    for (const FitTimerEvent &event : activity.timerEvents)
        first = event.starts ? std::min(first, event.time) : first;
    for (const FitLap &lap : activity.laps)
        first = std::min(first, lap.start.value_or(first));
    for (const FitLength &length : activity.lengths)
        first = std::min(first, length.start.value_or(first));
    if (!activity.samples.empty())
        first = std::min(first, activity.samples.front().time());
    return first == Instant::max() ? Instant{} : first;
}

bool isEvidentlySwim(const FitActivity &activity)
{
    if (!activity.sports.empty() && activity.sports.front().sport.value_or(fit::sportGeneric) != fit::sportGeneric)
        return isSwim(activity.sports.front().sport, activity.sports.front().subSport);
    return !activity.lengths.empty() || activity.swimmingRecords
        || (!activity.sports.empty() && isSwim(activity.sports.front().sport, activity.sports.front().subSport))
        || std::any_of(activity.laps.begin(), activity.laps.end(),
            [](const FitLap &lap) { return isSwim(lap.sport, lap.subSport); });
}

bool hasSeveralSports(const FitActivity &activity)
{
    return std::any_of(activity.sports.begin(), activity.sports.end(), [&](const FitSport &sport) {
        return sport.sport != activity.sports.front().sport || sport.subSport != activity.sports.front().subSport;
    });
}

std::vector<FitSpan> rebuiltSpans(const FitActivity &activity, const std::vector<Instant> &sportStarts)
{
    std::vector<FitSpan> spans;
    if (hasSeveralSports(activity)) {
        const std::size_t count = std::min(activity.sports.size(), fit::mostSwims);
        for (std::size_t i = 0; i < count; ++i) {
            FitSpan span{.start = sportStarts[i], .rebuilt = true};
            span.session.sport = activity.sports[i].sport;
            span.session.subSport = activity.sports[i].subSport;
            spans.push_back(span);
        }
    } else if (isEvidentlySwim(activity)) {
        FitSpan span{.start = firstMoment(activity), .rebuilt = true};
        span.session.sport = fit::sportSwimming;
        if (!activity.sports.empty())
            span.session.subSport = activity.sports.front().subSport;
        spans.push_back(span);
    }
    return spans;
}

std::vector<FitSpan> recordedSpans(const FitActivity &activity)
{
    constexpr int multisport = 18;
    std::vector<FitSpan> spans;
    spans.reserve(activity.sessions.size());
    const Instant first = firstMoment(activity);
    for (const FitSession &session : activity.sessions) {
        // Some devices put a session for the whole event over those of its legs.
        if (session.sport == multisport && activity.sessions.size() > 1)
            continue;
        FitSpan span{.session = session};
        if (session.start)
            span.start = *session.start;
        else if (session.written && session.elapsed)
            span.start = *session.written - *session.elapsed;
        else
            span.start = first;
        spans.push_back(span);
    }
    return spans;
}

} // namespace

bool isSwim(std::optional<int> sport, std::optional<int> subSport)
{
    if (sport == fit::sportSwimming)
        return true;
    return sport.value_or(fit::sportGeneric) == fit::sportGeneric
        && (subSport == fit::subSportLapSwimming || subSport == fit::subSportOpenWater);
}

std::vector<Instant> fitSportStarts(const FitActivity &activity)
{
    const Instant last = activity.samples.empty() ? Instant{} : activity.samples.back().time();
    std::vector<Instant> starts;
    for (const FitSport &sport : activity.sports)
        starts.push_back(
            sport.firstSample < activity.samples.size() ? activity.samples[sport.firstSample].time() : last);
    return starts;
}

std::vector<FitSpan> fitSpans(const FitActivity &activity, const std::vector<Instant> &sportStarts)
{
    auto spans = activity.sessions.empty() ? rebuiltSpans(activity, sportStarts) : recordedSpans(activity);
    if (spans.size() < 2)
        return spans;
    std::stable_sort(spans.begin(), spans.end(), [](const FitSpan &a, const FitSpan &b) { return a.start < b.start; });
    for (std::size_t i = 0; i < spans.size(); ++i) {
        FitSpan &span = spans[i];
        if (i > 0)
            span.from = span.start;
        const auto later = std::upper_bound(spans.begin(), spans.end(), span.start,
            [](Instant time, const FitSpan &other) { return time < other.start; });
        if (later != spans.end())
            span.to = later->start;
        // A second more: the last record bears the second in which the session ended.
        if (const auto elapsed = std::max(span.session.elapsed, span.session.timer))
            span.to = std::min(span.to, span.start + *elapsed + 1001ms);
    }
    return spans;
}

} // namespace lengthwise
