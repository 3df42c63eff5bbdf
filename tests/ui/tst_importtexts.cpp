#include "ui/viewmodels/importtexts.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using State = ImportCandidate::State;

namespace {

ImportedItem item(const QString &file, ImportOutcome outcome, int swims = 1)
{
    return {.file = file,
        .outcome = outcome,
        .swims = std::vector<SwimId>(std::size_t(swims)),
        .newSwims = outcome == ImportOutcome::Imported ? swims : 0};
}

ImportReport mixedReport()
{
    ImportReport report{
        .items = {item(u"a.fit"_s, ImportOutcome::Imported, 2), item(u"b.fit"_s, ImportOutcome::Imported),
            item(u"c.fit"_s, ImportOutcome::Known), item(u"d, \"e\".fit"_s, ImportOutcome::Failed, 0)}};
    report.items.back().error = Error{.code = ErrorCode::FileEmpty};
    return report;
}

} // namespace

class TestImportTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsSummedUp()
    {
        ImportReport report = mixedReport();
        QCOMPARE(texts::summaryOf(report), u"3 swims imported, 1 was already in the library, 1 could not be read."_s);
        report.cancelled = true;
        QCOMPARE(texts::summaryOf(report),
            u"Stopped; what came before is kept: 3 swims imported, 1 was already in the library, 1 could not be read."_s);
        QCOMPARE(texts::summaryOf({.passedOver = 2}), u"No new swims, 2 other files passed over."_s);
        QCOMPARE(texts::countsOf(report),
            (texts::ImportCounts{.imported = 2, .swims = 3, .known = 1, .restored = 0, .failed = 1, .leftOut = 0}));
    }

    // Of three files one is of a swim that is there; another holds a new one beside it.
    void whatIsThereAlreadyIsNoNewSwim()
    {
        ImportReport report{
            .items = {item(u"a.fit"_s, ImportOutcome::Imported), item(u"a.csv"_s, ImportOutcome::Imported),
                item(u"two.fit"_s, ImportOutcome::Imported, 2)}};
        report.items[1].newSwims = 0;
        report.items[2].newSwims = 1;
        QCOMPARE(texts::countsOf(report), (texts::ImportCounts{.imported = 3, .swims = 2, .secondSources = 1}));
        QCOMPARE(texts::summaryOf(report), u"2 swims imported, 1 second source added."_s);
    }

    void everyStateAndOutcomeHasAName()
    {
        for (const State state : {State::Ready, State::Known, State::SecondSource, State::WasDeleted, State::AsksPool,
                 State::AsksColumns, State::Failed})
            QVERIFY(!texts::stateName(state).isEmpty());
        for (const ImportOutcome outcome : {ImportOutcome::Imported, ImportOutcome::Known, ImportOutcome::Restored,
                 ImportOutcome::Failed, ImportOutcome::LeftOut})
            QVERIFY(!texts::outcomeName(outcome).isEmpty());
    }

    void aSecondSourceNamesItsSwim()
    {
        ImportCandidate candidate{.state = State::SecondSource, .swims = {{.joinsFile = u"/home/anna/first.fit"_s}}};
        QVERIFY(texts::describe(candidate).contains(u"first.fit"_s));
        candidate.swims.front().joins = SwimId{};
        candidate.swims.front().joinsTitle = u"Club night"_s;
        QVERIFY(texts::describe(candidate).contains(u"“Club night”"_s));
        candidate.swims.front().joinsDeleted = true;
        QVERIFY(texts::describe(candidate).contains(u"deleted"_s));
        candidate = {.sameAs = u"x/1.fit"_s, .state = State::Known};
        QVERIFY(texts::describe(candidate).contains(u"1.fit"_s));
    }
};

QTEST_GUILESS_MAIN(TestImportTexts)
#include "tst_importtexts.moc"
