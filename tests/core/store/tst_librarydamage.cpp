#include "athletefiles.h"

#include "core/store/databasefile.h"
#include "core/store/library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::athletefiles;

namespace {

using enum Database::Access;

template<class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

using Damage = void (*)(const QString &path);

void destroyHeader(const QString &path)
{
    scribble(path, 0, 100);
}
void cutInHalf(const QString &path)
{
    QFile::resize(path, QFileInfo(path).size() / 2);
}
void cutToNothing(const QString &path)
{
    QFile::resize(path, 0);
}
void loseThePages(const QString &path)
{
    QFile::resize(path, 8192);
}
void flipInTheMiddle(const QString &path)
{
    std::int64_t page = 0;
    {
        auto database = Database::open(path, Read);
        page = *database->number("SELECT rootpage FROM sqlite_schema WHERE name = 'recording'");
    }
    scribble(path, (page - 1) * 8192 + 2, 40);
}
void takeAway(const QString &path)
{
    QFile::remove(path);
}
void replaceByForeign(const QString &path)
{
    removeDatabase(path);
    auto other = Database::open(path, Write);
    if (!other || !other->script("CREATE TABLE mine (x); PRAGMA application_id = 5"))
        qFatal("cannot make a foreign database");
}

} // namespace

class TestLibraryDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restoresOverDamage_data();
    void restoresOverDamage();
    void saysWhatIsMissing();
    void oneDamagedAthleteLeavesTheOthers();
    void makesTheIndexAnew_data();
    void makesTheIndexAnew();
    void leavesForeignAndNewerIndexes();
    void readsNewerLibraries();
    void passesOverUnfinishedAthletes();
    void failedMigrationLeavesABackup();
    void refusesWhatIsNoBackup();

private:
    QString in(const char *file) const { return m_folder->filePath(QString::fromLatin1(file)); }
    Result<Library> open(Database::Access access = Write) const
    {
        return Library::open(m_folder->path(), access, m_clock, "machine");
    }
    QStringList filesLike(const char *pattern) const
    {
        return QDir(m_folder->path()).entryList({QString::fromLatin1(pattern)}, QDir::Files);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

void TestLibraryDamage::restoresOverDamage_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("isSeenOnOpening");
    QTest::newRow("header") << &destroyHeader << true;
    QTest::newRow("half") << &cutInHalf << false;
    QTest::newRow("nothing") << &cutToNothing << true;
    QTest::newRow("pages lost") << &loseThePages << true;
    QTest::newRow("middle") << &flipInTheMiddle << false;
    QTest::newRow("gone") << &takeAway << true;
}

void TestLibraryDamage::restoresOverDamage()
{
    QFETCH(Damage, damage);
    QFETCH(bool, isSeenOnOpening);
    auto library = open();
    const Athlete anna = *library->add(QStringLiteral("Anna"));
    const QString path = library->athletePath(anna.uuid);
    {
        auto database = library->openAthlete(anna.uuid, Write);
        for (const std::string &key : keysOf("x", 6))
            QVERIFY(addRecording(*database, key));
    }
    const QString backup = library->backUpRolling(anna.uuid).value()->path;
    const std::int64_t revision = library->backups(anna.uuid).front().revision;
    damage(path);
    if (isSeenOnOpening) {
        for (const auto access : {Read, Write}) {
            const auto opened = library->openAthlete(anna.uuid, access);
            QCOMPARE(codeOf(opened), ErrorCode::LibraryDamaged);
            QCOMPARE(opened.error().file, path);
            QVERIFY(!opened.error().detail.isEmpty());
        }
    }
    QCOMPARE(library->athlete(QStringLiteral("Anna"))->uuid, anna.uuid);
    QFile file(path);
    const QByteArray left = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();

    const auto restored = library->restore(backup);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QCOMPARE(restored->athlete, anna);
    auto database = library->openAthlete(anna.uuid, Write);
    QVERIFY(database);
    QCOMPARE(keys(*database), keysOf("x", 6));
    QCOMPARE(integrityFault(*database), QString());
    QVERIFY(addRecording(*database, "after"));
    QVERIFY(library->backUpRolling(anna.uuid).value()->revision > revision);
    // The damaged file is kept as it was.
    QCOMPARE(restored->keptAs.isEmpty(), damage == &takeAway);
    if (!restored->keptAs.isEmpty()) {
        QVERIFY(restored->keptAs.contains(QStringLiteral("-damaged-")));
        QFile kept(restored->keptAs);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == left);
    }
}

void TestLibraryDamage::saysWhatIsMissing()
{
    auto library = open();
    const Athlete anna = *library->add(QStringLiteral("Anna"));
    removeDatabase(library->athletePath(anna.uuid));
    for (const auto access : {Read, Write}) {
        const auto opened = library->openAthlete(anna.uuid, access);
        QCOMPARE(codeOf(opened), ErrorCode::LibraryDamaged);
        QCOMPARE(opened.error().file, library->athletePath(anna.uuid));
    }
    // It is not made anew: an empty library would look as if nothing had ever been there.
    QVERIFY(!hasDatabaseFiles(library->athletePath(anna.uuid)));
    QCOMPARE(library->athletes()->front().name, QStringLiteral("Anna"));
}

void TestLibraryDamage::oneDamagedAthleteLeavesTheOthers()
{
    Athlete anna;
    Athlete berta;
    {
        auto library = open();
        anna = *library->add(QStringLiteral("Anna"));
        berta = *library->add(QStringLiteral("Berta"));
    }
    destroyHeader(m_folder->filePath(QString::fromStdString(anna.uuid) + QStringLiteral(".db")));
    removeDatabase(in("lengthwise.db"));
    auto library = open();
    QVERIFY(library);
    // Her name is lost with the index, but she is there to be restored.
    const auto athletes = library->athletes();
    QCOMPARE(athletes->size(), 2U);
    QVERIFY(library->openAthlete(berta.uuid, Write));
    QCOMPARE(library->athlete(QString::fromStdString(anna.uuid))->name, QString::fromStdString(anna.uuid.substr(0, 8)));
    QCOMPARE(library->athlete(QStringLiteral("Berta")), berta);
}

void TestLibraryDamage::makesTheIndexAnew_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("header") << &destroyHeader << true;
    QTest::newRow("half") << &cutInHalf << true;
    QTest::newRow("pages lost") << &loseThePages << true;
    QTest::newRow("nothing") << &cutToNothing << false;
    QTest::newRow("gone") << &takeAway << false;
}

void TestLibraryDamage::makesTheIndexAnew()
{
    QFETCH(Damage, damage);
    QFETCH(bool, isKept);
    std::vector<Athlete> before;
    {
        auto library = open();
        QVERIFY(library->add(QStringLiteral("Anna")));
        QVERIFY(library->add(QStringLiteral("Berta")));
        before = *library->athletes();
    }
    damage(in("lengthwise.db"));
    QVERIFY(!open(Read));
    auto library = open();
    QVERIFY(library);
    QCOMPARE(library->athletes(), before);
    QCOMPARE(filesLike("lengthwise-damaged-*.db").size(), isKept ? 1 : 0);
    QVERIFY(open(Read));
}

void TestLibraryDamage::leavesForeignAndNewerIndexes()
{
    QVERIFY(open());
    {
        auto index = Database::open(in("lengthwise.db"), Write);
        QVERIFY(index->script("PRAGMA user_version = 4711"));
    }
    QCOMPARE(codeOf(open()), ErrorCode::LibraryNewer);
    QVERIFY(open(Read));
    replaceByForeign(in("lengthwise.db"));
    for (const auto access : {Read, Write})
        QCOMPARE(codeOf(open(access)), ErrorCode::LibraryForeign);
    QCOMPARE(filesLike("lengthwise*.db"), QStringList(QStringLiteral("lengthwise.db")));
}

void TestLibraryDamage::readsNewerLibraries()
{
    auto library = open();
    const Athlete anna = *library->add(QStringLiteral("Anna"));
    const QString backup = library->backUpRolling(anna.uuid).value()->path;
    {
        auto database = library->openAthlete(anna.uuid, Write);
        QVERIFY(addRecording(*database, "x0") && database->script("PRAGMA user_version = 4711"));
    }
    const auto refused = library->openAthlete(anna.uuid, Write);
    QCOMPARE(codeOf(refused), ErrorCode::LibraryNewer);
    QCOMPARE(refused.error().count, 4711);
    auto database = library->openAthlete(anna.uuid, Read);
    QVERIFY(database);
    QCOMPARE(keys(*database), keysOf("x", 1));
    // An older backup must not take a newer library's place unseen.
    QCOMPARE(codeOf(library->restore(backup)), ErrorCode::LibraryNewer);
    QCOMPARE(keys(*database), keysOf("x", 1));
}

void TestLibraryDamage::passesOverUnfinishedAthletes()
{
    auto library = open();
    QVERIFY(library->add(QStringLiteral("Anna")));
    // What a kill may leave of one who is being added: no tables yet, or no owner yet.
    static_cast<void>(Database::open(in("cccccccc-0000-4000-8000-000000000003.db"), Write));
    {
        auto database = Database::open(in("dddddddd-0000-4000-8000-000000000004.db"), Write);
        QVERIFY(migrate(*database, athleteSchema()));
    }
    QCOMPARE(open()->athletes()->size(), 1U);
}

void TestLibraryDamage::failedMigrationLeavesABackup()
{
    auto library = open();
    const Athlete anna = *library->add(QStringLiteral("Anna"));
    {
        auto database = library->openAthlete(anna.uuid, Write);
        QVERIFY(addRecording(*database, "x0"));
        // As if of a schema before the first, whose step then finds its tables there.
        QVERIFY(database->script("PRAGMA user_version = 0"));
    }
    QVERIFY(!library->openAthlete(anna.uuid, Write));
    const auto backups = library->backups(anna.uuid);
    QCOMPARE(backups.size(), 1U);
    QVERIFY(backups.front().beforeMigration);
    QCOMPARE(keysIn(backups.front().path), keysOf("x", 1));
    QCOMPARE(keysIn(library->athletePath(anna.uuid)), keysOf("x", 1));
}

void TestLibraryDamage::refusesWhatIsNoBackup()
{
    auto library = open();
    const Athlete anna = *library->add(QStringLiteral("Anna"));
    QFile text(in("notes.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(10'000, 'x')));
    text.close();
    QCOMPARE(codeOf(library->restore(text.fileName())), ErrorCode::BackupDamaged);
    QCOMPARE(codeOf(library->restore(in("nothing.db"))), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(library->restore(in("lengthwise.db"))), ErrorCode::LibraryForeign);
    replaceByForeign(in("foreign.db"));
    QCOMPARE(codeOf(library->restore(in("foreign.db"))), ErrorCode::LibraryForeign);
    // Its own file is no backup of it either, but changes nothing.
    const auto itself = library->restore(library->athletePath(anna.uuid));
    QVERIFY(itself);
    QCOMPARE(library->athletes(), std::vector{anna});
}

QTEST_GUILESS_MAIN(TestLibraryDamage)
#include "tst_librarydamage.moc"
