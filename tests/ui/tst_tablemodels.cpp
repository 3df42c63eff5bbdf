#include "ui/viewmodels/laptablemodel.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/repeattablemodel.h"
#include "ui/viewmodels/settablemodel.h"
#include "ui/viewmodels/swimchart.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/tiles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace lengthwise;

namespace {
const QString dash = QStringLiteral("\u2013");

LengthRow length(int number, double start, double time, int repeat)
{
    LengthRow row;
    row.number = number;
    row.start = Seconds(start);
    row.time = Seconds(time);
    row.distance = metres(50);
    row.stroke = Stroke::Freestyle;
    row.speed = Speed{50 / time};
    row.pacePer100 = Seconds(2 * time);
    row.repeat = repeat;
    return row;
}

// 3 x 50 in 40, 38 and 42 s, leaving every minute.
WorkoutReport threeFifties()
{
    WorkoutReport report;
    report.poolLength = metres(50);
    report.distance = metres(150);
    report.active = Seconds(120);
    report.lengths = {length(1, 0, 40, 1), length(2, 60, 38, 2), length(3, 120, 42, 3)};
    report.lengths[0].strokes = 40;
    report.lengths[0].swolf = 80;
    SetRow set;
    set.number = 1;
    set.notation = QStringLiteral("3 x 50 Fr @ 1:00");
    set.end = Seconds(162);
    set.distance = metres(150);
    set.meanTime = Seconds(40);
    set.repeatsAlike = true;
    set.pacePer100 = Seconds(80);
    set.sendOff = Seconds(60);
    set.rest = Seconds(20);
    set.inferred = true;
    set.lengths = {0, 1, 2};
    for (std::size_t i = 0; i < 3; ++i) {
        RepeatRow repeat;
        repeat.number = int(i) + 1;
        repeat.time = report.lengths[i].time;
        repeat.lengths = {i};
        repeat.best = i == 1;
        set.repeats.push_back(repeat);
    }
    report.sets = {set};
    LapRow rest;
    rest.number = 1;
    rest.distance = metres(0);
    report.laps = {rest};
    return report;
}
} // namespace

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void modelsKeepQtsRules()
    {
        const auto reason = QAbstractItemModelTester::FailureReportingMode::QtTest;
        SetTableModel sets;
        RepeatTableModel repeats;
        LengthTableModel lengths;
        LapTableModel laps;
        QAbstractItemModelTester a(&sets, reason), b(&repeats, reason), c(&lengths, reason), d(&laps, reason);
        for (const WorkoutReport &report : {threeFifties(), WorkoutReport(), threeFifties()}) {
            sets.setReport(report);
            repeats.setReport(report);
            repeats.setSet(0);
            lengths.setReport(report);
            laps.setReport(report);
        }
        QCOMPARE(sets.rowCount(), 1);
        QCOMPARE(repeats.rowCount(), 3);
        repeats.setSet(7);
        QCOMPARE(repeats.rowCount(), 0);
    }

    void setsShowTextAndSortByNumber()
    {
        SetTableModel model;
        model.setReport(threeFifties());
        const auto at = [&model](int column, int role) { return model.index(0, column).data(role); };
        QCOMPARE(at(SetTableModel::DistanceColumn, Qt::DisplayRole).toString(), QStringLiteral("150\u00a0m"));
        QCOMPARE(at(SetTableModel::DistanceColumn, SortRole).toDouble(), 150.0);
        QCOMPARE(at(SetTableModel::MeanTimeColumn, Qt::DisplayRole).toString(), QStringLiteral("0:40.0"));
        QCOMPARE(at(SetTableModel::SwolfColumn, Qt::DisplayRole).toString(), dash);
        QVERIFY(!at(SetTableModel::SwolfColumn, SortRole).isValid());
        QCOMPARE(at(SetTableModel::SwolfColumn, Qt::AccessibleTextRole).toString(), QStringLiteral("SWOLF: not known"));
        QVERIFY(at(SetTableModel::SetColumn, Qt::ToolTipRole).toString().contains(u"missed a turn"));
        QVERIFY(at(SetTableModel::SetColumn, InferredRole).toBool());
        const auto bars = at(SetTableModel::FingerprintColumn, FingerprintRole).value<std::vector<FingerprintBar>>();
        QCOMPARE(bars.size(), std::size_t(3));
        QCOMPARE(bars[0].speed, 1.25); // 50 m in 40 s
        QCOMPARE(at(SetTableModel::DistanceColumn, Qt::TextAlignmentRole).value<Qt::Alignment>(),
            Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(at(SetTableModel::SetColumn, Qt::TextAlignmentRole).value<Qt::Alignment>(),
            Qt::AlignLeft | Qt::AlignVCenter);
    }

    void repeatsStandAgainstTheirMean()
    {
        RepeatTableModel model;
        model.setReport(threeFifties());
        model.setSet(0);
        const auto at = [&model](int row, int role) {
            return model.index(row, RepeatTableModel::DeviationColumn).data(role);
        };
        QCOMPARE(at(1, DeviationRole).toDouble(), -2.0);
        QCOMPARE(at(2, DeviationRole).toDouble(), 2.0);
        QCOMPARE(at(0, DeviationScaleRole).toDouble(), 2.0);
        QVERIFY(at(1, Qt::AccessibleTextRole).toString().contains(u"faster"));
        QVERIFY(at(1, BestRole).toBool());
        QVERIFY(!at(0, BestRole).toBool());
        QCOMPARE(model.headerData(RepeatTableModel::DeviationColumn, Qt::Horizontal).toString(),
            QStringLiteral("Against the set's mean 0:40.0"));
    }

    void restLapsSaySo()
    {
        LapTableModel model;
        model.setReport(threeFifties());
        QCOMPARE(model.index(0, LapTableModel::DistanceColumn).data().toString(), QStringLiteral("rest"));
    }

    void tilesShowTheSwimThenTheSet()
    {
        const WorkoutReport report = threeFifties();
        const std::vector<Tile> swim = tiles(report);
        QCOMPARE(swim.size(), std::size_t(8));
        QCOMPARE(swim[0],
            (Tile{
                QStringLiteral("Distance"), QStringLiteral("150"), QStringLiteral("m"), QStringLiteral("3 lengths")}));
        QCOMPARE(swim[3].value, dash);
        QCOMPARE(swim[3].unit, QString());
        const std::vector<Tile> set = tiles(report, 0);
        QCOMPARE(set.size(), std::size_t(8));
        QCOMPARE(set[1].note, QStringLiteral("best 0:38.0, slowest 0:42.0"));
        QCOMPARE(set[7].note, QStringLiteral("send-off 1:00"));
        QCOMPARE(tiles(report, 9), swim);
    }

    void theChartReadsOutEachLength()
    {
        const SwimChart chart = swimChart(threeFifties());
        QCOMPARE(chart.bars.size(), std::size_t(3));
        QCOMPARE(chart.bars[0].readout,
            (BarReadout{QStringLiteral("0:00"), QStringLiteral("length 1 \u00b7 set 1, repeat 1"),
                QStringLiteral("Free 40.0\u00a0s"), QStringLiteral("40 strokes \u00b7 SWOLF 80.0")}));
        QCOMPARE(chart.bars[1].readout.strokes, QString());
        QCOMPARE(chart.brackets[0].mean, QStringLiteral("40.0\u00a0s mean"));
    }

    void aSwimWithoutSetsIsNamedByItsWater()
    {
        WorkoutReport report;
        QCOMPARE(swimHeading(report).title, QStringLiteral("Pool swim"));
        report.environment = Environment::OpenWater;
        report.utcOffset = std::chrono::minutes(0);
        report.device = QStringLiteral("Garmin Swim 2");
        report.sourceFormat = QStringLiteral("FIT");
        QCOMPARE(swimHeading(report).title, QStringLiteral("Open-water swim"));
        QCOMPARE(swimHeading(report).subtitle,
            QStringLiteral("Thu 1 Jan 1970, 00:00 \u00b7 open water \u00b7 Garmin Swim 2 (FIT)"));
    }
};

QTEST_GUILESS_MAIN(TestTableModels)
#include "tst_tablemodels.moc"
