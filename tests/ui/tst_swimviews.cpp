#include "tests/ui/coachedswim.h"
#include "ui/viewmodels/besteffortmodel.h"
#include "ui/viewmodels/coachtablemodel.h"
#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/evidence.h"
#include "ui/viewmodels/settablemodel.h"
#include "ui/viewmodels/swimchart.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/tablecaptions.h"
#include "ui/viewmodels/tiles.h"
#include "ui/viewmodels/zones.h"
#include "ui/viewmodels/zonetablemodel.h"

#include <QLocale>
#include <QTest>

using namespace lengthwise;

namespace {
const QString dash = QStringLiteral("\u2013");
} // namespace

/// What the analysis found, as words and rows.
class TestSwimViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void bestEffortsSayHowTheyWereSwum()
    {
        WorkoutReport report = threeFifties();
        report.bests = {{Stroke::Freestyle, 50, Seconds(38), true, 2, 1},
            {Stroke::Freestyle, 100, Seconds(78), false, 1, 2}, {Stroke::Freestyle, 1000, Seconds(900), true, 0, 0}};
        BestEffortModel model;
        model.setReport(report);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, BestEffortModel::DistanceColumn), QStringLiteral("50\u00a0m"));
        QCOMPARE(text(0, BestEffortModel::TimeColumn), QStringLiteral("0:38.0"));
        QCOMPARE(text(0, BestEffortModel::PaceColumn), QStringLiteral("1:16.0")); // 38 s over 50 m
        QCOMPARE(text(0, BestEffortModel::FromColumn), QStringLiteral("from rest"));
        QCOMPARE(text(0, BestEffortModel::LengthsColumn), QStringLiteral("2"));
        QCOMPARE(text(1, BestEffortModel::FromColumn), QStringLiteral("inside a swim"));
        QCOMPARE(text(1, BestEffortModel::LengthsColumn), QStringLiteral("1\u20132"));
        QCOMPARE(
            model.index(1, 0).data(LengthsRole).value<std::vector<std::size_t>>(), (std::vector<std::size_t>{0, 1}));
        QCOMPARE(text(2, BestEffortModel::LengthsColumn), dash); // open water has no lengths
        QVERIFY(!model.index(2, 0).data(LengthsRole).isValid());
    }

    void bestEffortsOfAYardPoolCountInYards()
    {
        WorkoutReport report = threeFifties();
        report.unit = PoolUnit::Yards;
        report.bests = {{Stroke::Freestyle, 50, Seconds(38), true, 2, 1}};
        BestEffortModel model;
        model.setReport(report);
        QCOMPARE(model.index(0, BestEffortModel::DistanceColumn).data().toString(), QStringLiteral("50\u00a0yd"));
        QCOMPARE(model.index(0, BestEffortModel::PaceColumn).data().toString(), QStringLiteral("1:16.0"));
    }

    void zonesStandWithTheirLimits()
    {
        ZoneTableModel model;
        model.setReport(coached(threeFifties())); // CSS 1:31.4, maximum 185
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ZoneTableModel::ZoneColumn), QStringLiteral("Recovery"));
        QCOMPARE(text(0, ZoneTableModel::ShareColumn), QStringLiteral("under 85\u00a0%"));
        QCOMPARE(text(0, ZoneTableModel::PaceColumn), QStringLiteral("over 1:47.5")); // 91.4 / 0.85
        QCOMPARE(text(1, ZoneTableModel::ShareColumn), QStringLiteral("85\u201394\u00a0%"));
        QCOMPARE(text(1, ZoneTableModel::PaceColumn), QStringLiteral("1:47.5\u20131:37.2"));
        QCOMPARE(text(1, ZoneTableModel::SpeedColumn), QStringLiteral("0.93\u20131.03"));
        QCOMPARE(text(5, ZoneTableModel::SpeedColumn), QStringLiteral("from 1.19")); // 1.094 * 1.09
        QCOMPARE(text(5, ZoneTableModel::HeartRateColumn), dash);
        QCOMPARE(text(7, ZoneTableModel::HeartRateColumn), QStringLiteral("93\u2013111")); // 50 to 60 % of 185
        QCOMPARE(text(7, ZoneTableModel::SpeedColumn), dash);
        QCOMPARE(text(4, ZoneTableModel::PercentColumn), QStringLiteral("32.3\u00a0%"));
    }

    void zonesFallBackToTheHeartRateAndThenToASentence()
    {
        WorkoutReport report = coached(threeFifties());
        QCOMPARE(zonesView(report).caption, QStringLiteral("share of CSS 1:31.4"));
        QCOMPARE(zonesView(report).basis, QStringLiteral("estimated"));
        QCOMPARE(zonesView(report).bars.size(), std::size_t(6));
        QCOMPARE(zonesView(report).bars[4].share, 1.0); // the longest
        report = withoutCss(report);
        QCOMPARE(zonesView(report).caption, QStringLiteral("share of maximum heart rate 185"));
        QCOMPARE(zonesView(report).bars[1].name, QStringLiteral("Zone 1"));
        report.profileMaximumHeartRate.reset();
        QVERIFY(zonesView(report).bars.empty());
        QVERIFY(zonesView(report).missing.contains(QStringLiteral("400")));
    }

    void cssSaysWhatItRestsOn()
    {
        CssValue css{.sureness = CssSureness::Tested};
        const Instant noon{Duration(1'793'188'800'000)}; // 28 Oct 2026, 12:00 UTC
        css.efforts = {{0, noon, 200, metres(200), Seconds(171)}, {0, noon, 400, yards(400), Seconds(320.5)}};
        QCOMPARE(
            texts::cssBasis(css), QStringLiteral("tested 28 Oct 2026: 200\u00a0m in 2:51.0, 400\u00a0yd in 5:20.5"));
        css.efforts.back().start += std::chrono::days(2);
        QCOMPARE(texts::cssBasis(css),
            QStringLiteral("tested: 200\u00a0m in 2:51.0 (28 Oct 2026), 400\u00a0yd in 5:20.5 (30 Oct 2026)"));
        css.efforts.resize(6, css.efforts.front());
        QVERIFY(texts::cssBasis(css).endsWith(QStringLiteral(", …")));
        QVERIFY(texts::cssUnknown(CssUnknown::NotMaximal).contains(QStringLiteral("all out")));
        QVERIFY(texts::cssUnknown(CssUnknown::TimesTooAlike).contains(QStringLiteral("two distances")));
        QCOMPARE(texts::cssUnknown({}), texts::cssUnknown(CssUnknown::NoEfforts));
    }

    void theCoachTableLeadsToLengths()
    {
        CoachTableModel model;
        WorkoutReport report = coached(threeFifties());
        report.coach.headline.evidence.lengths = {0, 1};
        report.quality.deductions = {{QualityIssue::SuspectLengths, 4, 2, {2}}};
        model.setReport(report);
        const int last = model.rowCount() - 1;
        QCOMPARE(model.index(0, CoachTableModel::EvidenceColumn).data().toString(), QStringLiteral("Lengths 1\u20132"));
        QVERIFY(model.index(0, CoachTableModel::EvidenceColumn).data(LinkRole).toBool());
        QVERIFY(model.index(last, CoachTableModel::SaidColumn).data().toString().contains(QStringLiteral("4.0")));
        QCOMPARE(model.index(last, 0).data(LengthsRole).value<std::vector<std::size_t>>(), std::vector<std::size_t>{2});
        QCOMPARE(model.index(1, CoachTableModel::EvidenceColumn).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Shown by: none"));
    }

    void evidenceSaysWhichLengths_data()
    {
        QTest::addColumn<std::vector<std::size_t>>("lengths");
        QTest::addColumn<QString>("text");
        using Lengths = std::vector<std::size_t>;
        QTest::newRow("none") << Lengths{} << QString();
        QTest::newRow("one") << Lengths{1} << QStringLiteral("Length 2");
        QTest::newRow("a stretch") << Lengths{1, 2} << QStringLiteral("Lengths 2\u20133");
        QTest::newRow("apart") << Lengths{0, 2} << QStringLiteral("Lengths 1, 3");
        QTest::newRow("a whole set") << Lengths{0, 1, 2} << QStringLiteral("Set 1 \u00b7 repeats 1\u20133");
        QTest::newRow("not there") << Lengths{7} << QString();
    }

    void evidenceSaysWhichLengths()
    {
        QFETCH(const std::vector<std::size_t>, lengths);
        QFETCH(const QString, text);
        WorkoutReport report = threeFifties();
        report.lengths.push_back({.number = 4, .start = Seconds(300), .time = Seconds(60)}); // in no set
        QCOMPARE(evidenceLink(report, lengths).text, text);
    }

    void manyStretchesAreCounted()
    {
        WorkoutReport report;
        report.lengths.resize(20);
        QCOMPARE(evidenceLink(report, {0, 2, 4, 6, 8}).text, QStringLiteral("5 lengths"));
        report.environment = Environment::OpenWater;
        QCOMPARE(evidenceLink(report, {3}).text, QStringLiteral("Split 4"));
    }

    void aDoubtfulRecordingMarksItsSets()
    {
        WorkoutReport report = threeFifties();
        report.sets[0].inferred = false;
        SetTableModel model;
        model.setReport(report);
        QVERIFY(!model.index(0, SetTableModel::SetColumn).data(InferredRole).toBool());
        report = doubtful(report);
        model.setReport(report);
        QVERIFY(model.index(0, SetTableModel::SetColumn).data().toString().startsWith(u'\u2248'));
        QVERIFY(model.index(0, SetTableModel::SetColumn).data(Qt::ToolTipRole).toString().contains(u"54"));
        QVERIFY(tableCaptions(report).sets.contains(u"uncertain"));
        QVERIFY(swimChart(report).brackets[0].notation.startsWith(u'\u2248'));
    }

    void theLastTileIsTheLoadWhereItIsKnown()
    {
        WorkoutReport report = threeFifties();
        QCOMPARE(tiles(report)[7].label, QStringLiteral("Rest"));
        report.load = SwimLoad{73.6, LoadBasis::HeartRate};
        QCOMPARE(tiles(report)[7],
            (Tile{QStringLiteral("Swim load"), QStringLiteral("74"), QString(), QStringLiteral("from heart rate")}));
    }

    void theHeadingNamesTypeAndQuality()
    {
        const SwimHeading heading = swimHeading(coached(threeFifties()));
        QVERIFY(!heading.type.isEmpty());
        QCOMPARE(heading.quality, QStringLiteral("Data quality 96 of 100"));
        QVERIFY(swimHeading(doubtful(coached(threeFifties()))).quality.contains(u"uncertain"));
        QCOMPARE(swimHeading(WorkoutReport()).type, QString());
    }

    void criticalSwimSpeedReachesTheChart()
    {
        QVERIFY(!swimChart(threeFifties()).criticalSwimSpeed);
        QCOMPARE(swimChart(coached(threeFifties())).criticalSwimSpeed, std::optional(100 / 91.4));
    }
};

QTEST_GUILESS_MAIN(TestSwimViews)
#include "tst_swimviews.moc"
