#include "core/coach/comparisonadvice.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Points of the four parts; all are read from 10 of whatever it is.
ComparedSwimFacts graded(int day, int distance, int pace, int stroke, int gears)
{
    ComparedSwimFacts swim;
    swim.day = QDate(2026, 8, day);
    swim.distance = metres(2000);
    swim.pool = metres(25);
    swim.longest = metres(200);
    swim.points = {distance, pace, stroke, gears};
    swim.values = {10, 10, 10, 10};
    swim.score = distance + pace + stroke + gears;
    return swim;
}

ComparisonFacts compared(std::vector<ComparedSwimFacts> swims)
{
    return {.swims = std::move(swims), .stroke = Stroke::Freestyle};
}

std::vector<std::string_view> ids(const std::vector<ComparisonMessage> &messages)
{
    std::vector<std::string_view> all;
    for (const ComparisonMessage &message : messages)
        all.push_back(message.message.id);
    return all;
}

using Ids = std::vector<std::string_view>;

const Recommendation *recommended(const ComparisonCoach &coach, std::string_view id)
{
    const auto found = std::ranges::find_if(
        coach.recommendations, [&](const Recommendation &one) { return one.message.message.id == id; });
    return found == coach.recommendations.end() ? nullptr : &*found;
}

/// 6 x 100 in 90 s with 20 s of rest, then in 93 s.
ComparisonFacts slower()
{
    ComparisonFacts facts = compared({graded(6, 20, 20, 20, 20), graded(19, 20, 20, 20, 20)});
    SharedSet set{u"6 x 100 Fr r 20"_s, Stroke::Freestyle, 6, 100, {}};
    for (const std::size_t swim : {0, 1})
        set.swims.push_back({.swim = swim,
            .evidence = {.lengths = {4, 5}, .set = 1},
            .times = std::vector(6, Seconds(90 + 3.0 * double(swim))),
            .mean = Seconds(90 + 3.0 * double(swim)),
            .rest = Seconds(20)});
    facts.sets.push_back(set);
    return facts;
}

} // namespace

/// What the coach makes of the findings; limits as ANALYSIS section 4 has them, worked by hand.
class ComparisonCoachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Means 25, 20, 17, 18: their mean is 20. Distance 5 above, stroke 3 below, gears 2 below.
    void partsStandOutFromThreePoints()
    {
        const ComparisonFacts facts = compared({graded(6, 25, 20, 16, 18), graded(19, 25, 20, 18, 18)});
        const ComparisonCoach coach = coachOfComparison(facts);
        QCOMPARE(ids(coach.strengths), Ids{"distance-strong"});
        QCOMPARE(ids(coach.weaknesses), Ids{"stroke-weak"});
        QCOMPARE(std::get<PlainNumber>(coach.weaknesses[0].message.arguments[0]), (PlainNumber{3, 0}));
        QCOMPARE(coach.weaknesses[0].evidence.front().swim, std::size_t(0)); // 16 points
    }

    /// 22, 20, 18, 20: two above and two below.
    void lessThanThreePointsDoNotStandOut()
    {
        const ComparisonCoach coach =
            coachOfComparison(compared({graded(6, 22, 20, 18, 20), graded(19, 22, 20, 18, 20)}));
        QVERIFY(coach.strengths.empty());
        QVERIFY(coach.weaknesses.empty());
        QCOMPARE(coach.summary[1].message.id, std::string_view("summary-balanced"));
    }

    void theSummaryIsThreeSentencesWithEvidence()
    {
        ComparisonFacts facts = compared({graded(6, 25, 20, 15, 20), graded(19, 25, 20, 15, 20)});
        facts.score = Halves{72, 92, 100 * 20.0 / 72};
        const ComparisonCoach coach = coachOfComparison(facts);
        QCOMPARE(ids(coach.summary), (Ids{"summary-rose", "stroke-weak", "advice-strokes-alike"}));
        for (const ComparisonMessage &message : coach.summary)
            QVERIFY(!message.evidence.empty());
    }

    void aFifthOfAPartIsUrgent()
    {
        const ComparisonCoach coach =
            coachOfComparison(compared({graded(6, 25, 20, 20, 15), graded(19, 25, 20, 20, 15)}));
        const Recommendation *speed = recommended(coach, "advice-speed");
        QVERIFY(speed);
        QCOMPARE(speed->priority, Priority::High);  // 5 points under 20
        QCOMPARE(speed->set, u"12 x 25 Fr r 40"_s); // 15 % of 2,000 m
        const ComparisonCoach milder =
            coachOfComparison(compared({graded(6, 24, 20, 20, 16), graded(19, 24, 20, 20, 16)}));
        QCOMPARE(recommended(milder, "advice-speed")->priority, Priority::Medium); // 4 points
    }

    /// CSS 1.25 m/s: 100 m in 80 s, and 15 s of rest make 1:35. 60 % of 2,000 m would be 12; ten can be counted.
    void sendOffsComeFromTheNewestCss()
    {
        ComparisonFacts facts = compared({graded(6, 25, 15, 20, 20), graded(19, 25, 15, 20, 20)});
        facts.swims[0].css = Speed{1.25};
        const ComparisonCoach coach = coachOfComparison(facts);
        QCOMPARE(recommended(coach, "advice-even")->set, u"10 x 100 Fr @ 1:35"_s);
        facts.swims[1].css = Speed{1};
        const ComparisonCoach later = coachOfComparison(facts);
        QCOMPARE(recommended(later, "advice-even")->set, u"10 x 100 Fr @ 1:55"_s);
    }

    /// 90 days before 19 Aug is 21 May.
    void aCssOfMoreThanNinetyDaysBeforeIsNoLongerOne()
    {
        ComparisonFacts facts = compared({graded(6, 25, 15, 20, 20), graded(19, 25, 15, 20, 20)});
        facts.swims[0].css = Speed{1.25};
        facts.swims[1].isCssWanted = true;
        facts.swims[0].day = QDate(2026, 5, 21);
        QCOMPARE(recommended(coachOfComparison(facts), "advice-even")->set, u"10 x 100 Fr @ 1:35"_s);
        QVERIFY(!recommended(coachOfComparison(facts), "advice-test"));
        facts.swims[0].day = QDate(2026, 5, 20);
        QCOMPARE(recommended(coachOfComparison(facts), "advice-even")->set, u"10 x 100 Fr r 15"_s);
        QVERIFY(recommended(coachOfComparison(facts), "advice-test"));
    }

    void aTestIsAskedForWhereCssIsNotKnown()
    {
        ComparisonFacts facts = compared({graded(6, 20, 20, 20, 20), graded(19, 20, 20, 20, 20)});
        const auto isAsked = [&] { return recommended(coachOfComparison(facts), "advice-test") != nullptr; };
        QVERIFY(!isAsked());
        facts.swims[1].isCssWanted = true;
        QVERIFY(isAsked());
        facts.swims[0].css = Speed{1.2};
        QVERIFY(!isAsked());
    }

    /// 90 s + 20 s before: five of the six, at 90 s.
    void aSetThatGotSlowerIsEasedOff()
    {
        const ComparisonCoach coach = coachOfComparison(slower());
        const Recommendation *ease = recommended(coach, "advice-ease-off");
        QVERIFY(ease);
        QCOMPARE(ease->set, u"5 x 100 Fr r 20"_s);
        QCOMPARE(std::get<Seconds>(ease->message.message.arguments[1]), Seconds(90));
    }

    void doubtsAreSaidWithWhatRestsOnThem()
    {
        ComparisonFacts facts = slower();
        QCOMPARE(coachOfComparison(facts).insights.front().message.doubt, Doubt::None);
        facts.swims[1].inferred = {true, false, false, false, false, false};
        QCOMPARE(coachOfComparison(facts).insights.front().message.doubt, Doubt::None); // not of this set
        facts.swims[1].inferred[5] = true;
        QCOMPARE(coachOfComparison(facts).insights.front().message.doubt, Doubt::Inferred);
        facts.swims[0].isUncertain = true;
        QCOMPARE(coachOfComparison(facts).insights.front().message.doubt, Doubt::LowQuality);
        QCOMPARE(coachOfComparison(facts).summary.front().message.doubt, Doubt::LowQuality);
    }

    /// Of two swims with as many points the evidence is the newer one; the mean rests on the older one, too.
    void adviceAgainstAWeakPartDoubtsEverySwim()
    {
        for (const auto &points : {std::array{15, 25, 20, 20}, {25, 15, 20, 20}, {25, 20, 15, 20}, {25, 20, 20, 15}}) {
            const auto swum = [&](int day) { return graded(day, points[0], points[1], points[2], points[3]); };
            ComparisonFacts facts = compared({swum(6), swum(19)});
            facts.swims[0].isUncertain = true;
            const ComparisonCoach coach = coachOfComparison(facts);
            QCOMPARE(coach.weaknesses.front().message.doubt, Doubt::LowQuality);
            QCOMPARE(coach.recommendations.front().message.message.doubt, Doubt::LowQuality);
        }
    }

    void theNewestSwimsCoachIsHeard()
    {
        ComparisonFacts facts = compared({graded(6, 20, 20, 20, 20), graded(19, 20, 20, 20, 20)});
        facts.swims[1].next = {.id = "next-plain",
            .text = "%1, the last one as quick as the first.",
            .arguments = {u"8 x 100 Fr @ 1:50"_s},
            .evidence = {.lengths = {3}, .set = 0}};
        facts.swims[1].nextSet = u"8 x 100 Fr @ 1:50"_s;
        const ComparisonCoach coach = coachOfComparison(facts);
        const Recommendation *next = recommended(coach, "next-plain");
        QVERIFY(next);
        QCOMPARE(next->set, u"8 x 100 Fr @ 1:50"_s);
        QCOMPARE(next->message.evidence, (std::vector<ComparedEvidence>{{1, {.lengths = {3}, .set = 0}}}));
        QVERIFY(next->message.message.evidence.lengths.empty());
    }

    void sameInputSameMessages() { QCOMPARE(coachOfComparison(slower()), coachOfComparison(slower())); }

    void oneSwimIsNotSpokenOf() { QCOMPARE(coachOfComparison(compared({graded(6, 1, 2, 3, 4)})), ComparisonCoach()); }
};

QTEST_GUILESS_MAIN(ComparisonCoachTest)
#include "tst_comparisoncoach.moc"
