#include "athletefiles.h"

#include "core/store/athletemeta.h"
#include "core/store/databasefile.h"
#include "core/store/editstore.h"
#include "core/store/library.h"
#include "core/store/libraryindex.h"
#include "core/store/recordingstore.h"
#include "core/store/workoutstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <barrier>
#include <future>

using namespace lengthwise;
using namespace lengthwise::athletefiles;

namespace {

using enum Database::Access;

QStringList namesOf(Library &library)
{
    QStringList names;
    for (const Athlete &athlete : library.athletes().value_or(std::vector<Athlete>()))
        names.append(athlete.name);
    return names;
}

/// The names as lengthwise.db has them.
QStringList copiedNames(const QString &folder)
{
    auto index = Database::open(folder + QStringLiteral("/lengthwise.db"), Read);
    QStringList names;
    for (const IndexedAthlete &athlete : indexedAthletes(*index).value_or(std::vector<IndexedAthlete>()))
        names.append(athlete.name);
    names.sort();
    return names;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList texts;
    for (const char *word : words)
        texts.append(QString::fromUtf8(word));
    return texts;
}

template<class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAFirstAthlete();
    void whoBeginItAtOnceShareTheFirstAthlete();
    void aKillWhileALockWasTakenIsForgotten();
    void remembersWhoIsChosen();
    void namesAreClean();
    void namesAreUnique();
    void findsByNameAndUuid();
    void keepsProfiles();
    void refusesOddProfiles_data();
    void refusesOddProfiles();
    void passesOverWhatDoesNotRead();
    void undoesProfiles();
    void cannotUndoAName();
    void athletesAreApart();
    void opensOnlyItsAthletes();
    void backsUpRolling();
    void restoresEarlierDays();
    void bringsAnAthleteAlong();
    void oneRestoreAtATime();

private:
    QString in(const QString &file) const { return m_folder->filePath(file); }
    Library open(Database::Access access = Write) const;
    EditStore editsIn(Database &database) const { return {database, m_clock, "machine"}; }
    static void put(Database &database, const Edit &edit);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

Library TestLibrary::open(Database::Access access) const
{
    auto library = Library::open(m_folder->path(), access, m_clock, "machine");
    if (!library)
        qFatal("no library: %d %s", int(library.error().code), qPrintable(library.error().detail));
    return std::move(*library);
}

void TestLibrary::makesAFirstAthlete()
{
    Library library = open();
    QCOMPARE(library.athletes(), std::vector<Athlete>());
    const auto first = library.chosen(QStringLiteral("Anna"));
    QVERIFY(first && *first);
    QCOMPARE((*first)->name, QStringLiteral("Anna"));
    QVERIFY(isUuid((*first)->uuid));
    QCOMPARE(library.chosen(QStringLiteral("Berta")), first);
    auto database = library.openAthlete((*first)->uuid, Write);
    QVERIFY(database);
    QCOMPARE(RecordingStore(*database).count(), 0);
}

void TestLibrary::whoBeginItAtOnceShareTheFirstAthlete()
{
    for (int round = 0; round < 30; ++round) {
        const QTemporaryDir folder;
        std::barrier start(2);
        const auto begun = [&](const char *name) -> Result<std::string> {
            start.arrive_and_wait();
            auto library = Library::open(folder.path(), Write, m_clock, name);
            if (!library)
                return fail(library.error());
            const auto chosen = library->chosen(QString::fromLatin1(name));
            return chosen ? Result<std::string>(chosen->value().uuid) : fail(chosen.error());
        };
        auto one = std::async(std::launch::async, begun, "Anna");
        const auto other = begun("Ben");
        const auto first = one.get();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
        QCOMPARE(*first, *other);
    }
}

void TestLibrary::aKillWhileALockWasTakenIsForgotten()
{
    auto library = open();
    const std::string uuid = (*library.chosen(QStringLiteral("Anna")))->uuid;
    for (const char *ending : {".lock", ".lock.rmlock"}) {
        QFile torn(m_folder->filePath(QString::fromStdString(uuid) + QLatin1StringView(ending)));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("47");
        torn.flush();
        QVERIFY(torn.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    }
    const auto lock = library.lock(uuid, QStringLiteral("sync"));
    QVERIFY2(lock, lock ? "" : qPrintable(lock.error().detail));
    QCOMPARE(codeOf(library.lock(uuid, QStringLiteral("rebuild"))), ErrorCode::LibraryBusy);
}

void TestLibrary::remembersWhoIsChosen()
{
    std::string berta;
    {
        Library library = open();
        QVERIFY(library.add(QStringLiteral("Anna")));
        berta = library.add(QStringLiteral("Berta"))->uuid;
        QCOMPARE((*library.chosen({}))->name, QStringLiteral("Anna"));
        QVERIFY(library.choose(berta));
        QCOMPARE(codeOf(library.choose("cccccccc-0000-4000-8000-000000000003")), ErrorCode::AthleteUnknown);
    }
    Library reading = open(Read);
    QCOMPARE((*reading.chosen({}))->uuid, berta);
    QCOMPARE(codeOf(reading.choose(berta)), ErrorCode::LibraryReadOnly);
    QCOMPARE(codeOf(reading.add(QStringLiteral("Clara"))), ErrorCode::LibraryReadOnly);
}

void TestLibrary::namesAreClean()
{
    Library library = open();
    QCOMPARE(library.add(QStringLiteral("  Anna\n \t van  Dyk\x1b[31m"))->name, QStringLiteral("Anna van Dyk [31m"));
    QCOMPARE(codeOf(library.add(QStringLiteral(" \n\u200b "))), ErrorCode::AthleteNameEmpty);
    QCOMPARE(codeOf(library.add({})), ErrorCode::AthleteNameEmpty);
    QCOMPARE(library.add(QString(500, u'x'))->name.size(), 80);
    QCOMPARE(library.athletes()->size(), 2U);
}

void TestLibrary::namesAreUnique()
{
    Library library = open();
    const auto anna = library.add(QStringLiteral("J\u00fcrg"));
    QVERIFY(anna);
    // Other case, and u with a combining diaeresis.
    for (const auto &same : {QStringLiteral("j\u00fcrg"), QStringLiteral("J\u00dcRG"), QStringLiteral("Ju\u0308rg ")})
        QCOMPARE(codeOf(library.add(same)), ErrorCode::AthleteNameTaken);
    auto berta = library.add(QStringLiteral("Berta"));
    berta->name = QStringLiteral("J\u00dcrg");
    QCOMPARE(codeOf(library.setProfile(*berta)), ErrorCode::AthleteNameTaken);
    // One's own name in another case is free.
    Athlete louder = *anna;
    louder.name = QStringLiteral("J\u00dcRG");
    QVERIFY(library.setProfile(louder));
    QCOMPARE(namesOf(library), list({"Berta", "J\u00dcRG"}));
    // No file is left of who was refused.
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.db")}).size(), 3);
}

void TestLibrary::findsByNameAndUuid()
{
    Library library = open();
    const auto anna = library.add(QStringLiteral("Anna"));
    QVERIFY(library.add(QStringLiteral("Annabel")));
    const QString uuid = QString::fromStdString(anna->uuid);
    for (const QString &asked : {QStringLiteral("anna"), QStringLiteral(" ANNA "), uuid, uuid.left(8), uuid.toUpper()})
        QCOMPARE(library.athlete(asked), anna);
    for (const QString &asked : {QStringLiteral("Ann"), uuid.left(7), QString(), QStringLiteral("%")})
        QCOMPARE(codeOf(library.athlete(asked)), ErrorCode::AthleteUnknown);

    static_cast<void>(
        make(in(QString::fromStdString(athletefiles::anna) + QStringLiteral(".db")), athletefiles::anna, "x", 0));
    const std::string twin = athletefiles::anna.substr(0, 35) + '9';
    static_cast<void>(make(in(QString::fromStdString(twin) + QStringLiteral(".db")), twin, "x", 0));
    Library again = open();
    const auto several = again.athlete(QString::fromStdString(twin.substr(0, 12)));
    QCOMPARE(codeOf(several), ErrorCode::AthleteAmbiguous);
    QCOMPARE(several.error().count, 2);
    QCOMPARE(again.athlete(QString::fromStdString(twin))->uuid, twin);
}

void TestLibrary::keepsProfiles()
{
    Athlete anna;
    {
        Library library = open();
        anna = *library.add(QStringLiteral("Anna"));
        anna.name = QStringLiteral("Anna \"the eel\" B");
        anna.birthYear = 1984;
        anna.sex = Sex::Female;
        anna.maximumHeartRate = HeartRate{186};
        anna.units = PoolUnit::Yards;
        QCOMPARE(library.setProfile(anna), anna);
    }
    Library library = open();
    QCOMPARE(library.athletes(), std::vector{anna});
    QCOMPARE(copiedNames(m_folder->path()), QStringList(anna.name));
    // What is taken away is "as recorded", which is nothing.
    anna.sex.reset();
    anna.birthYear.reset();
    QVERIFY(library.setProfile(anna));
    QCOMPARE(library.athletes(), std::vector{anna});
    // The registers as other machines read them.
    auto database = library.openAthlete(anna.uuid, Read);
    EditStore edits = editsIn(*database);
    QCOMPARE(edits.edit(anna.subject(), "profile/name").value()->value, "\"Anna \\\"the eel\\\" B\"");
    QCOMPARE(edits.edit(anna.subject(), "profile/max_hr").value()->value, "186");
    QCOMPARE(edits.edit(anna.subject(), "profile/units").value()->value, "\"yd\"");
    QCOMPARE(edits.edit(anna.subject(), "profile/sex").value()->value, std::nullopt);
}

void TestLibrary::refusesOddProfiles_data()
{
    QTest::addColumn<int>("birthYear");
    QTest::addColumn<double>("maximum");
    QTest::newRow("born too early") << 1899 << 180.0;
    QTest::newRow("born too late") << 2101 << 180.0;
    QTest::newRow("heart too slow") << 1990 << 59.0;
    QTest::newRow("heart too fast") << 1990 << 261.0;
    QTest::newRow("no heart rate") << 1990 << std::nan("");
}

void TestLibrary::refusesOddProfiles()
{
    QFETCH(int, birthYear);
    QFETCH(double, maximum);
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    Athlete odd = anna;
    odd.birthYear = birthYear;
    odd.maximumHeartRate = HeartRate{maximum};
    QCOMPARE(codeOf(library.setProfile(odd)), ErrorCode::ValueRefused);
    QCOMPARE(library.athletes(), std::vector{anna});
}

void TestLibrary::put(Database &database, const Edit &edit)
{
    auto transaction = Transaction::begin(database);
    const SystemClock clock;
    QVERIFY(EditStore(database, clock, "other machine").merge(*transaction, edit).value_or(false));
    QVERIFY(transaction->commit());
}

void TestLibrary::passesOverWhatDoesNotRead()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    auto database = library.openAthlete(anna.uuid, Write);
    Stamp later{.milliseconds = 4'000'000'000'000, .device = "other"};
    for (const auto &[field, value] : {std::pair("profile/name", "[1, 2]"), std::pair("profile/birth_year", "\"1990\""),
             std::pair("profile/birth_year", "1990.5"), std::pair("profile/sex", "\"eel\""),
             std::pair("profile/max_hr", "{"), std::pair("profile/units", ""), std::pair("profile/shoe_size", "44")}) {
        ++later.counter;
        put(*database, {anna.subject(), field, value, later});
        QCOMPARE(library.athletes(), std::vector{anna});
    }
    put(*database, {"athlete:" + berta, "profile/birth_year", "1990", later});
    QCOMPARE(library.athletes(), std::vector{anna});
    // A name that cannot be read leaves the one that was known.
    QCOMPARE(library.athlete(QStringLiteral("Anna")), anna);
}

void TestLibrary::undoesProfiles()
{
    Library library = open();
    Athlete anna = *library.add(QStringLiteral("Anna"));
    anna.name = QStringLiteral("Anne");
    anna.birthYear = 1984;
    QVERIFY(library.setProfile(anna));
    QCOMPARE(copiedNames(m_folder->path()), list({"Anne"}));
    auto database = library.openAthlete(anna.uuid, Write);
    EditStore edits = editsIn(*database);
    auto transaction = Transaction::begin(*database);
    const auto undone = edits.undo(*transaction);
    QVERIFY(undone && transaction->commit());
    QCOMPARE(undone->action, "profile");
    const auto athletes = library.athletes();
    QCOMPARE(athletes->front().name, QStringLiteral("Anna"));
    QCOMPARE(athletes->front().birthYear, std::nullopt);
    QCOMPARE(copiedNames(m_folder->path()), list({"Anna"}));
}

void TestLibrary::cannotUndoAName()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    auto database = library.openAthlete(anna.uuid, Write);
    EditStore edits = editsIn(*database);
    auto transaction = Transaction::begin(*database);
    QCOMPARE(codeOf(edits.undo(*transaction)), ErrorCode::NothingToUndo);
}

void TestLibrary::athletesAreApart()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    const Athlete berta = *library.add(QStringLiteral("Berta"));
    const SwimId swim{.key = "sha256:" + std::string(64, 'a')};
    {
        auto database = library.openAthlete(anna.uuid, Write);
        auto transaction = Transaction::begin(*database);
        NewRecording recording{.recording = {.key = swim.key, .size = 5}, .packed = {std::byte{1}}};
        recording.swims.push_back(
            {.id = swim, .start = Instant(Duration(1'727'452'800'000)), .elapsed = Duration(1000)});
        QVERIFY(RecordingStore(*database).add(*transaction, recording));
        WorkoutRow row;
        row.summary.measured = swim;
        row.summary.title = QStringLiteral("Morning");
        row.summary.notes = QStringLiteral("secret");
        QVERIFY(WorkoutStore(*database).put(*transaction, {swim}, row, 1));
        QVERIFY(editsIn(*database).apply(*transaction, "notes", {{subjectOf(swim), "notes", "\"secret\""}}));
        QVERIFY(transaction->commit());
        QCOMPARE(WorkoutStore(*database).search(QStringLiteral("secret"), 9)->size(), 1U);
    }
    auto database = library.openAthlete(berta.uuid, Write);
    RecordingStore recordings(*database);
    WorkoutStore workouts(*database);
    EditStore edits = editsIn(*database);
    QCOMPARE(recordings.count(), 0);
    QVERIFY(recordings.keys()->empty());
    QCOMPARE(recordings.find(swim.key), std::nullopt);
    QVERIFY(!recordings.payload(swim.key));
    QCOMPARE(recordings.swimsByIdPrefix(idHash(swim).substr(0, shortestId), 9), std::vector<SwimId>());
    QCOMPARE(recordings.allSwims(), std::vector<SwimFacts>());
    QCOMPARE(workouts.count(), 0);
    QCOMPARE(workouts.summaries(), std::vector<WorkoutSummary>());
    QCOMPARE(workouts.search(QStringLiteral("secret"), 9), std::vector<SwimId>());
    QCOMPARE(edits.editsOf(subjectOf(swim)), std::vector<Edit>());
    QCOMPARE(edits.editsOf(anna.subject()), std::vector<Edit>());
    auto transaction = Transaction::begin(*database);
    QCOMPARE(codeOf(edits.undo(*transaction)), ErrorCode::NothingToUndo);
    QVERIFY(library.athletePath(anna.uuid) != library.athletePath(berta.uuid));
}

void TestLibrary::opensOnlyItsAthletes()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    const Athlete berta = *library.add(QStringLiteral("Berta"));
    for (const char *uuid : {"", "lengthwise", "../x", "cccccccc-0000-4000-8000-000000000003"})
        QCOMPARE(codeOf(library.openAthlete(uuid, Write)), ErrorCode::AthleteUnknown);
    QVERIFY(!QFile::exists(in(QStringLiteral("cccccccc-0000-4000-8000-000000000003.db"))));
    // Anna's file in the place of Berta's is not Berta's.
    removeDatabase(library.athletePath(berta.uuid));
    QVERIFY(QFile::copy(library.athletePath(anna.uuid), library.athletePath(berta.uuid)));
    for (const auto access : {Read, Write})
        QCOMPARE(codeOf(library.openAthlete(berta.uuid, access)), ErrorCode::LibraryDamaged);
    QCOMPARE(namesOf(library), list({"Anna", "Berta"}));
}

void TestLibrary::backsUpRolling()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    const Athlete berta = *library.add(QStringLiteral("Berta"));
    const auto first = library.backUpRolling(anna.uuid);
    QVERIFY(first && *first);
    QCOMPARE(inspectBackup((*first)->path)->athlete, anna.uuid);
    QCOMPARE(library.backups(anna.uuid), std::vector{**first});
    QVERIFY(library.backups(berta.uuid).empty());
    QCOMPARE(library.backUpRolling(anna.uuid).value(), std::nullopt);
    // An edit is a change, and so is taking it back.
    Athlete older = anna;
    older.birthYear = 1950;
    QVERIFY(library.setProfile(older));
    QVERIFY(library.backUpRolling(anna.uuid).value());
    {
        auto database = library.openAthlete(anna.uuid, Write);
        auto transaction = Transaction::begin(*database);
        QVERIFY(editsIn(*database).undo(*transaction) && transaction->commit());
    }
    QVERIFY(library.backUpRolling(anna.uuid).value());
    QCOMPARE(library.backups(anna.uuid).size(), 3U);
}

void TestLibrary::restoresEarlierDays()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    const QString backup = library.backUpRolling(anna.uuid).value()->path;
    Athlete renamed = anna;
    renamed.name = QStringLiteral("Anne");
    QVERIFY(library.setProfile(renamed));
    auto open = library.openAthlete(anna.uuid, Write);

    const auto restored = library.restore(backup);
    QVERIFY(restored);
    QCOMPARE(restored->athlete, anna);
    QCOMPARE(namesOf(library), list({"Anna"}));
    QCOMPARE(copiedNames(m_folder->path()), list({"Anna"}));
    QCOMPARE(editsIn(*open).edit(anna.subject(), "profile/name").value()->value, "\"Anna\"");
    QVERIFY(QFileInfo(restored->keptAs)
                .fileName()
                .startsWith(QString::fromStdString(anna.uuid) + QStringLiteral("-replaced-")));
    // What was replaced is no athlete of its own, but a backup.
    Library again = this->open();
    QCOMPARE(namesOf(again), list({"Anna"}));
    QCOMPARE(again.restore(restored->keptAs)->athlete, renamed);
    // And a rolling backup knows that something changed.
    QVERIFY(again.backUpRolling(anna.uuid).value());
}

void TestLibrary::bringsAnAthleteAlong()
{
    const QString backup = in(QStringLiteral("stick.db"));
    Athlete anna;
    {
        Library elsewhere = *Library::open(in(QStringLiteral("elsewhere")), Write, m_clock, "other");
        anna = *elsewhere.add(QStringLiteral("Anna"));
        auto database = elsewhere.openAthlete(anna.uuid, Write);
        QVERIFY(backUp(*database, backup));
    }
    Library library = open();
    QVERIFY(library.add(QStringLiteral("Berta")));
    const auto restored = library.restore(backup);
    QVERIFY(restored);
    QCOMPARE(restored->athlete, anna);
    QCOMPARE(restored->keptAs, QString());
    QCOMPARE(namesOf(library), list({"Anna", "Berta"}));
    QVERIFY(library.openAthlete(anna.uuid, Write));
    QVERIFY(QFile::exists(backup));
}

void TestLibrary::oneRestoreAtATime()
{
    Library library = open();
    const Athlete anna = *library.add(QStringLiteral("Anna"));
    const QString backup = library.backUpRolling(anna.uuid).value()->path;
    {
        const auto held = library.lock(anna.uuid, QStringLiteral("rebuild"));
        QVERIFY(held);
        const auto refused = library.restore(backup);
        QCOMPARE(codeOf(refused), ErrorCode::LibraryBusy);
        QCOMPARE(refused.error().detail, QStringLiteral("restore"));
    }
    QVERIFY(library.restore(backup));
    Library reading = open(Read);
    QCOMPARE(codeOf(reading.restore(backup)), ErrorCode::LibraryReadOnly);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
