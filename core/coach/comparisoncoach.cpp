#include "core/coach/comparisoncoach.h"

#include "core/coach/comparisonadvice.h"
#include "core/coach/limits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

constexpr const auto &limit = limits::compared;

/// What is said of a part of the score that stands out, by ScorePartKind.
struct PartWords {
    std::string_view strongId;
    std::string_view strong;
    std::string_view weakId;
    std::string_view weak;
};

constexpr std::array partWords{
    PartWords{"distance-strong",
        QT_TRANSLATE_NOOP("Coach", "Distance is %1 points above your mean of parts, with %2 a swim."), "distance-weak",
        QT_TRANSLATE_NOOP("Coach", "Distance is %1 points under your mean of parts, with %2 a swim.")},
    PartWords{"pace-strong",
        QT_TRANSLATE_NOOP(
            "Coach", "Pace is %1 points above your mean of parts: speeds within sets varied by only %2 on average."),
        "pace-weak",
        QT_TRANSLATE_NOOP(
            "Coach", "Pace is %1 points under your mean of parts: speeds within sets varied by %2 on average.")},
    PartWords{"stroke-strong",
        QT_TRANSLATE_NOOP(
            "Coach", "Stroke is %1 points above your mean of parts: the stroke rate varied by only %2 on average."),
        "stroke-weak",
        QT_TRANSLATE_NOOP(
            "Coach", "Stroke is %1 points under your mean of parts: the stroke rate varied by %2 on average.")},
    PartWords{"gears-strong",
        QT_TRANSLATE_NOOP(
            "Coach", "Speed gears are %1 points above your mean of parts, with %2 fast stretches a swim."),
        "gears-weak",
        QT_TRANSLATE_NOOP(
            "Coach", "Speed gears are %1 points under your mean of parts, with %2 fast stretches a swim.")},
};

PlainNumber shortNumber(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < .05;
    return {value, isWhole ? 0 : 1};
}

CoachArgument valueOf(const ComparisonFacts &facts, const PartStanding &part)
{
    switch (part.kind) {
    case ScorePartKind::DistanceEndurance: {
        const double unit = oneOf(facts.swims.back().unit).metres;
        return Distance{std::round(part.value / unit) * unit};
    }
    case ScorePartKind::PaceConsistency:
    case ScorePartKind::StrokeStability:
        return PercentValue{part.value};
    case ScorePartKind::SpeedGears:
        break;
    }
    return shortNumber(part.value);
}

ComparisonMessage messageOf(const ComparisonFacts &facts, const PartStanding &part)
{
    const PartWords &words = partWords.at(std::size_t(part.kind));
    const bool isStrong = part.above > 0;
    return comparedMessage(facts, isStrong ? words.strongId : words.weakId, isStrong ? words.strong : words.weak,
        {shortNumber(std::abs(part.above)), valueOf(facts, part)}, {{isStrong ? part.high : part.low, {}}}, true);
}

std::vector<ComparedSentence> sentencesOf(const ComparisonFacts &facts)
{
    std::vector<ComparedSentence> found;
    for (const ComparisonRule &rule : comparisonRules()) {
        if (std::optional<ComparedFinding> finding = rule.find(facts))
            found.push_back({&rule, std::move(*finding)});
    }
    std::ranges::stable_sort(
        found, std::ranges::greater(), [](const ComparedSentence &sentence) { return sentence.finding.weight; });
    found.resize(std::min(found.size(), limit.mostInsights));
    return found;
}

/// The parts that stand out on one side, those furthest off first.
std::vector<PartStanding> outstanding(const std::vector<PartStanding> &parts, double sign)
{
    std::vector<PartStanding> chosen;
    std::ranges::copy_if(parts, std::back_inserter(chosen),
        [&](const PartStanding &part) { return sign * part.above >= limit.part - 1e-9; });
    std::ranges::stable_sort(
        chosen, std::ranges::greater(), [&](const PartStanding &part) { return sign * part.above; });
    return chosen;
}

std::vector<ComparedEvidence> oldestAndNewest(const ComparisonFacts &facts)
{
    return {{0, {}}, {facts.swims.size() - 1, {}}};
}

ComparisonMessage whichWay(const ComparisonFacts &facts)
{
    std::vector<CoachArgument> arguments{int(facts.swims.size()), facts.swims.front().day, facts.swims.back().day};
    const auto said = [&](std::string_view id, std::string_view text) {
        return comparedMessage(facts, id, text, arguments, oldestAndNewest(facts), true);
    };
    if (!facts.score)
        return said("summary-unknown",
            QT_TRANSLATE_NOOP(
                "Coach", "%1 swims from %2 to %3, too few of them with a score to say which way it goes."));
    arguments.push_back(PlainNumber{facts.score->before, 0});
    arguments.push_back(PlainNumber{facts.score->after, 0});
    if (facts.score->changePercent >= limit.halves)
        return said("summary-rose",
            QT_TRANSLATE_NOOP("Coach", "%1 swims from %2 to %3: the score rose from %4 to %5 on average."));
    if (facts.score->changePercent <= -limit.halves)
        return said("summary-fell",
            QT_TRANSLATE_NOOP("Coach", "%1 swims from %2 to %3: the score fell from %4 to %5 on average."));
    return said("summary-stable",
        QT_TRANSLATE_NOOP("Coach", "%1 swims from %2 to %3: the score stayed as it was, %4 and then %5 on average."));
}

ComparisonMessage whatHoldsBack(
    const ComparisonFacts &facts, const ComparisonCoach &coach, const std::vector<PartStanding> &parts)
{
    if (!coach.weaknesses.empty())
        return coach.weaknesses.front();
    if (!parts.empty())
        return comparedMessage(facts, "summary-balanced",
            QT_TRANSLATE_NOOP("Coach", "No part of the score stays far behind the others."), {}, oldestAndNewest(facts),
            true);
    return comparedMessage(facts, "summary-parts-unknown",
        QT_TRANSLATE_NOOP("Coach", "What holds you back cannot be said: the parts of the score are not known."), {},
        oldestAndNewest(facts), true);
}

ComparisonMessage whatToDo(const ComparisonFacts &facts, const ComparisonCoach &coach)
{
    if (!coach.recommendations.empty())
        return coach.recommendations.front().message;
    return comparedMessage(facts, "summary-go-on",
        QT_TRANSLATE_NOOP("Coach", "Nothing in these swims asks for anything else than before."), {},
        oldestAndNewest(facts), true);
}

} // namespace

ComparisonCoach coachOfComparison(const ComparisonFacts &facts)
{
    ComparisonCoach coach;
    if (facts.swims.size() < 2)
        return coach;
    const std::vector<ComparedSentence> sentences = sentencesOf(facts);
    for (const ComparedSentence &sentence : sentences) {
        const ComparedFinding &finding = sentence.finding;
        coach.insights.push_back(comparedMessage(
            facts, sentence.rule->id, sentence.rule->text, finding.arguments, finding.evidence, finding.restsOnAll));
    }
    const std::vector<PartStanding> parts = partStandings(facts);
    const std::vector<PartStanding> weak = outstanding(parts, -1);
    for (const PartStanding &part : outstanding(parts, 1))
        coach.strengths.push_back(messageOf(facts, part));
    for (const PartStanding &part : weak)
        coach.weaknesses.push_back(messageOf(facts, part));
    coach.recommendations = recommendationsFor(facts, weak, sentences);
    coach.summary = {whichWay(facts), whatHoldsBack(facts, coach, parts), whatToDo(facts, coach)};
    return coach;
}

} // namespace lengthwise
