#include "core/decode/csvdistances.h"

#include "core/decode/normalise.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

struct Reach {
    Distance first;
    Distance last;
};

std::optional<Reach> reachOf(const std::vector<Sample> &samples)
{
    const auto known = [](const Sample &sample) { return sample.distance().has_value(); };
    const auto first = std::find_if(samples.begin(), samples.end(), known);
    if (first == samples.end())
        return std::nullopt;
    const auto last = std::find_if(samples.rbegin(), samples.rend(), known);
    return Reach{.first = *first->distance(), .last = *last->distance()};
}

bool countsOn(const CsvSession &session, const Reach &reach, Distance before)
{
    if (reach.first < before)
        return false;
    if (!session.distance)
        return true;
    const double offFromZero = std::abs(reach.last.metres - *session.distance);
    return std::abs(reach.last.metres - before.metres - *session.distance) < offFromZero;
}

} // namespace

void countFromSessionStarts(std::vector<CsvSession> &sessions)
{
    std::vector<CsvSession *> byTime;
    for (CsvSession &session : sessions)
        byTime.push_back(&session);
    std::stable_sort(byTime.begin(), byTime.end(),
        [](const CsvSession *a, const CsvSession *b) { return a->samples.front().time() < b->samples.front().time(); });
    Distance before;
    for (CsvSession *session : byTime) {
        const auto reach = reachOf(session->samples);
        if (!reach)
            continue;
        if (before > Distance{} && countsOn(*session, *reach, before))
            countDistanceFrom(session->samples, before);
        before = reach->last;
    }
}

} // namespace lengthwise
