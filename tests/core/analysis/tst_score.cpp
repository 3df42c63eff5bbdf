#include "core/analysis/score.h"

#include <QTest>

using namespace lengthwise;

namespace {

/// A swim in the top band of every part.
SwimFigures best()
{
    return {.distance = metres(2000),
        .lengthCount = 80,
        .speed = Speed{1.1},
        .restPercent = 12,
        .restOutsideSetsPercent = 5,
        .setSpeedCvPercent = 1.4,
        .strokeRateCvPercent = 4.9,
        .strokeRateDropPerMinute = 1.9,
        .speedGears = 5};
}

ScorePart partOf(const SwimFigures &figures, ScorePartKind kind, SwimType type = SwimType::Intervals)
{
    return scoreOf(figures, type).parts[std::size_t(kind)];
}

} // namespace

/// Points by hand from the table of ANALYSIS section 3.
class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distanceHasBands_data()
    {
        QTest::addColumn<double>("metresSwum");
        QTest::addColumn<double>("rest");
        QTest::addColumn<int>("points");
        QTest::addColumn<double>("nextAt");
        QTest::newRow("top") << 2000.0 << 50.0 << 25 << 0.0;
        QTest::newRow("top is the cap") << 2000.0 << 3.0 << 25 << 0.0;
        QTest::newRow("1,975") << 1975.0 << 50.0 << 20 << 2000.0;
        QTest::newRow("1,500 hardly stopping") << 1500.0 << 4.9 << 23 << 2000.0;
        QTest::newRow("1,500 at five per cent") << 1500.0 << 5.0 << 21 << 2000.0;
        QTest::newRow("1,500 at ten per cent") << 1500.0 << 10.0 << 20 << 2000.0;
        QTest::newRow("1,475") << 1475.0 << 50.0 << 15 << 1500.0;
        QTest::newRow("500") << 500.0 << 50.0 << 10 << 1000.0;
        QTest::newRow("475") << 475.0 << 50.0 << 5 << 500.0;
        QTest::newRow("60 lengths of 33 1/3, a hair short") << 1999.8 << 50.0 << 25 << 0.0;
    }
    void distanceHasBands()
    {
        QFETCH(double, metresSwum);
        QFETCH(double, rest);
        QFETCH(int, points);
        QFETCH(double, nextAt);
        SwimFigures figures = best();
        figures.distance = metres(metresSwum);
        figures.restPercent = rest;
        const ScorePart part = partOf(figures, ScorePartKind::DistanceEndurance);
        QCOMPARE(part.points, std::optional(points));
        QCOMPARE(part.next.has_value(), nextAt > 0);
        if (part.next)
            QCOMPARE(part.next->limit, nextAt);
    }

    void paceHasBands_data()
    {
        QTest::addColumn<double>("cv");
        QTest::addColumn<double>("restOutside");
        QTest::addColumn<int>("points");
        QTest::newRow("top") << 1.49 << 20.0 << 25;
        QTest::newRow("on the border") << 1.5 << 0.0 << 20;
        QTest::newRow("3") << 3.0 << 0.0 << 15;
        QTest::newRow("5") << 5.0 << 0.0 << 10;
        QTest::newRow("8") << 8.0 << 0.0 << 5;
        QTest::newRow("resting between sets") << 1.49 << 20.1 << 20;
        QTest::newRow("both") << 9.0 << 30.0 << 0;
    }
    void paceHasBands()
    {
        QFETCH(double, cv);
        QFETCH(double, restOutside);
        QFETCH(int, points);
        SwimFigures figures = best();
        figures.setSpeedCvPercent = cv;
        figures.restOutsideSetsPercent = restOutside;
        QCOMPARE(partOf(figures, ScorePartKind::PaceConsistency).points, std::optional(points));
    }

    /// In the top band the rest is all that is left to mend; below it the spread comes first.
    void whatThePaceNeedsNext()
    {
        SwimFigures figures = best();
        figures.restOutsideSetsPercent = 25;
        QCOMPARE(partOf(figures, ScorePartKind::PaceConsistency).next,
            std::optional(ScoreNeed{ScoreNeed::What::RestOutside, 20, 25}));
        figures.setSpeedCvPercent = 2.5;
        QCOMPARE(partOf(figures, ScorePartKind::PaceConsistency).next,
            std::optional(ScoreNeed{ScoreNeed::What::SetSpeedCv, 1.5, 20}));
        figures.restOutsideSetsPercent = 5;
        QCOMPARE(partOf(figures, ScorePartKind::PaceConsistency).next,
            std::optional(ScoreNeed{ScoreNeed::What::SetSpeedCv, 1.5, 25}));
    }

    void strokeRateHasBands_data()
    {
        QTest::addColumn<double>("cv");
        QTest::addColumn<double>("drop");
        QTest::addColumn<int>("points");
        QTest::newRow("top") << 4.9 << 1.9 << 25;            // 15 + 10
        QTest::newRow("of the picture") << 9.8 << 2.3 << 17; // 12 + 5
        QTest::newRow("drop 4") << 4.9 << 4.0 << 15;         // 15 + 0
        QTest::newRow("drop 5") << 4.9 << 5.0 << 15;         // "4-5 +0"
        QTest::newRow("drop over 5") << 4.9 << 5.1 << 10;    // 15 - 5
        QTest::newRow("a rising rate counts the same") << 4.9 << -5.1 << 10;
        QTest::newRow("not under 0") << 20.0 << 9.0 << 0; // 5 - 5
        QTest::newRow("10") << 10.0 << 1.0 << 18;         // 8 + 10
        QTest::newRow("15") << 15.0 << 3.0 << 10;         // 5 + 5
    }
    void strokeRateHasBands()
    {
        QFETCH(double, cv);
        QFETCH(double, drop);
        QFETCH(int, points);
        SwimFigures figures = best();
        figures.strokeRateCvPercent = cv;
        figures.strokeRateDropPerMinute = drop;
        QCOMPARE(partOf(figures, ScorePartKind::StrokeStability).points, std::optional(points));
    }

    /// 12 of 15 is 20 of 25, 8 is 13.33, 5 is 8.33.
    void withoutADropTheCvIsScaled()
    {
        SwimFigures figures = best();
        figures.strokeRateDropPerMinute.reset();
        const std::vector<std::pair<double, int>> cases{{4.0, 25}, {6.0, 20}, {12.0, 13}, {18.0, 8}};
        for (const auto &[cv, points] : cases) {
            figures.strokeRateCvPercent = cv;
            QCOMPARE(partOf(figures, ScorePartKind::StrokeStability).points, std::optional(points));
        }
    }

    /// CV 9.8 has to come down to 0.51 of itself, the drop of 2.3 only to 0.87: the drop is nearer, 12 + 10 points.
    void theNearerWayUpIsNamed()
    {
        SwimFigures figures = best();
        figures.strokeRateCvPercent = 9.8;
        figures.strokeRateDropPerMinute = 2.3;
        QCOMPARE(partOf(figures, ScorePartKind::StrokeStability).next,
            std::optional(ScoreNeed{ScoreNeed::What::StrokeRateDrop, 2, 22}));
        figures.strokeRateCvPercent = 5.2; // to 0.96 of itself
        QCOMPARE(partOf(figures, ScorePartKind::StrokeStability).next,
            std::optional(ScoreNeed{ScoreNeed::What::StrokeRateCv, 5, 20}));
    }

    void gearsHaveBands_data()
    {
        QTest::addColumn<int>("gears");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("nextAt");
        QTest::newRow("5") << 5 << int(SwimType::Intervals) << 25 << 0;
        QTest::newRow("4") << 4 << int(SwimType::Intervals) << 20 << 5;
        QTest::newRow("3") << 3 << int(SwimType::Intervals) << 20 << 5;
        QTest::newRow("2") << 2 << int(SwimType::Intervals) << 15 << 3;
        QTest::newRow("1") << 1 << int(SwimType::Intervals) << 15 << 3;
        QTest::newRow("none, intervals") << 0 << int(SwimType::Intervals) << 10 << 1;
        QTest::newRow("none, endurance") << 0 << int(SwimType::Endurance) << 15 << 3;
        QTest::newRow("none, threshold") << 0 << int(SwimType::Threshold) << 15 << 3;
        QTest::newRow("none, recovery") << 0 << int(SwimType::Recovery) << 15 << 3;
        QTest::newRow("none, technique") << 0 << int(SwimType::Technique) << 15 << 3;
        QTest::newRow("none, broken") << 0 << int(SwimType::Broken) << 5 << 1;
    }
    void gearsHaveBands()
    {
        QFETCH(int, gears);
        QFETCH(int, type);
        QFETCH(int, points);
        QFETCH(int, nextAt);
        SwimFigures figures = best();
        figures.speedGears = gears;
        const ScorePart part = partOf(figures, ScorePartKind::SpeedGears, SwimType(type));
        QCOMPARE(part.points, std::optional(points));
        QCOMPARE(part.next.has_value(), nextAt > 0);
        if (part.next)
            QCOMPARE(part.next->limit, double(nextAt));
    }

    void theSumIsOfThePartsThereAre()
    {
        SwimFigures figures = best();
        QCOMPARE(scoreOf(figures, SwimType::Intervals).total, std::optional(100));
        figures.strokeRateCvPercent.reset();
        figures.strokeRateDropPerMinute.reset();
        figures.speedGears = 1; // 25 + 25 + 15 of 75: 86.67
        const Score score = scoreOf(figures, SwimType::Intervals);
        QCOMPARE(score.total, std::optional(87));
        QCOMPARE(score.grade, std::optional(Grade::A));
        QVERIFY(!score.parts[std::size_t(ScorePartKind::StrokeStability)].points);
    }

    /// 25 + 25 + 17 + 25 of 100: the picture's swim.
    void gradesFollowTheRoundedTotal_data()
    {
        QTest::addColumn<double>("cv");
        QTest::addColumn<int>("gears");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("grade");
        QTest::newRow("A") << 1.0 << 5 << 100 << int(Grade::A);
        QTest::newRow("85 is A") << 5.5 << 5 << 85 << int(Grade::A); // 25 + 10 + 25 + 25
        QTest::newRow("70 is B") << 9.0 << 1 << 70 << int(Grade::B); // 25 + 5 + 25 + 15
        QTest::newRow("65 is C") << 9.0 << 0 << 65 << int(Grade::C); // 25 + 5 + 25 + 10
    }
    void gradesFollowTheRoundedTotal()
    {
        QFETCH(double, cv);
        QFETCH(int, gears);
        QFETCH(int, total);
        QFETCH(int, grade);
        SwimFigures figures = best();
        figures.setSpeedCvPercent = cv;
        figures.speedGears = gears;
        const Score score = scoreOf(figures, SwimType::Intervals);
        QCOMPARE(score.total, std::optional(total));
        QCOMPARE(int(*score.grade), grade);
    }

    void under55IsD()
    {
        SwimFigures figures = best();
        figures.distance = metres(400);   // 5
        figures.setSpeedCvPercent = 9;    // 5
        figures.strokeRateCvPercent = 16; // 5 + 10
        figures.speedGears = 0;           // 10
        const Score score = scoreOf(figures, SwimType::Intervals);
        QCOMPARE(score.total, std::optional(35));
        QCOMPARE(score.grade, std::optional(Grade::D));
    }

    void notEverySwimIsGraded()
    {
        const auto why = [](auto change) {
            SwimFigures figures = best();
            change(figures);
            const Score score = scoreOf(figures, SwimType::Intervals);
            return score.total || score.grade ? Score::Missing::None : score.missing;
        };
        QCOMPARE(why([](SwimFigures &figures) { figures.distance = metres(375); }), Score::Missing::TooShort);
        QCOMPARE(why([](SwimFigures &figures) { figures.distance.reset(); }), Score::Missing::TooShort);
        QCOMPARE(why([](SwimFigures &figures) { figures.lengthCount = 9; }), Score::Missing::FewLengths);
        QCOMPARE(why([](SwimFigures &figures) { figures.lengthCount.reset(); }), Score::Missing::FewLengths);
        QCOMPARE(why([](SwimFigures &figures) { figures.quality = 39; }), Score::Missing::LowQuality);
        QCOMPARE(why([](SwimFigures &figures) { figures.quality = 40; }), Score::Missing::None);
        QCOMPARE(why([](SwimFigures &figures) {
            figures.setSpeedCvPercent.reset();
            figures.strokeRateCvPercent.reset();
        }),
            Score::Missing::FewParts);
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "tst_score.moc"
