#include "core/derive/librarycheck.h"
#include "core/derive/rebuild.h"
#include "core/ingest/editor.h"
#include "core/ingest/importer.h"
#include "core/store/historystore.h"
#include "core/store/library.h"
#include "core/store/libraryindex.h"
#include "core/store/recordingstore.h"
#include "tests/support/libraryplan.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace lengthwise;

namespace {

const QString fixturesFolder = projectFile(QStringLiteral("tests/fixtures/library"));

/// What the file says, without opening it as a database, which would leave files beside it. SQLite's file format puts
/// user_version at 60.
int schemaOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return 0;
    const QByteArray version = file.read(4);
    return version.size() == 4 ? int(qFromBigEndian<quint32>(version.constData())) : 0;
}

} // namespace

/// Opens copies of the libraries that earlier schemas left (tests/fixtures/library/schema<N>, or schema<N>_index<M>
/// where only lengthwise.db changed) and compares them with the plan they were made by. A new schema adds its folder,
/// made by makelibraryfixture, and this test finds it.
class TestOldLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everySchemaHasItsLibrary();
    void athletesAndChoice_data() { folders(); }
    void athletesAndChoice();
    void rowsBeforeTheirRebuild_data() { folders(); }
    void rowsBeforeTheirRebuild();
    void workouts_data() { folders(); }
    void workouts();
    void corrections_data() { folders(); }
    void corrections();
    void stepsCanBeTakenBack_data() { folders(); }
    void stepsCanBeTakenBack();
    void athletesAreApart_data() { folders(); }
    void athletesAreApart();
    void originals_data() { folders(); }
    void originals();
    void otherTables_data() { folders(); }
    void otherTables();
    void backupOfIt_data() { folders(); }
    void backupOfIt();

private:
    static void folders();
    /// A copy, migrated, its rows as they were.
    Library migrated();
    /// The same, its rows of the present analysis.
    Library opened();
    Database annas(Library &library) { return std::move(*library.openAthlete(m_anna.uuid, Database::Access::Write)); }
    static std::optional<WorkoutSummary> summaryOn(Database &database, const SwimPlan &plan);

    const Athlete m_anna = libraryplan::anna();
    const Athlete m_berta = libraryplan::berta();
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOldLibraries::folders()
{
    QTest::addColumn<QString>("folder");
    const QDir fixtures(fixturesFolder);
    for (const QString &schema : fixtures.entryList({QStringLiteral("schema*")}, QDir::Dirs))
        QTest::newRow(qPrintable(schema)) << fixtures.filePath(schema);
}

void TestOldLibraries::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Library TestOldLibraries::migrated()
{
    QFETCH(QString, folder);
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const QString copy = m_folder->filePath(file);
        if (!QFile::copy(folder + u'/' + file, copy)
            || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot copy %s", qPrintable(file));
    }
    auto library = Library::open(m_folder->path(), Database::Access::Write, m_clock, "machine");
    if (!library)
        qFatal("cannot open: %s", qPrintable(library.error().detail));
    return std::move(*library);
}

Library TestOldLibraries::opened()
{
    Library library = migrated();
    for (const Athlete &athlete : {m_anna, m_berta}) {
        auto database = library.openAthlete(athlete.uuid, Database::Access::Write);
        WorkoutRows rows;
        if (!database || !rebuild(*database, rows, {.onlyStale = true, .jobs = 1}))
            qFatal("cannot rebuild");
    }
    return library;
}

std::optional<WorkoutSummary> TestOldLibraries::summaryOn(Database &database, const SwimPlan &plan)
{
    const auto summaries = WorkoutStore(database).summaries().value_or(std::vector<WorkoutSummary>());
    const auto found = std::ranges::find(summaries, plan.start, &WorkoutSummary::start);
    return found == summaries.end() ? std::nullopt : std::optional(*found);
}

void TestOldLibraries::everySchemaHasItsLibrary()
{
    std::set<int> athletes, indexes;
    const QDir fixtures(fixturesFolder);
    for (const QString &folder : fixtures.entryList({QStringLiteral("schema*")}, QDir::Dirs)) {
        athletes.insert(schemaOf(athleteFile(fixtures.filePath(folder), m_anna.uuid)));
        indexes.insert(schemaOf(fixtures.filePath(folder + QStringLiteral("/lengthwise.db"))));
    }
    for (int schema = 1; schema <= athleteSchema().version(); ++schema)
        QVERIFY2(athletes.contains(schema), qPrintable(QString::number(schema)));
    for (int schema = 1; schema <= librarySchema().version(); ++schema)
        QVERIFY2(indexes.contains(schema), qPrintable(QString::number(schema)));
}

void TestOldLibraries::athletesAndChoice()
{
    Library library = opened();
    QCOMPARE(library.athletes(), (std::vector{m_anna, m_berta}));
    QCOMPARE(library.chosen({}).value(), m_berta);
    for (const Athlete &athlete : {m_anna, m_berta}) {
        auto database = library.openAthlete(athlete.uuid, Database::Access::Read);
        const auto report = checkLibrary(*database, WorkoutRows());
        QVERIFY(report);
        QCOMPARE(report->problems, std::vector<LibraryProblem>());
        QCOMPARE(database->number("PRAGMA user_version"), athleteSchema().version());
    }
}

/// They are shown until the rebuild gets to them: distances of strokes are there, their means are not.
void TestOldLibraries::rowsBeforeTheirRebuild()
{
    Library library = migrated();
    Database database = annas(library);
    const auto swims = swimHistories(database);
    QVERIFY(swims);
    QCOMPARE(swims->size(), 2U); // the third is deleted
    const SwimHistory &fifties = swims->front();
    QCOMPARE(fifties.start, libraryplan::fifties().start);
    QCOMPARE(fifties.strokes, (std::vector<StrokeShare>{{.stroke = Stroke::Freestyle, .distance = metres(8 * 50)}}));
    // Ten lengths and one more by the split, of which one was corrected to breaststroke.
    const SwimHistory &back = swims->back();
    QCOMPARE(back.strokes.size(), 2U);
    QCOMPARE(back.strokes[0].stroke, Stroke::Backstroke);
    QVERIFY(std::abs(back.strokes[0].distance.metres - 10 * 25 * metresPerYard) < 1e-6);
    QCOMPARE(back.strokes[1].stroke, Stroke::Breaststroke);
    QVERIFY(std::abs(back.strokes[1].distance.metres - 25 * metresPerYard) < 1e-6);
}

void TestOldLibraries::workouts()
{
    Library library = opened();
    Database database = annas(library);
    QCOMPARE(RecordingStore(database).count(), 4);
    QCOMPARE(WorkoutStore(database).count(), 3);
    const auto fifties = summaryOn(database, libraryplan::fifties());
    QVERIFY(fifties);
    QCOMPARE(fifties->distance, metres(8 * 50));
    QCOMPARE(fifties->poolLength, metres(25));
    QCOMPARE(fifties->utcOffset, std::chrono::minutes(120));
    QCOMPARE(fifties->sources, (std::vector{RecordingKind::Fit, RecordingKind::Csv}));
    QCOMPARE(fifties->title, QString());
    QVERIFY(!fifties->deleted);
    const auto deleted = summaryOn(database, libraryplan::deleted());
    QVERIFY(deleted && deleted->deleted);
    QCOMPARE(deleted->distance, metres(3 * 100));
}

void TestOldLibraries::corrections()
{
    Library library = opened();
    Database database = annas(library);
    const auto back = summaryOn(database, libraryplan::backstroke());
    QVERIFY(back);
    QCOMPARE(back->title, QString::fromLatin1(libraryplan::title));
    QCOMPARE(back->notes, QString::fromLatin1(libraryplan::notes));
    QCOMPARE(back->effort, libraryplan::effort);
    QCOMPARE(back->unit, PoolUnit::Yards);
    QCOMPARE(back->corrections, 2); // a stroke and a stretch
    // Ten lengths were recorded, one of them was two.
    QCOMPARE(back->marks.size(), 11U);
    QVERIFY(std::abs(back->distance->metres - 11 * 25 * metresPerYard) < 1e-6);
    const auto isBreast = [](const LengthMark &mark) { return Stroke(mark.stroke) == Stroke::Breaststroke; };
    QVERIFY(isBreast(back->marks.front()));
    QCOMPARE(std::ranges::count_if(back->marks, isBreast), 1);
    for (const char *word : {"goggles", "home"}) {
        QCOMPARE(WorkoutStore(database).search(QLatin1StringView(word), 9), std::vector{back->measured});
    }
}

void TestOldLibraries::stepsCanBeTakenBack()
{
    Library library = opened();
    Database database = annas(library);
    EditStore edits(database, m_clock, "machine");
    WorkoutRows rows;
    Editor editor(database, edits, rows);
    QVERIFY(editor.redo());
    QCOMPARE(summaryOn(database, libraryplan::backstroke())->title, QString::fromLatin1(libraryplan::undoneTitle));
    // The title again, the deletion, the split, the stroke, effort, notes and title.
    for (int step = 0; step < 7; ++step)
        QVERIFY(editor.undo());
    const auto nothing = editor.undo();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NothingToUndo);
    QVERIFY(!summaryOn(database, libraryplan::deleted())->deleted);
    const auto back = summaryOn(database, libraryplan::backstroke());
    QCOMPARE(back->marks.size(), 10U);
    QCOMPARE(back->corrections, 0);
    QCOMPARE(back->title, QString());
    QCOMPARE(checkLibrary(database, rows)->problems, std::vector<LibraryProblem>());
}

void TestOldLibraries::athletesAreApart()
{
    Library library = opened();
    auto database = library.openAthlete(m_berta.uuid, Database::Access::Write);
    QCOMPARE(RecordingStore(*database).count(), 1);
    QCOMPARE(WorkoutStore(*database).count(), 1);
    QCOMPARE(summaryOn(*database, libraryplan::besideAnna())->distance, metres(4 * 50));
    EditStore edits(*database, m_clock, "machine");
    QCOMPARE(edits.all()->size(), 1U); // her name
    QCOMPARE(edits.nextUndo().value(), std::nullopt);
}

/// The bytes that came in are still there, and still the same recordings to an import.
void TestOldLibraries::originals()
{
    Library library = opened();
    Database database = annas(library);
    RecordingStore recordings(database);
    QTemporaryDir folder;
    QStringList names;
    const auto page = recordings.page({}, 9);
    for (const Recording &recording : *page) {
        const auto bytes = recordings.payload(recording.key);
        QVERIFY(bytes);
        QCOMPARE(std::int64_t(bytes->size()), recording.size);
        names.append(QString::fromStdString(recording.fileName));
        QFile file(folder.filePath(names.back()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char *>(bytes->data()), qint64(bytes->size())), recording.size);
    }
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("backstroke.fit deleted.fit fifties.csv fifties.fit"));
    EditStore edits(database, m_clock, "machine");
    WorkoutRows rows;
    const ImportReport report = Importer(database, edits, rows, m_clock).run({folder.path()}, {.jobs = 1});
    for (const ImportedItem &item : report.items) {
        const bool wasDeleted = item.file.endsWith(QStringLiteral("deleted.fit"));
        QCOMPARE(item.outcome, wasDeleted ? ImportOutcome::Restored : ImportOutcome::Known);
    }
    QCOMPARE(report.items.size(), 4U);
    QCOMPARE(WorkoutStore(database).count(), 3);
}

/// What nothing fills yet is kept by migrations all the same.
void TestOldLibraries::otherTables()
{
    Library library = opened();
    Database database = annas(library);
    QCOMPARE(database.number("SELECT count(*) FROM stone WHERE key = 'strava:4711' AND reason = 'gone'"), 1);
    QCOMPARE(database.number("SELECT value FROM sync_state WHERE peer = 'strava' AND name = 'after'"), 1'727'769'600);
    QCOMPARE(database.number("SELECT seen FROM sync_run WHERE added = 1 AND error IS NULL"), 5);
    QCOMPARE(database.number("SELECT count(*) FROM outbox WHERE subject = 'strava:4711' AND detail = ''"), 1);
    auto index = Database::open(m_folder->filePath(QStringLiteral("lengthwise.db")), Database::Access::Read);
    QCOMPARE(index->number("SELECT quota FROM budget WHERE client_id = '4711' AND reported = 12"), 1000);
}

/// A backup that an old program made can be restored, with its athlete or over the athlete who is there.
void TestOldLibraries::backupOfIt()
{
    QFETCH(QString, folder);
    auto library = Library::open(m_folder->path(), Database::Access::Write, m_clock, "machine");
    const QString file = folder + u'/' + QString::fromStdString(m_anna.uuid) + QStringLiteral(".db");
    const auto added = library->restore(file);
    QVERIFY(added);
    QCOMPARE(added->athlete, m_anna);
    QCOMPARE(library->restore(file)->athlete, m_anna);
    Database database = annas(*library);
    QCOMPARE(RecordingStore(database).count(), 4);
    QCOMPARE(integrityFault(database), QString());
}

QTEST_GUILESS_MAIN(TestOldLibraries)
#include "tst_oldlibraries.moc"
