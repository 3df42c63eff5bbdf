#include "core/coach/limits.h"
#include "core/coach/weekfindings.h"
#include "core/coach/weekrules.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <functional>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Twelve swims of 2,000 m in a 25 m pool at a CSS of 1.10 m/s as ever, a load as usual, all parts alike: nothing
/// stands out.
WeeksFacts usual()
{
    return {.swims = 12,
        .graded = 12,
        .meanPoints = {20, 20, 20, 20},
        .loadOfWeek = 200,
        .usualLoadOfWeek = 200,
        .css = Speed{1.10},
        .cssBefore = Speed{1.10},
        .usualSwim = metres(2000)};
}

using Change = std::function<void(WeeksFacts &)>;

/// One part against three of 20 points.
Change part(ScorePartKind kind, double points)
{
    return [=](WeeksFacts &facts) { facts.meanPoints[std::size_t(kind)] = points; };
}

Change load(std::optional<double> ofWeek, std::optional<double> usualOne)
{
    return [=](WeeksFacts &facts) {
        facts.loadOfWeek = ofWeek;
        facts.usualLoadOfWeek = usualOne;
    };
}

/// Both tested.
Change css(std::optional<double> now, std::optional<double> before)
{
    const auto speed = [](std::optional<double> value) { return value ? std::optional(Speed{*value}) : std::nullopt; };
    return [=](WeeksFacts &facts) {
        facts.css = speed(now);
        facts.cssBefore = speed(before);
        facts.cssCertainty.sureness = facts.cssBeforeCertainty.sureness = CssSureness::Tested;
    };
}

/// 1.10 m/s estimated, so much to either side, against one of four weeks ago that is as sure.
Change estimatedCss(double before, double toEitherSide, double beforeToEitherSide)
{
    return [=](WeeksFacts &facts) {
        facts.cssBefore = Speed{before};
        facts.cssCertainty = {Speed{1.10 - toEitherSide}, Speed{1.10 + toEitherSide}, CssSureness::Estimated};
        facts.cssBeforeCertainty = {
            Speed{before - beforeToEitherSide}, Speed{before + beforeToEitherSide}, CssSureness::Tested};
    };
}

Change swims(int count, double usualMetres)
{
    return [=](WeeksFacts &facts) {
        facts.swims = count;
        facts.usualSwim = metres(usualMetres);
    };
}

struct Fixture {
    std::string_view rule;
    Change fires;
    Change justDoesNot;
};

using enum ScorePartKind;

// A part of p against three of 20 lies 3/4 (p - 20) from the mean: 24 and 16 are 3 points from it.
const std::vector<Fixture> &fixtures()
{
    static const std::vector<Fixture> all{
        {"weeks-none", swims(0, 0), swims(1, 1000)},
        {"weeks-swims", swims(1, 1000), swims(1, 0)},
        {"weeks-css-faster", css(1.1166, 1.10), css(1.1164, 1.10)},
        {"weeks-css-slower", css(1.0834, 1.10), css(1.0836, 1.10)},
        {"weeks-css-held", css(1.1164, 1.10), css(1.1166, 1.10)},
        {"weeks-css-first", css(1.10, {}), css(1.10, 1.10)},
        {"weeks-load-usual", load(260, 200), load(261, 200)},
        {"weeks-load-light", load(159, 200), load(160, 200)},
        {"weeks-strong-distance", part(DistanceEndurance, 24), part(DistanceEndurance, 23.9)},
        {"weeks-strong-pace", part(PaceConsistency, 24), part(PaceConsistency, 23.9)},
        {"weeks-strong-strokes", part(StrokeStability, 24), part(StrokeStability, 23.9)},
        {"weeks-strong-gears", part(SpeedGears, 24), part(SpeedGears, 23.9)},
        {"weeks-limit-distance", part(DistanceEndurance, 16), part(DistanceEndurance, 16.1)},
        {"weeks-limit-pace", part(PaceConsistency, 16), part(PaceConsistency, 16.1)},
        {"weeks-limit-strokes", part(StrokeStability, 16), part(StrokeStability, 16.1)},
        {"weeks-limit-gears", part(SpeedGears, 16), part(SpeedGears, 16.1)},
        {"weeks-load-rises", load(261, 200), load(260, 200)},
        {"weeks-next-easy", load(261, 200), load(260, 200)},
        {"weeks-next-distance", part(DistanceEndurance, 16), part(DistanceEndurance, 16.1)},
        {"weeks-next-pace", part(PaceConsistency, 16), part(PaceConsistency, 16.1)},
        {"weeks-next-strokes", part(StrokeStability, 16), part(StrokeStability, 16.1)},
        {"weeks-next-gears", part(SpeedGears, 16), part(SpeedGears, 16.1)},
        {"weeks-next-css", css(1.10, {}), css({}, 1.10)},
        {"weeks-next-test",
            [](WeeksFacts &facts) {
                css({}, {})(facts);
                swims(3, 800)(facts);
            },
            [](WeeksFacts &facts) {
                css({}, {})(facts);
                swims(3, 799)(facts);
            }},
        {"weeks-next-plain", swims(2, 100), swims(2, 99)},
    };
    return all;
}

QByteArray named(std::string_view id)
{
    return QByteArray(id.data(), qsizetype(id.size()));
}

std::optional<std::vector<CoachArgument>> found(const WeekRule &rule, const Change &change)
{
    WeeksFacts facts = usual();
    change(facts);
    return rule.find(facts);
}

int placesIn(std::string_view text)
{
    int places = 0;
    for (char digit = '1'; digit <= '9'; ++digit)
        places += text.find(std::string{'%', digit}) != std::string_view::npos ? 1 : 0;
    return places;
}

CoachOverTime coached(const Change &change)
{
    WeeksFacts facts = usual();
    change(facts);
    return coachOverTime(facts);
}

std::vector<std::string_view> idsOf(const std::vector<CoachMessage> &messages)
{
    std::vector<std::string_view> ids;
    std::ranges::transform(messages, std::back_inserter(ids), &CoachMessage::id);
    return ids;
}

} // namespace

class OverTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsTried_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const WeekRule &rule : weekRules())
            QTest::newRow(named(rule.id).constData()) << number++;
    }
    /// Where it speaks, and where it just does not.
    void everyRuleIsTried()
    {
        QFETCH(int, number);
        const WeekRule &rule = weekRules()[std::size_t(number)];
        const auto fixture = std::ranges::find(fixtures(), rule.id, &Fixture::rule);
        QVERIFY(fixture != fixtures().end());
        const auto arguments = found(rule, fixture->fires);
        QVERIFY(arguments);
        QCOMPARE(int(arguments->size()), placesIn(rule.text));
        QVERIFY(!found(rule, fixture->justDoesNot));
        QVERIFY(rule.text.ends_with('.'));
    }

    void everyRuleHasItsOwnName()
    {
        QSet<QByteArray> ids;
        for (const WeekRule &rule : weekRules())
            ids << named(rule.id);
        QCOMPARE(std::size_t(ids.size()), weekRules().size());
        QCOMPARE(fixtures().size(), weekRules().size());
    }

    void nothingIsKnownOfNoSwims()
    {
        const CoachOverTime coach = coachOverTime({});
        QCOMPARE(idsOf(coach.summary), std::vector<std::string_view>{"weeks-none"});
        QVERIFY(!coach.limiter && !coach.warning && !coach.next);
        QVERIFY(coach.nextSet.isEmpty());
    }

    /// 1.10 m/s is 1:30.9 a hundred. Room for 60 % of 2,000 m: more than ten 100s, which are enough. Send-off 90.9 + 15
    /// s of rest, on the clock's next five: 1:50.
    void anOrdinaryMonth()
    {
        const CoachOverTime coach = coachOverTime(usual());
        const std::vector<std::string_view> expected{"weeks-swims", "weeks-css-held", "weeks-load-usual"};
        QCOMPARE(idsOf(coach.summary), expected);
        QVERIFY(!coach.limiter && !coach.warning);
        QCOMPARE(coach.next->id, std::string_view("weeks-next-css"));
        QCOMPARE(coach.nextSet, u"10 x 100 Fr @ 1:50"_s);
        QCOMPARE(std::get<Seconds>(coach.next->arguments.at(1)), Seconds(91));
    }

    void aUsualDistanceIsRound()
    {
        QCOMPARE(std::get<Distance>(coached(swims(12, 2673.7)).summary.at(0).arguments.at(1)), metres(2650));
        QCOMPARE(std::get<Distance>(coached(swims(12, 20)).summary.at(0).arguments.at(1)), metres(50));
    }

    /// 100 / 1.10 = 90.909 s, 100 / 1.15 = 86.957 s: 3.953 s faster.
    void cssIsToldPerHundred()
    {
        const CoachOverTime coach = coached(css(1.15, 1.10));
        QCOMPARE(coach.summary.at(1).id, std::string_view("weeks-css-faster"));
        QVERIFY(std::abs(std::get<Seconds>(coach.summary[1].arguments.at(0)).count() - 3.953) < .001);
        QVERIFY(std::abs(std::get<PaceValue>(coach.summary[1].arguments.at(1)).per100.count() - 86.957) < .001);
    }

    /// Of 1.05 and 1.10 m/s each has to lie outside the other's range, unless both were tested.
    void cssChangesByMoreThanNoise()
    {
        const auto told = [](double before, double toEitherSide, double beforeToEitherSide) {
            const auto ids = idsOf(coached(estimatedCss(before, toEitherSide, beforeToEitherSide)).summary);
            return std::ranges::find_if(ids, [](std::string_view id) { return id.starts_with("weeks-css-"); })
                    == ids.end()
                ? std::string_view()
                : ids.at(1);
        };
        QCOMPARE(told(1.05, .04, .04), std::string_view("weeks-css-faster"));
        QCOMPARE(told(1.15, .04, .04), std::string_view("weeks-css-slower"));
        QCOMPARE(told(1.05, .06, .04), std::string_view());
        QCOMPARE(told(1.15, .06, .04), std::string_view());
        QCOMPARE(told(1.05, .04, .06), std::string_view());
        QCOMPARE(told(1.09, .04, .04), std::string_view("weeks-css-held"));
        QCOMPARE(coached([](WeeksFacts &facts) { facts.cssBefore = Speed{1.05}; }).summary.at(1).id,
            std::string_view("weeks-load-usual")); // nothing is known of their ranges
    }

    /// In yards: 91.44 m at 1.10 m/s take 83.1 s, and the set is of the pool's own.
    void yardsStayYards()
    {
        const CoachOverTime coach = coached([](WeeksFacts &facts) { facts.unit = PoolUnit::Yards; });
        QCOMPARE(coach.unit, PoolUnit::Yards);
        QVERIFY(std::abs(std::get<PaceValue>(coach.summary.at(1).arguments.at(0)).per100.count() - 83.127) < .001);
        QCOMPARE(coach.nextSet, u"10 x 100 Fr @ 1:40"_s);
    }

    /// A pool of less than one of its unit is none, so sprints are 50s: 15 % of 2,000 m are six.
    void aPoolThatCannotBe_data()
    {
        QTest::addColumn<double>("length");
        QTest::newRow("0") << 0.0;
        QTest::newRow("0.01") << .01;
        QTest::newRow("0.9") << .9;
        QTest::newRow("not a number") << std::nan("");
    }
    void aPoolThatCannotBe()
    {
        QFETCH(double, length);
        const CoachOverTime coach = coached([&](WeeksFacts &facts) {
            facts.poolLength = length;
            part(SpeedGears, 10)(facts);
        });
        QCOMPARE(coach.next->id, std::string_view("weeks-next-gears"));
        QCOMPARE(coach.nextSet, u"6 x 50 Fr r 1:00"_s);
    }

    /// The lowest part is 12 against a mean of (12 + 16 + 20 + 20) / 4 = 17; the next set is against it.
    void theLowestPartLimits()
    {
        const CoachOverTime coach = coached([](WeeksFacts &facts) { facts.meanPoints = {20, 16, 12, 20}; });
        QCOMPARE(coach.limiter->id, std::string_view("weeks-limit-strokes"));
        QCOMPARE(std::get<PlainNumber>(coach.limiter->arguments.at(0)).value, 12.0);
        QCOMPARE(std::get<PlainNumber>(coach.limiter->arguments.at(1)).value, 17.0);
        QCOMPARE(coach.next->id, std::string_view("weeks-next-strokes"));
        QCOMPARE(coach.nextSet, u"10 x 50 Fr @ 1:05"_s); // 45.5 s and 15 s of rest
    }

    /// Sentences about parts of the score rest on recordings; those about CSS and load are not marked.
    void doubtfulRecordingsAreSaid()
    {
        for (const bool isDoubtful : {false, true}) {
            const CoachOverTime coach = coached([&](WeeksFacts &facts) {
                facts.meanPoints = {24, 20, 12, 20};
                facts.loadOfWeek.reset();
                facts.holdsLowQuality = isDoubtful;
            });
            const Doubt expected = isDoubtful ? Doubt::LowQuality : Doubt::None;
            QCOMPARE(coach.summary.at(0).doubt, Doubt::None);
            QCOMPARE(coach.summary.at(1).doubt, Doubt::None);
            QCOMPARE(coach.summary.at(2).id, std::string_view("weeks-strong-distance"));
            QCOMPARE(coach.summary.at(2).doubt, expected);
            QCOMPARE(coach.limiter->doubt, expected);
            QCOMPARE(coach.next->doubt, Doubt::None);
        }
    }

    void whatIsMarkedIsOfTheScore()
    {
        for (const WeekRule &rule : weekRules()) {
            const bool isOfParts = rule.id.starts_with("weeks-strong-") || rule.id.starts_with("weeks-limit-");
            QCOMPARE(rule.basis == WeekRule::Basis::Score, isOfParts);
        }
    }

    void onePartAloneIsNoMean()
    {
        const CoachOverTime coach = coached([](WeeksFacts &facts) { facts.meanPoints = {5, {}, {}, {}}; });
        QVERIFY(!coach.limiter);
    }

    /// 300 over 200 is 1.5: first of all an easy set, 40 % of 2,000 m, by rest.
    void loadThatRisesComesFirst()
    {
        const CoachOverTime coach = coached([](WeeksFacts &facts) {
            load(300, 200)(facts);
            part(SpeedGears, 10)(facts);
        });
        QCOMPARE(coach.warning->id, std::string_view("weeks-load-rises"));
        QCOMPARE(std::get<int>(coach.warning->arguments.at(0)), 300);
        QCOMPARE(std::get<PlainNumber>(coach.warning->arguments.at(1)).value, 1.5);
        QCOMPARE(std::get<int>(coach.warning->arguments.at(2)), 200);
        QVERIFY(coach.limiter);
        QCOMPARE(coach.next->id, std::string_view("weeks-next-easy"));
        QCOMPARE(coach.nextSet, u"4 x 200 Fr r 20"_s);
    }

    /// From next to nothing any week is a multiple; and without a usual week nothing is known.
    void aUsualLoadHasToBeWorthSpeakingOf()
    {
        QVERIFY(!coached(load(300, 49)).warning);
        QVERIFY(coached(load(300, 50)).warning);
        QVERIFY(!coached(load(300, {})).warning);
        QVERIFY(!coached(load({}, 200)).warning);
    }

    void aSetIsNoLongerThanAUsualSwim_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("usualMetres");
        for (int kind = 0; kind <= int(SpeedGears); ++kind) {
            for (const double usualMetres : {100.0, 150.0, 400.0, 700.0, 1500.0, 6000.0})
                QTest::addRow("%d, %g m", kind, usualMetres) << kind << usualMetres;
        }
    }
    void aSetIsNoLongerThanAUsualSwim()
    {
        QFETCH(int, kind);
        QFETCH(double, usualMetres);
        const CoachOverTime coach = coached([&](WeeksFacts &facts) {
            part(ScorePartKind(kind), 10)(facts);
            swims(5, usualMetres)(facts);
        });
        QVERIFY(coach.next);
        const QStringList words = coach.nextSet.split(u' ');
        QCOMPARE(words.at(1), u"x"_s);
        QVERIFY2(words.at(0).toInt() * words.at(2).toInt() <= usualMetres, qPrintable(coach.nextSet));
    }

    /// Where CSS is not known and a swim has room for it, a test is worth most; it is no set.
    void withoutCssATestIsNext()
    {
        const CoachOverTime coach = coached(css({}, {}));
        QCOMPARE(coach.next->id, std::string_view("weeks-next-test"));
        QVERIFY(coach.nextSet.isEmpty());
        const CoachOverTime limited = coached([](WeeksFacts &facts) {
            css({}, {})(facts);
            part(PaceConsistency, 10)(facts);
        });
        QCOMPARE(limited.nextSet, u"10 x 100 Fr r 15"_s);
    }
};

QTEST_GUILESS_MAIN(OverTimeTest)
#include "tst_overtime.moc"
