#include "core/decode/fitstrays.h"

#include <algorithm>

namespace lengthwise {

namespace {

constexpr Duration farOff = std::chrono::hours(24);

struct Window {
    Instant from = Instant::max();
    Instant to = Instant::min();

    bool contains(Instant time) const { return time >= from && time <= to; }
};

// From the first session to the last, where all say when they were.
std::optional<Window> sessionsWindow(const std::vector<FitSession> &sessions)
{
    Window window;
    for (const FitSession &session : sessions) {
        const auto length = std::max(session.elapsed, session.timer);
        if (!session.start || !length)
            return std::nullopt;
        window.from = std::min(window.from, *session.start - farOff);
        window.to = std::max(window.to, *session.start + *length + farOff);
    }
    return sessions.empty() ? std::nullopt : std::optional(window);
}

// The stretch without a gap of days that holds nearly all records.
std::optional<Window> mainStretch(const std::vector<Sample> &samples)
{
    auto begin = samples.begin();
    while (begin != samples.end()) {
        const auto gap = std::adjacent_find(
            begin, samples.end(), [](const Sample &a, const Sample &b) { return b.time() - a.time() > farOff; });
        const auto end = gap == samples.end() ? gap : gap + 1;
        constexpr std::ptrdiff_t nearlyAll = 20; // at most one in so many is a stray
        if ((std::ptrdiff_t(samples.size()) - (end - begin)) * nearlyAll <= std::ptrdiff_t(samples.size()))
            return Window{.from = begin->time() - farOff, .to = (end - 1)->time() + farOff};
        begin = end;
    }
    return std::nullopt;
}

} // namespace

std::int64_t dropStrays(FitActivity &activity)
{
    auto &samples = activity.samples;
    auto window = sessionsWindow(activity.sessions);
    if (!window)
        window = mainStretch(samples);
    if (!window)
        return 0;
    const auto isStray = [&window](const Sample &sample) { return !window->contains(sample.time()); };
    const std::int64_t strays = std::count_if(samples.begin(), samples.end(), isStray);
    if (strays * 2 > std::int64_t(samples.size()))
        return 0;
    std::erase_if(samples, isStray);
    if (!samples.empty())
        std::erase_if(activity.timerEvents, [&](const FitTimerEvent &event) { return !window->contains(event.time); });
    return strays;
}

} // namespace lengthwise
