#include "core/analysis/swimtype.h"

#include "core/analysis/thresholds.h"

namespace lengthwise {

namespace {

constexpr const auto &limit = thresholds::types;

bool isShort(const SwimFigures &figures)
{
    const bool fewLengths = figures.lengthCount && *figures.lengthCount < limit.leastLengths;
    const bool little = figures.distance && figures.distance->metres < limit.leastMetres;
    return fewLengths || little || (!figures.lengthCount && !figures.distance);
}

bool isRecovery(const SwimFigures &figures, std::optional<Speed> css)
{
    return css && figures.speed && figures.speed->metresPerSecond < limit.recoveryUnder * css->metresPerSecond
        && figures.speedGears.value_or(0) == 0;
}

bool isThreshold(const SwimFigures &figures, std::optional<Speed> css)
{
    if (!css || !figures.distance || !(figures.distance->metres > 0))
        return false;
    double near = 0;
    for (const PacedStretch &stretch : figures.stretches) {
        const double share = stretch.speed.metresPerSecond / css->metresPerSecond;
        if (share >= limit.thresholdFrom && share <= limit.thresholdTo)
            near += stretch.distance.metres;
    }
    return near >= limit.thresholdShare * figures.distance->metres && figures.setSpeedCvPercent
        && *figures.setSpeedCvPercent < limit.thresholdCv;
}

} // namespace

SwimType swimTypeOf(const SwimFigures &figures, std::optional<Speed> css)
{
    if (isShort(figures))
        return SwimType::Short;
    if (figures.techniqueShare >= limit.techniqueShare)
        return SwimType::Technique;
    if (isRecovery(figures, css))
        return SwimType::Recovery;
    if (isThreshold(figures, css))
        return SwimType::Threshold;
    if (figures.speedGears.value_or(0) >= limit.speedGears && figures.gearShare >= limit.gearShare)
        return SwimType::Speed;
    if (figures.setShare >= limit.setShare)
        return SwimType::Intervals;
    if (figures.restOutsideSetsPercent.value_or(0) > limit.brokenRest && figures.setShare < limit.brokenShare)
        return SwimType::Broken;
    return SwimType::Endurance;
}

} // namespace lengthwise
