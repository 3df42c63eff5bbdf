#include "core/coach/comparisonadvice.h"

#include "core/analysis/thresholds.h"
#include "core/coach/board.h"
#include "core/coach/limits.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr const auto &limit = limits::next;

/// None that is too old to hold for the newest swim.
std::optional<Speed> newestCss(const ComparisonFacts &facts)
{
    const QDate first = facts.swims.back().day.addDays(-qint64(thresholds::css.window.count()));
    const auto known = std::find_if(facts.swims.rbegin(), facts.swims.rend(),
        [&](const ComparedSwimFacts &swim) { return swim.css && swim.day >= first; });
    return known == facts.swims.rend() ? std::nullopt : known->css;
}

/// Writes what the next swims are made of, for the pool of the newest one and no more than it was long.
class Adviser
{
public:
    explicit Adviser(const ComparisonFacts &facts)
        : m_facts(facts)
        , m_newest(facts.swims.back())
        , m_board(m_newest.pool, oneOf(m_newest.unit).metres, newestCss(facts))
        , m_swum(m_newest.distance.value_or(Distance{}) / oneOf(m_newest.unit))
    {
    }

    Recommendation against(const PartStanding &weak) const
    {
        const Priority priority = weak.above <= -limits::compared.heavyPart ? Priority::High : Priority::Medium;
        const std::vector<ComparedEvidence> evidence{{weak.low, {}}};
        switch (weak.kind) {
        case ScorePartKind::DistanceEndurance:
            return said(priority, Frequency::OnceAWeek, m_board.written(longer()), "advice-longer",
                QT_TRANSLATE_NOOP("Coach", "%1, and one repeat more every week."), {}, evidence, true);
        case ScorePartKind::PaceConsistency:
            return said(priority, Frequency::TwiceAWeek, m_board.written(hundreds(limit.mainShare)), "advice-even",
                QT_TRANSLATE_NOOP("Coach", "%1, the first one no quicker than the last."), {}, evidence, true);
        case ScorePartKind::StrokeStability:
            return strokes(priority, evidence);
        case ScorePartKind::SpeedGears:
            break;
        }
        return said(priority, Frequency::OnceAWeek, m_board.written(sprintRepeats(m_board, m_swum, m_facts.stroke)),
            "advice-speed", QT_TRANSLATE_NOOP("Coach", "%1, each one all out, with all of the rest."), {}, evidence,
            true);
    }

    /// Fewer of them, with what was left of the clock when they were quicker.
    Recommendation easeOff(const ComparedFinding &finding) const
    {
        const SharedSet &set = *finding.set;
        const SharedSetSwum &before = set.swims.front();
        PlannedRepeats plan{.distance = set.distance, .stroke = set.stroke, .time = before.mean.count()};
        plan.count = std::max(std::min(set.repeats, 4), int(std::lround(limit.fewer * set.repeats)));
        plan.rest = usualRest(plan.distance);
        if (before.rest) {
            plan.rest = std::clamp(onPoolClock(before.rest->count()), 10, 90);
            plan.leastSendOff = onPoolClock((before.mean + *before.rest).count());
        }
        return said(Priority::Medium, Frequency::OnceAWeek, m_board.written(plan), "advice-ease-off",
            QT_TRANSLATE_NOOP("Coach", "%1, no more than that, and each in %2 as before."),
            {Seconds(std::round(before.mean.count()))}, finding.evidence);
    }

    Recommendation again(const ComparedFinding &finding) const
    {
        return said(Priority::Low, Frequency::TwiceAMonth, finding.set->notation, "advice-again",
            QT_TRANSLATE_NOOP("Coach", "%1 again, just as it was: nothing shows better whether it goes on."), {},
            finding.evidence);
    }

    Recommendation test() const
    {
        return {Priority::Medium, Frequency::TwiceAMonth, {},
            comparedMessage(m_facts, "advice-test",
                QT_TRANSLATE_NOOP("Coach",
                    "A 400 and a 200 in one swim, each as quick as you can: send-offs can be worked out from them."),
                {}, newest())};
    }

    /// What the newest swim's own coach says.
    Recommendation next() const
    {
        ComparisonMessage message{m_newest.next, {{m_facts.swims.size() - 1, m_newest.next.evidence}}};
        message.message.evidence = {};
        return {Priority::Medium, Frequency::OnceAWeek, m_newest.nextSet, std::move(message)};
    }

    bool hasSwum() const { return m_swum > 0; }
    bool hasNext() const { return !m_newest.next.id.empty(); }
    bool wantsTest() const { return m_newest.isCssWanted && !newestCss(m_facts); }

private:
    std::vector<ComparedEvidence> newest() const { return {{m_facts.swims.size() - 1, {}}}; }

    int countOf(int distance, double share) const
    {
        return std::clamp(int(share * m_swum / std::max(distance, 1)), 2, limit.mostRepeats);
    }

    PlannedRepeats hundreds(double share) const
    {
        PlannedRepeats plan{.distance = m_board.distanceNear(std::min(100.0, m_swum / 4)), .stroke = m_facts.stroke};
        plan.count = countOf(plan.distance, share);
        plan.rest = usualRest(plan.distance);
        return plan;
    }

    /// As long as the longest stretch was, within reason.
    PlannedRepeats longer() const
    {
        const double longest = m_newest.longest / oneOf(m_newest.unit);
        PlannedRepeats plan{.stroke = m_facts.stroke};
        plan.distance = m_board.distanceNear(std::clamp(longest, 100.0, 400.0));
        plan.count = countOf(plan.distance, limit.mainShare);
        plan.rest = usualRest(plan.distance);
        return plan;
    }

    Recommendation strokes(Priority priority, const std::vector<ComparedEvidence> &evidence) const
    {
        const QString set = m_board.written(hundreds(limit.mainShare / 2));
        if (!m_newest.strokesPerLength)
            return said(priority, Frequency::OnceAWeek, set, "advice-strokes-alike",
                QT_TRANSLATE_NOOP("Coach", "%1, with as many strokes in the last length as in the first."), {},
                evidence, true);
        return said(priority, Frequency::OnceAWeek, set, "advice-strokes",
            QT_TRANSLATE_NOOP("Coach", "%1, holding %2 strokes per length from the first to the last."),
            {int(std::lround(*m_newest.strokesPerLength))}, evidence, true);
    }

    Recommendation said(Priority priority, Frequency frequency, const QString &set, std::string_view id,
        std::string_view text, std::vector<CoachArgument> arguments, std::vector<ComparedEvidence> evidence,
        bool restsOnAll = false) const
    {
        arguments.insert(arguments.begin(), set);
        return {priority, frequency, set,
            comparedMessage(m_facts, id, text, std::move(arguments), std::move(evidence), restsOnAll)};
    }

    const ComparisonFacts &m_facts;
    const ComparedSwimFacts &m_newest;
    Board m_board;
    double m_swum; ///< in the pool's unit
};

Doubt doubtOf(const ComparedSwimFacts &swim, const Evidence &evidence)
{
    if (swim.isUncertain)
        return Doubt::LowQuality;
    const bool isWhole = evidence.lengths.empty();
    const bool isInferred = isWhole ? std::ranges::find(swim.inferred, true) != swim.inferred.end()
                                    : std::ranges::any_of(evidence.lengths, [&](std::size_t length) {
                                          return length < swim.inferred.size() && swim.inferred[length];
                                      });
    return isInferred ? Doubt::Inferred : Doubt::None;
}

} // namespace

std::vector<PartStanding> partStandings(const ComparisonFacts &facts)
{
    std::vector<PartStanding> standings;
    double sum = 0;
    for (std::size_t part = 0; part < 4; ++part) {
        PartStanding standing{.kind = ScorePartKind(part), .low = facts.swims.size(), .high = facts.swims.size()};
        int known = 0;
        for (std::size_t i = 0; i < facts.swims.size(); ++i) {
            const auto &points = facts.swims[i].points[part];
            if (!points || !facts.swims[i].values[part])
                continue;
            ++known;
            standing.above += *points;
            standing.value += *facts.swims[i].values[part];
            if (standing.low == facts.swims.size() || *points <= *facts.swims[standing.low].points[part])
                standing.low = i;
            if (standing.high == facts.swims.size() || *points >= *facts.swims[standing.high].points[part])
                standing.high = i;
        }
        if (known == 0)
            continue;
        standing.above /= known;
        standing.value /= known;
        sum += standing.above;
        standings.push_back(standing);
    }
    if (standings.size() < 2)
        return {};
    for (PartStanding &standing : standings)
        standing.above -= sum / double(standings.size());
    return standings;
}

std::vector<Recommendation> recommendationsFor(
    const ComparisonFacts &facts, const std::vector<PartStanding> &weak, const std::vector<ComparedSentence> &sentences)
{
    const Adviser adviser(facts);
    std::vector<Recommendation> all;
    for (const PartStanding &part : weak) {
        if (adviser.hasSwum())
            all.push_back(adviser.against(part));
    }
    if (adviser.wantsTest())
        all.push_back(adviser.test());
    for (const ComparedSentence &sentence : sentences) {
        if (sentence.rule->remedy == ComparedRemedy::EaseOff)
            all.push_back(adviser.easeOff(sentence.finding));
    }
    if (adviser.hasNext())
        all.push_back(adviser.next());
    for (const ComparedSentence &sentence : sentences) {
        if (sentence.rule->remedy == ComparedRemedy::SwimAgain)
            all.push_back(adviser.again(sentence.finding));
    }
    std::ranges::stable_sort(all, {}, &Recommendation::priority);
    std::vector<Recommendation> said;
    for (Recommendation &one : all) {
        const bool isNew = one.set.isEmpty() || std::ranges::find(said, one.set, &Recommendation::set) == said.end();
        if (isNew && said.size() < limits::compared.mostAdvice)
            said.push_back(std::move(one));
    }
    return said;
}

ComparisonMessage comparedMessage(const ComparisonFacts &facts, std::string_view id, std::string_view text,
    std::vector<CoachArgument> arguments, std::vector<ComparedEvidence> evidence, bool restsOnAll)
{
    Doubt doubt = Doubt::None;
    for (const ComparedEvidence &one : evidence)
        doubt = std::max(doubt, doubtOf(facts.swims[one.swim], one.evidence));
    for (const ComparedSwimFacts &swim : facts.swims)
        doubt = restsOnAll ? std::max(doubt, doubtOf(swim, {})) : doubt;
    return {{id, text, std::move(arguments), {}, doubt}, std::move(evidence)};
}

} // namespace lengthwise
