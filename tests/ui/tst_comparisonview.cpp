#include "comparedswims.h"

#include "ui/viewmodels/comparesuggestion.h"
#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/swimcurves.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What is said of a comparison: numbers, words, links, lines.
class TestComparisonView : public QObject
{
    Q_OBJECT

    static QString change(std::size_t trend) { return comparisonView(fourThresholds()).trends[trend].change; }

    static SwimListRow row(const QString &id, const QString &generated, const QString &sets)
    {
        SwimListRow row{.id = id, .summary = {}, .verdict = {}, .load = {}};
        row.summary.generatedTitle = generated;
        row.summary.sets = sets;
        return row;
    }

private Q_SLOTS:
    void swimsAreNamedByLetterAndDay()
    {
        const ComparisonView view = comparisonView(fourThresholds());
        QCOMPARE(view.swims.size(), 4U);
        QCOMPARE(view.swims[0].letter, u"A"_s);
        QCOMPARE(view.swims[0].date, u"6 Aug"_s);
        QCOMPARE(view.swims[3].letter, u"D"_s);
        QCOMPARE(view.swims[3].date, u"19 Nov"_s);
        QCOMPARE(view.swims[3].grade, u"A"_s);
        QCOMPARE(view.swims[3].step, std::optional(0));
        QCOMPARE(view.swims[3].spoken, u"Swim D, Thu 19 Nov 2026, 06:32, Threshold 10 x 100, grade A"_s);
        QCOMPARE(view.subtitle, u"4 swims, like with like: 25\u00a0m pool, freestyle main set"_s);
    }

    void severalYearsAreToldApart()
    {
        Comparison two = fourThresholds();
        two.swims[0].report.start -= std::chrono::hours(24 * 365);
        QCOMPARE(comparisonView(two).swims[0].date, u"6 Aug 2025"_s);
        QCOMPARE(comparisonView(two).swims[3].date, u"19 Nov 2026"_s);
    }

    void otherPoolsAreSaid()
    {
        Comparison mixed = fourThresholds();
        mixed.pool.reset();
        QCOMPARE(
            comparisonView(mixed).subtitle, u"4 swims, freestyle main set, not all in one pool: paces are not alike"_s);
        QCOMPARE(paceCurves(mixed).note, u"freestyle, 25\u00a0m pool, min per 100 m"_s);
    }

    void withoutTitleAndGrade()
    {
        Comparison bare = fourThresholds();
        bare.swims[0].title.clear();
        bare.swims[0].report.score = {};
        const ComparedSwimView swim = comparisonView(bare).swims[0];
        QCOMPARE(swim.title, u"Pool swim"_s);
        QCOMPARE(swim.grade, u"–"_s);
        QCOMPARE(swim.step, std::optional<int>());
    }

    /// Half means: score 74.5 to 87 is 16.8 %; distance 2,700 to 3,075 is 13.9 %; pace 98.7 to 96.2; parts 17.5 to 22.5
    /// and 15 to 22.5.
    void changesAreSaidInWords()
    {
        QCOMPARE(change(0), u"+17\u00a0%"_s);
        QCOMPARE(change(1), u"+14\u00a0%"_s);
        QCOMPARE(change(2), u"2.5 s faster"_s.replace(u"2.5 s"_s, u"2.5\u00a0s"_s));
        QCOMPARE(change(3), u"stable"_s);
        QCOMPARE(change(4), u"+5"_s);
        QCOMPARE(change(5), u"stable"_s);
        QCOMPARE(change(6), u"+7.5"_s);
    }

    void worseAndUnknownToo()
    {
        Comparison worse = fourThresholds();
        ComparisonTrend &pace = worse.trends[2];
        std::swap(pace.before, pace.after);
        pace.way = ComparisonTrend::Way::Worse;
        worse.trends[1].changePercent = -12.2;
        worse.trends[1].way = ComparisonTrend::Way::Worse;
        worse.trends[0].way = ComparisonTrend::Way::Unknown;
        worse.trends[0].values = {{}, {}, {}, {}};
        const ComparisonView view = comparisonView(worse);
        QCOMPARE(view.trends[2].change, u"2.5\u00a0s slower"_s);
        QVERIFY(!view.trends[2].isBetter);
        QVERIFY(view.trends[1].change.startsWith(u'\u2212'));
        QCOMPARE(view.trends[0].change, u"–"_s);
        QVERIFY(view.trends[0].first.isEmpty());
        QCOMPARE(view.trends[0].spoken, u"Score: not known"_s);
    }

    void fastIsUpAndPartsShareAScale()
    {
        const auto trends = comparisonView(fourThresholds()).trends;
        QCOMPARE(trends[2].heights[0], std::optional(0.0)); // the slowest
        QCOMPARE(trends[2].heights[3], std::optional(1.0));
        QCOMPARE(trends[2].first, u"1:39.4"_s);
        QCOMPARE(trends[2].last, u"1:35.5"_s);
        // 15 to 25 points: 17 stands at a fifth in every part.
        QCOMPARE(trends[3].heights[0], std::optional(1.0));
        QCOMPARE(trends[5].heights[0], std::optional(0.2));
        QCOMPARE(trends[6].heights[0], std::optional(0.0));
    }

    void yardsAreCountedAsYards()
    {
        Comparison yards = fourThresholds();
        yards.unit = PoolUnit::Yards;
        yards.pool = NamedPool{25, PoolUnit::Yards};
        yards.curvePool = yards.pool;
        yards.trends[1].values = {1828.8, {}, {}, 2286.0}; // 2,000 and 2,500 yd
        const ComparisonView view = comparisonView(yards);
        QCOMPARE(view.trends[1].title, u"Distance, yd"_s);
        QCOMPARE(view.trends[1].first, u"2,000"_s);
        QCOMPARE(view.trends[1].last, u"2,500"_s);
        QVERIFY(!view.trends[1].heights[1]);
        QCOMPARE(view.trends[2].title, u"Pace /100 yd"_s);
        QCOMPARE(paceCurves(yards).note, u"freestyle, min per 100 yd"_s);
        QVERIFY(paceCurves(yards).ticks.back().text.endsWith(u"yd"_s));
        QVERIFY(view.subtitle.contains(u"yd pool"_s));
    }

    void sentencesLeadToTheirPlaces()
    {
        const ComparisonView view = comparisonView(fourThresholds());
        QCOMPARE(view.insights.size(), 2U);
        const ComparedSaying &mean = view.insights[0];
        QCOMPARE(mean.mark, u"1"_s);
        QCOMPARE(mean.sentence.text,
            u"The 10 x 100 mean fell from 1:34.7 to 1:28.8 on the same send-off; mean rest grew from 10 to 16 s."_s);
        QCOMPARE(mean.sentence.evidence.text, u"Set 3 in A, D"_s);
        QCOMPARE(mean.places.size(), 2U);
        QCOMPARE(mean.places[1].swim, 3U);
        QCOMPARE(mean.places[1].text, u"Set 3 in D"_s);
        QCOMPARE(mean.places[1].lengths.size(), 40U);
        QCOMPARE(mean.places[1].lengths.front(), 24U);
        QVERIFY(view.insights[1].places.empty());
        QVERIFY(view.insights[1].sentence.evidence.text.isEmpty());
        QCOMPARE(view.qualities[0].mark, u"+"_s);
        QCOMPARE(view.qualities[0].sentence.evidence.text, u"3,200\u00a0m in D"_s);
        QVERIFY(view.qualities[0].places[0].lengths.empty());
        QCOMPARE(view.qualities[1].mark, u"–"_s);
        QCOMPARE(view.qualities[1].sentence.evidence.text, u"Lengths 53–72 in D"_s);
    }

    void eachPlaceIsSaidOnce()
    {
        Comparison told = fourThresholds();
        auto &evidence = told.coach.insights[0].evidence;
        evidence.push_back(evidence[0]);
        const ComparedSaying said = comparisonView(told).insights[0];
        QCOMPARE(said.places.size(), 2U);
        QCOMPARE(said.sentence.evidence.text, u"Set 3 in A, D"_s);
    }

    void theSummaryStandsFirstWithoutNumbers()
    {
        Comparison told = fourThresholds();
        told.coach.summary = {told.coach.insights[1]};
        const ComparisonView view = comparisonView(told);
        QCOMPARE(view.insights.size(), 3U);
        QVERIFY(view.insights[0].mark.isEmpty());
        QCOMPARE(view.insights[1].mark, u"1"_s);
    }

    void recommendationsSayHowImportantAndHowOften()
    {
        const auto said = comparisonView(fourThresholds()).recommendations;
        QCOMPARE(said[0].sentence.lead, u"First, once a week: "_s);
        QCOMPARE(said[0].sentence.strong, u"8 x 100 Fr @ 1:50"_s);
        QCOMPARE(said[0].sentence.text, u", hold 17 strokes per length."_s);
        QCOMPARE(said[1].sentence.lead, u"If there is time, twice a month: "_s);
        QCOMPARE(said[1].sentence.text, u". It is what gives you gears."_s);
    }

    void pacesLieOnAScaleOfRatios()
    {
        const SwimCurves curves = paceCurves(fourThresholds());
        QCOMPARE(curves.curves.size(), 4U);
        QCOMPARE(curves.ticks.size(), 5U);
        QCOMPARE(curves.ticks[0].text, u"25"_s);
        QCOMPARE(curves.ticks[4].text, u"400\u00a0m"_s);
        for (std::size_t i = 1; i < curves.ticks.size(); ++i) // each twice the one before
            QVERIFY(std::abs(curves.ticks[i].at - curves.ticks[i - 1].at - 1) < 1e-9);
        const SwimCurve &newest = curves.curves[3];
        QCOMPARE(newest.value, u"1:34.1"_s);
        QVERIFY(std::abs(newest.points[2].seconds - 87.2) < 1e-9); // 87.2 s for 100 m
        QCOMPARE(newest.points[2].lengths, (std::vector<std::size_t>{24, 25, 26, 27}));
        QCOMPARE(curves.curves[0].points.size(), 4U); // no 400 m
        QCOMPARE(curves.curves[0].value, u"1:38.7"_s);
    }

    void theSameSetIsShownByRepeat()
    {
        const SwimCurves curves = sameSetCurves(fourThresholds(), 0);
        QCOMPARE(curves.title, u"The same set: 10 x 100 Fr @ 1:45"_s);
        QCOMPARE(curves.ticks.size(), 10U);
        QCOMPARE(curves.curves[3].value, u"1:28.8"_s);
        QCOMPARE(curves.curves[3].points[2].seconds, 87.2);
        QCOMPARE(curves.curves[3].points[2].lengths, (std::vector<std::size_t>{32, 33, 34, 35}));
        const SwimCurves none = sameSetCurves(manySwims(3), 0);
        QVERIFY(none.curves.empty());
        QVERIFY(!none.nothing.isEmpty());
    }

    void theNewestSwimsMainSetSuggestsItself()
    {
        const QString set = u"10 x 100 Fr @ 1:45"_s;
        const std::vector<SwimListRow> rows{row(u"d"_s, set, u"400 Fr\n"_s + set), row(u"c"_s, {}, u"400 Fr"_s),
            row(u"b"_s, {}, set + u"\n200 Kick"_s), row(u"a"_s, {}, u"2 rounds of "_s + set)};
        const auto suggestion = compareSuggestion(rows);
        QVERIFY(suggestion);
        QCOMPARE(suggestion->set, set);
        QCOMPARE(suggestion->ids, (QStringList{u"d"_s, u"b"_s}));
        QVERIFY(!compareSuggestion({}));
        QVERIFY(!compareSuggestion({row(u"a"_s, set, set)}));
        QVERIFY(!compareSuggestion({row(u"a"_s, {}, {}), row(u"b"_s, {}, {})}));
    }
};

QTEST_GUILESS_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
