#include "ui/viewmodels/comparisontexts.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using What = ComparisonTrend::What;
using Way = ComparisonTrend::Way;

namespace {

QString change(What what, double before, double after, Way way)
{
    const ComparisonTrend trend{
        .what = what, .before = before, .after = after, .changePercent = 100 * (after - before) / before, .way = way};
    return texts::trendChange(trend).replace(QChar(QChar::Nbsp), u' ');
}

QString value(What what, std::optional<double> known, PoolUnit unit = PoolUnit::Metres)
{
    return texts::trendValue(what, known, unit).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class ComparisonTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSaidInItsOwnUnit()
    {
        QCOMPARE(change(What::Score, 72, 84, Way::Better), u"+17 %"_s); // 16.7
        QCOMPARE(change(What::Distance, 3000, 2700, Way::Worse), u"-10 %"_s);
        QCOMPARE(change(What::Pace, 100, 94.5, Way::Better), u"5.5 s faster"_s);
        QCOMPARE(change(What::Pace, 94.5, 100, Way::Worse), u"5.5 s slower"_s);
        QCOMPARE(change(What::GearsPart, 15, 22.5, Way::Better), u"+7.5"_s);
        QCOMPARE(change(What::PacePart, 15, 20, Way::Better), u"+5"_s);
        QCOMPARE(change(What::Pace, 100, 99, Way::Stable), u"stable"_s);
        QCOMPARE(texts::trendChange({.what = What::Score}), u"\u2013"_s);
    }

    void aChangeFromNothingIsSaidInPoints()
    {
        QCOMPARE(texts::trendChange({.what = What::GearsPart, .before = 0, .after = 10, .way = Way::Better}), u"+10"_s);
    }

    void valuesHaveTheirUnits()
    {
        QCOMPARE(value(What::Score, 92), u"92"_s);
        QCOMPARE(value(What::Distance, 1620.2), u"1,620 m"_s);
        QCOMPARE(value(What::Distance, 914.4, PoolUnit::Yards), u"1,000 yd"_s);
        QCOMPARE(value(What::Pace, 95.5), u"1:35.5 /100 m"_s);
        for (const What what : {What::Score, What::Distance, What::Pace, What::StrokePart})
            QCOMPARE(value(what, {}), u"\u2013"_s);
    }

    void everythingHasAName()
    {
        QCOMPARE(texts::priorityName(Priority::High), u"High"_s);
        QCOMPARE(texts::priorityName(Priority::Low), u"Low"_s);
        QCOMPARE(texts::frequencyName(Frequency::OnceAWeek), u"Once a week"_s);
        QCOMPARE(texts::frequencyName(Frequency::TwiceAMonth), u"Twice a month"_s);
        QCOMPARE(texts::trendName(What::StrokePart), u"Stroke points"_s);
        QCOMPARE(texts::trendWay(Way::Worse), u"worse"_s);
        QCOMPARE(texts::comparedLetter(0), u"A"_s);
        QCOMPARE(texts::comparedLetter(19), u"T"_s);
    }
};

QTEST_GUILESS_MAIN(ComparisonTextsTest)
#include "tst_comparisontexts.moc"
