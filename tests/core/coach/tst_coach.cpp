#include "core/analysis/thresholds.h"
#include "core/coach/coach.h"
#include "core/coach/sentences.h"
#include "tests/core/coach/practices.h"
#include "tests/support/noise.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t firstSeed = 20261126;
constexpr int practices = 3000;

CoachSummary summaryOf(const QString &plan, double css = 0)
{
    const Coached coached(recorded(plan), css);
    return coach(coached.swim());
}

const Rule *ruleNamed(std::string_view id)
{
    for (const Rule &rule : rules()) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

std::vector<CoachMessage> allOf(const CoachSummary &summary)
{
    std::vector<CoachMessage> all{summary.headline};
    all.insert(all.end(), summary.strengths.begin(), summary.strengths.end());
    if (summary.limiter)
        all.push_back(*summary.limiter);
    all.insert(all.end(), summary.weaknesses.begin(), summary.weaknesses.end());
    return all;
}

bool restsOnRepair(const Coached &coached, const Evidence &evidence)
{
    int active = 0;
    std::vector<std::size_t> numbers;
    for (const Length &length : coached.workout.lengths)
        numbers.push_back(std::size_t(length.type == LengthType::Active ? active++ : active));
    for (const Interval &interval : coached.analysis.intervals) {
        for (const std::size_t length : interval.lengths) {
            const auto found = std::find(evidence.lengths.begin(), evidence.lengths.end(), numbers[length]);
            if (found != evidence.lengths.end() && (interval.countRepaired || interval.restInferred))
                return true;
        }
    }
    return false;
}

/// What is wrong with a summary; empty for nothing.
QString fault(const Coached &coached, const CoachSummary &summary)
{
    if (summary.strengths.size() > 3 || summary.weaknesses.size() > 3)
        return u"more than three"_s;
    if (!summary.limiter && !summary.weaknesses.empty())
        return u"weaknesses without a limiter"_s;
    const std::vector<CoachMessage> all = allOf(summary);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rule *rule = ruleNamed(all[i].id);
        const QString id = QString::fromUtf8(all[i].id.data(), qsizetype(all[i].id.size()));
        if (!rule && i > 0)
            return id + u" is no rule"_s;
        if (rule && (rule->role == Role::Strength) != (i <= summary.strengths.size()))
            return id + u" stands on the wrong side"_s;
        for (std::size_t j = i + 1; rule && j < all.size(); ++j) {
            const Rule *other = ruleNamed(all[j].id);
            if (other && clash(*rule, all[i].evidence, *other, all[j].evidence))
                return id + u" clashes with "_s + QString::fromUtf8(all[j].id.data(), qsizetype(all[j].id.size()));
        }
        const bool lowQuality = coached.analysis.quality.score < thresholds::quality.uncertain;
        if (lowQuality && all[i].doubt == Doubt::None && all[i].id != "doubtful-recording")
            return id + u" is said of a doubtful recording without a doubt"_s;
        if (all[i].doubt == Doubt::None && all[i].id != "doubtful-recording" && restsOnRepair(coached, all[i].evidence))
            return id + u" rests on repaired lengths without a doubt"_s;
        if (all[i].evidence.set && coached.analysis.sets[*all[i].evidence.set].inferred && all[i].doubt == Doubt::None)
            return id + u" rests on an inferred set without a doubt"_s;
    }
    return {};
}

bool isFinite(const CoachArgument &argument)
{
    return std::visit(
        [](const auto &value) {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Seconds>)
                return std::isfinite(value.count());
            else if constexpr (std::is_same_v<Value, PaceValue>)
                return std::isfinite(value.per100.count());
            else if constexpr (std::is_same_v<Value, Distance>)
                return std::isfinite(value.metres);
            else if constexpr (std::is_same_v<Value, PlainNumber>)
                return std::isfinite(value.value);
            else if constexpr (std::is_same_v<Value, PercentValue>)
                return std::isfinite(value.percent);
            else
                return true;
        },
        argument);
}

/// Recordings that no swimmer swam: times and counts of a broken watch.
Workout broken(std::uint32_t seed)
{
    Noise noise(seed);
    Workout workout = practice(seed).workout;
    for (Length &length : workout.lengths) {
        constexpr Duration times[] = {0ms, 1ms, -5000ms, 25000ms, 86400000ms * 30};
        if (noise.unit() < .3)
            length.elapsed = times[noise.next() % 5];
        if (noise.unit() < .1)
            length.strokes = int(noise.next());
        if (noise.unit() < .1)
            length.start += std::chrono::hours(int(noise.next() % 1000) - 500);
    }
    if (noise.unit() < .2)
        workout.poolLength = metres(noise.unit() < .5 ? 0 : 900);
    if (noise.unit() < .1)
        workout.environment = Environment::OpenWater;
    workout.distance = metres(noise.unit() < .3 ? std::numeric_limits<double>::quiet_NaN() : 1e12);
    return workout;
}

bool speaks(const CoachSummary &summary, std::string_view id)
{
    const std::vector<CoachMessage> all = allOf(summary);
    return std::any_of(all.begin(), all.end(), [&](const CoachMessage &message) { return message.id == id; });
}

} // namespace

class CoachTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidTwiceOrDenied()
    {
        for (int i = 0; i < practices; ++i) {
            const std::uint32_t seed = firstSeed + std::uint32_t(i);
            const Practice swum = practice(seed);
            const Coached coached(swum.workout, swum.css);
            const CoachSummary summary = coach(coached.swim());
            const QString found = fault(coached, summary);
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(found)));
            QVERIFY2(summary == coach(coached.swim()), qPrintable(u"seed %1: not the same twice"_s.arg(seed)));
        }
    }

    void everyPracticeHasANextSet()
    {
        for (int i = 0; i < practices; ++i) {
            const std::uint32_t seed = firstSeed + std::uint32_t(i);
            const Practice swum = practice(seed);
            const Coached coached(swum.workout, swum.css);
            const CoachSummary summary = coach(coached.swim());
            QVERIFY(!summary.prescription.mainSet.isEmpty() && !summary.prescription.drillSet.isEmpty());
            QCOMPARE(std::get<QString>(summary.next.arguments.front()), summary.prescription.mainSet);
            QVERIFY2(!summary.headline.arguments.empty(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void brokenRecordingsGiveFiniteNumbers()
    {
        for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
            const Coached coached(broken(seed), seed % 3 == 0 ? 1e-9 : seed % 3 == 1 ? 1.1 : 0);
            const CoachSummary summary = coach(coached.swim());
            std::vector<CoachMessage> all = allOf(summary);
            all.push_back(summary.next);
            all.push_back(summary.prescription.focus);
            for (const CoachMessage &message : all) {
                const bool isFine = std::all_of(message.arguments.begin(), message.arguments.end(), isFinite);
                QVERIFY2(isFine, qPrintable(u"seed %1: "_s.arg(seed) + QLatin1String(message.id.data())));
            }
        }
    }

    void theHeadlineIsTheSetThatMadeTheSwim()
    {
        // Ten inside 3.2 s; 89.0 s after 90.08 in the mean of the four before.
        const QString main = repeats(u"100 Fr"_s, {87.8, 88, 87.2, 87.8, 87.8, 89.2, 90.4, 90.3, 90.4, 89}, 17);
        const CoachSummary summary = summaryOf(u"400 Fr in 6:16 r 54; "_s + main);
        QCOMPARE(summary.headline.id, "strong-finish");
        QCOMPARE(std::get<int>(summary.headline.arguments.back()), 4);
        QVERIFY(std::abs(std::get<Seconds>(summary.headline.arguments[1]).count() - 3.2) < .01);
        QCOMPARE(summary.headline.evidence.lengths.size(), std::size_t(40));
        QVERIFY(summary.limiter);
        QVERIFY(summary.limiter->id.starts_with("faded"));
        QCOMPARE(std::get<int>(summary.limiter->arguments.front()), 6);
        QCOMPARE(summary.limiter->evidence.lengths.size(), std::size_t(20));
        QCOMPARE(summary.limiter->evidence.lengths.front(), std::size_t(16 + 20));
    }

    void aFadedSetIsNeverEven()
    {
        for (int tenths = 0; tenths < 60; ++tenths) {
            const double late = 90 + tenths / 10.0;
            const CoachSummary summary = summaryOf(repeats(u"100 Fr"_s, {90, 90, 90, late, late, late}));
            const bool faded = speaks(summary, "faded-set") || speaks(summary, "faded-with-strokes");
            QVERIFY(!(faded && speaks(summary, "even-set")));
        }
    }

    void mixedPacesBetweenSetsAreNoFault()
    {
        const CoachSummary summary = summaryOf(u"400 Fr in 7:00 r 40; 8 x 50 Fr in 0:40 r 20 r 40; "
                                               "4 x 100 Bk in 1:50 r 20 r 40; 200 Fr in 3:50"_s);
        QVERIFY2(!summary.limiter, summary.limiter ? summary.limiter->id.data() : "");
        QVERIFY(summary.weaknesses.empty());
    }

    void techniqueIsNotScoldedForUnevenPace()
    {
        const QString uneven = repeats(u"50 Fr"_s, {45, 55, 44, 56, 45, 54}, 20);
        const CoachSummary summary = summaryOf(u"8 x 50 Drill in 1:05 r 20 r 40; "_s + uneven);
        QVERIFY(!summary.limiter);
    }

    void aShortSwimIsToldWhatWasSwum()
    {
        const CoachSummary summary = summaryOf(u"100 Fr in 2:16 r 45; 50 Br in 1:21"_s);
        QCOMPARE(summary.headline.id, "swum-set");
        QVERIFY(!summary.limiter);
        QVERIFY(summary.strengths.empty());
    }

    void anEmptyWorkoutHasASummary()
    {
        const Coached coached{Workout{}};
        const CoachSummary summary = coach(coached.swim());
        QCOMPARE(summary.headline.id, "nothing-measured");
        QVERIFY(!summary.prescription.mainSet.isEmpty());
    }

    void aDoubtfulRecordingSaysSoFirst()
    {
        const Workout faulty =
            withTimes(recorded(u"20 x 25 Fr in 0:25 r 15"_s), [](int i) { return i % 4 ? 25 : 9.9; });
        const Coached coached(faulty);
        const CoachSummary summary = coach(coached.swim());
        QVERIFY(summary.limiter);
        QCOMPARE(summary.limiter->id, "doubtful-recording");
        QCOMPARE(summary.headline.doubt, Doubt::LowQuality);
    }

    void ratherTheHeavierThanBoth()
    {
        // A long swim that both began too fast and faded: one sentence, not two.
        const Workout swum = withTimes(recorded(u"800 Fr in 12:00"_s), [](int i) {
            return i < 4 ? 20.5 : i < 16 ? 22.5 : 23.5;
        });
        const Coached coached(swum);
        const CoachSummary summary = coach(coached.swim());
        QVERIFY(summary.limiter);
        QCOMPARE(int(speaks(summary, "started-too-fast")) + int(speaks(summary, "faded-long-swim")), 1);
    }
};

QTEST_GUILESS_MAIN(CoachTest)
#include "tst_coach.moc"
