#include "athletefiles.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/migrations.h"
#include "core/store/recordingremoval.h"
#include "core/store/recordingstore.h"
#include "core/store/restore.h"
#include "core/store/workoutstore.h"
#include "madestore.h"
#include "tests/support/projectfiles.h"

#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::athletefiles;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

using enum Database::Access;

Stone stoneOf(const std::string &key, std::int64_t milliseconds = 1'000)
{
    return {.key = key,
        .purged = {.milliseconds = milliseconds, .counter = 0, .device = "machine", .valueHash = {}},
        .reason = RemovalReason::Purged};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// From the middle of the payload, so short that it lies in one page.
QByteArray pieceOf(Database &database, const std::string &key)
{
    constexpr qsizetype length = 48;
    Statement rows =
        database.statement("SELECT content FROM payload WHERE recording_id = (SELECT id FROM recording WHERE key = ?)");
    if (!sure(rows.bind(key).step()))
        return {};
    const auto bytes = rows.bytes(0);
    return {reinterpret_cast<const char *>(bytes.data()) + bytes.size() / 2, length};
}

std::optional<ErrorCode> codeOf(const Result<bool> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace

/// Copies of athletes' files, cleaned of what was removed.
class TestRecordingRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(folderTemplate()); }

    void everySchemaIsCleanedAsItIs_data();
    void everySchemaIsCleanedAsItIs();
    void whatSharedASwimIsDerivedAnew();
    void aCopyWithoutItIsKnownAsSuch();
    void whatAKilledRunLeftIsNoHindrance();
    void aDamagedCopyStaysAsItWas();
    void aNewerOneStaysAsItWas();
    void aFolderThatCannotBeWrittenIsTold();
    void stonesTravelWithTheCopy();
    void anOlderStoneIsReplaced();
    void restoringBringsNothingBackThatWent();
    void whatCameBackLaterComesBack();
    void aDamagedFileIsReplacedWithoutIt();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    /// Of Anna's library as that schema wrote it.
    QString oldCopy(const QString &schema) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestRecordingRemoval::oldCopy(const QString &schema) const
{
    const QString path = in(u"copy.db"_s);
    QFile::copy(
        projectFile(u"tests/fixtures/library/"_s + schema + u"/a0a0a0a0-0000-4000-8000-000000000001.db"_s), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return path;
}

void TestRecordingRemoval::everySchemaIsCleanedAsItIs_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<int>("version");
    QTest::newRow("1") << u"schema1"_s << 1;
    QTest::newRow("2") << u"schema2"_s << 2;
    QTest::newRow("3") << u"schema2"_s << 3;
}

void TestRecordingRemoval::everySchemaIsCleanedAsItIs()
{
    QFETCH(QString, schema);
    QFETCH(int, version);
    const QString path = oldCopy(schema);
    std::string gone;
    std::string kept;
    QByteArray goneBytes;
    QByteArray keptBytes;
    {
        auto copy = sure(Database::open(path, Write));
        if (version == 3)
            sure(migrate(copy, athleteSchema()));
        const auto all = sure(RecordingStore(copy).page({}, 10));
        QCOMPARE(all.size(), std::size_t{4}); // as libraryplan.h says
        gone = all[0].key;
        kept = all[1].key;
        goneBytes = pieceOf(copy, gone);
        keptBytes = pieceOf(copy, kept);
        sure(closeLog(copy));
    }
    QVERIFY(contentOf(path).contains(goneBytes) && contentOf(path).contains(keptBytes));

    sure(cleanCopy(path, {stoneOf(gone)}));
    QVERIFY(!contentOf(path).contains(goneBytes));
    QVERIFY(contentOf(path).contains(keptBytes));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"copy.db"_s});
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    auto copy = sure(Database::open(path, Read));
    QCOMPARE(sure(copy.number("PRAGMA user_version")), version);
    QCOMPARE(sure(integrityFault(copy)), QString());
    QCOMPARE(sure(copy.number("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    QCOMPARE(sure(RecordingStore(copy).count()), 3);
    QVERIFY(!sure(RecordingStore(copy).find(gone)));
    QVERIFY(sure(StoneStore(copy).find(gone)) == stoneOf(gone));
    QCOMPARE(sure(inspectBackup(path)).recordings, 3);
}

/// Two of Anna's recordings are one swim.
void TestRecordingRemoval::whatSharedASwimIsDerivedAnew()
{
    const QString path = oldCopy(u"schema2"_s);
    std::string gone;
    std::int64_t swims = 0;
    std::int64_t workouts = 0;
    {
        auto copy = sure(Database::open(path, Write));
        sure(migrate(copy, athleteSchema()));
        for (const auto &group : sure(WorkoutStore(copy).allGroups())) {
            if (group.size() == 2)
                gone = group.front().key;
        }
        swims = sure(copy.number("SELECT count(*) FROM swim"));
        workouts = sure(WorkoutStore(copy).count());
    }
    QVERIFY(!gone.empty());
    sure(cleanCopy(path, {stoneOf(gone)}));
    auto copy = sure(Database::open(path, Write));
    QCOMPARE(sure(copy.number("SELECT count(*) FROM swim")), swims - 1);
    QCOMPARE(sure(copy.number("SELECT count(*) FROM swim WHERE workout_id IS NULL")), 1); // counts as stale
    QCOMPARE(sure(WorkoutStore(copy).count()), workouts - 1);
    QVERIFY(made::isWhole(copy));
}

void TestRecordingRemoval::aCopyWithoutItIsKnownAsSuch()
{
    const QString path = oldCopy(u"schema1"_s);
    const QByteArray before = contentOf(path);
    QVERIFY(!sure(holdsAny(path, {stoneOf("sha256:none")})));
    QVERIFY(!sure(holdsAny(path, {})));
    QVERIFY(contentOf(path) == before);
}

void TestRecordingRemoval::whatAKilledRunLeftIsNoHindrance()
{
    make(in(u"b.db"_s), anna, "b", 2);
    for (const char *left : {"b.db.partial-clean", "b.db.partial-clean-wal", "b.db.partial-clean.partial"}) {
        QFile file(in(QLatin1String(left)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }
    sure(cleanCopy(in(u"b.db"_s), {stoneOf("b0")}));
    QCOMPARE(keysIn(in(u"b.db"_s)), std::vector<std::string>{"b1"});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"b.db"_s});
}

void TestRecordingRemoval::aDamagedCopyStaysAsItWas()
{
    {
        Database whole = make(in(u"b.db"_s), anna, "b", 2);
        sure(closeLog(whole));
    }
    const qint64 pageSize = 8192;
    scribble(in(u"b.db"_s), QFileInfo(in(u"b.db"_s)).size() / pageSize / 2 * pageSize, 4 * pageSize);
    scribble(in(u"b.db"_s), pageSize, 2 * pageSize);
    const QByteArray before = contentOf(in(u"b.db"_s));
    const auto done = cleanCopy(in(u"b.db"_s), {stoneOf("b0")});
    QVERIFY(!done);
    QCOMPARE(done.error().file, in(u"b.db"_s));
    QVERIFY(contentOf(in(u"b.db"_s)) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"b.db"_s});
}

void TestRecordingRemoval::aNewerOneStaysAsItWas()
{
    {
        Database newer = make(in(u"b.db"_s), anna, "b", 1);
        sure(newer.script("PRAGMA user_version = 99"));
    }
    QCOMPARE(codeOf(holdsAny(in(u"b.db"_s), {stoneOf("b0")})), std::optional(ErrorCode::LibraryNewer));
    QCOMPARE(keysIn(in(u"b.db"_s)), std::vector<std::string>{"b0"});
}

void TestRecordingRemoval::aFolderThatCannotBeWrittenIsTold()
{
    make(in(u"b.db"_s), anna, "b", 1);
    QDir().mkdir(in(u"b.db.partial-clean"_s)); // root may write everywhere else
    QDir().mkdir(in(u"b.db.partial-clean.partial"_s));
    const auto done = cleanCopy(in(u"b.db"_s), {stoneOf("b0")});
    QVERIFY(!done);
    QCOMPARE(done.error().file, in(u"b.db"_s));
    QCOMPARE(keysIn(in(u"b.db"_s)), std::vector<std::string>{"b0"});
}

/// Also those that name nothing in it.
void TestRecordingRemoval::stonesTravelWithTheCopy()
{
    make(in(u"b.db"_s), anna, "b", 2);
    sure(cleanCopy(in(u"b.db"_s), {stoneOf("b0"), stoneOf("strava:7")}));
    auto copy = sure(Database::open(in(u"b.db"_s), Read));
    QVERIFY(sure(StoneStore(copy).all()) == (std::vector{stoneOf("b0"), stoneOf("strava:7")}));
}

void TestRecordingRemoval::anOlderStoneIsReplaced()
{
    Database database = make(in(u"b.db"_s), anna, "b", 0);
    const auto put = [&database](const Stone &stone) {
        auto transaction = sure(Transaction::begin(database));
        sure(StoneStore(database).put(transaction, stone));
        sure(transaction.commit());
        return sure(StoneStore(database).find(stone.key));
    };
    Stone newer = stoneOf("strava:7", 2'000);
    newer.reason = RemovalReason::Expired;
    QVERIFY(put(stoneOf("strava:7")) == stoneOf("strava:7"));
    QVERIFY(put(newer) == newer);
    QVERIFY(put(stoneOf("strava:7")) == newer);
    for (const RemovalReason reason :
        {RemovalReason::Expired, RemovalReason::GoneAtStrava, RemovalReason::Disconnected, RemovalReason::Purged})
        QVERIFY(removalReason(nameOf(reason)) == reason);
    QVERIFY(!removalReason("moved"));
}

void TestRecordingRemoval::restoringBringsNothingBackThatWent()
{
    QByteArray bytes;
    {
        Database backup = make(in(u"b.db"_s), anna, "b", 3); // a copy that the swimmer has put away
        bytes = pieceOf(backup, "b1");
    }
    {
        Database database = make(in(u"a.db"_s), anna, "a", 1);
        auto transaction = sure(Transaction::begin(database));
        sure(StoneStore(database).put(transaction, stoneOf("b1")));
        sure(transaction.commit());
        sure(restoreInto(database, in(u"b.db"_s), in(u"kept.db"_s)));
        QCOMPARE(keys(database), (std::vector<std::string>{"b0", "b2"}));
        QVERIFY(sure(StoneStore(database).find("b1")) == stoneOf("b1"));
        QVERIFY(sure(emptyLog(database)));
    }
    QVERIFY(!contentOf(in(u"a.db"_s)).contains(bytes));
    QCOMPARE(keysIn(in(u"b.db"_s)).size(), std::size_t{3}); // the swimmer's own file is not touched
}

void TestRecordingRemoval::whatCameBackLaterComesBack()
{
    {
        Database backup = make(in(u"b.db"_s), anna, "b", 2);
        sure(backup.script("UPDATE recording SET added_at = 1001 WHERE key = 'b1'"));
    }
    Database database = make(in(u"a.db"_s), anna, "a", 1);
    auto transaction = sure(Transaction::begin(database));
    sure(StoneStore(database).put(transaction, stoneOf("b0")));
    sure(StoneStore(database).put(transaction, stoneOf("b1")));
    sure(transaction.commit());
    sure(restoreInto(database, in(u"b.db"_s), in(u"kept.db"_s)));
    QCOMPARE(keys(database), std::vector<std::string>{"b1"});
    QVERIFY(sure(StoneStore(database).all()) == std::vector{stoneOf("b0")});
}

void TestRecordingRemoval::aDamagedFileIsReplacedWithoutIt()
{
    make(in(u"b.db"_s), anna, "b", 2);
    QFile damaged(in(u"a.db"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(20'000, 'x')) == 20'000);
    damaged.close();
    sure(replaceDatabase(in(u"a.db"_s), in(u"b.db"_s), in(u"kept.db"_s), {}, {stoneOf("b0")}));
    QCOMPARE(keysIn(in(u"a.db"_s)), std::vector<std::string>{"b1"});
}

QTEST_GUILESS_MAIN(TestRecordingRemoval)
#include "tst_recordingremoval.moc"
