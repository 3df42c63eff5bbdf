#include "tests/ui/scriptedimport.h"
#include "ui/viewmodels/columnmapping.h"
#include "ui/viewmodels/importfacts.h"
#include "ui/viewmodels/importreportmodel.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/remainingtime.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

ImportedItem imported(const ImportCandidate &candidate)
{
    return {.file = candidate.file,
        .outcome = ImportOutcome::Imported,
        .key = candidate.key,
        .swims = {{candidate.key, 0}},
        .newSwims = candidate.state == ImportCandidate::State::SecondSource ? 0 : 1,
        .warnings = candidate.warnings};
}

ImportRow shown(const ImportReportModel &model, int row)
{
    return model.index(row).data(ImportRowRole).value<ImportRow>();
}

} // namespace

class ImportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aFileInAnArchiveNamesIt()
    {
        QCOMPARE(fileNameIn(u"/home/anna/export.zip/activities/1.fit"_s), u"1.fit"_s);
        QCOMPARE(archiveNameIn(u"/home/anna/export.zip/activities/1.fit"_s), u"export.zip"_s);
        QCOMPARE(archiveNameIn(u"/home/anna/export.zip"_s), QString());
        const ImportRow row = rowOf(candidateOf(u"/e.zip/1.fit"_s, 4), {});
        QCOMPARE(row.detail, u"FIT · Garmin Swim 2 · in e.zip"_s);
    }

    void severalSwimsAreOneRow()
    {
        ImportCandidate three = candidateOf(u"/a.fit"_s, 40);
        three.swims.push_back(three.swims.front());
        three.swims.push_back(three.swims.front());
        const ImportRow row = rowOf(three, {});
        QCOMPARE(row.detail, u"FIT · Garmin Swim 2 · 3 swims"_s);
        QCOMPARE(row.distance, u"3,000\u00a0m"_s); // 3 x 40 x 25 m
        QCOMPARE(row.lengths, u"120 len."_s);
        three.swims[1].summary.distance.reset();
        QCOMPARE(rowOf(three, {}).distance, u"\u2013"_s);
    }

    void poolsAreCalledAsSwimmersCallThem()
    {
        QCOMPARE(poolLengthWords({25, PoolUnit::Metres}), u"25\u00a0m"_s);
        QCOMPARE(poolLengthWords({25, PoolUnit::Yards}), u"25\u00a0yd"_s);
        QCOMPARE(poolLengthWords({33.33, PoolUnit::Metres}), u"33⅓\u00a0m"_s);
        QCOMPARE(poolLengthWords({22.5, PoolUnit::Metres}), u"22.5\u00a0m"_s);
        QVERIFY(!samePool({25, PoolUnit::Metres}, {25, PoolUnit::Yards}));
    }

    void aReasonSaysWhosePaceItIs()
    {
        ImportCandidate question = poolQuestion(u"/e.csv"_s, 72);
        QCOMPARE(reasonForPool(question, {50, PoolUnit::Metres}), u"50\u00a0m gives 0:50 /100 m"_s); // 49.6 s
        question.swims[0].guesses[1].reason = PoolLengthGuess::Reason::UsualPace;
        QCOMPARE(
            reasonForPool(question, {50, PoolUnit::Metres}), u"50\u00a0m gives 0:50 /100 m, near your usual pace"_s);
        question.swims[0].guesses[0].reason = PoolLengthGuess::Reason::CommonPace;
        QCOMPARE(reasonForPool(question, {25, PoolUnit::Metres}), u"25\u00a0m fits best: 1:39 /100 m, a common pace"_s);
        QCOMPARE(reasonForPool(question, {25, PoolUnit::Yards}), QString());
        for (PoolLengthGuess &guess : question.swims[0].guesses)
            guess.reason = PoolLengthGuess::Reason::UsualPool; // first or not
        QCOMPARE(reasonForPool(question, {25, PoolUnit::Metres}), u"25\u00a0m gives 1:39 /100 m, your usual pool"_s);
        QCOMPARE(reasonForPool(question, {50, PoolUnit::Metres}), u"50\u00a0m gives 0:50 /100 m, your usual pool"_s);
    }

    void whatTheRowAsksIsNoWarning()
    {
        ImportCandidate question = poolQuestion(u"/e.csv"_s, 72);
        QCOMPARE(importWarnings(question), QStringList());
        question.state = ImportCandidate::State::Ready;
        QCOMPARE(importWarnings(question).size(), 1);
    }

    void factsOfASwim()
    {
        WorkoutReport report;
        report.poolLength = metres(25);
        report.distance = metres(100);
        report.lengths.resize(4);
        for (LengthRow &length : report.lengths)
            length.strokes = 18;
        report.lengths[2].strokes.reset();
        report.lengths[1].restAfter = Seconds(20);
        QCOMPARE(importFacts(report),
            (std::vector<ImportFact>{{u"Strokes"_s, u"in 3 of 4 lengths"_s}, {u"Heart rate"_s, u"not in this file"_s},
                {u"Rests"_s, u"1"_s}, {u"Distance"_s, u"100\u00a0m with a 25\u00a0m pool"_s}}));
        report.environment = Environment::OpenWater;
        report.poolLength.reset();
        report.averageHeartRate = HeartRate{139.4};
        QCOMPARE(importFacts(report),
            (std::vector<ImportFact>{
                {u"Heart rate"_s, u"139\u00a0bpm on average"_s}, {u"Distance"_s, u"100\u00a0m"_s}}));
    }

    void theReportTellsEveryFileFailuresFirst()
    {
        ImportListModel looked;
        const ImportCandidate question = poolQuestion(u"/q.csv"_s, 72);
        looked.take(
            {candidateOf(u"/a.fit"_s, 4), question, candidateOf(u"/out.fit"_s, 4), candidateOf(u"/b.fit"_s, 4)});
        looked.setWanted(2, false);
        ImportReport report;
        ImportedItem out{.file = u"/out.fit"_s, .outcome = ImportOutcome::LeftOut};
        ImportedItem failed{
            .file = u"/b.fit"_s, .outcome = ImportOutcome::Failed, .error = Error{ErrorCode::FileEmpty}};
        report.items = {imported(candidateOf(u"/a.fit"_s, 4)), imported(question), out, failed,
            {.file = u"/later.fit"_s, .outcome = ImportOutcome::Restored}};
        report.passedOver = 2;
        ImportReportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(report, looked);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(shown(model, 0).name, u"b.fit"_s);
        QCOMPARE(shown(model, 0).mark, ImportMark::Problem);
        QCOMPARE(shown(model, 0).note, u"The file is empty. Copy it from the watch again."_s);
        QCOMPARE(shown(model, 2).distance, u"1,800\u00a0m"_s); // by the likeliest pool, which was taken
        QCOMPARE(shown(model, 2).note, QString());             // and so nothing is unknown any more
        QCOMPARE(shown(model, 3).status, u"Left out"_s);
        QCOMPARE(shown(model, 4).status, u"Brought back"_s);
        QCOMPARE(model.headline(), u"2 swims imported"_s);
        QCOMPARE(model.summary(), u"1 brought back, 1 could not be imported, 1 left out, 2 other files passed over"_s);
        QVERIFY(model.asText().contains(u"/b.fit: could not be read"_s));
    }

    void aSecondSourceIsNoNewSwim()
    {
        ImportCandidate second = candidateOf(u"/a.csv"_s, 4);
        second.state = ImportCandidate::State::SecondSource;
        second.swims.front().joinsFile = u"/a.fit"_s;
        ImportListModel looked;
        looked.take({candidateOf(u"/a.fit"_s, 4), second});
        ImportReport report;
        report.items = {imported(candidateOf(u"/a.fit"_s, 4)), imported(second)};
        ImportReportModel model;
        model.setReport(report, looked);
        QCOMPARE(model.headline(), u"1 swim imported"_s);
        QCOMPARE(model.summary(), u"1 second source added"_s);
        report.items.erase(report.items.begin());
        model.setReport(report, looked);
        QCOMPARE(model.headline(), u"No new swims"_s);
    }

    void aStoppedImportSaysWhatWasKept()
    {
        ImportListModel looked;
        looked.take({candidateOf(u"/a.fit"_s, 4), candidateOf(u"/b.fit"_s, 4),
            failedCandidate(u"/c.fit"_s, {.code = ErrorCode::FileEmpty})});
        ImportReport report;
        report.cancelled = true;
        ImportReportModel model;
        model.setReport(report, looked);
        QCOMPARE(model.headline(), u"Stopped; nothing was imported"_s);
        report.items = {imported(candidateOf(u"/a.fit"_s, 4))};
        model.setReport(report, looked);
        QCOMPARE(model.headline(), u"Stopped; 1 swim imported and kept"_s);
        QCOMPARE(model.summary(), u"1 not reached"_s);
        QCOMPARE(shown(model, 1).status, u"Not reached"_s);
        QVERIFY(model.asText().contains(u"/b.fit: not reached"_s));
    }

    void remainingTimeIsCalm()
    {
        using namespace std::chrono_literals;
        RemainingTime time;
        time.update(5, 30, 900ms);
        QCOMPARE(time.text(), QString());
        QVERIFY(!time.rate());
        time.update(10, 30, 2000ms); // 5 a second, 20 left: 4 s
        QCOMPARE(time.text(), u"about 5 s left"_s);
        QCOMPARE(time.rate(), 5.0);
        time.update(29, 30, 2500ms); // half a second later nothing is said anew
        QCOMPARE(time.text(), u"about 5 s left"_s);
        time.update(29, 30, 3000ms);
        QCOMPARE(time.text(), u"under 1 s left"_s);
        RemainingTime slow;
        slow.update(1, 121, 1000ms); // 1 a second, 120 left
        QCOMPARE(slow.text(), u"about 2 min left"_s);
        RemainingTime none;
        none.update(0, 10, 5000ms);
        QCOMPARE(none.text(), QString());
    }

    void datesThatReadTwoWaysAreTold()
    {
        CandidateColumns columns = *unknownTable(u"/t.csv"_s).columns;
        QVERIFY(!holdsDoubtfulDates(columns));
        columns.sample.push_back({u"3/4/2026"_s});
        QVERIFY(holdsDoubtfulDates(columns));
    }

    void aMappingIsJudged_data()
    {
        QTest::addColumn<std::vector<MappedColumn>>("columns");
        QTest::addColumn<bool>("isEnough");
        using Columns = std::vector<MappedColumn>;
        QTest::newRow("nothing") << Columns{} << false;
        QTest::newRow("lengths") << Columns{MappedColumn::LengthTime} << true;
        QTest::newRow("time alone") << Columns{MappedColumn::Time} << false;
        QTest::newRow("distance alone") << Columns{MappedColumn::Distance} << false;
        QTest::newRow("samples") << Columns{MappedColumn::Time, MappedColumn::Distance} << true;
        QTest::newRow("samples by pace") << Columns{MappedColumn::Time, MappedColumn::Pace} << true;
    }
    void aMappingIsJudged()
    {
        QFETCH(std::vector<MappedColumn>, columns);
        CsvMapping mapping;
        for (const MappedColumn column : columns)
            mapping.columns.try_emplace(column, "x");
        QTEST(verdictOn(mapping).isEnough, "isEnough");
        QVERIFY(!verdictOn(mapping).sentence.isEmpty());
    }

    void everyMeaningIsOfferedOnceAndHasAName()
    {
        QStringList names;
        for (const MappedColumn meaning : columnMeanings())
            names << meaningWords(meaning);
        QCOMPARE(names.size(), qsizetype(MappedColumn::LengthCount) + 1);
        QCOMPARE(names.removeDuplicates(), qsizetype(0));
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(ImportWordsTest)
#include "tst_importwords.moc"
