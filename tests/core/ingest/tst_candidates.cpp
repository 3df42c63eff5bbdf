#include "core/ingest/candidates.h"
#include "importfixture.h"
#include "tests/support/handmadefit.h"
#include "tests/support/packedfiles.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;
using State = ImportCandidate::State;

namespace {

QByteArray bytesOf(const std::vector<std::byte> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        m_database = std::make_unique<Database>(m_fixture->connection());
    }

    void theyStandInTheOrderOfTheirFiles();
    void aSwimIsSummedUp();
    void whatIsThereIsKnown();
    void equalFilesAreOne();
    void whatWasDeletedComesBack();
    void aSecondSourceTellsItsSwim();
    void twoFilesOfOneSwimAreOne();
    void theImportGroupsTheSame();
    void aMissingPoolLengthIsAskedFor();
    void nothingIsAskedWhereAnotherRecordingKnowsIt();
    void aStopEndsIt();
    void nothingIsWritten();

private:
    ImportFixture &fixture() { return *m_fixture; }
    std::vector<ImportCandidate> look(const QStringList &paths, std::stop_token stop = {})
    {
        CandidateRun run(*m_database, m_rows, paths, {.jobs = 2, .stop = std::move(stop)});
        std::vector<ImportCandidate> all;
        while (!run.isEnded()) {
            for (ImportCandidate &candidate : run.goOn(*m_database))
                all.push_back(std::move(candidate));
        }
        return all;
    }
    QStringList names(const std::vector<ImportCandidate> &candidates) const
    {
        QStringList names;
        for (const ImportCandidate &candidate : candidates)
            names << QDir(m_fixture->folder()).relativeFilePath(candidate.file);
        return names;
    }

    WorkoutRows m_rows;
    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

void TestCandidates::theyStandInTheOrderOfTheirFiles()
{
    fixture().write(u"a/2.fit"_s, fitOfDay(2));
    fixture().write(u"a/1.fit.gz"_s, gzipOf(fitOfDay(1)));
    fixture().write(u"a/notes.txt"_s, "milk");
    fixture().write(u"b.zip"_s, zipOf({{"x/3.fit", fitOfDay(3)}, {"x/4.fit", "no swim"}}));
    const QString last = fixture().write(u"0.fit"_s, fitOfDay(0));
    const auto all = look({fixture().folder() + u"/b.zip"_s, fixture().folder() + u"/a"_s, last});
    QCOMPARE(
        names(all), QStringList({u"b.zip/x/3.fit"_s, u"b.zip/x/4.fit"_s, u"a/1.fit.gz"_s, u"a/2.fit"_s, u"0.fit"_s}));
    for (const ImportCandidate &candidate : all)
        QCOMPARE(candidate.state, candidate.file.endsWith(u"4.fit"_s) ? State::Failed : State::Ready);
    QCOMPARE(all[1].error.value().code, ErrorCode::FormatUnknown);
}

// Four lengths of 25 m in 25 s each.
void TestCandidates::aSwimIsSummedUp()
{
    const QByteArray content = fitOfDay(0);
    const auto all = look({fixture().write(u"swim.fit"_s, content)});
    QCOMPARE(all.size(), 1U);
    const ImportCandidate &candidate = all.front();
    QCOMPARE(candidate.key, keyOf(content));
    QCOMPARE(candidate.kind.value(), RecordingKind::Fit);
    QCOMPARE(candidate.size, content.size());
    QCOMPARE(candidate.swims.size(), 1U);
    const CandidateSwim &swim = candidate.swims.front();
    QCOMPARE(swim.lengthCount, 4);
    QCOMPARE(swim.summary.distance.value().metres, 100.0);
    QCOMPARE(swim.summary.active.value().count(), 100.0);
    QVERIFY(!swim.needsPoolLength && swim.guesses.empty() && !swim.joins);
}

void TestCandidates::whatIsThereIsKnown()
{
    const QString file = fixture().write(u"swim.fit"_s, fitOfDay(0));
    fixture().import({file});
    const auto all = look({file});
    QCOMPARE(all.front().state, State::Known);
    QVERIFY(!all.front().canBeImported());
    QCOMPARE(all.front().kind.value(), RecordingKind::Fit);
    QCOMPARE(all.front().swims.front().summary.distance.value().metres, 100.0);
    QCOMPARE(all.front().swims.front().joins.value(), (SwimId{keyOf(fitOfDay(0)), 0}));
    QVERIFY(all.front().sameAs.isEmpty());
}

void TestCandidates::equalFilesAreOne()
{
    const QString first = fixture().write(u"a.fit"_s, fitOfDay(0));
    const auto all = look({first, fixture().write(u"b.fit"_s, fitOfDay(0))});
    QCOMPARE(all[0].state, State::Ready);
    QCOMPARE(all[1].state, State::Known);
    QCOMPARE(all[1].sameAs, first);
}

void TestCandidates::whatWasDeletedComesBack()
{
    const QString file = fixture().write(u"swim.fit"_s, fitOfDay(0));
    fixture().import({file});
    fixture().setDeleted({keyOf(fitOfDay(0)), 0}, true);
    QCOMPARE(look({file}).front().state, State::WasDeleted);
}

void TestCandidates::aSecondSourceTellsItsSwim()
{
    const QStringList files = writeSwims(fixture().folder(), 0, 1); // FIT and CSV of one swim
    fixture().import({files.front()});
    const auto all = look({files.back()});
    QCOMPARE(all.front().state, State::SecondSource);
    const CandidateSwim &swim = all.front().swims.front();
    const auto row = sure(WorkoutStore(*m_database).summaries()).front();
    QCOMPARE(swim.joins.value(), row.measured);
    QVERIFY(!row.generatedTitle.isEmpty());
    QCOMPARE(swim.joinsTitle, row.generatedTitle);
    QVERIFY(!swim.joinsDeleted);

    fixture().setDeleted(row.measured, true);
    QVERIFY(look({files.back()}).front().swims.front().joinsDeleted);
}

void TestCandidates::twoFilesOfOneSwimAreOne()
{
    const QStringList files = writeSwims(fixture().folder(), 0, 1);
    const auto all = look(files);
    QCOMPARE(all[0].state, State::Ready);
    QVERIFY(all[0].swims.front().joinsFile.isEmpty());
    QCOMPARE(all[1].state, State::SecondSource);
    QCOMPARE(all[1].swims.front().joinsFile, files.front());
    QVERIFY(!all[1].swims.front().joins);
}

/// What is called ready gives a swim of its own, what is called second none.
void TestCandidates::theImportGroupsTheSame()
{
    const QStringList before = writeSwims(fixture().folder() + u"/before"_s, 0, 5);
    fixture().import(before.mid(0, 1)); // of the first swim only the FIT file
    const QString folder = fixture().folder() + u"/drop"_s;
    writeSwims(folder, 0, 40);
    const auto all = look({folder});
    const auto ready = std::ranges::count(all, State::Ready, &ImportCandidate::state);
    const auto second = std::ranges::count(all, State::SecondSource, &ImportCandidate::state);
    QCOMPARE(ready, 39);
    QCOMPARE(second, 14); // 0, 3 ... 39
    fixture().import({folder});
    QCOMPARE(sure(WorkoutStore(*m_database).summaries()).size(), std::size_t(1 + ready));
}

void TestCandidates::aMissingPoolLengthIsAskedFor()
{
    const QString file = fixture().write(u"swim.fit"_s, bytesOf(fitSwimOfUnknownPool(fitSwimStart, 40)));
    const auto all = look({file});
    QCOMPARE(all.front().state, State::AsksPool);
    const CandidateSwim &swim = all.front().swims.front();
    QVERIFY(swim.needsPoolLength);
    QVERIFY(!swim.summary.distance);
    QCOMPARE(swim.lengthCount, 40);
    QCOMPARE(swim.guesses.front().poolLength, (field::PoolLength{25, PoolUnit::Metres})); // 1:40 per 100 m
    QCOMPARE(swim.guesses.front().pacePer100.count(), 100.0);
}

/// The watch of the library's recording knows the pool; this one has no more lengths and gives no measurements.
void TestCandidates::nothingIsAskedWhereAnotherRecordingKnowsIt()
{
    fixture().import({fixture().write(u"known.fit"_s, fitOfDay(0, 8))});
    const auto all = look({fixture().write(u"other.fit"_s, bytesOf(fitSwimOfUnknownPool(fitSwimStart, 7)))});
    QCOMPARE(all.front().state, State::SecondSource);
    QVERIFY(!all.front().swims.front().needsPoolLength);
}

void TestCandidates::aStopEndsIt()
{
    writeSwims(fixture().folder(), 0, 30);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(look({fixture().folder()}, stop.get_token()).empty());
}

void TestCandidates::nothingIsWritten()
{
    const std::string before = made::contentOf(*m_database);
    writeSwims(fixture().folder(), 0, 3);
    QVERIFY(!look({fixture().folder()}).empty());
    QVERIFY(made::contentOf(*m_database) == before);
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
