#include "core/ingest/candidates.h"
#include "core/ingest/csvmappings.h"
#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/athletesettings.h"
#include "core/store/editstore.h"
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
    void theUsualPoolOfTheSettingsIsOfferedFirst();
    void nothingIsAskedWhereAnotherRecordingKnowsIt();
    void anUnknownTableAsksForItsColumns();
    void aRememberedTableIsReady();
    void whatIsSaidOfATableReachesItsSwims();
    void whatIsLeftOutStaysOut();
    void answersOfManyFilesAreOneStep();
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
    const ImportReport report = fixture().import({folder});
    int newSwims = 0;
    for (const ImportedItem &item : report.items)
        newSwims += item.newSwims;
    QCOMPARE(newSwims, ready);
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

void TestCandidates::theUsualPoolOfTheSettingsIsOfferedFirst()
{
    const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001"};
    made::committed(*m_database, [&](Transaction &transaction) {
        sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
        return EditStore(*m_database, fixture().clock, "11111111-0000-4000-8000-000000000001")
            .apply(transaction, "settings",
                sure(settingChanges(anna.subject(), {.pool = NamedPool{25, PoolUnit::Yards}})));
    });
    const QString file = fixture().write(u"swim.fit"_s, bytesOf(fitSwimOfUnknownPool(fitSwimStart, 40)));
    const PoolLengthGuess guess = look({file}).front().swims.front().guesses.front();
    QCOMPARE(guess.poolLength, (field::PoolLength{25, PoolUnit::Yards}));
    QCOMPARE(guess.reason, PoolLengthGuess::Reason::UsualPool);
}

/// The watch of the library's recording knows the pool; this one has no more lengths and gives no measurements.
void TestCandidates::nothingIsAskedWhereAnotherRecordingKnowsIt()
{
    fixture().import({fixture().write(u"known.fit"_s, fitOfDay(0, 8))});
    const auto all = look({fixture().write(u"other.fit"_s, bytesOf(fitSwimOfUnknownPool(fitSwimStart, 7)))});
    QCOMPARE(all.front().state, State::SecondSource);
    QVERIFY(!all.front().swims.front().needsPoolLength);
}

namespace {

const QByteArray germanTable =
    "Datum;Lage;Zeit;Pause;Züge\n17.10.2026 06:31;Kraul;0:25;0;14\n17.10.2026;Kraul;0:25;0;15\n";

} // namespace

void TestCandidates::anUnknownTableAsksForItsColumns()
{
    const auto all = look({fixture().write(u"form.csv"_s, germanTable)});
    QCOMPARE(all.front().state, State::AsksColumns);
    QVERIFY(!all.front().canBeImported());
    const CandidateColumns &columns = all.front().columns.value();
    QCOMPARE(columns.names, QStringList({u"Datum"_s, u"Lage"_s, u"Zeit"_s, u"Pause"_s, u"Züge"_s}));
    QCOMPARE(columns.sample.size(), 2U);
    QVERIFY(!columns.isMapped);
    QCOMPARE(columns.mapping.columns.at(MappedColumn::LengthTime), "Zeit");
    QVERIFY(!columns.mapping.timeZone.empty());
}

void TestCandidates::aRememberedTableIsReady()
{
    const QString file = fixture().write(u"form.csv"_s, germanTable);
    const auto asked = look({file}).front().columns.value();
    fixture().apply({mappingChange("athlete:anna", asked.hash, asked.mapping)});
    const auto all = look({file});
    QCOMPARE(all.front().state, State::AsksPool); // two lengths, and no word of the pool
    QVERIFY(all.front().columns.value().isMapped);
    QCOMPARE(all.front().columns->mapping, asked.mapping);
    QCOMPARE(all.front().swims.front().lengthCount, 2);
    fixture().import({file});
    QCOMPARE(sure(WorkoutStore(*m_database).summaries()).size(), 1U);
    QCOMPARE(fixture().problems(), QString());
}

// The time was taken for that of a length; the swimmer says it is another column, and takes that back.
void TestCandidates::whatIsSaidOfATableReachesItsSwims()
{
    const QByteArray table = "Date,Split,Other,Strokes\n2026-10-17,25,30,14\n2026-10-17,25,30,15\n";
    const QString file = fixture().write(u"t.csv"_s, table);
    const std::string hash = look({file}).front().columns.value().hash;
    CsvMapping mapping{.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Split"}}};
    fixture().apply({mappingChange("athlete:anna", hash, mapping)});
    fixture().import({file});
    const auto active = [this] { return sure(WorkoutStore(*m_database).summaries()).front().active.value().count(); };
    QCOMPARE(active(), 50.0);
    mapping.columns[MappedColumn::LengthTime] = "Other";
    fixture().apply({mappingChange("athlete:anna", hash, mapping)});
    QCOMPARE(active(), 60.0);
    QCOMPARE(fixture().problems(), QString());
    fixture().undo();
    QCOMPARE(active(), 50.0);
    QCOMPARE(fixture().problems(), QString());
}

void TestCandidates::whatIsLeftOutStaysOut()
{
    const QString wanted = fixture().write(u"a.fit"_s, fitOfDay(0));
    const QString unwanted = fixture().write(u"b.fit"_s, fitOfDay(1));
    fixture().import({unwanted});
    fixture().setDeleted({keyOf(fitOfDay(1)), 0}, true);
    const auto report = fixture().import({wanted, unwanted}, {.jobs = 1, .leftOut = {keyOf(fitOfDay(1))}});
    QCOMPARE(report.items.at(0).outcome, ImportOutcome::Imported);
    QCOMPARE(report.items.at(1).outcome, ImportOutcome::LeftOut);
    QVERIFY(fixture().isDeleted({keyOf(fitOfDay(1)), 0})); // nobody asked for it back
}

/// More than one transaction takes.
void TestCandidates::answersOfManyFilesAreOneStep()
{
    constexpr int many = 60;
    ImportOptions options{.jobs = 2};
    for (int day = 0; day < many; ++day) {
        const QByteArray swim = bytesOf(fitSwimOfUnknownPool(fitSwimStart + day * 86'400, 8));
        fixture().write(u"%1.fit"_s.arg(day), swim);
        options.poolLengths[{keyOf(swim), 0}] = {50, PoolUnit::Metres};
    }
    fixture().import({fixture().folder()}, options);
    auto rows = sure(WorkoutStore(*m_database).summaries());
    QCOMPARE(rows.size(), std::size_t(many));
    QVERIFY(std::ranges::all_of(rows, [](const WorkoutSummary &row) { return row.distance == metres(400); }));
    QCOMPARE(fixture().problems(), QString());
    QCOMPARE(fixture().undo().changes.size(), std::size_t(many));
    rows = sure(WorkoutStore(*m_database).summaries());
    QVERIFY(std::ranges::none_of(rows, [](const WorkoutSummary &row) { return row.distance.has_value(); }));
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
