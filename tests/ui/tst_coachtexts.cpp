#include "core/coach/overtime.h"
#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/scoretexts.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Values and units keep together by a no-break space; tests are read better without.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

QString said(std::string_view text, std::vector<CoachArgument> arguments, PoolUnit unit = PoolUnit::Metres,
    Doubt doubt = Doubt::None)
{
    return plain(texts::sentence({"test", text, std::move(arguments), {}, doubt}, unit));
}

QString value(const ScorePart &part, PoolUnit unit = PoolUnit::Metres)
{
    return plain(texts::scorePartValue(part, unit));
}

QString need(const ScorePart &part, PoolUnit unit = PoolUnit::Metres)
{
    return plain(texts::scorePartNeed(part, unit));
}

ScorePart stroke(double cv, std::optional<double> drop, std::optional<ScoreNeed> next = {})
{
    return {ScorePartKind::StrokeStability, 17, cv, drop, next};
}

} // namespace

class TestCoachTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsFilled()
    {
        QCOMPARE(said("%1 inside %2, the last one %3 quicker than the %4 before it.",
                     {u"10 x 100 Fr @ 1:45"_s, Seconds(3.2), Seconds(1.1), 4}),
            u"10 x 100 Fr @ 1:45 inside 3.2 s, the last one 1.1 s quicker than the 4 before it."_s);
    }

    void aSwimIsNamedByItsDay()
    {
        QCOMPARE(said("Swum on %1.", {QDate(2026, 8, 6)}), u"Swum on 6 Aug 2026."_s);
        QCOMPARE(said("%1", {QDate()}), u"\u2013"_s);
    }

    void timesReadAsOnTheClock()
    {
        QCOMPARE(said("%1", {Seconds(88.8)}), u"1:28.8"_s);
        QCOMPARE(said("%1", {Seconds(41.9)}), u"41.9 s"_s);
        QCOMPARE(said("%1", {Seconds(20)}), u"20 s"_s);
        QCOMPARE(said("%1", {Seconds(20.04)}), u"20 s"_s);
        QCOMPARE(said("%1", {Seconds(59.96)}), u"1:00"_s);
        QCOMPARE(said("%1", {Seconds(105)}), u"1:45"_s);
        QCOMPARE(said("%1", {Seconds(3671.4)}), u"1:01:11.4"_s);
    }

    void metresAndYards()
    {
        const std::vector<CoachArgument> arguments{Distance{yards(2850)}, PaceValue{Seconds(91.4)}};
        QCOMPARE(said("%1 at %2", arguments, PoolUnit::Yards), u"2,850 yd at 1:31.4 /100 yd"_s);
        QCOMPARE(said("%1 at %2", {Distance{3200}, PaceValue{Seconds(91.4)}}), u"3,200 m at 1:31.4 /100 m"_s);
    }

    void everyKindOfValue()
    {
        QCOMPARE(said("%1, %2, %3, %4, %5, %6",
                     {PlainNumber{.72, 1}, PercentValue{4.81}, PercentValue{34.2}, StrokeRate{42.14}, HeartRate{139.6},
                         Stroke::Breaststroke}),
            u"0.7, 4.8 %, 34 %, 42.1 /min, 140 bpm, Breast"_s);
        QCOMPARE(said("%1", {Speed{1.1}}), u"1.10 m/s"_s);
    }

    void aValueWithAPercentSignStaysWhole()
    {
        QCOMPARE(said("%1 and %2", {u"%2 %1 100 %"_s, 3}), u"%2 %1 100 % and 3"_s);
    }

    void doubtsAreSaid()
    {
        QCOMPARE(
            said("True.", {}, PoolUnit::Metres, Doubt::Inferred), u"True. (rests on lengths that were worked out)"_s);
        QCOMPARE(said("True.", {}, PoolUnit::Metres, Doubt::LowQuality), u"True. (the recording is doubtful)"_s);
    }

    /// 1.10 m/s is 1:30.9 a hundred, 91 s for the repeat.
    void whatIsSaidOverFourWeeks()
    {
        const CoachOverTime coach = coachOverTime({.swims = 12,
            .loadOfWeek = 300,
            .usualLoadOfWeek = 200,
            .css = Speed{1.10},
            .cssBefore = Speed{1.10},
            .usualSwim = metres(2000)});
        const auto plainly = [&](const CoachMessage &message) { return plain(texts::sentence(message, coach.unit)); };
        QCOMPARE(plainly(coach.summary.at(0)), u"Swims in the last four weeks: 12, usually of 2,000 m."_s);
        QCOMPARE(plainly(coach.summary.at(1)),
            u"Your critical swim speed, 1:30.9 /100 m, is as good as the one of four weeks ago."_s);
        QCOMPARE(plainly(*coach.warning),
            u"The last 7 days had a load of 300 points, 1.50 times your usual week of 200. As a rule of thumb, more "
            "than 1.3 times calls for easy days."_s);
        QCOMPARE(plainly(*coach.next), u"4 x 200 Fr r 20, easy and relaxed, until the week has settled."_s);
    }

    void partsOfTheScore()
    {
        QCOMPARE(value({ScorePartKind::DistanceEndurance, 25, 3200, {}, {}}), u"3,200 m"_s);
        QCOMPARE(value({ScorePartKind::PaceConsistency, 20, 2.5, {}, {}}), u"CV 2.5 % within sets"_s);
        QCOMPARE(value(stroke(9.8, 2.3)), u"SR CV 9.8 %, drop 2.3"_s);
        QCOMPARE(value(stroke(9.8, -2.3)), u"SR CV 9.8 %, rise 2.3"_s);
        QCOMPARE(value(stroke(9.8, {})), u"SR CV 9.8 %"_s);
        QCOMPARE(value({ScorePartKind::SpeedGears, 25, 7, {}, {}}), u"7 fast stretches"_s);
        QCOMPARE(value({ScorePartKind::SpeedGears, 15, 1, {}, {}}), u"1 fast stretch"_s);
        QCOMPARE(value({ScorePartKind::SpeedGears, 10, 0, {}, {}}), u"no fast stretch"_s);
    }

    void partsThatAreNotKnown()
    {
        QCOMPARE(value({.kind = ScorePartKind::StrokeStability}), u"no stroke counts within sets"_s);
        QCOMPARE(value({.kind = ScorePartKind::PaceConsistency}), u"no sets to measure"_s);
        QVERIFY(need({.kind = ScorePartKind::PaceConsistency}).isEmpty());
    }

    void whatTheNextBandNeeds()
    {
        using What = ScoreNeed::What;
        const ScorePart distance{ScorePartKind::DistanceEndurance, 20, 1600, {}, ScoreNeed{What::Distance, 2000, 25}};
        QCOMPARE(need(distance), u"next: 2,000 m"_s);
        QCOMPARE(need(distance, PoolUnit::Yards), u"next: 2,188 yd"_s);
        QCOMPARE(need({ScorePartKind::PaceConsistency, 20, 2.5, {}, ScoreNeed{What::SetSpeedCv, 1.5, 25}}),
            u"next: CV under 1.5 %"_s);
        QCOMPARE(need({ScorePartKind::PaceConsistency, 20, 1.2, {}, ScoreNeed{What::RestOutside, 20, 25}}),
            u"next: rest between sets under 20 %"_s);
        QCOMPARE(need(stroke(9.8, 2.3, ScoreNeed{What::StrokeRateDrop, 2, 22})), u"next: drop under 2 /min"_s);
        QCOMPARE(need(stroke(9.8, -2.3, ScoreNeed{What::StrokeRateDrop, 5.000001, 22})), u"next: rise under 5 /min"_s);
        QCOMPARE(need(stroke(9.8, 1, ScoreNeed{What::StrokeRateCv, 5, 25})), u"next: SR CV under 5 %"_s);
        QCOMPARE(need({ScorePartKind::SpeedGears, 10, 0, {}, ScoreNeed{What::SpeedGears, 1, 15}}),
            u"next: 1 fast stretch"_s);
        QCOMPARE(need({ScorePartKind::SpeedGears, 25, 7, {}, {}}), u"top band"_s);
    }

    void typesAndGrades()
    {
        for (int type = 0; type <= int(SwimType::Endurance); ++type)
            QVERIFY(!texts::swimTypeName(SwimType(type)).isEmpty());
        QCOMPARE(texts::swimTypeName(SwimType::Intervals), u"Intervals"_s);
        QCOMPARE(texts::gradeLetter(Grade::A), u"A"_s);
        QCOMPARE(texts::gradeLetter(Grade::D), u"D"_s);
        QCOMPARE(texts::scorePartName(ScorePartKind::SpeedGears), u"Speed gears"_s);
        QVERIFY(texts::whyNotGraded(Score::Missing::None, Environment::Pool).isEmpty());
        for (int missing = 1; missing <= int(Score::Missing::LowQuality); ++missing)
            QVERIFY(texts::whyNotGraded(Score::Missing(missing), Environment::Pool).startsWith(u"Not graded"));
        QVERIFY(texts::whyNotGraded(Score::Missing::FewLengths, Environment::Pool).contains(u"lengths"));
        QVERIFY(!texts::whyNotGraded(Score::Missing::FewLengths, Environment::OpenWater).contains(u"lengths"));
    }

    void reasonsForDoubt()
    {
        QCOMPARE(texts::qualityDeduction({QualityIssue::StrokesMissing, 2.1, 4.2, {3, 4, 5, 6}}),
            u"4 lengths without a stroke count: -2.1"_s);
        QCOMPARE(
            texts::qualityDeduction({QualityIssue::SuspectLengths, 2, 1, {3}}), u"1 length that looks wrong: -2.0"_s);
        QCOMPARE(plain(texts::qualityDeduction({QualityIssue::UnexplainedTime, 3, 3, {}})),
            u"3.0 % of the time is neither swum nor rest: -3.0"_s);
        QCOMPARE(plain(texts::qualityDeduction({QualityIssue::HeartRateGaps, 4, 20, {}})),
            u"no heart rate for 20.0 % of the time: -4.0"_s);
        QCOMPARE(texts::qualityDeduction({QualityIssue::DistanceMismatch, 20, 0, {}}),
            u"the distance is no whole number of lengths: -20.0"_s);
    }
};

QTEST_GUILESS_MAIN(TestCoachTexts)
#include "tst_coachtexts.moc"
