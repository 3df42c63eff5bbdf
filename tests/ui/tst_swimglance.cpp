#include "tests/ui/madelibrary.h"
#include "ui/viewmodels/swimglance.h"

#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19);

/// 2,000 m in 30:00, graded B.
SwimListRow known()
{
    SwimListRow row = madeSwim(u"a"_s, today, u"Tuesday"_s);
    row.summary.distance = metres(2000);
    row.summary.active = Seconds(1799.6);
    row.summary.poolLength = metres(25);
    row.summary.strokeRate = StrokeRate{42.9};
    row.summary.averageHeartRate = HeartRate{139};
    row.verdict = SwimVerdict{SwimType::Intervals, {.total = 72, .grade = Grade::B}};
    return row;
}

SetRow setOf(int number, const QString &notation, double meanTime, double pace, bool repeatsAlike)
{
    return {.number = number,
        .notation = notation,
        .start = Seconds(number * 100.0),
        .end = Seconds(number * 100.0 + 90),
        .meanTime = Seconds(meanTime),
        .repeatsAlike = repeatsAlike,
        .pacePer100 = Seconds(pace)};
}

} // namespace

class TestSwimGlance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatARowKnows()
    {
        const SwimGlance glance = swimGlance(known());
        QCOMPARE(glance.title, u"Tuesday"_s);
        QCOMPARE(glance.subtitle, u"Thu 19 Nov 2026, 06:32 · 25\u00a0m pool"_s);
        QCOMPARE(glance.grade, u"B"_s);
        QCOMPARE(glance.step, 1);
        const std::vector<Tile> figures{{u"Distance"_s, u"2,000"_s, u"m"_s, {}}, {u"Active time"_s, u"30:00"_s, {}, {}},
            {u"Pace /100 m"_s, u"1:30.0"_s, {}, {}}, {u"SWOLF"_s, u"–"_s, {}, {}},
            {u"Stroke rate"_s, u"42.9"_s, u"/min"_s, {}}, {u"Heart rate"_s, u"139"_s, u"bpm"_s, {}}};
        QCOMPARE(glance.figures, figures);
        QVERIFY(glance.headline.isEmpty());
        QVERIFY(glance.sets.empty());
    }

    void aSwimWithoutFiguresHasDashes()
    {
        SwimListRow row = madeSwim(u"a"_s, today, {});
        row.summary.environment = Environment::OpenWater;
        const SwimGlance glance = swimGlance(row);
        QCOMPARE(glance.title, u"Open-water swim"_s);
        QVERIFY(glance.subtitle.endsWith(u" · open water"_s));
        QVERIFY(!glance.step);
        QCOMPARE(glance.figures.size(), std::size_t(6));
        for (const Tile &figure : glance.figures) {
            QCOMPARE(figure.value, u"–"_s);
            QVERIFY(figure.unit.isEmpty());
        }
    }

    void setsHaveTheMeanThatTellsMost()
    {
        SwimDocument document;
        document.sheet.report.sets = {setOf(1, u"400 Fr"_s, 376.4, 94.1, false),
            setOf(2, u"8 x 50 Fl @ 1:00"_s, 41.9, 83.8, true), setOf(3, u"4 x 100 IM @ 2:10"_s, 94.6, 94.6, true),
            setOf(4, u"200 Kick"_s, 0, 0, false)};
        const SwimGlance glance = swimGlance(known(), document);
        QStringList means;
        for (const GlanceSet &set : glance.sets)
            means << set.mean;
        QCOMPARE(means, (QStringList{u"1:34.1\u00a0/100 m"_s, u"41.9\u00a0s"_s, u"1:34.6"_s, QString()}));
        QCOMPARE(glance.sets[1], (GlanceSet{2, u"8 x 50 Fl @ 1:00"_s, u"41.9\u00a0s"_s, 200, 290}));
    }

    void theBarsOfTheSwimReplaceThoseOfTheRow()
    {
        SwimListRow row = known();
        row.summary.marks = {{1000, std::uint8_t(Stroke::Freestyle), 0}};
        SwimDocument document;
        QCOMPARE(swimGlance(row, document).bars.size(), std::size_t(1));
        document.chart.bars = {{.start = 3, .end = 28, .speed = 1.1, .stroke = Stroke::Backstroke}};
        QCOMPARE(swimGlance(row, document).bars, (std::vector<FingerprintBar>{{3, 28, 1.1, Stroke::Backstroke}}));
    }

    void severalSwimsAddUp()
    {
        SwimListRow older = known();
        older.summary.start -= std::chrono::days(6);
        older.summary.distance.reset(); // not known: left out of the sum
        const SwimListRow newer = known();
        const SelectionGlance glance = selectionGlance({&newer, &older}, PoolUnit::Metres, today);
        QCOMPARE(glance.title, u"2 swims"_s);
        QCOMPARE(glance.subtitle, u"13 – 19 Nov"_s);
        QCOMPARE(glance.figures,
            (std::vector<Tile>{{u"Distance"_s, u"2.0"_s, u"km"_s, {}}, {u"Active time"_s, u"59:59"_s, u"min"_s, {}}}));
        QCOMPARE(selectionGlance({&newer}, PoolUnit::Yards, today).figures[0].value, u"2,187"_s); // 2000 / 0.9144
    }
};

QTEST_GUILESS_MAIN(TestSwimGlance)
#include "tst_swimglance.moc"
