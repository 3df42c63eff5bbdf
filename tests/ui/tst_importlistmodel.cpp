#include "tests/ui/scriptedimport.h"
#include "ui/viewmodels/importlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QString dash = u"\u2013"_s;

ImportRow shown(const ImportListModel &model, int row)
{
    return model.index(row).data(ImportRowRole).value<ImportRow>();
}

QVariant checked(const ImportListModel &model, int row)
{
    return model.index(row).data(Qt::CheckStateRole);
}

ImportCandidate inState(const QString &file, ImportCandidate::State state)
{
    ImportCandidate candidate = candidateOf(file, 40);
    candidate.state = state;
    if (state == ImportCandidate::State::SecondSource)
        candidate.swims.front().joinsFile = u"/a.fit"_s;
    if (state == ImportCandidate::State::WasDeleted)
        candidate.swims.front().joins = candidate.swims.front().summary.measured;
    return candidate;
}

} // namespace

class ImportListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsTheRulesOfModels()
    {
        ImportListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.beginLook({u"/in/a.fit"_s, u"/in/b.fit"_s, u"/folder"_s});
        QCOMPARE(model.rowCount(), 2); // nobody knows yet what the folder holds
        model.take({candidateOf(u"/in/b.fit"_s, 4), poolQuestion(u"/folder/c.csv"_s, 4)});
        QVERIFY(model.setData(
            model.index(2), QVariant::fromValue(field::PoolLength{50, PoolUnit::Metres}), PoolAnswerRole));
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        model.endLook();
        QCOMPARE(model.rowCount(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void namedFilesWaitInTheListUntilTheyAreRead()
    {
        ImportListModel model;
        model.beginLook({u"/in/a.FIT"_s, u"/in/b.csv"_s, u"/in/notes.txt"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0).status, u"Reading…"_s);
        QCOMPARE(model.firstUnread(), u"/in/a.FIT"_s);
        QVERIFY(!checked(model, 0).isValid());
        model.take({candidateOf(u"/in/a.FIT"_s, 124)});
        QCOMPARE(shown(model, 0).name, u"a.FIT"_s);
        QCOMPARE(shown(model, 0).detail, u"FIT · Garmin Swim 2"_s);
        QCOMPARE(shown(model, 0).date, u"21 Oct 2026"_s);
        QCOMPARE(shown(model, 0).distance, u"3,100\u00a0m"_s);
        QCOMPARE(shown(model, 0).lengths, u"124 len."_s);
        QCOMPARE(shown(model, 0).status, u"Ready"_s);
        QCOMPARE(model.firstUnread(), u"/in/b.csv"_s);
        model.endLook(); // b.csv turned out to be nothing
        QCOMPARE(model.rowCount(), 1);
    }

    void countsEveryState()
    {
        ImportListModel model;
        using State = ImportCandidate::State;
        model.beginLook({u"/in/waits.fit"_s});
        model.take({inState(u"/a.fit"_s, State::Ready), inState(u"/b.fit"_s, State::SecondSource),
            inState(u"/c.fit"_s, State::WasDeleted), inState(u"/d.fit"_s, State::Known), poolQuestion(u"/e.csv"_s, 72),
            unknownTable(u"/f.csv"_s), failedCandidate(u"/g.fit"_s, {.code = ErrorCode::FileEmpty}),
            inState(u"/h.fit"_s, State::Ready)});
        model.setWanted(model.rowCount() - 1, false);
        ImportCandidate twin = inState(u"/i.fit"_s, State::Known);
        twin.sameAs = u"/a.fit"_s;
        model.take({twin});
        QCOMPARE(shown(model, model.rowCount() - 1).status, u"Same file twice"_s);
        const ImportTally tally{
            .ready = 2, .second = 1, .known = 1, .twice = 1, .questions = 2, .problems = 1, .leftOut = 1, .reading = 1};
        QCOMPARE(model.counts(), tally);
        QCOMPARE(model.counts(5).files(), 14); // four more are known only by number
        QCOMPARE(summaryOf(tally),
            u"2 ready, 1 second source, 1 already in the library, 1 given twice, 2 need an answer, 1 cannot be read, 1 left out, 1 being read"_s);
        QCOMPARE(summaryOf({.ready = 1, .questions = 1}), u"1 ready, 1 needs an answer"_s);
        QCOMPARE(summaryOf({}), QString());
        QCOMPARE(model.importableFiles(), 4); // a, b, c and e with its likeliest pool
        QCOMPARE(model.importableSwims(), 3); // b is one more recording of a's swim
    }

    void whatCannotBeImportedCannotBeLeftOut()
    {
        ImportListModel model;
        model.take({inState(u"/d.fit"_s, ImportCandidate::State::Known), unknownTable(u"/f.csv"_s)});
        for (const int row : {0, 1}) {
            QVERIFY(!checked(model, row).isValid());
            QVERIFY(!model.index(row).flags().testFlag(Qt::ItemIsUserCheckable));
            QVERIFY(!model.setData(model.index(row), Qt::Unchecked, Qt::CheckStateRole));
        }
        QCOMPARE(model.importableSwims(), 0);
    }

    void anAnswerGivesTheDistance()
    {
        ImportListModel model;
        const QSignalSpy counted(&model, &ImportListModel::countsChanged);
        model.take({poolQuestion(u"/e.csv"_s, 72)});
        QCOMPARE(shown(model, 0).mark, ImportMark::Question);
        QCOMPARE(shown(model, 0).status, u"Pool length?"_s);
        QCOMPARE(shown(model, 0).distance, dash);
        QVERIFY(model.index(0).data(PoolQuestionRole).toBool());
        QCOMPARE(
            model.index(0).data(PoolAnswerRole).value<field::PoolLength>(), (field::PoolLength{25, PoolUnit::Metres}));
        QCOMPARE(
            model.index(0).data(PoolReasonRole).toString(), u"25\u00a0m fits best: 1:39 /100 m, your usual pace"_s);
        model.setPoolLength(0, {25, PoolUnit::Yards});
        QCOMPARE(shown(model, 0).mark, ImportMark::Ready);
        QCOMPARE(shown(model, 0).distance, u"1,800\u00a0yd"_s); // 72 x 25 yd
        QCOMPARE(model.index(0).data(PoolReasonRole).toString(), QString());
        QCOMPARE(counted.size(), 2);
    }

    void theOrderHoldsWhatWasDecided()
    {
        ImportListModel model;
        ImportCandidate two = poolQuestion(u"/two.csv"_s, 10);
        two.swims.push_back(two.swims.front());
        two.swims[0].needsPoolLength = false;
        two.swims[0].guesses.clear();
        model.take({candidateOf(u"/a.fit"_s, 4), candidateOf(u"/b.fit"_s, 4), two, poolQuestion(u"/not.csv"_s, 9)});
        model.setWanted(1, false);
        model.setWanted(3, false);
        model.setPoolLength(2, {100.0 / 3, PoolUnit::Metres});
        const ImportOrder order = model.order();
        QVERIFY(order.leftOut == (std::unordered_set<std::string>{"sha256:/b.fit", "sha256:/not.csv"}));
        QCOMPARE(order.poolLengths.size(), std::size_t(1));
        QCOMPARE(order.poolLengths.at({"sha256:/two.csv", 1}), (field::PoolLength{100.0 / 3, PoolUnit::Metres}));
        QCOMPARE(model.importableSwims(), 3); // a and both of two
    }

    void aSecondLookKeepsPlacesAndDecisions()
    {
        ImportListModel model;
        model.beginLook({u"/x"_s});
        model.take({candidateOf(u"/x/a.fit"_s, 4), candidateOf(u"/x/b.fit"_s, 4), candidateOf(u"/x/gone.fit"_s, 4)});
        model.endLook();
        model.setWanted(0, false);
        model.beginLook({u"/x"_s});
        QCOMPARE(model.rowCount(), 3);
        model.take({candidateOf(u"/x/a.fit"_s, 6), candidateOf(u"/x/b.fit"_s, 4)});
        model.endLook();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0).status, u"Left out"_s);
        QCOMPARE(shown(model, 0).lengths, u"6 len."_s);
        QCOMPARE(model.candidateOf(u"/x/b.fit"_s)->swims.front().lengthCount, 4);
        QVERIFY(!model.candidateOf(u"/x/gone.fit"_s));
    }

    void otherFilesStayWhenMoreAreLookedAt()
    {
        ImportListModel model;
        model.beginLook({u"/x/a.fit"_s});
        model.take({candidateOf(u"/x/a.fit"_s, 4)});
        model.endLook();
        model.beginLook({u"/x/a.fit.gz"_s, u"/x/aa"_s}); // neither lies in a.fit
        model.endLook();
        QCOMPARE(model.rowCount(), 1);
    }

    void theSameBytesCountOnceAcrossLooks()
    {
        ImportListModel model;
        ImportCandidate copy = candidateOf(u"/copy.fit"_s, 4);
        copy.key = candidateOf(u"/a.fit"_s, 4).key;
        model.take({candidateOf(u"/a.fit"_s, 4)});
        model.take({copy});
        QCOMPARE(shown(model, 1).mark, ImportMark::InLibrary);
        QVERIFY(shown(model, 1).note.contains(u"a.fit"_s));
        QCOMPARE(model.importableSwims(), 1);
    }

    void aFileThatIsGivenTwiceStandsOnce()
    {
        ImportListModel model;
        ImportCandidate again = candidateOf(u"/in/a.fit"_s, 4);
        again.state = ImportCandidate::State::Known;
        model.take({candidateOf(u"/in/a.fit"_s, 4), again}); // by its folder and by its name
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0).status, u"Ready"_s);
    }

    void aTableIsFoundByItsHeader()
    {
        ImportListModel model;
        model.take({unknownTable(u"/x/in.zip/f.csv"_s), candidateOf(u"/y.csv"_s, 2)});
        QVERIFY(model.hasTable(u"/x/in.zip"_s, "hash of it"));
        QVERIFY(!model.hasTable(u"/x/in.zip"_s, "another"));
        QVERIFY(!model.hasTable(u"/y.csv"_s, "hash of it"));
    }
};

QTEST_GUILESS_MAIN(ImportListModelTest)
#include "tst_importlistmodel.moc"
