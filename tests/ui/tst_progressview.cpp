#include "tests/ui/posedprogress.h"
#include "ui/viewmodels/besttimesmodel.h"
#include "ui/viewmodels/csstestview.h"
#include "ui/viewmodels/progresstexts.h"
#include "ui/viewmodels/progressview.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// A report by hand: two weeks, the second without a swim, one pool.
std::shared_ptr<ProgressStudy> twoWeeks()
{
    const QDate monday(2026, 11, 9);
    auto source = std::make_shared<ProgressSource>();
    for (const int day : {0, 2}) {
        SwimHistory swim;
        swim.poolLength = metres(25);
        source->swims.push_back(swim);
        source->days.push_back(monday.addDays(day));
        source->ids.push_back(u"s%1"_s.arg(day));
    }
    auto study = std::make_shared<ProgressStudy>();
    study->source = source;
    ProgressReport &report = study->report;
    report.from = monday;
    report.to = monday.addDays(13);
    report.pool = NamedPool{25, PoolUnit::Metres};
    VolumePeriod first{
        .from = monday, .to = monday.addDays(6), .strokes = {}, .distance = metres(4250), .load = 88, .swims = 2};
    first.strokes = {{.stroke = Stroke::Freestyle, .distance = metres(4000), .swolf = {}, .distancePerStroke = {}},
        {.stroke = Stroke::Kick, .distance = metres(250), .swolf = {}, .distancePerStroke = {}}};
    report.volume = {first,
        {.from = monday.addDays(7), .to = monday.addDays(13), .strokes = {}, .distance = {}, .load = 0, .swims = 0}};
    return study;
}

Speed pace(double seconds)
{
    return Speed{100 / seconds};
}

CssEstimate css(double middle)
{
    CssEstimate made;
    made.css = pace(middle);
    made.low = pace(middle + 2);
    made.high = pace(middle - 1);
    made.sureness = CssSureness::Estimated;
    made.efforts = {{.swim = 0, .start = {}, .distance = 200, .length = metres(200), .time = Seconds(171)},
        {.swim = 1, .start = {}, .distance = 400, .length = metres(400), .time = Seconds(353.8)}};
    return made;
}

} // namespace

class TestProgressView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void volumeStacksStrokesInKilometres()
    {
        const HistoryPlot plot = volumePlot(twoWeeks());
        QCOMPARE(plot.stacks.size(), 2u);
        QCOMPARE(plot.stacks[0].parts.size(), 2u);
        QCOMPARE(plot.stacks[0].parts[0].first, Stroke::Freestyle);
        QCOMPARE(plot.stacks[0].parts[0].second, 4.0);
        QCOMPARE(plot.stacks[0].parts[1].second, 0.25);
        QVERIFY(plot.stacks[1].parts.empty());
        QCOMPARE(plot.stacks[0].to - plot.stacks[0].from, 7.0);
        QCOMPARE(plot.unit, u"km a week"_s);
        QCOMPARE(plot.strokes, (std::vector{Stroke::Freestyle, Stroke::Kick}));
    }

    void aWeekTellsItsSwimsAndLeadsToThem()
    {
        const HistoryPlot plot = volumePlot(twoWeeks());
        const PlotPlace first = plot.placeOf(0);
        QCOMPARE(first.readout, u"9 – 15 Nov · 4.3\u00a0km · 2 swims"_s);
        QVERIFY2(first.details.contains(u"Free 4.0"_s), qPrintable(first.details));
        QVERIFY(first.details.contains(u"load 88"_s));
        QCOMPARE(first.swims, (QStringList{u"s0"_s, u"s2"_s}));
        QCOMPARE(first.days, (DayRange{QDate(2026, 11, 9), QDate(2026, 11, 15)}));
        const PlotPlace second = plot.placeOf(1);
        QVERIFY(!second.days);
        QVERIFY(second.details.contains(u"no swim"_s));
    }

    void onlySwimsOfTheFilteredPoolCount()
    {
        const auto study = twoWeeks();
        study->report.filter.pool = NamedPool{50, PoolUnit::Metres};
        QVERIFY(volumePlot(study).placeOf(0).swims.isEmpty());
        study->report.filter.pool = NamedPool{25, PoolUnit::Metres};
        QCOMPARE(volumePlot(study).placeOf(0).swims.size(), 2);
    }

    void onlySwimsWithTheFilteredStrokeCount()
    {
        const auto study = twoWeeks();
        auto source = std::make_shared<ProgressSource>(*study->source);
        source->swims[1].strokes = {
            {.stroke = Stroke::Butterfly, .distance = metres(100), .swolf = {}, .distancePerStroke = {}}};
        study->source = source;
        study->report.filter.stroke = Stroke::Butterfly;
        QCOMPARE(volumePlot(study).placeOf(0).swims, QStringList{u"s2"_s});
    }

    void yardsAreToldInYards()
    {
        const auto study = twoWeeks();
        study->report.unit = PoolUnit::Yards;
        study->report.volume[0].strokes = {
            {.stroke = Stroke::Freestyle, .distance = yards(4000), .swolf = {}, .distancePerStroke = {}}};
        study->report.volume[0].distance = yards(4000);
        const HistoryPlot plot = volumePlot(study);
        QCOMPARE(plot.unit, u"yd a week"_s);
        QCOMPARE(plot.stacks[0].parts[0].second, 4000.0);
        QVERIFY(plot.placeOf(0).readout.contains(u"4,000"_s));
    }

    void theTableOfVolumeIsForPrograms()
    {
        const PlotTable table = volumePlot(twoWeeks()).table();
        QCOMPARE(table.columns,
            (QStringList{u"From"_s, u"To"_s, u"Free (m)"_s, u"Kick (m)"_s, u"All (m)"_s, u"Swims"_s, u"Load"_s}));
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(table.rows[0],
            (std::vector<QString>{
                u"2026-11-09"_s, u"2026-11-15"_s, u"4000"_s, u"250"_s, u"4250"_s, u"2"_s, u"88.0"_s}));
    }

    void yearsEndInTheirSums()
    {
        const auto study = twoWeeks();
        study->report.years = {
            {2026, std::vector<Distance>(20, metres(3000))}, {2025, std::vector<Distance>(365, metres(2000))}};
        const HistoryPlot plot = yearsPlot(study);
        QCOMPARE(plot.lines.size(), 2u);
        QCOMPARE(plot.lines.back().label, u"2026 · 3"_s);
        QVERIFY(plot.lines.back().hasDot);
        QCOMPARE(plot.lines.front().label, u"2025 · 2"_s);
        QCOMPARE(plot.lines.front().points.back().at, 364.0);
        // a mark a week, and the last day
        QCOMPARE(plot.marks.size(), 3u);
        QCOMPARE(plot.marks.back().at, 19.0);
        QCOMPARE(plot.placeOf(2).readout, u"to 20 Jan · 2026: 3.0\u00a0km · 2025: 2.0\u00a0km"_s);
    }

    void cssIsDrawnFastUpWithItsRange()
    {
        const auto study = twoWeeks();
        study->report.css = {
            {QDate(2025, 11, 22), css(94.8)}, {QDate(2026, 3, 1), {}}, {QDate(2026, 11, 22), css(91.4)}};
        study->report.cssNow = css(91.4);
        const HistoryPlot plot = cssPlot(study);
        QCOMPARE(plot.lines.size(), 2u); // not joined over what is not known
        QCOMPARE(plot.marks.size(), 2u);
        QVERIFY(std::abs(plot.marks[1].value + 91.4) < 1e-9);
        QVERIFY(plot.marks[1].value > plot.marks[0].value);
        QVERIFY(std::abs(plot.bands[0].parts[0].low + 96.8) < 1e-9);
        QVERIFY(std::abs(plot.bands[0].parts[0].high + 93.8) < 1e-9);
        QCOMPARE(plot.lines.back().label, u"1:31.4"_s);
        const PlotPlace place = plot.placeOf(1);
        QCOMPARE(place.readout, u"22 Nov 2026 · 1:31.4\u00a0/100 m · 1:30.4 to 1:33.4 · estimated"_s);
        QCOMPARE(place.swims, (QStringList{u"s0"_s, u"s2"_s}));
        QCOMPARE(place.days, (DayRange{QDate(2026, 11, 9), QDate(2026, 11, 11)}));
        QCOMPARE(
            cssCaption(study->report), (CardCaption{u"3.4 s faster"_s, u"in 12 months · band: range of the fit"_s}));
    }

    void unknownCssSaysWhatToDo()
    {
        const auto study = emptyProgress();
        QVERIFY(cssPlot(study).missing.contains(u"swim a 400 and a 200"_s));
        study->report.cssNow.unknown = CssUnknown::NotMaximal;
        QVERIFY(cssPlot(study).missing.contains(u"all out"_s));
        QVERIFY(progressZones(study->report).missing.contains(u"all out"_s));
    }

    void nothingIsEmptyWithoutWords()
    {
        const auto study = emptyProgress();
        for (const HistoryPlot &plot : {volumePlot(study), yearsPlot(study), cssPlot(study), fitnessPlot(study),
                 techniquePlot(study, TechniqueMeasure::Swolf)}) {
            QVERIFY2(plot.isEmpty(), qPrintable(plot.title));
            QVERIFY2(!plot.missing.isEmpty(), qPrintable(plot.title));
        }
        QVERIFY(coachParts(study->report).empty());
    }

    void formIsAnAreaWithItsSign()
    {
        const auto study = twoWeeks();
        study->report.fitness = {{QDate(2026, 11, 9), {.load = 40, .fitness = 26, .fatigue = 30, .form = -2}},
            {QDate(2026, 11, 10), {.load = 0, .fitness = 25.4, .fatigue = 26, .form = -4}}};
        HistoryPlot plot = fitnessPlot(study);
        QCOMPARE(plot.lines.size(), 3u);
        QVERIFY(plot.lines[0].isFilled);
        QCOMPARE(plot.lines[0].label, u"Form \u22124"_s);
        QCOMPARE(plot.lines[2].label, u"Fitness 25"_s);
        QCOMPARE(plot.placeOf(0).swims, QStringList{u"s0"_s});
        QVERIFY(!plot.placeOf(1).days);
        QCOMPARE(fitnessCaption(study->report).rest, u"42 and 7 days · form today \u22124"_s);
        study->report.fitness.back().value.form = 4.2;
        QCOMPARE(fitnessCaption(study->report).rest, u"42 and 7 days · form today +4"_s);
        study->report.fitness.back().value.form = -0.3;
        QCOMPARE(fitnessCaption(study->report).rest, u"42 and 7 days · form today 0"_s);
    }

    void techniqueHasALineForEachStrokeWithValues()
    {
        const auto study = twoWeeks();
        study->report.technique = {
            {Stroke::Freestyle, {25, PoolUnit::Metres},
                {{QDate(2026, 11, 9), 0, 38.5, metres(1.25)}, {QDate(2026, 11, 11), 1, 38.1, {}}}},
            {Stroke::Backstroke, {25, PoolUnit::Metres}, {{QDate(2026, 11, 11), 1, {}, metres(1.1)}}}};
        const HistoryPlot swolf = techniquePlot(study, TechniqueMeasure::Swolf);
        QCOMPARE(swolf.lines.size(), 1u);
        QCOMPARE(swolf.marks.size(), 2u);
        const HistoryPlot perStroke = techniquePlot(study, TechniqueMeasure::DistancePerStroke);
        QCOMPARE(perStroke.lines.size(), 2u);
        QCOMPARE(perStroke.marks[1].line, 1);
        QCOMPARE(perStroke.placeOf(1).swims, QStringList{u"s2"_s});
        QVERIFY(perStroke.placeOf(0).readout.contains(u"SWOLF 38.5"_s));
        QVERIFY(perStroke.placeOf(0).readout.contains(u"1.25\u00a0m per stroke"_s));
    }

    void zonesShareTheirTime()
    {
        const auto study = twoWeeks();
        study->report.zones =
            PaceZoneTimes{Seconds(3600), Seconds(7200), Seconds(0), Seconds(1200), Seconds(0), Seconds(0)};
        study->report.active = Seconds(12060);
        const ZonesView zones = progressZones(study->report);
        QCOMPARE(zones.bars[0].time, u"1:00\u00a0h"_s);
        QCOMPARE(zones.bars[0].percent, u"30\u00a0%"_s);
        QCOMPARE(zones.bars[0].share, 0.5);
        QCOMPARE(zones.caption, u"3:21\u00a0h active, 6 months"_s);
    }

    void steps_data()
    {
        QTest::addColumn<double>("span");
        QTest::addColumn<double>("step");
        QTest::newRow("15 km") << 14.6 << 5.0;
        QTest::newRow("333 km") << 333.0 << 100.0;
        QTest::newRow("4 strokes") << 0.4 << 0.1;
        QTest::newRow("nothing") << 0.0 << 1.0;
    }
    void steps()
    {
        QFETCH(double, span);
        QFETCH(double, step);
        QVERIFY(std::abs(niceStep(span, 4) - step) < 1e-9);
    }

    void bestTimesAreATable()
    {
        BestTimesModel model;
        const QAbstractItemModelTester tester(&model);
        const auto study = posedProgress();
        model.setStudy(study);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 8);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"25\u00a0m pool"_s);
        QCOMPARE(model.headerData(7, Qt::Horizontal).toString(), u"1500\u00a0m"_s);
        const QModelIndex fifty = model.index(0, 2);
        QCOMPARE(fifty.data().toString(), u"0:38.4"_s);
        QVERIFY(fifty.data(BestTimesModel::NewRole).toBool());
        QCOMPARE(fifty.data(BestTimesModel::SwimRole).toString(), u"swim 61"_s);
        const QString tip = fifty.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"From rest"_s) && tip.contains(u"The best before: 0:39.9"_s), qPrintable(tip));
        QCOMPARE(fifty.data(Qt::AccessibleTextRole).toString(), tip);
        QCOMPARE(model.index(0, 4).data().toString(), u"2:54.6\u00b0*"_s);
        QCOMPARE(model.index(3, 4).data().toString(), u"–"_s);
        QVERIFY(!model.hasPoints());
    }

    void nothingIsNewAmongAllSwims()
    {
        BestTimesModel model;
        const auto study = posedProgress();
        study->report.filter.range = ProgressRange::All;
        model.setStudy(study);
        QVERIFY(!model.index(0, 2).data(BestTimesModel::NewRole).toBool());
        QVERIFY(!model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"New"_s));
    }

    void pointsShowOnlyWithBaseTimes()
    {
        BestTimesModel model;
        const QAbstractItemModelTester tester(&model);
        const auto study = posedProgress();
        study->report.pointsYear = 2024;
        study->report.bests[0].times[1].points = 187;
        model.setStudy(study);
        QVERIFY(model.hasPoints());
        model.setShows(BestTimesModel::Shows::Points);
        QCOMPARE(model.index(0, 2).data().toString(), u"187"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"–"_s);
        QVERIFY(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(u"187 World Aquatics points"_s));
        model.setStudy(posedProgress()); // without them it shows times again
        QCOMPARE(model.shows(), BestTimesModel::Shows::Times);
    }

    void expectedTimesHaveARange()
    {
        BestTimesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setStudy(posedProgress());
        model.setShows(BestTimesModel::Shows::Expected);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 4); // 400, 800, 1500
        QCOMPARE(model.index(0, 1).data().toString(), u"5:56.1"_s);
        QCOMPARE(model.index(0, 1).data(BestTimesModel::SecondLineRole).toString(), u"5:48.2 – 6:04.0"_s);
        QVERIFY(model.index(0, 1).data(BestTimesModel::SwimRole).toString().isEmpty());
    }

    void typedTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds"); // below 0: none
        QTest::newRow("usual") << u"5:57.2"_s << 357.2;
        QTest::newRow("comma") << u" 5:57,2 "_s << 357.2;
        QTest::newRow("seconds") << u"171"_s << 171.0;
        QTest::newRow("hundredths") << u"2:51.05"_s << 171.05;
        QTest::newRow("hour") << u"1:02:03"_s << 3723.0;
        QTest::newRow("sixty seconds") << u"2:60"_s << -1.0;
        QTest::newRow("words") << u"fast"_s << -1.0;
        QTest::newRow("nothing") << QString() << -1.0;
    }
    void typedTimes()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        const auto time = typedTime(text);
        QCOMPARE(time.has_value(), seconds >= 0);
        if (time)
            QVERIFY(std::abs(time->count() - seconds) < 1e-9);
    }

    void aTestGivesItsSpeed()
    {
        const QDate day(2026, 11, 19);
        // 200 m in 353.8 - 171.0 = 182.8 s: 1:31.4 /100 m
        const CssTestView view = cssTestView({day, PoolUnit::Metres, u"5:53.8"_s, u"2:51.0"_s}, day);
        QVERIFY(view.test);
        QCOMPARE(view.css, u"1:31.4\u00a0/100 m"_s);
        QCOMPARE(view.test->start,
            Instant(std::chrono::milliseconds(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch())));
        QCOMPARE(cssTestLine(*view.test),
            u"19 Nov 2026 · 400\u00a0m in 5:53.8, 200\u00a0m in 2:51.0 · 1:31.4\u00a0/100 m"_s);
    }

    void whatIsNoTestIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("time400");
        QTest::addColumn<QString>("time200");
        QTest::addColumn<QString>("fault400");
        QTest::addColumn<QString>("fault200");
        QTest::newRow("nothing typed") << QString() << QString() << QString() << QString();
        QTest::newRow("no time") << u"x"_s << u"2:51"_s << u"minutes and seconds"_s << QString();
        QTest::newRow("too fast") << QString() << u"0:30"_s << QString() << u"1 to 10 minutes"_s;
        QTest::newRow("twice the same") << u"2:51"_s << u"2:51"_s << u"2.1 times"_s << QString();
        QTest::newRow("400 as fast") << u"5:42"_s << u"2:51"_s << u"as fast as the 200"_s << QString();
        QTest::newRow("400 too slow") << u"6:50"_s << u"2:51"_s << u"too slow"_s << QString();
    }
    void whatIsNoTestIsRefusedInWords()
    {
        QFETCH(QString, time400);
        QFETCH(QString, time200);
        QFETCH(QString, fault400);
        QFETCH(QString, fault200);
        const QDate day(2026, 11, 19);
        const CssTestView view = cssTestView({day, PoolUnit::Metres, time400, time200}, day);
        QVERIFY(!view.test);
        QVERIFY(view.css.isEmpty());
        QCOMPARE(view.fault400.isEmpty(), fault400.isEmpty());
        QCOMPARE(view.fault200.isEmpty(), fault200.isEmpty());
        QVERIFY2(view.fault400.contains(fault400), qPrintable(view.fault400));
        QVERIFY2(view.fault200.contains(fault200), qPrintable(view.fault200));
    }

    /// 2:50 and 5:44: 200 - 200 x 170 / 174 is 4.6 m; 182.88 of them 4.2. 3:47.9 beside 1:40 begins at 43.6 m, or in
    /// yards at 39.9. 1:20 and 2:50 are 2.22 m/s; in yards 2.03.
    void yardsAreJudgedInMetres()
    {
        const QDate day(2026, 11, 19);
        const auto isTaken = [&](PoolUnit unit, const QString &time400, const QString &time200) {
            const CssTestView view = cssTestView({day, unit, time400, time200}, day);
            return view.test && view.fault400.isEmpty();
        };
        QVERIFY(isTaken(PoolUnit::Metres, u"5:44"_s, u"2:50"_s) && isTaken(PoolUnit::Yards, u"5:44"_s, u"2:50"_s));
        QVERIFY(!isTaken(PoolUnit::Metres, u"3:47.9"_s, u"1:40"_s) && isTaken(PoolUnit::Yards, u"3:47.9"_s, u"1:40"_s));
        QVERIFY(!isTaken(PoolUnit::Metres, u"2:50"_s, u"1:20"_s) && isTaken(PoolUnit::Yards, u"2:50"_s, u"1:20"_s));
    }

    void aDayToComeIsRefused()
    {
        const QDate day(2026, 11, 19);
        const CssTestView view = cssTestView({day.addDays(1), PoolUnit::Metres, u"5:53.8"_s, u"2:51.0"_s}, day);
        QVERIFY(!view.test);
        QVERIFY(!view.dayFault.isEmpty());
    }
};

QTEST_MAIN(TestProgressView)
#include "tst_progressview.moc"
