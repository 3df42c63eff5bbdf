#include "tests/support/swimbuilder.h"
#include "tests/ui/editedlibrary.h"
#include "ui/viewmodels/correctiontablemodel.h"
#include "ui/viewmodels/editwords.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/rawrecording.h"
#include "ui/viewmodels/recordedlengths.h"
#include "ui/viewmodels/swimcorrections.h"
#include "ui/viewmodels/whatchanged.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

namespace {

/// A swim of a real library and what is wished of it.
struct WishedSwim {
    EditedLibrary library;
    QString id;

    /// 200 free: eight lengths of 20 s, then 2 x 50 with rests of 20 s.
    WishedSwim()
        : id(library.add({recorded(u"200 Fr in 2:40 r 60; 2 x 50 Fr in 0:40 r 20"_s)}).first())
    {
    }

    SwimDocumentPointer document() { return library.document(id); }
    bool wish(const SwimWish &wish)
    {
        bool isDone = false;
        library.change({id}, wish, &library, [&isDone](const Result<DoneStep> &done) { isDone = done.has_value(); });
        return isDone;
    }
    /// Of these rows of the report.
    std::vector<std::size_t> lengths(const std::vector<std::size_t> &rows) { return lengthsOfRows(*document(), rows); }
    QStringList words()
    {
        QStringList words;
        for (const SwimCorrection &line : swimCorrections(*document()).applied)
            words << line.words;
        return words;
    }
    /// An edit that another machine made, newer than all here.
    void fromElsewhere(const FieldValue &value, std::int64_t later = 60'000)
    {
        OpenLibrary &open = library.library();
        const std::string subject = subjectOf(document()->sheet.measured);
        const std::int64_t now = open.clock().now().time_since_epoch().count() + later;
        const Stamp stamp = nextStamp(now, {}, {}, "another machine", valueOf(value));
        auto transaction = Transaction::begin(open.database());
        QVERIFY(transaction);
        QVERIFY(open.edits().merge(*transaction, {subject, fieldOf(value), valueOf(value), stamp}));
        QVERIFY(transaction->commit());
    }
};

} // namespace

/// Corrections in words, what can be done with lengths, and the models of both.
class TestEditWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndValuesAreSaid()
    {
        const Instant start(1'700'000'000'000ms);
        QCOMPARE(editwords::fieldName("length@1700000250000/stroke", start), u"stroke of the length at 4:10"_s);
        QCOMPARE(editwords::fieldName("pool_length", start), u"pool length"_s);
        QCOMPARE(editwords::fieldName("newer_thing", start), u"newer_thing"_s);
        QCOMPARE(editwords::valueWords("effort", std::nullopt), u"as recorded"_s);
        QCOMPARE(editwords::valueWords("pool_length", "{\"length\":25,\"unit\":\"m\"}"), u"25 m"_s);
        QCOMPARE(editwords::actionName("split"), u"split a length"_s);
        QCOMPARE(editwords::actionName("css-test"), u"400/200 test"_s);
        QCOMPARE(editwords::actionName("remove-css-test"), u"remove a 400/200 test"_s);
        QCOMPARE(editwords::fieldName("test/10000000-0000-4000-8000-000000000001", start), u"400/200 test"_s);
    }

    void eachKindOfEditHasItsWords()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::StrokeOf{swim.lengths({1}), Stroke::Backstroke}));
        QVERIFY(swim.wish(wish::Split{swim.lengths({4}).front(), 3}));
        const auto last = swim.lengths({12, 13}); // the last 50 but for the split: lengths 13 and 14
        QVERIFY(swim.wish(wish::Join{last.front(), last.back(), std::nullopt}));
        const auto tenth = swim.lengths({10});
        QVERIFY(swim.wish(wish::TurnIntoRest{tenth.front(), tenth.front()}));
        QCOMPARE(swim.words(),
            (QStringList{u"Stroke of length 2: Free → Back"_s, u"Length 5 split in 3"_s,
                u"Length 11 turned into rest"_s, u"Lengths 12–13 joined"_s}));
    }

    void alikeEditsOfManyLengthsAreOneLine()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::StrokeOf{swim.lengths({0, 1, 2, 3, 6}), Stroke::Kick}));
        QCOMPARE(swim.words(), QStringList{u"Stroke of lengths 1–4, 7: Free → Kick"_s});
        const SwimCorrections corrections = swimCorrections(*swim.document());
        QVERIFY(swim.wish(corrections.applied.front().takeBack));
        QVERIFY(swim.words().isEmpty());
    }

    void aMissedLengthAndThePoolAreSaid()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::Insert{swim.lengths({7}).front(), 20s, std::nullopt, std::nullopt}));
        QVERIFY(swim.wish(wish::PoolLength{field::PoolLength{50, PoolUnit::Metres}}));
        QCOMPARE(swim.words().size(), 2);
        QVERIFY(swim.words()[0].startsWith(u"Length of the pool: 25"_s));
        QVERIFY(swim.words()[0].endsWith(u"50 m"_s));
        QCOMPARE(swim.words()[1], u"Length 9 put in, missed by the watch"_s);
        for (const SwimCorrection &line : swimCorrections(*swim.document()).applied)
            QVERIFY(swim.wish(line.takeBack));
        QVERIFY(swim.words().isEmpty());
    }

    void takingARepairBackTakesWhatRestsOnItToo()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::Split{swim.lengths({3}).front(), 2}));
        QVERIFY(swim.wish(wish::StrokeOf{swim.lengths({4}), Stroke::Butterfly}));
        const SwimCorrections corrections = swimCorrections(*swim.document());
        QVERIFY(swim.wish(corrections.applied.front().takeBack));
        QVERIFY(swimCorrections(*swim.document()).isEmpty());
        QVERIFY(!swim.document()->sheet.recorded);
    }

    void oneOfTwoRepairsThatOverlapCanBeTakenInstead()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::Split{swim.lengths({3}).front(), 2}));
        // Elsewhere lengths 4 and 5 were joined in the same minute.
        const std::vector<Length> recorded = swim.document()->sheet.corrected.recorded.lengths;
        Length joined{.start = recorded[3].start, .elapsed = 40s, .stroke = Stroke::Freestyle};
        swim.fromElsewhere(field::Stretch{recorded[3].start, recorded[4].start + 1ms, {joined}});
        SwimCorrections corrections = swimCorrections(*swim.document());
        QCOMPARE(corrections.applied.size(), std::size_t(1));
        QCOMPARE(corrections.applied.front().words, u"Lengths 4–5 joined"_s);
        QCOMPARE(corrections.idle.size(), std::size_t(1));
        QCOMPARE(corrections.idle.front().reason, u"a newer correction overlaps it"_s);
        QCOMPARE(idleSummary(corrections), u"1 correction no longer fits"_s);
        QVERIFY(swim.wish(*corrections.idle.front().instead));
        corrections = swimCorrections(*swim.document());
        QCOMPARE(corrections.applied.size(), std::size_t(1));
        QCOMPARE(corrections.applied.front().words, u"Length 4 split in two"_s);
        QVERIFY(corrections.idle.empty());
        swim.library.undo();
        QCOMPARE(swimCorrections(*swim.document()).applied.front().words, u"Lengths 4–5 joined"_s);
    }

    void whatNoLongerFitsIsSaidAndTakenBack()
    {
        WishedSwim swim;
        const Instant nowhere = swim.document()->sheet.corrected.recorded.lengths.front().start + 7s;
        swim.fromElsewhere(field::LengthStroke{{nowhere, 1}, Stroke::Kick});
        const SwimCorrections corrections = swimCorrections(*swim.document());
        QVERIFY(corrections.applied.empty());
        QCOMPARE(corrections.idle.size(), std::size_t(1));
        QCOMPARE(corrections.idle.front().words, u"Stroke of the length at 0:07: Kick"_s);
        QVERIFY(!corrections.idle.front().instead);
        QVERIFY(swim.wish(corrections.idle.front().takeBack));
        QVERIFY(swimCorrections(*swim.document()).isEmpty());
    }

    void rowsNameTheLengthsBetweenRests()
    {
        WishedSwim swim;
        // lengths 1 to 8, a rest, 9 and 10, a rest, 11 and 12, a rest
        QCOMPARE(swim.lengths({0, 7, 8, 11}), (std::vector<std::size_t>{0, 7, 9, 13}));
        QCOMPARE(lengthNumbers({21}), u"Length 22"_s);
        QCOMPARE(lengthNumbers({2, 6, 7, 8}), u"Lengths 3, 7–9"_s);
        QCOMPARE(lengthNumbers({0, 2, 4, 6}), u"4 lengths"_s);
    }

    void whatCanBeDoneDependsOnWhatIsChosen()
    {
        WishedSwim swim;
        const auto document = swim.document();
        const LengthActions none = lengthActions(*document, {});
        QVERIFY(!none.notStroke.isEmpty() && !none.notSplit.isEmpty() && !none.notAsRecorded.isEmpty());
        const LengthActions one = lengthActions(*document, {7});
        QVERIFY(one.notStroke.isEmpty() && one.notSplit.isEmpty() && one.notInsert.isEmpty() && one.notRest.isEmpty());
        QVERIFY(!one.notJoin.isEmpty() && !one.notAsRecorded.isEmpty());
        QVERIFY(!lengthActions(*document, {2}).notInsert.isEmpty()); // the next length follows at once
        const LengthActions apart = lengthActions(*document, {0, 2});
        QVERIFY(!apart.notJoin.isEmpty() && !apart.notRest.isEmpty() && !apart.notSplit.isEmpty());
        QVERIFY(lengthActions(*document, {0, 1}).notJoin.isEmpty());
        QCOMPARE(missedLengthAfter(*document, 7).room, Duration(60s));
    }

    void theRecordedLengthsStandOnTheSameTimeAxis()
    {
        WishedSwim swim;
        // The first length was none: the corrected swim begins 20 s later.
        QVERIFY(swim.wish(wish::TurnIntoRest{0, 0}));
        const auto document = swim.document();
        QCOMPARE(recordedLater(*document), Seconds(-20));
        const std::vector<RecordedBar> bars = recordedBars(*document);
        QCOMPARE(bars.size(), std::size_t(12));
        QCOMPARE(bars[0].start, -20.0);
        QVERIFY(bars[0].differs);
        QCOMPARE(bars[1].start, 0.0);
        QVERIFY(!bars[1].differs);
    }

    void whatChangedIsToldFigureByFigure()
    {
        WishedSwim swim;
        QVERIFY(whatChanged(*swim.document()).empty());
        QVERIFY(swim.wish(wish::PoolLength{field::PoolLength{50, PoolUnit::Metres}}));
        const std::vector<ChangedFigure> figures = whatChanged(*swim.document());
        QCOMPARE(figures.front(), (ChangedFigure{u"Distance"_s, u"300\u00a0m"_s, u"600\u00a0m"_s}));
        const auto pace =
            std::ranges::find_if(figures, [](const ChangedFigure &figure) { return figure.label == u"Pace"; });
        QVERIFY(pace != figures.end());
        QVERIFY(pace->before.startsWith(u"1:20.0"_s)); // 20 s for 25 m
        QVERIFY(pace->after.startsWith(u"0:40.0"_s));
    }

    void theModelsKeepToTheRules()
    {
        WishedSwim swim;
        QVERIFY(swim.wish(wish::StrokeOf{swim.lengths({1}), Stroke::Backstroke}));
        QVERIFY(swim.wish(wish::Split{swim.lengths({4}).front(), 2}));
        const auto document = swim.document();
        CorrectionTableModel corrections;
        ChangeTableModel changes;
        RawLengthModel raw;
        LengthTableModel lengths;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
        const QAbstractItemModelTester ofCorrections(&corrections, mode);
        const QAbstractItemModelTester ofChanges(&changes, mode);
        const QAbstractItemModelTester ofRaw(&raw, mode);
        const QAbstractItemModelTester ofLengths(&lengths, mode);
        corrections.setCorrections(swimCorrections(*document));
        changes.setFigures(whatChanged(*document));
        raw.setRecording(document->sheet.corrected.recorded);
        lengths.setEditable(true);
        lengths.setReport(document->report(), swimCorrections(*document).recorded);
        QCOMPARE(corrections.rowCount(), 2);
        QCOMPARE(raw.rowCount(), 14); // 12 lengths and the two rests between them
        QVERIFY(lengths.index(1, 0).data(CorrectedRole).toBool());
        QCOMPARE(lengths.index(5, 0).data(Qt::ToolTipRole).toString(),
            u"Recorded: one length of 20.0\u00a0s, Free, %1 strokes"_s.arg(
                *document->sheet.corrected.recorded.lengths[4].strokes));
        corrections.setCorrections({});
        QCOMPARE(corrections.rowCount(), 0);
    }

    void theRawFactsNameTheRecording()
    {
        WishedSwim swim;
        const auto document = swim.document();
        std::vector<RawFact> facts = rawFacts(*document);
        QCOMPARE(facts[0].label, u"Measured by"_s);
        QVERIFY(facts[0].value.startsWith(u"swim0.fit · FIT"_s));
        QCOMPARE(facts[1].label, u"Holds"_s);
        QCOMPARE(facts[1].value.section(u" · "_s, 0, 1), u"12 lengths · 2 rests"_s);
        SwimDocument file = *document;
        file.id.clear();
        file.file = u"/swims/one.fit"_s;
        file.sheet.sources.clear();
        facts = rawFacts(file);
        QCOMPARE(facts[0].label, u"File"_s);
        QVERIFY(facts[0].value.startsWith(u"one.fit · FIT"_s));
        QVERIFY(rawFacts(SwimDocument()).empty());
    }

    void aThirdOfAHundredIsWritten()
    {
        QCOMPARE(poolLengthWords(usualPools[3]), u"33⅓\u00a0m"_s);
        QCOMPARE(poolLengthWords(usualPools[2]), u"25\u00a0yd"_s);
    }
};

QTEST_GUILESS_MAIN(TestEditWords)
#include "tst_editwords.moc"
