#include "tests/ui/coachedswim.h"
#include "ui/viewmodels/besteffortmodel.h"
#include "ui/viewmodels/coachtablemodel.h"
#include "ui/viewmodels/laptablemodel.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/repeattablemodel.h"
#include "ui/viewmodels/settablemodel.h"
#include "ui/viewmodels/swimchart.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/tiles.h"
#include "ui/viewmodels/zonetablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace lengthwise;

namespace {
const QString dash = QStringLiteral("\u2013");
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
        BestEffortModel bests;
        ZoneTableModel zones;
        CoachTableModel coach;
        QAbstractItemModelTester a(&sets, reason), b(&repeats, reason), c(&lengths, reason), d(&laps, reason);
        QAbstractItemModelTester e(&bests, reason), f(&zones, reason), g(&coach, reason);
        for (const WorkoutReport &report : {coached(threeFifties()), WorkoutReport(), coached(threeFifties())}) {
            sets.setReport(report);
            repeats.setReport(report);
            repeats.setSet(0);
            lengths.setReport(report);
            laps.setReport(report);
            bests.setReport(report);
            zones.setReport(report);
            coach.setReport(report);
        }
        QCOMPARE(bests.rowCount(), 3);
        QCOMPARE(zones.rowCount(), 12);
        QVERIFY(coach.rowCount() > 5);
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
