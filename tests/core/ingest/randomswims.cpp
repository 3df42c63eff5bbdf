#include "randomswims.h"

#include <algorithm>
#include <limits>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <utility>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace random_swims {

namespace {

constexpr Instant morning{std::chrono::milliseconds(1'700'000'000'000)}; // 2023-11-14 22:13:20 UTC

rc::Gen<Instant> start()
{
    const auto stepped = [](int steps, Duration step) {
        return rc::gen::map(rc::gen::inRange(-steps, steps + 1), [step](int n) { return morning + n * step; });
    };
    const auto hidden = rc::gen::map(rc::gen::inRange(-2, 3), [](int days) {
        return Instant(std::chrono::floor<std::chrono::days>(morning) + std::chrono::days(days) + 1s);
    });
    const auto shifted = rc::gen::map(rc::gen::pair(rc::gen::inRange(-58, 59), rc::gen::inRange(-2'500, 2'501)),
        [](const std::pair<int, int> &by) { return morning + by.first * 15min + Duration(by.second); });
    return rc::gen::weightedOneOf<Instant>({{6, stepped(12, 5min)}, {4, shifted}, {2, hidden}, {1, stepped(40, 6h)},
        {1, rc::gen::element(Instant::min(), Instant::max())}});
}

rc::Gen<SwimFacts> swimCalled(rc::Gen<SwimId> ids)
{
    using Minutes = std::optional<std::chrono::minutes>;
    return rc::gen::map(
        rc::gen::build<SwimFacts>(rc::gen::set(&SwimFacts::id, std::move(ids)),
            rc::gen::set(&SwimFacts::start, start()),
            rc::gen::set(&SwimFacts::elapsed,
                rc::gen::weightedElement<Duration>({{2, 12min}, {3, 40min}, {4, 57min}, {6, 60min}, {4, 3'615s},
                    {2, 85min}, {1, 0min}, {1, -5min}, {1, 30 * 24h}, {1, Duration::max()}, {1, Duration::min()}})),
            rc::gen::set(&SwimFacts::distance,
                rc::gen::element<std::optional<Distance>>(std::nullopt, metres(0), metres(1'500), metres(1'500),
                    metres(1'525), metres(std::numeric_limits<double>::quiet_NaN()))),
            rc::gen::set(&SwimFacts::utcOffset,
                rc::gen::element<Minutes>(std::nullopt, 0min, 60min, -600min, std::chrono::minutes::max())),
            rc::gen::set(&SwimFacts::richness,
                rc::gen::element(Richness::Summary, Richness::Samples, Richness::Laps, Richness::Lengths)),
            rc::gen::set(&SwimFacts::lengthCount, rc::gen::inRange(0, 3)),
            rc::gen::set(&SwimFacts::fileName, rc::gen::element<std::string>("", "morning.fit", "Evening.FIT.gz"))),
        [](SwimFacts swim) {
            if (!swim.id.isFile()) {
                swim.kind = RecordingKind::Strava;
                swim.externalFile = std::exchange(swim.fileName, {});
            }
            return swim;
        });
}

rc::Gen<SwimLink> link()
{
    return rc::gen::map(
        rc::gen::tuple(id(), id(), rc::gen::weightedElement<bool>({{3, true}, {2, false}}), rc::gen::inRange(0, 6)),
        [](const std::tuple<SwimId, SwimId, bool, int> &said) {
            const auto &[a, b, isSame, when] = said;
            return SwimLink{.a = std::min(a, b),
                .b = std::max(a, b),
                .isSame = isSame,
                .stamp = {.milliseconds = when, .valueHash = isSame ? "same" : "not_same"}};
        });
}

} // namespace

rc::Gen<SwimId> id()
{
    static const std::vector<std::string> keys{"sha256:a", "sha256:b", "sha256:c", "sha256:d", "sha256:e", "sha256:f",
        "sha256:g", "sha256:h", "strava:1", "strava:2", "strava:3", "strava:4"};
    return rc::gen::build<SwimId>(rc::gen::set(&SwimId::key, rc::gen::elementOf(keys)),
        rc::gen::set(&SwimId::n, rc::gen::weightedElement<int>({{6, 0}, {1, 1}})));
}

rc::Gen<SwimFacts> swim()
{
    return swimCalled(id());
}

rc::Gen<Library> library()
{
    const auto swims = rc::gen::map(rc::gen::container<std::vector<SwimFacts>>(swim()), [](std::vector<SwimFacts> all) {
        std::set<SwimId> seen;
        std::erase_if(all, [&](const SwimFacts &swim) { return !seen.insert(swim.id).second; });
        return all;
    });
    const auto links = rc::gen::oneOf(
        rc::gen::just(std::vector<SwimLink>{}), rc::gen::resize(8, rc::gen::container<std::vector<SwimLink>>(link())));
    return rc::gen::build<Library>(rc::gen::set(&Library::swims, swims), rc::gen::set(&Library::links, links));
}

void showValue(const Library &library, std::ostream &out)
{
    for (const SwimFacts &swim : library.swims) {
        lengthwise::showValue(swim, out);
        out << '\n';
    }
    for (const SwimLink &link : library.links) {
        lengthwise::showValue(link, out);
        out << '\n';
    }
}

} // namespace random_swims

namespace lengthwise {

void showValue(const SwimFacts &swim, std::ostream &out)
{
    out << swim.id.key << '#' << swim.id.n << " start " << swim.start.time_since_epoch().count() << " elapsed "
        << swim.elapsed.count() << " distance " << (swim.distance ? swim.distance->metres : -1) << " offset "
        << (swim.utcOffset ? swim.utcOffset->count() : -9999) << " file '" << swim.fileName << "' external '"
        << swim.externalFile << "' richness " << int(swim.richness) << '/' << swim.lengthCount;
}

void showValue(const SwimLink &link, std::ostream &out)
{
    out << link.a.key << '#' << link.a.n << (link.isSame ? " is " : " is not ") << link.b.key << '#' << link.b.n
        << " at " << link.stamp.milliseconds;
}

void showValue(const SwimGroup &group, std::ostream &out)
{
    out << '{';
    for (const SwimId &member : group.members)
        out << member.key << '#' << member.n << ' ';
    out << "| measured " << group.measured.key << '#' << group.measured.n << ", keeper " << group.keeper.key << '#'
        << group.keeper.n << '}';
}

} // namespace lengthwise
