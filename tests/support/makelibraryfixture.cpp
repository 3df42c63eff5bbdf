#include "core/derive/workoutrows.h"
#include "core/ingest/editor.h"
#include "core/ingest/importer.h"
#include "core/ingest/repairs.h"
#include "core/ingest/workoutloader.h"
#include "core/store/athletefile.h"
#include "core/store/databasefile.h"
#include "core/store/library.h"
#include "core/store/libraryindex.h"
#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/libraryplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace lengthwise;

namespace {

constexpr auto device = "d0d0d0d0-0000-4000-8000-000000000003";

/// The value; without one the program ends with what kept it from existing.
template<class Value>
Value sure(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "makelibraryfixture: error %d: %s %s\n", int(result.error().code),
            qPrintable(result.error().file), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// An athlete's library with what changes it.
class OneAthlete
{
public:
    OneAthlete(Library &library, const std::string &uuid)
        : m_database(sure(library.openAthlete(uuid, Database::Access::Write)))
        , m_edits(m_database, library.clock(), library.device())
        , m_clock(library.clock())
    {
    }

    Database &database() { return m_database; }

    /// Imports the bytes under this name and returns its swim.
    SwimId import(const QString &name, QByteArrayView bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
            sure(Result<void>(fail({.code = ErrorCode::FileUnwritable, .file = path})));
        file.close();
        const ImportReport report = Importer(m_database, m_edits, m_rows, m_clock).run({path}, {.jobs = 1});
        const ImportedItem &item = report.items.at(0);
        if (item.outcome != ImportOutcome::Imported)
            sure(Result<void>(fail(item.error.value_or(Error{.file = path}))));
        return item.swims.at(0);
    }
    SwimId import(const SwimPlan &plan)
    {
        const std::vector<std::byte> bytes = fitFileOf(swum(plan));
        return import(plan.name + QStringLiteral(".fit"),
            QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    }

    void edit(const std::string &action, const std::vector<Change> &changes)
    {
        sure(Editor(m_database, m_edits, m_rows).apply(action, changes));
    }
    void say(const SwimId &swim, const FieldValue &value)
    {
        edit(fieldOf(value), {{subjectOf(swim), fieldOf(value), valueOf(value)}});
    }
    void undo() { sure(Editor(m_database, m_edits, m_rows).undo()); }
    CorrectedWorkout corrected(const SwimId &swim)
    {
        return sure(loadWorkout(m_database, sure(groupOf(m_database, swim)))).corrected;
    }

private:
    QTemporaryDir m_folder;
    Database m_database;
    EditStore m_edits;
    WorkoutRows m_rows;
    const Clock &m_clock;
};

void fillAnna(Library &library)
{
    OneAthlete anna(library, libraryplan::anna().uuid);
    const SwimPlan fifties = libraryplan::fifties();
    anna.import(fifties);
    anna.import(fifties.name + QStringLiteral(".csv"), csvFileOf(swum(fifties)));

    const SwimId back = anna.import(libraryplan::backstroke());
    anna.say(back, field::Title{QString::fromLatin1(libraryplan::title)});
    anna.say(back, field::Notes{QString::fromLatin1(libraryplan::notes)});
    anna.say(back, field::Effort{libraryplan::effort});
    anna.edit("stroke", sure(changeStroke(anna.corrected(back), back, {0}, Stroke::Breaststroke)));
    constexpr std::size_t third = 4; // rests are lengths too
    anna.edit("split", sure(splitLength(anna.corrected(back), back, third, 2)));

    const SwimId deleted = anna.import(libraryplan::deleted());
    anna.say(deleted, field::Deleted{true});

    anna.say(back, field::Title{QString::fromLatin1(libraryplan::undoneTitle)});
    anna.undo();
    // What nothing fills yet, but migrations must keep.
    sure(anna.database().script(
        "INSERT INTO stone VALUES ('strava:4711', '', 1727769600000, 0, 'd0', 'gone');"
        "INSERT INTO sync_state VALUES ('strava', 'after', '1727769600');"
        "INSERT INTO sync_run (peer, started_at, ended_at, seen, added) VALUES ('strava', 1727769600000, "
        "1727769601000, 5, 1);"
        "INSERT INTO outbox (peer, what, subject) VALUES ('postgres:1', 'stone', 'strava:4711')"));
}

void fillIndex(const QString &folder)
{
    Database index = sure(Database::open(folder + QStringLiteral("/lengthwise.db"), Database::Access::Write));
    sure(index.script("INSERT INTO budget VALUES ('4711', 'read', 'day', 1727740800000, 12, 1000, 3, 2, 1)"));
}

/// Small pages and no gaps, for a repository: an empty table takes a page.
void shrink(const QString &path)
{
    Database database = sure(Database::open(path, Database::Access::Write));
    sure(closeLog(database));
    sure(database.script("PRAGMA page_size = 2048; VACUUM"));
}

void make(const QString &folder)
{
    const libraryplan::Then clock;
    sure(makePrivateFolder(folder));
    for (const Athlete &athlete : {libraryplan::anna(), libraryplan::berta()})
        sure(makeAthleteFile(athleteFile(folder, athlete.uuid), athlete, clock, device));
    {
        Library library = sure(Library::open(folder, Database::Access::Write, clock, device));
        sure(library.choose(libraryplan::berta().uuid));
        fillAnna(library);
        OneAthlete(library, libraryplan::berta().uuid).import(libraryplan::besideAnna());
    }
    fillIndex(folder);
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.db")}))
        shrink(folder + u'/' + file);
}

} // namespace

/// makelibraryfixture DIR: makes the library of tests/support/libraryplan.h with this program's schema. Run once for
/// each schema that was released, into tests/fixtures/library/schema<N> (N of the athletes' files), or
/// schema<N>_index<M> where lengthwise.db alone has a new one; what it wrote is never written again.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: makelibraryfixture DIR\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    if (QFile::exists(folder)) {
        std::fprintf(stderr, "makelibraryfixture: %s is there already\n", argv[1]);
        return 1;
    }
    make(folder);
    return 0;
}
