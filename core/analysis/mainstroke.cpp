#include "core/analysis/mainstroke.h"

#include "core/analysis/perstroke.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

constexpr std::array medleyOrder{Stroke::Butterfly, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Freestyle};

bool hasQuarters(std::size_t count)
{
    return count > 0 && count % medleyOrder.size() == 0;
}

/// One length in four may be misread, and one that a missed turn swallowed is not known; but no quarter may be mostly
/// another stroke.
bool isMedley(const std::vector<ReadCrossing> &crossings)
{
    if (medleyShare(crossings) < thresholds::mainStroke.medley)
        return false;
    const std::size_t quarter = crossings.size() / medleyOrder.size();
    std::array<std::size_t, medleyOrder.size()> wrong{};
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        if (crossings[i].stroke != medleyOrder[i / quarter] && !crossings[i].shared)
            ++wrong[i / quarter];
    }
    return std::all_of(wrong.begin(), wrong.end(), [&](std::size_t count) { return 2 * count <= quarter; });
}

} // namespace

bool isSingleStroke(Stroke stroke)
{
    return stroke == Stroke::Freestyle || stroke == Stroke::Backstroke || stroke == Stroke::Breaststroke
        || stroke == Stroke::Butterfly;
}

std::vector<ReadCrossing> readCrossings(const std::vector<Stroke> &strokes, const std::vector<int> &crossings)
{
    std::vector<ReadCrossing> each;
    each.reserve(strokes.size());
    for (std::size_t i = 0; i < strokes.size(); ++i)
        each.insert(each.end(), std::size_t(std::max(crossings[i], 0)), ReadCrossing{strokes[i], crossings[i] > 1});
    return each;
}

Stroke medleyStrokeAt(std::size_t at, std::size_t count)
{
    return hasQuarters(count) ? medleyOrder[at / (count / medleyOrder.size())] : Stroke::Unknown;
}

double medleyShare(const std::vector<ReadCrossing> &crossings)
{
    if (!hasQuarters(crossings.size()))
        return 0;
    std::size_t right = 0;
    for (std::size_t i = 0; i < crossings.size(); ++i)
        right += crossings[i].stroke == medleyStrokeAt(i, crossings.size()) ? 1 : 0;
    return double(right) / double(crossings.size());
}

Stroke mainStrokeOf(const std::vector<Stroke> &strokes, const std::vector<int> &crossings)
{
    const auto other = [&](Stroke stroke) { return stroke != strokes.front(); };
    if (!strokes.empty() && std::none_of(strokes.begin(), strokes.end(), other))
        return strokes.front();
    const std::vector<ReadCrossing> each = readCrossings(strokes, crossings);
    if (isMedley(each))
        return Stroke::Medley;
    PerStroke<std::size_t> counts;
    for (const ReadCrossing &crossing : each)
        ++counts[crossing.stroke];
    const std::size_t known = each.size() - counts[Stroke::Unknown];
    if (2 * known < each.size() || known == 0)
        return Stroke::Unknown;
    for (const Stroke stroke : everyStroke) {
        if (stroke != Stroke::Unknown && double(counts[stroke]) >= thresholds::mainStroke.share * double(known))
            return stroke;
    }
    return Stroke::Mixed;
}

} // namespace lengthwise
