#pragma once

#include "core/analysis/swimtype.h"
#include "core/coach/facts.h"

#include <cstdint>

namespace lengthwise {

/// What a rule found; the sentence is the rule's. Whether it is doubtful follows from the evidence.
struct Finding {
    double weight = 0; ///< > 0; of two the heavier is said first
    std::vector<CoachArgument> arguments;
    Evidence evidence;
};

enum class Role { Strength, Limitation };

/// What a sentence is about. Two that share a topic on the same lengths would say the same or the opposite.
namespace topic {
inline constexpr std::uint32_t pace = 1 << 0; ///< from the first to the last repeat, or along a long swim
inline constexpr std::uint32_t evenness = 1 << 1;
inline constexpr std::uint32_t finish = 1 << 2;
inline constexpr std::uint32_t strokes = 1 << 3;
inline constexpr std::uint32_t sendOff = 1 << 4;
inline constexpr std::uint32_t restInSet = 1 << 5;
inline constexpr std::uint32_t inside = 1 << 6; ///< within each repeat
inline constexpr std::uint32_t heartRate = 1 << 7;
inline constexpr std::uint32_t unbroken = 1 << 8;
inline constexpr std::uint32_t restOutside = 1 << 9;
inline constexpr std::uint32_t gears = 1 << 10;
inline constexpr std::uint32_t css = 1 << 11;
inline constexpr std::uint32_t medley = 1 << 12;
inline constexpr std::uint32_t variety = 1 << 13;
inline constexpr std::uint32_t technique = 1 << 14;
inline constexpr std::uint32_t volume = 1 << 15;
inline constexpr std::uint32_t ends = 1 << 16;
inline constexpr std::uint32_t recording = 1 << 17;

/// Spoken of once in a swim, whatever the lengths.
inline constexpr std::uint32_t oncePerSwim =
    restOutside | gears | css | medley | variety | technique | volume | ends | recording;
} // namespace topic

/// What the next swim does about it.
enum class Remedy {
    None,
    EvenPace,
    EasierStart,
    StrokeCount,
    Speed,
    OnTheClock,
    LessRest,
    LongerSwims,
    CssPace,
    WeakLeg,
    LongerRest,
    Further, ///< more of the same
    Recording
};

/// In which swims a rule speaks: feedback has to fit what was meant.
namespace swims {
constexpr std::uint32_t of(SwimType type)
{
    return 1u << unsigned(type);
}
inline constexpr std::uint32_t all = 0xff;
inline constexpr std::uint32_t notShort = all & ~of(SwimType::Short);
/// Meant to be swum at a pace: nobody is told to hold it in drills or an easy swim.
inline constexpr std::uint32_t paced = notShort & ~of(SwimType::Technique) & ~of(SwimType::Recovery);
} // namespace swims

struct Rule {
    std::string_view id;
    Role role{};
    std::uint32_t topics = 0;
    std::uint32_t swims = swims::all;
    Remedy remedy = Remedy::None;
    std::optional<Finding> (*find)(const CoachFacts &facts) = nullptr;
    std::string_view text; ///< English source, context "Coach"
};

/// In the order that decides between equal weights.
std::span<const Rule> rules();

} // namespace lengthwise
