#include "ui/viewmodels/swimlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QString dash = u"\u2013"_s;

SwimListRow swimOf(const QString &id, const QString &title)
{
    SwimListRow row;
    row.id = id;
    row.summary.start = Instant(std::chrono::seconds(1704096000)); // 2024-01-01 08:00 UTC
    row.summary.utcOffset = std::chrono::minutes(60);
    row.summary.title = title;
    return row;
}

/// 4 x 100 m in 100 s with 20 s rest, lengths of 25 s.
SwimListRow fourHundreds()
{
    SwimListRow row = swimOf(u"0123abcd"_s, {});
    WorkoutSummary &summary = row.summary;
    summary.generatedTitle = u"4 x 100 Fr r 20"_s;
    summary.sets = u"4 x 100 Fr r 20"_s;
    summary.distance = metres(400);
    summary.active = Seconds(400);
    summary.poolLength = metres(25);
    summary.swolf = 40.25;
    row.verdict = SwimVerdict{SwimType::Intervals, {.total = 72, .grade = Grade::B}};
    row.load = SwimLoad{36.5, LoadBasis::HeartRate};
    summary.sources = {RecordingKind::Fit, RecordingKind::Strava};
    for (int i = 0; i < 16; ++i)
        summary.marks.push_back({1000, std::uint8_t(Stroke::Freestyle), std::uint8_t(i % 4 == 3 && i < 15 ? 20 : 0)});
    return row;
}

} // namespace

class SwimListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsTheRulesOfModels()
    {
        SwimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(swimRows({fourHundreds(), swimOf(u"11111111"_s, u"x"_s)}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), int(SwimListModel::ColumnCount));
        model.setRows(swimRows());
        QCOMPARE(model.rowCount(), 0);
    }

    void holdsTheListItIsGivenAndNoCopy()
    {
        const SwimRows rows = swimRows({fourHundreds()});
        SwimListModel model;
        model.setRows(rows);
        QCOMPARE(&model.allRows(), rows.get());
    }

    void aSwimLineByHand_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("sortValue");
        const auto row = [](const char *name, int column, const QString &text, const QVariant &sortValue) {
            QTest::newRow(name) << column << text << sortValue;
        };
        row("date", SwimListModel::DateColumn, u"Mon 1 Jan 2024, 09:00"_s, 1704096000000LL);
        row("title", SwimListModel::TitleColumn, u"4 x 100 Fr r 20"_s, u"4 x 100 Fr r 20"_s);
        row("distance", SwimListModel::DistanceColumn, u"400\u00a0m"_s, 400.0);
        row("time", SwimListModel::TimeColumn, u"6:40"_s, 400.0);
        row("pace", SwimListModel::PaceColumn, u"1:40.0\u00a0/100 m"_s, 100.0);
        row("SWOLF", SwimListModel::SwolfColumn, u"40.3"_s, 40.25);
        row("load", SwimListModel::LoadColumn, u"37"_s, 36.5);
        row("grade", SwimListModel::GradeColumn, u"B"_s, 72.0);
        row("lengths", SwimListModel::LengthsColumn, QString(), 16);
        row("source", SwimListModel::SourceColumn, u"FIT, Strava"_s, u"FIT, Strava"_s);
    }
    void aSwimLineByHand()
    {
        QFETCH(int, column);
        SwimListModel model;
        model.setRows(swimRows({fourHundreds()}));
        const QModelIndex index = model.index(0, column);
        QTEST(index.data().toString(), "text");
        QTEST(index.data(SortRole), "sortValue");
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().endsWith(u": "));
    }

    void theLoadSaysWhereItComesFrom()
    {
        SwimListModel model;
        model.setRows(swimRows({fourHundreds(), swimOf(u"11111111"_s, u"x"_s)}));
        const auto toolTip = [&model](int row) {
            return model.index(row, SwimListModel::LoadColumn).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(toolTip(0), u"from heart rate"_s);
        QVERIFY(toolTip(1).isEmpty());
    }

    void theSwimmersTitleComesFirst()
    {
        SwimListModel model;
        SwimListRow given = fourHundreds();
        given.summary.title = u"Tuesday"_s;
        SwimListRow openWater = swimOf(u"22222222"_s, {});
        openWater.summary.environment = Environment::OpenWater;
        model.setRows(swimRows({given, swimOf(u"11111111"_s, {}), openWater}));
        const auto title = [&model](int row) { return model.index(row, SwimListModel::TitleColumn).data().toString(); };
        QCOMPARE(title(0), u"Tuesday"_s);
        QCOMPARE(title(1), u"Pool swim"_s);
        QCOMPARE(title(2), u"Open-water swim"_s);
    }

    void whatIsNotKnownIsADash()
    {
        SwimListModel model;
        model.setRows(swimRows({swimOf(u"11111111"_s, u"x"_s)}));
        for (const int column : {SwimListModel::DistanceColumn, SwimListModel::TimeColumn, SwimListModel::PaceColumn,
                 SwimListModel::SwolfColumn, SwimListModel::LoadColumn, SwimListModel::GradeColumn}) {
            QCOMPARE(model.index(0, column).data().toString(), dash);
            QVERIFY(!model.index(0, column).data(SortRole).isValid());
            QVERIFY(model.index(0, column).data(Qt::AccessibleTextRole).toString().endsWith(u"not known"));
        }
    }

    void theFingerprintStandsOnItsOwnColumn()
    {
        SwimListModel model;
        model.setRows(swimRows({fourHundreds()}));
        const auto bars = model.index(0, SwimListModel::LengthsColumn).data(FingerprintRole);
        const auto shown = bars.value<std::vector<FingerprintBar>>();
        QCOMPARE(shown.size(), std::size_t(16));
        QCOMPARE(shown[3], (FingerprintBar{75, 100, 1, Stroke::Freestyle}));
        QCOMPARE(shown[4], (FingerprintBar{120, 145, 1, Stroke::Freestyle})); // after 20 s of rest
        QVERIFY(!model.index(0, SwimListModel::TitleColumn).data(FingerprintRole).isValid());
    }

    void aLongSwimHasMoreLengthsThanMarks()
    {
        SwimListRow row = fourHundreds();
        row.summary.distance = metres(10000);
        SwimListModel model;
        model.setRows(swimRows({row}));
        QCOMPARE(model.index(0, SwimListModel::LengthsColumn).data(SortRole).toInt(), 400);
    }

    void speedsThatAreNotKnownTakeNoTime()
    {
        WorkoutSummary summary;
        summary.marks = {{0, std::uint8_t(Stroke::Freestyle), 30}, {0, std::uint8_t(Stroke::Drill), 0}};
        QCOMPARE(fingerprintOf(summary),
            (std::vector<FingerprintBar>{{0, 0, 0, Stroke::Freestyle}, {30, 30, 0, Stroke::Drill}}));
        QVERIFY(fingerprintOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(SwimListModelTest)
#include "tst_swimlistmodel.moc"
